"""The quotations of one paragraph, made by doing what its marks are read to do.

::

    “He said ‘go, and left,” Kim said. We won," she added.
    └open    └open         └close: ‘ ends here too, and is reported
                                              └pass: reported, and its sentence is a quotation
"""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from quotekit.marks.readings import CLOSE, INTERRUPT, SKIP, Action
from quotekit.marks.repair import closing_place, is_signature, opening_place
from quotekit.marks.table import DOUBLE, SINGLE, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A quotation with no word in so many code points has none.
MAX_WORDLESS = 200
#: A mark that costs as much to pass over is worth a report.
REPORTED = 5
#: The index of no quotation.
NONE = -1
UNCLOSED_MARK, UNOPENED_MARK = "unclosed-mark", "unopened-mark"
WORD = re.compile(r"[^\W_]")
#: The end of a quotation with which a sentence ends, too: “We won.”
SENTENCE_ENDS = re.compile(r"[.!?…].?\Z", re.DOTALL)


class Quotation(NamedTuple):
    """One pair of marks in one paragraph, in code points."""

    start: int
    """Where the opening mark begins (the content, where there is no opening mark)."""
    inner_start: int
    inner_end: int
    end: int
    """Behind the closing mark (the content, where there is no closing mark)."""
    single: bool = False
    """In single marks, which British news uses first and others inside double ones."""
    parent: int = NONE
    """The index of the quotation around this one, or -1."""
    continues: int = NONE
    """The index of the quotation, in an earlier paragraph, that this one goes on; or -1."""


class _Pending(NamedTuple):
    """A quotation that waits for its closing mark."""

    mark: Mark
    at: int
    order: int
    continues: int
    gaps: list[tuple[int, int]]
    """What stands in it before each of the quotations within it."""


class Paragraph:
    """What the marks of a paragraph have opened and closed so far."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.found: list[tuple[int, Quotation]] = []
        """The quotations that are closed, each with the order of its opening; none has its parent yet."""
        self.strays: list[tuple[int, int, str]] = []
        self._stack: list[_Pending] = []
        self._orders = count()
        self._settled = start
        """What stands before is part of no quotation still to come."""

    def open(self, mark: Mark, at: int, continues: int = NONE) -> None:
        """Begin a quotation at *mark*, of index *at* in the paragraph."""
        if self._stack:
            self._stack[-1].gaps.append(self._last_gap(self._stack[-1], mark.start))
        self._stack.append(_Pending(mark, at, next(self._orders), continues, []))

    def follow(self, marks: Sequence[Mark], actions: Sequence[Action], first: int) -> None:
        """Do what the *actions* of the marks say, the first of which is that of the mark of index *first*."""
        for at, action in enumerate(actions, first):
            mark = marks[at]
            if action.name == SKIP:
                self._pass(mark)
            elif action.name == CLOSE:
                while (pending := self._stack.pop()).at != action.opener:
                    self._end_unclosed(pending, mark.start)
                self._add(pending, mark.start, mark.end)
            else:
                if action.name == INTERRUPT:
                    self._end_unclosed(self._stack.pop(), mark.start)
                self.open(mark, at)

    def still_open(self) -> list[Mark]:
        """Return the marks of the quotations that are open, outermost first."""
        return [pending.mark for pending in self._stack]

    def finish(self, going: int) -> list[tuple[int, Mark]]:
        """End what is open; return the order and mark of the outermost, as many as are *going* on in the next one."""
        while len(self._stack) > going:
            self._end_unclosed(self._stack.pop(), self.end)
        opened = [(pending.order, pending.mark) for pending in self._stack]
        while self._stack:
            self._add(self._stack.pop(), self.end, self.end)
        return opened

    def _add(self, pending: _Pending, inner_end: int, end: int) -> None:
        """Keep a quotation, unless there is no word in it: “...” is none."""
        mark = pending.mark
        self._settled = max(self._settled, end)  # it may end before what was within it: “Go, he said. ‘No.’
        if WORD.search(self.text, mark.end, min(inner_end, mark.end + MAX_WORDLESS)):
            single = mark.kind == SINGLE
            quotation = Quotation(mark.start, mark.end, inner_end, end, single, continues=pending.continues)
            self.found.append((pending.order, quotation))

    def _end_unclosed(self, pending: _Pending, limit: int) -> None:
        """End a quotation that no mark closes, at *limit* at the latest, and report it."""
        mark = pending.mark
        stretches = [*pending.gaps, self._last_gap(pending, limit)]
        fragment = limit == self.end and not mark.introduced and self.text[mark.end : mark.end + 1].islower()
        end = closing_place(self.text, stretches, fragment=fragment)
        self._add(pending, end, end)
        if mark.end > mark.start:
            self.strays.append((mark.start, mark.end, UNCLOSED_MARK))

    def _last_gap(self, pending: _Pending, end: int) -> tuple[int, int]:
        """Return what stands in a quotation before *end*, behind the last quotation within it."""
        return max(pending.mark.end, self._settled), end

    def _pass(self, mark: Mark) -> None:
        """Report a mark that is passed over, and find the quotation that it closes if nothing is open."""
        if mark.skip < REPORTED:
            return
        self.strays.append((mark.start, mark.end, UNOPENED_MARK if mark.close < mark.open else UNCLOSED_MARK))
        if mark.is_closer and mark.strong and mark.kind == DOUBLE and not self._stack:
            start = self._unopened_start(mark)
            if start is not None:
                self.found.append((next(self._orders), Quotation(start, start, mark.start, mark.end)))
        self._settled = mark.end

    def _unopened_start(self, mark: Mark) -> int | None:
        """Return where the quotation begins that *mark* closes and none opens: "Jo Kim." alone is none."""
        begins = self._settled == self.start or SENTENCE_ENDS.search(self.text, self.start, self._settled) is not None
        start = opening_place(self.text, self._settled, mark.start, begins=begins)
        if start is None or WORD.search(self.text, start, mark.start) is None:
            return None
        signed = start == self.start and mark.end == self.end and is_signature(self.text, start, mark.start)
        return None if signed else start
