"""The quotations of an article, paragraph by paragraph.

::

    “We lost the bridge. ¶ “We will build it again,” Kim said.
    └ open at the end      └ opened again: the second goes on with the first

Each paragraph is read by itself. What is known of its neighbours is only what
the one before left open, and how the next ones begin: enough to tell a
quotation that goes on from one that nobody closed.
"""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from quotekit.marks.paragraph import UNCLOSED_MARK, UNOPENED_MARK, WORD, Paragraph, Quotation
from quotekit.marks.readings import UNCLOSED, Opened, cheapest_reading, given_up
from quotekit.marks.repair import ATTRIBUTION, MAX_SEARCHED, ends_with_attribution, has_attribution, is_signature
from quotekit.marks.table import DOUBLE, SINGLE, WRONG_WAY, Mark, find_marks
from quotekit.model import Diagnostic
from quotekit.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


class Paired(NamedTuple):
    """What `pair_marks` found, in the order of the text."""

    quotations: tuple[Quotation, ...]
    diagnostics: tuple[Diagnostic, ...]


#: How many paragraphs behind an unclosed quotation are searched for the mark that closes it.
MAX_UNMARKED = 4
#: How many marks a paragraph may begin with: “‘We did,’ she said.”
MAX_LEADING = 3
#: The cost of going on in the next paragraph: more than of any small fault, less than of being unclosed.
GOES_ON = 4
#: ... where an apostrophe may look like the closing mark: ‘We back the workers’ union. ¶ ‘We do,’ Kim said.
SINGLE_GOES_ON = 1
#: ... for what does not begin like an utterance: Kim called it “cruel and left.
FRAGMENT_GOES_ON = 7
#: Less than `UNCLOSED` by this where an attribution shows where the quotation ends: "We will fight, Kim said.
ATTRIBUTED = 3
#: What may stand before the mark that opens a paragraph again.
BULLETS = " \t\N{NO-BREAK SPACE}•*>-–—…([_"
MESSAGES = {
    UNCLOSED_MARK: "this quotation mark is never closed",
    UNOPENED_MARK: "this quotation mark was never opened",
}


def pair_marks(text: str, paragraphs: Sequence[tuple[int, int]]) -> Paired:
    """Return the quotations of *text*, given the places of its paragraphs in code points, half-open, in order."""
    pairing = _Pairing(text, paragraphs)
    for i in range(len(paragraphs)):
        pairing.read_paragraph(i)
    return Paired(tuple(pairing.quotations), tuple(pairing.diagnostics))


class _Carried(NamedTuple):
    """A quotation that goes on from the paragraph before."""

    mark: Mark
    record: int


