"""The article of a page as blocks of text, by trafilatura, its quotations in marks.

::

    <p>She wrote:</p>                    She wrote:
    <blockquote><p>It is ours.</p>       “It is ours.
      <p>Ask <q>him</q>.</p>             “Ask “him”.” — Ada Brandt
      <cite>Ada Brandt</cite>

A block quotation that repeats words of the article is a pull quote, and gets no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from typing import Any, NamedTuple

from quotekit import extras
from quotekit.html.places import CLOSED, OPENED, Block, Piece, locate
from quotekit.origins import Source

#: Elements of trafilatura's that hold blocks, and those that are one; what else there is stands within a block.
HOLDERS = frozenset(("body", "list", "table", "row", "div"))
BLOCKS = frozenset(("p", "head", "item", "cell"))
QUOTE, LINE_BREAK = "quote", "lb"
BETWEEN_BLOCKS = "\n\n"
#: A block that begins so is quoted as it stands.
MARKED = re.compile(rf"[“”\"«„‘'`{OPENED}]")
#: Who is quoted, below the words.
SIGNATURE = re.compile(r"[—–―-]|(?:source|via)\b", re.IGNORECASE)
DASH = "— "
SPACES = re.compile(r"[^\S\n]+")
#: A single break before a small letter is only one of the look: “It floats,”<br>said Kim.
AROUND_BREAK = re.compile(r" ?\n[ \n]*(?P<small>(?=[a-z]))?")
MARKS = str.maketrans({OPENED: "“", CLOSED: "”"})


class Extracted(NamedTuple):
    """The article of a page."""

    text: str
    source: Source
    blocks: tuple[Block, ...]


class Words(NamedTuple):
    """A block before the blocks are put together."""

    text: str
    quotation: int
    """Which block quotation it is in, 0 for none."""


def extract(html: str | bytes, url: str | None) -> Extracted | None:
    """Return the article of the page, None where there is none.

    Raises:
        ImportError: trafilatura is not installed.
    """
    trafilatura = extras.load("trafilatura", "html", "quotekit.html")
    tree, changed = trafilatura.load_html(html), trafilatura.load_html(html)
    if tree is None or changed is None:
        return None
    _prepare(changed)
    found = trafilatura.bare_extraction(changed, url=url, with_metadata=True, include_comments=False)
    if found is None or found.body is None:
        return None
    pieces = _placed(_marked(list(_blocks(found.body, 0, count(1)))))
    if not pieces:
        return None
    text = "".join(piece.before + piece.text for piece in pieces).translate(MARKS)
    return Extracted(text, Source.from_mapping(found.as_dict()), locate(tree, pieces))


def _prepare(tree: Any) -> None:
    """Change in a page what trafilatura would lose or take for something else."""
    for name in tree.xpath("//blockquote//cite | //blockquote//footer"):
        within = any(each.tag in ("cite", "footer") for each in name.iterancestors())
        if within or not (text := name.text_content().strip()):
            continue
        name.tag = "p"
        if not SIGNATURE.match(text):
            name.text = DASH + (name.text or "").lstrip()
    for code in tree.iter("pre"):
        code.tag = "p"  # which it would take for a quotation


def _blocks(element: Any, quotation: int, numbers: Iterator[int]) -> Iterator[Words]:
    """Yield the blocks of *element* in order; a text beside blocks is a block too."""
    loose = [element.text or ""]
    for child in element:
        is_holder = child.tag in HOLDERS or child.tag in BLOCKS
        if is_holder or (child.tag == QUOTE and element.tag not in BLOCKS):
            yield from _block(loose, quotation)
            loose = []
            yield from _blocks(child, (quotation or next(numbers)) if child.tag == QUOTE else quotation, numbers)
        else:
            loose.extend(_flat(child))
        loose.append(child.tail or "")
    yield from _block(loose, quotation)


def _block(texts: list[str], quotation: int) -> Iterator[Words]:
    tidy = AROUND_BREAK.sub(_broken, SPACES.sub(" ", "".join(texts))).strip()
    if tidy:
        yield Words(tidy, quotation)


def _broken(found: re.Match[str]) -> str:
    return " " if found["small"] is not None and found[0].count("\n") == 1 else "\n"


def _flat(element: Any) -> Iterator[str]:
    """Yield the text within *element*: a line break as one, ``<q>`` in marks."""
    is_quote = element.tag == QUOTE
    yield "\n" if element.tag == LINE_BREAK else OPENED * is_quote
    yield element.text or ""
    for child in element:
        yield from _flat(child)
        yield child.tail or ""
    yield CLOSED * is_quote


def _marked(words: list[Words]) -> list[Words]:
    """Return the blocks, with marks where a block quotation has none of its own."""
    told = "\n".join(each.text for each in words if not each.quotation)
    marked = list(words)
    for number in dict.fromkeys(each.quotation for each in words if each.quotation):
        held = [n for n, each in enumerate(words) if each.quotation == number and not SIGNATURE.match(each.text)]
        if any(MARKED.match(words[n].text) for n in held) or all(words[n].text in told for n in held):
            continue
        for n in held:
            marked[n] = words[n]._replace(text=OPENED + words[n].text + CLOSED * (n == held[-1]))
    return marked


def _placed(words: list[Words]) -> list[Piece]:
    """Return the blocks with what stands before each; a signature stands on the line of the words it signs."""
    pieces: list[Piece] = []
    end = 0
    for n, each in enumerate(words):
        signs = n > 0 and each.quotation and words[n - 1].text.endswith(CLOSED) and SIGNATURE.match(each.text)
        before = "" if not pieces else " " if signs else BETWEEN_BLOCKS
        pieces.append(Piece(end + len(before), each.text, before))
        end += len(before) + len(each.text)
    return pieces
