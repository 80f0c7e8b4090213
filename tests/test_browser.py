"""What a browser makes of an article: run where there is a Chromium, skipped where there is none."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import quotekit
from chromium import Browser, Page, found
from contrast import contrast
from quotekit.view.pages import LINE_END, MOST_VOICES
from quotekit.view.safe import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROGRAM = found()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no Chromium here")

SEEDS = Path(__file__).resolve().parent.parent / "seeds" / "articles"
ALL_OPEN = "document.querySelectorAll('details').forEach(each => each.open = true)"
HEAD = "<!DOCTYPE html><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
PHONE = 360
LEAST_TARGET = 24
"""Pixels that something to press must measure, WCAG 2.2, 2.5.8."""

FERRY = quotekit.parse(
    "“We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday.\n\n"
    "She denied that the harbour may be bankrupt. Two aides said Ann Wu had warned that the boat was old, "
    "according to the Harbour Times.\n\n"
    "A union official, who asked not to be named, said it was “over” and that https://ledger.example/"
    + "a-very-long-address-without-a-hyphen".replace("-", "") * 8
    + " was closed.\n",
    doc_id="ferry.txt",
)
HOSTILE = (
    "<script>window.hit = 1</script>“<img src=x onerror='window.hit = 1'><b>No</b>,” Ann Wu said.\n"
    "“\u202eesrever\u202c and \x07bell\x00,” <svg onload='window.hit = 1'>Bo Li told \u2067Reuters\u2069.\n"
    "</div></article><style>*{display:none}</style> “It is &amp; stays,” she said.\n"
)
MANY = quotekit.parse(
    "".join(
        f"“We saw it {name.lower()},” {name} Brandt said.\n\n" for name in "Ada Bo Cy Di Ed Flo Gus Hal Ida".split()
    )
    + "".join(f"“It was {name.lower()},” {name} Wu said.\n\n" for name in "Jo Kit Lea Max Ned Ola Pia Rex Sue".split()),
    doc_id="many.txt",
)
ARTICLES = {
    "ferry": FERRY,
    "many": MANY,
    "live blog": quotekit.parse((SEEDS / "live-blog-storm.txt").read_text(encoding="utf-8"), doc_id="storm.txt"),
}
HOSTS = {  # what a page around says of its theme, and whether the reader's system is dark
    "a page, light": ("", False),
    "a page, dark": ("", True),
    "JupyterLab, dark": ("<body data-jp-theme-light='false' style='background:#111'>", False),
    "JupyterLab, light": ("<body data-jp-theme-light='true' style='background:#fff'>", True),
    "VS Code, dark": ("<body class='vscode-dark' style='background:#1e1e1e'>", False),
    "Sphinx, light": ("<body data-theme='light' style='background:#fff'>", True),
}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert PROGRAM is not None
    with Browser(PROGRAM, tmp_path_factory.mktemp("profile")) as started:
        yield started


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Callable[..., Page]:
    """Return what opens a page of HTML."""

    def shown(html: str, **how: Any) -> Page:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8", newline="")
        return browser.open(file, **how)

    return shown


def _lines(page: Page) -> list[str]:
    """Return the lines of the article as they stand in the page, without what opens."""
    lines: list[str] = page.evaluate(
        "[...document.querySelectorAll('.qk-line')].map(line => {"
        "  const copy = line.cloneNode(true); copy.querySelectorAll('details').forEach(each => each.remove());"
        "  return copy.textContent })"
    )
    return lines


# Quiet


@pytest.mark.parametrize("name", ARTICLES)
def test_a_page_makes_no_noise_and_no_requests(name: str, show: Callable[..., Page]) -> None:
    """Nothing is logged, nothing fails, and nothing but the page is fetched, also when all is opened."""
    page = show(ARTICLES[name].to_html(full_page=True))
    page.evaluate(ALL_OPEN)
    page.picture()

    assert [] == [*page.happened("Log.entryAdded"), *page.happened("Runtime.exceptionThrown")]
    assert [] == page.happened("Runtime.consoleAPICalled")
    assert [page.evaluate("location.href")] == [
        each["request"]["url"] for each in page.happened("Network.requestWillBeSent")
    ]


@pytest.mark.parametrize("full_page", [False, True])
def test_what_an_article_says_is_not_done(full_page: bool, show: Callable[..., Page]) -> None:
    """Markup is shown as text; what would run, ring or turn the text around is not there."""
    article = quotekit.parse(HOSTILE, doc_id='"><script>window.hit = 1</script>\u202e')
    page = show(HEAD + article.to_html(full_page=full_page))
    page.evaluate(ALL_OPEN)

    assert page.evaluate("typeof window.hit") == "undefined"
    assert 0 == page.evaluate("document.querySelectorAll('script, img, svg, .qk-line style').length")
    assert LINE_END.split(visible(HOSTILE)) == _lines(page)
    assert "<script>window.hit = 1</script>“<img src=x" in page.evaluate("document.body.innerText")
    assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069]", page.evaluate("document.documentElement.outerHTML"))
    assert [] == page.happened("Log.entryAdded")
    assert 1 == len(page.happened("Network.requestWillBeSent"))


def test_the_same_article_looks_the_same(show: Callable[..., Page]) -> None:
    """Made twice and drawn twice, an article is the same bytes and the same picture: nothing moves or depends on when."""
    once, again = (quotekit.parse(FERRY.text, doc_id="ferry.txt").to_html(full_page=True) for _ in range(2))

    assert once.encode() == again.encode()
    assert show(once).picture() == show(again).picture()


# For whoever does not see it, or has no pointer


def test_a_screen_reader_is_told_what_is_what(show: Callable[..., Page]) -> None:
    """The page has its landmarks; each quote is a mark, and behind it stands who says it, what he does, and how strong."""
    told = show(FERRY.to_html(full_page=True)).accessible()
    buttons = [name for role, name in told if role == "DisclosureTriangle"]

    for role, name in (
        ("main", ""),
        ("article", "ferry.txt"),
        ("heading", f"ferry.txt: {len(FERRY.quotes)} quotes, {len(FERRY.speakers)} speakers"),
        ("list", "Speakers"),
        ("list", "Marks"),
    ):
        assert (role, name) in told
    assert sum(role == "mark" for role, _ in told) >= len(FERRY.quotes)
    assert buttons[:2] == ["1 Ada Brandt, asserts, NAMED_PERSON", "2 Ada Brandt, denies, NAMED_PERSON"]
    assert len(FERRY.quotes) + 1 == len(buttons)
    assert not {"●", "\u2060"} & {name for _, name in told}


def test_an_open_quote_is_told(show: Callable[..., Page]) -> None:
    """What opens is terms with their descriptions, and the table has headers for its columns and rows."""
    page = show(FERRY.to_html(full_page=True))
    page.evaluate(ALL_OPEN)
    told = page.accessible()
    names = [name for role, name in told if role == "StaticText"]

    assert {"strength", "chain", "certainty"} <= set(names)
    assert {"term", "definition", "table"} <= {role for role, _ in told}
    assert ["No.", "Quote", "Speaker", "Strength", "How"] == [name for role, name in told if role == "columnheader"]
    assert len(FERRY.quotes) == sum(role == "rowheader" for role, _ in told)
    assert ("region", f"All {len(FERRY.quotes)} quotes") in told


@pytest.mark.parametrize("scripts", [True, False])
def test_all_that_opens_is_opened_by_keys(scripts: bool, show: Callable[..., Page]) -> None:
    """Tab goes from number to number in the order of the text, Enter opens and the space bar closes; no script is needed."""
    page = show(FERRY.to_html(full_page=True), scripts=scripts)
    count = len(FERRY.quotes)
    reached = []
    for n in range(count + 1):
        page.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.press("Enter")
        assert page.evaluate(f"document.querySelectorAll('details')[{n}].open")
        page.press(" " if n else "Enter")
        assert not page.evaluate(f"document.querySelectorAll('details')[{n}].open")

    numbers = [int(match[0]) for each in reached[:-1] if (match := re.search("[0-9]+", each))]
    assert sorted(numbers) == [n + 1 for n in range(count)]
    assert reached[-1] == f"All {count} quotes as a table"


def test_the_table_is_scrolled_by_keys(show: Callable[..., Page]) -> None:
    """On a phone the table is wider than the screen: what scrolls can be reached."""
    page = show(FERRY.to_html(full_page=True), width=PHONE)
    page.evaluate("document.querySelector('.qk-all').open = true")
    for _ in range(len(FERRY.quotes) + 2):
        page.press("Tab")

    assert page.evaluate("document.activeElement.className") == "qk-scroll"


# For the eye

COLOURS = """(() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const paints = each => { const colour = getComputedStyle(each).backgroundColor;
                           return colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent' };
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim(), element = walker.currentNode.parentElement;
    if (!text || !element.checkVisibility() || element.closest('style')) continue;
    let behind = element;
    while (behind && !paints(behind)) behind = behind.parentElement;
    found.push([text, element.classList.contains('qk-shape'), getComputedStyle(element).color,
                behind ? getComputedStyle(behind).backgroundColor : 'none']);
  }
  return found })()"""


def _hex(colour: str) -> str:
    """Return ``rgb(26, 26, 26)`` as ``#1a1a1a``; what lets something shine through is not expected."""
    red, green, blue = map(int, re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour).groups())  # type: ignore[union-attr]
    return f"#{red:02x}{green:02x}{blue:02x}"


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("name", ["ferry", "many"])
def test_every_word_can_be_read(name: str, host: str, show: Callable[..., Page]) -> None:
    """As the browser reckons it, all text stands with 7 to 1 (AAA), shapes with 3 to 1, in every theme."""
    body, dark = HOSTS[host]
    article = ARTICLES[name]
    html = article.to_html(full_page=True) if not body else HEAD + body + article._repr_html_()
    page = show(html, dark=dark)
    page.evaluate(ALL_OPEN)
    seen = page.evaluate(COLOURS)
    poor = [each for each in seen if contrast(_hex(each[2]), _hex(each[3])) < (3 if each[1] else 7)]

    assert len(seen) > 10 * len(article.quotes)
    assert [] == poor
    light = contrast(_hex(seen[0][3]), "#ffffff") < 2
    assert light == ("light" in host)


