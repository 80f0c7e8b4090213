"""News that nobody wrote, for trying out how fast a corpus is read: the same number gives the same article.

python examples/generated_news.py DIRECTORY 10000
"""

from __future__ import annotations

import datetime
import json
import random
import sys
from pathlib import Path

GIVEN = "Ada Ida Tom Nadine Pavlos Marguerite Kofi Ines Ruben Leyla Bo Hanne".split()
SURNAMES = "Brandt Falk Hale Oyelaran Rizos Fonteyne Mensah Varga Quist Demir Sund Okafor".split()
ROLES = ["Mayor", "Council leader", "Finance minister", "Union leader", "Chief executive", "Spokeswoman"]
BODIES = ["Halden Bank", "the harbour board", "the Salt Union", "the transport ministry", "Corvane Shipping"]
UNNAMED = ["a senior official briefed on the talks", "two people familiar with the plan", "a union official"]
CLAIMS = [
    "the ferry will stay in the harbour",
    "the contract may be signed before June",
    "the old pier could be closed within weeks",
    "nobody had seen the figures before the vote",
    "the bank has enough money for another year",
    "the new line would cost about 40 million crowns",
    "the strike was probably over",
]
FRAMES = [
    "“{C},” {role} {name} told reporters on Monday.",
    "{name} said {c}.",
    "{unnamed} said {c}, speaking on condition of anonymity.",
    "According to {body}, {c}.",
    "“{C},” {surname} said. “We have said so for years.”",
    "{Body} denied that {c}.",
    "Critics asked whether {c}.",
    "{name} said in a statement that {c}, “whatever they say in the capital”.",
]
FILLERS = [
    "The vote had been put off twice since the autumn.",
    "Trucks stood in a line behind the gate all morning, and the wind came from the east.",
    "The town has 40,000 people and one harbour, which was built by hand.",
    "Prices rose by a third in the year before the last election.",
    "It was the longest sitting since the winter of the floods.",
]
PARAGRAPHS = 9


def article(number: int) -> dict[str, str]:
    """Return an article as a record: its name, day and text of some 250 words."""
    draw = random.Random(number)  # noqa: S311 (not for secrets)
    paragraphs = []
    for _ in range(PARAGRAPHS):
        surname = draw.choice(SURNAMES)
        claim, body, unnamed = draw.choice(CLAIMS), draw.choice(BODIES), draw.choice(UNNAMED)
        told = draw.choice(FRAMES).format(
            c=claim,
            C=_capital(claim),
            name=f"{draw.choice(GIVEN)} {surname}",
            surname=surname,
            role=draw.choice(ROLES),
            unnamed=_capital(unnamed),
            body=body,
            Body=_capital(body),
        )
        paragraphs.append(" ".join((told, *draw.sample(FILLERS, 2))))
    day = datetime.date(2026, 1, 1) + datetime.timedelta(days=number % 365)
    return {"id": f"article-{number}", "published": day.isoformat(), "text": "\n\n".join(paragraphs)}


def write(directory: Path, count: int, per_file: int = 1000) -> None:
    """Write *count* articles as files of JSON Lines."""
    directory.mkdir(parents=True, exist_ok=True)
    for first in range(0, count, per_file):
        with (directory / f"part-{first:07}.jsonl").open("w", encoding="utf-8") as out:
            for number in range(first, min(first + per_file, count)):
                out.write(json.dumps(article(number), ensure_ascii=False) + "\n")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
