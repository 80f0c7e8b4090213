"""Why a source has its level, and how its words came, told in plain sentences.

::

    “We have no deal,” a Hamas official told Reuters on Monday.

    “a Hamas official” is one unnamed person, told apart by “Hamas”: UNNAMED_ONE. Told to “Reuters”; said “on Monday”.

Every fact is given with the words of the article that it rests on, in
quotation marks. Nothing is found here: an `Account` holds what was found.
"""

from __future__ import annotations

from typing import NamedTuple


class Account(NamedTuple):
    """What is told of one quotation; words of the article, but for names of levels and kinds."""

    level: str
    """The level of the attribution, after those who passed the words on."""
    own: str
    """The level of the source by itself."""
    kind: str
    """What sort of source it is, "" for none."""
    source: str
    """The words at the attribution, "" for none."""
    name: str
    """Who that is in the article."""
    cue: str
    telling: tuple[str, ...]
    """What tells an unnamed source apart: its body, its access."""
    relayers: tuple[tuple[str, str], ...]
    """Each with its level."""
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    """Each with how it is introduced and the words it rests on; left out where there are none."""


#: By level and kind, what the source is; the kind "" stands for all that are not named.
IS = {
    ("NAMED_PERSON", ""): "a named person",
    ("NAMED_BODY", "document"): "an identified document",
    ("NAMED_BODY", "media"): "a named outlet",
    ("NAMED_BODY", ""): "a named or definite body",
    ("OFFICE", "organisation"): "a body that answers for its words only as an office",
    ("OFFICE", "document"): "a document that is not public and whose keeper is known",
    ("OFFICE", "media"): "an outlet known only by who owns it",
    ("OFFICE", "anonymous"): "one person who speaks for a body, without a name",
    ("OFFICE", "anonymous_group"): "people known by their work, without names",
    ("OFFICE", "person"): "a person known by part of a name",
    ("OFFICE", ""): "one person known by office or relation, without a full name",
    ("UNNAMED_SEVERAL", "media"): "several outlets without names",
    ("UNNAMED_SEVERAL", "document"): "several documents without a keeper",
    ("UNNAMED_SEVERAL", ""): "several unnamed people",
    ("UNNAMED_ONE", "document"): "a document whose keeper is not named",
    ("UNNAMED_ONE", "organisation"): "a body without a name",
    ("UNNAMED_ONE", ""): "one unnamed person",
    ("VAGUE", "document"): "a document of which nothing is printed that would find it again",
    ("VAGUE", "media"): "media of which nothing more is printed",
    ("VAGUE", "anonymous_group"): "people of whom nothing is printed that tells who they are",
    ("VAGUE", "generic_group"): "people of whom nothing is printed that tells who they are",
    ("VAGUE", ""): "a source of whom nothing is printed that tells who it is",
}
HEARSAY = "The words are attributed, by “{cue}”, to nobody: HEARSAY."
NOBODY = "The article does not print who said it: UNATTRIBUTED."


def explain(account: Account) -> str:
    """Return a sentence on the level and, where there is more to tell, one on the rest."""
    first = _level(account)
    facts = [f"{lead} {_listed(words)}" for lead, words in account.facts if words]
    if not facts:
        return first
    rest = "; ".join(facts)
    return f"{first} {rest[0].upper()}{rest[1:]}."


def _level(account: Account) -> str:
    """Return the sentence on the level: what the source is, and what lowers it."""
    if account.own == "UNATTRIBUTED":
        return NOBODY
    if account.own == "HEARSAY":
        return HEARSAY.format(cue=account.cue)
    what = IS.get((account.own, account.kind)) or IS[account.own, ""]
    verb = "are" if account.kind.endswith("_group") else "is"
    who = f"“{account.source}” {verb}"
    if account.own == "NAMED_PERSON" and account.name not in account.source:
        who = f"“{account.source}” is “{account.name}”,"
    elif account.name and account.name.lower() != account.source.lower() and account.own != "NAMED_PERSON":
        who = f"“{account.source}” (“{account.name}”) {verb}"
    apart = f", told apart by {_listed(account.telling)}" if account.telling else ""
    if account.level == account.own:
        return f"{who} {what}{apart}: {account.level}."
    weakest = next((words for words, level in account.relayers if level == account.level), "")
    return f"{who} {what}{apart}, but the words came through “{weakest}”: {account.level}."


def _listed(words: tuple[str, ...]) -> str:
    """Return the words in quotation marks, joined as in a sentence."""
    marked = [f"“{word}”" for word in words]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} and {marked[-1]}"
