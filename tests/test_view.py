"""What articles and quotes look like: as HTML, and on a line."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from contrast import contrast
from quotekit import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind, cli
from quotekit.view import shapes
from quotekit.view.cut import pieces
from quotekit.view.pages import LINE_END, MOST_VOICES, article_html, page_end, page_start
from quotekit.view.safe import one_line, visible
from quotekit.view.sheet import Card, Mark, Part, Sheet, Voice
from quotekit.view.style import STYLE
from seedarticles import parsed_seeds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FERRY = quotekit.parse(
    "“We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday.\r\n\r\n"
    "She denied that the harbour may be bankrupt. Two aides said Ann Wu had warned that the boat was old.",
    doc_id="ferry.txt",
)
VOID = frozenset(["br", "meta"])
INLINE = frozenset("mark b i u span bdi strong code".split())
"""Elements that may hold words and each other only."""
BLOCKS = frozenset("details div p dl table ul blockquote article".split())


class Reader(HTMLParser):
    """What a browser without styles would show of the lines of an article, and what is wrong with the elements."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.lines: list[str] = []
        self.names: set[str] = set()
        self.addresses: list[str] = []
        self.within = 0  # how many details are open
        self.feed(page)
        self.close()
        self.faults += [f"{name} is never closed" for name in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.addresses += [name for name, _ in attrs if name in ("href", "src", "id") or name.startswith("on")]
        if tag in BLOCKS and self.open and self.open[-1] in {*INLINE, "p"}:
            self.faults.append(f"{tag} in {self.open[-1]}")
        if ("class", "qk-line") in attrs:
            self.lines.append("")
        if tag not in VOID:
            self.open.append(tag)
        self.within += tag == "details"

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"{tag} is closed")
        self.within -= tag == "details"

    def handle_data(self, data: str) -> None:
        if self.lines and not self.within and "div" in self.open and self.open.count("div") >= 2:
            self.lines[-1] += data


def _shown(page: str) -> list[str]:
    """Return the lines of the text that *page* shows."""
    body = page[page.index('<div class="qk-text">') : page.index("</div>\n</div>\n") + 14]
    return [line.removesuffix("\n") for line in Reader(body).lines]


def _faults(page: str) -> list[str]:
    return Reader(page).faults


# Contrast


