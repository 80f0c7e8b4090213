"""Quotation marks paired: every style, nested, run over paragraphs, unclosed.

::

    “He said ‘go,’” Kim said.
    └1──────└2──┘┘

A quotation that runs over paragraphs, each opened again and only the last
closed, is one `Quotation` a paragraph, each saying which one it *continues*.
Apostrophes, decades (’90s), elisions (’em), inches (6'2") and the possessive
of plurals (the teachers' union) are not marks. What does not pair is closed
or opened at the nearest sensible place, with a diagnostic; a stray mark never
reaches beyond its paragraph unless the next ones carry on without marks of
their own and then close it.

Source: Quirk et al. 1985, appendix III.17-21; the Chicago Manual of Style
6.9-11, 13.30-39 on continued and nested quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.model import Diagnostic
from quotekit.spans import Span


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


class Paired(NamedTuple):
    """What `pair_marks` found, in the order of the text."""

    quotations: tuple[Quotation, ...]
    diagnostics: tuple[Diagnostic, ...]


CURLY, STRAIGHT, SINGLE, ANGLE, CORNER = "curly", "straight", "single", "angle", "corner"
#: Careless print opens with one kind of double mark and closes with the other.
DOUBLES = {CURLY: STRAIGHT, STRAIGHT: CURLY}
FAMILY = {
    **dict.fromkeys("“”„‟", CURLY),
    **dict.fromkeys(('"', "＂", "``", "''"), STRAIGHT),
    **dict.fromkeys("‘’'‚`", SINGLE),
    **dict.fromkeys("«»", ANGLE),
    **dict.fromkeys("「」『』", CORNER),
}
OPENING = frozenset("“„‟‘«「『")
CLOSING = frozenset("”»」』")
ENTITIES = {
    **dict.fromkeys(("&ldquo;", "&#8220;"), "“"),
    **dict.fromkeys(("&rdquo;", "&#8221;"), "”"),
    **dict.fromkeys(("&quot;", "&#34;"), '"'),
    **dict.fromkeys(("&lsquo;", "&#8216;"), "‘"),
    **dict.fromkeys(("&rsquo;", "&#8217;"), "’"),
    **dict.fromkeys(("&apos;", "&#39;"), "'"),
}
#: A run of one double mark is one mark: ""Yes,"" from a table, ““Yes,”” from a careless editor.
MARKS = re.compile(
    r"""``|(?<=\S)'(?=''(?!'))|''|\\?"+|\\?＂+|“+|”+|„+|‟+|[‘’'‚`«»「」『』]|&(?:[lr]dquo|quot|[lr]squo|apos|\#39|\#34|\#822[01]|\#821[67]);"""
)

#: After these a mark opens even without white space.
OPEN_BEFORE = frozenset("([{—–-/‐‑…*_>“‘„«\"'`:")
#: Before these a mark closes.
CLOSE_AFTER = frozenset(".,;:!?)]}—–-…’”'\"»*_<&")
#: What stands before a closing mark that cannot be an apostrophe.
STRONG_END = frozenset(',.!?…;:—–-”")]')
#: Words printed with their beginning cut off.
ELISION = re.compile(r"(?:\d\ds?|em|tis|twas|til|till|cause|cos|n|bout|round|hood|ere|im|er|ow)\b", re.IGNORECASE)
#: A word behind the apostrophe of a plural: the teachers' union, but not the 'elders' and the rest.
POSSESSED = re.compile(
    r"""\s(?!(?:and|or|but|in|on|at|of|to|for|from|with|by|as|than|is|was|were|are|has|had|have|will|would|could|may|not
    |said|says|told|added|asked|that|which|who|while|when|after|before|because|if|he|she|they|it|we|i|you)\b)\w""",
    re.VERBOSE | re.IGNORECASE,
)
#: How many paragraphs an unclosed quotation may run on without a mark before it is given up.
MAX_UNMARKED = 4
#: How far, in code points, an unclosed quotation is searched for the attribution that ends it.
MAX_UNCLOSED = 2000
#: ", she said" inside a quotation that nobody closed: the content ends before it.
UNCLOSED_ATTRIBUTION = re.compile(
    r"""[,?!]\s+
    (?: (?:he|she|they|it|(?:the|an?)\s\w+|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})\s(?:said|says|told|added|wrote|tweeted)
      | (?:said|says|added|wrote)\s(?:the\s|an?\s)?[\w.’'-]+ )\b""",
    re.VERBOSE,
)
SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s+")


class _Mark(NamedTuple):
    start: int
    end: int
    glyph: str
    family: str
    opens: bool
    """By what stands around it, it can open."""
    closes: bool
    """By what stands around it, it can close."""


