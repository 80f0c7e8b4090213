"""What quotekit returns: frozen, hashable values, compared by what they hold.

::

    "We have no deal," a Hamas official told Reuters on Monday.
     └── content ───┘  └─ source ────┘ └cue┘└recip.┘└ said_on ┘

Every value that rests on words of the article carries the spans of those
words, so that a reader can check it. Offsets are code points, half-open, into
`Article.text`, which is the string that was parsed, unchanged.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from enum import Enum, IntEnum
from typing import Any

import attrs

from quotekit import serial
from quotekit.explain import Account, explain
from quotekit.spans import Span
from quotekit.view.safe import one_line
from quotekit.view.sheet import Card, Mark, Part, Sheet, Voice


class QuoteKind(Enum):
    """How much of the content stands in quotation marks."""

    DIRECT = "direct"
    """All of it: “We will appeal,” she said."""
    MIXED = "mixed"
    """Some of it: she said the ruling was “a scandal”."""
    INDIRECT = "indirect"
    """None of it: she said they would appeal."""


class Sense(Enum):
    """What kind of act the reporting expression names."""

    REPORT = "report"
    """Neutral telling: say, tell, add, state, write."""
    ASSERT = "assert"
    """Taking a stand: argue, insist, stress."""
    REVEAL = "reveal"
    """The article takes the content for true: reveal, confirm, point out."""
    CLAIM = "claim"
    """The article keeps its distance: claim, allege."""
    ADMIT = "admit"
    """Against the speaker's own interest: admit, concede."""
    AGREE = "agree"
    """Taking a side on what another said: agree, disagree, echo."""
    DENY = "deny"
    """The content is rejected: deny, dispute, rule out."""
    WITHHOLD = "withhold"
    """The speaker would not say: decline to comment, refuse to rule out."""
    ASK = "ask"
    """A question: ask, wonder, inquire."""
    ORDER = "order"
    """A wish that somebody act: urge, demand, call for, propose."""
    PROMISE = "promise"
    """The speaker's own act to come: promise, vow, threaten."""
    PREDICT = "predict"
    """What is to come: predict, warn, expect, estimate."""
    BELIEVE = "believe"
    """A thought, not an utterance: believe, fear, doubt, hope."""
    EVALUATE = "evaluate"
    """Praise or blame: accuse, criticise, praise, dismiss as."""
    DESCRIBE = "describe"
    """A name or description given: call, describe as, dub."""
    SHOW = "show"
    """What a document, poll or study says: show, suggest, find."""
    RELAY = "relay"
    """Passing on another's words: quote, cite, hear."""
    RULE = "rule"
    """An institution's act by words: rule, order, decide."""


class Strength(IntEnum):
    """How accountable the printed source is; ordinal, so never average it.

    The level belongs to the attribution as printed. It says nothing about
    whether the content is true or how firmly it was put.
    """

    UNATTRIBUTED = 0
    """A quotation whose speaker cannot be recovered."""
    HEARSAY = 1
    """Attributed, to nobody: reportedly, it emerged that, is said to."""
    VAGUE = 2
    """Unnamed and undescribed: a source, officials, critics, a new study."""
    UNNAMED_ONE = 3
    """One unnamed source with a descriptor: a Western diplomat, leaked emails."""
    UNNAMED_SEVERAL = 4
    """Several unnamed sources with a descriptor: three people briefed on the plan."""
    OFFICE = 5
    """One accountable office or relation, no full name: the governor, police, his aunt."""
    NAMED_BODY = 6
    """A named organisation, outlet or public document."""
    NAMED_PERSON = 7
    """A named natural person, also through a pronoun or a surname."""

    def __str__(self) -> str:
        """Print the name: ``OFFICE`` rather than ``5``."""
        return self.name


class Polarity(Enum):
    """What the source does with the content."""

    ASSERTS = "+"
    DENIES = "-"
    WITHHOLDS = "0"
    ASKS = "?"


