"""Text that breaks programs which handle text.

Marks that never close, apostrophes that look like them, line ends of every
kind, characters of no width, right-to-left overrides, letters outside the
basic plane, NULs and lone surrogates.
"""

from __future__ import annotations

from hypothesis import strategies as st

MARKS = "\"'“”‘’«»„‚‹›`´「」"
_PIECES = (
    *MARKS,
    *".,:;?!-—–…()[]/\n\t ",
    *("\n\n", "\r\n", "\v", "\f", "\x1c", "\x85", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"),
    *("\0", "\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH JOINER}", "\N{SOFT HYPHEN}"),
    *(
        "\N{RIGHT-TO-LEFT OVERRIDE}",
        "\N{RIGHT-TO-LEFT ISOLATE}",
        "\N{POP DIRECTIONAL ISOLATE}",
        "\N{COMBINING ACUTE ACCENT}",
    ),
    *("\ud800", "\udfff", "🙂", "👩‍👧", "𝒜", "İ", "ß", "ǅ", "日", "א", "٣", "½"),
    *("’90s", "6'2\"", "rock ’n’ roll", "O’Neill’s", "$4.5", "1,000", "U.S.", "http://a.b/c", "@wu"),
    *(" said ", " told ", " denied ", " that ", " who ", " not ", " and ", " according to ", " as saying ", " by "),
    *("Ann Wu", "Ms. Wu", "she", "they", "officials", "a source", "the bank", "Reuters", "WU:", "Q.", "A:"),
    *("on Monday", "in a statement", "may", "allegedly", "LONDON (AP) — ", "By Ann Wu", "Photo: AFP"),
)


def hostile_text(*, max_size: int = 200, surrogates: bool = True) -> st.SearchStrategy[str]:
    """Draw text that a parser of news may trip over.

    Args:
        max_size: Most code points.
        surrogates: Whether lone surrogates may occur, which no encoding can write.
    """
    pieces = [piece for piece in _PIECES if surrogates or piece.isprintable() or not "\ud800" <= piece[0] <= "\udfff"]
    categories: tuple[str, ...] = () if surrogates else ("Cs",)
    any_character = st.characters(exclude_categories=categories)  # type: ignore[arg-type]
    return st.lists(st.sampled_from(pieces) | any_character, max_size=max_size).map(
        lambda each: "".join(each)[:max_size]
    )
