"""The quotations of one paragraph, made by doing what its marks are read to do.

::

    “He said ‘go, and left,” Kim said. We won," she added.
    └open    └open         └close: ‘ ends here too, and is reported
                                              └pass: reported, and its sentence is a quotation
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from quotekit.marks.readings import CLOSE, INTERRUPT, SKIP, Action
from quotekit.marks.repair import closing_place, is_signature, opening_place
from quotekit.marks.table import DOUBLE, ENDS_SENTENCE, SINGLE, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A quotation with no word in so many code points has none.
MAX_WORDLESS = 200
#: A mark that costs as much to pass over is worth a report.
REPORTED = 5
UNCLOSED_MARK, UNOPENED_MARK = "unclosed-mark", "unopened-mark"
WORD = re.compile(r"[^\W_]")


class Quotation(NamedTuple):
    """One pair of marks in one paragraph, in code points."""

    start: int
    """Where the opening mark begins (the content, where there is no opening mark)."""
    inner_start: int
    inner_end: int
    end: int
    """Behind the closing mark (the content, where there is no closing mark)."""
    parent: int
    """The index of the quotation around this one, or -1."""
    continues: int
    """The index of the quotation, in an earlier paragraph, that this one goes on; or -1."""
    single: bool
    """In single marks, which British news uses first and others inside double ones."""


class _Pending:
    """A quotation that waits for its closing mark, and where the first one within it begins and the last one ends."""

    __slots__ = ("at", "continues", "first_nested", "last_nested", "mark", "order")

    def __init__(self, mark: Mark, at: int, order: int, continues: int) -> None:
        self.mark = mark
        self.at = at
        self.order = order
        self.continues = continues
        self.first_nested = self.last_nested = -1


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
        self._opened = 0
        self._settled = start
        """What stands before is part of no quotation still to come."""

    def open(self, mark: Mark, at: int, continues: int = -1) -> None:
        """Begin a quotation at *mark*, of index *at* in the paragraph."""
        if self._stack and self._stack[-1].first_nested < 0:
            self._stack[-1].first_nested = mark.start
        self._stack.append(_Pending(mark, at, self._opened, continues))
        self._opened += 1

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
        reached = max(end, pending.last_nested)  # it may end before what was within it: “Go, he said. ‘No.’
        self._settled = max(self._settled, reached)
        if self._stack:
            self._stack[-1].last_nested = reached
        if WORD.search(self.text, mark.end, min(inner_end, mark.end + MAX_WORDLESS)):
            single = mark.kind == SINGLE
            quotation = Quotation(mark.start, mark.end, inner_end, end, -1, pending.continues, single)
            self.found.append((pending.order, quotation))

    def _end_unclosed(self, pending: _Pending, limit: int) -> None:
        """End a quotation that no mark closes, at *limit* at the latest, and report it."""
        mark = pending.mark
        stretches = [(mark.end, limit)]
        if pending.first_nested >= 0:
            stretches = [(mark.end, pending.first_nested), (max(pending.first_nested, pending.last_nested), limit)]
        fragment = limit == self.end and not mark.introduced and self.text[mark.end : mark.end + 1].islower()
        end = closing_place(self.text, stretches, fragment=fragment)
        self._add(pending, end, end)
        if mark.end > mark.start:
            self.strays.append((mark.start, mark.end, UNCLOSED_MARK))

    def _pass(self, mark: Mark) -> None:
        """Report a mark that is passed over, and find the quotation that it closes if nothing is open."""
        if mark.skip < REPORTED:
            return
        self.strays.append((mark.start, mark.end, UNOPENED_MARK if mark.close < mark.open else UNCLOSED_MARK))
        if mark.is_closer and mark.strong and mark.kind == DOUBLE and not self._stack:
            start = self._unopened_start(mark)
            if start >= 0:
                quotation = Quotation(start, start, mark.start, mark.end, -1, -1, single=False)
                self.found.append((self._opened, quotation))
                self._opened += 1
        self._settled = mark.end

    def _unopened_start(self, mark: Mark) -> int:
        """Return where the quotation begins that *mark* closes and none opens, or -1: "Jo Kim." alone is none."""
        before = self.text[max(self.start, self._settled - 2) : self._settled]
        begins = self._settled == self.start or not ENDS_SENTENCE.isdisjoint(before)
        start = opening_place(self.text, self._settled, mark.start, begins=begins)
        signed = start == self.start and mark.end == self.end and is_signature(self.text, start, mark.start)
        return start if not signed and start >= 0 and WORD.search(self.text, start, mark.start) else -1