class _Open(NamedTuple):
    mark: _Mark
    record: int


class _Carried(NamedTuple):
    family: str
    record: int
    unmarked: int


def pair_marks(text: str, paragraphs: Sequence[tuple[int, int]]) -> Paired:
    """Return the quotations of *text*, given the places of its paragraphs in code points."""
    by_paragraph: list[list[_Mark]] = [[] for _ in paragraphs]
    at = 0
    for found in MARKS.finditer(text):
        while at < len(paragraphs) and paragraphs[at][1] <= found.start():
            at += 1
        by_paragraph[at].append(_read_mark(text, found, *paragraphs[at]))
    pairing = _Pairing(text, paragraphs, by_paragraph)
    for i, marks in enumerate(by_paragraph):
        if marks or pairing.carried is not None:
            pairing.read_paragraph(i)
    return pairing.result()


def _read_mark(text: str, found: re.Match[str], start: int, end: int) -> _Mark:
    glyph = found.group()
    glyph = ENTITIES.get(glyph) or (glyph if glyph in FAMILY else glyph[-1])
    before = text[found.start() - 1] if found.start() > start else " "
    after = text[found.end()] if found.end() < end else " "
    free = before.isspace()
    opens = (free or before in OPEN_BEFORE) and not after.isspace()
    closes = not free and (after.isspace() or after in CLOSE_AFTER)
    return _Mark(found.start(), found.end(), glyph, FAMILY[glyph], opens, closes)


