"""The reader of the seeds finds every stretch, says where a slip is, and the checks tell right from wrong.

No parser is needed here: a fake one answers with exactly what a seed expects,
and then with one thing changed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from quotekit.model import (
    Anonymity,
    Article,
    Cue,
    Hedge,
    Medium,
    MediumKind,
    Mention,
    Polarity,
    Quote,
    QuoteKind,
    Recipient,
    Relayer,
    Sense,
    SourceField,
    Speaker,
    SpeakerKind,
    Strength,
    When,
)
from quotekit.spans import Span
from seedchecks import complaints, contents, pair_quotes, strays
from seedfiles import (
    SEEDS,
    Case,
    Expected,
    SeedError,
    article_paths,
    construction_paths,
    draw,
    read_article,
    read_cases,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLES = tuple(read_article(path) for path in article_paths())
CASES = tuple(case for path in construction_paths() for case in read_cases(path))
EVERY = ARTICLES + CASES

PRINTED = ("ground_rule", "reason", "access", "affiliation", "rank")
"""The facets of an unnamed source whose values are words of the text."""

LISTED = 275
"""How many constructions the numbered list has that the cases cover."""

every_case = pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in EVERY])


def fake_quote(want: Expected, text: str) -> Quote:
    """Return the quotation that *want* describes, as a parser might have found it."""
    nowhere = (Span(0, 0),)
    named = want.speaker or want.speaker_kind
    return Quote(
        text=" ".join(span.of(text) for span in want.content),
        kind=want.kind or QuoteKind.INDIRECT,
        content=want.content,
        source=Mention(want.source, nowhere) if want.source else None,
        cue=Cue(want.cue, nowhere, want.cue, Sense.REPORT) if want.cue else None,
        speaker=Speaker(want.speaker or "", want.speaker_kind or SpeakerKind.PERSON) if named else None,
        strength=Strength.UNATTRIBUTED if want.strength is None else want.strength,
        polarity=want.polarity,
        hedges=tuple(Hedge(h.text, Span(0, 0), h.category, h.holder, 2) for h in want.hedges or ()),
        recipient=Recipient(want.recipient, nowhere) if want.recipient else None,
        relayers=tuple(Relayer(name, nowhere, Strength.UNATTRIBUTED) for name in want.relayers or ()),
        medium=Medium(want.medium, nowhere, MediumKind.OTHER) if want.medium else None,
        venue=Mention(want.venue, nowhere) if want.venue else None,
        translation=Mention(want.translation, nowhere) if want.translation else None,
        anonymity=fake_anonymity(want.anonymity) if want.anonymity else None,
        said_on=When(want.said_on or "", nowhere, want.date) if want.said_on or want.date else None,
        parent=want.parent if want.parent is not None and want.parent >= 0 else None,
    )


def fake_anonymity(facets: tuple[tuple[str, str], ...]) -> Anonymity:
    """Return the facets as a parser might have found them."""
    read: dict[str, Callable[[str], object]] = {"count": int, "at_least": bool, "field": SourceField}
    return Anonymity(**{name: read.get(name, str)(value) for name, value in facets if value})  # type: ignore[arg-type]


def fake_parse(case: Case) -> Article:
    """Return what a parser without fault would."""
    return Article(case.text, quotes=tuple(fake_quote(want, case.text) for want in case.quotes))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def stands_in(part: str, text: str) -> bool:
    inner, outer = words(part), words(text)
    return any(outer[i : i + len(inner)] == inner for i in range(len(outer) - len(inner) + 1))


def one_case(tmp_path: Path, lines: str) -> Case:
    path = tmp_path / "made_up.txt"
    path.write_text(lines, encoding="utf-8")
    [case] = read_cases(path)
    return case


# --- the seeds themselves


@every_case
def test_every_value_is_in_the_words_of_the_text(case: Case) -> None:
    for want in case.quotes:
        named = [want.source, want.speaker, want.recipient, want.medium, want.said_on, *(want.relayers or ())]
        named += [want.venue, want.translation]
        named += [value for name, value in want.anonymity or () if name in PRINTED]
        missing = [part for part in named if part and not stands_in(part, case.text)]
        missing += [h.text for h in want.hedges or () if not set(words(h.text)) <= set(words(case.text))]
        missing += [want.cue] if want.cue and not set(words(want.cue)) <= set(words(case.text)) else []

        assert not missing, f"{want.place}: not in the text: {missing}"


@every_case
def test_a_nested_quotation_lies_in_its_parent(case: Case) -> None:
    for want in case.quotes:
        if want.parent is not None and want.parent >= 0:
            outer = case.quotes[want.parent].content

            assert all(any(span.covers(inner) for span in outer) for inner in want.content), str(want.place)


@every_case
def test_a_direct_quotation_stands_between_marks_or_after_a_label(case: Case) -> None:
    opening = re.compile(r"""[“"‘'«»„”「`″;>\[…\N{ZERO WIDTH SPACE}]\s?$""")
    for want in case.quotes:
        if want.kind is QuoteKind.DIRECT:
            before = case.text[: want.content[0].start]

            assert not before or opening.search(before), f"{want.place}: no mark before it"


