"""When something was said: on Tuesday, late Monday, in 2004, two days earlier.

::

    Two days earlier she had told staff in Reno on Friday that the dam failed in 2019.
    └── fronted ───┘              └─ along the verb ────┘      └ content: not read ─┘

Only the attribution is read: the words around the cue and the source, outside
the content, place by place (`quotekit.dates.places`). What is found there must
also be an adjunct of the saying: not "since Monday", not "the 2019 report".

Source: Quirk et al. 1985, 8.51-8.76, on adjuncts of time and where they stand.
"""

from __future__ import annotations

import datetime
from itertools import chain

from quotekit.dates.calendar import FINENESS, VAGUE, Origin, Reckoned, reckon
from quotekit.dates.expressions import Printed, find_hearts, read_times
from quotekit.dates.places import Kind, Place, find_places, object_place
from quotekit.dates.reach import has_verb, reach
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import (
    ADJ,
    CAP,
    COORD,
    DET,
    DOC,
    GEN,
    MEDIUM,
    MONTH,
    NOUN,
    NUM,
    PLURAL,
    POSS,
    PREP,
    ROLE,
    VERB,
    WEEKDAY,
)
from quotekit.mentions import core_after
from quotekit.model import When
from quotekit.nominals import is_possessive

#: What makes a time no time of speaking: has said *since* Monday, asked them to reply *by* Friday, *every* Tuesday.
NOT_WHEN = frozenset(
    """
    by since until till from for to through within throughout after before about of than versus between following
    past into despite against every each any most all another per no one some whole entire ahead
    """.split()
)
#: Occasions of speaking that are neither documents nor media: at Monday's hearing, during the 2016 campaign.
OCCASIONS = frozenset(
    """
    address appearance appearances briefing call campaign ceremony chat concert conference convention debate
    discussion edition episode event exchange forum gathering hearing inquest inquiry launch lecture meeting
    meetings panel phone-in physical premiere presentation press programme program protest protests rally rallies
    reception seminar sermon service session show sitting speech summit telecast testimony town-hall trial trip
    unveiling vigil visit webcast workshop
    """.split()
)
#: Prepositions of the occasion that a time is part of: *in* a 2004 interview, *at* Monday's hearing.
AT_OCCASION = frozenset(("in", "at", "during", "via", "through"))
#: Of these, the ones that words are spoken *on*: on Monday's show; but: commented on Monday's hearing.
AIRED = frozenset("call edition episode programme program show telecast webcast podcast broadcast".split())
#: What happens on a day, so that the day behind it is its own: condemned *the attack* on Saturday.
EVENTS = OCCASIONS | frozenset(
    """
    accident arrest arrests assault attack attacks battle blast blaze bombing bombings closure collapse collision
    crash deadline death deaths defeat departure derby draw election elections explosion failure fight final fire
    flight flood floods game games incident invasion kidnapping killing killings landing loss march massacre match
    matches murder murders opening outage parade primary race raid raids referendum resignation riot riots rescue
    robbery shooting shootings shutdown stabbing start storm strike strikes talks tournament victory violence vote
    voting win wedding
    """.split()
)
#: Papers with a day in their name: told The Mail on Sunday.
SUNDAY_PAPERS = frozenset(("mail", "independent", "scotland", "wales"))
#: Adverbs that are a time of speaking only right beside the verb, or before the whole clause.
LOOSE_ADVERBS = frozenset(("previously", "recently", "earlier"))
FRONTED = frozenset((Kind.FRONT, Kind.CLAUSE))
#: Kinds of expressions that may stand before a noun: a *Tuesday* interview, an *early May* run-off.
NAMED = frozenset(("weekday", "month", "year", "calendar"))
#: How many tokens before "two days earlier" the date is looked for that it is counted from.
MAX_BACK = 60


def find_when(doc: Document, found: Found, published: datetime.date | None) -> When | None:
    """Return the time of speaking of *found*, resolved against *published*; None if none is printed with it."""
    if not found.cue and found.source is None:
        return None
    ahead = _is_ahead(doc, found)
    for place in chain(find_places(doc, found, find_hearts), object_place(doc, found)):
        printed = _first_time(doc, place, ahead=ahead)
        if printed is not None:
            break
    else:
        return None
    other = _earlier_date(doc, printed, published) if printed.moment.origin is Origin.EARLIER else None
    date, precision, basis = reckon(printed.moment, published, ahead=ahead, other=other)
    span = doc.span(printed.first, printed.stop)
    return When(span.of(doc.text), (span,), date, precision, basis)


