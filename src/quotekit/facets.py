"""What a source phrase prints of an unnamed source: its body, rank, number and access.

::

    two former senior Treasury officials briefed on the talks
    count status rank affiliation        └ access ──────────┘   field: government

Each facet is a stretch of the phrase itself; nothing is known that is not printed.

Source: the facets are those that editors ask for (AP, Reuters and Guardian guidance on anonymous sources); the fields
follow Spangher et al. 2023 on the affiliations of sources in news.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import DEMONYMS, NAMED_BODIES, OUTLETS, PARTIES_AND_MOVEMENTS
from quotekit.lexicon.classes import ADJ, BODY, CAP, DET, INDEF, NOUN, NUM, PLACE, POSS, ROLE, TITLE
from quotekit.lexicon.fields import BODY_FIELDS, CURRENT, FORMER, NAMED_FIELDS, RANKS, ROLE_FIELDS
from quotekit.mentions import Phrase, core_after, phrase_after
from quotekit.model import SourceField
from quotekit.nominals import is_possessive, is_time, leads
from quotekit.sources import Source

#: Token indices, half-open.
Range = tuple[int, int]

#: Prepositions behind a role that lead to its body: an adviser *to* the fund, a nurse *at* the clinic.
OF_BODY = frozenset("of for at with in from to inside within".split())
#: Those who are of no body yet: a presidential *candidate*.
RUNNING = frozenset("candidate candidates nominee nominees hopeful hopefuls contender contenders".split())
#: Words that open how a source knows, and in what way that is.
ACCESS = {
    "briefed": "briefed",
    "apprised": "briefed",
    "informed": "briefed",
    "familiar": "familiar",
    "privy": "familiar",
    "aware": "familiar",
    "acquainted": "familiar",
    "close": "close",
    "involved": "first_hand",
    "present": "first_hand",
}
#: What must follow some of these: close *to* the talks, involved *in* them; not: a close race, the people involved.
NEXT = {
    "briefed": ("on", "about", "by"),
    "apprised": ("of",),
    "informed": ("of", "about"),
    "familiar": ("with",),
    "privy": ("to",),
    "aware": ("of",),
    "acquainted": ("with",),
    "close": ("to",),
    "involved": ("in", "with"),
    "present": ("at", "in", "for", "when", "during", "on"),
}
#: Nouns behind "with" that tell of access, first-hand if they are called so.
KNOWING = frozenset(("knowledge", "access", "insight", "information"))
FIRST_HAND = frozenset(("direct", "first-hand", "firsthand", "personal", "inside", "intimate"))
#: What somebody who was there did: who *attended*, who has *seen* it.
WITNESSED = frozenset(
    """
    attended seen saw witnessed heard read treated reviewed participated present handled inspected watched
    """.split()
)
#: Nouns behind "close to" that are no matter to know of: close to tears.
NOT_CLOSE_TO = frozenset("tears retirement death home midnight half".split())
#: Verbs that say the same where "who" is their subject: who *was* briefed on it, who *is* close to the family.
LINKING = frozenset("is are was were has have had been be being not also".split())
#: How many tokens a stretch of access may have.
MAX_ACCESS = 16


class Facets(NamedTuple):
    """What is printed in a source phrase, as token ranges; None for what is not."""

    affiliation: Range | None
    field: SourceField | None
    rank: Range | None
    status: Range | None
    is_former: bool
    access: Range | None
    access_kind: str | None
    number: Range | None


def read_facets(doc: Document, source: Source) -> Facets:
    """Return the facets that the words of *source* print."""
    phrase = source.phrase
    lows = doc.tokens.lows
    head = _head(doc, phrase)
    rank = _run(doc, phrase.core_first, head, RANKS)
    status = _run(doc, phrase.core_first, head + 1, FORMER | CURRENT) or _prefixed(doc, phrase, head)
    former = status is not None and not CURRENT.issuperset(lows[status[0] : status[1]])
    affiliation = _before_head(doc, phrase, head) or _behind_head(doc, phrase)
    access, kind = _access(doc, phrase)
    return Facets(
        affiliation, _field(doc, affiliation, head), rank, status, former, access, kind, _count(doc, source, head)
    )


def _head(doc: Document, phrase: Phrase) -> int:
    """Return the head of the phrase; of "three of the officials" it is the officials."""
    head = phrase.core_stop - 1
    while head > phrase.core_first and doc.tokens.tags[head] & NUM:
        head -= 1
    return head


def _run(doc: Document, first: int, stop: int, words: frozenset[str]) -> Range | None:
    """Return the first run of *words* in the range."""
    lows = doc.tokens.lows
    at = next((k for k in range(first, stop) if lows[k] in words), -1)
    if at < 0:
        return None
    end = at + 1
    while end < stop and lows[end] in words:
        end += 1
    return at, end


def _prefixed(doc: Document, phrase: Phrase, head: int) -> Range | None:
    """Return the role that begins with "ex-": an *ex-minister*."""
    at = next((k for k in range(phrase.core_first, head + 1) if doc.tokens.lows[k].startswith("ex-")), -1)
    return (at, at + 1) if at >= 0 else None


def _before_head(doc: Document, phrase: Phrase, head: int) -> Range | None:
    """Return the body before the role: a senior *Interior Ministry* official, *the bank's* lawyers, *police* sources."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if not tags[head] & (ROLE | TITLE | NOUN) or (tags[head] & CAP and not leads(doc, head)):
        return None
    stop = head
    while stop > phrase.core_first and _is_plain(doc, stop - 1):
        stop -= 1
    while lows[head] in RUNNING and stop > phrase.core_first and not tags[stop - 1] & CAP:
        stop -= 1  # a Republican | presidential candidate
    first = stop
    while first > phrase.core_first and _names_body(doc, first - 1):
        first -= 1
    if first < stop and is_possessive(doc, first):
        first += 1  # Trump's | campaign manager
    if first < stop and lows[first] == "the" and not is_possessive(doc, stop - 1):
        first += 1
    if first == stop:
        return None
    if is_possessive(doc, stop - 1):
        return (first, stop - 1) if tags[stop - 2] & BODY or lows[stop - 2] in NAMED_BODIES else None
    return first, stop


