"""Provenance-aware quotations from news."""

from quotekit._version import __version__
from quotekit.parser import parse

__all__ = ["__version__", "parse"]