@pytest.mark.parametrize("name", ARTICLES)
def test_nothing_is_wider_than_a_phone(name: str, show: Callable[..., Page]) -> None:
    """With all opened, at 360 pixels only the table scrolls, and only by itself; what is pressed is large enough."""
    page = show(ARTICLES[name].to_html(full_page=True), width=PHONE)
    small = page.evaluate(
        "[...document.querySelectorAll('summary')].map(each => each.getBoundingClientRect())"
        f".filter(box => box.height < {LEAST_TARGET} || box.width < {LEAST_TARGET}).length"
    )
    page.evaluate(ALL_OPEN)

    assert 0 == small
    assert PHONE == page.evaluate("document.documentElement.scrollWidth")


@pytest.mark.parametrize("width", [320, PHONE, 700])
def test_a_number_stays_with_the_last_word(width: int, show: Callable[..., Page]) -> None:
    """No number stands alone at the beginning of a line: it goes there with the last word of its quote."""
    page = show(ARTICLES["live blog"].to_html(full_page=True), width=width)
    apart = page.evaluate(
        "[...document.querySelectorAll('.qk-glue')].filter(glue => {"
        "  if (glue.previousSibling.className === 'qk-glue') return false;"
        "  const range = document.createRange();"
        "  range.setStart(glue.parentElement, 0); range.setEndBefore(glue);"
        "  const word = [...range.getClientRects()].at(-1), box = glue.querySelector('summary').getBoundingClientRect();"
        "  return box.top > word.bottom"
        "}).map(glue => glue.previousSibling.textContent)"
    )

    assert [] == apart


