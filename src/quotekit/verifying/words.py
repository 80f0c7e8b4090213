"""A text as words in a form that can be compared, with their places.

::

    “We can’t pay £1,000,” said the co-
    operative.
    we | can't | pay | £1000 | said | the | cooperative

A form has no case, no accents, no invisible characters and straight
apostrophes; what is between words is looked at only when words agree.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

#: Soft hyphen, zero-width space, joiners and no-break: nobody sees them, and they part no word.
INVISIBLE = "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}\ufeff"
#: The accents of Latin script, as characters of their own.
ACCENTS = "\u0300-\u036f"
LETTERS = rf"[\w{ACCENTS}{INVISIBLE}]*"
APOSTROPHES = "'’ʼ"

# Linear: each alternative begins with what the others cannot go on with, and none nests.
WORD = re.compile(
    rf"""
      [$£€¥₹]? \d+ (?: [.,:] \d+ )* {LETTERS} %?        # £1,000  4.5%  10th  19:30
    | (?: \[\w\] )? \w {LETTERS}                          # taxes  [T]axes
      (?: (?: [{APOSTROPHES}] | -\r?\n[ \t]*(?=[a-z]) )   # don't; and a word that a line end cuts in two
          \w {LETTERS} )*
      (?: \[\w{{1,4}}\] (?!\w) )?                         # want[ed]
    """,
    re.VERBOSE,
)
CUT = re.compile(r"-\r?\n[ \t]*")
BRACKETS = re.compile(r"[\[\]]")
UNSEEN = re.compile(f"[{INVISIBLE}{ACCENTS}]")
STRAIGHT = str.maketrans(APOSTROPHES, "'" * len(APOSTROPHES))
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def form_of(word: str) -> str:
    """Return *word* as it is compared; never empty, and without white space."""
    form = word
    if not form.isascii():
        form = UNSEEN.sub("", unicodedata.normalize("NFKD", form.translate(STRAIGHT)))
    form = BRACKETS.sub("", CUT.sub("", form)).casefold()
    return "".join(THOUSANDS.sub("", form).split()) or word


class Words(NamedTuple):
    """Parallel sequences, an item a word; *starts* and *ends* are code points of *text*."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    forms: Sequence[str]

    def between(self, i: int, j: int) -> str:
        """Return what stands between the word *i* and the word *j* behind it."""
        return self.text[self.ends[i] : self.starts[j]]

    def raw(self, i: int) -> str:
        """Return the word *i* as it is written."""
        return self.text[self.starts[i] : self.ends[i]]


def read_words(text: str, start: int = 0, end: int | None = None) -> Words:
    """Return the words of *text* from *start* up to *end*."""
    starts, ends, forms = [], [], []
    known: dict[str, str] = {}
    for found in WORD.finditer(text, start, len(text) if end is None else end):
        word = found.group()
        form = known.get(word)
        if form is None:
            form = known[word] = form_of(word)
        starts.append(found.start())
        ends.append(found.end())
        forms.append(form)
    return Words(text, starts, ends, forms)


class SourceText:
    """A speech, transcript or filing that many quotations are checked against.

    Its words are read once, when the first quotation is not there letter for
    letter. Give it to `verify` in place of the text.
    """

    def __init__(self, text: str) -> None:
        """Keep *text*; nothing is read yet.

        Raises:
            TypeError: *text* is not a ``str``.
        """
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, got {type(text).__name__}")
        self.text = text

    @cached_property
    def words(self) -> Words:
        """The words of the text."""
        return read_words(self.text)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """For every form the indices of the words that have it."""
        found: dict[str, list[int]] = {}
        for i, form in enumerate(self.words.forms):
            found.setdefault(form, []).append(i)
        return found

    @cached_property
    def _line(self) -> str:
        """The forms in a row, each between spaces, so that a run of words is a search for a string."""
        return f" {' '.join(self.words.forms)} "

    @cached_property
    def _line_starts(self) -> list[int]:
        """Where in `_line` the space before each word is."""
        return list(accumulate((len(form) + 1 for form in self.words.forms), initial=0))

    def runs(self, forms: Sequence[str], most: int) -> Iterator[int]:
        """Yield the indices at which *forms* stand in a row, the first *most* of them."""
        wanted = f" {' '.join(forms)} "
        at = self._line.find(wanted)
        while at >= 0 and most > 0:
            yield bisect_right(self._line_starts, at) - 1
            most -= 1
            at = self._line.find(wanted, at + 1)
