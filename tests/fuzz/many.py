"""Parse very many generated texts and hold each parse to the laws of tests/laws.py.

::

    python tests/fuzz/many.py --count 100000 --first 0
    python tests/fuzz/many.py --count 100000 --first 100000     the next piece

Text number n is the same on every machine, so that a run can be done in pieces and a failure be told by its number:
`--count 1 --first n --show` prints the text. Four kinds take turns: heaps of marks and words, any characters at all,
sentences of the seeds with their tokens shuffled, dropped and doubled, and sentences with their characters so treated.
A text that takes longer than `--seconds` is a failure, too.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
import traceback
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import quotekit  # noqa: E402
from laws import broken_laws  # noqa: E402
from pieces import CHARACTERS, PIECES, sentences  # noqa: E402

if TYPE_CHECKING:
    from types import FrameType

#: Code points of a text at most.
LONGEST = 400


def make_text(number: int) -> str:
    """Return the text of that number."""
    draw = random.Random(number)  # noqa: S311 - nothing secret
    text = (heap, anything, shuffled, mangled)[number % 4](draw)
    return text[:LONGEST]


def heap(draw: random.Random) -> str:
    """Return marks, cues, names and line ends in any order."""
    glue = draw.choice(("", " ", " "))
    return glue.join(draw.choices(PIECES, k=draw.randint(0, 40)))


def anything(draw: random.Random) -> str:
    """Return characters from all of Unicode, those that matter here more often."""
    return "".join(
        draw.choice(CHARACTERS) if draw.random() < 0.6 else chr(draw.randrange(0x110000))
        for _ in range(draw.randint(0, 80))
    )


def shuffled(draw: random.Random) -> str:
    """Return sentences with some of their words dropped, doubled, moved or replaced."""
    words = " ".join(draw.choices(sentences(), k=draw.randint(1, 4))).split(" ")
    for _ in range(draw.randint(0, 6)):
        at = draw.randrange(len(words))
        match draw.randrange(5):
            case 0:
                del words[at : at + draw.randint(1, 4)]
            case 1:
                words.insert(at, words[draw.randrange(len(words))])
            case 2:
                words.insert(at, draw.choice(PIECES))
            case 3:
                other = draw.randrange(len(words))
                words[at], words[other] = words[other], words[at]
            case _:
                words[at] = draw.choice(PIECES)
        words = words or [""]
    return draw.choice((" ", " ", " ", "\n\n")).join(words) if draw.random() < 0.1 else " ".join(words)


def mangled(draw: random.Random) -> str:
    """Return sentences with some of their characters dropped, doubled or replaced."""
    characters = list(" ".join(draw.choices(sentences(), k=draw.randint(1, 4))))
    for _ in range(draw.randint(1, 12)):
        at = draw.randrange(len(characters))
        match draw.randrange(4):
            case 0:
                del characters[at : at + draw.randint(1, 6)]
            case 1:
                characters[at:at] = characters[max(0, at - draw.randint(1, 20)) : at]
            case 2:
                characters.insert(at, draw.choice(CHARACTERS))
            case _:
                characters[at] = draw.choice(CHARACTERS)
        characters = characters or [" "]
    return "".join(characters)


def failure_of(text: str) -> str:
    """Return what is wrong with the parse of *text*, "" if nothing is."""
    try:
        article = quotekit.parse(text)
        broken = broken_laws(article)
    except Exception:  # noqa: BLE001 - whatever it is, it is a failure
        return traceback.format_exc(limit=-3)
    if article.text is not text:
        return "the text is another"
    return "\n".join(f"{name}: {each[:2]}" for name, each in broken.items())


def main(argv: list[str] | None = None) -> int:
    """Parse the texts and tell which fail."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seconds", type=int, default=10, help="longest time for one text (default: %(default)s)")
    parser.add_argument("--most", type=int, default=20, help="stop after so many failures (default: %(default)s)")
    parser.add_argument("--show", action="store_true", help="print the texts")
    options = parser.parse_args(argv)
    warnings.simplefilter("error")

    def too_long(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"longer than {options.seconds} s")

    signal.signal(signal.SIGALRM, too_long)
    failed, begun = 0, time.monotonic()
    for number in range(options.first, options.first + options.count):
        text = make_text(number)
        if options.show:
            print(f"{number}: {text!r}")
        signal.alarm(options.seconds)
        failure = failure_of(text)
        signal.alarm(0)
        if failure:
            failed += 1
            print(f"--- {number}: {text!r}\n{failure}", flush=True)
            if failed >= options.most:
                break
    last = number if options.count else options.first
    minutes = (time.monotonic() - begun) / 60
    print(f"texts {options.first} to {last}: {failed} failed, {minutes:.1f} minutes")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