def test_contrast_is_reckoned_as_in_wcag() -> None:
    """Black on white is 21 to 1, and a grey that is known is what it is known to be."""
    assert 21 == pytest.approx(contrast("#000000", "#ffffff"))
    assert 4.54 == pytest.approx(contrast("#767676", "#ffffff"), abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_can_be_read(theme: int) -> None:
    """On every background text stands with 7 to 1 (AAA), and lines and borders with 3 to 1."""
    tints = [colour.tint[theme] for colour in (*shapes.COLOURS, shapes.NOBODY)]
    pages = [shapes.PAGE[theme], shapes.PANEL[theme]]
    lines = [(colour.line[theme], ground) for colour in shapes.COLOURS for ground in (colour.tint[theme], *pages)]

    assert 7 <= min(contrast(shapes.TEXT[theme], ground) for ground in (*tints, *pages))
    assert 7 <= min(contrast(shapes.QUIET[theme], ground) for ground in pages)
    assert 3 <= min(contrast(line, ground) for line, ground in lines)
    assert 3 <= contrast(shapes.RULE[theme], shapes.PAGE[theme])


def test_speakers_are_told_apart_by_more_than_colour() -> None:
    """The shapes differ, and a shape and a colour come together again after 72 speakers only."""
    pairs = {(shapes.shape(n), shapes.colour(n)) for n in range(72)}

    assert len(set(shapes.SHAPES)) == len(shapes.SHAPES)
    assert 72 == len(pairs)
    assert shapes.NO_SHAPE == shapes.shape(None) not in shapes.SHAPES


# The page


def test_the_text_is_all_there() -> None:
    """Every seed is shown line by line, its characters unchanged, whatever is marked in it."""
    for _, article in parsed_seeds():
        assert LINE_END.split(visible(article.text)) == _shown(article.to_html())


def test_pages_of_seeds_are_well_formed() -> None:
    """Elements are closed in order, none holds what it may not, and nothing is run, fetched or named twice."""
    for _, article in parsed_seeds():
        read = Reader(article.to_html(full_page=True))

        assert [] == read.faults
        assert [] == read.addresses
        assert not {"script", "link", "img", "a", "button"} & read.names


def test_every_quote_can_be_opened() -> None:
    """Behind each quote its number opens what is known of it: explanation, strength, chain and time."""
    page = FERRY.to_html()

    for n, quote in enumerate(FERRY.quotes, start=1):
        [card] = re.findall(rf'aria-hidden="true">.</span>{n}<span class="qk-hidden">.*?</details>', page)
        assert quote.explain() in card
        assert f"{quote.strength.value} of 7, {quote.strength.name}" in card
    assert "<dt>chain</dt><dd><bdi>Ada Brandt</bdi> → <bdi>this article</bdi></dd>" in page
    assert "<dt>time</dt><dd><bdi>“on Monday”</bdi></dd>" in page
    assert "<dt>within</dt>" in page
    assert "<b>She</b> <i>denied</i> that <mark" in page
    assert "<u>may</u>" in page


def test_the_line_of_an_outer_quote_is_lower() -> None:
    """Of quotes within quotes the outer one's mark says over how many it stands, wherever it is drawn."""
    page = quotekit.parse(
        "Two aides said Ann Wu had warned that the boat was old, according to the Harbour Times."
    ).to_html()
    body = page[page.index('<div class="qk-text">') :]

    assert ["indirect qk-v0 qk-over2", "indirect qk-v1 qk-over1", "indirect qk-v2"] == re.findall(
        '<mark class="qk-([^"]+)"', body
    )


def test_many_speakers_are_folded() -> None:
    """The list of speakers is open up to a number of them, and folded beyond it."""
    names = "Ada Bo Cy Di Ed Flo Gus Hal Ida Jo Kit Lea Max Ned Ola Pia Rex".split()
    few, many = ("\n".join(f"“Yes,” {name} Brandt said." for name in names[:n]) for n in (MOST_VOICES, MOST_VOICES + 1))

    assert "<summary>All" not in quotekit.parse(few).to_html().partition("qk-text")[0]
    assert f"<details><summary>All {MOST_VOICES + 1} speakers</summary>" in quotekit.parse(many).to_html()


def test_no_speaker_is_said_and_seen() -> None:
    """A quote that nobody is known to have said has a shape and words for that."""
    page = Article("“No.”", (Quote("No", QuoteKind.DIRECT, (Span(1, 3),)),), doc_id="x").to_html()

    assert '<li class="qk-vnone"><span class="qk-shape" aria-hidden="true">○</span> no speaker, 1 quote</li>' in page
    assert [] == _faults(page)


def test_an_article_without_quotes_is_shown() -> None:
    """Nothing found is a page, too."""
    page = Article("It rained.\n", doc_id="x").to_html()

    assert "0 quotes, 0 speakers" in page
    assert ["It rained.", ""] == _shown(page)


def test_what_could_not_be_placed_is_told() -> None:
    """The diagnostics stand below the text."""
    article = quotekit.parse("He said: “It is over.\n\nThe rain fell.")

    assert article.diagnostics
    assert all(each.message in article.to_html() for each in article.diagnostics)


HARD = '“<script>alert(1)</script> & "so",” Ann\x00 \x1b[31mWu\ud800 \u202esaid\u2066.\x85'


def test_nothing_of_an_article_is_obeyed() -> None:
    """Markup, control characters, surrogates and marks that turn the text around are shown as text, or as U+FFFD."""
    article = quotekit.parse(HARD, doc_id='"><script>x</script>\u202e')
    page = article.to_html(full_page=True)

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]", page)
    assert "script" not in Reader(page).names
    assert [visible(HARD)] == _shown(page)
    assert visible(HARD).count("�") == 6
    page.encode("utf-8")


@pytest.mark.parametrize("full_page", [False, True])
def test_the_same_article_gives_the_same_bytes(full_page: bool) -> None:
    """Neither the process nor the way through JSON changes a byte."""
    code = f"import quotekit, sys; print(quotekit.Article.from_json(sys.stdin.buffer.read()).to_html(full_page={full_page}))"
    pages = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=FERRY.to_json().encode(),
            capture_output=True,
            check=True,
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        ).stdout
        for seed in "19"
    }

    assert {(FERRY.to_html(full_page=full_page) + "\n").encode()} == pages


