"""Articles become tidy tables: rows, frames of pandas and polars, tables of Arrow."""

from __future__ import annotations

import datetime
import re
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import quotekit
from quotekit import Article, ItemError, Strength, extras, tables
from quotekit.model import (
    Anonymity,
    Hedge,
    HedgeCategory,
    HedgeHolder,
    Medium,
    MediumKind,
    Quote,
    QuoteKind,
    Recipient,
    Relayer,
    When,
)
from quotekit.spans import Span
from quotekit.tables import COLUMNS, Kind

PAGE = Path(__file__).resolve().parent.parent / "docs" / "tables.md"
PUBLISHED = datetime.date(2024, 5, 30)
TEXT = (
    "“We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday. "
    "She denied that the harbour may be bankrupt. "
    "Critics asked whether it would float."
)
ARTICLE = quotekit.parse(TEXT, published=PUBLISHED, source="The Ledger", doc_id="ferry")
EMPTY = quotekit.parse("It rained.")
NAMES = tuple(COLUMNS)
#: Words that SQL keeps for itself and that a careless column would be called.
RESERVED = {"end", "start", "group", "order", "text", "index", "count", "date", "to", "from", "table", "values", "when"}


# Rows


def test_a_quote_is_a_row() -> None:
    """Each quote is one dictionary of plain values, its article's name first."""
    told, denied, asked = tables.to_rows(ARTICLE)

    assert ("ferry", "ferry#0", 0) == (told["doc_id"], told["quote_id"], told["quote_index"])
    assert ("We will not sell the ferry", 1, 27) == (told["quote_text"], told["quote_start"], told["quote_end"])
    assert ("Ada Brandt", "person", "Mayor") == (told["speaker_name"], told["speaker_kind"], told["speaker_role"])
    assert (7, "NAMED_PERSON") == (told["strength"], told["strength_name"])
    assert ("told", "tell", "report") == (told["cue"], told["cue_lemma"], told["cue_sense"])
    assert ("Reuters", True) == (told["recipient"], told["recipient_is_outlet"])
    assert (datetime.date(2024, 5, 27), "day") == (told["said_on"], told["said_on_precision"])
    assert ("The Ledger", PUBLISHED) == (told["doc_source"], told["doc_published"])
    assert ("She", "denies", ["may"], 2) == tuple(
        denied[name] for name in ("attributed_to", "polarity", "hedges", "certainty")
    )
    assert ("asks", None, []) == (asked["polarity"], asked["recipient"], asked["relayers"])


def test_every_fact_of_a_quote_has_its_cell() -> None:
    """What the parser says of anonymity, medium, chain, time and nesting is in the row; only the source's hedges count."""
    quote = Quote(
        "it may rain",
        QuoteKind.MIXED,
        (Span(1, 4), Span(9, 12)),
        hedges=(
            Hedge("may", Span(4, 7), HedgeCategory.POSSIBILITY, HedgeHolder.SPEAKER, 2),
            Hedge("reportedly", Span(4, 7), HedgeCategory.REPORTATIVE, HedgeHolder.REPORTER, 1),
        ),
        recipient=Recipient("the board", (), is_outlet=False),
        relayers=(Relayer("Xinhua", (), Strength.NAMED_BODY), Relayer("CNN", (), Strength.NAMED_BODY)),
        anonymity=Anonymity("not for attribution", "fear", "safety", "briefed on it"),
        medium=Medium("a statement", (), MediumKind.STATEMENT),
        said_on=When("last year", (), None, "vague"),
        parent=0,
    )
    outer, row = tables.to_rows(Article("x" * 20, (attrs.evolve(quote, parent=None), quote)))

    assert None is outer["parent"]
    assert {
        "quote_start": 1,
        "quote_end": 12,
        "speaker_name": None,
        "strength": 0,
        "cue": None,
        "recipient_is_outlet": False,
        "relayers": ["Xinhua", "CNN"],
        "medium": "a statement",
        "medium_kind": "statement",
        "said_on": None,
        "said_on_text": "last year",
        "hedges": ["may", "reportedly"],
        "certainty": 2,
        "ground_rule": "not for attribution",
        "anonymity_reason": "fear",
        "access": "briefed on it",
        "parent": "0#0",
    }.items() <= row.items()


def test_speakers_have_a_table() -> None:
    """Each speaker of each article is a row, with the number of quotes."""
    rows = tables.to_rows([ARTICLE], "speakers")

    assert [("Ada Brandt", "person", 2), ("Critics", "generic_group", 1)] == [
        (row["speaker_name"], row["speaker_kind"], row["n_quotes"]) for row in rows
    ]


