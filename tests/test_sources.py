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
    office          | A letter received by The Ledger said it sank.
    named_body      | A letter by Moss said it sank.
    named_body      | A letter to Moss said it sank.
    named_body      | A letter published yesterday said it sank.
    unnamed_one     | A harbour memo said it sank.
    named_body      | The memo said it sank.
    unnamed_one     | Leaked emails said it sank.
    named_body      | A court document said it sank.
    office          | A letter seen by The Ledger said it sank.
    named_body      | The letter, which was seen by The Ledger, said it sank.
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
    office          | Police said it sank.
    named_body      | Moss Mills said it sank.
    unnamed_several | Two French companies said it sank.
    unnamed_one     | A council said it sank.
    vague           | An official said it sank.
    vague           | A senior official said it sank.
    unnamed_one     | A harbour official said it sank.
    vague           | Two other officials said it sank.
    vague           | An official speaking at the pier said it sank.
    vague           | An official who asked not to be named said it sank.
    vague           | An official that asked not to be named said it sank.
    vague           | An official, 43, said it sank.
    vague           | Officials asked about it said it sank.
    unnamed_one     | An official who met the mayor said it sank.
    unnamed_one     | An official of the pier said it sank.
    unnamed_one     | An official who also spoke to Moss said it sank.
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
    vague           | A couple said it sank.
    vague           | A man said it sank.
    unnamed_one     | A Moss man said it sank.
    unnamed_one     | One of them said it sank.
    vague           | An expert said it sank.
    vague           | Experts said it sank.
    vague           | An expert who spoke said it sank.
    vague           | An expert on boats said it sank.
    unnamed_several | Analysts at the bank said it sank.
    vague           | Analysts who spoke to The Ledger said it sank.
    unnamed_several | Analysts whose work is known said it sank.
    vague           | Three analysts said it sank.
    vague           | Three harbour analysts said it sank.
    unnamed_several | Three Moss analysts said it sank.
    unnamed_several | Three city-based analysts said it sank.
    unnamed_several | Two of the mayor's critics said it sank.
    unnamed_several | Some of his supporters said it sank.
    unnamed_several | French activists said it sank.
    vague           | Several activists said it sank.
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
    named_body      | The Moss Ledger said it was late. It said it sank.
    unnamed_several | The newspaper said it sank.
    vague           | Some said it sank.
    vague           | The official said it sank.
    vague           | The source said it sank.
    office          | The pilot said it sank.
    office          | The mayor said it sank.
    office          | The harbour official said it sank.
    named_person    | Ann Wu said it sank.
    vague           | She said it sank.
    unnamed_one     | A harbour official said it was old. The official said it sank.
    office          | Halima, whose surname was withheld, said it sank.
    office          | Halima, whose surname was withheld, said it was old. Halima said it sank.
    office          | The account @mole said it sank.
    vague           | Both at the pier said it sank.
    hearsay         | It reportedly sank.
    unattributed    | “It sank and burned at the old pier.”
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
    -                              | The staff left. Both said it sank.
    Two pilots                     | Two pilots left. Both said it sank.
    Guy Boney                      | The judge, His Honour Judge Guy Boney, said it sank.
    Ivo Tarr                       | Ustaz Ivo Tarr said it sank.
    Ivo Tarr                       | Engr Ivo Tarr said it sank.
    The pier                       | The pier, which said it sank, left.
    Ann Wu                         | Ann Wu left. Wu said it sank.
    Ann Wu                         | Ann Wu, mayor of Reno, left. The mayor said it sank.
    Ann Wu                         | Mayor Ann Wu left. The mayor said it sank.
    Britain's Moss Office          | Britain's Moss Office said it sank.
    Moss Office                    | The town's Moss Office said it sank. The Moss Office said it was old.
    Harlow Police Department       | The Harlow Police said it was old. The Harlow Police Department said it sank.
    Reno                           | The Reno Museum said it was old. Reno said it sank.
    Marlow Trust                   | The charity Marlow Trust said no. Kro Metals said it fell. The charity said it sank.
    The president                  | Halden Bank, president of the fair, left. The president said it sank.
    Marlow Metals                  | Marlow Metals, a mine, left. Halden Metals said it was old. The mine said it sank.
    Halden Metals                  | Marlow Metals left. Halden Metals left. The company said it sank.
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
                                   | It is said that it sank.
    -                              | “It sank.”
    -                              | “It sank,” he said.
    Ann Wu                         | Ivo Tarr visited Ann Wu, who said it sank.
    the clerk                      | Ivo Tarr visited the clerk, who said it sank.
    clerks                         | Ivo Tarr visited clerks, who said it sank.
    the pier                       | Ivo Tarr visited the pier, which said it sank.
    Ann Wu                         | A series of letters by Ann Wu, who said it sank, is here.
    A series of letters by clerks  | A series of letters by clerks, who said it sank, is here.
    a report by Ann Wu             | Ivo Tarr has a report by Ann Wu that said it sank.
    The head of the agency         | The head of the agency, who said it sank, left.
    Clerks of Ann Wu               | Clerks of Ann Wu, who said it sank, left.
    Ann Wu                         | Ann Wu, 34, who said it sank, left.
    Ann Wu                         | Ann Wu left. It was she who said it sank.
    -                              | Who said it sank?
    Ann Wu                         | Ann Wu left. She met Eva Moss. She said it sank.
    Ann Wu                         | Ann Wu left. She said it sank. Ann Wu came. It was late.
    The 30                         | The 30, who said it sank, left.
    The harbour clerk              | The harbour clerk, 34, who said it sank, left.
    A guard                        | A guard who met Ann Wu left. The guard said it sank.
    A guard                        | A guard who said it was late left. He said it sank.
    A guard who met Ann Wu         | A guard who met Ann Wu, 34, left. The guard said it sank.
    An official trained in Moss    | An official trained in Moss has left. The official said it sank.
    An official                    | An official met the boat at the pier. He said it sank.
    The board                      | The board. It said it sank.
    -                              | The pier was shut. It said it sank.
    -                              | The boats left. They said it sank.
    Senior officials               | Senior officials met. They said it sank.
    Critics of the pier            | Critics of the pier left. They said it sank.
    Ivo Bishop                     | Ann Wu, bishop of Reno, met Ivo Bishop. Bishop said it sank.
    Ada Obi                        | The Master of Locks (MOL), Ada Obi, said it was old. The MOL said it sank.
    MOL Group                      | The MOL Group left. MOL said it sank.
    Harlan Metals                  | Harlan Metals left. Harlan, the market leader, said it sank.
    Ada Green                      | GREEN said it sank. Ada Green left.
    A statement from officials     | A statement from officials said it sank.
    A statement about Ann Wu       | A statement about Ann Wu said it sank.
    A statement                    | Ann Wu said in a statement that it was late. A statement said it sank.
    The harbour statement          | Ann Wu said in a statement that it was late. The harbour statement said it sank.
    Ann Wu                         | Ann Wu said in a statement that it was late. Her statement said it sank.
    the statement                  | “It sank,” said the statement
    those                          | “It sank,” said those
    Ann Wu                         | Ann Wu put out a statement. The statement said it sank.
    The statement                  | Ann Wu left. They put out a statement. The statement said it sank.
    The statement                  | They sent Ann Wu a statement. The statement said it sank.
    The statement                  | They put out a statement. The statement said it sank.
    Ann Wu and Ivo Tarr            | Ann Wu and Ivo Tarr left. Wu and Tarr said it sank.
    Ann Wu and Moss Council        | Ann Wu and Ivo Tarr left. Ann Wu and Moss Council said it sank.
    Two pilots                     | Two pilots met the companies. Both said it sank.
    Two pilots                     | Two pilots met a guard. Both said it sank.
    -                              | The pilots left. We said it sank.
    Berlin                         | The Berlin Wall Museum fell. Berlin said it sank.
    -                              | The board left. The pier was shut. Boats lay there. Nobody came. It said it sank.
    Ann Wu                         | Ann Wu left. Still, Wu, who said it sank, came back.
    An official                    | An official met the boat that sank. He said it sank.
    Zelko Tarr                     | Zelko Tarr left. Zelko said it sank.
    Fenton                         | David Fenton left. His agency, Fenton, said it sank.
    Two pilots                     | Two pilots left. A guard came. Both said it sank.
    Two pilots                     | Two pilots left. The council met. Both said it sank.
    Two pilots                     | Two pilots left. The guards came. Both said it sank.
    The pilots                     | The pilots left. None said it sank.
    The pilots                     | The pilots left. Ann Wu came. None said it sank.
    Ivo Tarr                       | Ivo Tarr left. He, mayor of Reno, said it sank.
    Bo Lund                        | Ivo Tarr left. “He is late,” Ms. Ann Wu told Bo Lund. He said it sank.
    Two pilots                     | Two pilots left. Ann Wu came. Both said it sank.
    Two pilots                     | Two pilots left. Critics came. Both said it sank.
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
    the chairman van Rensburg                | “It sank,” said the chairman van Rensburg.
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


