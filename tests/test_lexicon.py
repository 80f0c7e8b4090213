"""The parser finds every row of the lexicon in the row's own example, and the tables are in order.

Adding a row adds its test. A row whose sentence is right and is not read yet
stands in one of the two tables of known failures, with the reason; when it is
read, its strict expected failure fails and the entry goes.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import quotekit
from quotekit.constructions import CONSTRUCTIONS, FIXED_CONSTRUCTIONS, NOUN_CONSTRUCTIONS, QUOTATION_CONSTRUCTIONS
from quotekit.errors import LexiconError, QuotekitError
from quotekit.lexicon import ENGLISH
from quotekit.lexicon.classes import plural
from quotekit.lexicon.entries import FRAMES, Noun, Phrase, Shape, Verb, inflect, inflections, noun, phrase, verb
from quotekit.lexicon.phrases import VARYING
from quotekit.model import Sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotekit.lexicon import Lexicon

NOUN_AFTER_TO = "a verb that is mostly a noun is not read behind “to”: to *plant* trees"

VERB_FAILURES: dict[tuple[str, Sense], str] = {
    ("pipe up", Sense.REPORT): "the subject is cut at a word that may be an adverb: in the *back* row",
    ("shoot back", Sense.REPORT): "an inverted verb that may be a noun is read as one: *shot* back Ramona Fisk",
    ("encourage", Sense.ORDER): NOUN_AFTER_TO,
    ("brush off", Sense.EVALUATE): "“jeers” is known as a verb only, so that no noun phrase begins at “the jeers”",
    ("liken", Sense.DESCRIBE): "an object before the verb's preposition is read only where it is a hearer",
    ("list", Sense.SHOW): "a verb that is mostly a noun is read as one before a number: lists *nine* payments",
}
"""Rows for verbs that the parser does not find in their example, and why."""

NOUN_FAILURES: dict[tuple[str, Sense], str] = {
    ("reminder", Sense.REPORT): "“that winter” is read as a time, so that nothing opens behind it",
    ("estimate", Sense.PREDICT): "the only verb of the clause may be a noun: the storm *cost* two billion",
    ("assumption", Sense.BELIEVE): "“well” is known as an adverb only",
}
"""Rows for nouns that the parser does not find in their example, and why."""

RULES = {
    Verb: {each.name for each in CONSTRUCTIONS} | {each.name for each in QUOTATION_CONSTRUCTIONS},
    Noun: {each.name for each in NOUN_CONSTRUCTIONS},
    Phrase: {each.name for each in FIXED_CONSTRUCTIONS},
}
"""The names of the constructions that read verbs, nouns and fixed expressions."""

POSSESSIVES = frozenset(("'s", "my", "our", "your", "his", "her", "its", "their"))
"""What may stand for *'s in an expression."""

RIFF = verb("riff", Sense.REPORT, "T Q", "made up", "“Not bad,” Ann Wu riffed.")


def _rows(rows: Sequence[Verb | Noun], known: dict[tuple[str, Sense], str]) -> list[object]:
    return [
        pytest.param(
            row,
            id=f"{row.lemma}: {row.sense.value}",
            marks=[pytest.mark.xfail(reason=known[key])] if (key := (row.lemma, row.sense)) in known else [],
        )
        for row in rows
    ]


def _cues(text: str, kind: type[Verb | Noun | Phrase], lexicon: Lexicon = ENGLISH) -> list[tuple[str, Sense]]:
    """Return lemma and sense of the cues of a kind in *text*."""
    quotes = quotekit.parse(text, lexicon=lexicon).quotes
    return [(each.cue.lemma, each.cue.sense) for each in quotes if each.cue and each.evidence[0].rule in RULES[kind]]


def _said(text: str, lexicon: Lexicon = ENGLISH) -> list[str]:
    return [each.text for each in quotekit.parse(text, lexicon=lexicon).quotes]


