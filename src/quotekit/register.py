"""Everybody the article names or quotes, with what it tells of them.

::

    Sen. Mara Ellison, 61, ...  The senator ...  Ms. Ellison's office ...
    └ roles: senator, 61-year-old; gender of "Ms."

Full names are gathered from the whole article before anything else, so that a
headline's bare surname is known for what it is. Reading then moves through
the text and notes who was named last; that is what pronouns go by.
"""

from __future__ import annotations

import attrs

from quotekit.document import Document
from quotekit.lexicon.classes import COORD, DET, PREP, PUNCT, ROLE, SUB, TITLE
from quotekit.lexicon.people import (
    FEMININE_ROLES,
    FEMININE_TITLES,
    MASCULINE_ROLES,
    MASCULINE_TITLES,
    NAME_SUFFIXES,
    TITLE_ROLES,
)
from quotekit.mentions import Phrase, phrase_after, verb_follows
from quotekit.model import Mention, Speaker, SpeakerKind
from quotekit.names import GROUP, OUTLET, PERSON, UNKNOWN, Name, find_names
from quotekit.sources import Source
from quotekit.spans import Span

#: A subject stands no further than this from the start of its sentence.
MAX_SUBJECT_OFFSET = 12
#: An age is at most three digits: Rosa Kern, 101.
MAX_AGE_DIGITS = 3
COPULAS = frozenset(["is", "was", "who"])


@attrs.define(eq=False)
class Entity:
    """Somebody the article speaks of, while it is being read."""

    name: str
    kind: SpeakerKind
    words: tuple[str, ...]
    """The name's words in lower case, or the head noun of a description."""
    source: Source | None = None
    """The phrase that introduced it, where it was no name in passing."""
    named: bool = True
    plural: bool = False
    last: int = -1
    """The token where it was last named, -1 before that."""
    is_subject: bool = False
    """Whether it was the subject there."""
    quoted: int = -1
    """The token of its last quote, or -1."""
    gender: str = ""
    """"he", "she", or "" while the article has not told."""
    role: str | None = None
    roles: set[str] = attrs.field(factory=set)
    affiliation: str | None = None
    count: int | None = None
    aliases: dict[str, None] = attrs.field(factory=dict)
    mentions: list[Mention] = attrs.field(factory=list)
    parts: tuple[Entity, ...] = ()
    """Who is joined in it: Ellison and Ortega."""

    @property
    def seen(self) -> int:
        """The token where it was last named or quoted."""
        return max(self.last, self.quoted)

    def learn(self, low: str) -> None:
        """Take note of a title or role, and of the gender that the word prints."""
        low = low.rstrip(".")
        low = TITLE_ROLES.get(low, low)
        self.roles.add(low)
        self.gender = self.gender or gender_of(low)

    def speaker(self) -> Speaker:
        """Return it as a value."""
        return Speaker(
            self.name, self.kind, self.role, self.affiliation, self.count, tuple(self.aliases), tuple(self.mentions)
        )


def gender_of(low: str) -> str:
    """Return the pronoun that a title or role calls for, "" if either would do."""
    if low in MASCULINE_TITLES or low in MASCULINE_ROLES:
        return "he"
    return "she" if low in FEMININE_TITLES or low in FEMININE_ROLES else ""


