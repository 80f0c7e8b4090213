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

from bisect import bisect_left
from typing import NamedTuple

from quotekit.descriptions import described_before
from quotekit.document import Document
from quotekit.entities import OBJECT, SUBJECT, Entity
from quotekit.findings import Found
from quotekit.introductions import hold_office
from quotekit.lexicon.classes import BODY, CAP, DET, DOC, INDEF, MEDIUM, NUM, PLURAL, POSS, PREP, ROLE, TITLE, VBD
from quotekit.lexicon.people import ISSUED
from quotekit.mentions import Phrase, phrase_after
from quotekit.mentions_before import core_before, phrase_before
from quotekit.model import Diagnostic, Speaker, SpeakerKind
from quotekit.names import GROUP, OUTLET, PERSON, UNKNOWN, Name
from quotekit.partial_names import is_partial
from quotekit.persons import is_person
from quotekit.predicates import finite_in
from quotekit.pronouns import antecedent
from quotekit.register import Register
from quotekit.sources import Source, read_source

#: How many words behind a cue tell what the speaker issued: said *in a statement*.
MAX_VEHICLE = 12
#: How many words back from a statement it is told that it was issued.
MAX_ISSUING = 5
#: How many letters the initials of an office have: PM.
MIN_INITIALS = 2
#: The kinds that a description at the head of a sentence introduces.
INTRODUCED = (
    SpeakerKind.ROLE,
    SpeakerKind.ANONYMOUS,
    SpeakerKind.ANONYMOUS_GROUP,
    SpeakerKind.ORGANISATION,
    SpeakerKind.DOCUMENT,
)
PEOPLE = (SpeakerKind.ANONYMOUS_GROUP, SpeakerKind.PERSON)
#: Who can issue a statement.
ISSUERS = (SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.MEDIA, SpeakerKind.ROLE)
ISSUING = frozenset("issued released posted published put sent wrote tweeted shared issue issues releasing".split())
#: Pronouns of whoever speaks; the article tells who that is by other means.
FIRST_PERSON = frozenset("i me my you we us our".split())
FULL_FORMS = {"them": "they", "their": "they", "its": "it"}

#: The speaker of "it is said" and "reportedly".
NOBODY = Entity("", SpeakerKind.IMPERSONAL, ())


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
    if not any(each.source is not None for each in found):
        speaker = NOBODY.speaker()
        return Resolved(tuple(speaker if each.cue else None for each in found), (None,) * len(found), (), ())
    return _Resolver(doc).resolve(found)


def _place(found: Found) -> int:
    return found.source.first if found.source else found.content[0][0]


def _person_of(doc: Document, phrase: Phrase, stop: int) -> Phrase:
    """Return who of the phrase is a "who": a series of tweets by *Ana Dar* who said; the head of the agency who said."""
    tags = doc.tokens.tags
    first = core_before(doc, stop, phrase.core_stop)
    while phrase.core_stop <= first < stop - 1 and tags[first] & VBD:
        first += 1
    inner = Phrase(first, stop, first, stop) if first > phrase.core_stop else phrase
    visited = inner is not phrase and bool(tags[first - 1] & VBD)  # Kim visited *the clerk*, who said
    if not visited and tags[phrase.core_stop - 1] & (ROLE | TITLE | PLURAL | CAP | INDEF):
        return phrase
    return inner if is_person(doc, inner) else phrase


