"""Days reckoned from what is printed: last Friday, in May, two days earlier.

::

    published Thursday, 2026-03-12
    on Friday            2026-03-06   day     published
    last month           2026-02-01   month   published
    in 2004              2004-01-01   year    printed
    two days earlier     from another date of the passage, or none

A moment is what the words say; only `reckon` turns it into a day. A weekday in
news is the nearest one before publication, or on it. Nothing is read from the
clock: without a day of publication only what prints its year has a date.
"""

from __future__ import annotations

import datetime
from calendar import isleap
from enum import Enum
from typing import NamedTuple


class Origin(Enum):
    """What a moment is counted from."""

    PRINTED = "printed"
    """Nothing: the words name the year."""
    PUBLISHED = "published"
    """The day of publication: yesterday, on Friday, last month."""
    EARLIER = "earlier"
    """Another date of the passage: two days earlier, the next morning."""
    NOTHING = "nothing"
    """It cannot be reckoned: at the time, in the past."""


class Moment(NamedTuple):
    """What a time expression says."""

    origin: Origin
    precision: str = "vague"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    unit: str = ""
    """What is counted: day, week, month, year, weekend."""
    number: int = 0
    """How many of *unit* from the origin; negative is before it."""
    whole: bool = False
    """Whether the unit is that of the calendar (last week), not a stretch of time (a week ago)."""
    strict: int = 0
    """-1 where the day itself does not count ("last Friday"), 1 where it lies ahead ("next Friday"), else 0."""


#: What cannot be reckoned.
VAGUE = Moment(Origin.NOTHING)


class Reckoned(NamedTuple):
    """A moment with its day."""

    date: datetime.date | None
    precision: str
    basis: str


#: How fine a date must be for a unit to be counted from it, finest first.
FINENESS = ("day", "week", "month", "year", "vague")


def reckon(
    moment: Moment, published: datetime.date | None, *, ahead: bool = False, other: Reckoned | None = None
) -> Reckoned:
    """Return the day of *moment*, None where nothing printed or passed in gives one.

    For a week, a month or a year the date is a day of it, mostly the first.

    Args:
        moment: What the words say.
        published: The day of publication.
        ahead: Whether the words are still to be spoken: will tell the court on Monday.
        other: Another date of the passage, from which "two days earlier" is counted.
    """
    basis = "none"
    day = None
    try:
        if moment.origin is Origin.PRINTED:
            day, basis = datetime.date(moment.year or 0, moment.month or 1, moment.day or 1), "printed"
        elif moment.origin is Origin.PUBLISHED and published is not None:
            plain = datetime.date(published.year, published.month, published.day)  # never a datetime
            day, basis = _counted(moment, plain, ahead=ahead), "published"
        elif (
            moment.origin is Origin.EARLIER
            and other is not None
            and other.date is not None
            and FINENESS.index(other.precision) <= FINENESS.index(moment.precision)
        ):
            day, basis = _counted(moment, other.date, ahead=ahead), other.basis
    except (ValueError, OverflowError):  # 31 February, the year 0, the day before 1 January of the year 1
        return Reckoned(None, moment.precision, "none")
    return Reckoned(day, moment.precision, basis if day is not None else "none")


def _counted(moment: Moment, origin: datetime.date, *, ahead: bool) -> datetime.date:
    if moment.month is not None:
        return _day_of_month(moment, origin, ahead=ahead)
    if moment.weekday is not None:
        return _weekday(moment, origin, ahead=ahead)
    return _shifted(moment, origin)


def _day_of_month(moment: Moment, origin: datetime.date, *, ahead: bool) -> datetime.date:
    """Return the nearest such day or month before the origin, or on it; in a year that is counted, that of the year."""
    month, day = moment.month or 1, moment.day or 1
    if moment.unit == "year":
        return datetime.date(origin.year + moment.number, month, day)
    way = 1 if ahead or moment.strict > 0 else -1
    here = (origin.month, origin.day) if moment.day is not None else (origin.month, 1)
    passed = (month, day) < here if way > 0 else (month, day) > here
    year = origin.year
    if passed or (moment.strict and (month, day) == here):
        year += way
    while (month, day) == (2, 29) and not isleap(year):
        year += way
    return datetime.date(year, month, day)


def _weekday(moment: Moment, origin: datetime.date, *, ahead: bool) -> datetime.date:
    """Return the nearest such weekday: mostly the one before the origin, or on it."""
    from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

    weekday = (MO, TU, WE, TH, FR, SA, SU)[moment.weekday or 0]
    if moment.unit == "week":  # Tuesday last week
        return origin + relativedelta(weekday=MO(-1)) + relativedelta(weeks=moment.number, days=moment.weekday or 0)
    way = moment.strict or (1 if ahead else -1)
    return origin + relativedelta(days=moment.strict, weekday=weekday(way))


def _shifted(moment: Moment, origin: datetime.date) -> datetime.date:
    """Return the origin moved by so many days, weeks, months or years."""
    from dateutil.relativedelta import MO, SA, relativedelta

    unit, count = moment.unit, moment.number
    if unit == "day":
        return origin + relativedelta(days=count)
    if unit == "week":
        there = origin + relativedelta(weeks=count)
        return there + relativedelta(weekday=MO(-1)) if moment.whole else there
    if unit == "weekend":
        begun = origin + relativedelta(weekday=SA(-1))
        if count > 0:
            return origin + relativedelta(weekday=SA(count))
        return begun - relativedelta(weeks=1) if count < 0 and (origin - begun).days < 2 else begun
    if unit == "month":
        return origin + relativedelta(months=count, day=1)
    return origin + relativedelta(years=count, month=1, day=1)
