"""Where a quotation ends that nobody closed, and where one begins that nobody opened.

::

    "We will be back, drover Seth Kinnear said.        ends at the comma, before the attribution
    He called it “absurd) and left. The mayor sighed.  ends at the bracket that was not opened within it
    The town slept. We will be back," she said.        begins with its sentence

Every look is at a stretch of bounded length, so that the whole stays linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotekit.lexicon.abbreviations import ABBREVIATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: How far, in code points, a quotation reaches whose closing mark is missing, but for the paragraph's edge.
MAX_SEARCHED = 2000
#: How far before a mark an attribution is looked for.
MAX_ATTRIBUTION = 150
#: The longest abbreviation that is looked for before the end of a sentence.
MAX_ABBREVIATION = 12

BRACKETS = re.compile(r"[()\[\]]")
#: Not behind an initial, as in J. Doe, nor behind the U.S.
SENTENCE_END = re.compile(r"(?P<stop>[!?…]|(?<![^\W\d_a-z])\.)[”’\"')\]]*\s+(?=\S)")
LAST_WORD = re.compile(r"[\w.’'-]+\Z")
SAID = "said|says|told|added|wrote|tweeted|asked|explained|continued|warned|replied|recalled|noted|argued|insisted"
NAME = r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}"
#: ", she said", ", drover Seth Kinnear said", ", said the mayor": the quotation ends before it.
#: "In 2017, Kerry said that" may as well be quoted itself.
ATTRIBUTION = re.compile(
    rf"""(?P<mark>[,?!])[”’"']?\s+
    (?: (?: he|she|they|it | (?:the|an?)\s\w+(?:\s\w+)?
          | (?:(?!(?:and|but|so|as|when|if|then|like|what|that|because|where)\s)[a-z]+\s){{0,2}}{NAME} )\s(?:{SAID})
      | (?:{SAID})\s(?:the\s|an?\s)?[\w.’'-]+ )\b(?!\sthat\b)""",
    re.VERBOSE,
)
#: "She added, We have no plan.": an utterance without an opening mark begins behind it.
INTRODUCTION = re.compile(rf"\b(?:{SAID})[,:]\s+(?=[^\W\d_a-z])")
#: ... Earnest said."  What such a mark closes is no quotation.
ENDS_SAID = re.compile(rf"\b(?:{SAID})[.,!?]\Z")
#: RENO, Nev. (AP) —   LONDON -
DATELINE = re.compile(r"[^\W\d_a-z][^\W\d_][^!?\n]{0,60}?(?:\)|(?<=[^\W\d_a-z]{2}))\s?(?:—|–|--?)\s")
#: A pull quotation with its speaker inside the marks: "We lost again. ¶ Jo Kim, Democracy for America."
SIGNATURE = re.compile(r"[^\W\d_a-z][\w.’'-]*\s[^\W\d_a-z][\w.’'-]*(?:,?\s[\w.’'-]+){0,8}")


def has_attribution(text: str, start: int, end: int) -> bool:
    """Tell whether an attribution stands close before *end*, behind *start*: "I am tired, he said. "I want to go."""
    return ATTRIBUTION.search(text, max(start, end - MAX_ATTRIBUTION), end) is not None


def ends_with_attribution(text: str, start: int, end: int) -> bool:
    """Tell whether an attribution is the last thing before *end*, behind *start*: "We will fight, Kim said."""
    said = ATTRIBUTION.finditer(text, max(start, end - MAX_ATTRIBUTION), end)
    return any(SENTENCE_END.search(text, found.end(), end) is None for found in said)


def is_signature(text: str, start: int, end: int) -> bool:
    """Tell whether the name of a speaker is all that stands before *end*: Jo Kim, Democracy for America."""
    return SIGNATURE.fullmatch(text, start, end) is not None


def closing_place(text: str, stretches: Sequence[tuple[int, int]], *, fragment: bool) -> int:
    """Return where a quotation ends that no mark closes.

    *stretches* are the places that it may end in, in order, the last one
    ending where it ends at the latest. A *fragment* of a sentence, as in "he
    called it “absurd and left. The mayor sighed", does not go on behind it.
    """
    for start, end in stretches:
        end_searched = min(end, start + MAX_SEARCHED)
        places = [
            *_unmatched_brackets(text, start, end_searched),
            *(said.end("mark") for said in ATTRIBUTION.finditer(text, start, end_searched)),
        ]
        if fragment:
            places += (at for at, _ in _sentence_ends(text, start, end_searched))
        if places:
            return min(places)
    start, end = stretches[-1]
    return start + len(text[start:end].rstrip())


def _unmatched_brackets(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the places of brackets that close what was opened before *start*: those “somewhat liberal)."""
    opened: list[str] = []
    for bracket in BRACKETS.finditer(text, start, end):
        if bracket.group() in "([":
            opened.append(bracket.group())
        elif opened:
            opened.pop()
        else:
            yield bracket.start()


def opening_place(text: str, start: int, end: int, *, begins: bool) -> int | None:
    """Return where a quotation begins that a mark at *end* closes and none opens, if anywhere.

    It begins with its sentence, at the earliest at *start*, and there only if
    a paragraph *begins* there: “Yes,” Kim said." has no second quotation. What
    is in brackets or is an attribution is none.
    """
    places = [place for _, place in _sentence_ends(text, start, end)]
    if begins:
        dateline = DATELINE.match(text, start, end)
        places.insert(0, dateline.end() if dateline else start)
    if not places:
        return None
    place = end - len(text[places[-1] : end].lstrip())
    if text[place] in "([" or ENDS_SAID.search(text, max(place, end - MAX_ATTRIBUTION), end):
        return None
    introduced = INTRODUCTION.search(text, place, end)
    return introduced.end() if introduced else place


def _sentence_ends(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where sentences end and where the next ones begin between *start* and *end*: not behind "Gov."."""
    for found in SENTENCE_END.finditer(text, start, end):
        word = LAST_WORD.search(text, max(start, found.start() - MAX_ABBREVIATION), found.end("stop"))
        if word is None or word.group().lower() not in ABBREVIATIONS:
            yield found.end("stop"), found.end()
