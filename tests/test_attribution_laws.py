"""Who is quoted depends on the attribution, and on nothing else."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from facts import Facts, facts
from quotekit.model import Polarity, Quote, SpeakerKind, Strength
from quotekit.testing import FRAMES, DrawnArticle, articles
from quotekit.testing.words import GIVEN, PREDICATES, SUBJECTS, SURNAMES

said = st.builds(
    lambda subject, predicate: f"{subject} {predicate.replace('* ', '')}",
    st.sampled_from(SUBJECTS),
    st.sampled_from(PREDICATES),
)
names = st.builds(lambda given, surname: f"{given} {surname}", st.sampled_from(GIVEN), st.sampled_from(SURNAMES))
PLAIN = ["said", "added", "explained", "argued", "insisted", "noted", "warned"]
verbs = st.sampled_from(PLAIN)


def parse(drawn: DrawnArticle, text: str | None = None) -> quotekit.Article:
    return quotekit.parse(drawn.text if text is None else text, published=drawn.published)


def the_quote(text: str) -> Quote:
    """Return the one quote that is in the text."""
    [quote] = quotekit.parse(text).quotes
    return quote


def speaker_of(text: str) -> str | None:
    speaker = the_quote(text).speaker
    return speaker.name if speaker else None


def _capital(clause: str) -> str:
    return clause[0].upper() + clause[1:]


@given(articles(noise=False), st.permutations(["Agnes Cole", "Boris Thorne", "Celia Rossi"]))
def test_renaming_somebody_renames_the_speaker_and_nothing_else(drawn: DrawnArticle, new: list[str]) -> None:
    """Other names of the same shape, put in everywhere, are the only thing that changes."""
    people = dict.fromkeys(quote.speaker for quote in drawn.quotes if quote.speaker_kind is SpeakerKind.PERSON)
    text = drawn.text
    known = {}
    for old, fresh in zip(people, new, strict=False):
        for before, behind in zip((old, *reversed(old.split())), (fresh, *reversed(fresh.split())), strict=True):
            text = text.replace(before, behind)
            known[before] = behind

    def renamed(each: Facts) -> Facts:
        return each._replace(
            speaker=known.get(each.speaker or "", each.speaker), source=known.get(each.source or "", each.source)
        )

    if len({surname.split()[-1] for surname in people}) == len(people) and len(
        {given.split()[0] for given in people}
    ) == len(people):
        assert [renamed(each) for each in facts(parse(drawn))] == facts(parse(drawn, text))


@given(said, names, verbs, verbs)
def test_verbs_of_one_class_are_as_good_as_each_other(clause: str, name: str, one: str, other: str) -> None:
    """Said, added, argued: speaker and strength stay."""
    first, second = (the_quote(f"“{_capital(clause)},” {name} {verb}.") for verb in (one, other))

    assert (first.speaker, first.strength, first.text) == (second.speaker, second.strength, second.text)


@given(said, names, st.sampled_from(["said", "added", "explained", "warned"]))
def test_the_verb_may_stand_before_its_subject(clause: str, name: str, verb: str) -> None:
    """“…,” Jane Doe said is “…,” said Jane Doe."""
    straight, inverted = f"“{_capital(clause)},” {name} {verb}.", f"“{_capital(clause)},” {verb} {name}."

    assert name == speaker_of(straight) == speaker_of(inverted)


@given(said, names, verbs)
def test_an_attribution_may_stand_before_or_behind(clause: str, name: str, verb: str) -> None:
    """Before with a comma or a colon, or behind: speaker and strength are the same."""
    texts = [
        f"“{_capital(clause)},” {name} {verb}.",
        f"{name} {verb}, “{_capital(clause)}.”",
        f"{name} {verb}: “{_capital(clause)}.”",
    ]

    assert {(name, Strength.NAMED_PERSON)} == {
        (quote.speaker and quote.speaker.name, quote.strength) for quote in map(the_quote, texts)
    }


@given(said, names, st.sampled_from(["a plumber", "the mayor of Halden", "head of the union", "a 61-year-old nurse"]))
def test_an_appositive_keeps_the_name(clause: str, name: str, appositive: str) -> None:
    """What is said of somebody between commas is no part of the name."""
    assert name == speaker_of(f"“{_capital(clause)},” {name}, {appositive}, said.")


@given(said, names, st.sampled_from(["mayor", "nurse", "professor", "spokeswoman"]))
def test_an_appositive_adds_a_role(clause: str, name: str, role: str) -> None:
    """The role that is printed is the speaker's; without it there is none."""
    quote, bare = (the_quote(f"“{_capital(clause)},” {name}{told} said.") for told in (f", a {role},", ""))

    assert quote.speaker is not None
    assert role in (quote.speaker.role or "")
    assert bare.speaker is not None
    assert bare.speaker.role is None


@given(said, names, st.sampled_from(["Sen.", "Dr.", "Gov.", "Mayor", "Professor"]))
def test_a_title_keeps_the_name(clause: str, name: str, title: str) -> None:
    """A title before the name is no part of it."""
    assert name == speaker_of(f"“{_capital(clause)},” {title} {name} said.")


@given(said, said, names, st.sampled_from(["Ms. {}", "Mr. {}", "{}"]))
def test_a_surname_is_whoever_was_named_in_full(one: str, other: str, name: str, form: str) -> None:
    """After a full mention the surname, with or without a courtesy title, is the same speaker."""
    later = form.format(name.split()[1])
    quotes = quotekit.parse(f"“{_capital(one)},” {name} said.\n\n“{_capital(other)},” {later} added.").quotes

    assert [name, name] == [quote.speaker.name for quote in quotes if quote.speaker]
    assert quotes[0].speaker == quotes[1].speaker


