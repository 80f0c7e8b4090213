"""Words of a text with their places and classes, in one pass.

::

    Sen. Kim's aides don't "comment," she said.
    Sen. | Kim | 's | aides | don't | " | comment | , | " | she | said | .

A token is a word, a number, a clitic ("'s", "'ve"), an abbreviation with its
period, a web address, a run of dots or dashes, or one other character. What
is between tokens is white space and what has no width.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import add
from typing import NamedTuple

from quotekit.lexicon.abbreviations import ABBREVIATIONS
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    BE,
    BODY,
    CAP,
    DET,
    GEN,
    HAVE,
    MODAL,
    NOUN,
    NUM,
    OBJ,
    PLACE,
    PLURAL,
    POSS,
    PRON,
    PUNCT,
    ROLE,
    VBD,
    VBG,
    VBN,
    word_classes,
)

#: Articles in small letters that open names: al-Bayati, d'Avila.
NAME_ARTICLES = frozenset("al an ar as ash at az ad el d l dell".split())
#: Offices by their initials: PM says, the MNA declared.
OFFICES_IN_CAPITALS = ("PM", "CM", "MNA", "MPA", "MPL", "IGP", "DGP", "SHO")
#: Names in capitals that are small words otherwise: US officials, WHO data.
CAPITALS = {
    "US": CAP | PLACE | NOUN,
    "WHO": CAP | BODY | NOUN,
    "IT": CAP | NOUN,
    **dict.fromkeys(OFFICES_IN_CAPITALS, CAP | NOUN | ROLE),
}
#: Both apostrophes of English print.
APOSTROPHES = "'’"
#: What has no width: soft hyphens, joiners, marks of direction, a byte order mark. It parts no words and is none.
INVISIBLE = "\N{SOFT HYPHEN}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\N{ZERO WIDTH NO-BREAK SPACE}"
#: What a word may go on with: letters, digits, the accents of decomposed letters (Zoë in five code points), no width.
INNER = rf"[\w\u0300-\u036f{INVISIBLE}]"
BETWEEN = re.compile(rf"[\s{INVISIBLE}]*")
UNSEEN = re.compile(f"[{INVISIBLE}]+")
STRAIGHT = str.maketrans("’", "'")
#: How many words are kept from one article to the next, and how long they are at most.
KEPT_WORDS, MAX_KEPT = 1 << 15, 30
CLITICS = "[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dD]|[mM]"
CLITIC_TAGS = {"'s": GEN | BE | HAVE, "'re": BE, "'m": BE, "'ve": HAVE, "'ll": MODAL, "'d": MODAL | HAVE}


class Tokens(NamedTuple):
    """Parallel sequences, one item a token; *starts* and *ends* are code points."""

    text: str
    words: Sequence[str]
    lows: Sequence[str]
    """The words in lower case, every apostrophe straight."""
    starts: Sequence[int]
    ends: Sequence[int]
    tags: Sequence[int]
    """The classes of `quotekit.lexicon.classes`, as bits."""


def _abbreviation_pattern() -> str:
    """Return the abbreviations as alternatives by first letter, so that most words fail at once."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(ABBREVIATIONS, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        f"[{letter}{letter.upper()}](?i:{'|'.join(rest)})"
        for letter, rest in sorted(by_letter.items())
        if letter.isalpha()
    )


# Plain `re`: no alternative can fail after its first few characters, so every character is read once or twice.
PIECES = re.compile(
    rf"""
    (
      [^\W\d_]++(?=[\s,])                              # most words; the others are tried one by one
    | (?:[^\W\d_]\.){{2,}}+(?:[-‐‑]\w+)++              # D.C.-based  U.S.-led
    | (?:{_abbreviation_pattern()})(?!\w)              # Sen.  a.m.
    | [DRI]-(?:(?:[A-Z]\.)+|[A-Z][a-z]{{1,4}}\.(?=[\s),])) # D-N.Y.  R-Fla.
    | (?:[^\W\d_]\.){{2,}}                             # U.S.  J.R.
    | [^\W\d_]\.(?=\s+\w)                             # J. Doe
    | (?:https?://|www\.)\S+                           # web addresses
    | [@#]\w+                                          # @name, #topic
    | (?<=[(\[<])[A-Z\d]{{2,6}}\.[A-Z]{{1,3}}(?=[)\]>])   # (MOSS.O): a share
    | [$£€₹]?\d+(?:[.,:]\d+)*%?\w*(?:[-‐‑]\w+)*         # 4.5  $1,000  2:20  20%  10th  43-year-old
    # e-mail, don't, O'Neill, Sh2.2
    | \w{INNER}*(?:(?:[-‐‑]|\.(?=[a-z]{{2}})|(?<=\d)[.,](?=\d)|['’](?!(?:{CLITICS})\b))\w{INNER}*)*
    | (?<=\w)['’](?:{CLITICS})\b                       # 's  've
    | \.{{2,}} | -{{2,}}                                 # runs of dots, of hyphens
    | \S
    )
    ([\s{INVISIBLE}]*)
    """,
    re.VERBOSE,
)


