"""Charts show what was counted: the numbers, orders, colours and words of their specifications."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

import quotekit
from quotekit import Article, HedgeHolder, ItemError, Strength, charts
from quotekit.charts import colours

NOTEBOOK = Path(__file__).resolve().parent.parent / "docs" / "explore.ipynb"
TEXT = (
    "“We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday. “It may float,” she added, “for years.” "
    "Critics denied that it would perhaps float. Two union officials said a buyer was near. It was reportedly too late."
)
ARTICLE = quotekit.parse(TEXT, source="The Ledger", doc_id="news/ferry.txt")
OTHER = quotekit.parse(
    "“No,” Ann Wu said. “No,” said Ann Wu. Police said no. A diplomat said yes.",
    source="The Quay",
    doc_id="news/quay.txt",
)
EMPTY = quotekit.parse("It rained.", source="The Void", doc_id="news/void.txt")
BOTH = (ARTICLE, EMPTY, OTHER)
ALL = (charts.who_is_quoted, charts.strength_by_outlet, charts.strip, charts.hedges_by_speaker)
every_chart = pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.__name__)

SHADES = [colours.COLOURS[each] for each in Strength]
#: What an eye without one kind of cone sees (Machado, Oliveira and Fernandes 2009), of red, green and blue light.
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
LIGHT, DARK = "#ffffff", "#333333"


@pytest.fixture(autouse=True)
def altair(request: pytest.FixtureRequest) -> Any:
    return None if request.node.name.startswith("test_without_altair") else pytest.importorskip("altair")


def _rows(chart: Any) -> list[dict[str, Any]]:
    """Return the data in a specification, which Altair holds against the schema of Vega-Lite while it writes it."""
    spec = chart.to_dict()
    [rows] = spec["datasets"].values()
    assert {"name": next(iter(spec["datasets"]))} == spec["data"]
    return list(rows)


def _encoding(chart: Any, channel: str) -> Any:
    spec = chart.to_dict()
    return {**spec, **spec.get("layer", [spec])[0]}["encoding"][channel]


def _bars(chart: Any) -> list[str]:
    return list(_encoding(chart, "y")["scale"]["domain"])


def _note(chart: Any) -> str:
    return str(chart.to_dict()["title"]["subtitle"])


# What is counted


def test_speakers_have_their_quotes_by_strength() -> None:
    """Whoever is quoted most comes first, the strongest level first; nobody comes last."""
    chart = charts.who_is_quoted(BOTH)

    assert ["Ada Brandt", "Ann Wu", "A diplomat", "Critics", "Police", "Two union officials", "(no speaker)"] == _bars(
        chart
    )
    assert [
        ("Ada Brandt", "7 named person", 2),
        ("Ann Wu", "7 named person", 2),
        ("A diplomat", "3 unnamed one", 1),
        ("Critics", "2 vague", 1),
        ("Police", "5 office", 1),
        ("Two union officials", "4 unnamed several", 1),
        ("(no speaker)", "1 hearsay", 1),
    ] == [(row["speaker"], row["level"], row["quotes"]) for row in _rows(chart)]
    assert "9 quotes, 6 speakers" == _note(chart)


def test_a_speaker_of_several_articles_is_one_bar() -> None:
    """Names are put together through articles, and each row tells how many articles and quotes there are."""
    later = attrs.evolve(OTHER, doc_id="later")
    [wu, *_] = _rows(charts.who_is_quoted([OTHER, later]))

    assert {"speaker": "Ann Wu", "quotes": 4, "quotes_of_speaker": 4, "articles": 2}.items() <= wu.items()


def test_outlets_have_shares_of_strength() -> None:
    """The outlet with the most accountable sources comes first, and its shares make a whole."""
    chart = charts.strength_by_outlet([*BOTH, quotekit.parse("“Yes,” Ann Wu said.")])
    rows = _rows(chart)

    assert ["The Quay", "The Ledger", "(no outlet)"] == _bars(chart)
    assert [("7 named person", 0.5), ("5 office", 0.25), ("3 unnamed one", 0.25)] == [
        (row["level"], row["share"]) for row in rows if row["outlet"] == "The Quay"
    ]
    assert [1, 1, 1] == [sum(row["share"] for row in rows if row["outlet"] == each) for each in _bars(chart)]


def test_a_strip_of_an_article_has_a_row_for_each_speaker() -> None:
    """Each piece of a quote stands where the text has it, rows in the order of the text."""
    chart = charts.strip(ARTICLE)
    pieces = [
        (row["quote"], TEXT[round(row["start"] * len(TEXT)) : round(row["end"] * len(TEXT))])
        for row in _rows(chart)
        if row["row"] == "Ada Brandt"
    ]

    assert ["Ada Brandt", "Critics", "Two union officials", "(no speaker)"] == _bars(chart)
    assert [(0, "We will not sell the ferry"), (1, "It may float"), (1, "for years.")] == pieces


def test_a_strip_of_articles_has_a_row_for_each() -> None:
    """Articles are named without the folder that they share, in their order, also those without a quote."""
    chart = charts.strip(iter(BOTH))

    assert ["ferry.txt", "void.txt", "quay.txt"] == _bars(chart)
    assert {"ferry.txt", "quay.txt"} == {row["row"] for row in _rows(chart)}
    assert "9 quotes, 3 articles" == _note(chart)


def test_a_strip_of_one_article_in_a_list_is_one_of_articles() -> None:
    """The shape of a chart follows from what is passed, not from how much it is."""
    assert ["ferry.txt"] == _bars(charts.strip([ARTICLE]))


def test_hedges_are_those_of_the_holder() -> None:
    """The speaker's own hedges and the reporter's are two charts, each by kind with its words."""
    own, reporters = charts.hedges_by_speaker(BOTH), charts.hedges_by_speaker(BOTH, holder=HedgeHolder.REPORTER)

    assert {("Ada Brandt", "possibility", 1, "may")} == {
        (row["speaker"], row["kind"], row["hedges"], row["words"])
        for row in _rows(own)
        if row["speaker"] == "Ada Brandt"
    }
    assert [("(no speaker)", "reportative", "reportedly"), ("Critics", "weasel", "critics")] == [
        (row["speaker"], row["kind"], row["words"]) for row in _rows(reporters)
    ]


# How much is shown


@pytest.mark.parametrize(
    ("chart", "names", "note"),
    [
        (
            charts.who_is_quoted,
            ["Ada Brandt", "Ann Wu", "(no speaker)"],
            "2 of 6 speakers, those with most quotes; 4 of 9",
        ),
        (charts.strength_by_outlet, ["The Quay", "The Ledger"], "9 quotes, 2 outlets"),
        (charts.strip, ["ferry.txt", "quay.txt"], "2 of 3 articles, those with most quotes; 0 of 9 quotes not shown"),
    ],
)
def test_what_is_left_out_is_said(chart: Any, names: list[str], note: str) -> None:
    """Of more bars than *top* the largest are shown, and a line below the title tells of the others."""
    drawn = chart(BOTH, top=2)

    assert names == _bars(drawn)
    assert _note(drawn).startswith(note)
    assert note in drawn.to_dict()["description"]


@every_chart
def test_top_may_be_all_and_must_be_some(chart: Any) -> None:
    """``None`` shows every bar; less than one is a `ValueError`."""
    assert set(_bars(chart(BOTH))) == set(_bars(chart(BOTH, top=None)))
    with pytest.raises(ValueError, match="top is 1 or more"):
        chart(BOTH, top=0)


@every_chart
@pytest.mark.parametrize("articles", [[], EMPTY, [EMPTY]], ids=["none", "no quotes", "one without"])
def test_nothing_makes_an_empty_chart(chart: Any, articles: Any) -> None:
    """Without a quote there is a chart all the same, valid and with a line that says so."""
    drawn = chart(articles)

    assert [] == _rows(drawn)
    assert _note(drawn) in ("No quotes found", "No hedges found")


@every_chart
def test_many_rows_are_no_error(chart: Any) -> None:
    """Altair's limit of 5,000 rows is one for frames that are passed by mistake, not for these."""
    crowd = [attrs.evolve(OTHER, doc_id=str(n), source=str(n)) for n in range(1600)]

    assert chart(crowd, top=None).to_dict()


