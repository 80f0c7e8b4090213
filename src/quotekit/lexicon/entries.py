"""Rows of the lexicon: what a reporting verb, noun or phrase is, and how it inflects.

A verb's row says which *frames* it reports in::

    T  that-clause, with or without "that"      Ellison said (that) the bridge was safe.
    t  that-clause, "that" must stand           Ellison proved that the bridge was safe.
    Q  direct quotation                         "It is safe," Ellison said.
    A  a hearer must follow                     Ellison told lawmakers the bridge was safe.
    a  a hearer may follow, with "to"           Ellison explained to reporters that it was safe.
    W  question word or whether                 Ellison asked whether the bridge was safe.
    I  to-infinitive                            Ellison promised to repair the bridge.
    G  gerund                                   Ellison denied closing the bridge.
    N  noun phrase                              Ellison rejected the findings.
    C  object and complement                    Ellison called the bridge a disgrace.
    S  object and "as"                          Ellison described the bridge as a disgrace.
    P:x  object behind the preposition x        Ellison warned of a collapse.

Every row names the source it rests on and holds an example, which is a test.
"""

from __future__ import annotations

from enum import Enum

import attrs

from quotekit.errors import LexiconError
from quotekit.lexicon.doubling import DOUBLING
from quotekit.model import Sense

FRAMES = frozenset("TtUQAaWIGNCS")

VOWELS = "aeiou"


@attrs.frozen
class Verb:
    """A reporting verb; *lemma* may carry particles ("point out")."""

    lemma: str
    sense: Sense
    frames: frozenset[str]
    prepositions: frozenset[str]
    source: str
    example: str
    past: str
    participle: str


@attrs.frozen
class Noun:
    """A noun that names an act of speech: "the *claim* that", "her *warning* of"."""

    lemma: str
    sense: Sense
    frames: frozenset[str]
    prepositions: frozenset[str]
    source: str
    example: str


class Shape(Enum):
    """How a fixed expression stands to source and content."""

    SOURCE = "source"
    """A noun phrase behind it names the source: *according to* the coroner, the man drowned."""
    STAR = "star"
    """The source stands within it: *in* Kimura's *view*, the treaty is dead."""
    SUBJECT = "subject"
    """Its subject is the source, the content follows: the keeper *was adamant that* the gate was shut."""
    IMPERSONAL = "impersonal"
    """There is no source, the content follows: *it emerged that* the file was lost."""
    RAISED = "raised"
    """There is no source, its subject belongs to the content: the tower *is said to* lean."""
    ADVERB = "adverb"
    """There is no source, the clause around it is the content: the winger has *reportedly* signed."""
    WITHHELD = "withheld"
    """Its subject is the source, which would not say: the bank *declined to comment*."""


@attrs.frozen
class Phrase:
    """A fixed expression that attributes: "according to", "in the words of"."""

    words: str
    shape: Shape
    sense: Sense
    source: str
    example: str


def verb(
    lemma: str, sense: Sense, frames: str, source: str, example: str, *, past: str = "", participle: str = ""
) -> Verb:
    """Return a row for a reporting verb.

    *frames* are the letters of this module's docstring, separated by spaces,
    prepositions as in ``"T Q P:of,about"``. Irregular forms are given in
    *past* and *participle*, for the head word only.

    Raises:
        LexiconError: the lemma or a required text is empty, or a frame is unknown.
    """
    _require(lemma, source, example)
    letters, prepositions = _read_frames(lemma, frames)
    return Verb(lemma, sense, letters, prepositions, source, example, past, participle or past)


def noun(lemma: str, sense: Sense, frames: str, source: str, example: str) -> Noun:
    """Return a row for a noun cue; *frames* is ``"T"`` (or ``"U"``, where the noun needs no source) and
    prepositions, as in ``"T P:of,by"``.

    Raises:
        LexiconError: the lemma or a required text is empty, or a frame is unknown.
    """
    _require(lemma, source, example)
    letters, prepositions = _read_frames(lemma, frames)
    return Noun(lemma, sense, letters, prepositions, source, example)


def phrase(words: str, shape: Shape, sense: Sense, source: str, example: str) -> Phrase:
    """Return a row for a fixed attributing expression, in lower case.

    Raises:
        LexiconError: a required text is empty.
    """
    _require(words, source, example)
    return Phrase(words, shape, sense, source, example)


def inflect(row: Verb) -> dict[str, str]:
    """Return the forms of *row*'s head word: each form and the letters of its uses.

    B base, Z third person, D past, N past participle, G gerund; a form with
    several uses has several letters (``{"asked": "DN"}``).

    >>> from quotekit.model import Sense
    >>> inflect(verb("deny", Sense.DENY, "T", "x", "x"))
    {'deny': 'B', 'denies': 'Z', 'denied': 'DN', 'denying': 'G'}
    """
    return inflections(row.lemma.split()[0], row.past, row.participle)


def inflections(base: str, past: str = "", participle: str = "") -> dict[str, str]:
    """Return the forms of a verb by its base and, where irregular, its past and participle."""
    forms: dict[str, str] = {base: "B"}
    doubled = [base + base[-1]] if _doubles(base) else []
    if base in DOUBLING and base[-1] == "l" and base != "extol":
        doubled.append(base)  # British and American: labelled, labeled
    stems = doubled or [base]

    def put(form: str, use: str) -> None:
        known = forms.get(form)
        forms[form] = use if known is None else "".join(sorted({*known, use}, key="BZDNG".index))

    put(_third_person(base), "Z")
    for stem in [past] if past else [_past(stem) for stem in stems]:
        put(stem, "D")
    for stem in [participle or past] if participle or past else [_past(stem) for stem in stems]:
        put(stem, "N")
    for stem in stems:
        put(_gerund(stem), "G")
    return forms


def _third_person(base: str) -> str:
    if base == "quiz":
        return "quizzes"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2:-1] not in VOWELS:
        return stem[:-1] + "ied"
    return stem + "ed"


def _gerund(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    if stem.endswith("e") and not stem.endswith(("ee", "ye", "oe")):
        return stem[:-1] + "ing"
    return stem + "ing"


def _doubles(base: str) -> bool:
    """Tell whether the last consonant doubles: beg, begged; but not say, fix, need."""
    if base in DOUBLING:
        return True
    last = base[-1]
    if last in VOWELS or last in "wxyh" or len(base) < 3:
        return False
    spoken = base.replace("qu", "qw")
    one_vowel = spoken[-2] in VOWELS and spoken[-3] not in VOWELS
    return one_vowel and sum(letter in VOWELS for letter in spoken) == 1


def _require(lemma: str, source: str, example: str) -> None:
    for name, value in (("lemma", lemma), ("source", source), ("example", example)):
        if not value.strip():
            raise LexiconError(f"a row of the lexicon needs a {name}: {lemma!r}")


def _read_frames(lemma: str, frames: str) -> tuple[frozenset[str], frozenset[str]]:
    letters, prepositions = set(), set()
    for part in frames.split():
        if part.startswith("P:"):
            prepositions.update(part[2:].split(","))
        elif part in FRAMES:
            letters.add(part)
        else:
            raise LexiconError(f"unknown frame {part!r} of {lemma!r}; frames are {' '.join(sorted(FRAMES))} and P:x")
    return frozenset(letters), frozenset(prepositions)