def _is_plain(doc: Document, k: int) -> bool:
    """Tell whether the word says what sort of role it is, not whose: a *senior* official, a *press* officer."""
    low, tag = doc.tokens.lows[k], doc.tokens.tags[k]
    return low in RANKS or low in FORMER or low in CURRENT or (bool(tag & ROLE) and not tag & (CAP | BODY))


def _names_body(doc: Document, k: int) -> bool:
    """Tell whether the word before a role belongs to the name of its body or sector."""
    low, tag = doc.tokens.lows[k], doc.tokens.tags[k]
    if is_possessive(doc, k):
        return True
    if low in RANKS or low in FORMER or low in CURRENT or tag & (NUM | POSS | INDEF) or is_time(tag):
        return False
    if tag & DET:
        return low == "the" and doc.tokens.tags[k + 1] & (CAP | BODY) != 0
    if low in BODY_FIELDS or tag & BODY:
        return True
    return bool(tag & CAP) and not leads(doc, k) and not (tag & ADJ and not tag & (NOUN | PLACE))


def _behind_head(doc: Document, phrase: Phrase) -> Range | None:
    """Return the body behind the role: an adviser to *the fund*, a nurse at *the clinic in Reno*."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = phrase.core_stop
    if k + 1 >= phrase.stop or lows[k] not in OF_BODY:
        return None
    found = phrase_after(doc, k + 1, phrase.stop, modifiers=False)
    if found is None:
        return None
    head = found.core_stop - 1
    name = " ".join(lows[found.core_first : found.core_stop]).removeprefix("the ")
    body = tags[head] & BODY or lows[head] in BODY_FIELDS or name in NAMED_BODIES or name in PARTIES_AND_MOVEMENTS
    if not body or name == "state":
        return None  # a former secretary of state
    first = found.core_first
    while first < head and tags[first] & (INDEF | NUM) and not tags[first] & CAP:
        first += 1  # members of | both unions
    return first, found.core_stop


def _field(doc: Document, affiliation: Range | None, head: int) -> SourceField | None:
    """Return the field of the body, or of the role where that says more: a *police* officer, an army *widow*."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    role = ROLE_FIELDS.get(lows[head])
    if role in (SourceField.WITNESS, SourceField.VICTIM, SourceField.FAMILY) or affiliation is None:
        return role
    name = " ".join(lows[affiliation[0] : affiliation[1]]).removeprefix("the ")
    if name in NAMED_FIELDS:
        return NAMED_FIELDS[name]
    for k in range(affiliation[1] - 1, affiliation[0] - 1, -1):
        field = BODY_FIELDS.get(lows[k])
        if field is not None:
            return field
    if name in PARTIES_AND_MOVEMENTS:
        return SourceField.PARTY
    if name in OUTLETS:
        return SourceField.MEDIA
    if role is not None:
        return role
    national = any(tags[k] & PLACE or lows[k] in DEMONYMS for k in range(*affiliation))
    if national and lows[head] in ("official", "officials"):
        return SourceField.GOVERNMENT
    return SourceField.OTHER