VOICES = """
    A pilot said it was old. A pilot said it sank.
        anonymous, A pilot: A pilot
        anonymous, A pilot: A pilot
    The pilot said it was old. The pilot said it sank.
        role, The pilot: The pilot; The pilot
    A company said it was old. A company said it sank.
        organisation, A company: A company
        organisation, A company: A company
    Police said it was old. Police said it sank.
        organisation, Police: Police; Police
    A pilot, who said it sank, said it was old.
        anonymous, A pilot: A pilot, who said it sank; who
    The report said it was old. A report said it sank.
        document, The report: The report
        document, A report: A report
    A report said it was old. The report said it sank.
        document, A report: A report; The report
    The harbour report said it was old. The report said it sank. The harbour report said it was late.
        document, The harbour report: The harbour report; The report; The harbour report
    The tug's pilot said it was old. The harbour's pilot said it sank.
        role, The tug's pilot: The tug's pilot
        role, The harbour's pilot: The harbour's pilot
    The source said it was old. A source said it sank.
        anonymous, The source: The source
        anonymous, A source: A source
    Ann Wu, who declined to comment, said it sank.
        person, Ann Wu: Ann Wu, who declined to comment; who
    Ann Wu: “It sank.” The statement said it rose.
        person, Ann Wu: Ann Wu
        document, The statement: The statement
    Ann Wu left. Bo Wu left. Wu said it sank. Wu said it was old.
        person, Wu: Wu; Wu
    Ann Wu left. Bo Wu left. Ann Wu said it sank.
        person, Ann Wu: Ann Wu
    Ann Wu, a striker, left. The striker said it sank and warned that it was old.
        person, Ann Wu: The striker; The striker
    Ann Wu, 61, left. The 61-year-old said it sank and warned that it was old.
        person, Ann Wu: The 61-year-old; The 61-year-old
    Ann Wu met Ivo Tarr at the pier.¶Q: Was it old, Ms. Wu?¶A: It sank.¶Q: Sure?¶A: It was old.
        organisation, Q: Q; Q
        person, Ann Wu: A; A
    Ann Wu and Ivo Tarr met at the pier.¶Q: Was it old?¶A: It sank.
        organisation, Q: Q
        anonymous, A: A
    Ann Wu left. The striker said it sank and warned that it was old. The striker said it was late.
        person, Ann Wu: The striker; The striker; The striker
    Ann Wu left. The striker, who said it sank, said it was old.
        person, Ann Wu: The striker, who said it sank; who
    It was cold at the pier. It was late, too. Ann Wu said in a statement that it was. The statement said it sank.
        person, Ann Wu: Ann Wu; The statement
    Pilots said it was old. Pilots said it sank.
        anonymous_group, Pilots: Pilots
        anonymous_group, Pilots: Pilots
    Ann Wu and Ivo Tarr said it was old. Ann Wu and Ivo Tarr said it sank.
        person, Ann Wu and Ivo Tarr: Ann Wu and Ivo Tarr; Ann Wu and Ivo Tarr
    Ann Wu and Ivo Tarr said it sank. Eva Moss and Bo Lund said it was old.
        person, Ann Wu and Ivo Tarr: Ann Wu and Ivo Tarr
        person, Eva Moss and Bo Lund: Eva Moss and Bo Lund
    Blik said it sank.
        organisation, Blik: Blik
    Blik, who is old, said it sank.
        person, Blik: Blik, who is old
    Blik, head of the pier, said it sank.
        person, Blik: Blik, head of the pier
    Blik, a boat of the pier, said it sank.
        organisation, Blik: Blik, a boat of the pier
    Blik, whose shares fell, said it sank.
        organisation, Blik: Blik, whose shares fell
    Blik, a pseudonym, said it sank.
        person, Blik: Blik, a pseudonym
    “It sank,” said Blik
        organisation, Blik: Blik
    “It sank,” said Blik,
        organisation, Blik: Blik
    Blik said officials sank.
        organisation, Blik: Blik
    Blik Tarn, a barrister, said it sank.
        person, Blik Tarn: Blik Tarn, a barrister
    Blik said it was old. Blik Research said it sank.
        organisation, Blik Research: Blik; Blik Research
    Moss Council left. It said it was old. The Moss Council said it sank.
        organisation, Moss Council: It; The Moss Council
    The Democrat, who is old, said it sank.
        role, The Democrat: The Democrat, who is old
    A Briton, who is old, said it sank.
        anonymous, A Briton: A Briton, who is old
    Ann Wu left. She said it sank. Then she met Eva Moss. She said it was old.
        person, Ann Wu: She; She
    Leeds, who lost, said it sank.
        organisation, Leeds: Leeds, who lost
    “It sank,” said one, a clerk.
        anonymous, one: one, a clerk
    Democrats, who are old, said it sank.
        anonymous_group, Democrats: Democrats, who are old
    Moss Council, head of the pier, said it sank.
        organisation, Moss Council: Moss Council, head of the pier
    Ann Wu left.¶Ivo Tarr came to the pier.¶Q: Was it old?¶A: It sank.
        organisation, Q: Q
        person, Ivo Tarr: A
"""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [line.split("|") for line in table.splitlines() if line.strip()]
    return [(wanted.strip(), text.strip()) for wanted, text in rows]


