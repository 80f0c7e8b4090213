"""A span is a half-open range of code points, and nothing else."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.spans import Span, joined

TEXT = "Ellison said the bridge was safe."

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(0, 60))


def test_a_span_counts_code_points_half_open() -> None:
    """`Span(0, 7)` is the first seven code points."""
    assert "Ellison" == Span(0, 7).of(TEXT)


@pytest.mark.parametrize(
    "text", ["a🙂b", "e\N{COMBINING ACUTE ACCENT}x", "a\ud800b", "a\r\nb", "a\0b", "\N{RIGHT-TO-LEFT OVERRIDE}ab"]
)
def test_nothing_is_normalised(text: str) -> None:
    """Emoji, combining marks, lone surrogates and line ends count one each, as in the string itself."""
    assert [*text] == [Span(at, at + 1).of(text) for at in range(len(text))]


@given(text=st.text(st.characters(), max_size=30), span=spans)
def test_of_is_slicing(text: str, span: Span) -> None:
    """`Span.of` is `text[start:end]` for every string and span."""
    assert text[span.start : span.end] == span.of(text)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (-2, -1), (3, 2)])
def test_what_is_no_range_is_refused(start: int, end: int) -> None:
    """A span neither begins before the text nor ends before it begins; the message tells both."""
    with pytest.raises(ValueError, match=rf"not a span: \[{start}, {end}\)"):
        Span(start, end)


def test_an_empty_span_is_a_place() -> None:
    """A span may be empty: it still says where."""
    assert "" == Span(7, 7).of(TEXT)


@pytest.mark.parametrize(
    ("other", "covered", "touched"),
    [
        (Span(3, 7), True, True),  # itself
        (Span(4, 6), True, True),  # inside
        (Span(3, 3), True, False),  # empty, on the edge
        (Span(5, 5), True, True),  # empty, inside
        (Span(2, 7), False, True),  # wider by one
        (Span(0, 3), False, False),  # ends where this begins
        (Span(7, 9), False, False),  # begins where this ends
        (Span(6, 9), False, True),  # overlaps
    ],
)
def test_covering_and_touching(other: Span, covered: bool, touched: bool) -> None:
    """The edges belong to what is covered; two spans touch where they share a code point."""
    span = Span(3, 7)

    assert (covered, touched) == (span.covers(other), span.touches(other))


@given(one=spans, other=spans)
def test_touching_is_mutual_and_sharing_a_point(one: Span, other: Span) -> None:
    """Where both hold something, touching is having a code point in common, whoever asks."""
    shared = {*range(one.start, one.end)} & {*range(other.start, other.end)}

    assert one.touches(other) is other.touches(one)
    if one.start < one.end and other.start < other.end:
        assert bool(shared) is one.touches(other)


@given(one=spans, other=spans)
def test_what_covers_each_other_is_equal(one: Span, other: Span) -> None:
    """Covering is an order: two spans that cover each other are one."""
    assert (one == other) is (one.covers(other) and other.covers(one))


def test_spans_sort_by_start_then_end() -> None:
    """The order is that of the text, the shorter first."""
    assert [Span(0, 2), Span(0, 5), Span(1, 1), Span(3, 4)] == sorted([Span(3, 4), Span(0, 5), Span(1, 1), Span(0, 2)])


def test_a_span_is_a_value() -> None:
    """Equal spans are one key, and a span cannot be changed."""
    span = Span(1, 2)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        span.start = 0  # type: ignore[misc]

    assert {Span(1, 2)} == {span, Span(1, 2)}


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        ((), ""),
        ((Span(0, 7),), "Ellison"),
        ((Span(0, 7), Span(13, 23)), "Ellison the bridge"),
    ],
)
def test_pieces_are_joined_by_one_space(pieces: tuple[Span, ...], whole: str) -> None:
    """`joined` reads the pieces in their order, with one space between, whatever stood there."""
    assert whole == joined(pieces, TEXT)
