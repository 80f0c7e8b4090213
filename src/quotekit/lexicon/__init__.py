"""The lexicon: which words report, and how to add to them.

`ENGLISH` holds the tables of this package. A lexicon is a value; to use
another, make one from it and pass it to `quotekit.parse`::

    mine = ENGLISH.with_verbs(verb("riff", Sense.REPORT, "T Q", "house style", "“Not bad,” Ann Wu riffed."))
    parse(text, lexicon=mine)
"""

from __future__ import annotations

from functools import cached_property

import attrs

from quotekit.lexicon.entries import Noun, Phrase, Verb, inflect
from quotekit.lexicon.nouns import REPORTING_NOUNS
from quotekit.lexicon.phrases import REPORTING_PHRASES, VARYING
from quotekit.lexicon.verbs import REPORTING_VERBS

__all__ = ["ENGLISH", "Lexicon", "Pattern", "VerbForm"]

#: Words too common to look a fixed expression up by.
COMMON = frozenset("a an the in on by of to it as that for be do have not no nobody * *'s from own would".split())
#: A fixed expression, its words, and the index of the word that it is looked up by.
Pattern = tuple[Phrase, tuple[str, ...], int]


@attrs.frozen
class VerbForm:
    """One form of a reporting verb: its row and the uses of the form, letters of `entries.inflect`."""

    verb: Verb
    uses: str
    particles: tuple[str, ...]


@attrs.frozen(slots=False)
class Lexicon:
    """The reporting expressions of a language, as rows."""

    verbs: tuple[Verb, ...]
    nouns: tuple[Noun, ...]
    phrases: tuple[Phrase, ...]

    def with_verbs(self, *rows: Verb) -> Lexicon:
        """Return this lexicon with *rows* before its own, so that they win over rows of the same lemma and sense.

        Raises:
            TypeError: a row was not made by `quotekit.verb`.
        """
        for row in rows:
            if not isinstance(row, Verb):
                raise TypeError(f"a reporting verb is made by quotekit.verb(...), got {type(row).__name__}")
        added = {(row.lemma, row.sense) for row in rows}
        kept = tuple(row for row in self.verbs if (row.lemma, row.sense) not in added)
        return attrs.evolve(self, verbs=(*rows, *kept))

    @cached_property
    def verb_forms(self) -> dict[str, tuple[VerbForm, ...]]:
        """The rows of every inflected head word, those with more particles first."""
        found: dict[str, list[VerbForm]] = {}
        for row in self.verbs:
            particles = tuple(row.lemma.split()[1:])
            for form, uses in inflect(row).items():
                found.setdefault(form, []).append(VerbForm(row, uses, particles))
        return {form: tuple(sorted(rows, key=lambda each: -len(each.particles))) for form, rows in found.items()}

    @cached_property
    def noun_forms(self) -> dict[str, Noun]:
        """The row of every noun cue, singular and plural."""
        from quotekit.lexicon.classes import plural

        found: dict[str, Noun] = {}
        for row in self.nouns:
            found.setdefault(plural(row.lemma), row)
        return found | {row.lemma: row for row in self.nouns}

    @cached_property
    def phrase_patterns(self) -> dict[str, tuple[Pattern, ...]]:
        """The fixed expressions under each form of the word that they are looked up by, the longest first."""
        found: dict[str, list[Pattern]] = {}
        for row in self.phrases:
            words = tuple(row.words.split())
            rare = (k for k in range(len(words)) if words[k] not in COMMON)
            anchor = min(rare, key=lambda k: (words[k] in VARYING, k))
            for form in VARYING.get(words[anchor], {words[anchor]}):
                found.setdefault(form, []).append((row, words, anchor))
        return {form: tuple(sorted(rows, key=lambda each: -len(each[1]))) for form, rows in found.items()}


ENGLISH = Lexicon(REPORTING_VERBS, REPORTING_NOUNS, REPORTING_PHRASES)
