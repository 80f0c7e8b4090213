"""What is returned is made of frozen values, and its JSON form is fixed."""

from __future__ import annotations

import copy
import datetime
import inspect
import json
import pickle
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import quotekit
from quotekit import model
from quotekit.errors import QuotekitError, SchemaError
from quotekit.model import (
    Anonymity,
    Article,
    Credit,
    CreditKind,
    Cue,
    Dateline,
    Diagnostic,
    Evidence,
    Hedge,
    HedgeCategory,
    HedgeHolder,
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

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))
PUBLISHED = datetime.date(2024, 5, 30)
VALUES = [kind for _, kind in inspect.getmembers(model, attrs.has)]
PLAIN = (dict, list, str, int, bool, type(None))

st.register_type_strategy(
    Span, st.builds(lambda start, length: Span(start, start + length), st.integers(0, 99), st.integers(0, 99))
)

MENTION = Mention("she", (Span(20, 23),))
FULL = Article(
    text="...",
    quotes=(
        Quote(
            text="it may rain",
            kind=QuoteKind.DIRECT,
            content=(Span(1, 12),),
            quoted=(Span(1, 12),),
            source=MENTION,
            cue=Cue("told", (Span(24, 28),), "tell", Sense.REPORT),
            speaker=Speaker("Ann Wu", SpeakerKind.PERSON, "mayor", "Bath", 1, ("Wu",), (MENTION,)),
            strength=Strength.NAMED_PERSON,
            polarity=Polarity.ASSERTS,
            hedges=(Hedge("may", Span(4, 7), HedgeCategory.POSSIBILITY, HedgeHolder.SPEAKER, 3, in_quotes=True),),
            recipient=Recipient("Reuters", (Span(29, 36),), is_outlet=True),
            relayers=(Relayer("Xinhua", (Span(40, 46),), Strength.NAMED_BODY),),
            anonymity=Anonymity(
                ground_rule="not for attribution",
                reason="fear",
                reason_kind="specific",
                access="briefed on it",
                count=2,
                at_least=True,
                spans=(Span(50, 60),),
                ground_rule_kind="background",
                access_kind="briefed",
                affiliation="Treasury",
                field=SourceField.GOVERNMENT,
                rank="senior",
                status="former",
            ),
            medium=Medium("statement", (Span(61, 70),), MediumKind.STATEMENT),
            said_on=When("Monday", (Span(71, 77),), datetime.date(2024, 5, 27), "day", "published"),
            venue=Mention("in Cairo", (Span(88, 96),)),
            translation=Mention("in Arabic", (Span(78, 87),)),
            parent=0,
            evidence=(Evidence("trailing", (Span(24, 28),), "why"),),
        ),
    ),
    speakers=(Speaker("critics", SpeakerKind.GENERIC_GROUP),),
    diagnostics=(Diagnostic("code", "message", Span(0, 1)),),
    published=PUBLISHED,
    source="The Ledger",
    doc_id="ledger/7",
    dateline=Dateline("RENO (AP)", (Span(0, 9),), "RENO", "AP", datetime.date(2024, 5, 29)),
    bylines=(Mention("Ana Ruiz", (Span(3, 11),)),),
    credits=(Credit("Editing by Tom Hale", (Span(90, 109),), CreditKind.EDITING, ("Tom Hale",)),),
)
FULL_AS_JSON = {
    "schema": 1,
    "text": "...",
    "quotes": [
        {
            "text": "it may rain",
            "kind": "direct",
            "content": [{"start": 1, "end": 12}],
            "quoted": [{"start": 1, "end": 12}],
            "source": {"text": "she", "spans": [{"start": 20, "end": 23}]},
            "cue": {"text": "told", "spans": [{"start": 24, "end": 28}], "lemma": "tell", "sense": "report"},
            "speaker": {
                "name": "Ann Wu",
                "kind": "person",
                "role": "mayor",
                "affiliation": "Bath",
                "count": 1,
                "aliases": ["Wu"],
                "mentions": [{"text": "she", "spans": [{"start": 20, "end": 23}]}],
            },
            "strength": 7,
            "polarity": "+",
            "hedges": [
                {
                    "text": "may",
                    "span": {"start": 4, "end": 7},
                    "category": "possibility",
                    "holder": "speaker",
                    "certainty": 3,
                    "in_quotes": True,
                }
            ],
            "recipient": {"text": "Reuters", "spans": [{"start": 29, "end": 36}], "is_outlet": True},
            "relayers": [{"text": "Xinhua", "spans": [{"start": 40, "end": 46}], "strength": 6}],
            "anonymity": {
                "ground_rule": "not for attribution",
                "reason": "fear",
                "reason_kind": "specific",
                "access": "briefed on it",
                "count": 2,
                "at_least": True,
                "spans": [{"start": 50, "end": 60}],
                "ground_rule_kind": "background",
                "access_kind": "briefed",
                "affiliation": "Treasury",
                "field": "government",
                "rank": "senior",
                "status": "former",
            },
            "medium": {"text": "statement", "spans": [{"start": 61, "end": 70}], "kind": "statement"},
            "said_on": {
                "text": "Monday",
                "spans": [{"start": 71, "end": 77}],
                "date": "2024-05-27",
                "precision": "day",
                "basis": "published",
            },
            "venue": {"text": "in Cairo", "spans": [{"start": 88, "end": 96}]},
            "translation": {"text": "in Arabic", "spans": [{"start": 78, "end": 87}]},
            "parent": 0,
            "evidence": [{"rule": "trailing", "spans": [{"start": 24, "end": 28}], "note": "why"}],
        }
    ],
    "speakers": [
        {
            "name": "critics",
            "kind": "generic_group",
            "role": None,
            "affiliation": None,
            "count": None,
            "aliases": [],
            "mentions": [],
        }
    ],
    "diagnostics": [{"code": "code", "message": "message", "span": {"start": 0, "end": 1}}],
    "published": "2024-05-30",
    "source": "The Ledger",
    "doc_id": "ledger/7",
    "dateline": {
        "text": "RENO (AP)",
        "spans": [{"start": 0, "end": 9}],
        "place": "RENO",
        "agency": "AP",
        "date": "2024-05-29",
    },
    "bylines": [{"text": "Ana Ruiz", "spans": [{"start": 3, "end": 11}]}],
    "credits": [
        {"text": "Editing by Tom Hale", "spans": [{"start": 90, "end": 109}], "kind": "editing", "names": ["Tom Hale"]}
    ],
}


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def parsed(request: pytest.FixtureRequest) -> Article:
    """Every article of the seeds, parsed."""
    path: Path = request.param
    return quotekit.parse(path.read_text(encoding="utf-8"), published=PUBLISHED, source=path.stem)