def _words(text: str) -> list[str]:
    """Return the words of *text* in lower case, 's and n't apart."""
    for old, new in (("n't", " n't"), ("'s", " 's"), (",", " "), (".", " "), ("”", " "), ("“", " "), ('"', " ")):
        text = text.replace(old, new)
    return text.lower().replace("!", " ").replace("?", " ").split()


def _forms(row: Phrase) -> list[frozenset[str]]:
    """Return for each word of an expression what may stand for it, the noun phrase of a bare * left out."""
    closed = {"not": frozenset(("not", "n't")), "*'s": POSSESSIVES}
    return [VARYING.get(word) or closed.get(word) or frozenset((word,)) for word in row.words.split() if word != "*"]


# ---- the examples


@pytest.mark.parametrize("row", _rows(ENGLISH.verbs, VERB_FAILURES))
def test_verb_is_found_in_its_example(row: Verb) -> None:
    """The example of a verb holds one attribution, with that verb for cue and in the sense of that row."""
    assert [(row.lemma, row.sense)] == _cues(row.example, Verb)


@pytest.mark.parametrize("row", _rows(ENGLISH.nouns, NOUN_FAILURES))
def test_noun_is_found_in_its_example(row: Noun) -> None:
    """The example of a noun holds one attribution by a noun, with that noun for cue and in the sense of that row."""
    assert [(row.lemma, row.sense)] == _cues(row.example, Noun)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.words) for row in ENGLISH.phrases])
def test_expression_is_found_in_its_example(row: Phrase) -> None:
    """The example of a fixed expression holds one attribution by such, with that expression for cue."""
    assert [(row.words, row.sense)] == _cues(row.example, Phrase)


@pytest.mark.parametrize(("known", "rows"), [(VERB_FAILURES, ENGLISH.verbs), (NOUN_FAILURES, ENGLISH.nouns)])
def test_known_failures_are_rows(known: dict[tuple[str, Sense], str], rows: Sequence[Verb | Noun]) -> None:
    """A known failure names a row that there is."""
    assert set() == known.keys() - {(row.lemma, row.sense) for row in rows}


def test_example_of_a_verb_holds_its_words() -> None:
    """An example uses a form of the head word, its particles right behind it."""
    without = []
    for row in ENGLISH.verbs:
        words, particles = _words(row.example), row.lemma.split()[1:]
        forms = inflect(row)
        places = [k for k, word in enumerate(words) if word in forms]
        if not any(words[k + 1 : k + 1 + len(particles)] == particles for k in places):
            without.append(row.lemma)

    assert [] == without


def test_example_of_a_noun_holds_it() -> None:
    """An example uses the noun, singular or plural."""
    without = [row.lemma for row in ENGLISH.nouns if not {row.lemma, plural(row.lemma)} & set(_words(row.example))]

    assert [] == without


def test_example_of_an_expression_holds_its_words() -> None:
    """An example has the words of the expression in their order, each in one of its forms."""
    without = []
    for row in ENGLISH.phrases:
        words = iter(_words(row.example))
        if not all(any(word in forms for word in words) for forms in _forms(row)):
            without.append(row.words)

    assert [] == without


# ---- the tables


@pytest.mark.parametrize("rows", [ENGLISH.verbs, ENGLISH.nouns, ENGLISH.phrases], ids=["verbs", "nouns", "phrases"])
def test_rows_are_complete(rows: Sequence[Verb | Noun | Phrase]) -> None:
    """Each row names the source it rests on and an example that ends as a sentence does."""
    assert [] == [row for row in rows if not row.source or not row.example.rstrip("”\"'").endswith((".", "!", "?"))]


@pytest.mark.parametrize("rows", [ENGLISH.verbs, ENGLISH.nouns], ids=["verbs", "nouns"])
def test_no_two_rows_are_of_one_lemma_and_sense(rows: Sequence[Verb | Noun]) -> None:
    """Lemma and sense together are a row's name."""
    keys = [(row.lemma, row.sense) for row in rows]

    assert [] == [key for n, key in enumerate(keys) if key in keys[:n]]


