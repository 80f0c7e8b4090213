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

from collections import deque
from functools import cached_property
from typing import NamedTuple

from quotekit.descriptions import described_before
from quotekit.document import Document
from quotekit.entities import OBJECT, SUBJECT, Entity
from quotekit.findings import Found
from quotekit.introductions import hold_office
from quotekit.lexicon.classes import BODY, CAP, DOC, INDEF, NUM, PLURAL, PREP, ROLE, TITLE, VBD
from quotekit.lexicon.people import ISSUED
from quotekit.mentions import Phrase, phrase_after
from quotekit.mentions_before import core_before, phrase_before
from quotekit.model import Diagnostic, Speaker, SpeakerKind
from quotekit.names import GROUP, OUTLET, PERSON, UNKNOWN, Name
from quotekit.nominals import RELATIVES
from quotekit.partial_names import is_partial
from quotekit.persons import is_person
from quotekit.predicates import finite_in
from quotekit.pronouns import antecedent
from quotekit.register import Register
from quotekit.source_names import is_office, names_several
from quotekit.sources import Source, read_source

#: How many words behind a cue tell what the speaker issued: said *in a statement*.
MAX_VEHICLE = 12
#: How many words back from a statement it is told that it was issued.
MAX_ISSUING = 5
#: Who are meant by "none" and "both".
PEOPLE = (SpeakerKind.ANONYMOUS_GROUP, SpeakerKind.PERSON)
#: Who can issue a statement.
ISSUERS = (SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.MEDIA, SpeakerKind.ROLE)
ISSUING = frozenset("issued released posted published put sent wrote tweeted shared issue issues releasing".split())
#: Pronouns of whoever speaks; the article tells who that is by other means.
FIRST_PERSON = frozenset("i me my you we us our".split())
FULL_FORMS = {"them": "they", "their": "they", "its": "it"}

#: The speaker of "it is said" and "reportedly".
NOBODY = Speaker("", SpeakerKind.IMPERSONAL)

#: Words that tell who is still spoken of, or who issued a statement.
TELLING = ISSUED | {"he", "she"}
#: Whoever is called so is unnamed, definite or not: *the Egyptian source* is no office.
UNNAMED = frozenset(("source", "insider", "informant"))


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


def _meant_by(doc: Document, low: str, phrase: Phrase, stop: int) -> Phrase:
    """Return what of the phrase before it the relative pronoun *low* means.

    Kim visited *the pier*, which said; a series of tweets by *Ana Dar*, who said; but: *the head* of the agency, who said.
    """
    tags = doc.tokens.tags
    first = core_before(doc, stop, phrase.core_stop)
    if tags[first] & VBD:
        first += 1
    if first <= phrase.core_stop:
        return phrase
    inner = Phrase(first, stop, first, stop)
    if tags[first - 1] & VBD:
        return inner
    speaks = tags[phrase.core_stop - 1] & (ROLE | TITLE | PLURAL | CAP | INDEF)
    return inner if low == "who" and not speaks and is_person(doc, inner) else phrase


