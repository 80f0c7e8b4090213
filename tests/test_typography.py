"""How marks, dashes, line ends and letters are typed does not change who said what."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from facts import facts, facts_of, moved
from quotekit.testing import DrawnArticle, articles
from quotekit.testing.words import PREDICATES, SUBJECTS

STRAIGHTENED = str.maketrans("“”‘’", "\"\"''")
DOUBLED = str.maketrans("‘’", "“”")
TO_BRITISH = str.maketrans("“”", "‘’")
curly = articles(styles=["curly"])
said = st.builds(
    lambda subject, predicate: f"{subject} {predicate.replace('* ', '')}",
    st.sampled_from(SUBJECTS),
    st.sampled_from(PREDICATES),
)


def parse(drawn: DrawnArticle, text: str | None = None) -> quotekit.Article:
    return quotekit.parse(drawn.text if text is None else text, published=drawn.published)


def same(at: int) -> int:
    return at


@given(curly)
def test_straight_marks_are_as_good_as_curly_ones(drawn: DrawnArticle) -> None:
    """Straightening every mark keeps number, spans, content, speakers and strength."""
    text = drawn.text.translate(STRAIGHTENED)
    found = [each._replace(text="") for each in facts(parse(drawn, text))]

    assert [each._replace(text="") for each in facts(parse(drawn))] == found
    assert [quote.content for quote in parse(drawn).quotes] == [quote.content for quote in parse(drawn, text).quotes]


@given(articles(styles=["british"]))
def test_american_marks_are_as_good_as_british_ones(drawn: DrawnArticle) -> None:
    """Double marks for single ones leave everything where it was."""
    doubled = parse(drawn, drawn.text.translate(DOUBLED))

    assert [quote.content for quote in parse(drawn).quotes] == [quote.content for quote in doubled.quotes]
    assert [each.speaker for each in facts(parse(drawn))] == [each.speaker for each in facts(doubled)]


@given(curly)
def test_line_ends_of_two_characters_only_move_offsets(drawn: DrawnArticle) -> None:
    """CRLF for LF moves each span by the line ends before it and changes nothing else."""
    text = drawn.text.replace("\n", "\r\n")
    within = re.compile("\n")

    def place(at: int) -> int:
        return at + len(within.findall(drawn.text, 0, at))

    assert moved(parse(drawn), place) == moved(parse(drawn, text), same)


@given(curly, st.sampled_from(["\N{NO-BREAK SPACE}", "\N{THIN SPACE}", "\N{NARROW NO-BREAK SPACE}"]))
def test_other_spaces_part_words_as_well(drawn: DrawnArticle, space: str) -> None:
    """A no-break or thin space between words keeps speakers, kinds and strength."""
    text = drawn.text.replace(" ", space)
    found = parse(drawn, text)
    plain = [each.name.replace(space, " ") for each in found.speakers]

    assert [each.name for each in parse(drawn).speakers] == plain
    assert [quote.strength for quote in parse(drawn).quotes] == [quote.strength for quote in found.quotes]


@given(
    said, st.sampled_from([("—", "—"), (" — ", " — "), (" – ", " – "), ("--", "--"), (" -- ", " -- "), (", ", ", ")])
)
def test_dashes_around_an_attribution_are_as_good_as_commas(clause: str, dashes: tuple[str, str]) -> None:
    """However the attribution is set off, its speaker is the same."""
    opening, closing = dashes
    subject, predicate = clause.rsplit(" ", 1)
    quotes = quotekit.parse(f"“{subject}{opening}” Ines Varga said{closing}“{predicate}.”").quotes

    assert ["Ines Varga"] == [quote.speaker.name for quote in quotes if quote.speaker]


@pytest.mark.parametrize("name", ["Zoë Brontë", "José Núñez", "Søren Åkesson", "Noël Čapek", "Chloé Lefèvre"])
@given(clause=said)
def test_letters_may_be_composed_or_not(name: str, clause: str) -> None:
    """The same article in NFC and in NFD has the same quotes, by the same speakers but for the form of their letters."""
    text = f"“{clause.capitalize()},” {name} said. {name} left. According to {name}, {clause}."
    found = [quotekit.parse(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")]
    names = [[unicodedata.normalize("NFC", each.name) for each in article.speakers] for article in found]

    assert [[name], [name]] == names
    assert len(found[0].quotes) == len(found[1].quotes)


@given(articles(styles=["curly"], max_quotes=2), st.data())
def test_characters_of_no_width_are_nothing(drawn: DrawnArticle, data: st.DataObject) -> None:
    """A soft hyphen or a zero-width space between words of the content changes no speaker, no strength."""
    quote = data.draw(st.sampled_from(drawn.quotes))
    at = drawn.text.index(" ", quote.content[0].start)
    hidden = data.draw(st.sampled_from("\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}\N{WORD JOINER}"))
    found = parse(drawn, drawn.text[:at] + hidden + drawn.text[at:])

    assert [(each.speaker, each.strength) for each in facts(parse(drawn))] == [
        (each.speaker, each.strength) for each in facts(found)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The band left in the ’90s and came back in the ’00s.",
        "The board was 6'2\" long and 5\" wide, and the other 4'.",
        "It was all rock ’n’ roll and fish ’n’ chips.",
        "O’Neill’s boats and the workers’ hall stood in James’ street.",
        "'Tis the season, 'twas the night; go get 'em.",
        "The class of ’68 met at six o’clock.",
    ],
)
def test_apostrophes_open_nothing(text: str) -> None:
    """Decades, measures, elisions and possessives are no quotation marks."""
    article = quotekit.parse(text)

    assert ((), ()) == (article.quotes, article.diagnostics)


@given(said, st.sampled_from(["O’Neill", "D’Arcy", "O’Hara"]))
def test_straight_apostrophes_are_as_good_as_curly_ones(clause: str, surname: str) -> None:
    """Straightening the apostrophes of names, contractions and possessives moves no span."""
    text = f"“{clause.capitalize()} and isn’t the town’s,” Brian {surname} said. {surname}’s boat left."
    straight = quotekit.parse(text.replace("’", "'"))

    assert [quote.content for quote in quotekit.parse(text).quotes] == [quote.content for quote in straight.quotes]
    assert [quote.source.spans for quote in quotekit.parse(text).quotes if quote.source] == [
        quote.source.spans for quote in straight.quotes if quote.source
    ]


@given(articles(frames=["trailing", "leading", "colon", "inverted"], styles=["curly"], max_quotes=1, noise=False))
def test_content_in_capitals_is_the_same_content(drawn: DrawnArticle) -> None:
    """Upper-casing what stands in the marks keeps its span and its speaker."""
    [span] = drawn.quotes[0].content
    text = drawn.text[: span.start] + span.of(drawn.text).upper() + drawn.text[span.end :]
    [before], [quote] = parse(drawn).quotes, parse(drawn, text).quotes

    assert (before.content, facts_of(before).speaker) == (quote.content, facts_of(quote).speaker)
