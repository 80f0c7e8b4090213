"""How much work a parse is: the lines of quotekit that it runs, counted one by one.

The count does not depend on the machine, on what else it does or on the weather in its caches, so that growth can be
told from two small texts. A loop counts once for each turn, also inside a comprehension. What runs in C is not
counted (patterns, sorting, slices); `benchmarks/growth.py` times that with texts long enough for it to be felt.
"""

from __future__ import annotations

import functools
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quotekit

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

PACKAGE = str(Path(quotekit.__file__).parent)


def count_lines(text: str) -> int:
    """Return how many lines of quotekit run while *text* is parsed."""
    return sum(lines_by_function(text).values())


@functools.cache
def _fill_caches() -> None:
    """Do once what a first parse does: look up words, compile patterns."""
    quotekit.parse("“No,” Ann Wu, 43, allegedly told Reuters on Monday in a statement. According to her, it may.")


def lines_by_function(text: str) -> Counter[str]:
    """Return the same for each function, to see where work grows."""
    _fill_caches()
    return lines_of(lambda: quotekit.parse(text))


def lines_of(run: Callable[[], object]) -> Counter[str]:
    """Return how many lines of each function of quotekit run while *run* is called."""
    counts: Counter[str] = Counter()

    def on_call(frame: FrameType, event: str, arg: Any) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(PACKAGE):
            return None
        name = f"{Path(code.co_filename).stem}.{code.co_qualname}"

        def on_line(frame: FrameType, event: str, arg: Any) -> Any:
            counts[name] += 1
            return on_line

        counts[name] += 1
        return on_line

    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        run()
    finally:
        sys.settrace(before)
    return counts
