"""Patterns of the hedge lexicon matched at a word: the longest that its neighbours allow.

::

    it is  not yet clear  who fired
           └─ not ~ clear ─┘

The patterns are one tree of words. Most words of a text open no pattern and
cost one look into a dictionary; what follows a word that does is walked along
the tree, so nothing is tried twice.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from quotekit.hedging.checks import CHECKS
from quotekit.hedging.context import QUOTES, low_at, near, tag_at
from quotekit.lexicon.classes import ADV, CAP, DO, MODAL, NEG
from quotekit.lexicon.hedges import FALSE_FRIENDS, HEDGES, Check, HedgeRow, Place
from quotekit.lexicon.words import NEGATORS
from quotekit.nominals import leads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quotekit.document import Document
    from quotekit.hedging.context import Near

#: How many words "~" may stand for: not *at all yet* clear.
MAX_ADVERBS = 3
#: Adverbs that turn a negation into something else: not *only* possible.
FOCUS = frozenset(("only", "just", "merely", "simply", "even", "so"))
#: Words that "~" passes though they are no adverbs: not *at all* certain.
FILLERS = frozenset(("at", "all", "entirely", "yet", "immediately", "very", "been"))


class Entry(NamedTuple):
    """A row where its pattern ends in the tree."""

    row: HedgeRow | None
    """None for a false friend."""
    check: Callable[[Near], bool]


class Node:
    """A place in the tree of patterns: the rows that end here, and what may follow."""

    __slots__ = ("entries", "following", "passes")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.following: dict[str, Node] = {}
        self.passes: Node | None = None
        """What follows behind adverbs that no pattern writes out."""


class Hit(NamedTuple):
    """A row in its place, as token indices."""

    row: HedgeRow
    first: int
    stop: int


@cache
def tree(place: Place) -> dict[str, Node]:
    """Return what the patterns for *place* begin with; built once, at the first quotation."""
    root = Node()
    for row in HEDGES:
        if place is row.place or (row.place is Place.BOTH and place is not Place.BEHIND):
            _put(root, row.words, Entry(row, CHECKS[row.check]))
    if place is Place.CONTENT:
        for words, _ in FALSE_FRIENDS:
            _put(root, words, Entry(None, CHECKS[Check.ANYWHERE]))
    negated = root.following.pop("not")
    for word in NEGATORS - {"never"}:
        _join(root.following.setdefault(word, Node()), negated)
    return root.following


def expand(pattern: str) -> Iterator[tuple[str, ...]]:
    """Yield the words that *pattern* stands for, "~" left in."""
    choices = []
    for piece in pattern.split():
        words = piece.removesuffix("?").split("|")
        choices.append([*words, ""] if piece.endswith("?") else words)
    for chosen in product(*choices):
        yield tuple(word for word in chosen if word)


def _put(root: Node, pattern: str, entry: Entry) -> None:
    for words in expand(pattern):
        node = root
        for word in words:
            if word != "~":
                node = node.following.setdefault(word, Node())
                continue
            if node.passes is None:
                node.passes = Node()
            node = node.passes
        node.entries.append(entry)


def _join(node: Node, other: Node) -> None:
    """Add to *node* what may follow *other*: can't be, and can't rule out."""
    for word, following in other.following.items():
        if word in node.following:
            _join(node.following[word], following)
        else:
            node.following[word] = following
    node.entries.extend(other.entries)
    if other.passes is not None:
        if node.passes is None:
            node.passes = Node()
        _join(node.passes, other.passes)


def find_words(doc: Document, first: int, stop: int, place: Place) -> list[Hit]:
    """Return the hedges between the tokens, in the order of the text; none overlaps another."""
    openings = tree(place)
    lows = doc.tokens.lows
    hits = []
    done = first
    for i in [i for i, low in enumerate(lows[first:stop], first) if low in openings]:
        if i >= done:
            hit, done = _longest(doc, openings[lows[i]], i, stop)
            if hit is not None:
                hits.append(hit)
    return hits


def _longest(doc: Document, node: Node, i: int, stop: int) -> tuple[Hit | None, int]:
    """Return the longest hedge at token *i*, and where to look on."""
    word = doc.tokens.words[i]
    if doc.tokens.tags[i] & CAP and not word.isupper() and not _leads(doc, i):
        return None, i  # Theresa May, Likely Stories
    ends = sorted([(node, i + 1), *_walk(doc, node, i + 1, stop)], key=_stop, reverse=True)
    first = _begin(doc, i)
    for end, k in ends:
        for row, check in end.entries:
            if row is None:
                return None, k
            if check(near(doc, first, k)):
                return Hit(row, first, k), k
    return None, i


def _stop(end: tuple[Node, int]) -> int:
    return end[1]


def _walk(doc: Document, node: Node, k: int, stop: int) -> Iterator[tuple[Node, int]]:
    """Yield every place of the tree that can be reached from *node*, with the token behind it."""
    if k >= stop:
        return
    lows, tags = doc.tokens.lows, doc.tokens.tags
    following = node.following.get(lows[k]) or (node.following.get("not") if tags[k] & NEG else None)
    if following is not None:
        yield following, k + 1
        yield from _walk(doc, following, k + 1, stop)
    if node.passes is None:
        return
    for j in range(k, min(stop, k + MAX_ADVERBS + 1)):
        following = node.passes.following.get(lows[j])
        if following is not None:
            yield following, j + 1
            yield from _walk(doc, following, j + 1, stop)
            return
        if lows[j] in FOCUS or not (tags[j] & ADV or lows[j] in FILLERS):
            return


def _leads(doc: Document, i: int) -> bool:
    """Tell whether a capital at token *i* means nothing: it opens a sentence or stands behind any quotation mark."""
    return leads(doc, i) or low_at(doc, i - 1) in QUOTES


def _begin(doc: Document, i: int) -> int:
    """Return where a negated expression begins: *did* not know, *could* not rule out."""
    return i - 1 if doc.tokens.lows[i] == "not" and tag_at(doc, i - 1) & (DO | MODAL) else i
