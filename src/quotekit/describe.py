"""Findings turned into quotes: spans, kind and polarity."""

from __future__ import annotations

from bisect import bisect_left

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import DOC, PUNCT
from quotekit.lexicon.entries import Phrase as Row
from quotekit.lexicon.entries import Verb
from quotekit.mentions import Phrase, is_medium_phrase, is_nobody
from quotekit.model import Cue, Mention, Polarity, QuoteKind, Sense
from quotekit.nominals import time_after
from quotekit.openings import Opening
from quotekit.spans import Span, joined

#: What is left off at the edges of a content span, beside white space: the attribution's punctuation.
EDGES = ",;:—–-‑"
FRAME_OF = {
    Opening.QUOTE: "Q",
    Opening.THAT: "Tt",
    Opening.CLAUSE: "T",
    Opening.COLON: "Q",
    Opening.QUESTION: "W",
    Opening.INFINITIVE: "I",
    Opening.GERUND: "G",
    Opening.OBJECT: "N",
    Opening.NAMING: "CS",
}
#: What opens behind a verb of asking if it asks.
ASKING = frozenset((Opening.QUESTION, Opening.PREPOSITION, Opening.OBJECT, Opening.COLON))


def chosen_row(doc: Document, found: Found) -> Verb | None:
    """Return the verb row that fits source and content: ask whether, but ask them to; data suggest, but aides suggest."""
    clause = found.clause
    if clause is None:
        return None
    forms = clause.cue.forms
    if len(forms) == 1:
        return forms[0].verb
    rows = [form.verb for form in forms]
    begun = found.content[0][0]
    if begun < clause.cue.first:
        letters = "Q" if doc.inside[begun] >= 0 else "T"
    else:
        letters = FRAME_OF.get(clause.opening, "")
    preposition = doc.tokens.lows[clause.at - 1] if clause.opening is Opening.PREPOSITION else ""
    fitting = [row for row in rows if row.frames & set(letters) or preposition in row.prepositions] or rows
    inanimate = found.source is not None and bool(doc.tokens.tags[found.source.core_stop - 1] & DOC)
    return next((row for row in fitting if (row.sense is Sense.SHOW) == inanimate), fitting[0])


def content_spans(doc: Document, found: Found) -> tuple[Span, ...]:
    """Return the places of the content, outer marks and edge punctuation left out."""
    spans = []
    for first, stop in found.content:
        start, end = doc.tokens.starts[first], doc.tokens.ends[stop - 1]
        if doc.tokens.lows[stop - 1] == "no." and not doc.text[end : end + 2].strip().isdecimal():
            end -= 1  # She said no.
        n = doc.inside[first]
        if n >= 0 and doc.first_tokens[n] == first and _reaches_end(doc, n, stop):
            start, end = doc.quotations[n].inner_start, doc.quotations[n].inner_end
        span = trimmed(doc.text, start, end)
        if span is not None:
            spans.append(span)
    return tuple(spans)


def _reaches_end(doc: Document, n: int, stop: int) -> bool:
    """Tell whether the tokens before *stop* are the whole of quotation *n*, but for a full stop that no mark follows."""
    rest = range(stop, doc.last_tokens[n] + 1)
    return stop - 1 <= doc.last_tokens[n] and all(doc.tokens.tags[k] & PUNCT for k in rest)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return [start, end) without white space and edge punctuation, None if nothing is left."""
    while start < end and (text[start] in EDGES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1].isspace()):
        end -= 1
    return Span(start, end) if start < end else None


def quoted_spans(doc: Document, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the verbatim stretches within *content*."""
    found = []
    for span in content:
        i = doc.token_at(span.start)
        stop = bisect_left(doc.tokens.starts, span.end, i)
        if max(doc.inside[i:stop], default=-1) < 0:
            continue  # as in most indirect speech
        while i < stop:
            n = doc.inside[i]
            if n < 0:
                i += 1
                continue
            quotation = doc.quotations[n]
            found.append(trimmed(doc.text, max(span.start, quotation.inner_start), min(span.end, quotation.inner_end)))
            i = doc.last_tokens[n] + 1
    return tuple(filter(None, found))


def kind_of(doc: Document, content: tuple[Span, ...], quoted: tuple[Span, ...]) -> QuoteKind:
    """Return whether all, some or none of the content's letters are verbatim."""
    if not quoted:
        return QuoteKind.INDIRECT
    if quoted == content:
        return QuoteKind.DIRECT
    return QuoteKind.DIRECT if _letters(doc, quoted) >= _letters(doc, content) else QuoteKind.MIXED


def _letters(doc: Document, spans: tuple[Span, ...]) -> int:
    return sum(sum(map(str.isalnum, span.of(doc.text))) for span in spans)


def source_of(doc: Document, found: Found) -> Mention | None:
    """Return the words that name the source."""
    if found.source is None:
        return None
    span = doc.span(found.source.first, _without_adjunct(doc, found.source))
    return Mention(span.of(doc.text), (span,))


def _without_adjunct(doc: Document, phrase: Phrase) -> int:
    """Return the end of the phrase without when or by what means it was said: The minister | , in a statement, said."""
    words = doc.tokens.words
    stop = phrase.stop - 1 if words[phrase.stop - 1] == "," else phrase.stop
    comma = next((k for k in range(stop - 1, phrase.core_stop - 1, -1) if words[k] == ","), -1)
    if comma < 0:
        return phrase.stop
    adjunct = time_after(doc, comma + 1, stop) == stop or is_medium_phrase(doc, comma + 1, stop)
    return comma if adjunct else phrase.stop


def cue_of(doc: Document, found: Found) -> Cue | None:
    """Return the reporting expression, None for a quotation that has none."""
    if not found.cue:
        return None
    spans = tuple(doc.span(*each) for each in found.cue)
    text = joined(spans, doc.text)
    row = chosen_row(doc, found) or found.row
    if row is None:
        return Cue(text, spans, text.lower(), Sense.REPORT)
    return Cue(text, spans, row.words if isinstance(row, Row) else row.lemma, row.sense)


def polarity_of(doc: Document, found: Found, content: tuple[Span, ...]) -> Polarity:
    """Return what the source does with the content."""
    clause, row = found.clause, chosen_row(doc, found)
    if isinstance(found.row, Row):
        fixed = {Sense.WITHHOLD: Polarity.WITHHOLDS, Sense.DENY: Polarity.DENIES}
        return fixed.get(found.row.sense, Polarity.ASSERTS)
    if clause is None or row is None:
        return Polarity.ASKS if content and content[-1].of(doc.text).endswith("?") else Polarity.ASSERTS
    if clause.cue.withheld or row.sense is Sense.WITHHOLD:
        return Polarity.WITHHOLDS
    if clause.cue.negated or (found.source is not None and is_nobody(doc, found.source)):
        return Polarity.DENIES if row.sense is Sense.BELIEVE else Polarity.WITHHOLDS
    if row.sense is Sense.DENY:
        return Polarity.DENIES
    if row.sense is Sense.ASK and clause.opening in ASKING:
        return Polarity.ASKS
    if content and content[-1].of(doc.text).endswith("?"):
        return Polarity.ASKS
    return Polarity.ASSERTS
