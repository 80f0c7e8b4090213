"""How accountable a source is, and how firmly it is put: what raises them, what lowers them, and what does neither."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit.model import HedgeHolder, Quote, Strength
from quotekit.testing import DrawnArticle, articles
from quotekit.testing.words import GIVEN, HEDGES, PREDICATES, SUBJECTS, SURNAMES

said = st.builds(
    lambda subject, predicate: f"{subject} {predicate.replace('* ', '')}",
    st.sampled_from(SUBJECTS),
    st.sampled_from(PREDICATES),
)
names = st.builds(lambda given, surname: f"{given} {surname}", st.sampled_from(GIVEN), st.sampled_from(SURNAMES))
bodies = st.sampled_from(["the Transport Ministry", "Halden Bank", "the United Nations", "Reuters"])
described = st.sampled_from(
    ["a Western diplomat", "a hospital nurse", "a Treasury official", "an aide to the governor"]
)
bare = st.sampled_from(["a source", "officials", "an official", "sources", "one person"])
sources = st.one_of(names, bodies, described, bare)


def the_quote(text: str) -> Quote:
    [quote] = quotekit.parse(text).quotes
    return quote


def outermost(text: str) -> Quote:
    """Return the quote that stands in no other."""
    [quote] = [each for each in quotekit.parse(text).quotes if each.parent is None]
    return quote


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def strength_of(source: str, clause: str) -> Strength:
    return the_quote(f"{_capital(source)} said that {clause}.").strength


@given(st.lists(st.sampled_from(Strength), min_size=3, max_size=3))
def test_strength_is_a_total_order(levels: list[Strength]) -> None:
    """Levels compare as their numbers do: each with each, both ways, through a third."""
    one, two, three = levels

    assert (one < two) + (one == two) + (one > two) == 1
    assert not (one <= two <= three) or one <= three
    assert list(Strength) == sorted(Strength) == [Strength(n) for n in range(8)]


@given(said, names, st.sampled_from(["senator", "nurse", "diplomat", "engineer"]))
def test_taking_away_what_is_printed_never_raises_strength(clause: str, name: str, role: str) -> None:
    """A name with a role, the role alone, a described source, a source: each step is no stronger than the last."""
    ladder = [f"{name}, a {role},", f"the {role}", f"a Western {role}", "a source"]
    levels = [strength_of(source, clause) for source in ladder]

    assert levels == sorted(levels, reverse=True)
    assert levels[0] > levels[-1]


@given(said, st.one_of(described, bare))
def test_not_wanting_to_be_named_never_raises_strength(clause: str, source: str) -> None:
    """“who asked not to be named” is noted as anonymity and makes no source stronger."""
    verb = "said"
    plain = the_quote(f"{_capital(source)} {verb} that {clause}.")
    unnamed = the_quote(f"{_capital(source)}, who asked not to be named, {verb} that {clause}.")

    assert unnamed.strength <= plain.strength
    assert unnamed.anonymity is not None


@given(said, sources, st.sampled_from(["Reuters", "the BBC", "CNN", "the Associated Press"]))
def test_who_was_told_changes_no_strength(clause: str, source: str, outlet: str) -> None:
    """“told Reuters” names a recipient; speaker and strength stay, and nobody relays."""
    plain = the_quote(f"{_capital(source)} said that {clause}.")
    told = the_quote(f"{_capital(source)} told {outlet} that {clause}.")

    assert (plain.strength, plain.speaker and plain.speaker.name) == (told.strength, told.speaker and told.speaker.name)
    assert told.recipient is not None
    assert outlet == told.recipient.text
    assert () == told.relayers


@given(said, st.one_of(names, described, bare), st.sampled_from(["Reuters", "the BBC", "Xinhua"]))
def test_a_relay_never_raises_strength(clause: str, source: str, outlet: str) -> None:
    """Whoever passes words on adds one link, nearest the origin, and no strength."""
    plain = the_quote(f"{_capital(source)} said that {clause}.")
    relayed = outermost(f"{_capital(outlet)} reported, citing {source}, that {clause}.")

    assert relayed.strength <= plain.strength
    assert [outlet.lower()] == [each.text.lower() for each in relayed.relayers]
    assert len(plain.relayers) + 1 == len(relayed.relayers)


@given(said, sources, st.sampled_from(HEDGES), st.integers(0, 2))
def test_a_hedge_is_added_and_taken_away_alone(clause: str, source: str, hedge: str, frame: int) -> None:
    """A hedge in the content adds itself, with its exact span, and changes neither source nor strength."""
    form = ["{} said that {}.", "{} said: “{}.”", "According to {}, {}."][frame]
    subject, verb, rest = _parts(clause)
    hedged = form.format(_capital(source), f"{subject} {verb} {hedge} {rest}")
    plain, quote = the_quote(form.format(_capital(source), clause)), the_quote(hedged)
    added = [each for each in quote.hedges if each.holder is HedgeHolder.SPEAKER]

    assert [hedge] == [each.span.of(hedged) for each in added]
    assert [] == [each for each in plain.hedges if each.holder is HedgeHolder.SPEAKER]
    assert plain.strength == quote.strength
    assert quote.certainty <= plain.certainty


def _parts(clause: str) -> tuple[str, str, str]:
    """Return subject, verb and the rest."""
    words = clause.split()
    at = next(n for n, word in enumerate(words) if word in ("is", "was", "has", "had"))
    return " ".join(words[:at]), words[at], " ".join(words[at + 1 :])


@given(articles(frames=["trailing", "leading", "colon", "that", "bare"]))
def test_hedges_in_marks_say_that_they_are(drawn: DrawnArticle) -> None:
    """A hedge within quotation marks is the speaker's and known to be verbatim; others are not."""
    for quote in quotekit.parse(drawn.text).quotes:
        for hedge in quote.hedges:
            assert hedge.in_quotes is any(span.covers(hedge.span) for span in quote.quoted)


