"""News rendered from drawn quotes.

::

    frame "trailing" + Ines Varga + “said” + “the pier is closed”
    ->  “The pier is closed,” Ines Varga said.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Sequence

import attrs
from hypothesis import strategies as st

from quotekit.model import SpeakerKind
from quotekit.spans import Span, joined
from quotekit.testing import words
from quotekit.testing.drawn import DrawnArticle, DrawnQuote
from quotekit.testing.frames import FRAMES, Frame
from quotekit.testing.words import Voice

#: The styles of quotation marks that `articles` renders: their opening and closing mark, by name.
STYLES: dict[str, tuple[str, str]] = {
    "curly": ("“", "”"),
    "straight": ('"', '"'),
    "british": ("‘", "’"),
    "straight single": ("'", "'"),
    "guillemets": ("«", "»"),
}
"""The styles of quotation marks, each with its opening and closing mark."""

PIECE = re.compile(r"\{(?P<field>\w+)\}|(?P<mark>[⟦⟧“”¶])|[^{⟦⟧“”¶]+")


@attrs.frozen
class _Plan:
    """One quote before it is written."""

    frame: str
    voice: Voice
    pronoun: bool
    cue: str
    clauses: tuple[tuple[str, str, str], ...]
    """Subject, predicate with a star, and the hedge or ""."""
    question: str
    hearer: str
    medium: tuple[str, str] | None
    day: str | None
    filler: str
    """A sentence behind it, or ""."""


@st.composite
def articles(
    draw: st.DrawFn,
    *,
    frames: Collection[str] = tuple(FRAMES),
    styles: Collection[str] = tuple(STYLES),
    min_quotes: int = 1,
    max_quotes: int = 5,
    noise: bool = True,
) -> DrawnArticle:
    """Draw an article and what a reader finds in it.

    Args:
        draw: Given by Hypothesis.
        frames: The constructions to choose from, keys of `FRAMES`.
        styles: The styles of marks to choose from, keys of `STYLES`; an article keeps to one.
        min_quotes: Fewest quotes.
        max_quotes: Most quotes.
        noise: Whether datelines, bylines and credits may stand around.
    """
    style = draw(st.sampled_from(sorted(styles)))
    published = draw(st.dates(datetime.date(1990, 1, 1), datetime.date(2035, 12, 31)))
    plans = _drawn_plans(draw, sorted(frames), draw(st.integers(min_quotes, max_quotes)))
    page = _Page(style, published)
    if noise:
        page.noise(draw(st.sampled_from(words.BYLINES)))
        page.lead(draw(st.sampled_from(words.DATELINES)))
    for plan in plans:
        page.write(plan)
    if noise:
        page.noise(draw(st.sampled_from(words.CREDITS)))
    return DrawnArticle(page.text.strip(), tuple(page.quotes), published, style)


def _drawn_plans(draw: st.DrawFn, frames: Sequence[str], count: int) -> list[_Plan]:
    surnames = draw(st.permutations(words.SURNAMES))
    voices = [words.person(draw(st.sampled_from(words.GIVEN)), surname) for surname in surnames[:3]]
    cast = [*voices, draw(st.sampled_from(words.OTHERS))]
    plans: list[_Plan] = []
    for _ in range(count):
        frame = draw(st.sampled_from(frames))
        voice = draw(st.sampled_from(cast))
        again = bool(plans) and plans[-1].voice is voice and voice.kind is SpeakerKind.PERSON
        plans.append(
            _Plan(
                frame,
                voice,
                pronoun=again and draw(st.booleans()),
                cue=draw(st.sampled_from(FRAMES[frame].cues)),
                clauses=tuple(_drawn_clause(draw) for _ in range(3)),
                question=draw(st.sampled_from(words.QUESTIONS)),
                hearer=draw(st.sampled_from(words.HEARERS)),
                medium=draw(st.none() | st.sampled_from(words.MEDIA)),
                day=draw(st.none() | st.sampled_from(words.DAYS)),
                filler=draw(st.sampled_from(("", *words.FILLERS))),
            )
        )
    return plans


def _drawn_clause(draw: st.DrawFn) -> tuple[str, str, str]:
    hedge = draw(st.sampled_from(("", "", *words.HEDGES)))
    return draw(st.sampled_from(words.SUBJECTS)), draw(st.sampled_from(words.PREDICATES)), hedge


class _Page:
    """The text so far, with the quotes in it."""

    def __init__(self, style: str, published: datetime.date) -> None:
        self.opening, self.closing = STYLES[style]
        self.published = published
        self.text = ""
        self.quotes: list[DrawnQuote] = []
        self.names: dict[Voice, str] = {}
        """The names of those quoted so far."""

    def noise(self, line: str) -> None:
        """Add a line of its own, if there is one."""
        if line:
            self.text += f"{line}\n\n"

    def lead(self, dateline: str) -> None:
        """Begin the article's own prose."""
        self.text += f"{dateline}{words.FILLERS[0]}\n\n" if dateline else ""

    def write(self, plan: _Plan) -> None:
        """Add a paragraph (or two) with one quote."""
        frame = FRAMES[plan.frame]
        line = _Line(self, plan, frame)
        for found in PIECE.finditer(frame.template):
            line.add(found)
        self.text += f" {plan.filler}\n\n" if plan.filler else "\n\n"
        self.quotes.append(line.drawn())


