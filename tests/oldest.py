"""Print the oldest versions of the dependencies that quotekit allows, as pip takes them: attrs==23.1 ...

::

    pip install $(python tests/oldest.py)
"""

from __future__ import annotations

import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def oldest() -> list[str]:
    """Return ``name==version`` for each ``name>=version`` of pyproject.toml."""
    needed: list[str] = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    return [needs.replace(">=", "==") for needs in needed]


if __name__ == "__main__":
    print(*oldest())
