"""Look for backtracking that grows faster than the text, in every pattern that quotekit compiles.

::

    pip install regexploit
    python tests/fuzz/patterns.py              a line for each pattern that is suspected, the exit status 1 if there is one
    python tests/fuzz/patterns.py --list       a line for each pattern

Two looks at each. `regexploit` reads the pattern: it tells stretches that several repetitions could share. Then the
pattern is timed on strings that repeat its own characters, with and without an end that does not fit: 8 times the
string may take 16 times as long at most. It is found everywhere in them, or where quotekit only asks whether it
stands at a place (`match`, `fullmatch`), at their beginning. The second look sees what the first does not: a search
that begins anew at every place and reads to the end each time, and the syntax that only `regex` knows.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import itertools
import pkgutil
import re
import sys
import warnings
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Code points of the shorter string, how many times as long the other is, and how many times as long it may take.
LENGTH, TIMES, MOST = 1_500, 8, 16.0
#: Times below are noise.
LEAST_SECONDS = 0.02
#: Beside the characters of the pattern itself: one of each class that a pattern can ask for.
CLASSES = ("a", "A", "1", " ", "\n", ".", ",", "“", "-", "_", "a ", "A ", "A.", "a-", "Aa ", ", ", "1,", ".a", "[a")
#: How many of its own characters are tried.
MOST_CHARACTERS = 24

BOUNDED = {"marks.repair.LAST_WORD": "searched for in the few code points before a dot, MAX_ABBREVIATION of them"}
"""Patterns that would be slow on a long string and never see one, with the reason."""

ASKS = r"\.(?:finditer|findall|search|sub|subn|split)\b|[,)]"
"""What looks for a pattern everywhere; one that is handed on may be, too."""


class Compiled(NamedTuple):
    """A compiled pattern, and where."""

    name: str
    """Its module and its name there; the line where it has none."""
    pattern: Any
    """A pattern of `re` or of `regex`."""
    everywhere: bool
    """Whether it is searched for, and not only asked for at a place."""


def collect() -> list[Compiled]:
    """Import all of quotekit and return the patterns that it compiles, in the order in which it does."""
    found = []
    for home, line, pattern in watch_imports():
        name = next((name for name, value in vars(sys.modules[home]).items() if value is pattern), None)
        knowing = [
            Path(str(module.__file__)).read_text(encoding="utf-8")
            for key, module in sorted(sys.modules.items())
            if key.startswith("quotekit.") and vars(module).get(name or "") is pattern
        ]
        everywhere = name is None or any(re.search(rf"\b{name}(?:{ASKS})", source) for source in knowing)
        found.append(Compiled(f"{home.removeprefix('quotekit.')}.{name or line}", pattern, everywhere))
    return found


def watch_imports() -> list[tuple[str, int, Any]]:
    """Import all of quotekit and return each pattern that is compiled, with the module and the line where it is."""
    import regex

    found: list[tuple[str, int, Any]] = []

    def watched(compiling: Callable[..., Any]) -> Callable[..., Any]:
        def compile_and_note(*args: Any, **named: Any) -> Any:
            pattern = compiling(*args, **named)
            caller = sys._getframe(1)
            home = str(caller.f_globals["__name__"])
            if home.startswith("quotekit."):
                found.append((home, caller.f_lineno, pattern))
            return pattern

        return compile_and_note

    before = re.compile, regex.compile
    re.compile, regex.compile = watched(re.compile), watched(regex.compile)  # type: ignore[assignment]
    try:
        import quotekit

        for module in pkgutil.walk_packages(quotekit.__path__, "quotekit."):
            if not module.name.endswith("__main__"):
                with contextlib.suppress(ImportError):  # an adapter, without what it adapts
                    importlib.import_module(module.name)
        quotekit.parse("“No,” Ann Wu told Reuters on Monday.")
    finally:
        re.compile, regex.compile = before  # type: ignore[assignment]
    return found


def shared_stretches(pattern: Any) -> Iterator[str]:
    """Yield what regexploit finds: strings on which repetitions of the pattern compete, with the degree of the growth."""
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

    if not isinstance(pattern, re.Pattern):
        return  # syntax of regex, which it does not read; the timing below does
    # A possessive repetition, which it does not read either, competes with nothing; a greedy one shows all that it could.
    greedy = re.sub(r"(?<!\\)([+*?}])\+", r"\1", pattern.pattern)
    for found in find(SreOpParser().parse_sre(greedy, pattern.flags)):
        if found.starriness > 1:
            yield f"degree {found.starriness}: {found.example()}"


def units_of(pattern: Any) -> Iterator[tuple[str, str]]:
    """Yield units to repeat, each with what ends the string: nothing, or what no pattern asks for."""
    bare = re.sub(r"\\[A-Za-z]|[\\^$.|?*+(){}\[\]]|\s", "", pattern.pattern)
    units = dict.fromkeys((*CLASSES, *[*dict.fromkeys(bare)][:MOST_CHARACTERS]))
    yield from itertools.product(units, ("", "\0"))


def seconds(compiled: Compiled, text: str) -> float:
    """Return the processor time of finding the pattern in *text*."""
    start = process_time()
    if compiled.everywhere:
        for _found in compiled.pattern.finditer(text):
            pass
    else:
        compiled.pattern.match(text)
        compiled.pattern.fullmatch(text)
    return process_time() - start


def slow_repetitions(compiled: Compiled) -> Iterator[str]:
    """Yield the units of which 8 times as many take more than 16 times as long, three times in a row."""
    for unit, end in units_of(compiled.pattern):
        short, long = (unit * (size // len(unit)) + end for size in (LENGTH, TIMES * LENGTH))
        for _ in range(3):
            after = seconds(compiled, long)
            if after < LEAST_SECONDS or after <= MOST * (before := seconds(compiled, short)):
                break
        else:
            yield f"{unit!r} again and again, then {end!r}: {1000 * before:.1f} ms, then {1000 * after:.1f} ms"


def main(argv: list[str] | None = None) -> int:
    """Look at every pattern and tell what is suspected."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="print every pattern")
    options = parser.parse_args(argv)
    warnings.simplefilter("ignore", DeprecationWarning)  # regexploit imports sre_parse by its old name

    patterns = collect()
    suspected = 0
    for each in patterns:
        complaints = [*shared_stretches(each.pattern), *([] if each.name in BOUNDED else slow_repetitions(each))]
        suspected += bool(complaints)
        if options.list or complaints:
            print(f"{each.name}: {'searched for' if each.everywhere else 'asked for at a place'}", flush=True)
        for complaint in complaints:
            print(f"    {complaint}", flush=True)
    print(f"{len(patterns)} patterns, {suspected} suspected; bounded: {', '.join(BOUNDED)}")
    return 1 if suspected else 0


if __name__ == "__main__":
    sys.exit(main())
