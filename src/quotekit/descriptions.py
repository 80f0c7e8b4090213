"""Whom a definite description stands for: the senator, the bank, the 51-year-old, both men.

::

    Sen. Mara Ellison met Halden Bank, a Norwegian lender. The senator said ... The lender said ...
                                                           └> Ellison            └> Halden Bank

First those of whom the article has told that they are it; then, of somebody in
other words than before, whoever is in view, if that is one and no other.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotekit.document import Document
from quotekit.entities import OFFICES_IN_FULL, Entity, role_of
from quotekit.lexicon.bodies import ORG_NOUNS
from quotekit.lexicon.classes import CAP, DET, POSS, ROLE
from quotekit.lexicon.people import COLLECTIVE_OFFICES, INFORMATION_ROLES, KNOWN_OFFICES, PAIRS, RELATIONS
from quotekit.model import SpeakerKind
from quotekit.names import gender_of
from quotekit.nominals import is_possessive
from quotekit.register import Register
from quotekit.sources import Source
from quotekit.tokens import OFFICES_IN_CAPITALS

#: "the company" may be any body named before, of which the article has not told that it is something else.
ANY_BODY = frozenset(
    """
    company firm group agency organization organisation body outfit business start-up startup contractor label
    brokerage network manufacturer maker developer operator giant chain carrier retailer lender insurer charity
    studio publisher broadcaster platform employer supplier builder airline bank automaker carmaker brand conglomerate
    """.split()
)
#: Of these, the ones that a body need not have in its name or its description.
PLAIN_BODY = frozenset("company firm group organization organisation agency body business outfit giant".split())
#: What the names of public bodies hold: no company, label or start-up.
PUBLIC = frozenset(
    """
    government ministry department police court council parliament senate congress house commission committee army
    navy administration office agency bureau university school college hospital museum church institute
    """.split()
)
#: What of these a public body may be called all the same.
PUBLIC_CALLED = frozenset("agency body department ministry bureau organization organisation".split())
#: Of the words for two those that are two bodies.
PAIRED = frozenset(("pair", "couple", "duo"))
BODY_PAIRS = frozenset(("sides", "teams", "parties", "companies", "countries"))
#: Words before a role that do not say which one: the former senator.
UNTELLING = frozenset(["former", "same", "other", "senior", "then", "late", "second", "first", "first-term"])
POINTING = frozenset(("the", "this", "that", "these", "those", "both"))
#: Offices that are another in other words, by the word that tells it: the premier is the *prime* minister.
SAME_OFFICE = {"premier": "prime", **{initials: words[0] for initials, words in OFFICES_IN_FULL.items()}}
#: Words before an office that tell it from others: the *foreign* minister is not the *prime* minister.
DEPARTMENTS = frozenset(
    """
    prime chief foreign interior home defence defense finance treasury trade justice health education labour labor
    agriculture energy environment transport tourism culture sports information communications housing police fire
    attorney deputy vice
    """.split()
)
#: How many sentences back somebody described anew ("the striker") may have been named.
MAX_EPITHET_DISTANCE = 5
#: Words for somebody who is no grown-up, and the age of one.
YOUNG, GROWN_UP = frozenset("teenager teen youngster toddler child boy girl schoolboy schoolgirl infant".split()), 20
#: By how many sentences the last person spoken of stands nearer than any other, to be the one who is meant.
MIN_AHEAD = 2
#: How many sentences back a body that is only called "the company" may have been named.
MAX_BODY_DISTANCE = 15
#: Words for an office that is held no more.
FORMER = frozenset(("former", "ex", "onetime", "one-time"))
#: A description of so few words stands for a body already named: the company, the Dutch bank.
MAX_EPITHET = 5


def described_before(doc: Document, register: Register, source: Source) -> Entity | None:
    """Return whom the description stands for, None where it stands for itself."""
    first = source.phrase.core_first
    pointing = doc.tokens.lows[first] in POINTING or _is_office_in_capitals(doc, source)
    if source.kind is SpeakerKind.DOCUMENT and source.head not in ANY_BODY:
        return None
    owned = any(is_possessive(doc, k) for k in range(source.head_first, source.head_stop))
    if pointing and not owned and (source.definite or source.plural):
        return (
            _known(doc, register, source)
            or _body(doc, register, source)
            or _unnamed(doc, register, source)
            or _epithet(doc, register, source)
        )
    if source.definite and not source.plural and source.kind is SpeakerKind.ROLE:
        return _held(doc, register, source)
    return None


def _is_office_in_capitals(doc: Document, source: Source) -> bool:
    """Tell whether the phrase is the initials of an office alone: *PM* says."""
    first = source.phrase.core_first
    return source.head_stop - first == 1 and _is_initials(doc, first)


def _is_initials(doc: Document, i: int) -> bool:
    return doc.tokens.words[i] in OFFICES_IN_CAPITALS


def _known(doc: Document, register: Register, source: Source) -> Entity | None:
    """Return who "the senator", "the Hamas official" or "both men" is, of those met before."""
    head = role_of(source.head)
    qualifiers = _qualifiers(doc, source)
    if source.kind is SpeakerKind.ORGANISATION and source.head in COLLECTIVE_OFFICES:
        return None
    if source.plural and head in PAIRS and (source.number == 2 or head in PAIRED):
        both = (each for each in register.recent() if each.parts)
        return next((each for each in both if (each.kind is SpeakerKind.PERSON) == (head not in BODY_PAIRS)), None)
    best: Entity | None = None
    for entity in register.recent():
        if entity.parts:
            fits = head in PAIRS and source.plural
        else:
            fits = (
                (head in entity.roles or SAME_OFFICE.get(head) in entity.roles)
                and entity.plural == source.plural
                and entity.kind is not SpeakerKind.MEDIA
            )
            named = not _holds_another(entity, qualifiers) if entity.kind is SpeakerKind.PERSON else not qualifiers
            fits = fits and (named or bool(qualifiers & set(entity.name.lower().split())))
        if fits and (best is None or (entity.quoted >= 0 and best.quoted < 0)):
            best = entity
        if best is not None and (best.quoted >= 0 or not best.named):
            break
    return best


def _qualifiers(doc: Document, source: Source) -> set[str]:
    """Return the words before the head that say which one: the *Hamas* official."""
    return {
        doc.tokens.lows[k]
        for k in range(source.head_first, source.head_stop - 1)
        if not doc.tokens.tags[k] & DET and doc.tokens.lows[k] not in UNTELLING
    }


def _holds_another(entity: Entity, qualifiers: set[str]) -> bool:
    """Tell whether the person holds another office of that name: the *chief* minister, of a *prime* minister."""
    wanted = qualifiers & DEPARTMENTS
    held = DEPARTMENTS & {*entity.roles, *(entity.role or "").lower().split()}
    return bool(wanted and held and not wanted & held)


# ---- bodies


def _body(doc: Document, register: Register, source: Source) -> Entity | None:
    """Return the body that "the company" or "the production company" is: the one in view that can be it."""
    if source.head not in ANY_BODY or source.plural or source.phrase.stop > source.head_stop:
        return None
    if source.head_stop - source.phrase.core_first > MAX_EPITHET:
        return None
    here = doc.sentence_of(source.phrase.core_first)
    best: Entity | None = None
    best_rank = (0, 0)
    for entity in register.recent():
        distance = here - doc.sentence_of(entity.seen)
        if distance > MAX_BODY_DISTANCE:
            break
        if not _can_be(entity, source.head):
            continue
        rank = (distance - 3 * (entity.quoted >= 0) - max(entity.standing, 0) - min(entity.met, 4), -entity.seen)
        if best is None or rank < best_rank:
            best, best_rank = entity, rank
    return best


def _can_be(entity: Entity, head: str) -> bool:
    """Tell whether the body can be called so, by its name and by what it is said to be."""
    if entity.kind is not SpeakerKind.ORGANISATION or entity.plural or not entity.named or entity.is_place:
        return False
    told = entity.roles & ORG_NOUNS
    if entity.roles & PUBLIC:
        return head in entity.roles or head in PUBLIC_CALLED
    return head in PLAIN_BODY or not told or head in told


# ---- people


def _unnamed(doc: Document, register: Register, source: Source) -> Entity | None:
    """Return the unnamed source quoted last that "the source", "the official" or "the people" goes on with."""
    if source.head not in INFORMATION_ROLES or source.phrase.stop > source.head_stop:
        return None
    wanted = SpeakerKind.ANONYMOUS_GROUP if source.plural else SpeakerKind.ANONYMOUS
    if source.kind not in (SpeakerKind.ROLE, SpeakerKind.ANONYMOUS_GROUP) or _qualifiers(doc, source):
        return None
    gender = gender_of(source.head)
    for entity in _near(doc, register, source):
        if entity.kind is wanted and entity.quoted >= 0 and entity.gender in ("", gender or entity.gender):
            return entity
    return None


def _near(doc: Document, register: Register, source: Source) -> Iterator[Entity]:
    here = doc.sentence_of(source.phrase.core_first)
    for entity in register.recent():
        if here - doc.sentence_of(entity.seen) > MAX_EPITHET_DISTANCE:
            return
        yield entity


def _epithet(doc: Document, register: Register, source: Source) -> Entity | None:
    """Return who is described in other words than before: the striker, the 51-year-old, the mum-of-three.

    Only somebody near by, and only if nobody else could be meant; an office
    that stands for itself (the governor) is nobody's epithet, nor is a group.
    """
    if source.plural or not _can_be_epithet(doc, source):
        return None
    if source.head in YOUNG:
        return next((each for each in _near(doc, register, source) if _is_young(each)), None)
    gender = gender_of(source.head)
    # Nobody is called otherwise within one sentence: Kim said the driver had told her.
    start = doc.sentences[doc.sentence_of(source.phrase.core_first)].first
    near = [
        each
        for each in _near(doc, register, source)
        if each.kind in (SpeakerKind.PERSON, SpeakerKind.ROLE)
        and not each.plural
        and (not gender or each.gender in ("", gender))
        and each.last < start
    ]
    if len(near) > 1:
        quoted = [each for each in near if each.spoke_last]
        ahead = doc.sentence_of(near[0].seen) - doc.sentence_of(near[1].seen)
        near = near[:1] if ahead >= MIN_AHEAD else quoted if len(quoted) == 1 else near
    if len(near) != 1 or near[0].kind is SpeakerKind.ROLE or near[0].roles & KNOWN_OFFICES:
        return None
    return near[0] if _agrees(doc, near[0], source) else None


def _is_young(entity: Entity) -> bool:
    """Tell whether the article has told that somebody is no grown-up: a boy, a 15-year-old."""
    ages = (role.partition("-year-old")[0] for role in entity.roles if role.endswith("-year-old"))
    told = entity.roles & YOUNG or any(age.isdecimal() and int(age) < GROWN_UP for age in ages)
    return bool(told) and not entity.plural


def _agrees(doc: Document, entity: Entity, source: Source) -> bool:
    """Tell whether a body in the description is not another than the person's: *the Platte River employee*."""
    last = source.head_stop - 1 if doc.tokens.tags[source.head_stop - 1] & ROLE else source.head_stop  # the MP
    told = {doc.tokens.lows[k] for k in range(source.head_first + 1, last) if doc.tokens.tags[k] & CAP}
    if not told or entity.affiliation is None:
        return True
    return bool(told & {*entity.affiliation.lower().split(), *(entity.role or "").lower().split()})


