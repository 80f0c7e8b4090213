"""Is this quotation in this speech, transcript or filing, and in these words?

::

    verify("“We will … [cut] taxes.”", speech)
        exact?  no
        pieces  We will | taxes          each found in a row, or as nearly as can be
        joints      …[cut]               what the source has there: never raise
        verdict EDITED

The steps are in modules of their own: `words` and `claims` read the two
texts, `places` and `alignment` find one in the other, `differences` and
`meaning` tell what is not the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotekit.model import Quote
from quotekit.spans import Span
from quotekit.verifying.claims import INSERTION, Claim, Joint, Piece, read_claim
from quotekit.verifying.differences import compare, span_of
from quotekit.verifying.meaning import flags_of
from quotekit.verifying.places import LEAST, WORDS_FOR_A_SLIP, Place, choose, find_places, find_runs, weigh
from quotekit.verifying.values import Change, Difference, Flag, Verdict, Verification, verdict_on
from quotekit.verifying.words import SourceText, read_words

__all__ = ["Change", "Difference", "Flag", "SourceText", "Verdict", "Verification", "verify"]

SENTENCE_GAP = re.compile(r"(?<=[.!?])[\"”’')]*\s+")
SENTENCE_END = re.compile(r"[.!?]")
#: Where this share of a piece's words is found together, its sentences are not looked for one by one.
MOSTLY = 0.9
#: Each sentence is a search through the source; a quotation of more is looked for as a whole only.
MAX_SENTENCES = 50
#: How many words are compared to choose among places where the same words stand in a row.
MAX_COMPARED = 2000
#: At how many places a quotation in one piece is compared to choose the best.
MAX_PLACES = 6
#: The place in the source of what it has not.
NOWHERE = Span(0, 0)


def verify(quotation: str | Quote, source: str | SourceText) -> Verification:
    """Tell whether *quotation* stands in *source*, where, and with what differences.

    Args:
        quotation: Words, with or without quotation marks around them, or a
            `Quote`. Of a quote what stands in its marks is checked; of an
            indirect one its content, which is the article's wording.
        source: The text it is said to come from; a `SourceText` where many
            quotations are checked against one.

    Returns:
        The verdict, the places in *source* (code points, half-open), and the
        differences.

    Raises:
        TypeError: an argument is of another type.
    """
    if not isinstance(quotation, str | Quote):
        raise TypeError(f"quotation must be a str or a Quote, got {type(quotation).__name__}")
    if not isinstance(source, SourceText):
        source = SourceText(source)
    claim = read_claim(quotation)
    places = _at_its_own_place(quotation, source.text) or _letter_for_letter(claim, source.text)
    if places:
        return Verification(Verdict.EXACT, claim.text, places, (), 1.0)
    return _in_a_row(claim, source) or _by_pieces(claim, source)


# Exactly


def _at_its_own_place(quotation: str | Quote, text: str) -> tuple[Span, ...]:
    """Return the places of a quote's content if the source is the article that it was found in."""
    if isinstance(quotation, str) or " ".join(span.of(text) for span in quotation.content) != quotation.text:
        return ()
    return quotation.content


def _letter_for_letter(claim: Claim, text: str) -> tuple[Span, ...]:
    """Return where the stretches of the quotation stand as they are; none if they would have to be put together."""
    found: list[Span] = []
    for stretch in claim.stretches:
        words = stretch.whole.span.of(claim.text)
        after = found[-1].end if found else 0
        span = _find(words, text, after)
        if span is None and claim.joint is Joint.APART:
            span = _find(words, text, 0)
        if span is None or (found and claim.joint is Joint.BREAK and text[after : span.start].strip()):
            return ()
        found.append(span)
    return tuple(found)


def _find(words: str, text: str, after: int) -> Span | None:
    """Return the first place of *words*, not within a longer word, at or behind *after*."""
    at = text.find(words, after) if words else -1
    while at >= 0:
        end = at + len(words)
        if not (_joins(text, at) or _joins(text, end)):
            return Span(at, end)
        at = text.find(words, at + 1)
    return None