def tokenize(text: str) -> Tokens:
    """Return the tokens of *text* with their classes."""
    start = BETWEEN.match(text)
    lead = start.end() if start else 0
    pieces = PIECES.split(text[lead:])  # nothing, a word, a gap, nothing, a word, a gap, ...: no character is left out
    words, gaps = pieces[1::3], pieces[2::3]
    if not words:
        return Tokens(text, (), (), (), (), ())
    lengths = list(map(len, words))
    starts = [lead, *accumulate(map(add, lengths, map(len, gaps)), initial=lead)][1:-1]
    known = {word: _keep_word(word) if len(word) <= MAX_KEPT else _read_word(word) for word in set(words)}
    lows, tags = map(list, zip(*map(known.__getitem__, words), strict=True))
    if "will" in known:
        for i in range(1, len(words)):
            if words[i] == "will" and tags[i - 1] & (DET | POSS) and not tags[i - 1] & PRON:
                tags[i] = NOUN  # the will, her will
    return Tokens(text, words, lows, starts, list(map(add, starts, lengths)), tags)


def _read_word(word: str) -> tuple[str, int]:
    """Return *word* as tables have it, and its classes."""
    low = _low(word)
    return low, classify(word, low, word_classes())


#: The same, remembered: most words of an article were in the ones before.
_keep_word = lru_cache(maxsize=KEPT_WORDS)(_read_word)


def _low(word: str) -> str:
    """Return *word* as tables have it: in lower case, with straight apostrophes, composed letters and nothing unseen."""
    low = word.lower()
    return low if low.isascii() else unicodedata.normalize("NFC", UNSEEN.sub("", low.translate(STRAIGHT)))


def classify(word: str, low: str, classes: Mapping[str, int]) -> int:
    """Return the classes of *word*, whose lower-case form is *low*."""
    first = word[0]
    tag = classes.get(low, 0)
    if first.isalpha():
        if first.isupper():
            tag = CAPITALS.get(word, tag | CAP)
            if tag == CAP and low.endswith("ly") and _is_adverb(low, classes):
                tag = CAP | ADV
        elif word == "us":
            tag = OBJ  # many of us; the country is written in capitals
        return tag or (CAP if _is_name_with_article(word, low) else _guess(low, classes))
    if first.isdigit() or (first in "$£€₹" and len(word) > 1):
        return tag | NUM
    if first in APOSTROPHES and len(word) > 1:
        return CLITIC_TAGS[low]
    return tag or (NOUN if first in "@#_" else PUNCT)


def _is_name_with_article(word: str, low: str) -> bool:
    """Tell whether a word in no table is a name that its article joins: al-Bayati, d'Avila."""
    article, mark, _ = low.partition("-") if "-" in low else low.partition("'")
    return bool(mark) and article in NAME_ARTICLES and word[len(article) + 1 : len(article) + 2].isupper()


def _is_adverb(low: str, classes: Mapping[str, int]) -> bool:
    """Tell whether a word in no table is made of an adjective: Specific-ally, Glum-ly, Wari-ly; not: Reilly."""
    stems = (low[:-2], low[:-4] if low.endswith("ally") else "", f"{low[:-3]}y" if low.endswith("ily") else "")
    return any(classes.get(stem, 0) & (ADJ | VBG | VBN) for stem in stems)


def _guess(low: str, classes: Mapping[str, int]) -> int:
    """Guess the classes of a lower-case word that no table has, by its ending."""
    if low.endswith("ly"):
        return ADV
    if "-" in low:
        last = classes.get(low[low.rindex("-") + 1 :], 0)
        return (last & (NOUN | ROLE | PLURAL)) | ADJ if last & NOUN else ADJ | NOUN
    if low.endswith("ing"):
        return VBG | NOUN
    if low.endswith("ed"):
        return VBD | VBN
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return NOUN | PLURAL
    return NOUN
