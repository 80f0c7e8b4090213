"""Quotation marks one by one: what can be a mark, and how well it would open or close.

::

    the workers' hall, 6'2" high, “his ‘den’”
               ×        × ×       ^    ^   ^^

What can be no mark by its place alone (the apostrophe of "don't", the
attributes of a tag, a ruling of forty marks) is not found at all. Every other
mark says what it costs to take it for an opening one, for a closing one, and
to pass over it; `quotekit.marks.readings` finds the cheapest reading of a
paragraph. A cost of 0 is print as it should be. Costs have no meaning but by
comparison: what is dearer than another reading only has to be dearer than it.

Source: Quirk et al. 1985, appendix III.17-21, III.28; the Chicago Manual of
Style 6.9-11, 6.117, 13.30-39; The Elements of Typographic Style 5.4 on the
marks of other languages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

DOUBLE, SINGLE, ANGLE, CORNER = "double", "single", "angle", "corner"
#: The cost of what cannot be.
NEVER = 1000
#: What a mark may cost to close and yet be a plain closing mark.
PLAIN = 1
#: What it costs to open with a closing mark where only an opening one can stand: ”Yes,” she said.
WRONG_WAY = 2


class Mark(NamedTuple):
    """One mark in its place, in code points, with the costs of each reading."""

    start: int
    end: int
    kind: str
    """`DOUBLE`, `SINGLE`, `ANGLE` or `CORNER`: what closes it is of the same kind."""
    style: str
    """Curly, straight, typed: careless print opens with one and closes with another."""
    open: int
    close: int
    skip: int
    introduced: bool
    """It stands where an utterance may begin: a paragraph, a sentence, behind a comma or colon."""
    ends_sentence: bool
    """A sentence ends before it."""
    strong: bool
    """Punctuation stands before it, so that it is no apostrophe."""

    @property
    def is_closer(self) -> bool:
        """Tell whether it looks like a closing mark and like no opening one."""
        return self.close <= PLAIN < self.open


CURLY, STRAIGHT, TYPED, WIDE, THIN = "curly", "straight", "typed", "wide", "thin"
OPENER, EITHER, CLOSER = 1, 0, -1
#: For each glyph its kind, its style and the way it is turned.
GLYPHS: dict[str, tuple[str, str, int]] = {
    **dict.fromkeys("“„‟〝", (DOUBLE, CURLY, OPENER)),
    **dict.fromkeys("”〞〟", (DOUBLE, CURLY, CLOSER)),
    **dict.fromkeys('"＂″', (DOUBLE, STRAIGHT, EITHER)),
    **dict.fromkeys(("``", "‘‘"), (DOUBLE, TYPED, OPENER)),
    **dict.fromkeys(("''", "’’"), (DOUBLE, TYPED, EITHER)),
    **dict.fromkeys("‘‚‛", (SINGLE, CURLY, OPENER)),
    "’": (SINGLE, CURLY, CLOSER),
    **dict.fromkeys("'＇`′", (SINGLE, STRAIGHT, EITHER)),
    "«": (ANGLE, WIDE, OPENER),
    "»": (ANGLE, WIDE, CLOSER),
    "‹": (ANGLE, THIN, OPENER),
    "›": (ANGLE, THIN, CLOSER),
    **dict.fromkeys("「『", (CORNER, WIDE, OPENER)),
    **dict.fromkeys("」』", (CORNER, WIDE, CLOSER)),
}
#: Marks as web pages and programs escape them, without what stands around their name.
NAMES = {
    **dict.fromkeys(("ldquo", "8220", "x201c", "201c"), "“"),
    **dict.fromkeys(("rdquo", "8221", "x201d", "201d"), "”"),
    **dict.fromkeys(("quot", "34", "x22", "0022"), '"'),
    **dict.fromkeys(("lsquo", "8216", "x2018", "2018"), "‘"),
    **dict.fromkeys(("rsquo", "8217", "x2019", "2019"), "’"),
    **dict.fromkeys(("apos", "39", "x27", "0027"), "'"),
    "bdquo": "„",
    "laquo": "«",
    "raquo": "»",
}

#: Every alternative begins with one of these, so that text without marks is passed over at once.
MARKS = re.compile(
    r"""(?=[<&\\"“”„‟〝〞〟＂″'‘’‚‛＇`′«»‹›「」『』])(?:
      (?P<nothing> <[/!]?[A-Za-z][^<>\n]{0,1000}>             # <a href="...">
                 | (?<![^\W_])['’‘]n['’](?![^\W_]) )            # rock 'n' roll
    | (?P<ruling>["“”„‟＂″'‘’‚`«»「」『』]{12,})
    | (?<=\d)['’′]\s?\d{1,2}(?:[½¼¾]|\.\d)?(?P<inches>["”″])  # 6'2"
    | &(?:amp;)?\#?(?P<entity>[lrb]dquo|[lr]squo|[lr]aquo|quot|apos|34|39|82(?:16|17|20|21)|x(?:22|27|201[89cd]));
    | \\u(?P<escape>00(?:22|27)|201[89cd])
    | \\{0,3}(?P<run>"+)                                      # \"Yes\" in JSON, ""Yes"" in a table
    | “+ | ”+ | „+ | ‟+ | ＂+ | ″+                            # ““Yes,”” by a careless editor
    | `` | ‘‘ | ’’(?!’)
    | (?<=\S)'(?=''(?!'))                                     # ''He said 'go'''
    | ''
    | [〝〞〟«»‹›「」『』]
    | (?<![^\W_])['‘’‚‛＇`′] | ['‘’‚‛＇`′](?![^\W_])             # not the apostrophe of don't
    )""",
    re.VERBOSE,
)
#: Seen through when the place of a mark is judged: *"Yes,"* and marks next to marks.
CLEAR = frozenset(
    "*_\"“”„‟〝〞〟＂″'‘’‚‛＇`′«»‹›"
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{SOFT HYPHEN}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT EMBEDDING}"
    "\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}\N{LEFT-TO-RIGHT ISOLATE}"
    "\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
)
#: How many of those, at most: no print has more.
MAX_CLEAR = 8
#: After these a mark opens even without white space.
OPEN_BEFORE = frozenset("([{—–-/‐‑…>:=")
#: Before these a mark closes.
CLOSE_AFTER = frozenset(".,;:!?)]}—–-/‐‑…<&")
#: What stands before a closing mark that cannot be an apostrophe.
STRONG = frozenset(",.!?…;:—–-)]%")
#: Behind these an utterance may begin.
INTRODUCES = frozenset(",:;.!?…—–([>")
ENDS_SENTENCE = frozenset(".!?…")
#: Words printed with their beginning cut off, as ’em and '90s; Arabic names with an ‘ayn, as ‘Abd.
ELISION = re.compile(
    r"""(?:\d\ds|em|tis|twas|twere|twill|twould|till?|cau?se|cos|co[sz]|cuz|n|bout|round|hood|burbs|er|im|ow|ello|ave|ard
    |merica|merican|cept|fraid|gainst|neath|tween|nother|nuff|sup|kay|scuse|fore|stead|ndrangheta
    |abd|ali|umar|uthman|ain|ashura|t|s|d|m|re|ve|ll)(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
#: A year without its century; but '47 percent' begins so too.
SHORT_YEAR = re.compile(r"\d\d(?![\w%-]|[.,:]\d|\s(?:per\s?cent|million|billion|times)\b)")
#: Words printed with their end cut off, as goin' and ol'.
CUT = re.compile(r"(?:(?<!a)in|\bo|\ban|\bth|\bol|\bwi|\bde|\bmo|\bpo|\bli?l|\bgov|\bma|\bfo)\Z", re.IGNORECASE)
OPENS, CLOSES, BOTH, NEITHER = range(4)
#: For each kind and way of turning, by its look (`OPENS`, `CLOSES`, `BOTH`, `NEITHER`): the cost to open, to close.
#: A mark that looks like an opener can close only where nothing else is left: "Yes, "he said.
COSTS: dict[tuple[str, int], tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]] = {
    (DOUBLE, EITHER): ((0, 8), (8, 0), (1, 1), (2, 2)),
    (DOUBLE, OPENER): ((0, 8), (5, 2), (0, 4), (1, 4)),  # ”Yes,“ turned the wrong way, „Ja“ in German
    (DOUBLE, CLOSER): ((WRONG_WAY, 5), (8, 0), (4, 0), (4, 1)),  # ”Yes,” turned the wrong way
    (ANGLE, OPENER): ((0, 4), (5, 1), (0, 2), (0, 4)),  # »Ja« in German; French puts spaces inside: « Oui »
    (ANGLE, CLOSER): ((1, 4), (8, 0), (2, 0), (4, 0)),
    (CORNER, OPENER): ((0, NEVER), (0, NEVER), (0, NEVER), (0, NEVER)),  # nothing is spaced in Chinese and Japanese
    (CORNER, CLOSER): ((NEVER, 0), (NEVER, 0), (NEVER, 0), (NEVER, 0)),
}
#: "Yes, "he said.
MISPLACED = (5, 2)
SAID_NEXT = re.compile(r"(?:he|she|they|it)\s(?:said|says|told|added|asked|wrote|tweeted)\b")
#: To pass over a double mark is the last resort; a lone » is often an arrow: Next »
STRAY = {DOUBLE: 11, ANGLE: 5, CORNER: 5}
#: A single mark that opens, by the way it is turned, and what it costs to pass over it: 'burbs is an apostrophe more
#: easily than ‘burbs.
OPENED = {OPENER: (0, 6), EITHER: (0, 4), CLOSER: (5, 2)}
#: ... where an utterance may begin: Kim said: ‘Burn it.’
OPENED_UTTERANCE = {OPENER: (0, 11), EITHER: (0, 8), CLOSER: (5, 2)}
#: ... before a word that may have lost its beginning: ’Tis the season; ‘’Tis the season,’ he said.
OPENED_ELISION = {OPENER: (5, 1), EITHER: (5, 0), CLOSER: (8, 0)}
#: ... before a year without its century: the '90s.
OPENED_YEAR = {OPENER: (2, 0), EITHER: (2, 0), CLOSER: (4, 0)}
#: What closing costs where the same mark opens as well: '—', and so on.
DOUBTFUL = 1
#: The apostrophe of don&rsquo;t.
WITHIN_WORD = (NEVER, NEVER, 0)
#: A single mark that closes, behind punctuation; a number, which may be feet; a plural, goin' and ol'; another word.
CLOSED, CLOSED_NUMBER, CLOSED_OR_CUT, CLOSED_WORD = (NEVER, 0, 8), (NEVER, 1, 0), (NEVER, 2, 0), (NEVER, 0, 4)
#: What stands before the mark of inches: a 13" screen, but not "in 2016".
INCHES = re.compile(r"(?<!\d)\d\d?\Z")


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """Return the marks of the paragraph of *text* at [start, end), in code points, half-open."""
    marks: list[Mark] = []
    for found in MARKS.finditer(text, start, end):
        if found["nothing"]:
            continue
        if found["inches"]:
            marks.append(_no_opener(*found.span("inches"), close=4, skip=0))
            continue
        if found["ruling"]:
            marks.append(_no_opener(*found.span(), close=NEVER, skip=STRAY[DOUBLE]))
            continue
        glyph = _glyph(found)
        first, last = found.span()
        before, right = text[max(start, first - MAX_CLEAR) : first], _seen(text[last : min(end, last + MAX_CLEAR)])
        look = _look(_seen(reversed(before)), right)
        if look == NEITHER and found["run"] == '""':
            # "Yes,""No," is two marks; ""Yes,"" is one and one.
            marks.append(_mark(text, first, first + 1, glyph, CLOSES, before))
            first, look = first + 1, OPENS
        marks.append(_mark(text, first, last, glyph, look, before))
    return marks


def _no_opener(first: int, last: int, close: int, skip: int) -> Mark:
    """Return a mark that opens nothing: of inches, or a ruling."""
    return Mark(first, last, DOUBLE, STRAIGHT, NEVER, close, skip, introduced=False, ends_sentence=False, strong=False)


def _glyph(found: re.Match[str]) -> str:
    """Return the mark that *found* stands for: “ for ““ and &ldquo;."""
    name = found["entity"] or found["escape"]
    if name:
        return NAMES[name]
    if found["run"]:
        return '"'
    glyph = found.group()
    return glyph if glyph in GLYPHS else glyph[0]


def _seen(characters: Iterable[str]) -> str:
    """Return the first of *characters* that is no mark, no emphasis and has a width; "" for none."""
    return next((each for each in characters if each not in CLEAR), "")


def _look(left: str, right: str) -> int:
    """Tell what a mark looks like between *left* and *right*."""
    if not left:
        return OPENS
    if not right:
        return CLOSES
    free, gap = left.isspace(), right.isspace()
    opens = (free or left in OPEN_BEFORE) and not gap and right not in ",;:!?)"
    closes = not free and (gap or right in CLOSE_AFTER)
    return (BOTH if closes else OPENS) if opens else CLOSES if closes else NEITHER


def _mark(text: str, first: int, last: int, glyph: str, look: int, before: str) -> Mark:
    """Return the mark at [first, last) with its costs; `NEVER` to open or close for an apostrophe within a word."""
    kind, style, turned = GLYPHS[glyph]
    behind = _seen(each for each in reversed(before) if not each.isspace())  # "," in ‘said, “’
    introduced = not behind or behind in INTRODUCES
    if kind == SINGLE:
        costs = _single_costs(text, last, look, turned, before, introduced=introduced)
    else:
        opening, closing = COSTS[kind, turned][look]
        if SAID_NEXT.match(text, last):
            opening, closing = MISPLACED
        costs = opening, closing, 0 if INCHES.search(before) else STRAY[kind]
    return Mark(
        first, last, kind, style, *costs, introduced, behind in ENDS_SENTENCE, _seen(reversed(before)) in STRONG
    )


def _single_costs(
    text: str, last: int, look: int, turned: int, before: str, *, introduced: bool
) -> tuple[int, int, int]:
    """Return the costs of a single mark that ends at *last* to open, to close, to pass over."""
    if before[-1:].isalnum() and text[last : last + 1].isalnum():
        return WITHIN_WORD
    if look == CLOSES:
        return _single_closer_costs(before)
    closing = NEVER if look == OPENS else DOUBTFUL
    if ELISION.match(text, last):
        opening, skip = OPENED_ELISION[turned]
    elif SHORT_YEAR.match(text, last):
        opening, skip = OPENED_YEAR[turned]
    else:
        opening, skip = (OPENED_UTTERANCE if introduced else OPENED)[turned]
    return opening, closing, skip


def _single_closer_costs(before: str) -> tuple[int, int, int]:
    """Return the costs of a single mark that looks like a closer, or like the apostrophe of "the workers' hall"."""
    last = before[-1]
    if not last.isalnum():
        return CLOSED
    if last.isdigit():
        return CLOSED_NUMBER
    if last in "sSxXzZ" or CUT.search(before):
        return CLOSED_OR_CUT
    return CLOSED_WORD
