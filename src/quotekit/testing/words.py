"""The words that drawn news is made of: invented people and plain clauses that report nothing themselves."""

from __future__ import annotations

import attrs

from quotekit.model import SpeakerKind, Strength

GIVEN = ("Mara", "Ines", "Nora", "Ruth", "Clara", "Helen", "Tomas", "Victor", "Simon", "Daniel", "Martin", "Peter")
SURNAMES = ("Ellison", "Varga", "Okafor", "Lindqvist", "Marchetti", "Haddad", "Novak", "Sorensen", "Pereira", "Tanaka")


@attrs.frozen
class Voice:
    """Somebody who may be quoted."""

    first: str
    """The words at the first mention: “Ines Varga”, “a senior official”."""
    later: str
    """The words after that: “Varga”."""
    name: str
    """What the article calls them, "" where that is the words of the first attribution."""
    kind: SpeakerKind
    strength: Strength

    @property
    def is_new_each_time(self) -> bool:
        """Whether the same words name somebody else each time: “a source”."""
        return self.kind in (SpeakerKind.ANONYMOUS, SpeakerKind.ANONYMOUS_GROUP)


def person(given: str, surname: str) -> Voice:
    """Return somebody known by name."""
    full = f"{given} {surname}"
    return Voice(full, surname, full, SpeakerKind.PERSON, Strength.NAMED_PERSON)


def _same(words: str, kind: SpeakerKind, strength: Strength, name: str = "") -> Voice:
    return Voice(words, words, name, kind, strength)


OTHERS = (
    _same("the Transport Ministry", SpeakerKind.ORGANISATION, Strength.NAMED_BODY, "Transport Ministry"),
    _same("the Harbour Authority", SpeakerKind.ORGANISATION, Strength.NAMED_BODY, "Harbour Authority"),
    _same("police", SpeakerKind.ORGANISATION, Strength.OFFICE),
    _same("the governor", SpeakerKind.ROLE, Strength.OFFICE),
    _same("a hospital nurse", SpeakerKind.ANONYMOUS, Strength.UNNAMED_ONE),
    _same("a Western diplomat", SpeakerKind.ANONYMOUS, Strength.UNNAMED_ONE),
    _same("a source", SpeakerKind.ANONYMOUS, Strength.VAGUE),
    _same("three Western diplomats", SpeakerKind.ANONYMOUS_GROUP, Strength.UNNAMED_SEVERAL),
)
"""Those without a personal name."""

SUBJECTS = (
    "the pier",
    "the old bridge",
    "the school",
    "the night train",
    "the new roof",
    "the east road",
    "the library",
    "the ferry",
)
#: What can be true of each of them; the star is the place of a hedge.
PREDICATES = (
    "is * too old",
    "was * empty all winter",
    "has * lost its licence",
    "is * closed to the public",
    "was * built on sand",
    "had * no heating at all",
    "is * safe",
    "was * full by nine",
)
HEDGES = ("probably", "perhaps", "possibly", "apparently")
QUESTIONS = ("why is * so late", "when does * open again", "how much did * cost", "who pays for *")
HEARERS = ("reporters", "Reuters", "the committee", "the BBC")
MEDIA = (("in a statement", "statement"), ("in an interview", "interview"), ("at a news conference", "news conference"))
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FILLERS = (
    "Rain fell on the valley all week.",
    "The town has two schools and one bridge.",
    "The work began in spring and went on for months.",
    "Most of the shops were shut by noon.",
    "The river is low at this time of the year.",
)
"""Sentences in which nobody is quoted or named."""
DATELINES = ("RENO, Nev. (AP) — ", "LONDON (Reuters) — ", "")
CREDITS = ("(Reporting by Ana Ruiz; editing by Tom Hale)", "Photo: AFP", "")
BYLINES = ("By Wendy Strand", "")
