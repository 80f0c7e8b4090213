"""Mentions resolved to speakers through the article.

::

    Mara Ellison runs the port. "We are full," she said. Ms. Ellison added ...
    └ person ──┘                               └> Mara Ellison  └> Mara Ellison

Every source phrase is read for what it is (a name, a role, a pronoun, a body,
somebody unnamed) and then looked up among those the article has spoken of
before. Two people of one surname are reported, not guessed; gender is known
only from words that print it (Ms., spokesman, mother) or from a pronoun that
could mean nobody else.
"""

from __future__ import annotations

from typing import NamedTuple

import attrs

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import COORD, DET, PREP, PUNCT, ROLE, SUB, TITLE
from quotekit.lexicon.people import (
    COLLECTIVE_OFFICES,
    FEMININE_ROLES,
    FEMININE_TITLES,
    MASCULINE_ROLES,
    MASCULINE_TITLES,
    NAME_SUFFIXES,
)
from quotekit.mentions import Phrase, phrase_after, verb_follows
from quotekit.mentions_before import phrase_before
from quotekit.model import Diagnostic, Mention, Speaker, SpeakerKind
from quotekit.names import Name, find_names
from quotekit.sources import Source, read_source
from quotekit.spans import Span


class Resolved(NamedTuple):
    """What `resolve_speakers` found: a speaker for each attribution (or None), everybody quoted, and the doubts."""

    each: tuple[Speaker | None, ...]
    sources: tuple[Source | None, ...]
    """For each attribution the phrase that introduced its speaker: "a Hamas official" for "the official"."""
    all: tuple[Speaker, ...]
    diagnostics: tuple[Diagnostic, ...]


@attrs.define
class _Entity:
    """Somebody the article speaks of, while it is being read."""

    name: str
    kind: SpeakerKind
    source: Source | None
    """The phrase that introduced it, where it was not a name in passing."""
    words: tuple[str, ...]
    """The name's words in lower case, or the head noun of a description."""
    last: int
    """The token where it was last mentioned."""
    is_subject: bool
    gender: str = ""
    """"he", "she" or "" when the article has not told."""
    role: str | None = None
    roles: set[str] = attrs.field(factory=set)
    affiliation: str | None = None
    count: int | None = None
    named: bool = False
    plural: bool = False
    aliases: dict[str, None] = attrs.field(factory=dict)
    mentions: list[Mention] = attrs.field(factory=list)
    quoted: int = -1
    """The token of its last quote, or -1."""


def resolve_speakers(doc: Document, found: tuple[Found, ...]) -> Resolved:
    """Return the speaker of every attribution."""
    return _Resolver(doc).resolve(found)