def _joins(text: str, at: int) -> bool:
    """Tell whether a word runs across *at*."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


# Word for word


def _in_a_row(claim: Claim, source: SourceText) -> Verification | None:
    """Return the verification of a quotation whose words, those in brackets too, stand in a row; the best, if often."""
    if len(claim.stretches) != 1 or not (size := len(claim.stretches[0].whole.words.forms)):
        return None
    piece = claim.stretches[0].whole
    runs = find_runs(source, piece.words.forms)[: max(1, MAX_COMPARED // size)]
    checked = [_of_places(claim, [piece], [place], (), source) for place in runs]
    return min(checked, key=lambda each: len(each.differences), default=None)


def _by_pieces(claim: Claim, source: SourceText) -> Verification:
    pieces: list[Piece] = []
    candidates: list[list[Place]] = []
    edits: list[Span] = []
    for stretch in claim.stretches:
        runs = find_runs(source, stretch.whole.words.forms) if stretch.whole.words.forms else []
        if runs:
            pieces.append(stretch.whole)
            candidates.append(runs)
            continue
        edits.extend(stretch.edits)
        for piece in stretch.pieces:
            for part, places in _whole_or_by_sentence(source, piece):
                pieces.append(part)
                candidates.append(places)
    if len(pieces) == 1 and candidates[0]:
        checked = [_of_places(claim, pieces, [place], edits, source) for place in candidates[0][:MAX_PLACES]]
        return min(checked, key=lambda each: (-each.score, len(each.differences)))
    return _of_places(claim, pieces, choose(candidates), edits, source)


def _whole_or_by_sentence(source: SourceText, piece: Piece) -> list[tuple[Piece, list[Place]]]:
    """Return the piece with its places; or its sentences with theirs, if more of them is found one by one."""
    whole = [(piece, find_places(source, piece.words.forms))]
    most = _found(whole)
    parts = list(_sentences(piece))
    if most >= MOSTLY * len(piece.words.forms) or not 1 < len(parts) <= MAX_SENTENCES:
        return whole
    sentences = [(part, find_places(source, part.words.forms)) for part in parts]
    return sentences if _found(sentences) > most else whole


def _found(parts: Sequence[tuple[Piece, list[Place]]]) -> int:
    return sum(max((len(place.pairs) for place in places), default=0) for _, places in parts)


def _sentences(piece: Piece) -> Iterator[Piece]:
    text = piece.words.text
    joint = piece.joint
    start = piece.span.start
    for gap in [*SENTENCE_GAP.finditer(text, piece.span.start, piece.span.end), None]:
        end = gap.start() if gap else piece.span.end
        words = read_words(text, start, end)
        if words.forms:
            yield Piece(Span(start, end), words, joint)
            joint = Joint.BREAK
        start = gap.end() if gap else end


# The verdict


def _of_places(
    claim: Claim, pieces: Sequence[Piece], chosen: Sequence[Place | None], edits: Sequence[Span], source: SourceText
) -> Verification:
    """Return the verification of *pieces* at the places that were chosen for them."""
    differences = [Difference(Change.BRACKETS, span.of(claim.text), span, "", NOWHERE) for span in edits]
    spans = []
    before: tuple[Piece, Place] | None = None
    for piece, place in zip(pieces, chosen, strict=True):
        if place is None:
            flags = flags_of(piece.words, range(len(piece.words.forms)), piece.words, ())
            differences.append(Difference(Change.ADDED, piece.span.of(claim.text), piece.span, "", NOWHERE, flags))
            continue
        if before is not None:
            differences.extend(_joint(claim.text, before, (piece, place), source))
        differences.extend(compare(piece, source.words, place))
        spans.append(span_of(source.words, place))
        before = piece, place
    listed = tuple(sorted(differences, key=lambda each: each.quoted_span))
    score, is_close = _score(pieces, listed, source)
    if not is_close:
        return Verification(Verdict.ABSENT, claim.text, score=score)
    return Verification(verdict_on(listed), claim.text, tuple(spans), listed, score)


def _score(pieces: Sequence[Piece], differences: Sequence[Difference], source: SourceText) -> tuple[float, bool]:
    """Return the share of the quotation that is in the source, and whether that is enough to speak of one text."""
    wrong = [each.quoted_span for each in differences if each.change in (Change.CHANGED, Change.ADDED)]
    total = lost = 0.0
    words = slips = n = 0
    for piece in pieces:
        for start, form in zip(piece.words.starts, piece.words.forms, strict=True):
            weight = weigh(source, form)
            total += weight
            words += 1
            while n < len(wrong) and wrong[n].end <= start:
                n += 1
            if n < len(wrong) and wrong[n].start <= start:
                lost += weight
                slips += 1
    score = 1 - lost / total if total else 0.0
    return score, score >= LEAST or (words >= WORDS_FOR_A_SLIP and slips <= 1)


def _joint(
    text: str, before: tuple[Piece, Place], after: tuple[Piece, Place], source: SourceText
) -> Iterator[Difference]:
    """Yield what was done between two pieces that were found."""
    joint = after[0].joint
    if joint is Joint.APART:
        return
    words = source.words
    left, right = before[1].stop, after[1].first
    quoted = _trimmed(text, before[0].span.end, after[0].span.start)
    if right < left:
        yield Difference(Change.STITCHED, quoted.of(text), quoted, "", NOWHERE)
        return
    gap = range(left, right)
    printed = Span(words.ends[left - 1], words.starts[right])
    if joint is Joint.BREAK:
        change = Change.STITCHED
    elif joint is Joint.BRACKETS:
        change = Change.BRACKETS
    else:
        change = Change.ELLIPSIS
    if not gap and not INSERTION.search(text, quoted.start, quoted.end):
        return
    inserted = read_words(text, quoted.start, quoted.end)
    flags: tuple[Flag, ...] = ()
    if change is not Change.STITCHED and not SENTENCE_END.search(printed.of(words.text)):
        flags = flags_of(inserted, range(len(inserted.forms)), words, gap)
        flags = tuple(flag for flag in flags if flag is not Flag.NAME)  # "[Smith]" for "he" is what brackets are for
    if gap:
        printed = Span(words.starts[left], words.ends[right - 1])
    yield Difference(change, quoted.of(text), quoted, printed.of(words.text), printed, flags)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return [start, end) without the white space at its edges, and an empty place where there is nothing else."""
    between = text[start:end]
    if not between.strip():
        return Span(start, start)
    return Span(end - len(between.lstrip()), start + len(between.rstrip()))
