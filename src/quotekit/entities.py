"""Somebody the article speaks of, while it is being read."""

from __future__ import annotations

import attrs

from quotekit.lexicon.people import TITLE_ROLES
from quotekit.model import Mention, Speaker, SpeakerKind
from quotekit.names import gender_of
from quotekit.sources import Source

#: Offices that are printed by their initials, in full.
OFFICES_IN_FULL = {"pm": ("prime", "minister"), "cm": ("chief", "minister")}
ONE_PERSON = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.ANONYMOUS)
#: How somebody stood where they were named: before another noun (the *Kim* campaign), by whom it was done, as an
#: object, as the subject of a clause or of the sentence.
MODIFIER, AGENT, OBJECT, CLAUSE_SUBJECT, SUBJECT = -4, -2, 0, 1, 2
BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.MEDIA, SpeakerKind.DOCUMENT)


@attrs.define(eq=False)
class Entity:
    """Somebody the article speaks of, while it is being read."""

    name: str
    kind: SpeakerKind
    words: tuple[str, ...]
    """The name's words in lower case, or the head noun of a description."""
    source: Source | None = None
    """The phrase that introduced it, where it was no name in passing."""
    named: bool = True
    plural: bool = False
    last: int = -1
    """The token where it was last named, -1 before that."""
    standing: int = 0
    """How it stood there: see `OBJECT` and its like."""
    kept: int = -1
    """The token where a pronoun last stood for it."""
    quoted: int = -1
    """The token of its last quote in the article's own words, or -1."""
    quoted_stop: int = -1
    """Behind the phrase that named it there."""
    is_place: bool = False
    """Whether it is known for a place first: Iceland, Tumblr."""
    met: int = 0
    """How often it has been named or quoted so far."""
    gender: str = ""
    """"he", "she", or "" while the article has not told."""
    role: str | None = None
    roles: set[str] = attrs.field(factory=set)
    affiliation: str | None = None
    count: int | None = None
    aliases: dict[str, None] = attrs.field(factory=dict)
    mentions: list[Mention] = attrs.field(factory=list)
    parts: tuple[Entity, ...] = ()
    """Who is joined in it: Ellison and Ortega."""
    owner: str = ""
    """The pronoun of whom it belongs to: "she" for *her* daughter."""
    partial: bool = False
    """Whether the article tells that the name is not all of it, or not the real one."""

    @property
    def seen(self) -> int:
        """The token where it was last spoken of."""
        return max(self.last, self.quoted, self.kept)

    @property
    def spoke_last(self) -> bool:
        """Whether it has not been named since it was quoted, the name of the source itself apart."""
        return self.quoted >= 0 and self.last < max(self.quoted_stop, self.quoted + 1)

    def learn(self, low: str) -> None:
        """Take note of a title or role, and of the gender that the word prints."""
        low = role_of(low)
        self.roles.update((low, *OFFICES_IN_FULL.get(low, ())))
        self.gender = self.gender or gender_of(low)

    def speaker(self) -> Speaker:
        """Return it as a value."""
        return Speaker(
            self.name, self.kind, self.role, self.affiliation, self.count, tuple(self.aliases), tuple(self.mentions)
        )


def role_of(low: str) -> str:
    """Return the role that a title or description names: sen. for senator, co-CEO for CEO."""
    low = low.rstrip(".")
    low = TITLE_ROLES.get(low, low)
    return low.removeprefix("co-").removeprefix("ex-")