@every_case
def test_nothing_expected_touches_a_stretch_of_none(case: Case) -> None:
    for words_of_none, span in case.outside:
        inside = [want.place for want in case.quotes if any(each.touches(span) for each in want.content)]

        assert not inside, f"{words_of_none}: {[str(place) for place in inside]}"


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in ARTICLES])
def test_articles_are_of_a_size_to_read(case: Case) -> None:
    assert 150 <= len(case.text.split()) <= 600
    assert case.published
    assert case.outside


def test_there_is_an_article_for_every_text() -> None:
    texts = {path.stem for path in (SEEDS / "articles").glob("*.txt")}

    assert texts == {path.stem for path in article_paths()}
    assert len(texts) >= 17


def test_every_listed_construction_has_a_case() -> None:
    covered = {number for case in CASES for number in case.numbers}

    assert covered == set(range(1, LISTED + 1))


@pytest.mark.parametrize("path", [*article_paths(), *construction_paths()], ids=lambda path: path.name)
def test_every_file_says_where_it_comes_from(path: Path) -> None:
    head = path.read_text(encoding="utf-8").split("\n\n")[0]

    assert all(line.startswith("#") for line in head.split("\n"))
    assert "written for this project" in head.lower()
    assert "used to develop" in head


# --- the reader


def test_reads_a_case_with_every_key(tmp_path: Path) -> None:
    case = one_case(
        tmp_path,
        """# only a head

# 7, 9 a title
text: "Maybe," Ann Roe told
  Reuters on Monday. ¶ "No."
published: 2026-03-12
none: Reuters
quote: Maybe | No.
kind: direct
source: Ann Roe
cue: told
speaker: Ann Roe
speaker_kind: person
strength: named_person
polarity: ?
recipient: -
relayers: A | B
medium: -
venue: Monday
translation: -
anonymity: count=3; field=government; rank=-
said_on: Monday
date: 2026-03-09
hedges: Maybe/possibility/speaker
parent: -
optional: yes
known-failure: no reason but this
""",
    )
    [want] = case.quotes

    assert case.text == '"Maybe," Ann Roe told Reuters on Monday.\n\n"No."'
    assert case.numbers == (7, 9)
    assert [span.of(case.text) for span in want.content] == ["Maybe", "No."]
    assert (want.recipient, want.medium, want.parent) == ("", "", -1)
    assert want.relayers == ("A", "B")
    assert (want.venue, want.translation) == ("Monday", "")
    assert want.anonymity == (("count", "3"), ("field", "government"), ("rank", ""))
    assert want.strength is Strength.NAMED_PERSON
    assert want.polarity is Polarity.ASKS
    assert want.optional
    assert want.known_failure == "no reason but this"


def test_a_line_mark_is_one_line_break(tmp_path: Path) -> None:
    case = one_case(tmp_path, "# lines\ntext: A: yes ↵ B: no\nno quotation\n")

    assert case.text == "A: yes\nB: no"


def test_whole_words_only_are_found(tmp_path: Path) -> None:
    case = one_case(tmp_path, "# words\ntext: The commentary had no comment in it.\nquote: comment\n")

    assert case.quotes[0].content == (Span(22, 29),)


def test_at_counts_from_the_start_of_the_text(tmp_path: Path) -> None:
    case = one_case(tmp_path, "# at\ntext: no and no and no\nquote: no\nat: 1\nquote: no\nat: 3\n")

    assert [want.content[0].start for want in case.quotes] == [0, 14]