def test_a_page_is_whole() -> None:
    """A page of its own has what a page needs; a fragment has its styles and no more."""
    page, part = FERRY.to_html(full_page=True), FERRY.to_html()

    assert page == page_start("ferry.txt") + article_html(FERRY.to_sheet(), heading="h1") + page_end()
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert "default-src 'none'" in page
    assert part.startswith(f"<div>\n<style>\n{STYLE}</style>")
    assert "<html" not in part


def test_styles_keep_to_themselves() -> None:
    """Every rule is of what stands in `.quotekit`, and no rule fetches anything."""
    rules = re.sub(r"@media[^{]*\{(.*?\})\}", r"\1", STYLE)
    selectors = [part for rule in re.findall(r"([^{}]+)\{", rules) for part in _parted(rule)]

    assert [] == [each for each in selectors if ".quotekit" not in each]
    assert not re.search(r"url\(|@import|@font-face", STYLE)


def _parted(rule: str) -> list[str]:
    return [each.strip() for each in re.sub(r"\([^()]*\)", "()", rule).split(",")]


def test_of_a_very_long_article_a_notebook_shows_the_beginning() -> None:
    """A notebook is not filled by one article; `to_html` gives all."""
    text = "“We will appeal,” Ann Wu said. It rained and rained.\n" * 500
    article = quotekit.parse(text)
    shown, whole = article._repr_html_(), article.to_html()

    assert len(_shown(shown)) < 500 < len(_shown(whole))
    assert "more characters are not shown" in shown
    assert "not shown" not in whole
    assert re.search(r"The first \d+ quotes as a table", shown)
    assert FERRY._repr_html_() == FERRY.to_html()


def test_a_line_without_an_end_is_shown_whole() -> None:
    """There is nowhere to stop: half a sentence, or half a mark, is never shown."""
    article = quotekit.parse("“We will appeal,” Ann Wu said. It rained and rained. " * 500)

    assert article._repr_html_().count("We will appeal") == article.to_html().count("We will appeal")


def test_a_quote_is_a_card() -> None:
    """A quote by itself shows its words, its speaker and all that its card in the article does."""
    card = FERRY.quotes[0]._repr_html_()

    assert '<blockquote dir="auto">We will not sell the ferry</blockquote>' in card
    assert "<strong><bdi>Ada Brandt</bdi></strong>" in card
    assert FERRY.quotes[0].explain() in card
    assert [] == _faults(card)
    assert "<strong>no speaker</strong>" in Quote("No", QuoteKind.DIRECT, (Span(0, 2),))._repr_html_()


# Cutting


@st.composite
def _sheets(draw: st.DrawFn) -> Sheet:
    """Draw a text with marks anywhere in it and behind it."""
    text = draw(st.text(st.sampled_from("ab \n\r“”.,<&"), max_size=30))
    at = st.integers(0, 32)
    cards = []
    for n in range(draw(st.integers(0, 4))):
        spans = draw(st.lists(st.tuples(at, at, st.sampled_from(Part)), max_size=5))
        marks = tuple(Mark(min(a, b), max(a, b), part, n) for a, b, part in spans)
        cards.append(Card(n, "a", "mixed", "b", n % 2 or None, 3, "UNNAMED_ONE", "asserts", "c", ("b",), (), marks))
    return Sheet("x", text, tuple(cards), (Voice("b", "person"), Voice("b", "person")), ())


@given(_sheets())
def test_marks_may_stand_anywhere(sheet: Sheet) -> None:
    """Nested, crossing, empty, one behind the end: the text is all there and the elements are in order."""
    page = article_html(sheet)

    assert [] == _faults(page)
    assert LINE_END.sub("\n", sheet.text) == "\n".join(_shown(page)) or "\r\n" in sheet.text
    assert re.sub(r"[\r\n]", "", sheet.text) == "".join(_shown(page))


@given(_sheets())
def test_pieces_know_their_marks(sheet: Sheet) -> None:
    """The pieces are the text in order, and each has the marks that cover it and no other."""
    marks = [mark for card in sheet.cards for mark in card.marks]
    found = list(pieces(sheet.text, marks))

    assert sheet.text == "".join(sheet.text[piece.start : piece.end] for piece in found)
    for piece in found:
        covering = [mark for mark in marks if mark.start <= piece.start and piece.end <= mark.end]
        assert sorted((m.start, m.part, m.card) for m in covering) == sorted(
            (m.start, m.part, m.card) for m in piece.within
        )