class SpeakerKind(Enum):
    """What sort of source a speaker is."""

    PERSON = "person"
    """A named natural person."""
    ROLE = "role"
    """One definite person known by office or relation: the governor, his aunt."""
    ORGANISATION = "organisation"
    """A body, also by its seat: the ministry, Reuters, Beijing, police."""
    ANONYMOUS = "anonymous"
    """One unnamed person: a Hamas official."""
    ANONYMOUS_GROUP = "anonymous_group"
    """Several unnamed people: three aides, witnesses."""
    GENERIC_GROUP = "generic_group"
    """A class of people: critics, many, some."""
    DOCUMENT = "document"
    """A text or data: a report, the lawsuit, a poll."""
    MEDIA = "media"
    """A news outlet: CNN, state television."""
    IMPERSONAL = "impersonal"
    """Nobody is named: it is said, reportedly."""


class HedgeCategory(Enum):
    """The fifteen kinds of words that weaken or strengthen a claim."""

    POSSIBILITY = "possibility"
    PROBABILITY = "probability"
    IMPROBABILITY = "improbability"
    BELIEF = "belief"
    EVIDENTIAL = "evidential"
    REPORTATIVE = "reportative"
    DISTANCING = "distancing"
    WEASEL = "weasel"
    APPROXIMATOR = "approximator"
    GENERALITY = "generality"
    CONDITIONAL = "conditional"
    INVESTIGATION = "investigation"
    IGNORANCE = "ignorance"
    CAVEAT = "caveat"
    BOOSTER = "booster"


class HedgeHolder(Enum):
    """Whose hedge it is."""

    SPEAKER = "speaker"
    """The quoted source's own: it *may* rain, she said."""
    REPORTER = "reporter"
    """The article's: she *allegedly* said so."""
    NESTED = "nested"
    """Of somebody whom the source speaks about: doctors *believe* it, she said."""


class MediumKind(Enum):
    """What sort of vehicle carried the words."""

    STATEMENT = "statement"
    INTERVIEW = "interview"
    NEWS_CONFERENCE = "news_conference"
    SPEECH = "speech"
    TESTIMONY = "testimony"
    COURT_FILING = "court_filing"
    RULING = "ruling"
    SOCIAL_POST = "social_post"
    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    BROADCAST = "broadcast"
    RECORDING = "recording"
    BOOK = "book"
    ARTICLE = "article"
    REPORT = "report"
    POLL = "poll"
    DOCUMENT = "document"
    OTHER = "other"


class Force(Enum):
    """What the words do: state, ask for an act, promise one, or ask."""

    ASSERTIVE = "assertive"
    DIRECTIVE = "directive"
    """A wish that somebody act; no claim that could be true: urged them to leave."""
    COMMISSIVE = "commissive"
    """The speaker's own act to come: promised to resign."""
    QUESTION = "question"


class CreditKind(Enum):
    """What somebody is credited with."""

    REPORTING = "reporting"
    WRITING = "writing"
    EDITING = "editing"
    TRANSLATION = "translation"
    PHOTO = "photo"
    AGENCY = "agency"


class SourceField(Enum):
    """Where an unnamed source stands, as far as that is printed."""

    GOVERNMENT = "government"
    MILITARY = "military"
    LEGAL = "legal"
    """Police, courts, prosecutors and lawyers."""
    COMPANY = "company"
    NGO = "ngo"
    ACADEMIC = "academic"
    PARTY = "party"
    MEDIA = "media"
    WITNESS = "witness"
    VICTIM = "victim"
    FAMILY = "family"
    OTHER = "other"


def _texts(*texts: str | None) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _counted(values: tuple[Any, ...], what: str) -> str:
    return f"1 {what}" if len(values) == 1 else f"{len(values)} {what}s"


@attrs.frozen
class Evidence:
    """Why an answer was given: the rule's name and the words it used."""

    rule: str
    spans: tuple[Span, ...] = ()
    note: str = ""


@attrs.frozen
class Mention:
    """Words of the article that name a source, such as “she” or “a Hamas official”."""

    text: str
    spans: tuple[Span, ...]


@attrs.frozen
class Cue:
    """The reporting expression: its words, dictionary form and kind of act."""

    text: str
    spans: tuple[Span, ...]
    lemma: str
    sense: Sense