@pytest.mark.parametrize(
    ("lines", "line", "message"),
    [
        ("text: He said yes.\nquote: yes", 1, "a comment line above"),
        ("# x\ntext: He said yes.", 2, "needs a 'quote:' or the line 'no quotation'"),
        ("# x\nquote: yes", 2, "starts with 'text:'"),
        ("# x\ntext: He said yes.\nquote: yes and no", 3, "the text has “yes” and then “.”"),
        ("# x\ntext: He said yes.\nquote: yes\nno such line", 4, "neither 'key: value' nor a comment"),
        ("# x\ntext: He said yes.\nquote: yes\nsauce: He", 4, "no such key: 'sauce'"),
        ("# x\ntext: He said yes.\nquote: yes\ncue: said\ncue: said", 5, "stands twice"),
        ("# x\ntext: no and no\nquote: no", 3, "stands 2 times from here on; say which by 'at: N'"),
        ("# x\ntext: no and no\nquote: no\nat: 3", 4, "stands 2 times in the text, so not at 3"),
        ("# x\ntext: yes, then no\nquote: no\nquote: yes", 4, "stands only before the quotation above it"),
        ("# x\ntext: yes, then no\nquote: no | yes", 3, "not in the text after “no”: “yes”"),
        ("# x\ntext: He said yes.\nquote: yes\nstrength: strong", 4, "'strength: strong' is not one of"),
        ("# x\ntext: He said yes.\nquote: yes\nhedges: yes/doubt", 4, "text/category/holder"),
        ("# x\ntext: He said yes.\nquote: yes\nanonymity: age=3", 4, "a facet is name=value"),
        ("# x\ntext: He said yes.\nquote: yes\nparent: 0", 3, "parent 0 is not the index"),
        ("# x\ntext: He said yes.\nquote: yes\nsource:", 4, "'source:' says nothing"),
        ("# x\ntext: He said yes.\nquote: yes\nknown-failure: no", 4, "gives its reason"),
        ("# x\ntext: He said yes.\nno quotation\nquote: yes", 3, "stands beside a 'quote:'"),
        ("# x\ntext: He said yes.\npublished: Tuesday\nno quotation", 3, "not a date"),
    ],
)
def test_a_slip_is_told_with_file_and_line(tmp_path: Path, lines: str, line: int, message: str) -> None:
    path = tmp_path / "slip.txt"
    path.write_text(lines + "\n", encoding="utf-8")

    with pytest.raises(SeedError, match=re.escape(message)) as caught:
        read_cases(path)

    assert f"slip.txt:{line}: " in str(caught.value)


def test_an_article_needs_its_text(tmp_path: Path) -> None:
    path = tmp_path / "lonely.quotes"
    path.write_text("quote: yes\n", encoding="utf-8")

    with pytest.raises(SeedError, match=r"no lonely\.txt beside it"):
        read_article(path)


# --- the drawing


def test_draw_puts_carets_under_what_is_marked() -> None:
    text = "One line.\n“We have a deal,” she said."

    assert draw(text, ("wanted", [Span(11, 25)]), ("found", [Span(11, 26)])) == (
        "    “We have a deal,” she said.\n"
        "     ^^^^^^^^^^^^^^  wanted\n"
        "     ^^^^^^^^^^^^^^^  found"
    )  # fmt: skip


def test_draw_cuts_long_paragraphs() -> None:
    text = "word " * 100 + "here"

    assert draw(text, ("wanted", [Span(500, 504)])).endswith("here\n    ^^^^  wanted")
    assert len(draw(text, ("wanted", [Span(500, 504)])).split("\n")) == 2


def test_draw_survives_a_word_longer_than_a_row() -> None:
    assert draw("x" * 250, ("all", [Span(0, 250)])).count("^") == 250


# --- the checks, with a fake parser


@every_case
def test_what_a_seed_expects_passes_its_own_checks(case: Case) -> None:
    article = fake_parse(case)

    assert not strays(case, article)
    assert not [text for index in range(len(case.quotes)) for text in complaints(case, index, article)]


