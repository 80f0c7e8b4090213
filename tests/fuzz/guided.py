"""Fuzz `parse` with libFuzzer, which keeps what reaches new lines of quotekit: the laws of tests/laws.py must hold.

::

    pip install atheris                                    CPython 3.11 to 3.13, Linux
    python tests/fuzz/guided.py CORPUS -max_total_time=1800 -max_len=400 -timeout=20
    python tests/fuzz/guided.py CORPUS/crash-1a2b          a finding again, with its traceback

CORPUS is a folder, which may be empty: what was found worth keeping is put there, so that a run can go on where the last
one ended. It begins with the sentences of the seeds. Every two bytes are one piece: a mark, a word, a name or a character of
tests/pieces.py, or any character of the first plane; so what libFuzzer cuts and joins stays text of a kind.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["quotekit"]):
    import quotekit
    import quotekit.parser

from laws import broken_laws  # noqa: E402
from pieces import CHARACTERS, PIECES, sentences  # noqa: E402

WORDS = tuple(dict.fromkeys(word for sentence in sentences() for word in sentence.split(" ")))[:20_000]
ALPHABET = (*PIECES, *CHARACTERS, *WORDS)
#: From here on a pair of bytes is a character by its number, so that every character of the first plane can be drawn.
PLAIN = 0xC000
#: A piece in this many is glued to the one before.
GLUED = 8


def text_of(data: bytes) -> str:
    """Return the text that the bytes stand for."""
    pieces = []
    for at in range(0, len(data) - 1, 2):
        number = int.from_bytes(data[at : at + 2], "little")
        piece = chr(number - PLAIN) if number >= PLAIN else ALPHABET[number % len(ALPHABET)]
        pieces.append(piece if number % GLUED == 0 else f"{piece} ")
    return "".join(pieces)


def bytes_of(sentence: str) -> bytes:
    """Return bytes that stand for the words of a sentence, to begin with."""
    numbers = {piece: n for n, piece in reversed([*enumerate(ALPHABET)])}
    return b"".join(numbers[word].to_bytes(2, "little") for word in sentence.split(" ") if word in numbers)


def try_one(data: bytes) -> None:
    """Parse one text, and stop with what is wrong."""
    text = text_of(data)
    broken = broken_laws(quotekit.parse(text))
    if broken:
        raise AssertionError(f"{text!r}: {broken}")


def main() -> None:
    """Fuzz with the arguments of libFuzzer."""
    warnings.simplefilter("error")
    folders = [Path(each) for each in sys.argv[1:] if not each.startswith("-") and not Path(each).is_file()]
    for folder in folders[:1]:
        folder.mkdir(parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            for n, sentence in enumerate(sentences()):
                (folder / f"seed-{n}").write_bytes(bytes_of(sentence))
    quotekit.parse("“No,” Ann Wu told Reuters on Monday.")
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
