"""Places in a page: the element, and code points of its text.

::

    <p id="a">“It  <b>floats</b>,” she said.</p>       the page: two spaces, an element within
    “It floats,” she said.                              the extracted text: one space

The words of a block are looked for in the text of the whole page, white space
left out on both sides, so that it does not matter how the page was tidied.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import attrs

from quotekit.spans import Span

#: Elements whose text nobody reads.
UNREAD = frozenset(("script", "style", "noscript", "template", "head", "title"))
UNPLACED = -1
#: So many letters stand at one place in a page, or at one behind the other; fewer may stand in a menu as well.
SURE = 40
#: In a page of more letters nothing is looked for throughout, so that twice the page takes twice the time.
LARGE = 200_000
#: Stand in a block for quotation marks that the page does not have. They are no characters, so no text has them.
OPENED, CLOSED = "\ufdd0", "\ufdd1"
#: What may be put before a block that the page has without it.
DASH = "—"


class Piece(NamedTuple):
    """A block of the article: its words, and where they stand in the article's text."""

    start: int
    text: str
    before: str = ""
    """What parts it from the block before."""


@attrs.frozen
class Place:
    """Words in a page: those from *start* up to *end* of the text of the element at *xpath*, in code points.

    The text of an element is what browsers call its ``textContent``.
    """

    xpath: str
    start: int
    end: int

    def to_selector(self) -> dict[str, Any]:
        """Return the place as a selector of the Web Annotation Data Model."""
        return {
            "type": "XPathSelector",
            "value": self.xpath,
            "refinedBy": {"type": "TextPositionSelector", "start": self.start, "end": self.end},
        }


@attrs.frozen
class Block:
    """A paragraph of the article, and where it stands in the page."""

    span: Span
    """Its words in the article's text."""
    xpath: str | None
    """The innermost element that holds it all; None where it was not found again."""
    offsets: tuple[int, ...] = attrs.field(repr=False)
    """For each of its code points the place in that element's text, -1 for white space and marks that it has not."""


class PageText(NamedTuple):
    """The text of a page, without white space, and where each of its characters stands."""

    letters: str
    nodes: list[Any]
    """The elements that hold the pieces of text, in order."""
    firsts: list[int]
    """For each of them the index of its first letter in *letters*."""
    offsets: list[int]
    """For each letter its place in the text of the whole page."""
    begins: dict[Any, int]
    """Where the text of an element begins in the text of the whole page."""


def locate(tree: Any, pieces: Sequence[Piece]) -> tuple[Block, ...]:
    """Return the blocks of an article with their places in the page that *tree* is."""
    page = _text(tree)
    blocks, behind = [], 0
    for piece in pieces:
        key = "".join(piece.text.split()).replace(OPENED, "").replace(CLOSED, "")
        at = _find(page.letters, key, behind)
        if at == UNPLACED and key.startswith(DASH):
            key = key.removeprefix(DASH)
            at = _find(page.letters, key, behind)
        if at != UNPLACED:
            behind = at + len(key)
        blocks.append(_block(tree, page, piece, at, len(key)))
    return tuple(blocks)


def _find(letters: str, key: str, behind: int) -> int:
    """Return where *key* stands: the first place at or behind *behind*, or else the first of all."""
    if not key:
        return UNPLACED
    if len(key) < SURE and len(letters) < LARGE:
        at = letters.find(key)
        if letters.find(key, at + 1) == UNPLACED:
            return at  # the one place, or none
    at = letters.find(key, behind)
    return at if at != UNPLACED else letters.find(key)


def _block(tree: Any, page: PageText, piece: Piece, at: int, length: int) -> Block:
    span = Span(piece.start, piece.start + len(piece.text))
    if at == UNPLACED:
        return Block(span, None, ())
    element = _common(_node(page, at), _node(page, at + length - 1))
    offset = page.begins[element]
    placed = iter(page.offsets[at : at + length])
    sought = iter(page.letters[at : at + length])
    wanted = next(sought)
    places = []
    for letter in piece.text:
        is_there = letter == wanted
        places.append(next(placed) - offset if is_there else UNPLACED)
        wanted = next(sought, "") if is_there else wanted
    return Block(span, tree.getroottree().getpath(element), tuple(places))


def _node(page: PageText, at: int) -> Any:
    return page.nodes[bisect_right(page.firsts, at) - 1]


def _common(one: Any, other: Any) -> Any:
    """Return the innermost element that holds both."""
    holders = {one, *one.iterancestors()}
    return next(each for each in (other, *other.iterancestors()) if each in holders)


def _text(tree: Any) -> PageText:
    """Return the text of the page as it can be searched."""
    letters: list[str] = []
    page = PageText("", [], [], [], {})
    at = 0
    for text in tree.xpath("//text()"):
        holder = text.getparent() if text.is_text else text.getparent().getparent()
        for each in (holder, *holder.iterancestors()):
            if each in page.begins:
                break
            page.begins[each] = at
        if holder.tag not in UNREAD:
            page.nodes.append(holder)
            page.firsts.append(len(page.offsets))
            for n, letter in enumerate(text, at):
                if not letter.isspace():
                    letters.append(letter)
                    page.offsets.append(n)
        at += len(text)
    return page._replace(letters="".join(letters))


def find(blocks: Sequence[Block], span: Span) -> Iterator[Place]:
    """Yield the places of the words at *span*, one for each block that it touches."""
    for block in blocks:
        if block.xpath is None or block.span.end <= span.start or span.end <= block.span.start:
            continue
        first, stop = max(0, span.start - block.span.start), span.end - block.span.start
        placed = [offset for offset in block.offsets[first:stop] if offset != UNPLACED]
        if placed:
            yield Place(block.xpath, placed[0], placed[-1] + 1)
