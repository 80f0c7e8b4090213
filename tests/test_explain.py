"""`Quote.explain` tells why the strength is what it is, in the article's own words; the scores beside it stay apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quotekit
from quotekit.model import Article, Force, Quote, Strength

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))


def only(text: str) -> Quote:
    """Return the one quote of *text*."""
    [quote] = quotekit.parse(text).quotes
    return quote


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A senior Hamas official told Reuters on Monday the talks “may” be over.",
            (
                "“A senior Hamas official” is one unnamed person, told apart by “Hamas”: UNNAMED_ONE. "
                "Told to “Reuters”; said “on Monday”; hedged by “may”."
            ),
        ),
        (
            "Mara Ellison runs the port. She denied that it was full.",
            "“She” is “Mara Ellison”, a named person: NAMED_PERSON. Denied, by “denied”.",
        ),
        (
            "In a letter seen by the Ledger, the fund told investors that payments would stop.",
            (
                "“the fund” is a named or definite body, but the words came through “a letter”: OFFICE. "
                "Came through “a letter” and “the Ledger”; told to “investors”; by way of “letter”."
            ),
        ),
        (
            "Two former Treasury officials, who asked not to be named for fear of losing their pensions, said it was empty.",
            (
                "“Two former Treasury officials” are several unnamed people, told apart by “Treasury”: UNNAMED_SEVERAL. "
                "Unnamed by the terms “asked not to be named”; the reason given is “for fear of losing their pensions”."
            ),
        ),
        (
            "Officials said the road was closed.",
            "“Officials” are people of whom nothing is printed that tells who they are: VAGUE.",
        ),
        (
            "It is said that the inn is haunted.",
            (
                "The words are attributed, by “It is said that”, to nobody: HEARSAY. "
                "Kept at a distance by the article with “It is said”."
            ),
        ),
        ("“Too little, too late.”", "The article does not print who said it: UNATTRIBUTED."),
        (
            "The mayor declined to say who paid.",
            (
                "“The mayor” is one person known by office or relation, without a full name: OFFICE. "
                "Withheld, by “declined to say”."
            ),
        ),
        (
            "“We plant at night,” farmer Dao Van Tu told reporters outside the court in Reno through an interpreter.",
            (
                "“farmer Dao Van Tu” is a named person: NAMED_PERSON. "
                "Told to “reporters”; spoken “outside the court in Reno”; translated “through an interpreter”."
            ),
        ),
    ],
)
def test_the_explanation_is_one_or_two_plain_sentences(text: str, told: str) -> None:
    """The first sentence is about the level, the second about everything else that is printed."""
    assert told == only(text).explain()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_explanation_quotes_words_of_the_article(path: Path) -> None:
    """Whatever stands in quotation marks is printed in the article, and the level is named."""
    article = quotekit.parse(path.read_text(encoding="utf-8"))
    for quote in article.quotes:
        told = quote.explain()

        assert str(quote.strength) in told
        assert [] == [words for words in _marked(told) if not _is_printed(words, article, quote)]


def _marked(told: str) -> list[str]:
    """Return what stands between the explanation's own marks; marks of the article within them are of other kinds."""
    return re.findall(r"“([^“”]*)”", told)


def _is_printed(words: str, article: Article, quote: Quote) -> bool:
    joined = re.sub(r"\W+", " ", article.text)
    names = {quote.speaker.name if quote.speaker else "", *(relayer.text for relayer in quote.relayers)}
    return re.sub(r"\W+", " ", words).strip() in joined or words in names


def test_an_explanation_survives_json() -> None:
    """An article that was read back explains itself in the same words."""
    article = quotekit.parse("Xinhua quoted a ministry official as saying that the dam “may” be safe.")
    again = Article.from_dict(article.to_dict())

    assert [quote.explain() for quote in article.quotes] == [quote.explain() for quote in again.quotes]


def test_a_quote_made_by_hand_explains_itself() -> None:
    """Without evidence the level itself is explained, for every level."""
    template = only("Officials said the road was closed.")
    for level in Strength:
        quote = Quote(template.text, template.kind, template.content, source=template.source, strength=level)

        assert str(level) in quote.explain()


@pytest.mark.parametrize(
    ("source", "facets"),
    [
        ("Officials", 0),
        ("A senior official", 1),
        ("A senior Treasury official", 2),
        ("Two senior Treasury officials", 3),
        ("Two senior Treasury officials briefed on the talks", 4),
        (
            "Two senior Treasury officials briefed on the talks, who spoke on background because they were private,",
            5,
        ),
    ],
)
def test_transparency_counts_what_is_printed(source: str, facets: int) -> None:
    """Institution, rank, access, count and reason count one each."""
    assert facets == only(f"{source} said the road was closed.").transparency


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Ann Roe said the dam failed.", 5),
        ("Ann Roe said the flood killed about 20 people.", 4),
        ("Ann Roe said the dam may fail.", 2),
        ("Ann Roe said the flood may have killed about 20 people.", 2),
        ("Ann Roe denied that the dam had failed.", 5),
        ("Ann Roe reportedly said the dam failed.", 5),
        ("Ann Roe asked whether the dam had failed.", 0),
        ("Ann Roe declined to say whether the dam had failed.", 0),
    ],
)
def test_certainty_is_the_least_of_the_speakers_hedges(text: str, certainty: int) -> None:
    """The reporter's hedges and the level of the source are no part of it."""
    assert certainty in [quote.certainty for quote in quotekit.parse(text).quotes if quote.source]


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("Ann Roe said the dam failed.", Force.ASSERTIVE),
        ("Ann Roe urged them to leave the valley.", Force.DIRECTIVE),
        ("Ann Roe promised to mend the dam.", Force.COMMISSIVE),
        ("Ann Roe asked whether the dam had failed.", Force.QUESTION),
        ("“Has the dam failed?” Ann Roe said.", Force.QUESTION),
        ("“Too little, too late.”", Force.ASSERTIVE),
    ],
)
def test_force_tells_claims_from_orders_and_promises(text: str, force: Force) -> None:
    """An order asserts with a plus, and claims nothing that could be true."""
    assert force is only(text).force