def test_no_two_rows_are_of_one_expression() -> None:
    """The words of a fixed expression are its row's name."""
    keys = [row.words for row in ENGLISH.phrases]

    assert [] == [key for n, key in enumerate(keys) if key in keys[:n]]


@pytest.mark.parametrize("rows", [ENGLISH.verbs, ENGLISH.nouns, ENGLISH.phrases], ids=["verbs", "nouns", "phrases"])
def test_rows_are_grouped_by_sense_and_sorted(rows: Sequence[Verb | Noun | Phrase]) -> None:
    """A sense has one group, and its rows are in alphabetical order."""
    groups = [
        (sense, [row.words if isinstance(row, Phrase) else row.lemma for row in group])
        for sense, group in groupby(rows, key=lambda row: row.sense)
    ]

    assert len(groups) == len({sense for sense, _ in groups})
    assert [(sense, sorted(names)) for sense, names in groups] == groups


def test_verb_has_a_frame() -> None:
    """A verb reports in at least one frame, and a noun introduces its content somehow."""
    assert [] == [row.lemma for row in ENGLISH.verbs + ENGLISH.nouns if not row.frames and not row.prepositions]


def test_verb_is_no_hearer_alone() -> None:
    """A frame that only tells of a hearer has another beside it, which tells of the content."""
    assert [] == [row.lemma for row in ENGLISH.verbs if row.frames <= {"A", "a"} and not row.prepositions]


@pytest.mark.parametrize("frame", sorted(FRAMES))
def test_frame_has_a_row(frame: str) -> None:
    """Each frame that a row may have, some row has."""
    assert any(frame in row.frames for row in ENGLISH.verbs + ENGLISH.nouns)


@pytest.mark.parametrize("shape", Shape)
def test_shape_has_a_row(shape: Shape) -> None:
    """Each shape that an expression may have, some expression has."""
    assert shape in {row.shape for row in ENGLISH.phrases}


# ---- inflection


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("claim", {"claim": "B", "claims": "Z", "claimed": "DN", "claiming": "G"}),
        ("argue", {"argue": "B", "argues": "Z", "argued": "DN", "arguing": "G"}),
        ("agree", {"agree": "B", "agrees": "Z", "agreed": "DN", "agreeing": "G"}),
        ("reply", {"reply": "B", "replies": "Z", "replied": "DN", "replying": "G"}),
        ("convey", {"convey": "B", "conveys": "Z", "conveyed": "DN", "conveying": "G"}),
        ("stress", {"stress": "B", "stresses": "Z", "stressed": "DN", "stressing": "G"}),
        ("preach", {"preach": "B", "preaches": "Z", "preached": "DN", "preaching": "G"}),
        ("echo", {"echo": "B", "echoes": "Z", "echoed": "DN", "echoing": "G"}),
        ("lie", {"lie": "B", "lies": "Z", "lied": "DN", "lying": "G"}),
        # one syllable, one vowel, one consonant
        ("quip", {"quip": "B", "quips": "Z", "quipped": "DN", "quipping": "G"}),
        ("sob", {"sob": "B", "sobs": "Z", "sobbed": "DN", "sobbing": "G"}),
        ("quiz", {"quiz": "B", "quizzes": "Z", "quizzed": "DN", "quizzing": "G"}),
        ("vow", {"vow": "B", "vows": "Z", "vowed": "DN", "vowing": "G"}),
        ("roar", {"roar": "B", "roars": "Z", "roared": "DN", "roaring": "G"}),
        ("hint", {"hint": "B", "hints": "Z", "hinted": "DN", "hinting": "G"}),
        # the last of several syllables has the stress, or has not
        ("rebut", {"rebut": "B", "rebuts": "Z", "rebutted": "DN", "rebutting": "G"}),
        ("admit", {"admit": "B", "admits": "Z", "admitted": "DN", "admitting": "G"}),
        ("infer", {"infer": "B", "infers": "Z", "inferred": "DN", "inferring": "G"}),
        ("answer", {"answer": "B", "answers": "Z", "answered": "DN", "answering": "G"}),
        ("posit", {"posit": "B", "posits": "Z", "posited": "DN", "positing": "G"}),
        ("ad-lib", {"ad-lib": "B", "ad-libs": "Z", "ad-libbed": "DN", "ad-libbing": "G"}),
        ("extol", {"extol": "B", "extols": "Z", "extolled": "DN", "extolling": "G"}),
        # British and American
        (
            "label",
            {"label": "B", "labels": "Z", "labelled": "DN", "labeled": "DN", "labelling": "G", "labeling": "G"},
        ),
        (
            "marvel",
            {"marvel": "B", "marvels": "Z", "marvelled": "DN", "marveled": "DN", "marvelling": "G", "marveling": "G"},
        ),
    ],
)
def test_regular_verb_inflects(lemma: str, forms: dict[str, str]) -> None:
    """A verb by rule has these forms and no others."""
    assert forms == inflections(lemma)


