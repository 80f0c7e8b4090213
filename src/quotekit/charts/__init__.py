"""Who is quoted, how strongly, where and with what hedges: charts of Altair.

::

    Ada Brandt  ███████░░      each level of strength
    Officials   ▒▒▒            has its shade

Every function takes one article or an iterable of them, also what `quotekit.parse_many` yields, and returns a chart of
Altair, which a notebook shows and ``chart.save("who.html")`` writes. *top* is how many bars there are at most; the line
below the title tells what is left out for it. Without a single quote the chart is empty and can be shown all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotekit import extras
from quotekit.charts import counts, drawing
from quotekit.model import HedgeHolder

if TYPE_CHECKING:
    import altair

    from quotekit.charts.counts import Articles

__all__ = ["hedges_by_speaker", "strength_by_outlet", "strip", "who_is_quoted"]

TOP = 20


def who_is_quoted(articles: Articles, top: int | None = TOP) -> altair.Chart:
    """Return a bar for each of the *top* speakers: the number of quotes, by strength.

    Speakers of one name are one bar. Sources that have none are called as the articles call them, so that the bar of
    “officials” may be those of many articles.

    Raises:
        ImportError: altair is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: *top* is less than 1.
    """
    alt = extras.load("altair", "charts", "quotekit.charts.who_is_quoted")
    return drawing.speakers(alt, counts.by_speaker(articles, _checked(top)))


def strength_by_outlet(articles: Articles, top: int | None = TOP) -> altair.Chart:
    """Return a bar for each of the *top* outlets (`Article.source`): what share of its quotes has which strength.

    The outlet whose sources are accountable most often, that is, an office or better, comes first.

    Raises:
        ImportError: altair is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: *top* is less than 1.
    """
    alt = extras.load("altair", "charts", "quotekit.charts.strength_by_outlet")
    return drawing.outlets(alt, counts.by_outlet(articles, _checked(top)))


def strip(articles: Articles, top: int | None = TOP) -> altair.Chart:
    """Return where in the text quotes stand, from its beginning to its end, and how strong they are.

    Of one article each of the *top* speakers has a row, of an iterable each of the *top* articles; the rows are in the
    order of the text or of the articles.

    Raises:
        ImportError: altair is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: *top* is less than 1.
    """
    alt = extras.load("altair", "charts", "quotekit.charts.strip")
    return drawing.places(alt, counts.by_place(articles, _checked(top)))


def hedges_by_speaker(
    articles: Articles, top: int | None = TOP, holder: HedgeHolder = HedgeHolder.SPEAKER
) -> altair.LayerChart:
    """Return how many hedges of which kind stand in the quotes of each of the *top* speakers.

    They are those of one *holder*: the speaker's own, or, with ``HedgeHolder.REPORTER``, those by which the article
    keeps its distance.

    Raises:
        ImportError: altair is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: *top* is less than 1.
    """
    alt = extras.load("altair", "charts", "quotekit.charts.hedges_by_speaker")
    return drawing.hedges(alt, counts.by_kind_of_hedge(articles, _checked(top), holder), holder)


def _checked(top: int | None) -> int | None:
    if top is not None and top < 1:
        raise ValueError(f"top is 1 or more, or None for all, not {top}")
    return top