# Values


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_every_value_is_frozen_and_slotted(kind: type) -> None:
    """No field of a value can be set, and no other can be added."""
    value = (
        kind(*(None for field in attrs.fields(kind) if field.default is attrs.NOTHING))
        if kind is not Span
        else kind(0, 0)
    )
    for name in (*(field.name for field in attrs.fields(kind)), "other"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, None)

    assert not hasattr(value, "__dict__")


def test_a_parsed_article_is_one_value(parsed: Article) -> None:
    """An article parsed twice is equal, hashes alike and is one key; another text makes another."""
    again = quotekit.parse(parsed.text, published=parsed.published, source=parsed.source)
    other = attrs.evolve(parsed, text=parsed.text + " ")

    assert {parsed} == {parsed, again}
    assert parsed != other


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_article_can_be_pickled(parsed: Article, protocol: int) -> None:
    """It comes back equal from every protocol, so it can go to another process."""
    assert parsed == pickle.loads(pickle.dumps(parsed, protocol))  # noqa: S301


def test_an_article_can_be_copied(parsed: Article) -> None:
    """A deep copy is equal."""
    assert parsed == copy.deepcopy(parsed)


def test_speakers_are_those_of_the_quotes(parsed: Article) -> None:
    """`Article.speakers` lists who is quoted, once each, in the order of the first quote; hearsay is nobody's."""
    named = [quote.speaker for quote in parsed.quotes if quote.speaker]
    first = dict.fromkeys(each for each in named if each.kind is not SpeakerKind.IMPERSONAL)

    assert list(first) == list(parsed.speakers)