class _Resolver:
    """Sources looked up in the register, in the order of the text."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.register = Register(doc)
        self.issuers: dict[str, Entity] = {}
        """Who last issued a statement, a letter and so on."""
        self.documents: dict[str, Entity] = {}
        """The document last quoted, by its head noun."""
        self.by_place: dict[tuple[int, int], Entity | None] = {}
        """What the phrases stand for that have been looked up: two verbs may have one subject."""
        self.introduced: dict[int, Entity] = {}
        """Those met at the head of a sentence, by its first token."""
        self.answers: list[Entity | None] = []
        """Who gives the answers marked A, once that has been looked up."""
        self.diagnostics: list[Diagnostic] = []
        self.sentence, self.at = 0, 0
        """The next sentence whose subject has not been met, and the next word to read."""
        lows, tags = doc.tokens.lows, doc.tokens.tags
        self.telling = [k for k, low in enumerate(lows) if low in TELLING and (tags[k] & MEDIUM or low not in ISSUED)]
        """The words that tell more than a name does: who is still spoken of, who issued a statement."""

    def resolve(self, found: tuple[Found, ...]) -> Resolved:
        """Return the speakers of *found*, read in the order of their sources."""
        chosen: list[Entity | None] = [None] * len(found)
        sources: list[Source | None] = [None] * len(found)
        for n in sorted(range(len(found)), key=lambda n: _place(found[n])):
            each = found[n]
            if each.source is None:
                continue
            self._read_until(each.source.first)
            source = self._with_register(read_source(self.doc, each.source))
            place = (each.source.first, each.source.core_stop)
            known = self._interviewed(each)
            entity = self.by_place[place] if place in self.by_place else known or self._entity_of(source)
            self.by_place[place] = entity
            sources[n] = source
            if entity is not None:
                self.introduced[each.source.first] = entity
                chosen[n] = entity
                sources[n] = (entity.source or source)._replace(partial=entity.partial)
                self.register.quote(entity, each.source)
                self._note_vehicle(entity, each)
        speakers = {id(entity): entity.speaker() for entity in self.register.entities if entity.speaks}
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

    def _interviewed(self, found: Found) -> Entity | None:
        """Return whose answer the turn "A:" is: the one person who is a subject in the paragraph before the questions.

        Violinist *Saskia Lund* spoke to Rob Tate before the concert. ¶ Q: Nervous? ¶ A: Only on trains.
        """
        doc = self.doc
        if found.source is None or found.rule != "transcript" or doc.tokens.lows[found.source.first].rstrip(".") != "a":
            return None
        if not self.answers:
            self.answers.append(self._subject_above_questions())
        return self.answers[0]

    def _subject_above_questions(self) -> Entity | None:
        doc = self.doc
        first = next(k for k, _ in doc.turns.values() if doc.tokens.lows[k].rstrip(".") in ("q", "a"))
        before = doc.sentence_of(first) - 1
        if before < 0:
            return None
        start = doc.token_at(doc.paragraphs[doc.sentences[before].paragraph][0])
        told = [
            each
            for each in self.register.entities
            if each.kind is SpeakerKind.PERSON and start <= each.last < first and each.standing >= SUBJECT
        ]
        return told[0] if len(told) == 1 else None

    def _note_vehicle(self, entity: Entity, found: Found) -> None:
        """Remember who issued the statement that is mentioned beside a cue."""
        if not found.cue:
            return
        lows, tags = self.doc.tokens.lows, self.doc.tokens.tags
        for k in range(found.cue[0][0], min(found.cue[0][1] + MAX_VEHICLE, len(lows))):
            if tags[k] & MEDIUM and lows[k] in ISSUED:
                self.issuers[lows[k]] = entity
                return

    # ---- reading on

    def _read_until(self, i: int) -> None:
        """Meet everybody named, or described at the head of a sentence, before token *i*."""
        sentences = self.doc.sentences
        while self.sentence < len(sentences) and sentences[self.sentence].first < i:
            sentence = sentences[self.sentence]
            self._read_words(sentence.first)
            self._introduce(sentence.first, min(sentence.stop, i))
            self.sentence += 1
        self._read_words(i)

    def _read_words(self, stop: int) -> None:
        """Read on to token *stop*: names, pronouns that keep somebody in view, and who issued a statement."""
        first, last = bisect_left(self.telling, self.at), bisect_left(self.telling, stop)
        for k in self.telling[first:last]:
            if self.doc.inside[k] >= 0:
                continue
            self.register.read_until(k)
            low = self.doc.tokens.lows[k]
            if low in ISSUED:
                self._note_issued(k)
            elif (entity := antecedent(self.doc, self.register.recent(), low, k)) is not None:
                self.register.keep(entity, k)
        self.at = max(self.at, stop)
        self.register.read_until(stop)

    def _introduce(self, first: int, stop: int) -> None:
        """Meet the unnamed subject of a sentence: *A guard at the gate*, speaking ... *The commission* is examining ..."""
        doc = self.doc
        opens = doc.tokens.tags[first]
        if (
            doc.inside[first] >= 0
            or first in self.introduced
            or not (opens & (DET | POSS | INDEF | NUM) or opens & (ROLE | BODY | DOC))
        ):
            return
        phrase = phrase_after(doc, first, stop)
        if phrase is None or phrase.stop >= stop:
            return
        if not any(tag & (ROLE | TITLE | BODY | DOC) for tag in doc.tokens.tags[first : phrase.stop]):
            return
        phrase = phrase._replace(stop=self._before_verb(phrase, stop))
        source = read_source(doc, phrase)
        head = doc.tokens.tags[source.head_stop - 1]
        if source.kind not in INTRODUCED or source.name is not None or not head & (ROLE | TITLE | BODY | DOC):
            return
        entity = self._of_description(source)
        self.introduced[first] = entity
        self.register.see(entity, first, SUBJECT)

    def _before_verb(self, phrase: Phrase, stop: int) -> int:
        """Return where a subject ends that has run into its verb: An official | met the boat; The clerk | worked at it."""
        lows, tags = self.doc.tokens.lows, self.doc.tokens.tags
        for k in range(phrase.core_stop, phrase.stop):
            if lows[k] in ("who", "which", "that", ","):
                break
            verb = tags[k] & VBD and k + 1 < len(lows)
            if verb and (not tags[k + 1] & PREP or not finite_in(self.doc, k + 1, stop)):
                return k
        return phrase.stop

    def _note_issued(self, k: int) -> None:
        """Remember who issued, posted or sent what is spoken of at token *k*: Tillmark *put out a statement*."""
        first = self.doc.sentences[self.doc.sentence_of(k)].first
        if not ISSUING.intersection(self.doc.tokens.lows[max(first, k - MAX_ISSUING) : k]):
            return
        issuer = next((each for each in self.register.recent() if each.last < k), None)
        if issuer is not None and issuer.last >= first and issuer.standing > OBJECT:
            self.issuers[self.doc.tokens.lows[k]] = issuer

    def _with_register(self, source: Source) -> Source:
        """Return *source* as a person's name where the article has somebody of that name: *Cook* said."""
        name, tags = source.name, self.doc.tokens.tags
        phrase = source.phrase
        if name is not None and self._is_holder(name):
            return source._replace(kind=SpeakerKind.ROLE, name=None, definite=True)  # the CMD said
        if source.kind is None or source.kind is SpeakerKind.PERSON or (source.plural and name is None):
            return source
        at = phrase.core_stop - 1
        if name is None and phrase.core_stop - phrase.core_first == 1 and tags[at] & CAP:
            name = Name(at, at + 1, UNKNOWN, at)
        if name is None or not self._is_person(name):
            return source
        return source._replace(kind=SpeakerKind.PERSON, name=name._replace(kind=PERSON), plural=False)

    def _is_holder(self, name: Name) -> bool:
        """Tell whether the initials stand for the office of somebody: the Chief Medical Director (*CMD*), Ada Obi."""
        low = self.doc.tokens.lows[name.first]
        if name.stop - name.first > 1 or not self.doc.tokens.words[name.first].isupper() or len(low) < MIN_INITIALS:
            return False
        return any(low in each.roles for each in self.register.recent() if each.kind is SpeakerKind.PERSON)

    def _is_person(self, name: Name) -> bool:
        """Tell whether the article makes a name that no table knows a person's."""
        doc = self.doc
        single = name.stop - name.first == 1
        if name.kind in (GROUP, OUTLET) and not (single and doc.tokens.words[name.first].isupper()):
            return False
        known = self.register.candidates(name)
        low = doc.tokens.lows[name.first]
        if known:  # Harlan is Harlan Metals where no Harlan but Harlan Coe is known by his given name
            return not (single and low in self.register.bodies.first and all(each.words[-1] != low for each in known))
        if not single or name.kind != UNKNOWN or name.stop + 1 >= len(doc.tokens.lows):
            return False
        who = doc.tokens.words[name.stop] == "," and (
            doc.tokens.lows[name.stop + 1] in ("who", "whose") or self._has_role(name)
        )
        return (who and low not in self.register.bodies.first) or is_partial(doc, name)

    def _has_role(self, name: Name) -> bool:
        """Tell whether a role stands behind the name and its comma: Tanden, *head* of the centre."""
        doc = self.doc
        phrase = phrase_after(doc, name.stop + 1, doc.sentences[doc.sentence_of(name.first)].stop, modifiers=False)
        return phrase is not None and bool(doc.tokens.tags[phrase.core_stop - 1] & (ROLE | TITLE))

    # ---- who it is

    def _entity_of(self, source: Source) -> Entity | None:
        if source.kind is None:
            return self._of_pronoun(source)
        if source.name is not None and source.kind is SpeakerKind.PERSON:
            return self._of_person(source)
        if source.name is not None:
            return self._of_named_body(source)
        return self._of_description(source)

    def _of_pronoun(self, source: Source) -> Entity | None:
        doc, at, low = self.doc, source.phrase.core_first, source.head
        if low in ("none", "neither", "both", "all"):
            return self._last_group()
        if low in ("who", "which", "that"):
            floor = doc.sentences[doc.sentence_of(at)].first
            stop = at - 1 if doc.tokens.words[at - 1] == "," else at
            if stop - 2 > floor and doc.tokens.tags[stop - 1] & NUM and doc.tokens.words[stop - 2] == ",":
                stop -= 2  # Ana Dar, 34, who
            phrase = phrase_before(doc, stop, floor) if stop > floor else None
            if low == "who" and phrase is not None:
                phrase = _person_of(doc, phrase, stop)
            before = self._with_register(read_source(doc, phrase)) if phrase is not None else None
            return self._entity_of(before) if before is not None and before.kind is not None else None
        if low in FIRST_PERSON:
            return None
        return antecedent(doc, self.register.recent(), FULL_FORMS.get(low, low), at)

    def _last_group(self) -> Entity | None:
        """Return the people spoken of last, who are meant by "none" and "both"."""
        return next((each for each in self.register.recent() if each.plural and each.kind in PEOPLE), None)

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
        if entity is None:
            return None
        first = source.phrase.core_first
        if first < name.first:
            hold_office(doc, entity, first, name.title_first if first < name.title_first else name.first)
        elif source.phrase.core_first > source.phrase.first or name.first >= source.phrase.core_stop:
            hold_office(doc, entity, source.phrase.core_first, name.first)
        entity.partial = entity.partial or source.partial or is_partial(doc, name)
        return entity

    def _joined(self, source: Source) -> Entity:
        """Return the people whom the phrase joins: Ellison and Juan Ortega."""
        phrase = source.phrase
        self.register.read_until(phrase.stop)
        for entity in self.register.recent():
            if entity.parts and entity.last >= phrase.first:
                return entity
        return self._again(source, SpeakerKind.PERSON, self.doc.words(phrase.first, phrase.stop))

    def _of_named_body(self, source: Source) -> Entity:
        name, doc = source.name, self.doc
        assert name is not None  # noqa: S101 - the caller has looked
        if name.first > source.phrase.core_first and doc.tokens.lows[name.first - 1] in ("'s", "'"):
            name = name._replace(first=source.phrase.core_first)
        return self.register.bodies.enter(name._replace(kind=OUTLET if source.kind is SpeakerKind.MEDIA else GROUP))

    # ---- described

    def _of_description(self, source: Source) -> Entity:
        doc, phrase, kind = self.doc, source.phrase, source.kind
        assert kind is not None  # noqa: S101 - pronouns are dealt with before
        met = self.introduced.get(phrase.core_first)
        if met is not None and met.kind is kind and met.words == (source.head,):
            return met
        if kind is SpeakerKind.DOCUMENT and source.head in ISSUED and (issuer := self._issuer(source)) is not None:
            return issuer
        known = described_before(doc, self.register, source)
        if known is None and kind is SpeakerKind.DOCUMENT and source.definite:
            known = self._document(source)
        if known is not None:
            return known
        if kind is SpeakerKind.ROLE and source.head in UNNAMED:
            kind = SpeakerKind.ANONYMOUS
        stop = next((k for k in range(phrase.core_stop, phrase.stop) if doc.tokens.words[k] == ","), phrase.stop)
        entity = self._again(source, kind, doc.words(phrase.first, stop))
        if kind is SpeakerKind.DOCUMENT:
            self.documents[source.head] = entity
        return entity

    def _issuer(self, source: Source) -> Entity | None:
        """Return who speaks through a statement: a statement *from the abbey*, or whoever issued *the* statement."""
        doc, phrase = self.doc, source.phrase
        if source.head_stop + 1 < phrase.stop and doc.tokens.lows[source.head_stop] in ("from", "by"):
            inner = phrase_after(doc, source.head_stop + 1, phrase.stop)
            issuer = self._with_register(read_source(doc, inner)) if inner is not None else None
            return self._entity_of(issuer) if issuer is not None and issuer.kind in ISSUERS else None
        bare = source.head_stop - phrase.core_first == 2  # the statement
        return self.issuers.get(source.head) if bare and source.definite else None

    def _again(self, source: Source, kind: SpeakerKind, name: str) -> Entity:
        """Return whoever was met under the same definite words, or a body under its bare noun (police); or somebody new."""
        bare = kind is SpeakerKind.ORGANISATION and source.phrase.core_stop - source.phrase.core_first == 1
        if source.definite or bare:
            for entity in self.register.by_name.get(name.lower(), ()):
                if entity.kind is kind:
                    return entity
        return self.register.described(source, kind, name)

    def _document(self, source: Source) -> Entity | None:
        """Return the document met before."""
        return self.documents.get(source.head)
