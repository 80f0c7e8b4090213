"""The constructions, in the order in which they are tried; the first that matches has the clause or expression."""

from __future__ import annotations

from quotekit.constructions.according_to import ACCORDING_TO
from quotekit.constructions.adamant import ADAMANT
from quotekit.constructions.adverb import ADVERB
from quotekit.constructions.any_verb import ANY_VERB
from quotekit.constructions.as_put import AS_PUT
from quotekit.constructions.bare_clause import BARE_CLAUSE
from quotekit.constructions.base import Construction, FixedConstruction, NounConstruction, QuotationConstruction
from quotekit.constructions.colon import COLON
from quotekit.constructions.extraposed import EXTRAPOSED
from quotekit.constructions.gap import GAP
from quotekit.constructions.gerund import GERUND
from quotekit.constructions.hearsay import HEARSAY
from quotekit.constructions.impersonal import IMPERSONAL
from quotekit.constructions.infinitive import INFINITIVE
from quotekit.constructions.introduced import INTRODUCED
from quotekit.constructions.medial import MEDIAL
from quotekit.constructions.naming import NAMING
from quotekit.constructions.noun_cue import NOUN_CUE
from quotekit.constructions.object import OBJECT
from quotekit.constructions.passive import PASSIVE
from quotekit.constructions.prepositional import PREPOSITIONAL
from quotekit.constructions.question import QUESTION
from quotekit.constructions.quotation import QUOTATION
from quotekit.constructions.resumptive import RESUMPTIVE
from quotekit.constructions.signature import SIGNATURE
from quotekit.constructions.subject_before import SUBJECT_BEFORE
from quotekit.constructions.that_clause import THAT_CLAUSE
from quotekit.constructions.told import TOLD
from quotekit.constructions.trailing import TRAILING
from quotekit.constructions.transcript import TRANSCRIPT
from quotekit.constructions.unattributed import UNATTRIBUTED
from quotekit.constructions.viewpoint import VIEWPOINT
from quotekit.constructions.withheld import WITHHELD

__all__ = [
    "CONSTRUCTIONS",
    "FIXED_CONSTRUCTIONS",
    "NOUN_CONSTRUCTIONS",
    "QUOTATION_CONSTRUCTIONS",
    "Construction",
    "FixedConstruction",
    "NounConstruction",
    "QuotationConstruction",
]


CONSTRUCTIONS: tuple[Construction, ...] = (
    AS_PUT,
    TOLD,
    EXTRAPOSED,
    PASSIVE,
    TRAILING,
    MEDIAL,
    QUOTATION,
    COLON,
    THAT_CLAUSE,
    BARE_CLAUSE,
    GAP,
    QUESTION,
    INFINITIVE,
    GERUND,
    NAMING,
    OBJECT,
    PREPOSITIONAL,
    RESUMPTIVE,
)

FIXED_CONSTRUCTIONS: tuple[FixedConstruction, ...] = (
    ACCORDING_TO,
    VIEWPOINT,
    ADAMANT,
    IMPERSONAL,
    HEARSAY,
    ADVERB,
    WITHHELD,
)

QUOTATION_CONSTRUCTIONS: tuple[QuotationConstruction, ...] = (
    TRANSCRIPT,
    SIGNATURE,
    INTRODUCED,
    ANY_VERB,
    SUBJECT_BEFORE,
    UNATTRIBUTED,
)

NOUN_CONSTRUCTIONS: tuple[NounConstruction, ...] = (NOUN_CUE,)