class _Line:
    """One quote while it is written."""

    def __init__(self, page: _Page, plan: _Plan, frame: Frame) -> None:
        self.page, self.plan, self.frame = page, plan, frame
        self.clauses = iter(plan.clauses)
        self.content: list[Span] = []
        self.begun = 0
        self.source = self.recipient = self.medium = ""
        self.hedges: list[str] = []
        self.day: datetime.date | None = None

    def add(self, found: re.Match[str]) -> None:
        """Write one piece of the template."""
        page = self.page
        if found["mark"] == "⟦":
            self.begun = len(page.text)
        elif found["mark"] == "⟧":
            self.content.append(Span(self.begun, len(page.text)))
        elif found["mark"]:
            page.text += {"“": page.opening, "”": page.closing, "¶": "\n\n"}[found["mark"]]
        elif found["field"]:
            field = found["field"]
            begun = len(page.text)
            written = getattr(self, f"_{field.lower()}")()
            page.text += written[:1].upper() + written[1:] if field[0].isupper() else written
            if field.lower() in ("source", "name"):
                self._note_source(page.text[begun:])
        else:
            page.text += found.group()

    def drawn(self) -> DrawnQuote:
        """Return what was written."""
        voice, text = self.plan.voice, self.page.text
        return DrawnQuote(
            self.plan.frame,
            joined(self.content, text),
            tuple(self.content),
            self.frame.kind,
            self.source,
            self.plan.cue,
            self.page.names[voice],
            voice.kind,
            voice.strength,
            self.frame.polarity,
            tuple(self.hedges),
            self.recipient or None,
            self.medium or None,
            self.day,
        )

    # ---- what the fields of a template stand for

    def _source(self) -> str:
        return self._said_by(pronoun=self.plan.pronoun)

    def _name(self) -> str:
        return self._said_by(pronoun=False)

    def _said_by(self, *, pronoun: bool) -> str:
        voice = self.plan.voice
        return "she" if pronoun else voice.later if voice in self.page.names else voice.first

    def _note_source(self, written: str) -> None:
        """Keep the words at the attribution; those at the first are the name of whoever has no other."""
        voice, names = self.plan.voice, self.page.names
        self.source = written
        if voice.is_new_each_time or voice not in names:
            names[voice] = voice.name or written

    def _cue(self) -> str:
        return self.plan.cue

    def _clause(self) -> tuple[str, str]:
        subject, predicate, hedge = next(self.clauses)
        if hedge:
            self.hedges.append(hedge)
        return subject, predicate.replace("* ", f"{hedge} " if hedge else "")

    def _said(self) -> str:
        return " ".join(self._clause())

    def _subject(self) -> str:
        self._split = self._clause()
        return self._split[0]

    def _predicate(self) -> str:
        return self._split[1]

    def _asked(self) -> str:
        return self.plan.question.replace("*", self.plan.clauses[0][0])

    def _hearer(self) -> str:
        self.recipient = self.plan.hearer
        return self.recipient

    def _where(self) -> str:
        """Return when and in what it was said, as far as that was drawn."""
        written = ""
        if self.plan.day is not None:
            written += f" on {self.plan.day}"
            self.day = _last(self.plan.day, self.page.published)
        if self.plan.medium is not None:
            phrase, self.medium = self.plan.medium
            written += f" {phrase}"
        return written


def _last(day: str, published: datetime.date) -> datetime.date:
    """Return the last *day* up to the day of publication, that day itself included."""
    return published - datetime.timedelta(days=(published.weekday() - words.DAYS.index(day)) % len(words.DAYS))
