"""Counts drawn with Altair.

::

    Who is quoted
    3 quotes of 2 speakers
    Ada Brandt · 2  ██
     Officials · 1  ▒

What could depend on the order of data or on a theme is said outright: the order of bars and levels, and the colours. Nothing
is configured for the whole chart, so that charts can be put beside each other with ``|`` and ``&``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from quotekit.charts.colours import COLOURS, FEWEST, INK, MOST, OUTLINE
from quotekit.charts.counts import Counts, level
from quotekit.model import HedgeHolder, Strength
from quotekit.view.safe import one_line

if TYPE_CHECKING:
    import altair

WIDTH = 480
STEP = 20
CELL = 34
#: How many characters of a name are drawn; all are in the tooltip.
LONGEST_NAME = 44
FEW = 10
#: An outline that leaves the shade of a mark of three pixels to be seen.
THIN = 0.6
HELD_BY = {
    HedgeHolder.SPEAKER: "Hedges of the speakers, by kind",
    HedgeHolder.REPORTER: "Hedges of the reporters, by who is quoted and by kind",
    HedgeHolder.NESTED: "Hedges of others, by who speaks about them and by kind",
}


def speakers(alt: Any, counts: Counts) -> altair.Chart:
    """Return a bar for each speaker, one piece for each level."""
    chart = _chart(alt, counts, "Who is quoted, and how accountable they are").encode(
        y=_bars(alt, counts, "speaker"),
        x=alt.X("quotes:Q", title="Quotes", axis=alt.Axis(format="d", values=_whole(alt, counts))),
        order=alt.Order("strength:Q", sort="descending"),
        tooltip=[
            alt.Tooltip("speaker:N", title="Speaker"),
            alt.Tooltip("level:N", title="Strength"),
            alt.Tooltip("quotes:Q", title="Quotes"),
            alt.Tooltip("quotes_of_speaker:Q", title="All quotes of the speaker"),
            alt.Tooltip("articles:Q", title="Articles"),
        ],
    )
    return _by_strength(alt, chart)


def outlets(alt: Any, counts: Counts) -> altair.Chart:
    """Return a bar of 100 % for each outlet, one piece for each level."""
    chart = _chart(alt, counts, "How accountable the sources of each outlet are").encode(
        y=_bars(alt, counts, "outlet"),
        x=alt.X("share:Q", title="Share of the quotes", axis=alt.Axis(format="%"), scale=alt.Scale(domain=[0, 1])),
        order=alt.Order("strength:Q", sort="descending"),
        tooltip=[
            alt.Tooltip("outlet:N", title="Outlet"),
            alt.Tooltip("level:N", title="Strength"),
            alt.Tooltip("share:Q", title="Share", format=".0%"),
            alt.Tooltip("quotes:Q", title="Quotes"),
            alt.Tooltip("quotes_of_outlet:Q", title="All quotes of the outlet"),
            alt.Tooltip("articles:Q", title="Articles"),
        ],
    )
    return _by_strength(alt, chart)


def places(alt: Any, counts: Counts) -> altair.Chart:
    """Return a mark for each piece of a quote, from where it begins to where it ends."""
    chart = _chart(alt, counts, "Where the quotes stand").encode(
        y=_bars(alt, counts, "row"),
        x=alt.X("start:Q", title="Place in the article", axis=alt.Axis(format="%"), scale=alt.Scale(domain=[0, 1])),
        x2="end:Q",
        tooltip=[
            alt.Tooltip("text:N", title="Quote"),
            alt.Tooltip("speaker:N", title="Speaker"),
            alt.Tooltip("level:N", title="Strength"),
            alt.Tooltip("start:Q", title="Begins at", format=".0%"),
        ],
    )
    return _by_strength(alt, chart, outline=THIN)


def hedges(alt: Any, counts: Counts, holder: HedgeHolder) -> altair.LayerChart:
    """Return a table of numbers, shaded: speakers by kinds of hedge."""
    kinds = list(dict.fromkeys(row["kind"] for row in counts.rows))
    shades = alt.Scale(domain=[0, max((row["hedges"] for row in counts.rows), default=1)], range=[FEWEST, MOST])
    base = _data(alt, counts).encode(
        y=_bars(alt, counts, "speaker"),
        x=alt.X("kind:N", title=None, scale=alt.Scale(domain=kinds), axis=alt.Axis(orient="top", labelAngle=-40)),
        tooltip=[
            alt.Tooltip("speaker:N", title="Speaker"),
            alt.Tooltip("kind:N", title="Kind"),
            alt.Tooltip("hedges:Q", title="Hedges"),
            alt.Tooltip("words:N", title="Words"),
            alt.Tooltip("hedges_of_speaker:Q", title="All hedges of the speaker"),
        ],
    )
    cells = base.mark_rect(stroke=OUTLINE, strokeWidth=1).encode(color=alt.Color("hedges:Q", scale=shades, legend=None))
    numbers = base.mark_text(color=INK).encode(text="hedges:Q")
    chart: altair.LayerChart = alt.layer(cells, numbers, **_headed(alt, counts, HELD_BY[holder]))
    return chart.properties(width=alt.Step(CELL), height=alt.Step(STEP))


def _chart(alt: Any, counts: Counts, title: str) -> Any:
    return _data(alt, counts).properties(width=WIDTH, height=alt.Step(STEP), **_headed(alt, counts, title))


def _data(alt: Any, counts: Counts) -> Any:
    """Return a chart of nothing but data; given like this they are no frame, and Altair wants no pandas for them."""
    return alt.Chart({"values": counts.rows})


def _headed(alt: Any, counts: Counts, title: str) -> dict[str, Any]:
    """Return the title with the note below it, and both for those who cannot see the picture."""
    return {
        "title": alt.TitleParams(title, subtitle=counts.note, anchor="start", frame="group"),
        "description": f"{title}: {counts.note}.",
    }


def _bars(alt: Any, counts: Counts, field: str) -> Any:
    """Return the axis of names, each with its number, in the order of the counts.

    The number stands there and not at the end of the bar because the text of an axis follows the theme.
    """
    labels = {name: f"{one_line(name, LONGEST_NAME)} · {number}" for name, number in counts.numbers.items()}
    return alt.Y(
        f"{field}:N",
        title=counts.heading,
        scale=alt.Scale(domain=list(counts.numbers)),
        axis=alt.Axis(
            labelExpr=f"({json.dumps(labels)})[datum.value]",
            labelLimit=0,
            titleAngle=0,
            titleAlign="right",
            titleY=-8,
            titleX=-10,
        ),
    )


def _whole(alt: Any, counts: Counts) -> Any:
    """Return the numbers below an axis that Vega would divide into halves and tenths, else leave them to Vega."""
    most = max(counts.numbers.values(), default=0)
    return list(range(most + 1)) if most < FEW else alt.Undefined


def _by_strength(alt: Any, chart: Any, outline: float = 1) -> altair.Chart:
    """Return *chart* as bars in the shades of strength: the same in every chart, whether all levels occur or none."""
    levels = sorted(Strength, reverse=True)
    bars: altair.Chart = chart.mark_bar(stroke=OUTLINE, strokeWidth=outline).encode(
        color=alt.Color(
            "level:O",
            title="Strength of the source",
            scale=alt.Scale(domain=[level(each) for each in levels], range=[COLOURS[each] for each in levels]),
            legend=alt.Legend(symbolStrokeColor=OUTLINE, symbolStrokeWidth=1, symbolType="square"),
        )
    )
    return bars