class _Pairing:
    """The marks of an article being paired, paragraph by paragraph.

    A quotation gets its record when it opens, so that records are in the
    order of the text; one that turns out to be none is dropped at the end.
    """

    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]], marks: Sequence[Sequence[_Mark]]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.marks = marks
        self.carried: _Carried | None = None
        self.records: list[Quotation | None] = []
        self.parents: list[int] = []
        self.last_end = 0
        self.reports: list[tuple[int, int, str, str]] = []
        self.stack: list[_Open] = []
        self.depth: dict[str, int] = {}

    # ---- one paragraph

    def read_paragraph(self, i: int) -> None:
        marks = self.marks[i]
        self.stack, self.depth = [], dict.fromkeys((CURLY, STRAIGHT, SINGLE, ANGLE, CORNER), 0)
        self.closers_left = sum(mark.glyph == "”" for mark in marks)
        self.later_closer = _later_closers(marks)
        k = self._carry_on(i, marks)
        for k in range(k, len(marks)):
            if marks[k].glyph == "”":
                self.closers_left -= 1
            {
                CURLY: self._curly,
                STRAIGHT: self._straight,
                SINGLE: self._single,
                ANGLE: self._angle,
                CORNER: self._corner,
            }[marks[k].family](i, k)
        self._end_paragraph(i)

    def _carry_on(self, i: int, marks: Sequence[_Mark]) -> int:
        """Go on with the quotation that the paragraph before left open; return the first mark not used."""
        carried, self.carried = self.carried, None
        if carried is None:
            return 0
        start, end = self.paragraphs[i]
        if marks and self._leads(i, carried.family):
            self._open(marks[0]._replace(family=carried.family), continues=carried.record)
            return 1
        if any(_alike(mark.family, carried.family) for mark in marks):
            bare = _Mark(start, start, "", carried.family, opens=True, closes=False)
            self._open(bare, continues=carried.record)
            return 0
        record = len(self.records)
        self._record(Quotation(start, start, end, end, -1, carried.record, carried.family == SINGLE))
        self.carried = _Carried(carried.family, record, carried.unmarked + 1)
        return 0

    def _leads(self, i: int, family: str) -> bool:
        """Tell whether paragraph *i* begins with an opening mark of *family*."""
        if i >= len(self.marks) or not self.marks[i]:
            return False
        mark = self.marks[i][0]
        return (
            _alike(mark.family, family)
            and mark.glyph not in "”»」"
            and not self.text[self.paragraphs[i][0] : mark.start].strip(" \t\xa0•*>-…([")
        )

    def _end_paragraph(self, i: int) -> None:
        if not self.stack:
            return
        outer = self.stack[0]
        for inner in self.stack[1:]:
            self._give_up(inner)
        end = self.paragraphs[i][1]
        said = self._attribution_within(outer.mark.end, end)
        if said is None and self._goes_on(i, outer.mark.family):
            self._close(outer, end, end)
            self.carried = _Carried(outer.mark.family, outer.record, 0)
        elif outer.mark.family == SINGLE and said is None:
            self._give_up(outer)
        else:
            self._close_unclosed(outer, end)

    def _goes_on(self, i: int, family: str) -> bool:
        """Tell whether a quotation left open in paragraph *i* goes on in the next."""
        if self._leads(i + 1, family):
            return True
        if family == SINGLE:
            return False
        for j in range(i + 1, min(i + 1 + MAX_UNMARKED, len(self.marks))):
            mark = next((mark for mark in self.marks[j] if _alike(mark.family, family)), None)
            if mark is not None:
                return mark.closes and not mark.opens if mark.glyph in '"＂' else mark.glyph in CLOSING
        return False

    # ---- one mark

    def _curly(self, i: int, k: int) -> None:
        mark = self.marks[i][k]
        family = CURLY if self.depth[CURLY] else STRAIGHT
        if mark.glyph == "”":
            closing = self.depth[family] > 0 or not (mark.opens and not mark.closes)
        else:
            low = self.depth[CURLY] > 0 and mark.glyph == "“" and self._top(CURLY).mark.glyph == "„"
            closing = low or (self.depth[CURLY] > 0 and mark.closes and not mark.opens)
        if not closing:
            if self.depth[CURLY] and self.closers_left <= self.depth[CURLY]:
                self._close_unclosed(self._pop(CURLY), mark.start)
            self._open(mark)
        elif self.depth[family]:
            self._close_top(mark, family)
        else:
            self._unopened(i, mark)

    def _straight(self, i: int, k: int) -> None:
        mark = self.marks[i][k]
        if mark.glyph == "``":
            self._open(mark)
        elif self.depth[STRAIGHT]:
            if mark.opens and not mark.closes and self._reopens(i, k):
                self._close_unclosed(self._pop(STRAIGHT), mark.start)
                self._open(mark)
            else:
                self._close_top(mark, STRAIGHT)
        elif mark.closes and not mark.opens:
            if self.depth[CURLY] and not self.closers_left:
                self._close_top(mark, CURLY)
            else:
                self._unopened(i, mark)
        else:
            self._open(mark)

    def _reopens(self, i: int, k: int) -> bool:
        """Tell whether a straight mark that looks like an opener, inside a quotation, really opens another."""
        later = next((mark for mark in self.marks[i][k + 1 : k + 6] if mark.family == STRAIGHT), None)
        return later is None or (later.closes and not later.opens)

    def _angle(self, i: int, k: int) -> None:
        mark = self.marks[i][k]
        if self.depth[ANGLE] and self._top(ANGLE).mark.glyph != mark.glyph:
            self._close_top(mark, ANGLE)
        elif mark.glyph == "«" or (mark.opens and not mark.closes):
            self._open(mark)
        else:
            self._unopened(i, mark)

    def _corner(self, i: int, k: int) -> None:
        mark = self.marks[i][k]
        if mark.glyph in "「『":
            self._open(mark)
        elif self.depth[CORNER]:
            self._close_top(mark, CORNER)
        else:
            self._unopened(i, mark)

    def _single(self, i: int, k: int) -> None:
        mark = self.marks[i][k]
        if self._is_inside_word(mark):
            return
        if self.depth[SINGLE] and mark.closes and mark.glyph != "‘":
            if not self._is_plural_possessive(i, k):
                self._close_top(mark, SINGLE)
            return
        if not mark.opens or mark.glyph == "’" or ELISION.match(self.text, mark.end):
            return
        if mark.glyph == "‘" or self.later_closer[k]:
            self._open(mark)

    def _is_inside_word(self, mark: _Mark) -> bool:
        before, after = self.text[max(0, mark.start - 1) : mark.start], self.text[mark.end : mark.end + 1]
        return before.isalnum() and after.isalnum()

    def _is_plural_possessive(self, i: int, k: int) -> bool:
        """Tell whether a closing single mark is rather the apostrophe of "the teachers' union".

        It is where an s stands before, a word that may be a noun after, and
        the quotation has another closing mark later: ‘We back the teachers’
        union,’ she said.
        """
        mark = self.marks[i][k]
        s_before = self.text[mark.start - 1 : mark.start] in ("s", "S")
        return s_before and self.later_closer[k] and POSSESSED.match(self.text, mark.end) is not None

    # ---- opening and closing

    def _open(self, mark: _Mark, continues: int = -1) -> None:
        parent = self.stack[-1].record if self.stack else -1
        self.stack.append(_Open(mark, len(self.records)))
        self.depth[mark.family] += 1
        self._record(Quotation(mark.start, mark.end, mark.end, mark.end, parent, continues, mark.family == SINGLE))

    def _record(self, quotation: Quotation) -> None:
        self.records.append(quotation)
        self.parents.append(quotation.parent)

    def _top(self, family: str) -> _Open:
        return next(each for each in reversed(self.stack) if each.mark.family == family)

    def _pop(self, family: str) -> _Open:
        """Take the innermost open quotation of *family*; those opened within it were none."""
        while True:
            each = self.stack.pop()
            self.depth[each.mark.family] -= 1
            if each.mark.family == family:
                return each
            self._give_up(each)

    def _close_top(self, mark: _Mark, family: str) -> None:
        self._close(self._pop(family), mark.start, mark.end)

    def _close(self, opened: _Open, inner_end: int, end: int) -> None:
        record = self.records[opened.record]
        assert record is not None  # noqa: S101 - an open quotation has its record
        if any(letter.isalnum() for letter in self.text[record.inner_start : inner_end]):
            self.records[opened.record] = record._replace(inner_end=inner_end, end=end)
            self.last_end = end
        else:
            self.records[opened.record] = None

    def _close_unclosed(self, opened: _Open, limit: int) -> None:
        """Close *opened* before an attribution inside it, else at *limit*, and say so."""
        said = self._attribution_within(opened.mark.end, limit)
        end = limit if said is None else said
        while end > opened.mark.end and self.text[end - 1].isspace():
            end -= 1
        self._close(opened, end, end)
        self._report("unclosed-mark", "this quotation mark is never closed", opened.mark)

    def _give_up(self, opened: _Open) -> None:
        self.records[opened.record] = None
        if opened.mark.glyph in OPENING:
            self._report("unclosed-mark", "this quotation mark is never closed", opened.mark)

    def _attribution_within(self, start: int, end: int) -> int | None:
        found = UNCLOSED_ATTRIBUTION.search(self.text, start, min(end, start + MAX_UNCLOSED))
        return found.start() + 1 if found else None

    def _unopened(self, i: int, mark: _Mark) -> None:
        """Deal with a closing mark that nothing opened: 6'2" is a measure, We won," she said is a quotation."""
        before = self.text[max(0, mark.start - 1) : mark.start]
        if before.isdigit() and mark.glyph in "\"'":
            return
        self._report("unopened-mark", "this quotation mark was never opened", mark)
        if before not in STRONG_END:
            return
        start = max(self.paragraphs[i][0], self.last_end, mark.start - MAX_UNCLOSED)
        for sentence in SENTENCE_END.finditer(self.text, start, mark.start - 1):
            start = sentence.end()
        bare = _Mark(start, start, "", mark.family, opens=True, closes=False)
        self._open(bare)
        self._close_top(mark, mark.family)

    def _report(self, code: str, message: str, mark: _Mark) -> None:
        self.reports.append((mark.start, mark.end, code, message))

    # ---- the end

    def result(self) -> Paired:
        """Return what was paired; what was given up leaves its inner quotations to the one around it."""
        around = []  # for each record the nearest kept one around it, itself if kept
        for i, record in enumerate(self.records):
            around.append(i if record is not None else around[self.parents[i]] if self.parents[i] >= 0 else -1)
        kept = [i for i, record in enumerate(self.records) if record is not None]
        place = {old: new for new, old in enumerate(kept)} | {-1: -1}
        quotations = []
        for record in self.records:
            if record is not None:
                parent = around[record.parent] if record.parent >= 0 else -1
                quotations.append(record._replace(parent=place[parent], continues=place.get(record.continues, -1)))
        return Paired(tuple(quotations), tuple(self._merged_reports()))

    def _merged_reports(self) -> Iterator[Diagnostic]:
        """Yield the reports in the order of the text, those with no word between them as one."""
        start = end = 0
        code = message = ""
        for next_start, next_end, next_code, next_message in sorted(self.reports):
            if code == next_code and not any(letter.isalnum() for letter in self.text[end:next_start]):
                end = next_end
                continue
            if code:
                yield Diagnostic(code, message, Span(start, end))
            start, end, code, message = next_start, next_end, next_code, next_message
        if code:
            yield Diagnostic(code, message, Span(start, end))


def _alike(family: str, other: str) -> bool:
    return family == other or DOUBLES.get(family) == other


def _later_closers(marks: Sequence[_Mark]) -> list[bool]:
    """Tell for each mark whether, before the next single opener, a single mark that can close follows."""
    found, later = [], False
    for mark in reversed(marks):
        found.append(later)
        if mark.family == SINGLE:
            if mark.closes:
                later = True
            elif mark.opens:
                later = False
    return found[::-1]
