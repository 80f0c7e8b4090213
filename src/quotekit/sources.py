"""Source phrases read for what they say: a name, a role, a body, somebody unnamed.

::

    a senior Hamas official briefed on the talks
      rank   affil.  head   └─ access ──────────┘   one unnamed person

What is read here is only what the phrase itself prints; who it is in the
article is for `quotekit.speakers`.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.heads import Head, find_head
from quotekit.lexicon.bodies import DEMONYMS, MEDIA_GENERIC, MEDIUM_NOUNS, ORG_SUFFIXES, SPEAKING_MEDIA
from quotekit.lexicon.classes import (
    BODY,
    CAP,
    COORD,
    DET,
    DOC,
    INDEF,
    MEDIUM,
    NAME,
    NUM,
    PLACE,
    PLURAL,
    PRON,
    ROLE,
    TITLE,
)
from quotekit.lexicon.people import (
    ACCESS_ROLES,
    AUTHORS,
    COLLECTIVE_OFFICES,
    CORRESPONDENTS,
    GROUPS,
    RELATIONS,
    SPOKESPEOPLE,
    SURNAME_PARTICLES,
)
from quotekit.mentions import Phrase
from quotekit.model import SpeakerKind
from quotekit.names import GROUP, OUTLET, PERSON, UNKNOWN, Name, gender_of, is_name_word, read_name
from quotekit.nominals import is_possessive, leads

DEFINITE = frozenset("the this that these those his her its their my our your".split())
#: Determiners and pronouns that leave the group open: some, many, most.
GENERIC = frozenset(
    """
    many most others few much everyone everybody people anyone anybody nobody none all some
    """.split()
)
#: Classes of people, generic when nothing more is said of them.
VAGUE_GROUPS = frozenset(
    """
    people scientists customers politicians economists users conservatives liberals consumers voters fans individuals
    folks men women parents
    """.split()
)
#: Those known for an opinion, who stay a class whatever it is about: opponents *of the cull*, *trade* experts.
OPINIONATED = frozenset(
    """
    critics supporters opponents observers experts analysts sceptics skeptics proponents detractors campaigners gossips
    commentators pundits advocates backers foes purists watchers
    """.split()
)
#: What leaves a group open when it has come to be described: people *across the nation*.
EVERYWHERE = frozenset(["across", "around", "everywhere"])
#: A street that stands for nobody in particular.
MARKETS = frozenset(("wall street", "the street", "street", "main street", "the market", "the markets"))
#: Single pronouns: theirs is another's name.
ANAPHORS = frozenset(("none", "neither", "both", "all"))
PRONOUNS = frozenset("who which that us them him me".split())
POSSESSIVES = frozenset("his her its their my our".split())
MANY = frozenset("they we who us them their our".split())
#: Accounts that are a way to say who gave them: eyewitness accounts.
ACCOUNTS = frozenset(("accounts", "testimony", "testimonies"))
WITNESSING = frozenset(("eyewitness", "witness", "witnesses", "eyewitnesses", "survivor"))
#: Reports that are nobody's: credible reports, media reports.
PRESS = frozenset(("media", "press", "news", "unconfirmed", "newspaper", "published", "local"))


class Source(NamedTuple):
    """What a source phrase prints."""

    phrase: Phrase
    kind: SpeakerKind | None
    """None for a pronoun, which has no kind of its own."""
    name: Name | None
    head: str
    """The head noun (or pronoun) in lower case."""
    definite: bool
    plural: bool
    number: int | None
    """How many there are, as printed: *three* aides."""
    at_least: bool
    head_first: int
    """Where the words of the head begin, behind "two of" and the like."""
    head_stop: int
    """Behind the head noun."""
    partial: bool = False
    """Whether the article tells that it prints only a part of the name, or another name."""


def read_source(doc: Document, phrase: Phrase) -> Source:
    """Return what the words of *phrase* say about who or what it names."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    head = find_head(doc, phrase)
    first, stop = head.first, head.stop
    low = lows[head.at]
    phrase = phrase._replace(core_stop=max(stop, phrase.core_stop))
    alone = phrase.core_stop - phrase.core_first == 1
    opens = tags[phrase.core_first]
    pronoun = alone and (bool(opens & PRON and not opens & INDEF) or lows[phrase.core_first] in ANAPHORS)
    if pronoun or _is_pronoun(doc, head.at):
        if first > phrase.core_first and low in MANY:  # one of them
            kind = SpeakerKind.ANONYMOUS if head.single else SpeakerKind.ANONYMOUS_GROUP
            return Source(phrase, kind, None, low, False, not head.single, head.number, head.at_least, first, stop)
        return Source(phrase, None, None, low, True, low in MANY, None, False, first, stop)
    if alone and low in POSSESSIVES:
        return Source(phrase, None, None, low, True, low in MANY, None, False, first, stop)
    of_many = first > phrase.core_first
    name = None if of_many else _person_name(doc, phrase)
    if name is not None and name.kind == PERSON:
        several = _names_several(doc, phrase)
        return Source(phrase, SpeakerKind.PERSON, name, low, True, several, None, False, name.first, name.stop)
    definite = not of_many and (
        lows[first] in DEFINITE or any(is_possessive(doc, k) and k + 1 < stop for k in range(first, stop))
    )
    if head.single:
        definite = False  # one of the climbers
    plural = not head.single and (bool(tags[head.at] & PLURAL) or (head.number or 0) > 1)
    if name is not None:
        return Source(phrase, _body_kind(name), name, low, definite, plural, head.number, head.at_least, first, stop)
    kind, name = _kind(doc, phrase, head, definite, plural)
    return Source(phrase, kind, name, low, definite, plural, head.number, head.at_least, first, stop)


