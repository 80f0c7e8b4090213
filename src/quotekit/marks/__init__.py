"""Quotation marks paired: every style, nested, run over paragraphs, unclosed.

::

    “He said ‘go,’” Kim said.
    └1──────└2──┘┘

A quotation that runs over paragraphs, each opened again and only the last
closed, is one `Quotation` a paragraph, each saying which one it *continues*.
Apostrophes, decades (’90s), elisions (’em), inches (6'2") and the possessive
of plurals (the teachers' union) are not marks. What does not pair is closed
or opened at the nearest sensible place, with a diagnostic; a stray mark never
reaches beyond its paragraph unless the next ones carry on without marks of
their own and then close it.

    table      one mark: what it costs to take it for an opening mark, a closing one, none
    readings   the cheapest reading of the marks of a paragraph
    repair     where a quotation ends that nobody closed, or begins that nobody opened
    paragraph  the quotations of a paragraph, from a reading
    pairing    the paragraphs of an article, one after the other

Source: Quirk et al. 1985, appendix III.17-21; the Chicago Manual of Style
6.9-11, 13.30-39 on continued and nested quotation.
"""

from __future__ import annotations

from quotekit.marks.pairing import Paired, pair_marks
from quotekit.marks.paragraph import Quotation

__all__ = ["Paired", "Quotation", "pair_marks"]