class _Pairing:
    """The quotations found so far, and those that the last paragraph left open."""

    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.quotations: list[Quotation] = []
        self.diagnostics: list[Diagnostic] = []
        self.carried: list[_Carried] = []
        self.marks = [find_marks(text, *each) for each in paragraphs]

    def read_paragraph(self, i: int) -> None:
        """Find the quotations of paragraph *i*."""
        marks, carried = self.marks[i], self.carried
        start, end = self.paragraphs[i]
        reopened = _reopened(self._leading(i), [each.mark for each in carried])
        open_before = [(marks[at], at) for at in range(reopened)]
        if carried and not reopened:
            open_before = [(carried[0].mark._replace(start=start, end=start), -1)]
        actions = cheapest_reading(
            marks,
            open_before,
            leave=lambda top: self._cost_to_leave(i, top),
            said_between=partial(has_attribution, self.text),
        )
        paragraph = Paragraph(self.text, start, end)
        for (mark, at), each in zip(open_before, carried, strict=False):
            paragraph.open(mark, at, each.record)
        paragraph.follow(marks, actions, first=reopened)
        self._keep(paragraph, self._going_on(i, paragraph.still_open()))

    def _leading(self, i: int) -> list[Mark]:
        """Return the opening marks that paragraph *i* begins with: “‘We did,’ she said."""
        leading: list[Mark] = []
        at = self.paragraphs[i][0]
        for mark in islice(self.marks[i], MAX_LEADING):
            if mark.open > WRONG_WAY or self.text[at : mark.start].strip(BULLETS):
                break
            leading.append(mark)
            at = mark.end
        return leading

    def _cost_to_leave(self, i: int, top: Opened) -> int:
        """Return the cost of leaving the quotations up to *top* open at the end of paragraph *i*."""
        opened = [top.mark]
        while top.below is not None:
            top = top.below
            opened.append(top.mark)
        opened.reverse()
        going = self._going_on(i, opened)
        if not going:
            cost = UNCLOSED - ATTRIBUTED if self._is_attributed(i, opened[0].end) else UNCLOSED
        elif not opened[0].introduced:
            cost = FRAGMENT_GOES_ON
        else:
            cost = SINGLE_GOES_ON if opened[0].kind == SINGLE else GOES_ON
        return cost + sum(given_up(mark) for mark in opened[max(going, 1) :])

    def _going_on(self, i: int, opened: Sequence[Mark]) -> int:
        """Return how many of the quotations left open in paragraph *i*, from the outermost, go on in the next.

        “We will fight. ¶ “We will win,” goes on; "We will fight, Kim said. ¶
        "We will win," does not.
        """
        if not opened or i + 1 == len(self.paragraphs):
            return 0
        reopened = _reopened(self._leading(i + 1), opened)
        if reopened:
            said = ends_with_attribution(self.text, opened[0].end, self.paragraphs[i][1])
            return 0 if said else reopened
        return int(self._is_closed_later(i, opened[0]))

    def _is_closed_later(self, i: int, opening: Mark) -> bool:
        """Tell whether the next marks behind paragraph *i* close *opening*: “We lost. ¶ We will be back,” Kim said."""
        if self._is_attributed(i, opening.end):
            return False
        for j in range(i + 1, len(self.paragraphs))[:MAX_UNMARKED]:
            mark = next((mark for mark in self.marks[j] if mark.kind == opening.kind and mark.skip), None)
            if mark is not None:
                start, end = self.paragraphs[j]
                signed = mark.end == end and is_signature(self.text, start, mark.start)
                return mark.is_closer and (mark.strong or mark.kind == DOUBLE) and not signed
        return False

    def _is_attributed(self, i: int, start: int) -> bool:
        """Tell whether an attribution follows *start* in paragraph *i*: "We will fight, Kim said."""
        return ATTRIBUTION.search(self.text, start, min(self.paragraphs[i][1], start + MAX_SEARCHED)) is not None

    def _keep(self, paragraph: Paragraph, going: int) -> None:
        """Add what was found in *paragraph*, parents before what is within them; carry over the first *going* open."""
        orders = paragraph.finish(going)
        records: dict[int, int] = {}
        around: list[int] = []
        for order, found in sorted(paragraph.found):
            while around and self.quotations[around[-1]].end <= found.start:
                around.pop()
            outer = self.quotations[around[-1]] if around else None
            if outer is not None and (outer.start, outer.end) == (found.start, found.end):
                continue  # both go on from the paragraph before and neither is closed: “‘We will. ¶ ‘We must.
            records[order] = len(self.quotations)
            self.quotations.append(found._replace(parent=around[-1]) if around else found)
            around.append(records[order])
        self.carried = [_Carried(mark, records[order]) for order, mark in orders if order in records]
        for start, end, code in sorted(paragraph.strays):
            self._report(code, start, end)

    def _report(self, code: str, start: int, end: int) -> None:
        """Add a diagnostic; marks with no word between them are one: a stray ”’ is one fault."""
        last = self.diagnostics[-1] if self.diagnostics else None
        if last is not None and last.code == code and not WORD.search(self.text, last.span.end, start):
            start = self.diagnostics.pop().span.start
        self.diagnostics.append(Diagnostic(code, MESSAGES[code], Span(start, end)))


def _reopened(leading: Sequence[Mark], opened: Sequence[Mark]) -> int:
    """Return how many of the *opened* quotations, from the outermost, the *leading* marks of a paragraph open again."""
    count = 0
    for mark, before in zip(leading, opened, strict=False):
        if mark.kind != before.kind or (count and not before.introduced):
            break
        count += 1
    return count
