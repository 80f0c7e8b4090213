"""Dateline, bylines and credits are read where a paper prints them, and are nobody's words."""

from __future__ import annotations

import datetime

import pytest

import quotekit
from quotekit.model import CreditKind

PUBLISHED = datetime.date(2026, 3, 5)


@pytest.mark.parametrize(
    ("head", "place", "agency", "date"),
    [
        ("RENO, Nev., March 3 (Reuters) — ", "RENO", "Reuters", "2026-03-03"),
        ("RENO, Nev. (AP) -- ", "RENO", "AP", None),
        ("LONDON (Reuters) - ", "LONDON", "Reuters", None),
        ("Cleveland (AFP) – ", "Cleveland", "AFP", None),
        ("ST. LOUIS — ", "ST. LOUIS", None, None),
        ("CAIRO, 12 January 2024 — ", "CAIRO", None, "2024-01-12"),
        ("LONDON: ", "LONDON", None, None),
        ("HARROWGATE, Ohio — ", "HARROWGATE", None, None),
        ("Bhopal (Madhya Pradesh): ", "Bhopal", None, None),
        ("Bhopal (Madhya Pradesh) [India], April 29 (ANI): ", "Bhopal", "ANI", "2025-04-29"),
    ],
)
def test_a_dateline_is_read(head: str, place: str, agency: str | None, date: str | None) -> None:
    """Place, agency and day are those that are printed; the content of the first quotation begins behind it."""
    article = quotekit.parse(f"{head}The dam failed, Mayor Ada Brandt said.", published=PUBLISHED)
    dateline = article.dateline

    assert dateline
    assert (place, agency) == (dateline.place, dateline.agency)
    assert date == (dateline.date and dateline.date.isoformat())
    assert dateline.text == dateline.spans[0].of(article.text)
    assert ["The dam failed"] == [quote.text for quote in article.quotes]


@pytest.mark.parametrize(
    "head",
    [
        "BREAKING — ",
        "UPDATE: ",
        "Q&A: ",
        "OPINION — ",
        "Note: ",
        "New council, old dam - ",
        "UK — ",
        "The dam (1931) — ",
        "Mayor Brandt (D) – ",
    ],
)
def test_a_label_is_no_dateline(head: str) -> None:
    """What stands before a dash or colon is a place only if it is in capitals or comes with an agency."""
    assert quotekit.parse(f"{head}the dam failed, Mayor Ada Brandt said.").dateline is None


def test_a_dateline_stands_at_the_head_of_a_paragraph() -> None:
    """Capitals in the middle of a paragraph name no place of filing."""
    assert quotekit.parse("The dam failed at RENO (Reuters) — and again at ELKO.").dateline is None


def test_days_are_reckoned_from_the_dateline() -> None:
    """An article of March 3 that says "on Wednesday" means the week before, though it was printed two days later."""
    text = "RENO, Nev., March 3 (Reuters) — The dam failed, Mayor Ada Brandt said on Wednesday."

    assert "2026-02-25" == _day(text, PUBLISHED)
    assert "2026-03-04" == _day(text.removeprefix("RENO, Nev., March 3 (Reuters) — "), PUBLISHED)


def test_a_dateline_of_another_month_is_left_alone() -> None:
    """Where it was filed long before publication, the day of publication counts; without any year nothing is invented."""
    text = "RENO, Nev., Jan. 3 (Reuters) — The dam failed, Mayor Ada Brandt said on Wednesday."

    assert "2026-03-04" == _day(text, PUBLISHED)
    assert _day(text, None) is None
    assert "2024-01-03" == _day(text.replace("Jan. 3", "Jan. 3, 2024"), None)