class Register:
    """The people and bodies of one article."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.entities: list[Entity] = []
        self.people: dict[str, list[Entity]] = {}
        """By the last word of the name."""
        self.given: dict[str, list[Entity]] = {}
        """By the first word of the name."""
        self.bodies: dict[str, list[Entity]] = {}
        """By the first word of the name."""
        self.short: dict[str, Entity] = {}
        """By their initials."""
        self.names = tuple(find_names(doc))
        for name in self.names:
            if name.kind == PERSON and name.stop - name.first > 1:
                self.person(name)
        self.owners = [self._owner(name) for name in self.names]
        self.next = 0

    def _owner(self, name: Name) -> Entity | None:
        if name.kind in (GROUP, OUTLET):
            return self.body(name)
        if name.kind in (PERSON, UNKNOWN):
            return self.known_person(name) or (self.person(name) if name.kind == PERSON else None)
        return None

    def read_until(self, i: int) -> None:
        """Meet those named before token *i*."""
        while self.next < len(self.names) and self.names[self.next].first < i:
            name, entity = self.names[self.next], self.owners[self.next]
            if entity is not None:
                entity.last, entity.is_subject = name.first, self._is_subject(name)
                self._join(entity)
            self.next += 1

    def _is_subject(self, name: Name) -> bool:
        """Tell whether the name is likely the subject of its clause: near the start, no preposition before."""
        first = name.title_first
        sentence = self.doc.sentences[self.doc.sentence_of(first)]
        if first == sentence.first:
            return True
        before = self.doc.tokens.tags[first - 1]
        return (
            bool(before & (PUNCT | DET | COORD | SUB))
            and not before & PREP
            and first - sentence.first < MAX_SUBJECT_OFFSET
        )

    def _join(self, entity: Entity) -> None:
        """Note that *entity* was named together with the one before: Ellison and Juan Ortega."""
        if not self.next or self.owners[self.next - 1] is None:
            return
        before, name = self.names[self.next - 1], self.names[self.next]
        other = self.owners[self.next - 1]
        if other is None or other is entity or other.kind is not entity.kind:
            return
        if name.title_first - 1 != before.stop or not self.doc.tokens.tags[before.stop] & COORD:
            return
        both = next((each for each in self.entities if each.parts == (other, entity)), None)
        if both is None:
            words = self.doc.words(before.first, name.stop)
            both = Entity(words, entity.kind, (*other.words, *entity.words), plural=True, parts=(other, entity))
            self.entities.append(both)
        both.last, both.is_subject = name.first, other.is_subject

    # ---- people

    def known_person(self, name: Name) -> Entity | None:
        """Return the person met under that name, or whose name ends or begins with it; the latest if there are several."""
        known = self.candidates(name)
        if len(known) > 1:
            before = [each for each in known if each.last >= 0]
            return max(before, key=lambda each: each.last) if before else known[0]
        return known[0] if known else None

    def candidates(self, name: Name) -> list[Entity]:
        """Return the people who may be meant by the name; its title decides where it can."""
        lows = self.doc.tokens.lows[name.first : name.stop]
        lows = [low for low in lows if low not in NAME_SUFFIXES]
        if not lows:
            return []
        known = [each for each in self.people.get(lows[-1], ()) if _agree(each.words, lows)]
        if not known and len(lows) == 1:
            known = self.given.get(lows[0], [])
        if len(known) > 1:
            gender = next(
                filter(
                    None, (gender_of(self.doc.tokens.lows[k].rstrip(".")) for k in range(name.title_first, name.first))
                ),
                "",
            )
            fitting = [each for each in known if gender and each.gender in ("", gender)]
            known = fitting if len(fitting) == 1 else known
        return known

    def person(self, name: Name) -> Entity | None:
        """Return the person of that name, a new one if there is none, and learn what stands beside the name."""
        lows = tuple(low for low in self.doc.tokens.lows[name.first : name.stop] if low not in NAME_SUFFIXES)
        if not lows:
            return None
        entity = self.known_person(name)
        if entity is None:
            entity = Entity(self.doc.words(name.first, name.stop), SpeakerKind.PERSON, lows)
            self._enter(entity)
        elif len(lows) > len(entity.words):
            entity.words, entity.name = lows, self.doc.words(name.first, name.stop)
            self._enter(entity, new=False)
        self._describe(entity, name)
        return entity

    def _enter(self, entity: Entity, *, new: bool = True) -> None:
        if new:
            self.entities.append(entity)
        for table, word in ((self.people, entity.words[-1]), (self.given, entity.words[0])):
            if entity not in table.setdefault(word, []) and (table is self.people or len(entity.words) > 1):
                table[word].append(entity)

    def _describe(self, entity: Entity, name: Name) -> None:
        """Learn from the words beside a name: titles and roles before it, an age, appositive or copula after it."""
        doc = self.doc
        tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
        for k in range(name.title_first, name.first):
            if tags[k] & (ROLE | TITLE):
                entity.learn(lows[k])
        if name.title_first < name.first and entity.role is None:
            entity.role = doc.words(name.title_first, name.first)
        k = name.stop
        if k + 1 >= len(words):
            return
        if words[k] == "," and words[k + 1].isdecimal() and len(words[k + 1]) <= MAX_AGE_DIGITS:
            entity.roles.add(f"{words[k + 1]}-year-old")
            k += 2
        if k + 1 >= len(words) or not (words[k] == "," or lows[k] in COPULAS):
            return
        phrase = phrase_after(doc, k + 1, doc.sentences[doc.sentence_of(k)].stop, commas=False)
        if (
            phrase is None
            or not tags[phrase.core_stop - 1] & (ROLE | TITLE)
            or verb_follows(doc, phrase.stop, len(words))
        ):
            return
        entity.learn(lows[phrase.core_stop - 1])
        if entity.role is None:
            entity.role = doc.words(phrase.first, phrase.stop)

    # ---- bodies

    def body(self, name: Name) -> Entity:
        """Return the body or outlet of that name, a new one if there is none."""
        lows = tuple(self.doc.tokens.lows[name.first : name.stop])
        words = self.doc.words(name.first, name.stop)
        entity = self.short.get(words)
        for each in self.bodies.get(lows[0], ()) if entity is None else ():
            length = min(len(lows), len(each.words))
            if each.words[:length] == lows[:length]:
                entity = each
                break
        if entity is None:
            kind = SpeakerKind.MEDIA if name.kind == OUTLET else SpeakerKind.ORGANISATION
            entity = Entity(words, kind, lows)
            self.entities.append(entity)
            self.bodies.setdefault(lows[0], []).append(entity)
        elif len(lows) > len(entity.words):
            entity.words, entity.name = lows, words
        if len(lows) > 1:
            self.short.setdefault("".join(word[0] for word in words.split() if word[0].isupper()), entity)
        return entity

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
        entity.learn(source.head)
        self.entities.append(entity)
        return entity

    def quote(self, entity: Entity, phrase: Phrase) -> None:
        """Note that *entity* is quoted under the name of *phrase*."""
        span = self.doc.span(phrase.first, phrase.stop)
        text = span.of(self.doc.text).rstrip(",").rstrip()
        entity.mentions.append(Mention(text, (Span(span.start, span.start + len(text)),)))
        entity.quoted, entity.is_subject = phrase.first, True
        if text != entity.name:
            entity.aliases[text] = None


def _agree(words: tuple[str, ...], lows: list[str]) -> bool:
    """Tell whether a known name and another can be one person's: one holds all words of the other."""
    return set(words) <= set(lows) or set(lows) <= set(words)
