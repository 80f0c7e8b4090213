"""An article under the editor's hands: whatever is inserted, deleted, moved or retyped, it reads as if written so at once."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import quotekit
from facts import Facts, facts
from laws import broken_laws
from quotekit.testing import FRAMES, articles
from quotekit.testing.words import FILLERS

PARTED = "\n\n"
#: Frames of one paragraph; each is drawn with a speaker of its own, so that no edit changes who is meant elsewhere.
ONE_PARAGRAPH = sorted(set(FRAMES) - {"two paragraphs"})
#: In these marks the pieces were drawn; the editor may put others in their place.
STYLES = {"curly": "“”", "straight": '""', "angles": "«»"}


@st.composite
def pieces(draw: st.DrawFn, surname: str) -> tuple[str, tuple[Facts, ...]]:
    """Draw a paragraph by somebody of that surname, with what is found in it where it stands alone."""
    drawn = draw(articles(frames=ONE_PARAGRAPH, styles=["curly"], max_quotes=1, noise=False))
    text = drawn.text
    for word in {word for quote in drawn.quotes for word in quote.speaker.split()[1:] if word.istitle()}:
        text = text.replace(word, surname)
    return text, tuple(facts(quotekit.parse(text)))


class Editing(RuleBasedStateMachine):
    """The model is a list of paragraphs, each with the quotes that it has when it stands alone."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[tuple[str, tuple[Facts, ...]]] = []
        self.style = "curly"
        self.surnames = iter(
            f"{first}{last}" for last in ("berg", "mann", "ovic") for first in ("Ade", "Bru", "Cor", "Dal")
        )

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        """Begin with one paragraph."""
        self._insert(data, 0)

    def _insert(self, data: st.DataObject, at: int) -> None:
        surname = next(self.surnames, None)
        if surname is not None:
            self.paragraphs.insert(at, data.draw(pieces(surname), label="paragraph"))

    @rule(data=st.data())
    def insert(self, data: st.DataObject) -> None:
        """Put a new paragraph anywhere."""
        self._insert(data, data.draw(st.integers(0, len(self.paragraphs))))

    @rule(data=st.data(), filler=st.sampled_from(FILLERS))
    def fill(self, data: st.DataObject, filler: str) -> None:
        """Put a paragraph without quotes anywhere."""
        self.paragraphs.insert(data.draw(st.integers(0, len(self.paragraphs))), (filler, ()))

    @precondition(lambda self: len(self.paragraphs) > 1)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        """Take a paragraph out."""
        del self.paragraphs[data.draw(st.integers(0, len(self.paragraphs) - 1))]

    @precondition(lambda self: len(self.paragraphs) > 1)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        """Move a paragraph elsewhere."""
        paragraph = self.paragraphs.pop(data.draw(st.integers(0, len(self.paragraphs) - 1)))
        self.paragraphs.insert(data.draw(st.integers(0, len(self.paragraphs))), paragraph)

    @rule(style=st.sampled_from(sorted(STYLES)))
    def retype(self, style: str) -> None:
        """Type all marks in another style."""
        self.style = style

    @invariant()
    def reads_as_its_paragraphs(self) -> None:
        """The article has the quotes of its paragraphs, in their order, and keeps every law."""
        marks = str.maketrans("“”", STYLES[self.style])
        article = quotekit.parse(PARTED.join(text for text, _ in self.paragraphs).translate(marks))
        wanted: list[Any] = [
            each._replace(text=each.text.translate(marks)) for _, found in self.paragraphs for each in found
        ]

        assert [_known(each) for each in wanted] == [_known(each) for each in facts(article)]
        assert {} == broken_laws(article)


def _known(each: Facts) -> Facts:
    """Return the facts that no other paragraph may change: “the ministry” is met again under its first name."""
    return each._replace(speaker=(each.speaker or "").lower())


Editing.TestCase.settings = settings(max_examples=max(4, settings().max_examples // 5), stateful_step_count=8)
TestEditing = Editing.TestCase