@pytest.mark.parametrize(
    ("lemma", "past", "participle", "forms"),
    [
        ("say", "said", "", {"say": "B", "says": "Z", "said": "DN", "saying": "G"}),
        ("write", "wrote", "written", {"write": "B", "writes": "Z", "wrote": "D", "written": "N", "writing": "G"}),
        ("come", "came", "come", {"come": "BN", "comes": "Z", "came": "D", "coming": "G"}),
        ("put", "put", "", {"put": "BDN", "puts": "Z", "putting": "G"}),
        ("show", "showed", "shown", {"show": "B", "shows": "Z", "showed": "D", "shown": "N", "showing": "G"}),
    ],
)
def test_irregular_verb_inflects(lemma: str, past: str, participle: str, forms: dict[str, str]) -> None:
    """A given past stands for the participle too, unless that is given; a form may have several uses."""
    assert forms == inflections(lemma, past, participle)


def test_only_the_head_word_inflects() -> None:
    """A verb with particles inflects like its head word: pointed out."""
    row = verb("point out", Sense.REVEAL, "T", "made up", "She pointed out that it rained.")

    assert {"point": "B", "points": "Z", "pointed": "DN", "pointing": "G"} == inflect(row)


def test_given_past_is_irregular() -> None:
    """A row gives the past and the participle only where the rule would make others."""
    needless = [
        row.lemma
        for row in ENGLISH.verbs
        if row.past and inflections(row.lemma.split()[0]).items() >= inflect(row).items()
    ]

    assert [] == needless


# ---- making rows and lexicons


def test_new_verb_is_found() -> None:
    """A verb added to a lexicon is read by the parser that is given that lexicon, and by no other."""
    mine = ENGLISH.with_verbs(RIFF)

    assert [("riff", Sense.REPORT)] == _cues("Ann Wu riffed that it rained.", Verb, mine)
    assert [("riff", Sense.REPORT)] == _cues(RIFF.example, Verb, mine)
    assert [] == _cues("Ann Wu riffed that it rained.", Verb)


def test_new_verb_is_found_with_its_particles() -> None:
    """The particles of a verb belong to its cue: riffed away, but not riffed."""
    mine = ENGLISH.with_verbs(verb("riff away", Sense.REPORT, "T", "made up", "Ann Wu riffed away that it rained."))

    assert ["it rained"] == _said("Ann Wu riffed away that it rained.", mine)
    assert [] == _said("Ann Wu riffed that it rained.", mine)


def test_expression_with_a_noun_phrase_before_its_rarest_word_is_found() -> None:
    """What stands for the star is read whichever side of the word that the expression is looked up by it is on."""
    row = phrase(
        "for * the truth is that", Shape.STAR, Sense.REPORT, "made up", "For Ann Wu the truth is that it rained."
    )
    mine = attrs.evolve(ENGLISH, phrases=(row,))

    assert ["it rained"] == _said(row.example, mine)
    assert [] == _said(row.example)