@every_case
def test_an_empty_answer_misses_every_quotation(case: Case) -> None:
    empty = Article(case.text)

    assert not strays(case, empty)
    assert all("not found" in complaints(case, index, empty)[0] for index in range(len(case.quotes)))


SAMPLE = """# a sample
text: "We have a deal," mayor Ann Roe told the BBC on Monday. She denied that it was secret.
none: Monday
quote: We have a deal
kind: direct
source: mayor Ann Roe
cue: told
speaker: Ann Roe
speaker_kind: person
strength: named_person
recipient: the BBC
relayers: -
medium: -
venue: -
anonymity: -
hedges: -
parent: -
quote: it was secret
cue: denied
polarity: -
"""


@pytest.fixture
def sample(tmp_path: Path) -> Case:
    return one_case(tmp_path, SAMPLE)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"content": (Span(4, 15),)}, "made_up.txt:4: content"),
        ({"kind": QuoteKind.MIXED}, "kind: wanted direct, found mixed"),
        ({"source": Mention("Ann Roe", ())}, "source: wanted mayor Ann Roe, found Ann Roe"),
        ({"source": None}, "source: wanted mayor Ann Roe, found none"),
        ({"cue": Cue("denied", (), "deny", Sense.DENY)}, "cue: wanted told, found denied"),
        ({"speaker": Speaker("mayor", SpeakerKind.PERSON)}, "speaker: wanted Ann Roe, found mayor"),
        ({"speaker": Speaker("Ann Roe", SpeakerKind.ROLE)}, "speaker_kind: wanted person, found role"),
        ({"strength": Strength.OFFICE}, "strength: wanted NAMED_PERSON, found OFFICE"),
        ({"polarity": Polarity.DENIES}, "polarity: wanted +, found -"),
        ({"recipient": None}, "recipient: wanted the BBC, found none"),
        ({"relayers": (Relayer("the BBC", (), Strength.NAMED_BODY),)}, "relayers: wanted none, found the BBC"),
        ({"medium": Medium("BBC", (), MediumKind.OTHER)}, "medium: wanted none, found BBC"),
        ({"venue": Mention("Monday", ())}, "venue: wanted none, found Monday"),
        ({"anonymity": Anonymity(count=2)}, "anonymity: wanted none, found Anonymity"),
        ({"parent": 1}, "parent: wanted -1, found 1"),
    ],
)
def test_one_thing_wrong_is_told_and_drawn(sample: Case, change: dict[str, Any], message: str) -> None:
    good = fake_parse(sample)
    bad = attrs.evolve(good, quotes=(attrs.evolve(good.quotes[0], **change), *good.quotes[1:]))
    told = "\n".join(complaints(sample, 0, bad))

    assert message in told
    assert "^^^^  wanted" in told
    assert not complaints(sample, 1, bad)


def test_a_quotation_nobody_expects_is_told_and_drawn(sample: Case) -> None:
    good = fake_parse(sample)
    extra = attrs.evolve(good.quotes[0], content=(Span(41, 54),), text="BBC on Monday")
    told = "\n".join(strays(sample, attrs.evolve(good, quotes=(*good.quotes, extra))))

    assert "nobody expects this" in told
    assert "“Monday” is in the content of a quotation" in told
    assert "^  found" in told


def test_edges_do_not_matter_but_words_do() -> None:
    text = 'She said that "it was late," and that it rained.'

    assert contents(text, [Span(9, 28)]) == contents(text, [Span(15, 26)]) == ("it was late",)
    assert contents(text, [Span(15, 26), Span(38, 47)]) != contents(text, [Span(15, 47)])


def test_pieces_with_only_marks_between_are_one() -> None:
    text = "“One.\n\n“Two.”"

    assert contents(text, [Span(1, 5), Span(8, 12)]) == contents(text, [Span(1, 12)])


def test_equal_contents_are_paired_by_their_sources(tmp_path: Path) -> None:
    lines = "# two\ntext: Ann said yes and Bob said yes.\n"
    lines += "quote: yes\nat: 1\nsource: Ann\nquote: yes\nat: 2\nsource: Bob\n"
    case = one_case(tmp_path, lines)
    article = fake_parse(case)

    assert pair_quotes(case, attrs.evolve(article, quotes=article.quotes[::-1])) == {0: 1, 1: 0}