@attrs.frozen
class Speaker:
    """Somebody or something that is quoted, as far as the article tells.

    *name* is made of words of the article. Two speakers with one name are
    two values only where the article tells them apart.
    """

    name: str
    kind: SpeakerKind
    role: str | None = None
    affiliation: str | None = None
    count: int | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def __repr__(self) -> str:
        """Return the speaker on a line, without the places."""
        return (
            f"Speaker({one_line(self.name, LONGEST_REPR)!r}, {self.kind.value}, {_counted(self.mentions, 'mention')})"
        )

    def __rich_repr__(self) -> Iterator[Any]:
        """Yield what rich prints, without the places and what is not known."""
        yield one_line(self.name, LONGEST_REPR)
        yield "kind", self.kind.value
        yield "role", self.role, None
        yield "affiliation", self.affiliation, None

    def to_voice(self) -> Voice:
        """Return what a drawing tells of the speaker."""
        return Voice(self.name, ", ".join(_texts(self.kind.value.replace("_", " "), self.role, self.affiliation)))


@attrs.frozen
class Hedge:
    """A word or phrase that weakens (or, as a booster, strengthens) the content.

    *certainty* runs from 0 (nothing is claimed) to 5 (plain assertion).
    """

    text: str
    span: Span
    category: HedgeCategory
    holder: HedgeHolder
    certainty: int
    in_quotes: bool = False


@attrs.frozen
class Recipient:
    """Who was told: “told *Reuters*”, “told *the committee*”."""

    text: str
    spans: tuple[Span, ...]
    is_outlet: bool = False


@attrs.frozen
class Relayer:
    """Somebody or something through whom the words came: “*Xinhua* quoted the minister as saying”."""

    text: str
    """Who that is in this article: for "she", the name she has."""
    spans: tuple[Span, ...]
    """The words at this attribution."""
    strength: Strength


@attrs.frozen
class Medium:
    """The vehicle of the words: “in a *statement*”, “on *X*”."""

    text: str
    spans: tuple[Span, ...]
    kind: MediumKind


@attrs.frozen
class Anonymity:
    """What is printed about a source being unnamed; each field only if printed.

    The texts are words of the article, in the order of *spans*: a senior Treasury official briefed on the talks,
    who spoke on condition of anonymity because the talks are private.
    """

    ground_rule: str | None = None
    """The terms: “spoke on condition of anonymity”."""
    reason: str | None = None
    """Why: “because the talks are private”."""
    reason_kind: str | None = None
    """``"boilerplate"``, which every such clause could give, or ``"specific"``."""
    access: str | None = None
    """How the source knows: “briefed on the talks”."""
    count: int | None = None
    """How many there are: *three* aides; *a* source prints no number."""
    at_least: bool = False
    """Whether there may be more: *more than a dozen*."""
    spans: tuple[Span, ...] = ()
    ground_rule_kind: str | None = None
    """``"anonymity"``, ``"unnamed"`` (asked not to be named), ``"background"`` or ``"off_record"``."""
    access_kind: str | None = None
    """``"first_hand"``, ``"briefed"``, ``"familiar"`` or ``"close"``."""
    affiliation: str | None = None
    """The body or sector: “Treasury”, “the firm”."""
    field: SourceField | None = None
    """What sort of body that is, or of source: an official is of the government, a bystander a witness."""
    rank: str | None = None
    """How senior: “senior”, “top”, “mid-level”."""
    status: str | None = None
    """``"former"`` or ``"current"``."""


@attrs.frozen
class When:
    """When the words were said.

    *date* is resolved only against `Article.published` or a printed year;
    *precision* is ``"day"``, ``"week"``, ``"month"``, ``"year"`` or
    ``"vague"`` and tells how much of *date* counts; *basis* says what the
    date was reckoned from (``"published"``, ``"printed"`` or ``"none"``).
    """

    text: str
    spans: tuple[Span, ...]
    date: datetime.date | None = None
    precision: str = "vague"
    basis: str = "none"


@attrs.frozen
class Dateline:
    """Where, when and by which agency the article was filed: “RENO, Nev., March 3 (Reuters)”."""

    text: str
    spans: tuple[Span, ...]
    place: str
    agency: str | None = None
    date: datetime.date | None = None


@attrs.frozen
class Credit:
    """Through whose hands the article came: “Editing by Tom Hale”, “Photo: AFP”."""

    text: str
    spans: tuple[Span, ...]
    kind: CreditKind
    names: tuple[str, ...] = ()


@attrs.frozen
class Diagnostic:
    """Something in the text that could not be placed with certainty."""

    code: str
    message: str
    span: Span


