"""Paragraphs, sentences and what is not the article's own prose.

::

    RENO, Nev. (AP) — Kim said no.           dateline | sentence
    "Who pays?" asked Kim. "Not us."         sentence | sentence
    (Reporting by Ana Ruiz)                  credit

Sentences respect quotation marks: a quotation is one unit, however many
sentences it holds, and the attribution behind it belongs to its sentence.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.lexicon.abbreviations import AMBIGUOUS_ABBREVIATIONS
from quotekit.lexicon.classes import ADV, AUX, CAP, DET, INDEF, NUM, OBJ, POSS, PREP, PRON, SUB, WH
from quotekit.marks import Quotation
from quotekit.tokens import Tokens

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
#: A line this long or longer was not wrapped by hand.
MAX_WRAPPED = 100
#: What a line ends in that ends a sentence.
SENTENCE_ENDS = ".!?”\"’')"
#: The end of a quotation, and its attribution on a line of its own: “The gate stays shut,” ¶ *the mayor said.*
TAG_LINE = re.compile(
    r"""(?: ,[”"’'] \s+ (?=\S) | [.!?…][”"’'] \s+ (?=[a-z]) ) [^“”"‘«\n\r\v\f\x1c-\x1e\x85\u2028\u2029]{2,80} [.:]""",
    re.VERBOSE,
)
#: Words that begin a sentence after an abbreviation that may also end one ("... to the U.S. The ...").
OPENS_SENTENCE = DET | PRON | POSS | PREP | SUB | WH | ADV | INDEF | OBJ | AUX
#: How many tokens a sentence has at most, each quotation counted as one: a list of names that no full stop ends is read
#: in parts, since the stages behind this one look from each verb of a sentence to its edges. Of 28,000 sentences of news
#: three are longer, all of them such lists.
MAX_SENTENCE = 160
TERMINATORS = frozenset((".", "!", "?", "…", "...", "....", "?!", "!!"))

#: Lines that credit, link or file, and never quote.
BOILERPLATE = re.compile(
    r"""
    \s*(?: \(\s?(?:(?:additional\s|writing\sand\s)?
                     (?:reporting|writing|editing|edited|compiled|translated|written|reported)\s(?:by|for)
                  | with\s(?:inputs|agency\sinputs|reporting)\sfrom)\b
      | short\s(?:link|url)\b
      | (?:©|\(c\)\s|copyright\b)
      | (?:read\s(?:more|also|next)|related(?:\s(?:articles?|stories|news|topics))?|more\s(?:on|from)\sthis|see\salso
         |share\sthis|advertisement|photos?|pictures?|images?|file\sphoto|photo\scredit|tags|topics|keywords|last\supdated)\s*(?::|\||$)
      | also\sread\s?(?::|\||-|–)(?![^\n]*[“”"])
      | (?:sign\sup|subscribe)\s(?:to|for|now|here)\b
      | (?:click|tap)\shere\b
      | (?:follow|like|find|join)\s[^.!?\n]{1,60}\son\s(?:twitter|x|facebook|instagram|whatsapp|telegram|youtube)\b
      | download\s(?:our|the)\s[^.!?\n]{0,20}app\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Sentence(NamedTuple):
    """A range of tokens, half-open, that is one sentence of the article's own prose."""

    first: int
    stop: int
    paragraph: int


def find_paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of the paragraphs of *text*, in code points, white space at the edges left out.

    A paragraph is a line; but where most lines break in the middle of a
    sentence it goes on to the next blank line, or, in a text without any, to
    a line that ends a sentence before the margin. An attribution on a line of
    its own goes with the quotation before it.
    """
    lines = []
    for found in LINE.finditer(text):
        line = found.group().rstrip()
        stripped = line.lstrip().lstrip(BYTE_ORDER_MARK)
        if stripped:
            start = found.start() + len(line) - len(stripped)
            lines.append((start, start + len(stripped)))
    parted = any(text.count("\n", end, start) > 1 for (_, end), (start, _) in itertools.pairwise(lines))
    wrapped = _is_wrapped(text, lines, parted=parted)
    margin = max((end - start for start, end in lines), default=0)
    merged = lines[:1]
    for (last, before), (start, end) in itertools.pairwise(lines):
        goes_on = wrapped and text.count("\n", before, start) <= 1
        if goes_on and not parted and text[before - 1] in SENTENCE_ENDS:
            goes_on = before - last + len(text[start:end].split(None, 1)[0]) >= margin  # the next word had no room
        if goes_on or TAG_LINE.fullmatch(text, max(merged[-1][0], merged[-1][1] - 2), end):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(merged)


def _is_wrapped(text: str, lines: Sequence[tuple[int, int]], *, parted: bool) -> bool:
    """Tell whether the lines are those of a page wrapped by hand: most break within a sentence."""
    if len(lines) < 4 or max(end - start for start, end in lines) >= MAX_WRAPPED:
        return False
    broken = whole = flowing = 0
    short = max(end - start for start, end in lines) // 2
    for (before, end), (start, _) in itertools.pairwise(lines):
        if text.count("\n", end, start) > 1:
            continue
        if end - before < short or text[end - 1] in SENTENCE_ENDS:
            whole += 1
        else:
            broken += 1
            flowing += text[start].islower()
    return broken > 2 * whole and (parted or flowing * 2 > broken)


def is_boilerplate(text: str, start: int, end: int) -> bool:
    """Tell whether the paragraph at [start, end) credits, links or files, rather than reports."""
    return BOILERPLATE.match(text, start, min(end, start + 200)) is not None


def find_sentences(
    tokens: Tokens, paragraphs: Sequence[tuple[int, int]], quotations: Sequence[Quotation], inside: Sequence[int]
) -> tuple[Sentence, ...]:
    """Return the sentences of the text.

    *inside* holds for each token the index of the outermost quotation that it
    is in, its marks included, or -1.
    """
    words, tags = tokens.words, tokens.tags
    edges = [bisect_left(tokens.starts, start) for start, _ in paragraphs]
    edges.append(len(words))
    breaks = set(edges)
    for i in [i for i, word in enumerate(words[:-1]) if word[-1] in ".!?…"]:
        word = words[i]
        if inside[i] < 0:
            if word in TERMINATORS:
                k = _behind_brackets(words, i + 1)
                if k < len(words) and _begins(tokens, k):
                    breaks.add(k)
            elif _may_end(tokens, i) and (
                (tags[i + 1] & CAP and (tags[i + 1] & OPENS_SENTENCE or tokens.lows[i] == "no."))
                or (inside[i + 1] >= 0 and words[i + 1] in OPENING_MARKS)
            ):
                breaks.add(i + 1)
    for quotation in quotations:
        if quotation.parent < 0:
            i = bisect_left(tokens.starts, quotation.end)
            last = bisect_left(tokens.starts, quotation.inner_end) - 1
            if last >= 0 and i < len(words) and words[last][-1] in ".!?…" and _begins(tokens, i):
                breaks.add(i)
    ordered = sorted(breaks | set(_forced_breaks(sorted(breaks), inside)))
    sentences = []
    paragraph = 0
    for first, stop in itertools.pairwise(ordered):
        while edges[paragraph + 1] <= first:
            paragraph += 1
        sentences.append(Sentence(first, stop, paragraph))
    return tuple(sentences)


def _forced_breaks(breaks: Sequence[int], inside: Sequence[int]) -> Iterator[int]:
    """Yield where sentences of more than `MAX_SENTENCE` tokens and quotations are parted, never within a quotation."""
    for first, stop in itertools.pairwise(breaks):
        if stop - first <= MAX_SENTENCE:
            continue
        own = 0
        for i in range(first, stop):
            own += inside[i] < 0 or inside[i] != inside[i - 1]
            if own > MAX_SENTENCE:
                own = 1
                yield i


#: Marks that open a quotation, and so may open a sentence.
OPENING_MARKS = frozenset("“\"‘'«„")


def _may_end(tokens: Tokens, i: int) -> bool:
    """Tell whether the abbreviation at *i* may end a sentence as well: U.S., Inc., R-S.C., Vitamin C."""
    low = tokens.lows[i]
    return low in AMBIGUOUS_ABBREVIATIONS or len(low) == 2 or "-" in low


def _begins(tokens: Tokens, i: int) -> bool:
    """Tell whether token *i* can begin a sentence."""
    tag = tokens.tags[i]
    return bool(tag & (CAP | NUM)) or tokens.words[i] in "“‘\"'«„([•–—-*" or tokens.words[i] == "``"


def _behind_brackets(words: Sequence[str], i: int) -> int:
    while i < len(words) and words[i] in (")", "]", "”", "’"):
        i += 1
    return i