def test_hedges_have_a_table() -> None:
    """Each hedge is a row that names its quote and its speaker."""
    row, other = tables.to_rows([ARTICLE], "hedges")
    start, end = row["hedge_start"], row["hedge_end"]

    assert ("ferry#1", 0, "may", "Ada Brandt") == tuple(
        row[name] for name in ("quote_id", "hedge_index", "hedge_text", "speaker_name")
    )
    assert ("possibility", "speaker", 2, False) == tuple(
        row[name] for name in ("hedge_category", "hedge_holder", "hedge_certainty", "in_quotes")
    )
    assert "may" == TEXT[start:end]
    assert ("ferry#2", "Critics") == (other["quote_id"], other["speaker_name"])


def test_many_articles_are_one_table() -> None:
    """Rows of an iterable follow each other; an article without a name is called by its place."""
    rows = tables.to_rows(iter([EMPTY, attrs.evolve(ARTICLE, doc_id=None), ARTICLE]))

    assert ["1#0", "1#1", "1#2", "ferry#0", "ferry#1", "ferry#2"] == [row["quote_id"] for row in rows]


@pytest.mark.parametrize("table", NAMES)
def test_a_row_has_the_declared_columns(table: str) -> None:
    """The keys of a row are the columns in their order; only what may be empty is; words are of the declared sets."""
    [first, *_] = rows = tables.to_rows(ARTICLE, table)

    assert [each.name for each in COLUMNS[table]] == list(first)
    assert [] == [
        (each.name, row[each.name])
        for row in rows
        for each in COLUMNS[table]
        if (row[each.name] is None and not each.optional)
        or (each.values and row[each.name] is not None and row[each.name] not in each.values)
    ]


def test_columns_can_be_joined_and_queried() -> None:
    """One name means one thing in all tables, and no name is a reserved word."""
    declared = {(each.name, each.kind, each.values) for table in COLUMNS.values() for each in table}
    names = [name for name, _, _ in declared]

    assert len(set(names)) == len(names)
    assert set() == RESERVED & set(names)


