"""What pronouns tell of the names before them: a man, a woman, a thing.

::

    Mara Ellison shut the port, and she ...    Ellison: she
    Tillmark cut its forecast.                 Tillmark: it

Counted over the whole article, and only where one name alone can be meant: the
only one of its sentence so far, or the only one of the sentence before. Gender
is never read off a name; this is how the article itself tells it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from quotekit.document import Document
from quotekit.lexicon.classes import ADV, COORD, PUNCT, ROLE
from quotekit.model import SpeakerKind
from quotekit.names import Name, gender_of

#: What each pronoun votes for.
VOTES = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
    "it": "it", "its": "it", "itself": "it", "which": "it",
    "who": "who", "whose": "who",
}  # fmt: skip
#: A side wins by so many times the other's votes.
MAJORITY = 3
#: What a pronoun counts in the sentence of the name, and in the next one.
BESIDE, BEFORE = 3, 1


def count_votes(doc: Document, names: Sequence[Name], keys: Sequence[Hashable]) -> dict[Hashable, Counter[str]]:
    """Return how often each pronoun can mean one name alone.

    Args:
        doc: The document.
        names: Its names in the order of the text.
        keys: For each name what it stands for; None where that is nobody, such as a place.
    """
    votes: dict[Hashable, Counter[str]] = {}
    reader = _Reader(doc, names, keys)
    for sentence in doc.sentences:
        for key, vote, weight in reader.read(sentence.first, sentence.stop):
            votes.setdefault(key, Counter())[vote] += weight
    return votes


class _Reader:
    """The names of one article beside its pronouns, sentence by sentence."""

    def __init__(self, doc: Document, names: Sequence[Name], keys: Sequence[Hashable]) -> None:
        self.doc, self.names, self.keys = doc, names, keys
        words = enumerate(zip(doc.tokens.lows, doc.tokens.tags, strict=True))
        self.telling = [i for i, (low, tag) in words if tag & ROLE or low in VOTES]
        """The words that vote, or stand for somebody beside."""
        self.n = 0
        """The next name."""
        self.before: frozenset[Hashable] = frozenset()
        """Who was named in the sentence before."""
        self.taken: frozenset[str] = frozenset()
        """The pronouns of the sentence before that stand for somebody else: *his* opponent, Kim, won."""

    def read(self, first: int, stop: int) -> Iterator[tuple[Hashable, str, int]]:
        """Yield the votes of one sentence."""
        doc, tags, lows = self.doc, self.doc.tokens.tags, self.doc.tokens.lows
        here: set[Hashable] = set()
        taken: set[str] = set()
        inside = doc.inside
        lead = next((i for i in range(first, stop) if not tags[i] & (PUNCT | COORD | ADV) and inside[i] < 0), stop)
        for i in self.telling[bisect_left(self.telling, first) : bisect_left(self.telling, stop)]:
            if inside[i] >= 0:
                continue
            self._meet(first, i, here)
            leads = i <= lead
            if tags[i] & ROLE and here:
                taken.add(gender_of(lows[i]))  # Kim's wife said she ...
            vote = VOTES.get(lows[i])
            if vote == "who":
                key = self.keys[self.n - 1] if self.n and self.names[self.n - 1].first >= first else None
                if key is not None and self.names[self.n - 1].stop >= i - 1:
                    yield key, vote, BESIDE
                continue
            if vote is None or vote in taken:
                continue
            if not here and not (leads and vote != "it" and vote not in self.taken):
                taken.add(vote)
                continue
            meant = [key for key in here or self.before if _can_be(key, vote)]
            if len(meant) == 1:
                yield meant[0], vote, BESIDE if here else BEFORE
            elif not here:
                taken.add(vote)
        self._meet(first, stop - 1, here)
        named = frozenset(here)
        if named or lead < stop:
            self.before, self.taken = named, frozenset(taken)

    def _meet(self, first: int, i: int, here: set[Hashable]) -> None:
        """Add to *here* who is named before token *i* in the sentence that begins at *first*."""
        while self.n < len(self.names) and self.names[self.n].stop <= i:
            at = self.names[self.n].title_first
            asked = at > first and self.doc.tokens.lows[at - 1] == "by"  # Asked by Kim, she said ...
            if self.names[self.n].first >= first and self.keys[self.n] is not None and not asked:
                here.add(self.keys[self.n])
            self.n += 1


def _can_be(key: Hashable, vote: str) -> bool:
    """Tell whether a pronoun can mean what the key stands for: a body is no "she", a person no "it"."""
    kind = getattr(key, "kind", None)
    return kind is None or (kind is SpeakerKind.PERSON) != (vote == "it")


def winner(counted: Counter[str]) -> str:
    """Return "he" or "she" where nearly all say so, else an empty string."""
    he, she = counted["he"], counted["she"]
    if he >= MAJORITY * she and he:
        return "he"
    return "she" if she >= MAJORITY * he and she else ""


def is_personal(counted: Counter[str]) -> bool:
    """Tell whether the pronouns make the name a person's."""
    personal = max(counted["he"], counted["she"]) + 2 * counted["who"]
    return personal > BESIDE and personal >= MAJORITY * counted["it"]
