"""Texts that nobody would write, numbered: each is one unit again and again, or a function of the length.

A case that made the parser fail, hang or grow stays here for good; its comment says which.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"


def new_words() -> Iterator[str]:
    """Yield capitalised words that are no English, without end and each once: Babab, Babad ..."""
    for length in itertools.count(2):
        for syllables in itertools.product(itertools.product(CONSONANTS, VOWELS), repeat=length):
            yield "".join(itertools.chain.from_iterable(syllables)).capitalize()


def _each_new(form: str) -> Callable[[int], str]:
    """Return a text in which every star of *form* is another word each time."""

    def text(length: int) -> str:
        words = new_words()
        pieces = []
        size = 0
        while size < length:
            piece = "".join(next(words) if part == "*" else part for part in form)
            pieces.append(piece)
            size += len(piece)
        return "".join(pieces)

    return text


def _again(unit: str, *, before: str = "", after: str = "") -> Callable[[int], str]:
    """Return a text that is *unit* again and again."""
    return lambda length: before + unit * max(1, length // len(unit)) + after


def _deep(opening: str, closing: str) -> Callable[[int], str]:
    """Return a text in which all that opens stands before all that closes."""
    return lambda length: opening * (length // 2 // len(opening)) + "no" + closing * (length // 2 // len(closing))


CASES: dict[str, Callable[[int], str]] = {
    # marks
    "1 opening marks": _again("“"),
    "2 closing marks": _again("”"),
    "3 straight marks": _again('"'),
    "4 apostrophes": _again("'"),
    "5 curly apostrophes": _again("’"),
    "6 opening marks of two kinds": _again("“‘"),
    "7 nested and closed": _deep("“‘", "’”"),
    "8 deep single marks": _deep("‘", "’"),
    "9 deep brackets": _deep("(", ")"),
    "10 deep angles": _deep("«", "»"),
    "11 quotations in turn": _again("“a” ‘b’ "),
    "12 both double styles in turn": _again('“"'),
    "13 paragraphs that open": _again("“One.\n\n"),
    "14 paragraphs that close": _again("One.”\n\n"),
    "15 paragraphs that open twice": _again("“‘One.\n\n"),
    "16 quotations without attribution": _again("“No.” “Yes.” "),
    "17 paragraphs of a quotation": _again("“No.”\n\n"),
    "18 unclosed in every sentence": _again("“I said no. "),
    "19 marks of all kinds": _again("\"'“”‘’«»„‚‹›`´「」"),
    "20 elided words": _again("rock ’n’ roll in the ’90s, 6'2\" tall "),
    # cues
    "21 said": _again("said "),
    "22 she said": _again("she said, "),
    "23 who told": _again("Ann Wu told the man who told the man "),
    "24 said that said that": _again("said that he said that "),
    "25 told and told": _again("Wu told Reuters that Lu told AP that "),
    "26 inverted": _again(", said Wu, "),
    "27 and said": _again("and said no "),
    "28 while": _again("while Wu said "),
    "29 noting that": _again("noting that "),
    "30 according to": _again("according to "),
    "31 reportedly": _again("reportedly may "),
    "32 allegedly": _again("allegedly, "),
    "33 it is said": _again("it is said "),
    "34 the claim that": _again("the claim that "),
    "35 quoted as saying": _again("Reuters quoted Wu as saying "),
    "36 reported, citing": _again("Reuters reported, citing Wu, that "),
    "37 asked not to be named": _again("asked not to be named because "),
    "38 cues in one quotation": _again("he said ", before="“", after="”"),
    "39 hedges in one quotation": _again("he may perhaps think ", before="“", after="”"),
    "40 tags and quotations": _again("“No,” she said. “No,” he said. "),
    "41 declined": _again("declined to comment and "),
    "42 accused of": _again("accused of blaming Wu for "),
    # names and phrases
    "43 names": _again("Ann Wu "),
    "44 names that speak": _again("Ann Wu said no. "),
    "45 new names that speak": _each_new("* * said no. "),
    "46 one surname": _each_new("* Smith said no. "),
    "47 one first name": _each_new("Ann * said no. "),
    "48 bodies that begin alike": _each_new("National * Agency said no. "),
    "49 pronouns among new names": _each_new("* * left. She said no. "),
    "50 the senator": _each_new("Senator * * left. The senator said no. "),
    "51 a source": _again("a source said "),
    "52 new descriptions": _each_new("The * official said no. "),
    "53 titles": _again("Speaker "),
    "54 titles and names": _again("Speaker Wu "),
    "55 appositives": _again("Ann Wu, the mayor, the aunt, ", after="said no."),
    "56 relative clauses": _again("Wu, who said "),
    "57 prepositions": _again("of the man in "),
    "58 adjectives": _again("old tired "),
    "59 conjunctions": _again("and "),
    "60 possessives": _again("Wu's aunt's "),
    "61 brackets in phrases": _again("(Wu) "),
    "62 joined names": _each_new("* * and * * said no. "),
    # layout
    "63 blank lines": _again("\n"),
    "64 every line end": _again("a\r\nb\rc\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"),
    "65 turns": _again("WU: No.\n"),
    "66 labels": _again("WU: "),
    "67 new labels": _each_new("*: No.\n"),
    "68 questions and answers": _again("Q. No? A. No. "),
    "69 datelines": _again("LONDON (AP) — "),
    "70 list": _again("• Wu\n"),
    "71 wrapped lines": _again("Wu said that it\nwas no\n\n"),
    "72 credits": _again("(Reporting by Ann Wu)\n"),
    # characters
    "73 one long word": _again("a"),
    "74 one capital word": _again("Aa"),
    "75 hyphens": _again("a-"),
    "76 dots": _again("."),
    "77 dots apart": _again(". "),
    "78 dashes": _again("—"),
    "79 commas": _again(","),
    "80 semicolons": _again("; said Wu"),
    "81 digits": _again("1,0"),
    "82 money": _again("$1,"),
    "83 abbreviations": _again("U.S. "),
    "84 addresses": _again("http://a."),
    "85 handles": _again("@a #b "),
    "86 spaces": _again(" "),
    "87 no-break spaces": _again("\N{NO-BREAK SPACE}a"),
    "88 combining marks": _again("\N{COMBINING ACUTE ACCENT}", before="“e", after=",” Wu said."),
    "89 zero width": _again("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}"),
    "90 right to left": _again("\N{RIGHT-TO-LEFT OVERRIDE}“No,” Wu said. "),
    "91 NULs": _again("“\0,” Wu\0said. "),
    "92 lone surrogates": _again("“\ud800,” Wu\udfff said. "),
    "93 astral letters": _again("𝒜 “🙂,” 🙂 said. "),
    "94 days": _again("on Monday in March 2024, "),
    "95 new days": _each_new("Wu said on Monday that * fell. "),
    "96 statements": _again("in a statement on X, "),
    "97 dash and said": _again("Wu — said "),
    "98 ellipses": _again("… said Wu "),
    "99 colons": _again("Wu: “No.” "),
    "100 one letter words": _again("A b "),
}
"""Each case by number and name: a function from a length in code points to a text of about that length."""


def _names(count: int) -> Iterator[str]:
    return itertools.islice(new_words(), count)


def _one_line(length: int) -> str:
    """Return the articles of the seeds over and over, without an end of line."""
    articles = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))
    prose = " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in articles)
    return (prose * (length // len(prose) + 1))[:length]


BIG: dict[str, Callable[[float], str]] = {
    "10 MB of opening marks": lambda part: "“" * int(10_000_000 * part),
    "10 MB of straight marks": lambda part: '"' * int(10_000_000 * part),
    "one line of 5 MB of prose": lambda part: _one_line(int(5_000_000 * part)),
    "100,000 names": lambda part: " ".join(_names(int(100_000 * part))) + " said no.",
    "100,000 speakers": lambda part: "".join(f"“No,” {name} Wu said.\n\n" for name in _names(int(100_000 * part))),
    "quotations 10,000 deep": lambda part: "“‘" * int(5_000 * part) + "no" + "’”" * int(5_000 * part),
    "quotations 100,000 deep": lambda part: "“‘" * int(50_000 * part) + "no" + "’”" * int(50_000 * part),
}
"""Texts of megabytes by name: a function from a part of the whole, 1 for all of it, to the text."""