@given(st.text(st.characters(), max_size=30))
def test_what_is_shown_is_as_long(text: str) -> None:
    """One character stands for one, and UTF-8 holds them all."""
    assert len(text) == len(visible(text))
    visible(text).encode("utf-8")


# On a line


def _reprs() -> Iterator[str]:
    for _, article in parsed_seeds():
        yield repr(article)
        yield from map(repr, article.quotes)
        yield from map(repr, article.speakers)


def test_a_repr_fits_a_line() -> None:
    """No article, quote or speaker takes more than a line, nor much of one."""
    assert [] == [each for each in _reprs() if "\n" in each or len(each) > 160]


def test_reprs_tell_what_matters() -> None:
    """What a value is can be read off its line."""
    assert "Article('ferry.txt', 4 quotes, 3 speakers)" == repr(FERRY)
    assert "Quote('We will not sell the ferry', 'Ada Brandt', NAMED_PERSON, told +, direct)" == repr(FERRY.quotes[0])
    assert "Speaker('Ann Wu', person, 0 mentions)" == repr(Speaker("Ann Wu", SpeakerKind.PERSON))
    assert "Article('It rained.', 0 quotes, 0 speakers)" == repr(Article("It\nrained."))
    assert "Quote('a�b', no speaker, UNATTRIBUTED, no cue +, indirect)" == repr(Quote("a\x1bb", QuoteKind.INDIRECT, ()))


def test_lines_are_cut_with_an_ellipsis() -> None:
    """What is too long ends with an ellipsis, and is no longer than asked for."""
    assert "ab" == one_line("a\n b".replace(" ", "").replace("\n", ""))
    assert "a b" == one_line("a\n b")
    assert "abc…" == one_line("abcdef", 4)


class _Printer:
    def __init__(self) -> None:
        self.printed = ""

    def text(self, text: str) -> None:
        self.printed += text


def test_a_prompt_shows_an_article_a_quote_a_line() -> None:
    """IPython prints the article with its first quotes, and a quote as its line."""
    printer = _Printer()
    FERRY._repr_pretty_(printer, cycle=False)
    [first, *rest] = printer.printed.splitlines()

    assert repr(FERRY) == first
    assert [f"  {quote!r}" for quote in FERRY.quotes] == rest
    many = Article("x", FERRY.quotes * 10)
    long, one = _Printer(), _Printer()
    many._repr_pretty_(long, cycle=False)
    many.quotes[0]._repr_pretty_(one, cycle=False)
    assert long.printed.endswith("… and 20 more")
    assert repr(many.quotes[0]) == one.printed


def test_rich_is_given_the_fields() -> None:
    """What rich prints is named, and nests."""
    fields = dict(each for each in FERRY.__rich_repr__() if isinstance(each, tuple))

    assert ["quotes", "speakers"] == list(fields)
    assert ["speaker", "strength", "polarity", "kind"] == [
        each[0] for each in list(fields["quotes"][0].__rich_repr__())[1:]
    ]
    assert ["Ada Brandt", ("kind", "person"), ("role", "Mayor", None), ("affiliation", None, None)] == list(
        fields["speakers"][0].__rich_repr__()
    )


def test_the_page_is_loaded_when_it_is_asked_for() -> None:
    """Who only parses pays for no style sheet."""
    code = "import sys, quotekit.parser; print('quotekit.view.style' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")

    assert "False\n" == done.stdout


# On the command line


def test_the_command_writes_one_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--format html`` writes one page with every article, for however many there are."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(FERRY.text, encoding="utf-8", newline="")
    status = cli.main(["--format", "html", str(tmp_path)])
    page = capsys.readouterr().out
    cli.main(["--format", "html", "--output", str(tmp_path / "c.html"), str(tmp_path / "a.txt")])
    one = quotekit.parse(FERRY.text, doc_id=str(tmp_path / "a.txt")).to_sheet()

    assert 0 == status
    assert 2 == page.count("<h1 ")
    assert 1 == page.count("<!DOCTYPE html>") == page.count("<style>") == page.count("</html>")
    assert [] == _faults(page)
    assert article_html(one, heading="h1") in (tmp_path / "c.html").read_text(encoding="utf-8")