class _Resolver:
    """The people and bodies of one article, gathered in its order."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.entities: list[_Entity] = []
        self.by_surname: dict[str, list[_Entity]] = {}
        self.by_given: dict[str, list[_Entity]] = {}
        self.diagnostics: list[Diagnostic] = []
        self.names = [name for name in find_names(doc) if doc.inside[name.first] < 0]
        self.next_name = 0

    def resolve(self, found: tuple[Found, ...]) -> Resolved:
        """Return the speakers of *found*, read in the order of their sources."""
        order = sorted(
            range(len(found)), key=lambda n: found[n].source.first if found[n].source else found[n].content[0][0]
        )
        chosen: dict[int, _Entity | None] = {}
        read: dict[int, Source] = {}
        for n in order:
            each = found[n]
            if each.source is None:
                chosen[n] = None
                continue
            self._read_names_until(each.source.first)
            source = read[n] = read_source(self.doc, each.source)
            entity = self._entity_of(source, each)
            if entity is not None:
                entity.quoted = each.source.first
                self._mention(entity, each.source)
            chosen[n] = entity
        self._read_names_until(len(self.doc.tokens.words))
        speakers = {id(entity): self._speaker(entity) for entity in self.entities if entity.quoted >= 0}
        each_one = tuple(
            speakers[id(entity)] if (entity := chosen.get(n)) is not None else None for n in range(len(found))
        )
        sources = tuple(
            (entity.source or read[n]) if (entity := chosen.get(n)) is not None else read.get(n)
            for n in range(len(found))
        )
        everybody = tuple(dict.fromkeys(speaker for speaker in each_one if speaker is not None))
        return Resolved(each_one, sources, everybody, tuple(self.diagnostics))

    # ---- names in passing

    def _read_names_until(self, i: int) -> None:
        """Meet the people and bodies named before token *i*."""
        while self.next_name < len(self.names) and self.names[self.next_name].first < i:
            name = self.names[self.next_name]
            self.next_name += 1
            if name.kind in ("person", "unknown"):
                entity = self._person(name)
            elif name.kind in ("body", "outlet", "movement"):
                entity = self._body(name)
            else:
                continue
            if entity is not None:
                entity.last = name.first
                entity.is_subject = self._is_subject(name)

    def _is_subject(self, name: Name) -> bool:
        """Tell whether the name is likely the subject of its clause: near the start, no preposition before."""
        first = name.title_first
        sentence = self.doc.sentences[self.doc.sentence_of(first)]
        if first == sentence.first:
            return True
        before = self.doc.tokens.tags[first - 1]
        return bool(before & (PUNCT | DET | COORD | SUB)) and not before & PREP and first - sentence.first < 12

    def _person(self, name: Name) -> _Entity | None:
        """Return the person of that name: the one met before, or a new one for a full name."""
        lows = tuple(low for low in self.doc.tokens.lows[name.first : name.stop] if low not in NAME_SUFFIXES)
        if not lows:
            return None
        entity = None
        known = self.by_surname.get(lows[-1], [])
        if len(lows) == 1:
            known = known or self.by_given.get(lows[0], [])
            if len(known) > 1:
                titles = self._gender_of_titles(name)
                fitting = [each for each in known if titles and each.gender in ("", titles)]
                known = fitting if len(fitting) == 1 else known
            if len(known) > 1:
                known = sorted(known, key=lambda each: -each.last)
            entity = known[0] if known else None
            if entity is None and name.kind != "person":
                return None
        else:
            entity = next(
                (each for each in known if set(each.words) <= set(lows) or set(lows) <= set(each.words)), None
            )
        if entity is None:
            entity = self._new_person(name, lows)
        elif len(lows) > len(entity.words):
            entity.words, entity.name = lows, self.doc.words(name.first, name.stop)
        self._describe(entity, name)
        return entity

    def _new_person(self, name: Name, lows: tuple[str, ...]) -> _Entity:
        words = self.doc.words(name.first, name.stop)
        entity = _Entity(words, SpeakerKind.PERSON, None, lows, name.first, is_subject=False, named=True)
        self.entities.append(entity)
        self.by_surname.setdefault(lows[-1], []).append(entity)
        if len(lows) > 1:
            self.by_given.setdefault(lows[0], []).append(entity)
        return entity

    def _describe(self, entity: _Entity, name: Name) -> None:
        """Learn from the words beside a name: titles and roles before it, an age or an appositive after it."""
        doc = self.doc
        tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
        for k in range(name.title_first, name.first):
            self._learn_role(entity, lows[k])
        if name.title_first < name.first and entity.role is None:
            entity.role = doc.words(name.title_first, name.first)
        k = name.stop
        if k + 1 >= len(words) or words[k] != ",":
            return
        if words[k + 1].isdecimal() and len(words[k + 1]) <= 3:
            entity.roles.add(f"{words[k + 1]}-year-old")
            k += 2
            if k + 1 >= len(words) or words[k] != ",":
                return
        phrase = phrase_after(doc, k + 1, doc.sentences[doc.sentence_of(k)].stop, commas=False)
        if (
            phrase is not None
            and tags[phrase.core_stop - 1] & (ROLE | TITLE)
            and not verb_follows(doc, phrase.stop, len(words))
        ):
            self._learn_role(entity, lows[phrase.core_stop - 1])
            if entity.role is None:
                entity.role = doc.words(phrase.first, phrase.stop)

    def _learn_role(self, entity: _Entity, low: str) -> None:
        low = TITLE_ROLES.get(low.rstrip("."), low.rstrip("."))
        entity.roles.add(low)
        if low in MASCULINE_TITLES or low in MASCULINE_ROLES:
            entity.gender = entity.gender or "he"
        elif low in FEMININE_TITLES or low in FEMININE_ROLES:
            entity.gender = entity.gender or "she"

    def _gender_of_titles(self, name: Name) -> str:
        for k in range(name.title_first, name.first):
            low = self.doc.tokens.lows[k].rstrip(".")
            if low in MASCULINE_TITLES:
                return "he"
            if low in FEMININE_TITLES:
                return "she"
        return ""

    # ---- bodies and descriptions

    def _body(self, name: Name) -> _Entity:
        lows = tuple(self.doc.tokens.lows[name.first : name.stop])
        words = self.doc.words(name.first, name.stop)
        for entity in reversed(self.entities):
            if entity.kind in (SpeakerKind.ORGANISATION, SpeakerKind.MEDIA) and entity.named:
                if (
                    entity.words == lows
                    or (len(lows) < len(entity.words) and entity.words[: len(lows)] == lows)
                    or _initials(entity.name) == words
                ):
                    return entity
                if len(lows) > len(entity.words) and lows[: len(entity.words)] == entity.words:
                    entity.words, entity.name = lows, words
                    return entity
        kind = SpeakerKind.MEDIA if name.kind == "outlet" else SpeakerKind.ORGANISATION
        entity = _Entity(words, kind, None, lows, name.first, is_subject=False, named=True)
        self.entities.append(entity)
        return entity

    def _entity_of(self, source: Source, found: Found) -> _Entity | None:
        if source.kind is None:
            return self._of_pronoun(source, found)
        if source.kind is SpeakerKind.PERSON and source.name is not None:
            return self._of_person(source)
        if source.name is not None and source.kind in (SpeakerKind.ORGANISATION, SpeakerKind.MEDIA):
            return self._of_named_body(source)
        return self._of_description(source)

    def _of_person(self, source: Source) -> _Entity | None:
        name = source.name
        assert name is not None  # noqa: S101 - the caller has looked
        low = self.doc.tokens.lows[name.stop - 1]
        if name.stop - name.first == 1 and len(self.by_surname.get(low, [])) > 1:
            gender = self._gender_of_titles(name)
            fitting = [each for each in self.by_surname[low] if gender and each.gender in ("", gender)]
            if len(fitting) != 1:
                names = ", ".join(sorted(each.name for each in self.by_surname[low]))
                span = self.doc.span(name.first, name.stop)
                self.diagnostics.append(
                    Diagnostic("ambiguous-speaker", f"{span.of(self.doc.text)} may be any of {names}", span)
                )
                return self._fresh(source, SpeakerKind.PERSON, self.doc.words(name.first, name.stop))
        entity = self._person(name)
        if entity is not None:
            head = source.phrase
            for k in range(head.core_first, name.first):
                if self.doc.tokens.tags[k] & (ROLE | TITLE):
                    self._learn_role(entity, self.doc.tokens.lows[k])
            if (
                entity.role is None
                and head.core_first < name.first
                and self.doc.tokens.tags[name.first - 1] & (ROLE | TITLE)
            ):
                entity.role = self.doc.words(head.core_first, name.first)
        return entity

    def _of_named_body(self, source: Source) -> _Entity:
        name = source.name
        assert name is not None  # noqa: S101 - the caller has looked
        low = self.doc.tokens.lows[name.stop - 1]
        known = self.by_surname.get(low, [])
        if name.stop - name.first == 1 and known:
            entity = self._person(name._replace(kind="person"))
            if entity is not None:
                return entity
        if name.first > source.phrase.core_first and self.doc.tokens.lows[name.first - 1] in ("'s", "'"):
            name = name._replace(first=source.phrase.core_first)
        return self._body(name if source.kind is SpeakerKind.ORGANISATION else name._replace(kind="outlet"))

    def _of_description(self, source: Source) -> _Entity:
        doc = self.doc
        phrase = source.phrase
        if source.definite and source.kind is not SpeakerKind.DOCUMENT:
            bare = doc.tokens.lows[phrase.core_first] in ("the", "this", "that", "these", "those")
            known = self._known_by_role(source) if bare else None
            if known is not None:
                return known
        if source.definite and source.kind is SpeakerKind.DOCUMENT:
            for entity in reversed(self.entities):
                if entity.kind is SpeakerKind.DOCUMENT and entity.words[-1] == source.head:
                    return entity
        assert source.kind is not None  # noqa: S101 - pronouns are dealt with before
        stop = phrase.stop
        for k in range(phrase.core_stop, phrase.stop):
            if doc.tokens.words[k] == ",":
                stop = k
                break
        return self._fresh(source, source.kind, doc.words(phrase.first, stop))

    def _fresh(self, source: Source, kind: SpeakerKind, name: str) -> _Entity:
        for entity in self.entities:
            if entity.name == name and entity.kind is kind and source.definite:
                return entity
        entity = _Entity(
            name,
            kind,
            source,
            (source.head,),
            source.phrase.first,
            is_subject=True,
            count=source.count,
            plural=source.plural,
        )
        if kind is SpeakerKind.PERSON:
            entity.named = True
        self._learn_role(entity, source.head)
        self.entities.append(entity)
        return entity

    def _known_by_role(self, source: Source) -> _Entity | None:
        """Return who "the senator", "the Hamas official" or "the bank" is, of those met before."""
        doc = self.doc
        head = TITLE_ROLES.get(source.head.rstrip("."), source.head)
        qualifiers = {
            low
            for low in doc.tokens.lows[source.phrase.core_first + 1 : source.phrase.core_stop - 1]
            if low not in ("former", "same", "other", "senior", "then")
        }
        for entity in sorted(self.entities, key=lambda each: (each.quoted < 0, -max(each.last, each.quoted))):
            if source.kind is SpeakerKind.ORGANISATION:
                if entity.kind is not SpeakerKind.ORGANISATION or entity.plural:
                    continue
                if source.head in COLLECTIVE_OFFICES:
                    continue
                if (
                    entity.named
                    and source.phrase.core_stop - source.phrase.core_first <= 3
                    and (source.head in entity.words or source.head in GENERIC_BODIES)
                ):
                    return entity
                if not entity.named and entity.words[-1] == source.head:
                    return entity
            elif head in entity.roles and entity.plural == source.plural:
                if entity.kind is SpeakerKind.PERSON or not qualifiers or qualifiers & set(entity.name.lower().split()):
                    return entity
        return None

    # ---- pronouns

    def _of_pronoun(self, source: Source, found: Found) -> _Entity | None:
        doc = self.doc
        at = source.phrase.core_first
        low = source.head
        if low in ("who", "which", "that"):
            floor = doc.sentences[doc.sentence_of(at)].first
            stop = at - 1 if doc.tokens.words[at - 1] == "," else at
            antecedent = phrase_before(doc, stop, floor) if stop > floor else None
            if antecedent is None:
                return None
            return self._entity_of(read_source(doc, antecedent), found)
        if low in ("i", "me", "my", "you"):
            return None
        wanted = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}.get(low, "")
        best: _Entity | None = None
        best_cost = 1 << 30
        rivals = 0
        here = doc.sentence_of(at)
        for entity in self.entities:
            if not _fits(entity, low, wanted) or max(entity.last, entity.quoted) >= at:
                continue
            last = max(entity.last, entity.quoted)
            distance = here - doc.sentence_of(last)
            if distance > MAX_PRONOUN_DISTANCE:
                continue
            cost = (
                3 * distance
                - 3 * (entity.quoted >= entity.last)
                - 2 * entity.is_subject
                - (wanted != "" and entity.gender == wanted)
            )
            rivals += distance <= 3
            if cost < best_cost or (cost == best_cost and best is not None and last > max(best.last, best.quoted)):
                best, best_cost = entity, cost
        if best is not None and wanted and rivals == 1:
            best.gender = best.gender or wanted
        return best

    # ---- the result

    def _mention(self, entity: _Entity, phrase: Phrase) -> None:
        span = self.doc.span(phrase.first, phrase.stop)
        text = span.of(self.doc.text).rstrip(",")
        entity.mentions.append(Mention(text, (Span(span.start, span.start + len(text)),)))
        entity.is_subject = True
        if text != entity.name:
            entity.aliases[text] = None

    def _speaker(self, entity: _Entity) -> Speaker:
        return Speaker(
            entity.name,
            entity.kind,
            entity.role,
            entity.affiliation,
            entity.count,
            tuple(entity.aliases),
            tuple(entity.mentions),
        )


#: How many sentences back a pronoun may look.
MAX_PRONOUN_DISTANCE = 12
TITLE_ROLES = {
    "sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "prof": "professor", "lt": "lieutenant",
    "col": "colonel", "gen": "general", "capt": "captain", "sgt": "sergeant", "pres": "president", "rev": "reverend",
    "cmdr": "commander", "supt": "superintendent", "det": "detective", "maj": "major", "insp": "inspector",
}  # fmt: skip
#: "the company" may be any body named before.
GENERIC_BODIES = frozenset(
    """company firm group agency bank organization organisation ministry department union airline carrier retailer label
    brokerage network club team party government council committee commission court regulator association institute
    university hospital school newspaper paper magazine outlet charity foundation movement militia manufacturer automaker
    carmaker bureau office embassy developer operator startup lender insurer maker giant chain""".split()
)
SINGULAR = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.ANONYMOUS)
BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.MEDIA, SpeakerKind.DOCUMENT)


def _fits(entity: _Entity, low: str, wanted: str) -> bool:
    """Tell whether the pronoun *low* can stand for *entity*."""
    if wanted:
        return entity.kind in SINGULAR and entity.gender in ("", wanted)
    if low == "it":
        return entity.kind in BODIES and not entity.plural
    if entity.kind in SINGULAR:
        return entity.quoted >= 0 and entity.gender == "they"
    return entity.plural or entity.kind in (SpeakerKind.ORGANISATION, SpeakerKind.MEDIA)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
