"""Words that weaken or strengthen what is said, and whose they are."""

from quotekit.hedging.find import find_hedges

__all__ = ["find_hedges"]
