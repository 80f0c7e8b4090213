"""Mentions resolved to speakers through the article.

::

    Mara Ellison runs the port. "We are full," she said. Ms. Ellison added ...
    └ person ──┘                               └> Mara Ellison  └> Mara Ellison

Every source phrase is read for what it is (a name, a role, a pronoun, a body,
somebody unnamed) and then looked up among those the article has spoken of.
Two people of one surname are reported, not guessed; gender is known only from
words that print it (Ms., spokesman, mother) or from a pronoun that could mean
nobody else.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import MEDIUM, ROLE, TITLE
from quotekit.lexicon.people import COLLECTIVE_OFFICES, INFORMATION_ROLES, ISSUED, KNOWN_OFFICES, PAIRS, TITLE_ROLES
from quotekit.mentions_before import phrase_before
from quotekit.model import Diagnostic, Speaker, SpeakerKind
from quotekit.names import GROUP, OUTLET
from quotekit.nominals import is_possessive
from quotekit.pronouns import ONE_PERSON, antecedent
from quotekit.register import Entity, Register
from quotekit.sources import Source, read_source

#: "the company" may be any body named before.
GENERIC_BODIES = frozenset(
    """
    company firm group agency bank organization organisation ministry department union airline carrier retailer
    label brokerage network club team party government council committee commission court regulator association
    institute university hospital school newspaper paper magazine outlet charity foundation movement militia
    manufacturer automaker carmaker bureau office embassy developer operator startup lender insurer maker giant
    chain
    """.split()
)
#: Words before a role that do not say which one: the former senator.
UNTELLING = frozenset(["former", "same", "other", "senior", "then", "late"])
#: How many sentences back somebody described anew ("the striker") may have been named.
MAX_EPITHET_DISTANCE = 3
#: A description of so few words stands for a body already named: the company, the Dutch bank.
MAX_EPITHET = 3
#: How many words behind a cue tell what the speaker issued: said *in a statement*.
MAX_VEHICLE = 12


#: The speaker of "it is said" and "reportedly".
NOBODY = Entity("", SpeakerKind.IMPERSONAL, ())


class Resolved(NamedTuple):
    """What `resolve_speakers` found: a speaker for each attribution (or None), everybody quoted, and the doubts."""

    each: tuple[Speaker | None, ...]
    sources: tuple[Source | None, ...]
    """For each attribution the phrase that introduced its speaker: "a Hamas official" for "the official"."""
    all: tuple[Speaker, ...]
    diagnostics: tuple[Diagnostic, ...]


def resolve_speakers(doc: Document, found: tuple[Found, ...]) -> Resolved:
    """Return the speaker of every attribution."""
    return _Resolver(doc).resolve(found)


def _place(found: Found) -> int:
    return found.source.first if found.source else found.content[0][0]


class _Resolver:
    """Sources looked up in the register, in the order of the text."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.register = Register(doc)
        self.issuers: dict[str, Entity] = {}
        """Who last issued a statement, a letter and so on."""
        self.diagnostics: list[Diagnostic] = []

    def resolve(self, found: tuple[Found, ...]) -> Resolved:
        """Return the speakers of *found*, read in the order of their sources."""
        chosen: list[Entity | None] = [None] * len(found)
        sources: list[Source | None] = [None] * len(found)
        for n in sorted(range(len(found)), key=lambda n: _place(found[n])):
            each = found[n]
            if each.source is None:
                continue
            self.register.read_until(each.source.first)
            source = read_source(self.doc, each.source)
            entity = self._entity_of(source)
            sources[n] = source
            if entity is not None:
                chosen[n] = entity
                sources[n] = entity.source or source
                self.register.quote(entity, each.source)
                self._note_vehicle(entity, each)
        speakers = {id(entity): entity.speaker() for entity in self.register.entities if entity.quoted >= 0}
        for n, each in enumerate(found):
            if each.source is None and each.cue:
                chosen[n] = NOBODY
        speakers[id(NOBODY)] = NOBODY.speaker()
        order = dict.fromkeys(id(entity) for entity in chosen if entity is not None and entity is not NOBODY)
        return Resolved(
            tuple(speakers[id(entity)] if entity is not None else None for entity in chosen),
            tuple(sources),
            tuple(dict.fromkeys(speakers[key] for key in order)),
            tuple(self.diagnostics),
        )

    def _note_vehicle(self, entity: Entity, found: Found) -> None:
        """Remember who issued the statement that is mentioned beside a cue."""
        if not found.cue:
            return
        lows, tags = self.doc.tokens.lows, self.doc.tokens.tags
        for k in range(found.cue[0][0], min(found.cue[0][1] + MAX_VEHICLE, len(lows))):
            if tags[k] & MEDIUM and lows[k] in ISSUED:
                self.issuers[lows[k]] = entity
                return

    def _entity_of(self, source: Source) -> Entity | None:
        if source.kind is None:
            return self._of_pronoun(source)
        if source.name is not None and source.kind is SpeakerKind.PERSON:
            return self._of_person(source)
        if source.name is not None and source.kind in (SpeakerKind.ORGANISATION, SpeakerKind.MEDIA):
            return self._of_named_body(source)
        return self._of_description(source)

    def _of_pronoun(self, source: Source) -> Entity | None:
        doc, at, low = self.doc, source.phrase.core_first, source.head
        if low in ("who", "which", "that"):
            floor = doc.sentences[doc.sentence_of(at)].first
            stop = at - 1 if doc.tokens.words[at - 1] == "," else at
            phrase = phrase_before(doc, stop, floor) if stop > floor else None
            before = read_source(doc, phrase) if phrase is not None else None
            return self._entity_of(before) if before is not None and before.kind is not None else None
        if low in ("i", "me", "my", "you", "we", "us", "our"):
            return None
        low = {"them": "they", "their": "they", "its": "it"}.get(low, low)
        return antecedent(doc, self.register.entities, low, at)

    # ---- named

    def _of_person(self, source: Source) -> Entity | None:
        name, doc = source.name, self.doc
        assert name is not None  # noqa: S101 - the caller has looked
        if source.plural:
            return self._joined(source)
        known = self.register.candidates(name)
        if len(known) > 1 and name.stop - name.first == 1:
            names = ", ".join(sorted(each.name for each in known))
            span = doc.span(name.first, name.stop)
            self.diagnostics.append(Diagnostic("ambiguous-speaker", f"{span.of(doc.text)} may be any of {names}", span))
            return self._again(source, SpeakerKind.PERSON, doc.words(name.first, name.stop))
        entity = self.register.person(name)
        first = source.phrase.core_first
        for k in range(first, name.first):
            if entity is not None and doc.tokens.tags[k] & (ROLE | TITLE) and not is_possessive(doc, k + 1):
                entity.learn(doc.tokens.lows[k])
        if (
            entity is not None
            and entity.role is None
            and doc.tokens.tags[name.first - 1] & (ROLE | TITLE)
            and first < name.first
        ):
            entity.role = doc.words(first, name.first)
        return entity

    def _joined(self, source: Source) -> Entity:
        """Return the people whom the phrase joins: Ellison and Juan Ortega."""
        phrase = source.phrase
        self.register.read_until(phrase.stop)
        for entity in self.register.entities:
            if entity.parts and entity.last >= phrase.first:
                return entity
        return self._again(source, SpeakerKind.PERSON, self.doc.words(phrase.first, phrase.stop))

    def _of_named_body(self, source: Source) -> Entity:
        name, doc = source.name, self.doc
        assert name is not None  # noqa: S101 - the caller has looked
        if name.kind not in (GROUP, OUTLET) and not source.plural:
            known = self.register.known_person(name)
            if known is not None:
                return known
        if name.first > source.phrase.core_first and doc.tokens.lows[name.first - 1] in ("'s", "'"):
            name = name._replace(first=source.phrase.core_first)
        return self.register.body(name._replace(kind=OUTLET if source.kind is SpeakerKind.MEDIA else GROUP))

    # ---- described

    def _of_description(self, source: Source) -> Entity:
        doc, phrase, kind = self.doc, source.phrase, source.kind
        assert kind is not None  # noqa: S101 - pronouns are dealt with before
        bare = doc.tokens.lows[phrase.core_first] in ("the", "this", "that", "these", "those", "both")
        if kind is SpeakerKind.DOCUMENT and source.definite:
            known = self._document(source)
        elif bare and (source.definite or source.plural):
            known = self._known(source) or self._epithet(source)
        else:
            known = None
        if known is not None:
            return known
        stop = next((k for k in range(phrase.core_stop, phrase.stop) if doc.tokens.words[k] == ","), phrase.stop)
        return self._again(source, kind, doc.words(phrase.first, stop))

    def _again(self, source: Source, kind: SpeakerKind, name: str) -> Entity:
        """Return whoever was met under the same definite words, or somebody new."""
        if source.definite:
            for entity in self.register.entities:
                if entity.name == name and entity.kind is kind:
                    return entity
        return self.register.described(source, kind, name)

    def _document(self, source: Source) -> Entity | None:
        """Return the document met before, or who issued it: the statement said."""
        for entity in reversed(self.register.entities):
            if entity.kind is SpeakerKind.DOCUMENT and entity.words[-1] == source.head:
                return entity
        phrase = source.phrase
        return self.issuers.get(source.head) if phrase.core_stop - phrase.core_first == 2 else None

    def _known(self, source: Source) -> Entity | None:
        """Return who "the senator", "the Hamas official", "the bank" or "both men" is, of those met before."""
        doc, head = self.doc, source.head.rstrip(".")
        head = TITLE_ROLES.get(head, head)
        phrase = source.phrase
        qualifiers = set(doc.tokens.lows[phrase.core_first + 1 : phrase.core_stop - 1]) - UNTELLING
        best: Entity | None = None
        for entity in self.register.entities:
            if entity.seen < 0 or (
                best is not None and (entity.quoted >= 0, entity.seen) < (best.quoted >= 0, best.seen)
            ):
                continue
            if source.kind is SpeakerKind.ORGANISATION:
                fits = self._is_that_body(entity, source)
            elif source.plural and head in PAIRS and entity.parts:
                fits = True
            else:
                fits = head in entity.roles and entity.plural == source.plural
                fits = fits and (
                    entity.kind is SpeakerKind.PERSON
                    or not qualifiers
                    or bool(qualifiers & set(entity.name.lower().split()))
                )
            if fits:
                best = entity
        return best

    def _is_that_body(self, entity: Entity, source: Source) -> bool:
        if entity.kind is not SpeakerKind.ORGANISATION or entity.plural or source.head in COLLECTIVE_OFFICES:
            return False
        if not entity.named:
            return entity.words[-1] == source.head
        length = source.phrase.core_stop - source.phrase.core_first
        return length <= MAX_EPITHET and (source.head in entity.words or source.head in GENERIC_BODIES)

    def _epithet(self, source: Source) -> Entity | None:
        """Return who is described in other words than before: the striker, the 51-year-old, the source.

        Only the person quoted last will do, and only near by; an office that
        stands for itself (the governor) is nobody's epithet.
        """
        at = source.phrase.core_first
        if source.kind not in (SpeakerKind.ROLE, SpeakerKind.ANONYMOUS_GROUP) or source.head in KNOWN_OFFICES:
            return None
        if source.phrase.stop > source.phrase.core_stop or source.phrase.core_stop - at > MAX_EPITHET:
            return None
        unnamed = source.head in INFORMATION_ROLES
        wanted = SpeakerKind.ANONYMOUS if unnamed and not source.plural else SpeakerKind.PERSON
        if source.plural:
            wanted = SpeakerKind.ANONYMOUS_GROUP
            if not unnamed:
                return None
        here = self.doc.sentence_of(at)
        near = [
            each
            for each in self.register.entities
            if 0 <= each.seen < at
            and each.kind in (*ONE_PERSON, SpeakerKind.ANONYMOUS_GROUP)
            and here - self.doc.sentence_of(each.seen) <= MAX_EPITHET_DISTANCE
        ]
        if unnamed:
            quoted = [each for each in near if each.kind is wanted and each.quoted >= 0]
            return max(quoted, key=lambda each: each.seen, default=None)
        people = [each for each in near if not each.plural]
        if len(people) == 1 and people[0].kind is wanted and not people[0].roles & KNOWN_OFFICES:
            return people[0]
        return None
