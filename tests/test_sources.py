"""How firm a source is, and who it is: tables of sentences, each the shortest that decides one condition.

The last quotation of each row counts. A dash stands where nobody is known.
"""

from __future__ import annotations

import pytest

import quotekit

STRENGTHS = """
    vague           | A study said it sank.
    vague           | A new study said it sank.
    named_body      | A study of the pier said it sank.
    named_body      | A harbour study said it sank.
    named_body      | A Moss study said it sank.
    named_body      | The study said it sank.
    named_body      | A study published on Monday said it sank.
    named_body      | A study by Moss said it sank.
    unnamed_one     | A letter received from Moss said it sank.
    office          | A letter seen by The Ledger said it sank.
    named_body      | A court filing said it sank.
    vague           | Research said it sank.
    vague           | A lawsuit said it sank.
    named_body      | The lawsuit said it sank.
    vague           | A memo said it sank.
    named_body      | A jury said it sank.
    unnamed_one     | A company said it sank.
    unnamed_one     | A harbour company said it sank.
    unnamed_several | Companies said it sank.
    unnamed_several | Harbour companies said it sank.
    named_body      | The companies said it sank.
    named_body      | The company said it sank.
    named_body      | Parliament said it sank.
    office          | The family said it sank.
    unnamed_one     | A council said it sank.
    vague           | An official said it sank.
    vague           | A senior official said it sank.
    unnamed_one     | A harbour official said it sank.
    vague           | Two other officials said it sank.
    vague           | An official speaking at the pier said it sank.
    vague           | An official who asked not to be named said it sank.
    unnamed_one     | An official who met the mayor said it sank.
    unnamed_one     | An official at the pier said it sank.
    unnamed_several | Officials and pilots at the pier said it sank.
    vague           | Officials and pilots said it sank.
    unnamed_several | Both analysts and brokers in Reno said it sank.
    office          | Halima, whose surname is withheld, said it sank.
    vague           | An unnamed official said it sank.
    vague           | A source said it sank.
    unnamed_one     | A source close to the board said it sank.
    unnamed_one     | A pilot said it sank.
    unnamed_one     | A veteran said it sank.
    unnamed_several | Two pilots said it sank.
    unnamed_several | They asked three pilots, two of whom said it was in the report.
    unnamed_several | The bellringers said it sank.
    vague           | Two said it sank.
    unnamed_several | Six in ten said it sank.
    unnamed_several | Six in ten, mostly pilots, said it sank.
    unnamed_several | One in five pilots said it sank.
    unnamed_several | Nearly a third said it sank.
    vague           | None of those three said it sank.
    unnamed_one     | The one who came said it sank.
    vague           | No one said it sank.
    vague           | A man said it sank.
    unnamed_one     | A Moss man said it sank.
    unnamed_one     | One of them said it sank.
    vague           | An expert said it sank.
    vague           | Experts said it sank.
    vague           | An expert who spoke said it sank.
    unnamed_several | Analysts at the bank said it sank.
    vague           | Analysts who spoke to The Ledger said it sank.
    unnamed_several | Analysts whose work is known said it sank.
    vague           | Three analysts said it sank.
    unnamed_several | Three Moss-based analysts said it sank.
    vague           | Analysts and sources at the bank said it sank.
    vague           | Their analysts said it sank.
    unnamed_one     | A French analyst said it sank.
    vague           | French analysts said it sank.
    unnamed_several | Local media said it sank.
    vague           | Media said it sank.
    office          | State media said it sank.
    office          | State-run television said it sank.
    vague           | Media reports said it sank.
    named_body      | Our correspondent said it sank.
    unnamed_several | A newspaper said it sank.
    named_body      | The Moss Ledger said it sank.
    unnamed_several | The newspaper said it sank.
    vague           | Some said it sank.
    vague           | The official said it sank.
    vague           | The source said it sank.
    office          | The pilot said it sank.
    office          | The mayor said it sank.
    vague           | She said it sank.
"""