def test_row_of_the_same_lemma_and_sense_is_replaced() -> None:
    """A row wins over the lexicon's own of its lemma and sense: without its frame T, "say" takes no clause."""
    quoting = verb("say", Sense.REPORT, "Q", "made up", "“It rained,” Ann Wu said.", past="said")
    mine = ENGLISH.with_verbs(quoting)

    assert [quoting] == [row for row in mine.verbs if (row.lemma, row.sense) == ("say", Sense.REPORT)]
    assert ["it rained"] == _said("Ann Wu said that it rained.")
    assert [] == _said("Ann Wu said that it rained.", mine)
    assert ["It rained"] == _said("“It rained,” Ann Wu said.", mine)


def test_row_of_another_sense_is_kept() -> None:
    """A row of the same lemma and another sense stands before the lexicon's own, which stays."""
    before = verb("say", Sense.ORDER, "I", "made up", "Ann Wu said to leave.", past="said")
    mine = ENGLISH.with_verbs(before)

    assert len(ENGLISH.verbs) + 1 == len(mine.verbs)
    assert [("say", Sense.ORDER)] == _cues("Ann Wu said to leave.", Verb, mine)
    assert [("say", Sense.REPORT)] == _cues("Ann Wu said that it rained.", Verb, mine)


def test_lexicon_itself_does_not_change() -> None:
    """Adding makes another lexicon, that of nothing an equal one."""
    rows = ENGLISH.verbs
    ENGLISH.with_verbs(RIFF)

    assert rows is ENGLISH.verbs
    assert ENGLISH == ENGLISH.with_verbs()


def test_row_is_frozen() -> None:
    """A row cannot be changed."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        RIFF.lemma = "raff"  # type: ignore[misc]


@pytest.mark.parametrize("row", ["riff", None, ENGLISH.nouns[0], ENGLISH.phrases[0]], ids=repr)
def test_what_is_no_verb_cannot_be_added(row: Any) -> None:
    """Only rows made by `verb` can be added, and the message says so."""
    with pytest.raises(TypeError, match=rf"made by quotekit\.verb\(\.\.\.\), got {type(row).__name__}"):
        ENGLISH.with_verbs(row)


@pytest.mark.parametrize("frames", ["X", "T X", "TQ", "P", "t,Q"])
def test_unknown_frame_is_refused(frames: str) -> None:
    """A frame that is none of the letters is named in the message, for verbs and nouns."""
    wrong = frames.split()[-1]
    for make in (verb, noun):
        with pytest.raises(LexiconError, match=f"unknown frame '{wrong}' of 'riff'"):
            make("riff", Sense.REPORT, frames, "made up", "Ann Wu riffed that it rained.")


@pytest.mark.parametrize("empty", ["", " "])
@pytest.mark.parametrize("at", range(3), ids=["lemma", "source", "example"])
def test_empty_field_is_refused(at: int, empty: str) -> None:
    """Lemma, source and example have to be there, for verbs, nouns and fixed expressions."""
    fields = ["riff", "made up", "Ann Wu riffed that it rained."]
    fields[at] = empty
    name = ("lemma", "source", "example")[at]
    lemma, source, example = fields

    with pytest.raises(LexiconError, match=f"needs a {name}"):
        verb(lemma, Sense.REPORT, "T", source, example)
    with pytest.raises(LexiconError, match=f"needs a {name}"):
        noun(lemma, Sense.REPORT, "T", source, example)
    with pytest.raises(LexiconError, match=f"needs a {name}"):
        phrase(lemma, Shape.SUBJECT, Sense.REPORT, source, example)


def test_frames_and_prepositions_are_read() -> None:
    """The letters are the frames; behind "P:" are the prepositions, between commas."""
    row = verb("riff", Sense.REPORT, "T Q P:of,about", "made up", "Ann Wu riffed that it rained.")

    assert (frozenset("TQ"), frozenset({"of", "about"})) == (row.frames, row.prepositions)


def test_lexicon_error_is_a_quotekit_error() -> None:
    """Whoever catches what quotekit raises catches a wrong row."""
    assert issubclass(LexiconError, QuotekitError)