def _articles(table: str) -> list[tuple[str, list[str]]]:
    articles: list[tuple[str, list[str]]] = []
    for line in table.splitlines()[1:]:
        if line.startswith(" " * 8):
            articles[-1][1].append(line.strip())
        else:
            articles.append((line.strip().replace("¶", "\n\n"), []))
    return articles


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


@pytest.mark.parametrize(("text", "voices"), _articles(VOICES), ids=str)
def test_an_article_quotes_these(text: str, voices: list[str]) -> None:
    """Everybody quoted, once, in order, with all that they are called where they are."""
    speakers = quotekit.parse(text).speakers

    assert voices == [
        f"{each.kind.value}, {each.name}: {'; '.join(m.text for m in each.mentions)}" for each in speakers
    ]


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Ann Wu left. Bo Wu left. Wu said it sank.", ["Wu may be any of Ann Wu, Bo Wu"]),
        ("Ann Wu left. Bo Wu left. Ann Wu said it sank.", []),
        ("Mr. Wu met Mrs. Wu. Ann Wu said it sank.", []),
    ],
)
def test_of_whom_a_surname_is_not_known_is_told(text: str, doubts: list[str]) -> None:
    """Two of one surname are reported, not guessed."""
    assert doubts == [each.message for each in quotekit.parse(text).diagnostics]