#: What puts the act itself into the future: will tell, is expected to announce.
WILL = frozenset(
    """
    will 'll shall won't expected due set scheduled slated plans plan planning intends going likely
    """.split()
)
WAS = frozenset(("was", "were", "had", "would"))


def _is_ahead(doc: Document, found: Found) -> bool:
    """Tell whether the words are still to be spoken: will tell the court on Monday."""
    if found.clause is None:
        return False
    group = doc.tokens.lows[found.clause.cue.begun : found.clause.cue.main]
    return not WILL.isdisjoint(group) and WAS.isdisjoint(group)


def _first_time(doc: Document, place: Place, *, ahead: bool) -> Printed | None:
    """Return the time expression of the place that tells when the words were said, None if there is none."""
    times = list(read_times(doc, place.first, place.stop))
    if not times:
        return None
    if (place.kind in FRONTED or place.kind is Kind.SHARED) and _is_right_before(doc, place, times[-1]):
        found = _as_adjunct(doc, times[-1], place)  # The dam failed in May, and *on Tuesday* Kim said ...
        if found is not None and _has_come(found, ahead=ahead):
            return found
    k = place.first
    for printed in times:
        k = reach(doc, place, k, printed.first)
        if k < 0:
            return None
        if k > printed.first:
            continue
        found = _as_adjunct(doc, printed, place)
        if found is not None and _has_come(found, ahead=ahead):
            return found
        k = printed.stop
    return None


def _has_come(printed: Printed, *, ahead: bool) -> bool:
    """Tell whether somebody may have spoken then: last Friday, the following Friday; *next* Friday if it is still to be."""
    return ahead or printed.moment.strict <= 0 or printed.moment.origin is Origin.EARLIER


def _is_right_before(doc: Document, place: Place, printed: Printed) -> bool:
    """Tell whether the time ends the place and begins a clause: ..., and *on Tuesday* | Kim said."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if printed.stop + (lows[printed.stop : printed.stop + 1] == [","]) != place.stop or printed.first == place.first:
        return False
    if doc.inside[printed.first - 1] != doc.inside[printed.first]:
        return True
    return bool(tags[printed.first - 1] & COORD) or lows[printed.first - 1] in (",", "that", "while", "when")


# ---- adjuncts of the saying


def _as_adjunct(doc: Document, printed: Printed, place: Place) -> Printed | None:
    """Return the expression as far as it tells when, None if it is an adjunct of something else."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop, kind, _ = printed
    inner = first > place.first
    if place.kind is Kind.NAME:
        named = kind in ("weekday", "near", "adverb")
        return printed if named else None  # Tuesday's report, a report Tuesday
    if (inner and lows[first - 1] in NOT_WHEN) or _is_name(doc, printed):
        return None
    if lows[stop - 1] in LOOSE_ADVERBS and kind == "vague" and not _is_beside(doc, printed, place):
        return None
    if place.kind is Kind.OBJECT and not (stop == place.stop and kind in ("weekday", "near", "adverb") and inner):
        return None
    if place.kind is Kind.OBJECT and not EVENTS.isdisjoint(lows[place.first : first]):
        return None  # condemned the attack on Saturday
    if place.kind is Kind.FRONT and has_verb(doc, place, stop):
        return None  # On Tuesday the dam failed and Kim said ...
    if stop < len(lows) and is_possessive(doc, stop):
        return _of_occasion(doc, printed, stop + 1, place)  # at Monday's hearing
    bare = bool(tags[first] & (WEEKDAY | MONTH | NUM)) and kind != "count"
    if inner and kind in NAMED and tags[first - 1] & (DET | POSS | GEN | ADJ if bare else DET):
        noun = stop + (lows[stop : stop + 1] == [","])
        return _of_occasion(doc, printed, noun, place)  # in a 2004 interview, in the July 9, 2012, cable
    if bare and kind in ("month", "year"):
        return None
    if kind == "year" and not _is_year_adjunct(doc, printed):
        return None
    if kind in ("month", "year", "recent", "vague") and place.office and "," not in lows[place.first : first]:
        return None  # the winner in 2016 said; the mayor at the time said
    if kind == "count" and lows[stop - 1] in ("before", "after"):
        if place.kind in FRONTED and stop == place.stop:
            return None  # Years after Kim said that ...
        return _with_event(doc, printed, place)
    return printed