class _Resolver:
    """Sources looked up in the register, in the order of the text."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.issuers: dict[str, Entity] = {}
        """Who last issued a statement, a letter and so on."""
        self.documents: dict[str, Entity] = {}
        """The document last quoted, by its head noun."""
        self.by_place: dict[tuple[int, int], Entity | None] = {}
        """What the phrases stand for that have been looked up: two verbs may have one subject."""
        self.diagnostics: list[Diagnostic] = []
        self.ahead = deque(doc.sentences)
        """The sentences whose subjects have not been met."""
        self.telling = deque(k for k, low in enumerate(doc.tokens.lows) if low in TELLING and doc.inside[k] < 0)
        """The words ahead that tell more than a name does: who is still spoken of, who issued a statement."""

    @cached_property
    def register(self) -> Register:
        """Everybody the article names; not read where nobody is quoted."""
        return Register(self.doc)

    def resolve(self, found: tuple[Found, ...]) -> Resolved:
        """Return the speakers of *found*, read in the order of their sources."""
        chosen: list[Entity | None] = [None] * len(found)
        sources: list[Source | None] = [None] * len(found)
        placed = [(each.source, n) for n, each in enumerate(found) if each.source is not None]
        for phrase, n in sorted(placed, key=lambda pair: pair[0].first):
            self._read_until(phrase.first)
            source = self._with_register(read_source(self.doc, phrase))
            entity = self._interviewed(phrase, found[n].rule) or self._entity_of(source)
            sources[n] = source
            if entity is not None:
                chosen[n] = entity
                sources[n] = (entity.source or source)._replace(partial=entity.partial)
                self.register.quote(entity, phrase)
                self._note_vehicle(entity, found[n])
        speakers = {entity: entity.speaker() for entity in chosen if entity is not None}
        return Resolved(
            tuple(
                speakers[entity] if entity is not None else NOBODY if each.cue and each.source is None else None
                for entity, each in zip(chosen, found, strict=True)
            ),
            tuple(sources),
            tuple(speakers.values()),
            tuple(self.diagnostics),
        )

    def _interviewed(self, phrase: Phrase, rule: str) -> Entity | None:
        """Return whose answer the turn "A:" is: the one person who is a subject in the paragraph before the questions.

        Violinist *Saskia Lund* spoke to Rob Tate before the concert. ¶ Q: Nervous? ¶ A: Only on trains.
        """
        if rule != "transcript" or self.doc.tokens.lows[phrase.first].rstrip(".") != "a":
            return None
        return self._subject_above_questions

    @cached_property
    def _subject_above_questions(self) -> Entity | None:
        doc = self.doc
        first = next(k for k, _ in doc.turns.values() if doc.tokens.lows[k].rstrip(".") in ("q", "a"))
        above = doc.sentences[doc.sentence_of(first) - 1].paragraph
        start = doc.token_at(doc.paragraphs[above][0])
        told = [
            each
            for each in self.register.entities
            if each.kind is SpeakerKind.PERSON and start <= each.last < first and each.standing >= SUBJECT
        ]
        return told[0] if len(told) == 1 else None

    def _note_vehicle(self, entity: Entity, found: Found) -> None:
        """Remember who issued the statement that is mentioned beside a cue, but not in what is said."""
        for first, stop in found.cue:
            near = self.doc.tokens.lows[first : stop + MAX_VEHICLE]
            self.issuers.update(dict.fromkeys(ISSUED.intersection(near) & found.beside, entity))

    # ---- reading on

    def _read_until(self, i: int) -> None:
        """Meet everybody named, or described at the head of a sentence, before token *i*."""
        while self.ahead and self.ahead[0].first < i:
            sentence = self.ahead.popleft()
            self._read_words(sentence.first)
            self._introduce(sentence.first, min(sentence.stop, i))
        self._read_words(i)

    def _read_words(self, stop: int) -> None:
        """Read on to token *stop*: names, pronouns that keep somebody in view, and who issued a statement."""
        while self.telling and self.telling[0] < stop:
            k = self.telling.popleft()
            self.register.read_until(k)
            low = self.doc.tokens.lows[k]
            if low in ISSUED:
                self._note_issued(k)
            elif (entity := antecedent(self.doc, self.register.recent(), low, k)) is not None:
                self.register.keep(entity, k)
        self.register.read_until(stop)

    def _introduce(self, first: int, stop: int) -> None:
        """Meet the unnamed subject of a sentence: *A guard at the gate*, speaking ... *The commission* is examining ..."""
        doc = self.doc
        phrase = phrase_after(doc, first, stop)
        if phrase is None:
            return
        phrase = phrase._replace(stop=self._before_verb(phrase, stop))
        source = read_source(doc, phrase)
        tells = doc.tokens.tags[source.head_stop - 1] & (ROLE | TITLE | BODY | DOC)
        entity = self._entity_of(source) if tells and source.name is None else None
        if entity is not None:
            self.register.see(entity, first, SUBJECT)

    def _before_verb(self, phrase: Phrase, stop: int) -> int:
        """Return where a subject ends that has run into its verb: An official | met the boat; A guard | who is old left."""
        lows, tags = self.doc.tokens.lows, self.doc.tokens.tags
        for k in range(phrase.core_stop, phrase.stop):
            if lows[k] in RELATIVES:
                return phrase.stop if phrase.stop < stop else k  # a clause that runs to the end has the verb in it
            if tags[k] & VBD and not (tags[k + 1] & PREP and finite_in(self.doc, k + 1, stop)):
                return k
        return phrase.stop

    def _note_issued(self, k: int) -> None:
        """Remember who issued, posted or sent what is spoken of at token *k*: Tillmark *put out a statement*."""
        first = self.doc.sentences[self.doc.sentence_of(k)].first
        if not ISSUING.intersection(self.doc.tokens.lows[max(first, k - MAX_ISSUING) : k]):
            return
        issuer = next(self.register.recent(), None)
        if issuer is not None and issuer.last >= first and issuer.standing > OBJECT:
            self.issuers[self.doc.tokens.lows[k]] = issuer

    def _with_register(self, source: Source) -> Source:
        """Return *source* as a person's name where the article has somebody of that name: *Cook* said."""
        phrase = source.phrase
        at = phrase.core_stop - 1
        bare = at == phrase.core_first and self.doc.tokens.tags[at] & CAP and not source.plural
        name = source.name or (Name(at, at + 1, UNKNOWN, at) if bare else None)
        if name is None or source.kind is None:
            return source
        if self._is_holder(name):
            return source._replace(kind=SpeakerKind.ROLE, name=None, definite=True)  # the CMD said
        if self._is_person(name):
            name = name._replace(kind=PERSON)
            several = names_several(self.doc, phrase, name)  # Ellison and Ortega
            return source._replace(kind=SpeakerKind.PERSON, name=name, definite=True, plural=several)
        return source

    def _is_holder(self, name: Name) -> bool:
        """Tell whether the initials stand for the office of somebody: the Chief Medical Director (*CMD*), Ada Obi."""
        words = self.doc.words(name.first, name.stop)
        people = (each for each in self.register.recent() if each.kind is SpeakerKind.PERSON)
        return words.isupper() and any(words.lower() in each.roles for each in people)

    def _is_person(self, name: Name) -> bool:
        """Tell whether the article makes a name that no table knows a person's."""
        doc = self.doc
        if name.kind in (GROUP, OUTLET) and not doc.words(name.first, name.stop).isupper():
            return False
        low = doc.tokens.lows[name.stop - 1]
        body = low in self.register.bodies.first
        if known := self.register.candidates(name):
            # Harlan is Harlan Metals where no Harlan but Harlan Coe is known by his given name.
            return not body or any(each.words[-1] == low for each in known)
        if name.kind != UNKNOWN:
            return False
        return (not body and self._is_introduced(name)) or is_partial(doc, name)

    def _is_introduced(self, name: Name) -> bool:
        """Tell whether a comma and "who" or a role stand behind the name: Tanden, *head* of the centre."""
        doc, behind = self.doc, name.stop + 1
        if doc.tokens.lows[name.stop : behind] != [","]:
            return False
        phrase = phrase_after(doc, behind, doc.sentences[doc.sentence_of(name.first)].stop, modifiers=False)
        if phrase is None:
            return doc.tokens.lows[behind : behind + 1] == ["who"]
        return is_office(doc, phrase.core_stop - 1)

    # ---- who it is

    def _entity_of(self, source: Source) -> Entity | None:
        place = (source.phrase.core_first, source.phrase.core_stop)
        if place not in self.by_place:
            self.by_place[place] = self._look_up(source)
        return self.by_place[place]

    def _look_up(self, source: Source) -> Entity | None:
        if source.kind is None:
            return self._of_pronoun(source)
        if source.name is None:
            return self._of_description(source)
        return self._of_person(source) if source.kind is SpeakerKind.PERSON else self._of_named_body(source)

    def _of_pronoun(self, source: Source) -> Entity | None:
        doc, at, low = self.doc, source.phrase.core_first, source.head
        if low in ("none", "neither", "both", "all"):
            return self._last_group(two=low == "both")
        if low in ("who", "which", "that"):
            return self._before_relative(at)
        if low in FIRST_PERSON:
            return None
        return antecedent(doc, self.register.recent(), FULL_FORMS.get(low, low), at)

    def _before_relative(self, at: int) -> Entity | None:
        """Return whom the relative pronoun at token *at* stands for: *Ana Dar*, 34, who said."""
        doc = self.doc
        words, floor = doc.tokens.words, doc.sentences[doc.sentence_of(at)].first
        stop = at - 1 if words[at - 1] == "," else at
        if words[stop - 2] == "," and doc.tokens.tags[stop - 1] & NUM:
            stop -= 2
        phrase = phrase_before(doc, stop, floor)
        if phrase is None:
            return None
        meant = _meant_by(doc, doc.tokens.lows[at], phrase, stop)
        return self._entity_of(self._with_register(read_source(doc, meant)))

    def _last_group(self, *, two: bool) -> Entity | None:
        """Return the people spoken of last, who are meant by "none" and "both"; "both" are *two*."""
        groups = (each for each in self.register.recent() if each.plural and each.kind in PEOPLE)
        return next((each for each in groups if not two or each.count == 2 or len(each.parts) == 2), None)

    # ---- named

    def _of_person(self, source: Source) -> Entity:
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
        hold_office(doc, entity, source.phrase.core_first, name.first)
        entity.partial = entity.partial or source.partial or is_partial(doc, name)
        return entity

    def _joined(self, source: Source) -> Entity:
        """Return the people whom the phrase joins: Ellison and Juan Ortega."""
        phrase = source.phrase
        self.register.read_until(phrase.stop)
        for entity in self.register.recent():
            if entity.parts and entity.last in range(phrase.first, phrase.stop):
                return entity
        return self._again(source, SpeakerKind.PERSON, self.doc.words(phrase.first, phrase.stop))

    def _of_named_body(self, source: Source) -> Entity:
        name, doc = source.name, self.doc
        assert name is not None  # noqa: S101 - the caller has looked
        if doc.tokens.lows[name.first - 1] in ("'s", "'"):
            name = name._replace(first=source.phrase.core_first)
        return self.register.bodies.enter(name._replace(kind=GROUP) if name.kind == UNKNOWN else name)

    # ---- described

    def _of_description(self, source: Source) -> Entity:
        doc, phrase, kind = self.doc, source.phrase, source.kind
        assert kind is not None  # noqa: S101 - pronouns are dealt with before
        if source.head in ISSUED and (issuer := self._issuer(source)) is not None:
            return issuer
        known = described_before(doc, self.register, source)
        if known is None and source.definite:
            known = self.documents.get(source.head)
        if known is not None:
            return known
        if source.head in UNNAMED:
            kind = SpeakerKind.ANONYMOUS
        stop = next((k for k in range(phrase.core_stop, phrase.stop) if doc.tokens.words[k] == ","), phrase.stop)
        entity = self._again(source, kind, doc.words(phrase.first, stop))
        if kind is SpeakerKind.DOCUMENT:
            self.documents[source.head] = entity
        return entity

    def _issuer(self, source: Source) -> Entity | None:
        """Return who speaks through a statement: a statement *from the abbey*, or whoever issued *the* statement."""
        doc, phrase = self.doc, source.phrase
        inner = phrase_after(doc, source.head_stop + 1, phrase.stop)
        if inner is not None and doc.tokens.lows[source.head_stop] in ("from", "by"):
            issuer = self._with_register(read_source(doc, inner))
            return self._entity_of(issuer) if issuer.kind in ISSUERS else None
        bare = source.head_stop - phrase.core_first == 2  # the statement
        return self.issuers.get(source.head) if bare and source.definite else None

    def _again(self, source: Source, kind: SpeakerKind, name: str) -> Entity:
        """Return whoever was met under the same definite words, or a body under its bare noun (police); or somebody new."""
        bare = kind is SpeakerKind.ORGANISATION and source.phrase.core_stop - source.phrase.core_first == 1
        known = self.register.by_name.get((name.lower(), kind)) if source.definite or bare else None
        return known or self.register.described(source, kind, name)
