"""Time expressions read: what stands there and what it says.

::

    told reporters in Reno late on Monday that ...
                           └─ weekday 0 ┘
    said on Tuesday, November 19      said earlier this month      two days earlier she had told ...

A stretch is only read where one of its words may be the heart of a time
expression, and then only from shortly before that word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from quotekit.dates.calendar import VAGUE, Moment, Origin
from quotekit.document import Document
from quotekit.lexicon.classes import CAP, MONTH, NUM, TIME

#: Words that are the heart of a time expression though their class is not time: previously, in the past, at first.
HEARTS = frozenset(
    ("earlier", "previously", "recently", "past", "first", *(f"mid-{year}" for year in range(1900, 2100)))
)
#: How many tokens before its heart a time expression may begin: in the early hours of | Tuesday.
REACH = 9
#: How many tokens an expression may have: late on the night of Tuesday , the 19th of November , 2019.
LONGEST = 16
#: How many tokens of an attribution are read for a time.
MAX_READ = 60

_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|wed|fri|sat|sun)\.|(?:tues?|weds|thu(?:rs?)?)\.?)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1\d|20)\d\d"
_PART = r"(?:(?:early\s|late\s|mid-)?(?:morning|afternoon|evening|night|lunchtime|midday|noon))"
_PART_OF = r"(?:(?:the\s)?(?:night|morning|afternoon|evening|eve|(?:early\s)?hours)\sof\s)"
_EDGE_OF = r"(?:the\s(?:very\s)?(?:start|beginning|end|middle|height|turn)\sof\s)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_UNIT = rf"(?:day|week|fortnight|month|year|weekend|season|quarter|decade|century|{_SEASON}|christmas|easter|{_PART})"
_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_COUNT = rf"(?:{_NUMBER}|an?(?:\sfew|\scouple\sof)?|few|several|some|many)"
_COUNTED = r"(?:minute|moment|hour|day|night|week|fortnight|month|year|decade|season)s?"
_ABOUT = r"(?:(?:about|around|nearly|almost|(?:more|less)\sthan|over|just|some|roughly|only|barely|at\sleast)\s)"
_THIS = r"(?:last|next|this(?:\s(?:past|coming))?|that(?:\s(?:very|same))?|the\s(?:previous|following|same|next|other))"

#: Words that begin an expression, beside figures.
STARTERS = frozenset(
    """
    late early earlier later back on in at during over around mon tue wed weds thu thur fri sat sun mon. tue. tues
    tues. wed. weds. thu. thur. thurs thurs. fri. sat. sun. monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. the night morning evening
    afternoon eve hours last this next that super good mid about nearly almost more less just some roughly only
    barely a an few several many one two three four five six seven eight nine ten eleven twelve minute moment hour
    day week fortnight month year decade season minutes moments days nights weeks fortnights months years decades
    seasons spring summer autumn fall winter recent past today yesterday tonight tomorrow overnight very most as
    recently previously
    """.split()
).union(
    f"mid-{word}"
    for word in (
        *range(1900, 2100),
        *["january", "february", "march", "april", "may", "june", "july", "august", "september"],
    )
)

#: Tried on tokens joined by one space, in lower case.
PATTERN = re.compile(
    rf"""
    (?:(?:late|early|earlier|later|back)\s)?(?:(?:on|in|at|during|over|around)\s)?
    (?:
      (?P<calendar>
        \d{{4}}-\d\d-\d\d                                                     # 2023-10-07
      | {_PART_OF}?(?:(?:late|early|last|this)\s)?
        (?:{_WEEKDAY}(?:\s{_PART})?\s(?:,\s)?)?                               # Tuesday,
        (?:{_MONTH}\s{_DAY}|(?:the\s)?{_DAY}\s(?:of\s)?{_MONTH})             # November 19, the 19th of November
        (?:\s(?:,\s)?{_YEAR}|\s(?:of\s)?(?:last|this|next)\syear)?
      )
    | (?P<count>
        {_ABOUT}*(?:{_COUNT}\s)?{_COUNTED}\s                                  # nearly two days earlier, hours later
        (?:ago|earlier|before|later|after|previously|afterwards?|beforehand|prior)
      | the\s(?:day|night|morning|evening|week|month|year)\s(?:before|after|earlier|prior)
      )
    | (?P<edge>
        {_EDGE_OF}(?:the|this|last)\s(?:week|month|year|weekend|season|decade)
      | (?:early|earlier|late|later)\sin\s(?:the|his|her|their|its)\s\w+      # earlier in the episode
      | (?:over|at|during)\sthe\s(?:\w+\s)?weekend
      )
    | (?P<near>
        (?:(?:late|early|earlier|later)\s)?{_THIS}\s{_UNIT}                   # earlier this month, the next day
      )
    | (?P<weekday>
        {_PART_OF}?(?:{_THIS}\s|late\s|early\s|earlier\s|super\s|good\s)*
        {_WEEKDAY}(?:\s{_PART})?(?:\s(?:last|this|next)\sweek)?
        (?:\s\(\s{_MONTH}\s{_DAY}\s\))?
      )
    | (?P<month>
        (?:{_EDGE_OF}|(?:late|early|mid|last|this|next)\s)?(?:mid-)?{_MONTH}
        (?:\s(?:,\s)?{_YEAR}|\s(?:of\s)?(?:last|this|next)\syear)?
      )
    | (?P<year>
        (?:{_EDGE_OF}|(?:the\s)?(?:(?:late|early)\s)?{_SEASON}\s(?:of\s)?|(?:late|early|mid)\s)?(?:mid-)?{_YEAR}
      | the\s(?:(?:late|early|mid)\s)?(?:mid-|late-|early-)?\d{{3}}0s
      )
    | (?P<recent>
        in\s(?:recent|past|the\s(?:past|last|previous))\s(?:{_COUNT}\s|couple\sof\s)?{_COUNTED} | in\sthe\spast
      )
    | (?P<adverb>
        (?:today|yesterday|tonight|tomorrow|overnight)(?:\s{_PART})?(?:\s\(\s{_MONTH}\s{_DAY}\s\))?
      )
    | (?P<vague>
        at\s(?:the|that)\stime | around\s(?:the\ssame|that)\stime | at\sfirst
      | (?:(?:very|only|just|more|most|as)\s)?recently | previously | earlier
      )
    )
    (?!\S)
    """,
    re.VERBOSE,
)


class Printed(NamedTuple):
    """A time expression in its place, as token indices."""

    first: int
    stop: int
    kind: str
    """The name of the alternative of `PATTERN`."""
    moment: Moment


def find_hearts(doc: Document, first: int, stop: int) -> list[int]:
    """Return the tokens of the range that may be the heart of a time expression."""
    bits = reduce(or_, doc.tokens.tags[first:stop], 0)
    if not bits & (TIME | NUM) and HEARTS.isdisjoint(doc.tokens.lows[first:stop]):
        return []
    tags, lows = doc.tokens.tags, doc.tokens.lows
    return [
        k
        for k in range(first, stop)
        if tags[k] & TIME or lows[k] in HEARTS or (tags[k] & NUM and lows[k][:2] in CENTURIES and len(lows[k]) > 3)
    ]


def read_times(doc: Document, first: int, stop: int) -> Iterator[Printed]:
    """Yield the time expressions of the tokens from *first* up to *stop* in their order."""
    stop = min(stop, first + MAX_READ)
    hearts = find_hearts(doc, first, stop)
    if not hearts:
        return
    lows = doc.tokens.lows
    begun = max(first, hearts[0] - REACH)
    while begun <= hearts[-1]:
        low = lows[begun]
        if low not in STARTERS and not low[0].isdigit():
            begun += 1
            continue
        match = PATTERN.match(" ".join(lows[begun : min(stop, begun + LONGEST)]))
        if match is None:
            begun += 1
            continue
        words = match.group().split(" ")
        ended = begun + len(words)
        kind = match.lastgroup or ""
        if kind not in ("calendar", "month") or _has_month(doc, begun, ended):
            yield Printed(begun, ended, kind, read_moment(kind, words))
        begun = ended


#: How years begin: 1998, 2004, 2023-10-07, 1990s.
CENTURIES = frozenset(("10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"))


def _has_month(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the month has its capital: in March, but not: they march 3 miles; May 5, but not: 5 may leave."""
    tags = doc.tokens.tags
    return any(not tags[k] & MONTH or tags[k] & CAP for k in range(first, stop)) and not any(
        tags[k] & MONTH and not tags[k] & CAP for k in range(first, stop)
    )