FORCES = {Sense.ORDER: Force.DIRECTIVE, Sense.PROMISE: Force.COMMISSIVE, Sense.ASK: Force.QUESTION}
#: How much of a text a `repr` holds, in code points, and how many quotes are listed where a line each is given.
LONGEST_REPR, MOST_LISTED = 40, 20
#: From how many code points on a notebook is shown the beginning of an article only.
LONGEST_SHOWN = 20_000
#: Categories that blur a value and leave the claim as firm as it was.
BLURRING = (HedgeCategory.APPROXIMATOR, HedgeCategory.GENERALITY)


ACTS = {
    Polarity.ASSERTS: "asserted",
    Polarity.DENIES: "denied, by",
    Polarity.WITHHOLDS: "withheld, by",
    Polarity.ASKS: "asked, by",
}


def _printed(value: Recipient | Medium | Mention | When | None) -> tuple[str, ...]:
    return (value.text,) if value is not None else ()


@attrs.frozen
class Quote:
    """One quotation, with all that the article prints about where it comes from."""

    text: str
    """The content as a reader would quote it: pieces joined by one space, outer marks off."""
    kind: QuoteKind
    content: tuple[Span, ...]
    """What was said, without attribution and outer marks; several spans where it is interrupted."""
    quoted: tuple[Span, ...] = ()
    """The verbatim stretches inside *content*."""
    source: Mention | None = None
    """The words that name the source at the attribution: “she”, “the bank”."""
    cue: Cue | None = None
    speaker: Speaker | None = None
    """Who that is in this article."""
    strength: Strength = Strength.UNATTRIBUTED
    polarity: Polarity = Polarity.ASSERTS
    hedges: tuple[Hedge, ...] = ()
    recipient: Recipient | None = None
    relayers: tuple[Relayer, ...] = ()
    """Those through whom it came, nearest the origin first."""
    anonymity: Anonymity | None = None
    medium: Medium | None = None
    said_on: When | None = None
    venue: Mention | None = None
    """The words that tell where it was said: “outside the court”."""
    translation: Mention | None = None
    """The words that tell of an interpreter or another language: “in Arabic”."""
    parent: int | None = None
    """The index in `Article.quotes` of the quote that this one is nested in."""
    evidence: tuple[Evidence, ...] = ()

    @property
    def force(self) -> Force:
        """What the words do: an order or a promise claims nothing that could be true."""
        if self.polarity is Polarity.ASKS:
            return Force.QUESTION
        return FORCES.get(self.cue.sense, Force.ASSERTIVE) if self.cue is not None else Force.ASSERTIVE

    @property
    def certainty(self) -> int:
        """How firmly the speaker puts it, from 5 (plain assertion) to 0 (nothing is claimed).

        It is the least of the speaker's own hedges. Words that blur a value (about 20, usually) take one off, unless
        as many boosters stand against them. Who says so (`strength`) is no part of it, nor are the reporter's hedges.

        Source: the values follow FactBank (Saurí & Pustejovsky 2009); approximators are apart since Prince et al. 1982.
        """
        if self.polarity in (Polarity.ASKS, Polarity.WITHHOLDS):
            return 0
        own = [hedge for hedge in self.hedges if hedge.holder is HedgeHolder.SPEAKER]
        blurred = sum(hedge.category in BLURRING for hedge in own)
        boosted = sum(hedge.category is HedgeCategory.BOOSTER for hedge in own)
        least = min(
            (hedge.certainty for hedge in own if hedge.category not in (*BLURRING, HedgeCategory.BOOSTER)), default=5
        )
        return min(least, 4 if blurred > boosted else 5)

    @property
    def transparency(self) -> int:
        """How many of institution, rank, access, count and reason are printed of the source; breaks ties of `strength`."""
        facets = self.anonymity
        if facets is None:
            return 0
        printed = (facets.affiliation, facets.rank, facets.access, facets.count, facets.reason)
        return sum(facet is not None for facet in printed)

    def explain(self) -> str:
        """Say in a sentence or two why `strength` is what it is, and what else is printed of where the words come from.

        Every fact is given with the words of the article that it rests on.
        """
        facets = self.anonymity or Anonymity()
        named = self.strength >= Strength.NAMED_BODY
        graded = next((each.note for each in self.evidence if each.rule == "strength"), self.strength.name)
        return explain(
            Account(
                level=self.strength.name,
                own=graded,
                kind=self.speaker.kind.value if self.speaker is not None else "",
                source=self.source.text if self.source is not None else "",
                name=self.speaker.name if self.speaker is not None else "",
                cue=self.cue.text if self.cue is not None else "",
                telling=() if named else _texts(facets.affiliation, facets.access),
                relayers=tuple((each.text, each.strength.name) for each in self.relayers),
                facts=self._facts(facets),
            )
        )

    def _facts(self, facets: Anonymity) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return how each further fact is introduced, and the words it rests on."""
        cue = (self.cue.text,) if self.cue is not None else ()
        hedges = [(hedge.holder, hedge.text) for hedge in self.hedges if hedge.category is not HedgeCategory.BOOSTER]
        return (
            (ACTS[self.polarity], cue if self.polarity is not Polarity.ASSERTS else ()),
            ("unnamed by the terms", _texts(facets.ground_rule)),
            ("the reason given is", _texts(facets.reason)),
            ("came through", tuple(relayer.text for relayer in self.relayers)),
            ("told to", _printed(self.recipient)),
            ("by way of", _printed(self.medium)),
            ("spoken", _printed(self.venue)),
            ("said", _printed(self.said_on)),
            ("translated", _printed(self.translation)),
            ("hedged by", tuple(text for holder, text in hedges if holder is HedgeHolder.SPEAKER)),
            (
                "kept at a distance by the article with",
                tuple(t for holder, t in hedges if holder is HedgeHolder.REPORTER),
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return plain dictionaries, lists, strings and numbers, ready for JSON."""
        plain: dict[str, Any] = serial.to_plain(self)
        return plain

    def __repr__(self) -> str:
        """Return the quote on a line: its words, who said them, how strong, how."""
        return f"Quote({one_line(self.text, LONGEST_REPR)!r}, {', '.join(self._told())})"

    def _told(self) -> Iterator[str]:
        yield repr(one_line(self.speaker.name, LONGEST_REPR)) if self.speaker is not None else "no speaker"
        yield self.strength.name
        yield f"{one_line(self.cue.text, LONGEST_REPR) if self.cue is not None else 'no cue'} {self.polarity.value}"
        yield self.kind.value

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Print what `repr` returns, rather than what IPython makes of the fields."""
        printer.text(repr(self))

    def __rich_repr__(self) -> Iterator[Any]:
        """Yield what rich prints."""
        yield self.text
        yield "speaker", self.speaker
        yield "strength", self.strength.name
        yield "polarity", self.polarity.value
        yield "kind", self.kind.value

    def _repr_html_(self) -> str:
        """Return the quote as a card, as notebooks show it."""
        from quotekit.view.pages import quote_fragment

        voices = (self.speaker.to_voice(),) if self.speaker is not None else ()
        card = self.to_card(0, 0 if voices else None)
        return quote_fragment(Sheet("", "", (card,), voices, ()), 0)

    def to_card(self, place: int, voice: int | None) -> Card:
        """Return what a drawing tells of the quote; *place* and *voice* are where it and its speaker stand in the article."""
        spans = (
            (Part.CONTENT, self.content),
            (Part.SOURCE, self.source.spans if self.source is not None else ()),
            (Part.CUE, self.cue.spans if self.cue is not None else ()),
            (Part.HEDGE, tuple(hedge.span for hedge in self.hedges)),
        )
        who = self.speaker.name if self.speaker is not None else ""
        return Card(
            place=place,
            text=self.text,
            kind=self.kind.value,
            who=who,
            voice=voice,
            level=int(self.strength),
            level_name=self.strength.name,
            act=self.polarity.name.lower(),
            explanation=self.explain(),
            chain=(who or "nobody", *(relayer.text for relayer in self.relayers), "this article"),
            facts=tuple(self._card_facts()),
            marks=tuple(Mark(span.start, span.end, part, place) for part, each in spans for span in each),
        )

    def _card_facts(self) -> Iterator[tuple[str, str]]:
        if self.source is not None:
            yield "attributed to", f"“{self.source.text}”"
        if self.cue is not None:
            yield "cue", f"“{self.cue.text}” ({self.cue.lemma}, {self.cue.sense.value})"
        if self.said_on is not None:
            day = f": {self.said_on.date} ({self.said_on.precision})" if self.said_on.date is not None else ""
            yield "time", f"“{self.said_on.text}”{day}"
        if self.hedges:
            yield (
                "hedges",
                ", ".join(f"“{each.text}” ({each.category.value}, {each.holder.value})" for each in self.hedges),
            )
        yield "certainty", f"{self.certainty} of 5"
        if self.parent is not None:
            yield "within", f"quote {self.parent + 1}"
        if self.evidence:
            yield "rule", self.evidence[0].rule


@attrs.frozen
class Article:
    """A parsed article: its text, unchanged, and what was found in it."""

    text: str
    quotes: tuple[Quote, ...] = ()
    """In the order of the text."""
    speakers: tuple[Speaker, ...] = ()
    """Everybody who is quoted, in the order of their first quote."""
    diagnostics: tuple[Diagnostic, ...] = ()
    published: datetime.date | None = None
    source: str | None = None
    doc_id: str | None = None
    """What the caller calls this article: a file name, a key of a data base."""
    dateline: Dateline | None = None
    bylines: tuple[Mention, ...] = ()
    """Who wrote it, as printed at its head."""
    credits: tuple[Credit, ...] = ()
    """Reporting, editing, photographs, agencies."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain dictionaries, lists, strings and numbers, ready for JSON.

        The form carries a ``"schema"`` number; `from_dict` reads it back.
        """
        return {"schema": serial.SCHEMA, **serial.to_plain(self)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Article:
        """Return the article that `to_dict` wrote.

        Raises:
            SchemaError: *data* is of a newer schema, lacks a field or holds a wrong value.
        """
        serial.check_schema(data)
        return serial.from_plain(cls, {key: value for key, value in data.items() if key != "schema"}, "article")

    def to_json(self) -> str:
        """Return `to_dict` as one line of JSON, which UTF-8 can hold whatever the text holds.

        Raises:
            SchemaError: the text holds the two halves of a surrogate pair side by side, which JSON would join.
        """
        return serial.to_line(self.to_dict())

    @classmethod
    def from_json(cls, line: str | bytes) -> Article:
        """Return the article that `to_json` wrote.

        Raises:
            SchemaError: *line* is not JSON, or not of a form that `from_dict` reads.
        """
        return cls.from_dict(serial.from_line(line))

    def to_html(self, *, full_page: bool = False) -> str:
        """Return the article as HTML, with what was found marked in its text and explained where it is opened.

        It holds no script and fetches nothing, and the same article gives the same characters. With *full_page* it is
        a whole page, else a ``<div>`` with its own styles.
        """
        from quotekit.view import pages

        return pages.full_page(self.to_sheet()) if full_page else pages.fragment(self.to_sheet())

    def to_sheet(self) -> Sheet:
        """Return what there is to draw: plain texts, numbers and places."""
        voices = {speaker: n for n, speaker in enumerate(self.speakers)}
        cards = tuple(
            quote.to_card(n, voices.get(quote.speaker) if quote.speaker is not None else None)
            for n, quote in enumerate(self.quotes)
        )
        notes = tuple(f"{each.message} (at {each.span.start}, {each.code})" for each in self.diagnostics)
        title = self.doc_id if self.doc_id is not None else "article"
        return Sheet(title, self.text, cards, tuple(each.to_voice() for each in self.speakers), notes)

    def __repr__(self) -> str:
        """Return the article on a line."""
        return f"Article({', '.join(self._told())})"

    def _told(self) -> Iterator[str]:
        yield repr(one_line(self.text if self.doc_id is None else self.doc_id, LONGEST_REPR))
        yield _counted(self.quotes, "quote")
        yield _counted(self.speakers, "speaker")

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Print the article and its first quotes, a line each."""
        rest = len(self.quotes) - MOST_LISTED
        printer.text("\n  ".join((repr(self), *map(repr, self.quotes[:MOST_LISTED]))))
        if rest > 0:
            printer.text(f"\n  … and {rest} more")

    def __rich_repr__(self) -> Iterator[Any]:
        """Yield what rich prints."""
        yield one_line(self.text if self.doc_id is None else self.doc_id, LONGEST_REPR)
        yield "quotes", list(self.quotes)
        yield "speakers", list(self.speakers)

    def _repr_html_(self) -> str:
        """Return the article as notebooks show it; of a very long one the beginning."""
        from quotekit.view.pages import fragment

        return fragment(self.to_sheet(), LONGEST_SHOWN)
