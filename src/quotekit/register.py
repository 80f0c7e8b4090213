"""Everybody the article names or quotes, with what it tells of them.

::

    Sen. Mara Ellison, 61, ...  The senator ...  Ms. Ellison's office ...
    └ roles: senator, 61-year-old; gender of "Ms."

Full names are gathered from the whole article before anything else, so that a
headline's bare surname is known for what it is. Reading then moves through
the text and notes who was named last; that is what pronouns go by.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import islice

from quotekit.affiliations import read_office
from quotekit.bodies_named import BodyNames
from quotekit.document import Document
from quotekit.entities import AGENT, CLAUSE_SUBJECT, MODIFIER, OBJECT, SUBJECT, Entity
from quotekit.introductions import describe
from quotekit.layout import Sentence
from quotekit.lexicon.classes import (
    ADJ,
    BODY,
    CAP,
    COORD,
    DET,
    DOC,
    NOUN,
    PLACE,
    POSS,
    PREP,
    PUNCT,
    ROLE,
    SUB,
    TIME,
    TITLE,
    VERB,
)
from quotekit.lexicon.people import NAME_SUFFIXES
from quotekit.mentions import Phrase, verb_follows
from quotekit.model import Mention, SpeakerKind
from quotekit.names import GROUP, LOCATION, OUTLET, PERSON, UNKNOWN, Name, find_names, gender_of
from quotekit.nominals import behind_dateline
from quotekit.predicates import finite_in, is_finite_here
from quotekit.pronoun_votes import count_votes, is_personal, winner
from quotekit.sources import Source
from quotekit.spans import Span

#: A subject stands no further than this from the start of its sentence.
MAX_SUBJECT_OFFSET = 12
#: The accents of letters taken apart.
ACCENTS = re.compile("[\u0300-\u036f]")
OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
#: How many words of office stand before a name at the head of a sentence.
MAX_OFFICE = 24
#: How many words of description part two names that are joined: Kevin King and *Australian* Timothy Weeks.
MAX_BETWEEN = 3
#: How many words a full name has.
MIN_FULL, MAX_FULL = 2, 3
#: The key of a name that may be anybody's of several, while pronouns are counted.
AMBIGUOUS = ""
#: How many of those last spoken of are looked at.
MAX_RECENT = 200
#: How many people may share a surname or a given name and be told apart.
MAX_NAMESAKES = 30


class Register:
    """The people and bodies of one article."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.entities: list[Entity] = []
        self.people: dict[str, list[Entity]] = {}
        """By the last word of the name."""
        self.given: dict[str, list[Entity]] = {}
        """By the first word of the name."""
        self.bodies = BodyNames(doc, self.entities)
        self.by_name: dict[tuple[str, SpeakerKind], Entity] = {}
        """Those known by a description only, by its words."""
        self.pairs: dict[tuple[int, int], Entity] = {}
        self._recent: dict[int, Entity] = {}
        """Everybody spoken of so far, the last one last."""
        self.names = tuple(find_names(doc))
        self.singles = Counter(doc.tokens.lows[name.first] for name in self.names if name.stop - name.first == 1)
        """How often a word is a name of its own."""
        self.counts = Counter(doc.tokens.lows[name.first] for name in self.names)
        """How many names begin with a word."""
        self.names = tuple(self._known_by_surname(name) for name in self.names)
        self.couples = self._find_couples()
        """Surnames that are printed with titles of both: Mr. and Mrs. Clinton."""
        for name in self.names:
            if name.kind == PERSON and name.stop - name.first > 1:
                self.person(name)
        self.unknown: dict[str, Entity] = {}
        """Those of whom no table tells what they are, by their words."""
        self._read_votes()
        self.next = 0

    def _known_by_surname(self, name: Name) -> Name:
        """Return a name that no table knows as a person's where the article goes on with its last word, as with a surname."""
        tags, lows = self.doc.tokens.tags, self.doc.tokens.lows
        if name.kind != UNKNOWN or not MIN_FULL <= name.stop - name.first <= MAX_FULL:
            return name
        first, last = lows[name.first], lows[name.stop - 1]
        plain = not any(tags[k] & (BODY | DOC | PLACE) for k in range(name.first, name.stop))
        if plain and not tags[name.stop - 1] & (NOUN | ADJ) and self.singles[last] > self.singles[first]:
            return name._replace(kind=PERSON)
        return name

    def _find_couples(self) -> frozenset[str]:
        genders: dict[str, set[str]] = {}
        lows = self.doc.tokens.lows
        for name in self.names:
            for k in range(name.title_first, name.first):
                genders.setdefault(lows[name.stop - 1], set()).add(gender_of(lows[k]))
        return frozenset(surname for surname, told in genders.items() if {"he", "she"} <= told)

    def recent(self) -> Iterator[Entity]:
        """Return those spoken of so far, the last one first, and not for ever."""
        return islice(reversed(self._recent.values()), MAX_RECENT)

    def see(self, entity: Entity, at: int, standing: int) -> None:
        """Note that *entity* is spoken of at token *at*, and how it stands there."""
        entity.last, entity.standing = at, standing
        entity.met += 1
        self._bring_up(entity)

    def keep(self, entity: Entity, at: int) -> None:
        """Note that a subject pronoun stands for *entity* at token *at*."""
        entity.kept, entity.standing = at, SUBJECT
        self._bring_up(entity)

    def _bring_up(self, entity: Entity) -> None:
        self._recent.pop(id(entity), None)
        self._recent[id(entity)] = entity

    # ---- reading on

    def _read_votes(self) -> None:
        """Learn from the pronouns of the whole article who is a man, a woman or a thing."""
        keys = [self._key(name) for name in self.names]
        votes = count_votes(self.doc, self.names, keys)
        for key, counted in votes.items():
            if isinstance(key, Entity):
                key.gender = key.gender or (winner(counted) if key.kind is SpeakerKind.PERSON else "")
        for name, key in zip(self.names, keys, strict=True):
            if not isinstance(key, str) or key in self.unknown or key not in votes:
                continue
            if self._may_be_surname(name) and is_personal(votes[key]):
                person = self.unknown[key] = self.person(name)
                person.gender = person.gender or winner(votes[key])

    def _may_be_surname(self, name: Name) -> bool:
        """Tell whether a name that no table knows can be a person's: *Buchanan*, but not *the Chronicle*, *Big Machine*."""
        tags = self.doc.tokens.tags
        bare = name.first == 0 or not tags[name.first - 1] & DET
        return bare and not any(tags[k] & (NOUN | BODY | PLACE) for k in range(name.first, name.stop))

    def _key(self, name: Name) -> Hashable:
        """Return what the name stands for while pronouns are counted: an entity, its words, or None."""
        if name.kind in (GROUP, OUTLET):
            return self.bodies.enter(name)
        known = self.candidates(name)
        if name.kind == LOCATION and not known:
            return None
        if known:
            return known[0] if len(known) == 1 else AMBIGUOUS
        if self.doc.tokens.lows[name.stop - 1] in self.couples:
            return AMBIGUOUS
        if name.kind == PERSON:
            return self.person(name)
        return self.doc.words(name.first, name.stop).lower()

    def _owner(self, name: Name) -> Entity | None:
        """Return whom the name stands for; of a name that no table knows, whatever the article has made of it."""
        if name.kind in (GROUP, OUTLET):
            return self.bodies.enter(name)
        known = self.known_person(name)  # a place may be somebody, too: Bolton for John Bolton
        if known is not None or name.kind == PERSON:
            return known or self.person(name)
        if all(self.doc.tokens.tags[k] & (ROLE | TITLE) for k in range(name.first, name.stop)):
            return None  # the Pope
        known = self.unknown.get(self.doc.words(name.first, name.stop).lower())
        if known is None and self._is_named_again(name):
            known = self.bodies.enter(name)  # Iceland ... it, Polar Dairy ... it
        return known

    def _is_named_again(self, name: Name) -> bool:
        """Tell whether a name that no table knows is one the article keeps speaking of, or the subject here."""
        if name.stop - name.first > 1 and self.doc.words(name.first, name.stop).isupper():
            return False  # a dateline, a headline
        if name.kind == UNKNOWN and self.counts[self.doc.tokens.lows[name.first]] > 1 and name.stop - name.first > 1:
            return True
        count = len(self.doc.tokens.words)
        goes_on = name.stop < count and (
            self.doc.tokens.words[name.stop] == "," or verb_follows(self.doc, name.stop, count)
        )
        return goes_on and self._standing(name) > OBJECT

    def read_until(self, i: int) -> None:
        """Meet those named before token *i*."""
        while self.next < len(self.names) and self.names[self.next].first < i:
            name = self.names[self.next]
            entity = self._owner(name)
            if entity is not None:
                standing = SUBJECT if name.first < entity.quoted_stop else self._standing(name)
                if standing != MODIFIER or entity.seen < 0:  # the Ellison campaign brings nobody nearer
                    self.see(entity, name.first, standing)
                self._join(entity)
            self.next += 1

    def _standing(self, name: Name) -> int:
        """Return how the name likely stands: a subject is near the start, with no preposition before it."""
        tags = self.doc.tokens.tags
        after = tags[name.stop] if name.stop < len(tags) else PUNCT
        first = name.title_first
        noun = bool(after & NOUN) and not after & (CAP | TIME | PUNCT) and name.kind in (PERSON, UNKNOWN, LOCATION)
        if noun and (not after & VERB or (first > 0 and tags[first - 1] & DET)):
            return MODIFIER  # the Clinton campaign
        sentence = self.doc.sentences[self.doc.sentence_of(first)]
        if first > sentence.first and tags[first - 1] & (DET | POSS):
            first -= 1
        if first == sentence.first:
            return SUBJECT
        before = tags[first - 1]
        if self.doc.tokens.lows[first - 1] == "by":
            return AGENT
        if first - sentence.first >= MAX_SUBJECT_OFFSET or not before & (PUNCT | COORD | SUB) or before & PREP:
            leads = self._is_led_by_office(sentence.first, name) or self._is_fronted(sentence, name)
            return SUBJECT if leads else OBJECT
        return CLAUSE_SUBJECT if before & SUB else SUBJECT

    def _is_fronted(self, sentence: Sentence, name: Name) -> bool:
        """Tell whether only a phrase and a comma stand before the subject: Speaking at ..., *Kim* also praised the crew."""
        comma = name.title_first - 1
        alone = self.doc.tokens.words[comma] == "," and not finite_in(self.doc, sentence.first, comma)
        return alone and is_finite_here(self.doc, name.stop, sentence.stop)

    def _is_led_by_office(self, first: int, name: Name) -> bool:
        """Tell whether only an office stands before the name in its sentence: *Leader of the House* Ana Dar met ..."""
        first = behind_dateline(self.doc, first, name.first)
        opens = self.doc.tokens.tags[first]
        if not opens & (ROLE | TITLE) or not opens & CAP or name.first - first > MAX_OFFICE:
            return False
        if self.doc.tokens.tags[name.title_first - 1] & PREP or "," in self.doc.tokens.words[first : name.first]:
            return False  # Dr Reed of the institute in *Koblenz*
        return not finite_in(self.doc, first, name.first)

    def _join(self, entity: Entity) -> None:
        """Note that *entity* was named together with the one before: Ellison and Juan Ortega."""
        if not self.next:
            return
        before, name = self.names[self.next - 1], self.names[self.next]
        tags = self.doc.tokens.tags
        between = range(before.stop + 1, name.title_first)
        if before.stop >= name.title_first or not tags[before.stop] & COORD or len(between) > MAX_BETWEEN:
            return
        if not all(tags[k] & (CAP | ADJ | ROLE | TITLE) for k in between):
            return
        other = self._owner(before)
        if other is None or other is entity or other.kind is not entity.kind:
            return
        both = self.pairs.get((id(other), id(entity)))
        if both is None:
            words = self.doc.words(before.first, name.stop)
            both = Entity(words, entity.kind, (*other.words, *entity.words), plural=True, parts=(other, entity))
            self.pairs[id(other), id(entity)] = both
            self.entities.append(both)
        self.see(both, name.first, other.standing)

    # ---- people

    def known_person(self, name: Name) -> Entity | None:
        """Return the person met under that name, or whose name ends or begins with it; the latest if there are several."""
        known = self.candidates(name)
        if len(known) > 1:
            before = [each for each in known if each.last >= 0]
            return max(before, key=lambda each: each.last) if before else known[0]
        return known[0] if known else None

    def _words(self, name: Name) -> Sequence[str]:
        """Return the words of the name in lower case without accents, its suffixes and the marks around a nickname."""
        lows = [_plain(low) for low in self.doc.tokens.lows[name.first : name.stop]]
        return [low for low in lows if low not in NAME_SUFFIXES and (low[-1].isalnum() or len(low) > 1)] or lows

    def candidates(self, name: Name) -> list[Entity]:
        """Return the people who may be meant by the name; its title decides where it can."""
        lows = self._words(name)
        known = [each for each in self.people.get(lows[-1], ()) if _agree(each.words, lows)]
        if not known and len(lows) == 1:
            known = self.given.get(lows[0], [])
        if not known or name.title_first == name.first:
            return known
        titles = self.doc.tokens.lows[name.title_first : name.first]
        gender = next(filter(None, map(gender_of, titles)), "")
        if not gender:
            return known
        if lows[-1] in self.couples:
            return [each for each in known if each.gender == gender]
        fitting = [each for each in known if each.gender in ("", gender)]
        sure = [each for each in fitting if each.gender]
        return sure if len(sure) == 1 else fitting  # Mr. Clinton, where only Hillary Clinton is known: somebody else

    def person(self, name: Name) -> Entity:
        """Return the person of that name, a new one if there is none, and learn what stands beside the name."""
        lows = tuple(self._words(name))
        entity = self.known_person(name) or self._born(name)
        if entity is None:
            entity = Entity(self.doc.words(name.first, name.stop), SpeakerKind.PERSON, lows)
            self.entities.append(entity)
            self._enter(entity)
        elif len(lows) > len(entity.words) and set(entity.words) <= set(lows):
            entity.words, entity.name = lows, self.doc.words(name.first, name.stop)
            self._enter(entity)
        describe(self.doc, entity, name)
        return entity

    def _born(self, name: Name) -> Entity | None:
        """Return the person of that surname whose full name is told: *Marguerite Fonteyne was born* in Ghent."""
        lows = self.doc.tokens.lows
        if lows[name.stop : name.stop + 2] != ["was", "born"]:
            return None
        known = self.people.get(lows[name.stop - 1], [])
        return known[0] if len(known) == 1 else None

    def _enter(self, entity: Entity) -> None:
        for table, word in ((self.people, entity.words[-1]), (self.given, entity.words[0])):
            known = table.setdefault(word, [])
            if len(known) == MAX_NAMESAKES or (table is self.given and len(entity.words) == 1):
                continue
            if entity not in known:
                known.append(entity)

    # ---- descriptions

    def described(self, source: Source, kind: SpeakerKind, name: str) -> Entity:
        """Return somebody new, known by the phrase that names them."""
        entity = Entity(
            name,
            kind,
            (source.head,),
            source,
            named=kind is SpeakerKind.PERSON,
            count=source.number,
            plural=source.plural,
        )
        entity.owner = OWNERS.get(self.doc.tokens.lows[source.phrase.core_first], "")
        entity.learn(source.head)
        if kind in (SpeakerKind.ROLE, SpeakerKind.ANONYMOUS, SpeakerKind.ANONYMOUS_GROUP):
            office = read_office(self.doc, source.head_first, source.phrase.stop)
            entity.role = office.role if not source.plural else None
            entity.affiliation = office.affiliation
        self.entities.append(entity)
        self.by_name.setdefault((name.lower(), kind), entity)
        return entity

    def quote(self, entity: Entity, phrase: Phrase) -> None:
        """Note that *entity* is quoted under the name of *phrase*."""
        span = self.doc.span(phrase.first, phrase.stop)
        text = span.of(self.doc.text).rstrip(",").rstrip()
        entity.mentions.append(Mention(text, (Span(span.start, span.start + len(text)),)))
        if text != entity.name:
            entity.aliases[text] = None
        if self.doc.inside[phrase.first] >= 0:
            return  # what somebody quotes within a quotation changes nothing for the pronouns outside
        if phrase.first > 0 and self.doc.tokens.lows[phrase.first - 1] == "by":
            self.see(entity, phrase.first, AGENT)  # Asked by Kim where it was, she said ...
            return
        last = entity.last
        self.see(entity, phrase.first, SUBJECT)
        entity.last, entity.quoted, entity.quoted_stop = last, phrase.first, phrase.stop


def _plain(low: str) -> str:
    """Return the word without its accents, which papers set or leave off: Osmeña, Osmena."""
    return low if low.isascii() else ACCENTS.sub("", unicodedata.normalize("NFD", low))


def _agree(words: tuple[str, ...], lows: Sequence[str]) -> bool:
    """Tell whether a known name and another can be one person's: one holds all words of the other."""
    if len(lows) == 1:
        return lows[0] in words
    return set(words) <= set(lows) or set(lows) <= set(words)
