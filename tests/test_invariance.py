"""What leaves the strength of a source alone, what can only lower it, and what can only lower certainty.

The sentences are made up of parts, so that each law is tried on thousands of them.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import quotekit
from quotekit.model import HedgeCategory, Quote, Strength

NAMED = ("Mayor Ada Brandt", "Ada Brandt", "Finance Minister Paola Renzi", "Dr. Lena Moor", "Harbour master Ivo Pratt")
BODIES = ("The Interior Ministry", "The Harbour Board", "Reuters", "The bank", "Police")
ROLES = ("The governor", "A spokesman for the airline", "His brother", "The plant's owner")
UNNAMED = (
    "A senior Hamas official",
    "An official",
    "A source",
    "Officials",
    "Three people familiar with the matter",
    "Two of his aides",
    "A Western diplomat",
    "A bystander",
    "Several residents",
    "Critics",
    "More than a dozen former Treasury officials",
)
DOCUMENTS = ("An internal memo", "The lawsuit", "A new study", "Leaked emails")
PEOPLE = (*NAMED, *ROLES, *UNNAMED)
SOURCES = (*PEOPLE, *BODIES, *DOCUMENTS)
VERBS = ("said", "added", "warned", "claimed", "confirmed", "insisted", "admitted", "argued")
CONTENTS = (
    "the dam had failed",
    "no deal was near",
    "the vault was empty",
    "prices had doubled since May",
    "the ferry was late again",
)
OUTLETS = ("Reuters", "the BBC", "reporters", "a local newspaper", "CNN on Monday", "the committee")
TERMS = (
    "speaking on condition of anonymity",
    "who asked not to be named",
    "who spoke on condition of anonymity because the talks were private",
    "who declined to be identified for fear of losing work",
    "who was not authorised to speak publicly",
)
RELAYS = (
    "The Ledger quoted {} as saying that {}.",
    "Xinhua quoted {} as saying that {}.",
    "A blog quoted {} as saying that {}.",
)
HEDGES = ("may have", "might have", "probably", "apparently", "reportedly", "possibly", "allegedly")

source, people, verb, content = map(st.sampled_from, (SOURCES, PEOPLE, VERBS, CONTENTS))
thorough = settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much], max_examples=150)


def first(text: str) -> Quote:
    """Return the first quote of *text*."""
    return quotekit.parse(text).quotes[0]


def lower(phrase: str) -> str:
    """Return a source as it stands within a sentence."""
    head, _, rest = phrase.partition(" ")
    plain = head in (
        "A",
        "An",
        "The",
        "His",
        "Two",
        "Three",
        "Several",
        "More",
        "Leaked",
        "Officials",
        "Critics",
        "Police",
    )
    return f"{head.lower() if plain else head}{' ' if rest else ''}{rest}"


@thorough
@given(people, content, st.sampled_from(OUTLETS))
def test_who_was_told_leaves_strength_alone(who: str, what: str, told: str) -> None:
    """An interview with Reuters is on the record like any other; to tell it makes nobody stronger or weaker."""
    assert first(f"{who} said that {what}.").strength is first(f"{who} told {told} that {what}.").strength


@thorough
@given(st.sampled_from((*UNNAMED, *ROLES)), content, st.sampled_from(TERMS))
def test_terms_of_anonymity_leave_strength_alone(who: str, what: str, terms: str) -> None:
    """A promise of anonymity is a facet; the source is as strong as what is printed of it."""
    assert first(f"{who} said that {what}.").strength is first(f"{who}, {terms}, said that {what}.").strength


@thorough
@given(source, verb, verb, content)
def test_the_verb_leaves_strength_alone(who: str, one: str, other: str, what: str) -> None:
    """To claim and to confirm differ in stance, not in who says so."""
    assert first(f"{who} {one} that {what}.").strength is first(f"{who} {other} that {what}.").strength


@thorough
@given(source, content, st.sampled_from(RELAYS))
def test_a_relay_never_raises_strength(who: str, what: str, relay: str) -> None:
    """A chain is as strong as its weakest link."""
    assert first(relay.format(lower(who), what)).strength <= first(f"{who} said that {what}.").strength


@thorough
@given(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE), content)
def test_a_report_within_a_report_never_raises_strength(outer: str, inner: str, what: str) -> None:
    """What a governor says that an aide said is no stronger than either."""
    quotes = quotekit.parse(f"{outer} said that {lower(inner)} had warned that {what}.").quotes
    nested = [quote for quote in quotes if quote.parent is not None]
    assume(nested)

    assert nested[0].strength <= min(
        quotes[nested[0].parent or 0].strength, first(f"{inner} said that {what}.").strength
    )


@thorough
@given(source, content, st.sampled_from(HEDGES))
def test_a_hedge_leaves_strength_alone_and_never_raises_certainty(who: str, what: str, hedge: str) -> None:
    """How firmly it is put is a fact of its own, and a hedge can only weaken it."""
    subject, _, rest = what.partition(" had ") if " had " in what else what.partition(" was ")
    assume(rest)
    plain, hedged = first(f"{who} said that {what}."), first(f"{who} said that {subject} {hedge} {rest}.")
    if not any(
        each.category is HedgeCategory.REPORTATIVE and each.holder.value == "reporter" for each in hedged.hedges
    ):
        assert plain.strength is hedged.strength
    assert hedged.certainty <= plain.certainty


@pytest.mark.parametrize(
    ("named", "nameless"),
    [
        ("Mayor Ada Brandt", "The mayor"),
        ("Mayor Ada Brandt", "A mayor"),
        ("Finance Minister Paola Renzi", "The finance minister"),
        ("Hamas spokesman Sami Noor", "A Hamas spokesman"),
        ("Hamas spokesman Sami Noor", "A Hamas official"),
        ("Hamas spokesman Sami Noor", "An official"),
        ("Hamas spokesman Sami Noor", "Officials"),
        ("The Interior Ministry", "A ministry"),
        ("The Interior Ministry", "Officials"),
        ("Reuters", "Media reports"),
        ("Harbour master Ivo Pratt", "One of the harbour masters"),
        ("A senior Hamas official", "A senior official"),
        ("Three people familiar with the matter", "Three people"),
    ],
)
@pytest.mark.parametrize("what", CONTENTS)
def test_to_leave_the_name_out_never_raises_strength(named: str, nameless: str, what: str) -> None:
    """Less that is printed is no stronger source."""
    assert first(f"{nameless} said that {what}.").strength <= first(f"{named} said that {what}.").strength


@thorough
@given(source, content)
def test_strength_and_certainty_are_apart(who: str, what: str) -> None:
    """A named person may be unsure and an unnamed one certain."""
    quote = first(f"{who} said that {what}.")

    assert 5 == quote.certainty
    assert isinstance(quote.strength, Strength)