def _is_pronoun(doc: Document, i: int) -> bool:
    """Tell whether token *i* is a pronoun: *us*, and not the US."""
    return doc.tokens.lows[i] in PRONOUNS and not doc.tokens.tags[i] & PLACE


def _body_kind(name: Name) -> SpeakerKind:
    return SpeakerKind.MEDIA if name.kind == OUTLET else SpeakerKind.ORGANISATION


def _names_several(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase joins a named person to others: Ellison and Juan Ortega."""
    tags = doc.tokens.tags
    return any(tags[k] & COORD and tags[k + 1] & CAP for k in range(phrase.core_stop, phrase.stop - 1)) and not any(
        doc.tokens.words[k] == "," or tags[k] & ROLE for k in range(phrase.core_stop, phrase.stop)
    )


# ---- names

#: How many words of title stand before a name in an appositive.
MAX_TITLES = 4
#: Of the particles those that are words of English: reporters *in* Kim.
PLAIN_WORDS = frozenset("a as bar bat do in to st".split())


def _person_name(doc: Document, phrase: Phrase) -> Name | None:
    """Return the name that the phrase prints as its head or beside it: a person's, or a body's that has a description."""
    tags, words = doc.tokens.tags, doc.tokens.words
    first, stop = phrase.core_first, phrase.core_stop
    run = trailing_name(doc, first, stop)
    if run is not None and run.kind == PERSON and not _is_article_name(doc, run):
        return run
    comma = next((k for k in range(stop, phrase.stop) if words[k] == ","), phrase.stop)
    head = tags[stop - 1]
    if stop < comma and (inner := _name_behind_role(doc, stop, comma)) is not None:
        return inner
    described = not head & CAP or bool(head & (ROLE | TITLE | BODY)) or doc.tokens.lows[stop - 1] in RELATIONS
    return _appositive(doc, phrase, comma) if described and comma + 1 < phrase.stop else None


def _is_article_name(doc: Document, name: Name) -> bool:
    """Tell whether an article stands right before the name, as it does before bodies: the *Junge SVP*."""
    return (
        name.title_first == name.first
        and name.first > 0
        and doc.tokens.lows[name.first - 1] in ("the", "a", "an")
        and bool(doc.tokens.tags[name.first - 1] & DET)
    )


def _name_behind_role(doc: Document, stop: int, comma: int) -> Name | None:
    """Return the person's name that stands behind a role of several words: Secretary of State | Mike Pompeo."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    head = tags[stop - 1]
    if not head & (ROLE | TITLE):
        return None
    if tags[stop] & COORD:
        # JPL scientist and study co-author | Michael Malaska
        inner = trailing_name(doc, stop + 1, comma)
        if inner is not None and inner.title_first < inner.first:
            return inner._replace(kind=PERSON)
    if lows[stop] not in ("of", "for") or not head & CAP or head & PLURAL or lows[stop - 1] in RELATIONS:
        return None
    inner = trailing_name(doc, stop + 1, comma)
    if inner is None or inner.stop < comma:
        return None
    if (
        inner.first > stop + 1
        and inner.kind == PERSON
        and tags[inner.first - 1] & (BODY | ROLE)
        and inner.stop == comma
    ):
        return inner
    if inner.stop - inner.first < 3:  # a name of two behind at least one word of the role
        return None
    return read_name(doc, inner.stop - 2, inner.stop)


def _appositive(doc: Document, phrase: Phrase, comma: int) -> Name | None:
    """Return the name that explains the phrase behind its comma: the coroner, *Sir Alaric Boon*."""
    tags, words = doc.tokens.tags, doc.tokens.words
    first, stop = comma + 1, next((k for k in range(comma + 1, phrase.stop) if words[k] in (",", "(")), phrase.stop)
    begun = first
    while begun < stop and tags[begun] & TITLE and not is_name_word(doc, begun):
        begun += 1
    if begun >= stop or not is_name_word(doc, begun):
        return None
    end = stop
    for k in range(begun, stop):
        if tags[k] & (COORD | PRON) or doc.tokens.lows[k] in ("who", "whose", "which", "of", "at", "in"):
            end = k
            break
    if doc.inside[first] >= 0 or end <= begun:
        return None
    name = trailing_name(doc, first, end)
    if name is None or name.title_first > first or name.first - first > MAX_TITLES:
        return None
    head = tags[phrase.core_stop - 1]
    if name.kind in (GROUP, OUTLET) or doc.tokens.lows[name.stop - 1] in ORG_SUFFIXES:
        return name._replace(kind=OUTLET if name.kind == OUTLET else GROUP)
    if head & BODY and not head & ROLE:
        return name._replace(kind=GROUP)  # the group that owns her music, Big Machine
    personal = bool(head & (ROLE | TITLE)) or (doc.tokens.lows[phrase.core_stop - 1] in RELATIONS)
    if personal and name.kind in (PERSON, UNKNOWN):
        return name._replace(kind=PERSON)
    if name.kind == PERSON and name.stop - name.first > 1 and end == stop:
        return name  # his Labour shadow, Fiona Garrick
    return None


def trailing_name(doc: Document, first: int, stop: int) -> Name | None:
    """Return the name with which the tokens end; titles and roles before it are left out."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    while stop > first and (words[stop - 1] in "()\"“”‘’'" or words[stop - 1].isdecimal()):
        stop -= 1
    k = stop
    while k > first:
        if is_name_word(doc, k - 1):
            k -= 1
            continue
        n = doc.inside[k - 1]
        if k < stop and n >= 0 and doc.last_tokens[n] == k - 1 and first < doc.first_tokens[n]:
            k = doc.first_tokens[n]  # Eugene "Sticky" | Barlow
            continue
        j = k
        while j > first and k < stop and tags[k] & CAP and lows[j - 1] in SURNAME_PARTICLES - PLAIN_WORDS:
            j -= 1
        if j == k or (k - j > 1 and not (j > first and is_name_word(doc, j - 1))):
            break
        k = j  # P. J. | de la | Cruz
    if k == stop and k > first and tags[k - 1] & CAP and not tags[k - 1] & (ROLE | PLURAL | INDEF | PRON):
        k -= 1  # Cook said: a common word that leads its sentence, and yet the subject
    while k < stop and lows[k] in SURNAME_PARTICLES and k > first and not tags[k] & CAP:
        k += 1
    if k >= stop:
        return None
    begun = k
    for j in range(k, stop - 1):
        if is_possessive(doc, j) or (tags[j] & (TITLE | ROLE) and not (tags[j] & NAME and not tags[j] & TITLE)):
            begun = j + 1  # NASA Administrator | Jim Bridenstine
    whole = read_name(doc, k, stop)
    if whole is not None and whole.kind in (GROUP, OUTLET) and whole.first == k:
        return whole
    titled = begun > k or (k > first and bool(tags[k - 1] & (ROLE | TITLE)))
    found = read_name(doc, begun, stop)
    if found is not None and titled and found.kind in (UNKNOWN, "place"):
        found = found._replace(kind=PERSON)
    return found


# ---- kinds


def _kind(doc: Document, phrase: Phrase, head: Head, definite: bool, plural: bool) -> tuple[SpeakerKind, Name | None]:
    """Return what kind of source a phrase without a personal name is, and the name it has all the same."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = head.first, head.stop
    low, tag = lows[head.at], tags[head.at]
    text = " ".join(lows[first:stop])
    one = head.single or lows[first] in ("a", "an")
    if low in CORRESPONDENTS and lows[first] in POSSESSIVES and lows[first] == "our":
        return SpeakerKind.MEDIA, None  # our correspondent in Khartoum
    if low in ("reports", "accounts", "testimony") and not definite and (told := _hearsay(doc, first, head.at)):
        return told, None
    if _are_papers(doc, head.at):
        return SpeakerKind.DOCUMENT, None
    if _is_press(doc, head, text):
        return SpeakerKind.MEDIA, None
    if low in COLLECTIVE_OFFICES:
        return SpeakerKind.ORGANISATION, None
    if text in MARKETS:
        return SpeakerKind.GENERIC_GROUP, None
    if low in SPOKESPEOPLE:
        return (SpeakerKind.ANONYMOUS_GROUP if plural else SpeakerKind.ROLE), None
    if low in AUTHORS and definite:
        return SpeakerKind.ROLE, None
    if low == "family" and definite and not tag & CAP:
        return SpeakerKind.ROLE, None
    if tag & CAP and (name := _body_name(doc, head)) is not None:
        return _body_kind(name), name
    if tag & INDEF and first + 1 == stop:
        return (SpeakerKind.ANONYMOUS if head.single else SpeakerKind.GENERIC_GROUP), None
    if low.endswith("-year-old") or ("-of-" in low and gender_of(low)):
        return (SpeakerKind.ROLE if definite else SpeakerKind.ANONYMOUS), None
    if tag & BODY and (plural or not tag & ROLE or (definite and not one)) and low not in PEOPLE_FIRST:
        return SpeakerKind.ORGANISATION, None
    if tag & (ROLE | TITLE) or low in RELATIONS or low in GROUPS:
        if plural or (low in GROUPS and not head.single):
            return _group_kind(doc, phrase, head), None
        return (SpeakerKind.ROLE if definite and not one else SpeakerKind.ANONYMOUS), None
    if tag & (DOC | MEDIUM):
        return SpeakerKind.DOCUMENT, None
    if plural:
        return SpeakerKind.ANONYMOUS_GROUP, None
    return (SpeakerKind.ANONYMOUS if one else SpeakerKind.ORGANISATION), None


#: Words for bodies that are people first: a guard, developers.
PEOPLE_FIRST = frozenset("guard guards associates builders consultants developers publishers lords marines".split())


def _hearsay(doc: Document, first: int, at: int) -> SpeakerKind | None:
    """Return whose the reports or accounts are that nobody signs: the press's, or those of who was there."""
    before = doc.tokens.lows[first:at]
    if doc.tokens.lows[at] != "reports":
        return SpeakerKind.ANONYMOUS_GROUP if WITNESSING.intersection(before) else None
    if PRESS.intersection(before):
        return SpeakerKind.MEDIA
    own = any(doc.tokens.tags[k] & CAP and not leads(doc, k) for k in range(first, at))
    return None if own else SpeakerKind.ANONYMOUS_GROUP


def _are_papers(doc: Document, head: int) -> bool:
    """Tell whether a word for media is one for documents here: court papers, council minutes."""
    lows = doc.tokens.lows
    if head == 0:
        return False
    if lows[head] == "minutes":
        return not doc.tokens.tags[head - 1] & NUM
    return lows[head] == "papers" and MEDIUM_NOUNS.get(f"{lows[head - 1]} papers") == "court_filing"


def _is_press(doc: Document, head: Head, text: str) -> bool:
    """Tell whether the phrase names media that nobody can name: Israeli media, state television."""
    if text.removeprefix("the ") in MEDIA_GENERIC:
        return True
    low = doc.tokens.lows[head.at]
    if low not in SPEAKING_MEDIA or doc.tokens.tags[head.at] & CAP or head.stop - head.first < 2:
        return False
    before = doc.tokens.lows[head.at - 1]
    if low in ("website", "websites", "paper", "papers"):
        return bool(doc.tokens.tags[head.at - 1] & CAP) or before in ("local", "state", "national")
    return True


def _body_name(doc: Document, head: Head) -> Name | None:
    """Return the name of a body that the head is, None where it is a role: the *Ministry*, but a *Minister*."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag, first = tags[head.at], head.first
    if tag & (ROLE | TITLE) and not tag & BODY and (head.at > first or not tag & NAME):
        outlet = read_name(doc, next((k for k in range(first, head.at) if tags[k] & CAP), head.at), head.stop)
        if outlet is None or outlet.kind != OUTLET:
            return None  # a Republican *Senator*; but the Sligo *Courier*
    if (tag & ROLE and tag & PLURAL) or lows[head.at] in SPOKESPEOPLE:
        return None
    if tag & (DOC | MEDIUM) and head.stop - first == 1 and leads(doc, first):
        return None  # Research shows, Data from the Met Office
    return trailing_name(doc, first, head.stop)


def _group_kind(doc: Document, phrase: Phrase, head: Head) -> SpeakerKind:
    """Return whether several people are some in particular or a class: some Leith tenants, most economists."""
    lows = doc.tokens.lows
    low, first = lows[head.at], phrase.core_first
    behind = lows[head.stop : phrase.stop]
    if head.number is not None or head.first > first or lows[first] in ("the", "these", "those", "both"):
        return SpeakerKind.ANONYMOUS_GROUP
    if low in OPINIONATED:
        tied = bool(behind) and behind[0] not in (",", "and", "or", "of", "for", "to", "on", "across")
        return SpeakerKind.ANONYMOUS_GROUP if tied else SpeakerKind.GENERIC_GROUP
    if behind and behind[0] not in (",", "and", "or"):
        return SpeakerKind.GENERIC_GROUP if behind[0] in EVERYWHERE else SpeakerKind.ANONYMOUS_GROUP
    if lows[first] in GENERIC:
        open_class = low in VAGUE_GROUPS or low not in ACCESS_ROLES or lows[first] in ("most", "few", "all")
        return SpeakerKind.GENERIC_GROUP if open_class and not _is_placed(doc, head) else SpeakerKind.ANONYMOUS_GROUP
    alone = low in VAGUE_GROUPS and head.at == head.first
    return SpeakerKind.GENERIC_GROUP if alone else SpeakerKind.ANONYMOUS_GROUP


def _is_placed(doc: Document, head: Head) -> bool:
    """Tell whether a place, nation or body stands before the head: some *Indiana* protesters."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    return any(
        (tags[k] & CAP and not leads(doc, k)) or tags[k] & (PLACE | BODY) or lows[k] in DEMONYMS
        for k in range(head.first, head.at)
    )