# The levels


def test_strength_is_an_order_that_prints_its_names() -> None:
    """There are eight levels from nobody to a named person, and they print as words."""
    assert [
        "UNATTRIBUTED",
        "HEARSAY",
        "VAGUE",
        "UNNAMED_ONE",
        "UNNAMED_SEVERAL",
        "OFFICE",
        "NAMED_BODY",
        "NAMED_PERSON",
    ] == [str(level) for level in sorted(Strength)]
    assert list(range(8)) == sorted(Strength)


@pytest.mark.parametrize(
    "kind", [kind for _, kind in inspect.getmembers(model, inspect.isclass) if issubclass(kind, Enum)]
)
def test_no_two_members_have_one_value(kind: type[Enum]) -> None:
    """Values are what JSON holds, so no two members of an enum share one."""
    assert list(kind.__members__) == [member.name for member in kind]


# JSON


def test_the_json_form_is_fixed() -> None:
    """Every field is written under its name, in this form; a form that older readers cannot read needs a new number."""
    assert FULL_AS_JSON == FULL.to_dict()
    assert FULL_AS_JSON["quotes"] == [quote.to_dict() for quote in FULL.quotes]


def test_the_json_form_covers_every_field() -> None:
    """No field of the full example has its default, so none is left out of the test above."""
    bare = {"text", "kind", "content", "speaker", "strength", "polarity"}
    [quote] = FULL.quotes

    assert [] == [
        field.name
        for field in attrs.fields(Quote)
        if field.name not in bare and getattr(quote, field.name) == field.default
    ]


def test_a_real_article_survives_json(parsed: Article) -> None:
    """`from_dict` gives back what `to_dict` was called on, through real JSON."""
    assert parsed == Article.from_dict(json.loads(json.dumps(parsed.to_dict())))


def test_the_plain_form_is_plain(parsed: Article) -> None:
    """`to_dict` holds nothing that `json` would have to be taught."""

    def strange(value: object) -> list[object]:
        if type(value) is dict:
            return [each for item in value.items() for part in item for each in strange(part)]
        if type(value) is list:
            return [each for item in value for each in strange(item)]
        return [] if type(value) in PLAIN else [value]

    assert [] == strange(parsed.to_dict())


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(st.from_type(Article))
def test_any_article_survives_json(article: Article) -> None:
    """The way to JSON and back loses nothing, whatever the fields hold."""
    assert article == Article.from_dict(json.loads(json.dumps(article.to_dict())))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("“Já” 🙂", '"text": "“Já” 🙂"'),
        ("a\ud800 é", r'"text": "a\ud800 \u00e9"'),
        ("\udc00\ud83d", r'"text": "\udc00\ud83d"'),
        ("a\nb\u2028c\x00", '"text": "a\\nb\u2028c\\u0000"'),
    ],
)
def test_a_line_of_json_reads_as_it_is_unless_it_cannot(text: str, line: str) -> None:
    """`to_json` is one line of UTF-8; lone surrogates are escaped, and come back."""
    written = Article(text).to_json()

    assert line in written
    assert "\n" not in written
    assert Article(text) == Article.from_json(written) == Article.from_json(written.encode("utf-8"))


def test_a_full_article_survives_as_a_line() -> None:
    """`from_json` gives back what `to_json` was called on."""
    assert FULL == Article.from_json(FULL.to_json())