# ---- what the words say

WEEKDAYS = {name: n for n, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
MONTHS = {
    name: n
    for n, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
MONTH_WORD = re.compile(rf"(?:mid-)?({_MONTH})")
WEEKDAY_WORD = re.compile(_WEEKDAY)
DAY_WORD = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
YEAR_WORD = re.compile(r"(?:mid-)?(\d{4})")
NUMBERS = {
    name: n
    for n, name in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=1
    )
} | {"a": 1, "an": 1, "the": 1}
#: What is counted, as the calendar's unit and how many of it.
UNITS = {
    "day": ("day", 1),
    "night": ("day", 1),
    "morning": ("day", 1),
    "evening": ("day", 1),
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "month": ("month", 1),
    "year": ("year", 1),
    "decade": ("year", 10),
}
PARTS = frozenset(("morning", "afternoon", "evening", "night", "lunchtime", "midday", "noon"))
#: Where "last", "this" and their like are counted from, and how far.
NEARNESS = {
    "last": (Origin.PUBLISHED, -1),
    "this": (Origin.PUBLISHED, 0),
    "coming": (Origin.PUBLISHED, 1),
    "next": (Origin.PUBLISHED, 1),
    "that": (Origin.EARLIER, 0),
    "same": (Origin.EARLIER, 0),
    "previous": (Origin.EARLIER, -1),
    "following": (Origin.EARLIER, 1),
}


def read_moment(kind: str, words: Sequence[str]) -> Moment:
    """Return what the words of an expression say; *kind* is the alternative of `PATTERN` they matched."""
    if kind in ("calendar", "month"):
        return _read_date(words)
    if kind == "weekday":
        return _read_date(words) if ")" in words else _read_weekday(words)
    if kind == "adverb":
        if ")" in words:
            return _read_date(words)
        days = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
        count = next((days[word] for word in words if word in days), None)
        if count is None:
            return VAGUE
        return Moment(Origin.PUBLISHED, "day", unit="day", number=count, strict=max(count, 0))
    readers = {"year": _read_year, "count": _read_count, "near": _read_near, "edge": _read_edge}
    return readers[kind](words) if kind in readers else VAGUE


def _read_date(words: Sequence[str]) -> Moment:
    """Read a month with what stands around it: Tuesday, November 19, 2019; in May last year; 2023-10-07."""
    iso = next((word for word in words if word[:4].isdecimal() and word[4:5] == "-"), "")
    if iso:
        year, month, day = (int(part) for part in iso.split("-"))
        return Moment(Origin.PRINTED, "day", year, month, day)
    named = next((found[1] for word in words if (found := MONTH_WORD.fullmatch(word))), "jan")
    days = [int(found[1]) for word in words if (found := DAY_WORD.fullmatch(word))]
    years = [int(found[1]) for word in words if (found := YEAR_WORD.fullmatch(word))]
    moment = Moment(
        Origin.PUBLISHED, "day" if days else "month", month=MONTHS[named[:3]], day=days[0] if days else None
    )
    if years:
        return moment._replace(origin=Origin.PRINTED, year=years[0])
    if words[-1] == "year":
        count = NEARNESS[words[-2]][1]
        return moment._replace(unit="year", number=count, strict=max(count, 0))
    return moment._replace(strict=_strictness(words))


def _read_weekday(words: Sequence[str]) -> Moment:
    named = next(word for word in words if WEEKDAY_WORD.fullmatch(word))
    moment = Moment(Origin.PUBLISHED, "day", weekday=WEEKDAYS[named[:3]])
    if words[-1] == "week":
        count = NEARNESS[words[-2]][1]
        return moment._replace(unit="week", number=count, strict=max(count, 0))
    if "that" in words or "same" in words:
        return moment._replace(origin=Origin.EARLIER)
    if "previous" in words or "following" in words:
        return moment._replace(origin=Origin.EARLIER, strict=-1 if "previous" in words else 1)
    return moment._replace(strict=_strictness(words))


def _strictness(words: Sequence[str]) -> int:
    """Return -1 for last, 1 for next and coming: last Friday is never the day of publication."""
    return -1 if "last" in words else 1 if "next" in words or "coming" in words else 0


def _read_year(words: Sequence[str]) -> Moment:
    found = YEAR_WORD.fullmatch(words[-1])
    return Moment(Origin.PRINTED, "year", int(found[1])) if found else VAGUE


def _read_count(words: Sequence[str]) -> Moment:
    """Read a stretch of time: two weeks ago, a day later, nearly 20 years before."""
    unit, size = UNITS.get(words[-2].removesuffix("s"), ("", 0))
    before = words[-3] if len(words) > 2 else ""
    number = int(before) if before.isdecimal() else NUMBERS.get(before, 0)
    if not unit or not number or (words[-2] == "decades" and number > 1):
        return VAGUE
    back = words[-1] in ("ago", "earlier", "before", "previously", "beforehand", "prior")
    origin = Origin.PUBLISHED if words[-1] == "ago" else Origin.EARLIER
    return Moment(origin, unit, unit=unit, number=-number * size if back else number * size)


def _read_near(words: Sequence[str]) -> Moment:
    """Read last week, earlier this month, the next day, that night."""
    how = next((word for word in reversed(words[:-1]) if word in NEARNESS), "")
    if not how or "other" in words:
        return VAGUE
    origin, count = NEARNESS[how]
    if how == "next" and "the" in words:
        origin = Origin.EARLIER
    unit = words[-1]
    if unit in PARTS or (unit == "day" and origin is Origin.EARLIER):
        if how in ("next", "coming") and origin is Origin.PUBLISHED:
            return VAGUE
        return Moment(origin, "day", unit="day", number=count)
    if unit == "weekend":
        count = 0 if "past" in words else count
        return Moment(origin, "week", unit="weekend", number=count, strict=max(count, 0))
    if unit in ("week", "month", "year") and "past" not in words:
        strict = max(count, 0) if origin is Origin.PUBLISHED else 0
        return Moment(origin, unit, unit=unit, number=count, whole=True, strict=strict)
    return VAGUE


def _read_edge(words: Sequence[str]) -> Moment:
    """Read the beginning of the week, earlier in the year, over the weekend."""
    unit = words[-1]
    if unit == "weekend":
        return Moment(Origin.PUBLISHED, "week", unit="weekend", number=-1 if "last" in words else 0)
    if unit in ("week", "month", "year"):
        return Moment(Origin.PUBLISHED, unit, unit=unit, number=-1 if "last" in words else 0, whole=True)
    return VAGUE
