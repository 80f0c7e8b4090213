"""Articles counted for the charts: rows of plain values, the order of the bars, and what was left out.

::

    Ada Brandt   7 named person   2
    Officials    2 vague          1        3 quotes, 2 speakers

Everything is counted here and not by the chart, so that the numbers can be tested and a large collection makes a small chart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from os.path import commonprefix
from typing import TypeAlias

import attrs

from quotekit.errors import ItemError
from quotekit.model import Article, HedgeHolder, Quote, Strength
from quotekit.tables.rows import Row, identified, rows_of_all
from quotekit.view.safe import one_line

Articles: TypeAlias = Article | Iterable[Article | ItemError]

NO_SPEAKER = "(no speaker)"
NO_OUTLET = "(no outlet)"
NOBODY = {NO_SPEAKER, NO_OUTLET}
#: A tooltip is no place to read an article.
LONGEST_TEXT = 160
WORDS_SHOWN = 5


@attrs.frozen
class Counts:
    """What a chart shows."""

    rows: list[Row]
    numbers: dict[str, int]
    """The names of its bars, from the top, each with its number."""
    heading: str
    """What these are: “Speaker, quotes”."""
    note: str
    """How much is shown, and how much is not."""


@attrs.frozen
class Tally:
    """The quotes of each name, by strength."""

    totals: Counter[str] = attrs.field(factory=Counter)
    levels: defaultdict[str, Counter[int]] = attrs.field(factory=lambda: defaultdict(Counter))
    articles: defaultdict[str, set[str]] = attrs.field(factory=lambda: defaultdict(set))

    def levels_of(self, name: str) -> list[tuple[int, int]]:
        """Return the levels of *name*, each with its number of quotes, the highest first."""
        return sorted(self.levels[name].items(), reverse=True)

    def share_of_accountable(self, name: str) -> float:
        """Return what part of the quotes of *name* has an office or better for a source."""
        accountable = sum(number for strength, number in self.levels[name].items() if strength >= Strength.OFFICE)
        return accountable / self.totals[name]


def level(strength: int) -> str:
    """Return a level as the legend has it: “5 office”."""
    return f"{int(strength)} {Strength(strength).name.replace('_', ' ').lower()}"


def by_speaker(articles: Articles, top: int | None) -> Counts:
    """Count quotes by speaker and strength."""
    tally = _tally(rows_of_all(articles, "quotes"), "speaker_name", NO_SPEAKER)
    names = _most(tally.totals, top, last=NO_SPEAKER)
    bars: list[Row] = [
        {
            "speaker": name,
            "strength": strength,
            "level": level(strength),
            "quotes": number,
            "quotes_of_speaker": tally.totals[name],
            "articles": len(tally.articles[name]),
        }
        for name in names
        for strength, number in tally.levels_of(name)
    ]
    return _counts(bars, tally.totals, names, "speaker", "quote")


def by_outlet(articles: Articles, top: int | None) -> Counts:
    """Count quotes by outlet and strength; the outlets whose sources are accountable most often come first."""
    tally = _tally(rows_of_all(articles, "quotes"), "doc_source", NO_OUTLET)
    shown = _most(tally.totals, top, last=NO_OUTLET)
    names = sorted(shown, key=lambda name: (name == NO_OUTLET, -tally.share_of_accountable(name), name))
    bars: list[Row] = [
        {
            "outlet": name,
            "strength": strength,
            "level": level(strength),
            "quotes": number,
            "share": number / tally.totals[name],
            "quotes_of_outlet": tally.totals[name],
            "articles": len(tally.articles[name]),
        }
        for name in names
        for strength, number in tally.levels_of(name)
    ]
    return _counts(bars, tally.totals, names, "outlet", "quote")


def by_kind_of_hedge(articles: Articles, top: int | None, holder: HedgeHolder) -> Counts:
    """Count the hedges of *holder* by speaker and kind, the most frequent kind first."""
    words: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for row in rows_of_all(articles, "hedges"):
        if row["hedge_holder"] == holder.value:
            name, kind = _label(row["speaker_name"], NO_SPEAKER), row["hedge_category"]
            words[name, kind][one_line(row["hedge_text"]).lower()] += 1
            totals[name] += 1
            kinds[kind] += 1
    names = _most(totals, top, last=NO_SPEAKER)
    cells: list[Row] = [
        {
            "speaker": name,
            "kind": kind,
            "hedges": words[name, kind].total(),
            "words": ", ".join(_most(words[name, kind], WORDS_SHOWN)),
            "hedges_of_speaker": totals[name],
        }
        for kind in _most(kinds, None)
        for name in names
        if (name, kind) in words
    ]
    return _counts(cells, totals, names, "speaker", "hedge")


def by_place(articles: Articles, top: int | None) -> Counts:
    """Return where quotes stand: of one article by speaker, of many by article, in the order of the text."""
    is_one = isinstance(articles, Article)
    pieces: list[Row] = []
    totals: Counter[str] = Counter()
    for doc_id, article in identified(articles):
        if not is_one:
            totals[_label(doc_id, doc_id)] += 0  # an article without quotes is a row without marks
        for n, quote in enumerate(article.quotes):
            row = _speaker(quote) if is_one else _label(doc_id, doc_id)
            totals[row] += 1
            pieces.extend({"row": row, **piece} for piece in _pieces(article, n, quote))
    most = set(_most(totals, top, last=NO_SPEAKER))
    names = [name for name in totals if name in most]
    shown = [piece for piece in pieces if piece["row"] in most]
    counts = _counts(shown, totals, names, "speaker" if is_one else "article", "quote")
    return counts if is_one else _without_folder(counts)


def _without_folder(counts: Counts) -> Counts:
    """Return *counts* of articles named without the folder that all are in: `a.txt` for `news/a.txt`."""
    # By character, unlike commonpath, since names need not be paths; then back to the end of a folder.
    folder = commonprefix(list(counts.numbers)).rfind("/") + 1  # noqa: RUF071
    return attrs.evolve(
        counts,
        rows=[{**piece, "row": piece["row"][folder:]} for piece in counts.rows],
        numbers={name[folder:]: number for name, number in counts.numbers.items()},
    )


def _pieces(article: Article, n: int, quote: Quote) -> Iterator[Row]:
    """Yield a row for each piece of a quote, which the attribution may interrupt."""
    for span in quote.content:
        yield {
            "start": span.start / len(article.text),
            "end": span.end / len(article.text),
            "quote": n,
            "text": one_line(quote.text, LONGEST_TEXT),
            "speaker": _speaker(quote),
            "strength": int(quote.strength),
            "level": level(quote.strength),
        }


def _tally(rows: Iterable[Row], column: str, otherwise: str) -> Tally:
    """Count *rows* by what stands in *column*, or by *otherwise* where nothing does."""
    tally = Tally()
    for row in rows:
        name = _label(row[column], otherwise)
        tally.totals[name] += 1
        tally.levels[name][row["strength"]] += 1
        tally.articles[name].add(row["doc_id"])
    return tally


def _speaker(quote: Quote) -> str:
    return _label(quote.speaker.name if quote.speaker else None, NO_SPEAKER)


def _label(text: str | None, otherwise: str) -> str:
    """Return *text* as it can be drawn: on one line, with nothing that would be obeyed."""
    return (text and one_line(text)) or otherwise


def _most(totals: Counter[str], top: int | None, last: str = "") -> list[str]:
    """Return the *top* names by their number, then by letter; *last* is nobody's name, comes last and is not counted."""
    names = sorted(totals.keys() - {last}, key=lambda name: (-totals[name], name))[:top]
    return [*names, last] if last in totals else names


def _counts(rows: list[Row], totals: Counter[str], names: list[str], who: str, what: str) -> Counts:
    """Return *rows* with what is to be said of them: “2 of 7 speakers, those with most quotes; 6 of 19 quotes not shown”."""
    named, shown = len(totals.keys() - NOBODY), len(set(names) - NOBODY)
    counted, missing = totals.total(), totals.total() - sum(totals[name] for name in names)
    if counted == 0:
        note = f"No {what}s found"
    elif shown == named:
        note = f"{_number(counted, what)}, {_number(named, who)}"
    else:
        note = f"{shown} of {named} {who}s, those with most {what}s; {missing} of {_number(counted, what)} not shown"
    return Counts(rows, {name: totals[name] for name in names}, f"{who.capitalize()}, {what}s", note)


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
