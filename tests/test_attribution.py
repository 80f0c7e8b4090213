"""Which constructions have what, where several could: a table of texts, each the shortest that decides one condition.

Left stands what is found, in the order of the contents: the construction and the content, pieces parted by dots.
A dash stands where nothing is found.
"""

from __future__ import annotations

import pytest

import quotekit

FOUND = """
    bare_clause: it sank                                 | Kim said it sank.
    trailing: Moss said it sank + bare_clause: it sank   | “Moss said it sank,” Kim said.
    trailing: I said it sank                             | “I said it sank,” Kim said.
    adverb: It … sank + bare_clause: it burned           | It reportedly sank. Kim said it burned.
    bare_clause: it burned + adverb: It … sank           | Kim said it burned. It reportedly sank.
    trailing: In my view it sank                         | “In my view it sank,” Kim said.
    adamant: it sank                                     | Kim was quoted as saying it sank.
    according_to: it sank                                | According to Kim it sank.
    according_to: it sank                                | (According to Kim, it sank.)
    bare_clause: it sank                                 | It was late (Kim said it sank).
    bare_clause: it sank (and burned)                    | Kim said it sank (and burned).
    bare_clause: it sank                                 | (Kim said it sank.)
    trailing: in May they rose                           | Sales fell (in May they rose, Kim said).
    according_to: they rose                              | Sales fell (they rose, according to Kim), and Moss left.
    adverb: it had … sunk                                | The pier (it had reportedly sunk) was old.
    bare_clause: it sank (and burned)                    | Moss left (Kim said it sank (and burned)) early.
    gap: sank                                            | The pier (which Kim said sank) was old.
    bare_clause: it sank                                 | (Kim said it sank. Moss left.)
    according_to: The pier sank                          | The pier sank (according to Kim).
    adverb: The pier … sank                              | The pier (reportedly) sank.
    adverb: The pier sank                                | The pier sank (reportedly).
    according_to: it sank                                | But – according to Kim – it sank.
    bare_clause: it sank                                 | (It was late. Kim said it sank.)
    trailing: The pier (built in May) sank               | The pier (built in May) sank, Kim said.
    -                                                    | According to need it sank.
    hearsay: The tower … to lean                         | The tower is said to lean.
    hearsay: The tower … to lean                         | The tower is said to lean; the mill is sound.
    hearsay: The tower … to mean “a fall; a ruin”        | The tower is said to mean “a fall; a ruin”.
    hearsay: The tower … to lean + bare_clause: it stood | The tower is said to lean, but Kim said it stood.
    withheld: comment + bare_clause: it sank             | Kim declined to comment but said it sank.
    withheld: why it sank                                | Asked why it sank, Kim would not say.
    told: why it sank                                    | Asked why it sank, the voters laughed.
    question: why it sank                                | Wondering why it sank, the voters laughed.
    that_clause: it sank                                 | Yet in worrying that it sank, Moss is hemmed in by what she did.
    trailing: It sank                                    | “It sank,” said Josh Reed, the clerk, echoing comments made by Wu.
    noun_cue: it sank                                    | Word spread that it sank.
    noun_cue: it sank                                    | Word spread that it sank!
    that_clause: it sank                                 | Kim said in her warning that it sank.
    object: Moss's claim that it sank                    | Kim rejected Moss's claim that it sank.
    -                                                    | There were calls for a vote.
    quotation: It sank                                   | Kim went on by saying, “It sank.”
    bare_clause: it sank + bare_clause: it burned        | Kim said it sank, while Moss said it burned.
    bare_clause: it sank + infinitive: to go             | Kim said it sank and urged Moss to go.
    bare_clause: it sank + that_clause: it was old       | Kim said it sank, noting that it was old.
    -                                                    | Photos: Kim says it sank.
    headline: gate to open                               | Kim: gate to open ¶ Ann Kim smiled.
"""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [line.split("|") for line in table.splitlines() if line.strip()]
    return [(wanted.strip(), text.strip().replace(" ¶ ", "\n\n")) for wanted, text in rows]


@pytest.mark.parametrize(("wanted", "text"), _rows(FOUND), ids=lambda value: value)
def test_each_construction_has_its_own(wanted: str, text: str) -> None:
    """What is found in a text, by which construction, and nothing else."""
    quotes = quotekit.parse(text).quotes
    contents = [" … ".join(span.of(text) for span in each.content).rstrip(".!,") for each in quotes]

    assert wanted == (
        " + ".join(f"{each.evidence[0].rule}: {content}" for each, content in zip(quotes, contents, strict=True)) or "-"
    )
