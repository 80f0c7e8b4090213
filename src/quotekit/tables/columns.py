"""The columns of the tables: their names, order and types, which are a promise.

A name is unlike every other in all three tables unless it means the same, so that they can be joined, and none is a
reserved word of SQL. New columns are added at the end.
"""

from __future__ import annotations

from enum import Enum

import attrs

from quotekit.model import (
    Force,
    HedgeCategory,
    HedgeHolder,
    MediumKind,
    Polarity,
    QuoteKind,
    Sense,
    SourceField,
    SpeakerKind,
    Strength,
)


class Kind(Enum):
    """What the cells of a column hold."""

    TEXT = "text"
    TEXTS = "list of texts"
    INTEGER = "integer"
    FLAG = "true or false"
    DAY = "date"
    LEVEL = "integer, an order"
    """A number that can be compared and must not be averaged."""
    CATEGORY = "category"
    """One of a fixed set of words."""
    ORDER = "category, ordered"
    """The same, from the lowest to the highest."""


@attrs.frozen
class Column:
    """One column of a table; *optional* where a cell may be empty."""

    name: str
    kind: Kind
    about: str
    optional: bool = False
    values: tuple[str, ...] | tuple[int, ...] = ()
    """All that a category or a level may be, in order."""


KINDS = tuple(each.value for each in QuoteKind)
SPEAKER_KINDS = tuple(each.value for each in SpeakerKind)
SENSES = tuple(each.value for each in Sense)
MEDIUM_KINDS = tuple(each.value for each in MediumKind)
#: By name: a cell that holds "+" or "-" is a formula to a spreadsheet.
POLARITIES = tuple(each.name.lower() for each in Polarity)
FORCES = tuple(each.value for each in Force)
FIELDS = tuple(each.value for each in SourceField)
LEVELS = tuple(int(each) for each in Strength)
LEVEL_NAMES = tuple(each.name for each in Strength)
PRECISIONS = ("day", "week", "month", "year", "vague")
CERTAINTIES = tuple(range(6))

DOC_ID = Column("doc_id", Kind.TEXT, "`Article.doc_id`, or the article's place in the iterable, from 0")
QUOTE_ID = Column("quote_id", Kind.TEXT, "`doc_id`, a `#` and `quote_index`: unique where `doc_id` is")
SPEAKER_NAME = Column("speaker_name", Kind.TEXT, "who is quoted, resolved in the article", optional=True)
SPEAKER_KIND = Column("speaker_kind", Kind.CATEGORY, "what sort of source that is", optional=True, values=SPEAKER_KINDS)
SPEAKER_ROLE = Column("speaker_role", Kind.TEXT, "the role that is printed", optional=True)
AFFILIATION = Column("affiliation", Kind.TEXT, "the body that is printed with it", optional=True)