@given(articles(frames=["trailing", "leading", "colon", "inverted", "told"], max_quotes=1, noise=False), said)
def test_other_content_changes_nothing_outside(drawn: DrawnArticle, clause: str) -> None:
    """What is said does not decide who said it: other words in the marks keep source, cue, speaker and strength."""
    [span] = drawn.quotes[0].content
    dot = "." if span.of(drawn.text).endswith(".") else ""
    text = drawn.text[: span.start] + _capital(clause) + dot + drawn.text[span.end :]

    def outside(article: quotekit.Article) -> list[Facts]:
        return [each._replace(text="", hedges=()) for each in facts(article)]

    assert outside(parse(drawn)) == outside(parse(drawn, text))


@given(said, names, names, st.sampled_from(["trailing", "leading", "colon"]))
def test_a_name_in_the_content_is_not_the_speaker(clause: str, inside: str, name: str, frame: str) -> None:
    """Somebody named only within the marks is never taken for the one who speaks."""
    content = f"{inside} knows that {clause}"
    text = {
        "trailing": f"“{content},” {{}} said.",
        "leading": f"{{}} said, “{content}.”",
        "colon": f"{{}} said: “{content}.”",
    }[frame]
    if set(inside.split()).isdisjoint(name.split()):
        assert name == speaker_of(text.format(name))
        assert inside != speaker_of(text.format("The mayor"))


@given(articles())
def test_a_pronoun_stands_for_somebody_named_before(drawn: DrawnArticle) -> None:
    """Whoever is meant by “she” has a mention that ends before the pronoun."""
    for quote in parse(drawn).quotes:
        if quote.source is None or quote.source.text.lower() != "she" or quote.speaker is None:
            continue
        earlier = [mention for mention in quote.speaker.mentions if mention.spans[0].end <= quote.source.spans[0].start]
        assert earlier


@given(said, st.sampled_from(["he", "she", "they", "it"]))
def test_a_pronoun_without_anybody_is_nobody(clause: str, pronoun: str) -> None:
    """Where nobody was named there is no speaker, rather than an empty or an invented one."""
    assert None is the_quote(f"“{_capital(clause)},” {pronoun} said.").speaker


@given(said, names, names)
def test_two_people_of_one_surname_are_not_guessed(clause: str, one: str, other: str) -> None:
    """A surname that two people share is reported as ambiguous; neither is taken."""
    surname = one.split()[1]
    other = f"{other.split()[0]} {surname}"
    if one == other:
        return
    article = quotekit.parse(f"{one} met {other} in town. “{_capital(clause)},” {surname} said.")

    assert "ambiguous-speaker" in [each.code for each in article.diagnostics]
    assert not {one, other} & {each.name for each in article.speakers}


@given(said, names, st.sampled_from(["denied", "rejected claims", "did not say", "declined to say"]))
def test_what_is_denied_or_withheld_is_no_assertion(clause: str, name: str, cue: str) -> None:
    """Denying and not saying never count as asserting, and leave no certainty where nothing is claimed."""
    link = "whether" if cue.endswith("say") else "that"
    quote = the_quote(f"{name} {cue} {link} {clause}.")

    assert quote.polarity in (Polarity.DENIES, Polarity.WITHHOLDS)
    assert (quote.polarity is Polarity.WITHHOLDS) is cue.endswith("say")


@given(said, names)
def test_a_question_asks(clause: str, name: str) -> None:
    """A question in marks, and one asked about, claims nothing."""
    quotes = [the_quote(f"“Is it true that {clause}?” {name} asked."), the_quote(f"{name} asked whether {clause}.")]

    assert [(Polarity.ASKS, 0)] * 2 == [(quote.polarity, quote.certainty) for quote in quotes]


@given(said, said, said, names)
def test_a_quotation_over_paragraphs_is_one(one: str, two: str, three: str, name: str) -> None:
    """Marks that open each paragraph and close the last make one quotation of as many pieces."""
    pieces = [_capital(each) for each in (one, two, three)]
    text = f"“{pieces[0]}.\n\n“{pieces[1]}.\n\n“{pieces[2]},” {name} said."

    quote = the_quote(text)

    assert [f"{pieces[0]}.", f"{pieces[1]}.", pieces[2]] == [span.of(text) for span in quote.content]
    assert quote.speaker is not None
    assert name == quote.speaker.name


@given(said, said, names)
def test_a_quotation_within_a_quotation_is_no_other(outer: str, inner: str, name: str) -> None:
    """Marks within marks belong to what is said."""
    content = f"{_capital(outer)} and the sign said ‘{inner}’ all year"
    quotes = quotekit.parse(f"“{content},” {name} said.").quotes

    assert content == quotes[0].text
    assert all(quote.parent == 0 for quote in quotes[1:])


@pytest.mark.parametrize("frame", FRAMES)
@given(data=st.data())
def test_the_source_is_named_where_it_is_printed(frame: str, data: st.DataObject) -> None:
    """The span of the source holds the words drawn for it, beside the cue."""
    drawn = data.draw(articles(frames=[frame], max_quotes=1, noise=False))
    for quote in parse(drawn).quotes:
        if quote.source is not None and quote.cue is not None:
            between = sorted((*quote.source.spans, *quote.cue.spans))
            gaps = [drawn.text[a.end : b.start] for a, b in itertools.pairwise(between)]
            assert all(gap.strip() == "" for gap in gaps)
