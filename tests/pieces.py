"""What generated texts are made of: marks, words that matter to the parser, and characters that trip programs."""

from __future__ import annotations

import functools
from pathlib import Path

CONSTRUCTIONS = Path(__file__).resolve().parent.parent / "seeds" / "constructions"

MARKS = "\"'“”‘’«»„‚‹›`´「」"
CHARACTERS = (
    *MARKS,
    *".,:;?!-—–…()[]/&@#$%* \n\r\t",
    *"aeAEsZ019",
    *("\0", "\v", "\f", "\x1c", "\x85", "\xa0", "\xad"),
    *("\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH JOINER}", "\N{WORD JOINER}", "\N{ZERO WIDTH NO-BREAK SPACE}"),
    *("\N{RIGHT-TO-LEFT OVERRIDE}", "\N{RIGHT-TO-LEFT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"),
    *("\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}", "\N{THIN SPACE}", "\N{COMBINING ACUTE ACCENT}"),
    *("\ud800", "\udfff", "🙂", "𝒜", "İ", "ß", "ſ", "ǅ", "日", "א", "٣", "²", "½", "Ⅷ"),
)
PIECES = (
    *MARKS,
    *".,:;?!-—()[]…\n\t ",
    *("\n\n", "\r\n", "...", "--", "’s", "'s", "’90s", "6'2\"", "1,000", "$4.5", "2024", "43"),
    *("said", "says", "told", "denied", "asked", "added", "saying", "adding", "quoted", "as", "reported", "reportedly"),
    *("according to", "that", "whether", "who", "which", "not", "by", "to", "and", "but", "while", "of", "the", "a"),
    *("declined to comment", "it was said", "accused", "of", "calls for", "claim", "believes", "would", "has", "was"),
    *("in a statement", "on Monday", "last week", "in 2024", "on X", "by phone", "at a news conference"),
    *("may", "probably", "allegedly", "about", "if", "perhaps", "critics"),
    *("Ann Wu", "Wu", "Ms. Wu", "Sen. Wu", "she", "he", "they", "it", "I", "we", "officials", "a senior official"),
    *("the bank", "Reuters", "CNN", "the mayor", "a source", "the report", "police", "Dr.", "U.S.", "Inc.", "Jr."),
    *("on condition of anonymity", "asked not to be named", "because", "citing", "told Reuters", "Q.", "A:", "WU:"),
    *("LONDON (AP) —", "By Ann Wu", "(Reporting by Ann Wu)", "Photo: AFP", "•", "http://a.b/c", "@wu", "#no"),
    *("the", "bridge", "is", "closed", "will", "close", "early", "old", "\0", "\ud800", "🙂"),
    *("\N{NO-BREAK SPACE}", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{LINE SEPARATOR}", "\N{COMBINING ACUTE ACCENT}"),
)


@functools.cache
def sentences() -> tuple[str, ...]:
    """Return the sentences of the seeds."""
    lines = [line for path in sorted(CONSTRUCTIONS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    return tuple(line.removeprefix("text: ").replace("¶", "\n\n") for line in lines if line.startswith("text: "))
