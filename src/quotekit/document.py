"""A text with everything found in it so far, and the look-ups between its layers.

Token indices are called i, j, k, first, stop; code points start, end, at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quotekit.hints import Entity, Hints, read_hints
from quotekit.layout import Sentence, find_paragraphs, find_sentences, is_boilerplate
from quotekit.lexicon import Lexicon
from quotekit.marks import Quotation, pair_marks
from quotekit.model import Diagnostic
from quotekit.spans import Span
from quotekit.tokens import Tokens, tokenize
from quotekit.transcripts import find_turns, with_turns

#: What ends a sentence and is no part of what is said in it.
FULL_STOPS = frozenset((".", "!", "?", "…"))


class Document(NamedTuple):
    """What the finding stages know of a text; they add no opinion."""

    text: str
    lexicon: Lexicon
    tokens: Tokens
    paragraphs: tuple[tuple[int, int], ...]
    boilerplate: frozenset[int]
    """The paragraphs that credit, link or file, by index."""
    sentences: tuple[Sentence, ...]
    sentence_starts: Sequence[int]
    quotations: tuple[Quotation, ...]
    first_tokens: Sequence[int]
    """For each quotation the token that is its opening mark."""
    last_tokens: Sequence[int]
    """For each quotation the token that is its closing mark."""
    inside: Sequence[int]
    """For each token the outermost quotation that it is in, marks included, or -1."""
    nested: dict[int, int]
    """The quotations within others, each by the token that is its opening mark."""
    turns: dict[int, tuple[int, int]]
    """For each quotation that is a turn of a transcript, the token range of its label."""
    diagnostics: tuple[Diagnostic, ...]
    hints: Hints
    """What the caller says that names are."""

    def sentence_of(self, i: int) -> int:
        """Return the index of the sentence that token *i* is in."""
        return bisect_right(self.sentence_starts, i) - 1

    def bounds_of(self, first: int, stop: int) -> tuple[int, int]:
        """Return where the clause of a cue can lie: its sentence, up to its full stop or the bracket around it.

        A cue alone in its brackets is about what is outside: The pier (reportedly) sank.
        """
        floor, ceiling, _ = self.sentences[self.sentence_of(first)]
        closed = self._unpaired(")", "(", range(stop, ceiling)) if ")" in self.tokens.words[stop:ceiling] else -1
        if closed == ceiling - 1 or (closed > stop and self.bracket_around(first, floor) >= 0):
            ceiling = closed
        return floor, next((k for k in range(ceiling, floor, -1) if self.tokens.words[k - 1] not in FULL_STOPS), floor)

    def bracket_around(self, i: int, first: int) -> int:
        """Return the bracket, from token *first* on, that is still open at token *i*; or -1."""
        if "(" not in self.tokens.words[first:i]:
            return -1
        return self._unpaired("(", ")", range(i - 1, first - 1, -1))

    def _unpaired(self, bracket: str, other: str, places: range) -> int:
        """Return the first of the tokens that is this bracket, and of no pair with the *other* before it; or -1."""
        pending = 0
        for k in places:
            word = self.tokens.words[k] if self.inside[k] < 0 else ""
            if word == bracket and not pending:
                return k
            pending += (word == other) - (word == bracket)
        return -1

    def quotation_at(self, i: int) -> int:
        """Return the innermost quotation whose opening mark is token *i*, or -1."""
        n = self.nested.get(i, self.inside[i])
        return n if n >= 0 and self.first_tokens[n] == i else -1

    def span(self, first: int, stop: int) -> Span:
        """Return the place of the tokens from *first* up to *stop*."""
        return Span(self.tokens.starts[first], self.tokens.ends[stop - 1])

    def words(self, first: int, stop: int) -> str:
        """Return the text of the tokens from *first* up to *stop*."""
        return self.text[self.tokens.starts[first] : self.tokens.ends[stop - 1]]

    def last_character(self, n: int) -> str:
        """Return the last character of quotation *n* but for closing marks within it: the comma of “So I said ‘No,’”."""
        quotation = self.quotations[n]
        return self.text[quotation.inner_start : quotation.inner_end].rstrip("'’”\"")[-1:]

    def token_at(self, at: int) -> int:
        """Return the first token that begins at or behind code point *at*."""
        return bisect_left(self.tokens.starts, at)


def read(text: str, lexicon: Lexicon, entities: Iterable[Entity] = ()) -> Document:
    """Find words, paragraphs, quotation marks and sentences of *text*."""
    tokens = tokenize(text)
    paragraphs = find_paragraphs(text)
    paired, diagnostics = pair_marks(text, paragraphs)
    turns = find_turns(text, paragraphs)
    quotations = with_turns(paired, turns)
    first_tokens = [bisect_left(tokens.starts, quotation.start) for quotation in quotations]
    last_tokens = [bisect_left(tokens.starts, quotation.end) - 1 for quotation in quotations]
    inside = [-1] * len(tokens.words)
    for n, quotation in enumerate(quotations):
        if quotation.parent < 0:
            first, stop = first_tokens[n], last_tokens[n] + 1
            inside[first:stop] = [n] * (stop - first)
    nested = {first_tokens[n]: n for n, quotation in enumerate(quotations) if quotation.parent >= 0}
    by_start = {turn.start: turn for turn in turns if not turn.goes_on}
    labels = {
        n: (bisect_left(tokens.starts, turn.label_start), bisect_left(tokens.starts, turn.label_end))
        for n, quotation in enumerate(quotations)
        if quotation.parent < 0 and (turn := by_start.get(quotation.start)) is not None
    }
    sentences = find_sentences(tokens, paragraphs, quotations, inside)
    return Document(
        text,
        lexicon,
        tokens,
        paragraphs,
        frozenset(i for i, (start, end) in enumerate(paragraphs) if is_boilerplate(text, start, end)),
        sentences,
        [sentence.first for sentence in sentences],
        quotations,
        first_tokens,
        last_tokens,
        inside,
        nested,
        labels,
        diagnostics,
        read_hints(tokens, entities),
    )