QUOTES = (
    DOC_ID,
    QUOTE_ID,
    Column("quote_index", Kind.INTEGER, "place in `Article.quotes`, from 0"),
    Column("quote_text", Kind.TEXT, "the content as a reader would quote it"),
    Column("quote_start", Kind.INTEGER, "where its first piece begins, in code points"),
    Column("quote_end", Kind.INTEGER, "where its last piece ends; an interrupted quote has the interruption within"),
    Column("kind", Kind.CATEGORY, "how much of it stands in marks", values=KINDS),
    SPEAKER_NAME,
    SPEAKER_KIND,
    SPEAKER_ROLE,
    AFFILIATION,
    Column("attributed_to", Kind.TEXT, "the words that name the source at the attribution: “she”", optional=True),
    Column("strength", Kind.LEVEL, "how accountable the printed source is", values=LEVELS),
    Column("strength_name", Kind.ORDER, "the name of that level", values=LEVEL_NAMES),
    Column("polarity", Kind.CATEGORY, "what the source does with the content", values=POLARITIES),
    Column("force", Kind.CATEGORY, "whether it is a claim, a wish, a promise or a question", values=FORCES),
    Column("cue", Kind.TEXT, "the reporting words: “told”", optional=True),
    Column("cue_lemma", Kind.TEXT, "their dictionary form: “tell”", optional=True),
    Column("cue_sense", Kind.CATEGORY, "the kind of act they name", optional=True, values=SENSES),
    Column("recipient", Kind.TEXT, "who was told", optional=True),
    Column("recipient_is_outlet", Kind.FLAG, "whether that is a news outlet", optional=True),
    Column("relayers", Kind.TEXTS, "those through whom it came, nearest the origin first"),
    Column("medium", Kind.TEXT, "the vehicle of the words: “in a *statement*”", optional=True),
    Column("medium_kind", Kind.CATEGORY, "what sort of vehicle", optional=True, values=MEDIUM_KINDS),
    Column("venue", Kind.TEXT, "the words that tell where it was said: “outside the court”", optional=True),
    Column("said_on", Kind.DAY, "the day on which it was said, as far as it can be reckoned", optional=True),
    Column("said_on_text", Kind.TEXT, "the words that say so: “on Monday”", optional=True),
    Column("said_on_precision", Kind.CATEGORY, "how much of the day counts", optional=True, values=PRECISIONS),
    Column("translation", Kind.TEXT, "the words that tell of another language: “in Arabic”", optional=True),
    Column("hedges", Kind.TEXTS, "the words that weaken or strengthen it"),
    Column("certainty", Kind.LEVEL, "what the source's own hedges leave of it: `Quote.certainty`", values=CERTAINTIES),
    Column("ground_rule", Kind.TEXT, "the terms of anonymity that are printed", optional=True),
    Column("anonymity_reason", Kind.TEXT, "the reason that is printed for them", optional=True),
    Column("access", Kind.TEXT, "how an unnamed source is said to know", optional=True),
    Column("source_field", Kind.CATEGORY, "where an unnamed source stands", optional=True, values=FIELDS),
    Column("transparency", Kind.LEVEL, "how much is printed of it: `Quote.transparency`", values=tuple(range(6))),
    Column("parent", Kind.TEXT, "the `quote_id` of the quote that this one is nested in", optional=True),
    Column("rules", Kind.TEXTS, "the rules that found it"),
    Column("doc_source", Kind.TEXT, "`Article.source`", optional=True),
    Column("doc_published", Kind.DAY, "`Article.published`", optional=True),
)
"""One row a quote, in the order of the text."""

SPEAKERS = (
    DOC_ID,
    Column("speaker_index", Kind.INTEGER, "place in `Article.speakers`, from 0"),
    attrs.evolve(SPEAKER_NAME, optional=False),
    attrs.evolve(SPEAKER_KIND, optional=False),
    SPEAKER_ROLE,
    AFFILIATION,
    Column("people", Kind.INTEGER, "how many they are, where that is printed", optional=True),
    Column("aliases", Kind.TEXTS, "other names in the article"),
    Column("n_mentions", Kind.INTEGER, "how often the article names them"),
    Column("n_quotes", Kind.INTEGER, "how many quotes are theirs"),
)
"""One row a speaker of an article, in the order of the first quote."""

HEDGES = (
    DOC_ID,
    QUOTE_ID,
    Column("hedge_index", Kind.INTEGER, "place in `Quote.hedges`, from 0"),
    Column("hedge_text", Kind.TEXT, "the words"),
    Column("hedge_start", Kind.INTEGER, "where they begin, in code points"),
    Column("hedge_end", Kind.INTEGER, "where they end"),
    Column("hedge_category", Kind.CATEGORY, "what kind", values=tuple(each.value for each in HedgeCategory)),
    Column("hedge_holder", Kind.CATEGORY, "whose it is", values=tuple(each.value for each in HedgeHolder)),
    Column("hedge_certainty", Kind.LEVEL, "what it leaves of the claim", values=CERTAINTIES),
    Column("in_quotes", Kind.FLAG, "whether it stands in quotation marks"),
    SPEAKER_NAME,
)
"""One row a hedge of a quote."""

TABLES = {"quotes": QUOTES, "speakers": SPEAKERS, "hedges": HEDGES}