# How it is drawn


def test_one_input_makes_one_specification() -> None:
    """The same articles make the same bytes, however often and in whatever process."""
    code = (
        "import quotekit; from quotekit.charts import *;"
        f"article = quotekit.parse({TEXT!r}, source='The Ledger', doc_id='news/ferry.txt');"
        f"[print(chart(article).to_json()) for chart in ({', '.join(chart.__name__ for chart in ALL)})]"
    )
    there = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout

    assert there == "".join(f"{chart(ARTICLE).to_json()}\n" for chart in ALL)


@every_chart
def test_a_chart_has_words(chart: Any) -> None:
    """A title, a description for those who cannot see it, titles of what is measured, and tooltips."""
    spec = chart(BOTH).to_dict()

    assert spec["title"]["text"] in spec["description"]
    assert _encoding(chart(BOTH), "y")["title"].endswith((", quotes", ", hedges"))
    assert [] == [each for each in _encoding(chart(BOTH), "tooltip") if not each["title"]]


@pytest.mark.parametrize("chart", [each for each in ALL if each is not charts.hedges_by_speaker])
def test_a_shade_means_one_level_in_every_chart(chart: Any) -> None:
    """The legend has all levels with their colours, the strongest first, whatever was found."""
    for articles in (BOTH, []):
        scale = _encoding(chart(articles), "color")["scale"]
        assert [int(each[0]) for each in scale["domain"]] == sorted(Strength, reverse=True)
        assert SHADES[::-1] == scale["range"]


