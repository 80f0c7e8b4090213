"""Who was told.

::

    Kim told Reuters ...                     the hearer of the verb
    The mayor was told by aides that ...     the subject of the passive
    Kim said in a speech to cadets ...       behind the vehicle
    Kim did not respond to Reuters' request  who asked

Being told is no part of how accountable a source is: an interview with Reuters
is on the record like any other.
"""

from __future__ import annotations

from quotekit.cues import Use
from quotekit.dates.places import Kind, find_places
from quotekit.dates.reach import reach
from quotekit.describe import chosen_row
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.bodies import OUTLET_NOUNS, OUTLETS
from quotekit.lexicon.classes import BODY, CAP, MEDIUM, MONTH, NUM, OBJ, PREP, ROLE, TITLE, WEEKDAY
from quotekit.lexicon.people import GROUPS, RELATIONS
from quotekit.mentions import Phrase, phrase_after
from quotekit.model import Recipient, Sense
from quotekit.nominals import is_possessive, is_time
from quotekit.predicates import has_agent
from quotekit.spans import Span
from quotekit.subjects import Side

#: Acts whose object is not told anything: accused ministers, praised the crew, called him a liar.
NOT_TOLD = frozenset((Sense.EVALUATE, Sense.DESCRIBE, Sense.RELAY, Sense.BELIEVE, Sense.SHOW, Sense.RULE))
#: What "to" leads on from: a speech *to*, wrote *to*; not: according to, in response to.
OCCASIONS = frozenset(
    """
    speech address statement statements letter letters email emails e-mail message remarks presentation testimony
    comments memo note interview interviews call conversation conversations telecon chat briefing meeting discussion
    conference
    """.split()
)
#: Nouns that "with" leads on from to the other party.
SHARED = frozenset(
    """
    interview interviews call conversation conversations telecon chat meeting briefing discussion conference
    """.split()
)
#: Verbs whose hearer stands behind "to".
TELLING = frozenset(
    """
    say speak write appeal complain explain announce confess admit report send comment repeat
    """.split()
)
#: Prepositions whose phrase says who it is: a friend *of* hers, a reporter *from* Lisbon; not: reporters *in* Quito.
BELONGING = frozenset(("of", "from", "for"))
#: What belongs to a time behind the hearer: reporters *late* Monday, the panel *last* week.
TRAILING = frozenset(", late early earlier last this next on".split())
#: What leads to a hearer: said *to* reporters, in an interview *with* the Ledger.
LINKS = frozenset(("to", "with"))
#: Objects of asking and telling that are what is asked or told.
ASKED = frozenset(
    """
    question questions story stories tale truth lie lies joke jokes price money help permission time forgiveness
    apology advice
    """.split()
)
REQUESTS = frozenset("request requests calls questions inquiries messages emails".split())
AUDIENCES = frozenset("reporters journalists media press people users customers".split())
MAX_LOOK = 40


def find_recipient(doc: Document, found: Found) -> Recipient | None:
    """Return who was told, None if nobody is named."""
    for phrase in (_hearer(doc, found), _behind_to(doc, found), _asker(doc, found)):
        if phrase is not None:
            return _recipient(doc, phrase)
    return None


def _recipient(doc: Document, phrase: Phrase) -> Recipient:
    """Return who was told without what tells when, where or what about: reporters | late on Monday, her son | on fees."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    stop = next(
        (
            k
            for k in range(phrase.core_stop, phrase.stop)
            if tags[k] & PREP and lows[k] not in BELONGING and not has_agent(doc, k - 1)
        ),
        phrase.stop,
    )
    stop = _untimed(doc, phrase.first, stop)
    span = Span(doc.tokens.starts[phrase.first], doc.tokens.ends[stop - 1])
    return Recipient(span.of(doc.text), (span,), is_outlet=_is_outlet(doc, phrase))


def _untimed(doc: Document, first: int, stop: int) -> int:
    """Return where the phrase ends without a time behind it: reporters | late Monday; but: the Times."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    while stop - 1 > first and (lows[stop - 1] in TRAILING or _is_day(tags[stop - 1])):
        stop -= 1
    return stop


def _is_day(tag: int) -> bool:
    """Tell whether a word names a time and is not the name of a paper: Monday, today, not the Times."""
    return is_time(tag) and (not tag & CAP or bool(tag & (WEEKDAY | MONTH)))