def _is_name(doc: Document, printed: Printed) -> bool:
    """Tell whether the words are a name: The Mail on Sunday, the Sunday Times."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = printed.first, printed.stop
    if first == 0 or printed.kind != "weekday":
        return False
    if lows[first - 1] in SUNDAY_PAPERS and lows[stop - 1] == "sunday":
        return True
    return bool(tags[first - 1] & DET and stop < len(lows) and tags[stop] & CAP)


def _is_beside(doc: Document, printed: Printed, place: Place) -> bool:
    """Tell whether the adverb stands beside the verb or before the whole clause: *previously* said; *Earlier*, she said."""
    if place.kind is Kind.GROUP:
        return True
    if place.kind in FRONTED:
        return printed.first == place.first and (printed.stop == place.stop or doc.tokens.lows[printed.stop] == ",")
    return printed.first == place.first


def _is_year_adjunct(doc: Document, printed: Printed) -> bool:
    """Tell whether a year is one: in 2004; but not: at 1900, in 1900 homes."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if lows[printed.first] in ("on", "at", "over", "around"):
        return False
    after = tags[printed.stop] if printed.stop < len(tags) else 0
    return not (after & PLURAL and not after & (CAP | ROLE))


def _of_occasion(doc: Document, printed: Printed, noun: int, place: Place) -> Printed | None:
    """Return the time that belongs to an occasion of speaking, None if it belongs to something else.

    in a 2004 interview, at Monday's hearing, during the 2016 campaign; but not: the 2019 collapse.
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    core = core_after(doc, noun, place.stop)
    if core < 0:
        return None
    head = core - 1
    occasion = lows[head] in OCCASIONS
    if not occasion and not tags[head] & (MEDIUM | DOC):
        return None
    k = printed.first
    while k > place.first and tags[k - 1] & (DET | POSS | GEN | ADJ | NOUN | CAP) and not tags[k - 1] & PREP:
        k -= 1
    own = lows[k] if k == printed.first and tags[k] & PREP else ""
    before = own or (lows[k - 1] if k > place.first else "")
    if k == place.first and not own and place.kind not in FRONTED and occasion:
        before = "at"  # told a Monday meeting
    if before not in AT_OCCASION and not (before == "on" and lows[head] in AIRED):
        return None
    if before == "during":
        return printed._replace(first=k if own else k - 1, stop=core)
    return printed._replace(first=printed.first + 1) if own else printed


def _with_event(doc: Document, printed: Printed, place: Place) -> Printed:
    """Return "two days after" with what it is after; its day is known if that day is printed: the vote on Monday."""
    unit = printed.moment
    core = core_after(doc, printed.stop, place.stop) if printed.stop < place.stop else -1
    if core < 0:
        return printed
    if core < place.stop and doc.tokens.tags[core] & VERB:
        return printed._replace(moment=VAGUE)  # the day after a man claiming to be her son called
    day = next((each for each in read_times(doc, core, place.stop) if each.first == core), None)
    if day is None:
        return printed._replace(stop=core, moment=VAGUE)
    if unit is VAGUE:
        return printed._replace(stop=day.stop, moment=day.moment)  # hours before the match on Tuesday
    return printed._replace(stop=day.stop)


# ---- what "two days earlier" is counted from


def _earlier_date(doc: Document, printed: Printed, published: datetime.date | None) -> Reckoned | None:
    """Return the last date before the expression, or within it, that is fine enough to count from."""
    found = None
    for each in read_times(doc, max(0, printed.stop - MAX_BACK), printed.stop):
        if each.moment.origin in (Origin.PRINTED, Origin.PUBLISHED):
            day = reckon(each.moment, published)
            if day.date is not None and FINENESS.index(day.precision) <= FINENESS.index(printed.moment.precision):
                found = day
    return found