def _access(doc: Document, phrase: Phrase) -> tuple[Range | None, str | None]:
    """Return the words on how the source knows, and in what way."""
    lows = doc.tokens.lows
    for k in range(phrase.core_stop, phrase.stop - 1):
        low = lows[k]
        if low in ("who", "whom", ","):
            witnessed = _witnessed(doc, k, phrase.stop) if low == "who" else 0
            if witnessed:
                return _until_comma(doc, witnessed, phrase.stop), "first_hand"
            continue
        if low in ACCESS and lows[k + 1] in NEXT[low]:
            if low == "close" and not NOT_CLOSE_TO.isdisjoint(lows[k + 2 : k + 4]):
                continue
            return _until_comma(doc, k, phrase.stop), ACCESS[low]
        if low == "with":
            core = core_after(doc, k + 1, phrase.stop)
            if core > 0 and lows[core - 1] in KNOWING:
                near = not FIRST_HAND.isdisjoint(lows[k + 1 : core])
                return _until_comma(doc, k, phrase.stop), "first_hand" if near else "familiar"
    return None, None


def _witnessed(doc: Document, who: int, stop: int) -> int:
    """Return the token from which a relative clause tells that the source was there, 0 if it does not."""
    lows = doc.tokens.lows
    k = who + 1
    while k < stop and lows[k] in LINKING:
        k += 1
    there = k < stop and (lows[k] in WITNESSED or tuple(lows[k : k + 2]) in (("took", "part"), ("in", "the")))
    return who if there and lows[k] not in ACCESS else 0


def _until_comma(doc: Document, first: int, stop: int) -> Range:
    stop = next((k for k in range(first, min(stop, first + MAX_ACCESS)) if doc.tokens.lows[k] == ","), stop)
    return first, min(stop, first + MAX_ACCESS)


def _count(doc: Document, source: Source, head: int) -> Range | None:
    """Return the words that print a number: *three* aides, *more than a dozen*; "a source" prints none."""
    if source.number is None:
        return None
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first = source.phrase.core_first
    if not PERCENT.isdisjoint(lows[first : source.phrase.stop]):
        return None  # 67 percent of voters
    stop = next((k + 1 for k in range(head, first - 1, -1) if tags[k] & NUM or lows[k] in COUNTING), first)
    return (first, stop) if stop > first else None


PERCENT = frozenset(("percent", "%", "per", "percentage"))
#: Words that count and are no numerals.
COUNTING = frozenset("one two both several multiple dozen dozens hundreds couple numerous another half".split())
