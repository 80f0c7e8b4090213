"""Role and affiliation are what the article prints, and nothing else."""

from __future__ import annotations

import pytest

import quotekit
from quotekit.affiliations import read_office
from quotekit.document import read
from quotekit.lexicon import ENGLISH

OFFICES = (
    ("chief economist at Halden Bank", "chief economist", "Halden Bank"),
    ("a Hamas official", "official", "Hamas"),
    ("Halden Bank spokesman", "spokesman", "Halden Bank"),
    ("the coastguard's former head", "former head", "the coastguard"),
    ("NASA Administrator", "NASA Administrator", "NASA"),
    ("a senior Interior Ministry official", "senior Interior Ministry official", "Interior Ministry"),
    ("a spokesman for the airline", "spokesman", "the airline"),
    (
        "associate professor of epidemiology at Marlow University",
        "associate professor of epidemiology",
        "Marlow University",
    ),
    (
        "director of the University of Wexcombe Survey Center, which ran it",
        "director",
        "University of Wexcombe Survey Center",
    ),
    ("chairman of the board of Cassel Brothers", "chairman", "Cassel Brothers"),
    ("the Ellison campaign chairman", "chairman", "Ellison campaign"),
    ("mayor of Harlow", "mayor", "Harlow"),
    # what joins names or roles is within them; an aside between dashes is not
    ("Marlow & Crane spokesman", "spokesman", "Marlow & Crane"),
    ("the Harlow–Sande representative", "representative", "Harlow–Sande"),
    ("Halden/Cassel spokesman", "spokesman", "Halden/Cassel"),
    ("chairman/founder of Halden Bank", "chairman/founder", "Halden Bank"),
    ("a driver – in the bank's van", "driver", None),
    ("a driver - a friend of the clinic", "driver", None),
    # a person, a thing, a nation and a field of government are no affiliation
    ("a senior adviser to Mr. Sand", "senior adviser", None),
    ("Marchetti's brother", "brother", None),
    ("a lawyer for the three drivers", "lawyer", None),
    ("a French diplomat", "French diplomat", None),
    ("Energy Minister", "Energy Minister", None),
    ("Minister of Transport and Ports", "Minister of Transport and Ports", None),
    # a title of courtesy is no role
    ("bird expert Dr", "bird expert", None),
    ("Sir", None, None),
)


@pytest.mark.parametrize(("words", "role", "affiliation"), OFFICES)
def test_an_office_is_read_off_its_words(words: str, role: str | None, affiliation: str | None) -> None:
    doc = read(f"It was, {words}.", ENGLISH)

    assert (role, affiliation) == tuple(read_office(doc, 3, len(doc.tokens.words) - 1))


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("“No,” said Ana Ruiz, chief economist at Halden Bank.", "chief economist", "Halden Bank"),
        ("“No,” said Cassel Brothers spokesman Ike Rowan.", "spokesman", "Cassel Brothers"),
        ("Ike Rowan is a spokesman for Cassel Brothers. “No,” he said.", "spokesman", "Cassel Brothers"),
        ("“No,” a Hamas official said.", "official", "Hamas"),
        ("“No,” said Orvik Timber founder and co-CEO Pia Sand.", "founder and co-CEO", "Orvik Timber"),
        ("“No,” said Dr Ada Brandt.", None, None),
        ("The council and President Ike Rowan agreed. “No,” said Rowan.", "President", None),
        ("“No,” two Treasury officials said.", None, "Treasury"),
    ],
)
def test_a_speaker_holds_the_office_that_is_printed(text: str, role: str | None, affiliation: str | None) -> None:
    speaker = quotekit.parse(text).quotes[0].speaker

    assert speaker is not None
    assert (role, affiliation) == (speaker.role, speaker.affiliation)
