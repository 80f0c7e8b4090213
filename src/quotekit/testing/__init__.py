"""Hypothesis strategies for projects that use quotekit, and for quotekit itself.

::

    from hypothesis import given
    from quotekit.testing import articles

    @given(articles())
    def test_my_table_keeps_every_speaker(drawn):
        rows = my_table(drawn.text)
        assert {row.speaker for row in rows} == {quote.speaker for quote in drawn.quotes}

`articles` renders news from drawn quotes, so that it is known what a reader
finds in it; `hostile_text` draws what breaks programs that handle text;
`quotes` and `spans` draw values. It needs the extra ``testing``.
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401
except ImportError as error:
    message = 'quotekit.testing needs Hypothesis, which is not installed: pip install "quotekit-news[testing]"'
    raise ImportError(message) from error

from quotekit.testing.drawn import DrawnArticle, DrawnQuote
from quotekit.testing.frames import FRAMES
from quotekit.testing.hostile import hostile_text
from quotekit.testing.news import STYLES, articles
from quotekit.testing.values import quotes, spans

__all__ = ["FRAMES", "STYLES", "DrawnArticle", "DrawnQuote", "articles", "hostile_text", "quotes", "spans"]