def _can_be_epithet(doc: Document, source: Source) -> bool:
    """Tell whether the phrase can be another description of a person: short, of nobody's aunt, of no office."""
    lows = doc.tokens.lows
    second = source.phrase.core_first + 1
    former = FORMER.intersection(lows[second : second + 1])
    known = source.head in KNOWN_OFFICES or _is_initials(doc, source.head_stop - 1)
    if (known and not former) or source.head in RELATIONS or source.head in INFORMATION_ROLES:
        return False
    behind = source.phrase.stop > source.head_stop and lows[source.head_stop] not in (",", "(")
    if behind or source.head_stop - source.phrase.core_first > MAX_EPITHET:
        return False
    return source.kind is SpeakerKind.ROLE


def _held(doc: Document, register: Register, source: Source) -> Entity | None:
    """Return the person met with that role at that body: Salesforce's CEO, the company's chief executive."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    if source.head in RELATIONS or source.phrase.stop > source.head_stop:
        return None
    head = role_of(source.head)
    first = source.phrase.core_first
    owner = next((k for k in range(first, source.head_stop) if is_possessive(doc, k)), -1)
    if owner < 0 or tags[first] & POSS:
        return None
    owners = {low for low in lows[first:owner] if low != "the"}
    holders = [each for each in register.recent() if each.kind is SpeakerKind.PERSON and head in each.roles]
    fitting = [each for each in holders if each.affiliation and owners & set(each.affiliation.lower().split())]
    return fitting[0] if len(fitting) == 1 else None