def _is_outlet(doc: Document, phrase: Phrase) -> bool:
    name = " ".join(doc.tokens.lows[phrase.core_first : phrase.core_stop])
    bare = name.removeprefix("the ")
    return bare in OUTLETS or f"the {bare}" in OUTLETS or doc.tokens.lows[phrase.core_stop - 1] in OUTLET_NOUNS


def _hearer(doc: Document, found: Found) -> Phrase | None:
    """Return the object of a verb of telling, or the subject of its passive."""
    clause, row = found.clause, chosen_row(doc, found)
    if clause is None or row is None or row.sense in NOT_TOLD:
        return None
    asked = clause.cue.use is Use.PARTICIPLE and clause.side is not Side.AFTER  # Asked whether it rained, Kim left
    if clause.cue.use is not Use.PASSIVE and not asked:
        return clause.hearer if clause.hearer is not None and _may_hear(doc, clause.hearer) else None
    subject = clause.subject
    if subject is None or doc.tokens.lows[subject.core_first] == "it" or subject.first == found.content[0][0]:
        return None  # it was said; the claim was rejected by the firm
    return subject


def _behind_to(doc: Document, found: Found) -> Phrase | None:
    """Return who stands behind "to" or "with": said to reporters, in an interview with the Ledger."""
    lows, _tags = doc.tokens.lows, doc.tokens.tags
    row = chosen_row(doc, found)
    telling = row is not None and getattr(row, "lemma", "") in TELLING
    for place in find_places(doc, found, _find_links, LINKS):
        for k in range(place.first, min(place.stop, place.first + MAX_LOOK)):
            if lows[k] not in LINKS or k + 1 >= place.stop:
                continue
            before = lows[k - 1] if k else ""
            fits = before in OCCASIONS if lows[k] == "to" else before in SHARED
            fits = fits or (telling and lows[k] == "to" and k == place.first and place.kind is not Kind.NOUN)
            if not fits or reach(doc, place, place.first, k) != k:
                continue
            phrase = phrase_after(doc, k + 1, place.stop, commas=False)
            if phrase is not None and _can_hear(doc, phrase):
                return phrase
    return None


def _asker(doc: Document, found: Found) -> Phrase | None:
    """Return whose request was not answered: did not respond to *the Ledger's* request, calls from *the Ledger*."""
    lows = doc.tokens.lows
    if not found.cue:
        return None
    first, stop = found.cue[0][0], max(found.cue[-1][1], found.content[-1][1])
    row = found.row or chosen_row(doc, found)
    asked = row is not None and row.sense is Sense.WITHHOLD  # the content is the request
    for k in range(first, min(stop, first + MAX_LOOK)):
        if lows[k] not in REQUESTS or (not asked and any(begun <= k < end for begun, end in found.content)):
            continue
        if is_possessive(doc, k - 1):
            begun = k - 1
            while begun > first and doc.tokens.tags[begun - 1] & CAP:
                begun -= 1
            return Phrase(begun, k - 1, begun, k - 1) if begun < k - 1 else None
        behind = next((j for j in range(k + 1, min(k + 5, len(lows))) if lows[j] == "from"), -1)
        phrase = phrase_after(doc, behind + 1, len(lows), modifiers=False) if behind > 0 else None
        return phrase if phrase is not None and _can_hear(doc, phrase) else None
    return None


def _may_hear(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the object of a verb of telling can be a hearer: asked *the question* has none."""
    head = _untimed(doc, phrase.core_first, phrase.core_stop) - 1
    tag, low = doc.tokens.tags[head], doc.tokens.lows[head]
    if _can_hear(doc, phrase) or doc.tokens.lows[phrase.first - 1] == "to":
        return _can_hear(doc, phrase)
    return low not in ASKED and not tag & NUM and not _is_day(tag)


def _can_hear(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase names somebody who can be told."""
    head = _untimed(doc, phrase.core_first, phrase.core_stop) - 1
    tag, low = doc.tokens.tags[head], doc.tokens.lows[head]
    if (
        tag & (ROLE | TITLE | BODY | OBJ)
        or low in AUDIENCES
        or low in OUTLET_NOUNS
        or low in RELATIONS
        or low in GROUPS
    ):
        return not _is_day(tag)
    return bool(tag & CAP) and not _is_day(tag) and not tag & MEDIUM


def _find_links(doc: Document, first: int, stop: int) -> list[int]:
    lows = doc.tokens.lows
    return [k for k in range(first, stop) if lows[k] in LINKS]
