"""Bodies by their names: the long form, the short one, the initials, and what they are said to be.

::

    the Environmental Protection Agency ... the EPA      initials
    Halden Bank, a Norwegian lender, ... Halden          first words; it is a lender
    the San Francisco Chronicle ... the Chronicle        last word
"""

from __future__ import annotations

from collections import deque

from quotekit.document import Document
from quotekit.entities import Entity
from quotekit.lexicon.classes import BODY, CAP, NOUN, ROLE, TITLE
from quotekit.mentions import phrase_after, verb_follows
from quotekit.model import SpeakerKind
from quotekit.names import GROUP, LEGAL_FORMS, LOCATION, OUTLET, Name, known_names

#: Words of a body that tell what it is, without the words that any name may have.
UNTELLING = frozenset(("of", "the", "and", "for", "&"))
#: How many bodies may begin with one word and be told apart: University of ..., National ...
MAX_NAMESAKES = 60


def _is_place(lows: tuple[str, ...]) -> bool:
    """Tell whether the words are known for a place, whatever they stand for here: *Nairobi* denies it."""
    return known_names().get(" ".join(lows).removeprefix("the ")) == LOCATION


class BodyNames:
    """The bodies of one article by their names."""

    def __init__(self, doc: Document, entities: list[Entity]) -> None:
        self.doc = doc
        self.entities = entities
        self.first: dict[str, deque[Entity]] = {}
        """By the first word of the name, those met last."""
        self.last: dict[str, Entity] = {}
        """By the last word of the name."""
        self.short: dict[str, Entity] = {}
        """By their initials."""
        self.met: dict[Name, Entity] = {}

    def enter(self, name: Name) -> Entity:
        """Return the body or outlet of that name, a new one if there is none."""
        if name in self.met:
            return self.met[name]
        lows = tuple(self.doc.tokens.lows[name.first : name.stop])
        words = self.doc.words(name.first, name.stop)
        entity = self.short.get(words) or self._of_words(lows, name)
        if entity is None:
            kind = SpeakerKind.MEDIA if name.kind == OUTLET else SpeakerKind.ORGANISATION
            entity = Entity(words, kind, lows, is_place=name.kind == LOCATION or _is_place(lows))
            self.entities.append(entity)
            self.first.setdefault(lows[0], deque(maxlen=MAX_NAMESAKES)).append(entity)
        elif len(lows) > len(entity.words) and name.kind in (GROUP, OUTLET) and lows[-1] not in LEGAL_FORMS:
            entity.words, entity.name = lows, words
        if len(lows) > 1:
            self.last.setdefault(lows[-1], entity)
            self.short.setdefault("".join(word[0] for word in words.split() if word[0].isupper()), entity)
        self._describe(entity, name)
        self.met[name] = entity
        return entity

    def _of_words(self, lows: tuple[str, ...], name: Name) -> Entity | None:
        for each in self.first.get(lows[0], ()):
            if each.words != lows and (each.is_place or name.kind == LOCATION):
                continue  # Israel is not the Israel Museum
            length = min(len(lows), len(each.words))
            if each.words[:length] == lows[:length]:
                return each
        if len(lows) == 1 and name.first > 0 and self.doc.tokens.lows[name.first - 1] == "the":
            return self.last.get(lows[0])  # the Chronicle
        return None

    def _describe(self, entity: Entity, name: Name) -> None:
        """Learn what the body is said to be: the *brokerage* Kessler; Solforno, a Lisbon *start-up*."""
        doc = self.doc
        tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
        entity.roles.update(low for low in entity.words if low not in UNTELLING)
        before = name.first - 1
        if before >= 0 and tags[before] & NOUN and not tags[before] & CAP and tags[before] & (BODY | ROLE):
            entity.roles.add(lows[before])
        k = name.stop
        if k + 1 >= len(words) or words[k] != "," or doc.inside[k] != doc.inside[name.first]:
            return
        phrase = phrase_after(doc, k + 1, doc.sentences[doc.sentence_of(k)].stop, modifiers=False)
        if phrase is None or tags[phrase.core_first] & CAP or verb_follows(doc, phrase.stop, len(words)):
            return
        head = phrase.core_stop - 1
        if not tags[head] & TITLE:
            entity.roles.add(lows[head])
