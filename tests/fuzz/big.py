"""Parse texts of megabytes and print what each costs: time of the processor, and the most memory that was in use.

::

    python tests/fuzz/big.py                        every text of BIG in tests/hostile.py
    python tests/fuzz/big.py "100,000 names"        one of them

Each text is parsed twice in a process of its own, an eighth of it and then all of it; the last column is how many times as
long all of it took. Beside a few megabytes for the interpreter the memory is that of the text and of the article.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import quotekit  # noqa: E402
from hostile import BIG  # noqa: E402

TIMES, MOST = 8, 10.0


def measure(name: str, part: float) -> tuple[float, float, int]:
    """Return seconds, megabytes at most, and the number of quotations of a part of a text."""
    text = BIG[name](part)
    quotekit.parse("“No,” Ann Wu said.")
    begun = process_time()
    article = quotekit.parse(text)
    taken = process_time() - begun
    return taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, len(article.quotes)


def main(argv: list[str] | None = None) -> int:
    """Print a line for each text; the status is 1 where eight times the text is more than ten times the work."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="TEXT", help="names of texts; all by default")
    options = parser.parse_args(argv)

    fine = True
    context = multiprocessing.get_context("spawn")
    for name in options.names or BIG:
        found = []
        for part in (1 / TIMES, 1):
            with context.Pool(1) as pool:
                found.append(pool.apply(measure, (name, part)))
        (before, _, _), (seconds, megabytes, quotes) = found
        fine &= seconds <= MOST * before
        print(f"{name:28s} {seconds:8.1f} s {megabytes:8.0f} MB {quotes:8d} quotes {seconds / before:6.1f}", flush=True)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