SPEAKERS = """
    A statement                    | The harbour office put out a statement. A statement said it sank.
    The statement                  | The harbour office liked a statement. The statement said it sank.
    the abbey                      | A statement from the abbey said it sank.
    Ann Wu                         | A statement by Ann Wu said it sank.
    Ann Wu                         | Ann Wu said in a statement that it was late. The statement said it sank.
    The statement                  | Ann Wu said in a letter that it was late. The statement said it sank.
    The statement                  | Ann Wu said it was late. Then came a statement. The statement said it sank.
    A guard at the gate            | A guard at the gate met Ann Wu. The guard said it sank.
    Ann Wu                         | A guard met Ann Wu. She said it sank.
    The striker                    | Ivo Tarr met Ann Wu. It was late. The striker said it sank.
    Ann Wu                         | Ivo Tarr fell. It was late. It rained. Ann Wu ran. It rang. The striker said it sank.
    Ivo Tarr                       | Ann Wu met Ivo Tarr. It was late, Tarr said. The striker said it sank.
    The commission                 | The commission met. It said it sank.
    -                              | An old oak fell. It said it sank.
    Ann Wu and Ivo Tarr            | Ann Wu and Ivo Tarr left. Both said it sank.
    The pier                       | The pier, which said it sank, left.
    Ann Wu                         | Ann Wu left. Wu said it sank.
    Ann Wu                         | Ann Wu, mayor of Reno, left. The mayor said it sank.
    Ann Wu                         | Mayor Ann Wu left. The mayor said it sank.
    Britain's Moss Office          | Britain's Moss Office said it sank.
    Moss Office                    | The town's Moss Office said it sank. The Moss Office said it was old.
    Harlan Metals                  | Harlan Metals sank. Harlan Coe left. Harlan said it sank.
    Ivo Harlan                     | Harlan Metals sank. Ivo Harlan left. Harlan said it sank.
    Police                         | Police said it was old. Police said it sank.
    A pilot                        | A pilot said it was old. A pilot said it sank.
    The report                     | The report said it was old. The report said it sank.
    The official                   | The officials said it was old. The official said it sank.
    The clerk                      | The clerk worked at it. The clerk said it sank.
    -                              | None said it sank.
    -                              | We said it sank.
    Ann Wu                         | Ann Wu said, “We said it sank.”
    Ann Wu and Ivo Tarr            | Ann Wu and Ivo Tarr left. Wu and Tarr came back. They said it sank.
    Al Wu                          | Ivo Wu left. Al Wu came. Wu sat down. He said it sank.
    Ann B. Wu                      | Ann Wu left. Ann B. Wu came. Wu said it sank.
    Tvrtko Zelbrick                | A letter came from Tvrtko Zelbrick. Zelbrick said it sank.
    -                              | The Vale Times shut on Monday. “It sank.”
    The leader of the council in Upper Zelbrick | The leader of the council in Upper Zelbrick said it sank.
    William Bell                   | The president of Easton Council William Bell said it sank.
    The lawyer for Easton Mayor Wendy Platt | The lawyer for Easton Mayor Wendy Platt said it sank.
    The adviser to Senator Wendy Platt      | The adviser to Senator Wendy Platt said it sank.
    Ann Wu                         | The mayor's rival, Vale County Clerk Ann Wu, said it sank.
    The mayor's rival              | The mayor's rival, Vale independent Sen. Ann Wu, said it sank.
    a poll of members              | According to a poll of members, Wu took half of the votes.
    van Rensburg                   | The chairman van Rensburg said it sank.
    Eugene ‘Fats’ Barlow           | “It sank,” said Eugene ‘Fats’ Barlow.
    Ivo Tarr                       | Ivo Tarr left. “It sank,” said Ms. Ann Wu and Ms. Bea Coe who he said met Al Holt.
    The clerk                      | The clerk, Wu's deputy, said it sank.
    The deputy to Easton Mayor Wendy Platt  | The deputy to Easton Mayor Wendy Platt said it sank.
    Ana Dar                        | Minister for Finance Senator Ana Dar said it sank.
"""

SOURCES = """
    Ann Wu, R-Vale                           | “It sank,” said Ann Wu, R-Vale.
    Pilots recently trained by the college   | Pilots recently trained by the college said it sank.
    Police carrying out the raid             | Police carrying out the raid said it sank.
    Ann Wu                                   | That's Ann Wu telling voters that it sank.
    Ann Wu                                   | Here's Ann Wu explaining that it sank.
    A nurse praying with him at a mosque     | A nurse praying with him at a mosque said it sank.
    Ann Wu                                   | On May 5, Ann Wu said it sank.
    Ann Wu                                   | In Reno May 5, Ann Wu said it sank.
    Ann Wu                                   | When the mill closed, Ann Wu, in a note on Friday, said it sank.
    Ann Wu, one of its heads                 | The board met, and Ann Wu, one of its heads, said she’s sure it sank.
    The council’s “Vale Post”                | The council’s “Vale Post” said the head of the fund was late.
    Ivo Tarr, originally from Reno           | Ivo Tarr, originally from Reno, said it sank.
    The office, when asked by the Courier    | The office, when asked by the Courier, said it sank.
    friends praying with him at a mosque     | In Reno, Nevada, friends praying with him at a mosque said it sank.
"""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [line.split("|") for line in table.splitlines() if line.strip()]
    return [(wanted.strip(), text.strip()) for wanted, text in rows]


@pytest.mark.parametrize(("strength", "text"), _rows(STRENGTHS), ids=lambda value: value)
def test_a_source_is_as_firm_as_what_is_printed_of_it(strength: str, text: str) -> None:
    """What stands around the noun decides, as the ladder has it."""
    quote = quotekit.parse(text).quotes[-1]

    assert strength == quote.strength.name.lower()


@pytest.mark.parametrize(("name", "text"), _rows(SPEAKERS), ids=lambda value: value)
def test_a_source_is_who_the_article_says_it_is(name: str, text: str) -> None:
    """Statements are those of who issued them, pronouns of who fits, what is met again is the same."""
    quote = quotekit.parse(text).quotes[-1]

    assert name == (quote.speaker.name if quote.speaker else "-")


@pytest.mark.parametrize(("words", "text"), _rows(SOURCES), ids=lambda value: value)
def test_a_source_is_all_the_words_that_name_it(words: str, text: str) -> None:
    """Asides and what hangs on a noun belong to it; fronted times, verbs and who else is spoken of do not."""
    quote = quotekit.parse(text).quotes[-1]

    assert words == (quote.source.text if quote.source else "-")