def test_the_page_lists_the_columns() -> None:
    """`docs/tables.md` tells every column with its type, in order."""
    page = PAGE.read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(\w+)` \| ([\w, ]+?)(\??) \| (.*) \|$", page, flags=re.MULTILINE)

    assert [
        (each.name, each.kind.value, "?" if each.optional else "", each.about)
        for table in COLUMNS.values()
        for each in table
    ] == listed


def test_what_failed_leaves_no_row_and_a_warning() -> None:
    """An item that could not be parsed is warned of, and the rest is there."""
    failed = ItemError(1, "b.txt", "not UTF-8")
    with pytest.warns(UserWarning, match=r"2 items could not be parsed .* item 1 \(b.txt\): not UTF-8"):
        rows = tables.to_rows([failed, ARTICLE, failed])

    assert 3 == len(rows)


@pytest.mark.parametrize("wrong", [TEXT, [TEXT], [ARTICLE.quotes[0]], [None]])
def test_what_is_no_article_is_named(wrong: Any) -> None:
    """A text that was not parsed is a `TypeError` that says so."""
    with pytest.raises(TypeError, match=r"made of articles that were parsed, not of (str|Quote|NoneType)"):
        tables.to_rows(wrong)


def test_a_table_that_is_none_is_named() -> None:
    """A misspelt table is a `ValueError` that lists those there are."""
    with pytest.raises(ValueError, match="no table 'quote'; there are quotes, speakers, hedges"):
        tables.to_rows(ARTICLE, "quote")


# Frames


@pytest.fixture
def pd() -> Any:
    return pytest.importorskip("pandas")


@pytest.fixture
def pl() -> Any:
    return pytest.importorskip("polars")


@pytest.fixture
def pa() -> Any:
    return pytest.importorskip("pyarrow")


def _plain(cell: Any) -> Any:
    """Return what pandas holds as what a row holds."""
    if isinstance(cell, list):
        return cell
    if cell is None or cell != cell or type(cell).__name__ in ("NAType", "NaTType"):
        return None
    return cell.date() if isinstance(cell, datetime.datetime) else cell


@pytest.mark.parametrize("table", NAMES)
def test_pandas_holds_the_rows(pd: Any, table: str) -> None:
    """Every cell of the frame is that of the row."""
    frame = tables.to_pandas([ARTICLE, EMPTY], table)

    assert isinstance(frame, pd.DataFrame)
    assert tables.to_rows(ARTICLE, table) == [
        {name: _plain(cell) for name, cell in row.items()} for row in frame.to_dict("records")
    ]


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize("articles", [[], EMPTY, ARTICLE], ids=["none", "no quotes", "quotes"])
def test_pandas_has_the_declared_types(pd: Any, table: str, articles: Any) -> None:
    """With rows or without, the columns are there with the types that are declared."""
    frame = tables.to_pandas(articles, table)
    types = {
        Kind.TEXT: {"string"},
        Kind.TEXTS: {"object"},
        Kind.INTEGER: {"int64", "Int64"},
        Kind.FLAG: {"bool", "boolean"},
        Kind.DAY: {"datetime64[s]"},
    }

    assert [each.name for each in COLUMNS[table]] == list(frame.columns)
    for each in COLUMNS[table]:
        dtype = frame[each.name].dtype
        if each.values:
            assert isinstance(dtype, pd.CategoricalDtype)
            assert each.values == tuple(dtype.categories)
            assert (each.kind is not Kind.CATEGORY) == dtype.ordered
        else:
            assert str(dtype) in types[each.kind]


def test_strength_can_be_compared_in_pandas_and_not_averaged(pd: Any) -> None:
    """Levels are an order: they sort and compare, also with `Strength`, and have no mean."""
    frame = tables.to_pandas(ARTICLE)

    assert [7, 7] == list(frame[frame.strength >= Strength.OFFICE].strength)
    assert ["VAGUE"] == list(frame[frame.strength_name < "OFFICE"].strength_name)
    assert "Critics" == frame.sort_values("strength").speaker_name.iloc[0]
    with pytest.raises(TypeError, match="mean"):
        frame.strength.mean()


def test_pandas_frames_of_any_articles_fit_together(pd: Any) -> None:
    """Frames that were made apart have one set of types, so that putting them together loses none."""
    frame = tables.to_pandas(ARTICLE)
    whole = pd.concat([tables.to_pandas(EMPTY), frame])

    assert frame.dtypes.equals(whole.dtypes)


def test_a_day_far_off_is_a_day_in_pandas(pd: Any) -> None:
    """Years that nanoseconds cannot reach are held."""
    frame = tables.to_pandas(attrs.evolve(ARTICLE, published=datetime.date(1066, 10, 14)))

    assert 1066 == frame.doc_published.dt.year[0]


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize("articles", [[], EMPTY, ARTICLE], ids=["none", "no quotes", "quotes"])
def test_polars_holds_the_rows_with_their_types(pl: Any, table: str, articles: Any) -> None:
    """With rows or without, the columns are there with the types that are declared."""
    frame = tables.to_polars(articles, table)
    types = {
        Kind.TEXT: pl.String,
        Kind.TEXTS: pl.List(pl.String),
        Kind.INTEGER: pl.Int64,
        Kind.FLAG: pl.Boolean,
        Kind.DAY: pl.Date,
        Kind.LEVEL: pl.Int64,
    }

    assert tables.to_rows(articles, table) == frame.to_dicts()
    assert {each.name: types.get(each.kind) or pl.Enum(each.values) for each in COLUMNS[table]} == frame.schema


def test_strength_is_an_order_in_polars(pl: Any) -> None:
    """Names of levels sort by level and not by letter."""
    frame = tables.to_polars(ARTICLE)

    assert ["VAGUE", "NAMED_PERSON", "NAMED_PERSON"] == list(frame["strength_name"].sort())


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize("articles", [[], EMPTY, ARTICLE], ids=["none", "no quotes", "quotes"])
def test_arrow_holds_the_rows_with_their_types(pa: Any, table: str, articles: Any) -> None:
    """With rows or without, the schema is the declared one, and has no dictionaries in it."""
    found = tables.to_arrow(articles, table)

    found.validate(full=True)
    assert tables.to_rows(articles, table) == found.to_pylist()
    assert tables.arrow_schema(table) == found.schema
    assert [] == [each.name for each in found.schema if pa.types.is_dictionary(each.type)]


@pytest.mark.parametrize(("name", "module"), [("pandas", "pandas"), ("polars", "polars"), ("arrow", "pyarrow")])
def test_what_no_frame_can_hold_is_replaced_one_for_one(name: str, module: str) -> None:
    """A lone surrogate, which UTF-8 cannot hold, becomes a mark of one code point; rows keep it."""
    pytest.importorskip(module)
    article = quotekit.parse("“No\ud800 may,” Ann Wu said.", doc_id="\udc00")
    found: Any = getattr(tables, f"to_{name}")(article)

    assert ["No\ud800 may"] == [row["quote_text"] for row in tables.to_rows(article)]
    assert ["No\N{REPLACEMENT CHARACTER} may"] == list(map(str, found["quote_text"]))


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [("to_pandas", "pandas", "pandas"), ("to_polars", "polars", "polars"), ("to_arrow", "pyarrow", "arrow")],
)
def test_a_missing_package_is_named_with_its_command(
    name: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the package the error is the command that installs it."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError) as caught:
        getattr(tables, name)(ARTICLE)

    assert f"quotekit.tables.{name} needs {module}: pip install 'quotekit-news[{extra}]'" == str(caught.value)


def test_a_package_that_is_broken_says_so_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is there and misses another is not said to be missing."""
    (tmp_path / "half_there.py").write_text("import gone_missing\n")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(ImportError, match="gone_missing"):
        extras.load("half_there", "half", "quotekit.half")