def test_a_surrogate_pair_is_not_silently_joined() -> None:
    """JSON would read the two code points as one, and the offsets would be wrong: that is said instead."""
    with pytest.raises(SchemaError, match="surrogate pair"):
        Article("\ud83d\ude00").to_json()


@pytest.mark.parametrize("line", ["", "{", '"', b"\xff", "[" * 100_000, "9" * 5000, '{"schema": 1}{'])
def test_what_is_not_json_is_named(line: str | bytes) -> None:
    """A line that is no JSON, or goes too deep for it, is a `SchemaError`."""
    with pytest.raises(SchemaError, match=r"not JSON|from a dictionary"):
        Article.from_json(line)


def test_fields_of_others_are_passed_over() -> None:
    """A reader takes what it knows: keys that were added to the dictionary do no harm."""
    assert FULL == Article.from_dict({"path": "a.txt", **FULL_AS_JSON})


def test_fields_with_a_default_may_be_left_out() -> None:
    """What an older writer did not know gets its default."""
    assert Article("No quotes.") == Article.from_dict({"schema": 1, "text": "No quotes."})


def _with(*path: str | int, value: object) -> dict[str, Any]:
    data: Any = copy.deepcopy(FULL_AS_JSON)
    at = data
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return dict(data)


def _without(*path: str | int) -> dict[str, Any]:
    data: Any = copy.deepcopy(FULL_AS_JSON)
    at = data
    for key in path[:-1]:
        at = at[key]
    del at[path[-1]]
    return dict(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "from a dictionary, not from list"),
        (None, "from a dictionary, not from NoneType"),
        ({}, 'whole number under "schema"'),
        (_with("schema", value="1"), 'whole number under "schema"'),
        (_with("schema", value=True), 'whole number under "schema"'),
        (_with("schema", value=2), "schema 2 is newer than 1, the newest this version reads; upgrade quotekit-news"),
        (_with("schema", value=0), "schema 0 has never been"),
        (_without("text"), "article: 'text' is missing"),
        (_without("quotes", 0, "kind"), r"article.quotes\[0\]: 'kind' is missing"),
        (_with("text", value=None), "article.text: expected str, got NoneType"),
        (_with("quotes", value={}), "article.quotes: expected a list, got dict"),
        (_with("quotes", 0, value="x"), r"article.quotes\[0\]: expected an object, got str"),
        (_with("quotes", 0, "kind", value="shouted"), r"article.quotes\[0\].kind: 'shouted' is not a valid QuoteKind"),
        (_with("quotes", 0, "strength", value=8), r"article.quotes\[0\].strength: 8 is not a valid Strength"),
        (_with("quotes", 0, "parent", value="0"), r"article.quotes\[0\].parent: expected int, got str"),
        (_with("quotes", 0, "parent", value=False), r"article.quotes\[0\].parent: expected int, got bool"),
        (_with("quotes", 0, "content", 0, "end", value=0), r"article.quotes\[0\].content\[0\]: not a span: \[1, 0\)"),
        (_with("quotes", 0, "said_on", "date", value="Monday"), r"article.quotes\[0\].said_on.date: "),
        (_with("published", value=20240530), "article.published: "),
    ],
)
def test_what_cannot_be_read_is_named(data: Any, message: str) -> None:
    """A wrong value is a `SchemaError` that tells its place, and a `ValueError` for who knows no better."""
    with pytest.raises(SchemaError, match=message) as caught:
        Article.from_dict(data)

    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, QuotekitError)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def _places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [*([path] if path else []), *(place for key, each in items for place in _places(each, (*path, key)))]


@given(st.sampled_from(_places(FULL_AS_JSON)), _json)
def test_any_slip_is_read_or_named(place: tuple[str | int, ...], value: object) -> None:
    """One wrong value anywhere gives an article or a `SchemaError`, never another exception."""
    try:
        read = Article.from_dict(_with(*place, value=value))
    except SchemaError:
        return

    assert isinstance(hash(read), int)