def _day(text: str, published: datetime.date | None) -> str | None:
    [quote] = quotekit.parse(text, published=published).quotes
    return quote.said_on.date.isoformat() if quote.said_on and quote.said_on.date else None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz", ["Ana Ruiz"]),
        ("By ANA RUIZ and TOM HALE", ["ANA RUIZ", "TOM HALE"]),
        ("By Ana Ruiz, Tom Hale and Li Wen", ["Ana Ruiz", "Tom Hale", "Li Wen"]),
        ("By Ana Ruiz in Cairo", ["Ana Ruiz"]),
        ("By Ana Ruiz | Harbour Gazette", ["Ana Ruiz"]),
        ("By Reuters Staff", ["Reuters Staff"]),
        ("By our court reporter", ["our court reporter"]),
    ],
)
def test_a_byline_names_the_authors(line: str, names: list[str]) -> None:
    """Each author is a mention with the place of the name."""
    article = quotekit.parse(f"Dam fails again\n\n{line}\n\nThe dam failed, Mayor Ada Brandt said.")

    assert names == [each.text for each in article.bylines]
    assert names == [each.spans[0].of(article.text) for each in article.bylines]
    assert ["The dam failed"] == [quote.text for quote in article.quotes]


@pytest.mark.parametrize(
    "line",
    [
        "By Popular Demand",
        "By Monday",
        "By Land and Sea",
        "By her own account, Ana Ruiz learned to swim in Reno",
        "By Ana Ruiz the dam was built, and by Ana Ruiz it was torn down again in the year of the flood.",
    ],
)
def test_a_line_that_begins_with_by_is_no_byline(line: str) -> None:
    """Only names, in a line of their own, are one."""
    assert () == quotekit.parse(f"{line}\n\nThe dam failed.").bylines


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "(Reporting by Ana Ruiz in Reno, and Li Wen in Cairo; Editing by Tom Hale.)",
            [(CreditKind.REPORTING, ("Ana Ruiz", "Li Wen")), (CreditKind.EDITING, ("Tom Hale",))],
        ),
        (
            "(Additional reporting by Ana Ruiz in Palm Beach, Florida; Writing by Li Wen)",
            [(CreditKind.REPORTING, ("Ana Ruiz",)), (CreditKind.WRITING, ("Li Wen",))],
        ),
        ("The gates in May. Photo: EPA", [(CreditKind.PHOTO, ("EPA",))]),
        ("The gates in May. Photograph by Li Wen", [(CreditKind.PHOTO, ("Li Wen",))]),
        ("The gates in May. (AP Photo/Li Wen)", [(CreditKind.PHOTO, ("AP", "Li Wen"))]),
        ("The gates in May (Li Wen/Reuters)", [(CreditKind.PHOTO, ("Li Wen", "Reuters"))]),
        ("Image credit: Getty Images", [(CreditKind.PHOTO, ("Getty Images",))]),
        ("Translated by Karim Toma.", [(CreditKind.TRANSLATION, ("Karim Toma",))]),
        ("With inputs from PTI", [(CreditKind.AGENCY, ("PTI",))]),
    ],
)
def test_credits_are_read(line: str, expected: list[tuple[CreditKind, tuple[str, ...]]]) -> None:
    """Each credit has its kind and names, and is no quotation."""
    article = quotekit.parse(f"The dam failed, Mayor Ada Brandt said.\n\n{line}")

    assert expected == [(each.kind, each.names) for each in article.credits]
    assert [each.text for each in article.credits] == [each.spans[0].of(article.text) for each in article.credits]
    assert ["The dam failed"] == [quote.text for quote in article.quotes]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the Harbour Gazette showed that the dam had cracks.",
        "Editing by committee is slow.",
        "The map was compiled by the Center for Rivers.",
        "The towns (Reno/Sparks) share a dam (Carson/Tahoe)",
        "She took to the radio, writing: “The dam has failed.”",
    ],
)
def test_prose_is_no_credit(line: str) -> None:
    """An act is credited only where nothing but names follows."""
    assert () == quotekit.parse(line).credits


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by " + "Aa Bb in Cc, Dd and " * 18 + "x",
        "Photo by " + "Aa Bb Cc Dd Ee, " * 24 + "x",
        "By " + "Aa Bb in Cc, Dd and " * 5,
        "(" + "Aa Bb Cc Dd Ee/" * 26 + "x",
        "AA BB-CC " * 11,
    ],
)
def test_a_list_is_read_in_one_way(line: str) -> None:
    """A pattern that may split a list of names in many ways would try them all, which no test would see the end of."""
    article = quotekit.parse(f"{line}\n\n" * 20)

    assert (None, ()) == (article.dateline, article.credits)
