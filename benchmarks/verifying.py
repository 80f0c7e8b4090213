"""How long `verify` takes on transcripts of 50, 100 and 200 pages, and on a quotation as long as half of one.

::

    python benchmarks/verifying.py

A page is 500 words. The words are drawn by Zipf's law from an invented
vocabulary, so that some stand everywhere and most once, as in speech. The
first quotation checked against a text pays for reading its words; `again` is
what the next costs with the same `SourceText`.
"""

from __future__ import annotations

import itertools
import random
from time import perf_counter

from quotekit.verifying import SourceText, verify

WORDS_ON_A_PAGE = 500
VOCABULARY = 12_000
SEED = 7


def transcript(pages: int) -> list[str]:
    chance = random.Random(SEED)  # noqa: S311
    syllables = ["".join(pair) for pair in itertools.product("bdfgklmnprst", "aeiou")]
    words = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(VOCABULARY)]
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]
    drawn = chance.choices(words, weights, k=pages * WORDS_ON_A_PAGE)
    for at in range(14, len(drawn), 15):
        drawn[at] += "."
    return drawn


def quotations(words: list[str]) -> dict[str, str]:
    """Return quotations from near the end of the text, which is where a search from its beginning is slowest."""
    at = len(words) - 200
    quoted = words[at : at + 30]
    changed = [*quoted[:12], "zzyzx", *quoted[13:]]
    elided = [*words[len(words) // 5 :][:12], "…", *quoted[:12]]
    stitched = [*words[30:45], *words[at // 15 * 15 : at // 15 * 15 + 15]]
    half = words[len(words) // 4 : 3 * len(words) // 4]
    half[len(half) // 2] = "zzyzx"
    return {
        "exact": " ".join(quoted),
        "typography": "  ".join(quoted).replace(".", ","),
        "one word changed": " ".join(changed),
        "ellipsis": " ".join(elided),
        "stitched": " ".join(stitched),
        "absent": " ".join(f"{word}x" for word in quoted),
        "half the text, one changed": " ".join(half),
    }


def main() -> None:
    print(f"{'quotation':28}{'pages':>6}{'verdict':>12}{'first ms':>10}{'again ms':>10}")
    for pages in (50, 100, 200):
        words = transcript(pages)
        text = " ".join(words)
        for name, quotation in quotations(words).items():
            source = SourceText(text)
            start = perf_counter()
            found = verify(quotation, source)
            middle = perf_counter()
            verify(quotation, source)
            end = perf_counter()
            first, again = (middle - start) * 1000, (end - middle) * 1000
            print(f"{name:28}{pages:>6}{found.verdict.value:>12}{first:>10.1f}{again:>10.1f}")


if __name__ == "__main__":
    main()