@given(said, names, st.sampled_from(["allegedly", "reportedly"]))
def test_the_reporters_hedge_is_the_reporters(clause: str, name: str, hedge: str) -> None:
    """An adverb before the cue is the article's, not the speaker's, and leaves the content as certain as it was."""
    quote = outermost(f"{name} {hedge} said that {clause}.")

    assert [] == [each for each in quote.hedges if each.holder is HedgeHolder.SPEAKER]
    assert 5 == quote.certainty


@given(said, said, sources)
def test_the_same_attribution_has_the_same_strength(one: str, other: str, source: str) -> None:
    """Strength is a function of the attribution as printed."""
    assert strength_of(source, one) == strength_of(source, other)


@given(articles())
def test_strength_and_certainty_are_apart(drawn: DrawnArticle) -> None:
    """No hedge changes strength: an article without its hedges is as strong, quote by quote."""
    text = drawn.text
    for hedge in HEDGES:
        text = text.replace(f" {hedge} ", " ")
    found, plain = (quotekit.parse(each, published=drawn.published).quotes for each in (drawn.text, text))

    assert [quote.strength for quote in found] == [quote.strength for quote in plain]
    assert all(one.certainty <= two.certainty for one, two in zip(found, plain, strict=True))


@pytest.mark.parametrize(
    ("source", "level"),
    [
        ("Ines Varga", Strength.NAMED_PERSON),
        ("Halden Bank", Strength.NAMED_BODY),
        ("the governor", Strength.OFFICE),
        ("three Western diplomats", Strength.UNNAMED_SEVERAL),
        ("a Western diplomat", Strength.UNNAMED_ONE),
        ("a source", Strength.VAGUE),
    ],
)
@given(clause=said)
def test_the_documented_ladder_holds(source: str, level: Strength, clause: str) -> None:
    """One source for each level, whatever it says."""
    assert level is strength_of(source, clause)


@given(said)
def test_nobody_is_hearsay_or_unattributed(clause: str) -> None:
    """Attributed to nobody is hearsay; not attributed at all is the lowest level."""
    assert Strength.HEARSAY is outermost(f"It is said that {clause}.").strength
    assert Strength.UNATTRIBUTED is the_quote(f"“{_capital(clause)}. It was in all the papers.”").strength


@given(articles())
def test_explaining_never_fails_and_names_the_source(drawn: DrawnArticle) -> None:
    """`Quote.explain` says something of every quote, with the source's words."""
    for quote in quotekit.parse(drawn.text).quotes:
        assert quote.source is None or quote.source.text.lower() in quote.explain().lower()


@given(st.lists(sources, min_size=2, max_size=4, unique=True), said)
def test_strengths_of_one_article_are_those_of_its_sentences(found: list[str], clause: str) -> None:
    """Sentences by different sources do not change each other's strength."""
    words = list(itertools.chain.from_iterable(each.split() for each in found))
    if len(words) == len(set(words)):
        text = "\n\n".join(f"{_capital(source)} said that {clause}." for source in found)
        assert [strength_of(source, clause) for source in found] == [
            quote.strength for quote in quotekit.parse(text).quotes
        ]