@every_chart
def test_names_that_could_break_a_chart_do_not(chart: Any) -> None:
    """Names of any length and characters are drawn: on a line, cut to what fits, without half a character."""
    evil = "x" * 300 + "'\"\\ \u202e</script>\u2028\ud800" + "\n{{}}"
    speaker = quotekit.Speaker(evil, quotekit.SpeakerKind.PERSON)
    [quote, *_] = ARTICLE.quotes
    hedge = quotekit.Hedge("may", quote.content[0], quotekit.HedgeCategory.POSSIBILITY, HedgeHolder.SPEAKER, 2)
    odd = Article(TEXT, (attrs.evolve(quote, speaker=speaker, hedges=(hedge,)),), source=evil, doc_id=evil)
    for articles in (odd, [odd]):
        drawn = chart(articles)
        [name] = _bars(drawn)

        assert "{{}}" == name.split(" ")[-1]
        assert drawn.to_json().encode()
        assert name.encode()
        assert "x" * 50 not in _encoding(drawn, "y")["axis"]["labelExpr"].partition(": ")[2]


def test_charts_can_be_put_together(altair: Any) -> None:
    """Nothing is configured for a whole chart, which Altair would refuse within another."""
    both = charts.who_is_quoted(ARTICLE) & charts.hedges_by_speaker(ARTICLE)

    assert isinstance(both, altair.VConcatChart)
    assert both.to_dict()


def test_a_chart_can_be_changed(altair: Any) -> None:
    """What is returned is an ordinary chart of Altair."""
    chart = charts.who_is_quoted(ARTICLE)

    assert isinstance(chart, altair.Chart)
    assert "Ferry" == chart.properties(title="Ferry").to_dict()["title"]


# Colours


def _light(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]


def _luminance(light: list[float]) -> float:
    return sum(part * weight for part, weight in zip(light, (0.2126, 0.7152, 0.0722), strict=True))


def _lightness(luminance: float) -> float:
    """Return L* of CIELAB, in which equal steps look equal."""
    return 116 * luminance ** (1 / 3) - 16


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(_light(each)) for each in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("eye", EYES)
def test_levels_are_told_apart_by_lightness(eye: str) -> None:
    """From level to level it gets darker by much more than can be seen, in greyscale and to every eye."""
    seen = []
    for shade in SHADES:
        light = _light(shade)
        seen.append(_luminance([sum(a * b for a, b in zip(row, light, strict=True)) for row in EYES[eye]]))
    steps = [_lightness(one) - _lightness(other) for one, other in pairwise(seen)]

    assert min(steps) > 8


@pytest.mark.parametrize("page", [LIGHT, DARK])
def test_marks_stand_out_from_the_page(page: str) -> None:
    """Whatever its shade, a mark has an outline with the contrast that WCAG asks of graphics."""
    assert _contrast(colours.OUTLINE, page) >= 3


@pytest.mark.parametrize("shade", [colours.FEWEST, colours.MOST])
def test_numbers_can_be_read_on_their_shade(shade: str) -> None:
    """The numbers of the table of hedges have the contrast of text at its strictest, on the lightest and the darkest."""
    assert _contrast(colours.INK, shade) >= 7


# What is wrong


@every_chart
def test_what_failed_is_warned_of(chart: Any) -> None:
    """An item that could not be parsed is warned of, and the rest is drawn."""
    with pytest.warns(UserWarning, match="1 item could not be parsed"):
        drawn = chart([ItemError(0, "b.txt", "not UTF-8"), ARTICLE])

    assert _rows(drawn)


@every_chart
def test_what_is_no_article_is_named(chart: Any) -> None:
    """A text that was not parsed is a `TypeError` that says so."""
    with pytest.raises(TypeError, match="made of articles that were parsed, not of str"):
        chart([TEXT])


@every_chart
def test_without_altair_the_command_is_named(chart: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package the error is the command that installs it."""
    monkeypatch.setitem(sys.modules, "altair", None)
    with pytest.raises(ImportError) as caught:
        chart(ARTICLE)

    assert f"quotekit.charts.{chart.__name__} needs altair: pip install 'quotekit-news[charts]'" == str(caught.value)


# The notebook


def _cells() -> list[dict[str, Any]]:
    return list(json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"])


@pytest.mark.parametrize("folder", [NOTEBOOK.parent, NOTEBOOK.parent.parent], ids=lambda path: path.name)
def test_the_notebook_runs(
    folder: Path, altair: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its cells run from top to bottom, from the folder of the docs and from that of the repository, to a finding."""
    pytest.importorskip("pandas")
    monkeypatch.chdir(folder)
    names: dict[str, Any] = {}
    with altair.renderers.enable("mimetype"):  # and what it was before when the cells are through
        for cell in _cells():
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), names)  # noqa: S102 - it is ours

    assert "of the quotes come from unnamed sources" in capsys.readouterr().out


def test_the_notebook_is_kept_without_outputs() -> None:
    """What it shows is made when the pages are built, so that it is never of another version."""
    assert [] == [cell["id"] for cell in _cells() if cell.get("outputs") or cell.get("execution_count")]