def test_a_quote_within_a_quote_has_its_own_line(show: Callable[..., Page]) -> None:
    """Three deep, the lines under the words run one below the other, the outermost lowest."""
    page = show(
        quotekit.parse(
            "Two aides said Ann Wu had warned that the boat was old, according to the Harbour Times."
        ).to_html()
    )
    bottoms = page.evaluate(
        "(() => { const found = []; let mark = [...document.querySelectorAll('.qk-line mark')].at(-1);"
        "  while (mark?.tagName === 'MARK') { found.push(mark.getClientRects()[0].bottom); mark = mark.parentElement }"
        "  return found })()"
    )

    assert 3 == len(bottoms)
    assert all(inner + 2 <= outer for inner, outer in pairwise(bottoms))


def test_a_crowd_of_speakers_does_not_stand_before_the_article(show: Callable[..., Page]) -> None:
    """The list of many speakers is folded, and the article begins on the first screen of a phone."""
    page = show(MANY.to_html(full_page=True), width=PHONE)

    assert len(MANY.speakers) > MOST_VOICES
    assert page.evaluate("document.querySelector('summary').innerText") == f"All {len(MANY.speakers)} speakers"
    assert page.evaluate("document.querySelector('.qk-text').getBoundingClientRect().top") < 400


# With less than a browser has


def test_without_styles_it_is_still_read(show: Callable[..., Page]) -> None:
    """Where styles are taken away the lines are there in order, quotes are marked, and what opens is closed and named."""
    page = show(FERRY.to_html(full_page=True))
    page.evaluate("document.querySelectorAll('style').forEach(each => each.remove())")
    look = "(name, what) => getComputedStyle(document.querySelector('.qk-text ' + name))[what]"

    assert LINE_END.split(FERRY.text) == _lines(page)
    assert page.evaluate(f"({look})('mark', 'backgroundColor')") == "rgb(255, 255, 0)"
    assert int(page.evaluate(f"({look})('b', 'fontWeight')")) >= 700
    assert page.evaluate(f"({look})('i', 'fontStyle')") == "italic"
    assert page.evaluate(f"({look})('u', 'textDecorationLine')") == "underline"
    assert "1 Ada Brandt, asserts, NAMED_PERSON" in page.evaluate("document.body.innerText")
    assert 0 == page.evaluate("document.querySelectorAll('details[open]').length")


def test_without_scripts_it_is_all_there(show: Callable[..., Page]) -> None:
    """A page drawn where scripts are forbidden is the same picture."""
    html = FERRY.to_html(full_page=True)

    assert show(html).picture() == show(html, scripts=False).picture()


def test_a_card_stands_alone(show: Callable[..., Page]) -> None:
    """A quote in a notebook says who, what he does with it and the words, in that order."""
    page = show(HEAD + FERRY.quotes[1]._repr_html_(), width=PHONE)
    lines = [line for line in page.evaluate("document.body.innerText").splitlines() if line]

    assert ["denies, indirect", "the harbour may be bankrupt"] == lines[1:3]
    assert "Ada Brandt person, Mayor" in lines[0]
    assert PHONE == page.evaluate("document.documentElement.scrollWidth")
