"""Findings settled into quotes: which words, said by whom, by which cue."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from quotekit.clauses import Clause, Opening, Side, _finite_in, clause_begins, subject_of_finite_before
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.lexicon.classes import ADV, AUX, CAP, DOC, MEDIUM, COORD, DET, FINITE, NOUN, PREP, PRON, PUNCT, SUB, VBD, VBG, VBN, VBZ, VERB, WH
from quotekit.mentions import Phrase, core_after, is_nominal, phrase_after, phrase_before, time_after

Range = tuple[int, int]


class Found(NamedTuple):
    """One attribution, as token ranges, half-open."""

    rule: str
    cue: tuple[Range, ...]
    source: Phrase | None
    content: tuple[Range, ...]
    clause: Clause | None
    sentence: int


def begins(clause: Clause) -> int:
    if clause.side in (Side.BEFORE, Side.RELATIVE) and clause.subject is not None:
        return min(clause.subject.first, clause.cue.begun)
    return clause.cue.begun


def content_stop(doc: Document, clause: Clause, start: int, later: list[Clause]) -> int:
    """Return where content that begins at *start* stops: before the next attribution of its sentence, else its end."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    stop = clause.ceiling
    mark = lows[clause.subject.first - 1] if clause.side is Side.RELATIVE and clause.subject is not None else ""
    if mark in (",", "-", "–", "—", "--"):
        # Ellison, who told staff the plant would close, | resigned
        for k in range(start, clause.ceiling):
            if lows[k] == mark and doc.inside[k] == doc.inside[clause.cue.main]:
                stop = k
                break
    for k in range(start, stop):
        if lows[k] == ";" and doc.inside[k] == doc.inside[clause.cue.main]:
            stop = k
            break
    for other in later:
        begun = begins(other)
        if begun <= start or begun >= stop or doc.inside[other.cue.main] != doc.inside[clause.cue.main]:
            continue
        k = begun - 1
        while k > start and (tags[k] & COORD or lows[k] in ("while", "though", "although", "whereas", "as", "then", "also")):
            k -= 1
        comma = lows[k] in (",", ";", "—", "–", "--")
        if not comma and doc.inside[k] >= 0 and doc.last_tokens[doc.inside[k]] == k and lows[k - 1] == ",":
            comma, k = True, k + 1  # the plan was "corrupt," | noting that
        if other.cue.use is Use.GERUND:
            if comma and other.opening is not Opening.NONE:
                return k
        elif comma and (other.opening is not Opening.NONE):
            if other.side is Side.BEFORE or other.side is Side.SHARED:
                return k
            if other.side is Side.RELATIVE:
                continue
        elif comma and other.side in (Side.BEFORE, Side.AFTER) and other.left_stop >= 0 and other.subject and other.subject.stop + 6 > clause.ceiling:
            return k
        elif k < begun - 1 and other.side is Side.SHARED and other.opening in (Opening.THAT, Opening.QUOTE, Opening.CLAUSE, Opening.COLON, Opening.INFINITIVE, Opening.PREPOSITION, Opening.NAMING):
            return k + 1
    return stop


def content_start(doc: Document, clause: Clause, earlier: list[Clause], contents: list[Found]) -> int:
    """Return where content that stands before the cue begins."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = clause.floor
    for found in contents:
        if found.sentence == clause.sentence and found.content and found.clause is not None and found.clause.floor == clause.floor:
            last = max(found.content[-1][1], found.cue[-1][1])
            if last <= clause.left_stop:
                k = max(k, last)
    while k < clause.left_stop and (tags[k] & COORD or lows[k] in (",", "however", "still", "”", '"')) and doc.inside[k] < 0:
        k += 1
    return k


def attribute(doc: Document, clauses: tuple[Clause, ...]) -> tuple[Found, ...]:
    found: list[Found] = []
    by_sentence: dict[int, list[Clause]] = {}
    for clause in clauses:
        by_sentence.setdefault(clause.sentence, []).append(clause)
    for sentence, group in by_sentence.items():
        here: list[Found] = []
        for n, clause in enumerate(group):
            if doc.inside[clause.cue.main] >= 0:
                continue
            each = match_clause(doc, clause, group[:n], group[n + 1 :], here)
            if each is not None:
                here.append(each)
        found.extend(here)
    found.extend(according(doc, found))
    found = claim_quotations(doc, found, clauses)
    found.sort(key=lambda each: each.content[0][0])
    return tuple(found)


def match_clause(doc: Document, clause: Clause, earlier: list[Clause], later: list[Clause], here: list[Found]) -> Found | None:
    cue = clause.cue
    frames = frozenset().union(*(form.verb.frames for form in cue.forms))
    lows, tags = doc.tokens.lows, doc.tokens.tags
    if clause.subject is None and clause.opening not in (Opening.QUOTE, Opening.COLON) and clause.left_stop < 0:
        return None
    source = clause.subject
    if source and lows[source.stop - 1] == ",":
        source = source._replace(stop=source.stop - 1)
    if cue.use is Use.PASSIVE:
        return None
    if cue.use is Use.INFINITIVE and clause.opening not in (Opening.THAT, Opening.QUOTE, Opening.COLON, Opening.CLAUSE):
        return None
    if cue.use is Use.GERUND and clause.side is Side.BEFORE and source is not None:
        head = source.core_stop - 1
        if clause.opening not in (Opening.THAT, Opening.QUOTE, Opening.COLON, Opening.CLAUSE, Opening.QUESTION):
            return None
        if tags[head] & (DOC | MEDIUM):
            subject = subject_of_finite_before(doc, source.first, clause.floor)
            source = subject or source
    if is_as_clause(doc, clause):
        aside = as_content(doc, clause)
        return Found("as_put", ((cue.first, cue.stop),), source, aside, clause, clause.sentence) if aside and source else None
    right = right_content(doc, clause, later)
    left = None
    if clause.left_stop > clause.floor and frames & {"Q", "T"} and cue.use in (Use.FINITE,) and clause.side is not Side.RELATIVE and clause.side is not Side.SHARED:
        start = content_start(doc, clause, earlier, here)
        if start < clause.left_stop and clause.left_stop - start >= 1:
            left = (start, clause.left_stop)
        elif not right and "T" in frames and (rest := rest_after(doc, clause)):
            return Found("medial", ((cue.first, cue.stop),), source, (rest,), clause, clause.sentence)
    rule = clause.opening.value
    if left is not None and not right:
        if has_quote(doc, *left) or "T" in frames and clause.opening is Opening.NONE and (_finite_in(doc, *left) or rest_after(doc, clause)):
            contents = [left]
            rest = rest_after(doc, clause)
            if rest:
                contents.append(rest)
            return Found("trailing", ((cue.first, cue.stop),), source, tuple(contents), clause, clause.sentence)
    if left is not None and right and clause.opening is Opening.QUOTE and (has_quote(doc, *left)) and lows[clause.at - 1] in (",", "—", "–", ":"):
        return Found("medial", ((cue.first, cue.stop),), source, (left, *right), clause, clause.sentence)
    if left is not None and doc.inside[left[0]] >= 0 and ends_in_quote(doc, left) and clause.opening in (Opening.OBJECT, Opening.PREPOSITION, Opening.CLAUSE, Opening.NAMING) and not right_strong(clause):
        return Found("trailing", ((cue.first, cue.stop),), source, (left,), clause, clause.sentence)
    if right and clause.subject is not None:
        return Found(rule, ((cue.first, cue.stop),), source, right, clause, clause.sentence)
    if right and clause.opening in (Opening.QUOTE,) :
        return Found(rule, ((cue.first, cue.stop),), source, right, clause, clause.sentence)
    return None


#: Verbs of asides: as Ortega put it, as she told the panel; other verbs after "as" tell a time (as he spoke).
AS_VERBS = frozenset(
    """put say tell explain note point out observe write argue describe recall report remark suggest acknowledge state
    reveal disclose mention warn stress emphasize emphasise concede admit predict""".split()
) | {"point out"}


def is_as_clause(doc: Document, clause: Clause) -> bool:
    """Tell whether the clause is an aside that begins with "as": as Ortega put it; as she said on Monday."""
    if clause.side is not Side.BEFORE or clause.subject is None or clause.opening in (Opening.THAT, Opening.CLAUSE):
        return False
    k = clause.subject.first - 1
    if clause.cue.forms[0].verb.lemma not in AS_VERBS or clause.cue.modal or clause.cue.negated:
        return False
    return k >= clause.floor and doc.tokens.lows[k] == "as" and (k == clause.floor or doc.tokens.words[k - 1] in (",", "—", "–", "(") or bool(doc.tokens.tags[k - 1] & COORD))


def as_content(doc: Document, clause: Clause) -> tuple[Range, ...]:
    """Return what an as-aside comments on: the rest of its sentence."""
    words = doc.tokens.words
    assert clause.subject is not None
    begun = clause.subject.first - 1
    k = clause.cue.stop
    while k < clause.ceiling and words[k] not in (",", ":", "—", "–") and doc.inside[k] < 0:
        k += 1
    pieces = []
    if begun > clause.floor + 1 and not (k + 1 < clause.ceiling and doc.inside[k + 1] >= 0):
        first = clause.floor
        while first < begun - 1 and doc.tokens.tags[first] & COORD:
            first += 1
        if begun - 1 - first >= 1 and not doc.tokens.tags[begun - 1] & COORD:
            pieces.append((first, begun - 1))
    if k < clause.ceiling and doc.inside[k] < 0:
        k += 1
    if k < clause.ceiling:
        pieces.append((k, clause.ceiling))
    return tuple(pieces)


def right_strong(clause: Clause) -> bool:
    return clause.opening in (Opening.THAT, Opening.QUOTE, Opening.COLON)


def ends_in_quote(doc: Document, left: Range) -> bool:
    k = left[1] - 1
    return doc.inside[k] >= 0


def rest_after(doc: Document, clause: Clause) -> Range | None:
    """The rest of a sentence that an attribution interrupts."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = clause.after
    if k >= clause.ceiling or lows[k] not in (",", "—", "–") or clause.opening is not Opening.NONE:
        return None
    if _finite_in(doc, clause.floor, clause.left_stop):
        return None
    k += 1
    if k >= clause.ceiling - 1 or tags[k] & VBG or lows[k] in ("who", "which", "as", "while", "after", "before", "when"):
        return None
    return (k, clause.ceiling)


def has_quote(doc: Document, first: int, stop: int) -> bool:
    return any(doc.inside[k] >= 0 for k in range(first, stop))


def right_content(doc: Document, clause: Clause, later: list[Clause]) -> tuple[Range, ...]:
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = clause.at
    op = clause.opening
    if op is Opening.NONE:
        return ()
    if op is Opening.COLON:
        if k < clause.ceiling:
            return ((k, clause.ceiling),)
        return ()
    if op is Opening.QUOTE:
        n = doc.inside[k]
        last = doc.last_tokens[n]
        stop = last + 1
        if stop < clause.ceiling and not tags[k + 1] & CAP and lows[stop] not in (",", ";", "—", "–") and not tags[stop] & COORD and lows[last - 1] not in (",", ".", "!", "?"):
            stop = content_stop(doc, clause, stop, later)
        # "A" and "B"
        while stop < clause.ceiling - 1 and (tags[stop] & COORD or lows[stop] == ",") and doc.inside[stop + 1] >= 0:
            stop = doc.last_tokens[doc.inside[stop + 1]] + 1
        return ((k, stop),)
    stop = content_stop(doc, clause, k, later)
    if op is Opening.QUESTION and lows[k] in ("whether", "if"):
        k += 1
    if k >= stop:
        return ()
    return ((k, stop),)


def according(doc: Document, found: list[Found]) -> list[Found]:
    lows, tags = doc.tokens.lows, doc.tokens.tags
    out = []
    for i in range(len(lows) - 1):
        if lows[i] == "according" and lows[i + 1] == "to" and doc.inside[i] < 0:
            s = doc.sentence_of(i)
            first, stop, _ = doc.sentences[s]
            while stop > first and lows[stop - 1] in (".", "!", "?"):
                stop -= 1
            src = phrase_after(doc, i + 2, stop)
            if src is None:
                continue
            if i == first or (tags[first] & COORD and i == first + 1):
                k = src.stop
                if k < stop and lows[k] in (",", ":"):
                    k += 1
                content = (k, stop)
            else:
                begin = first
                if tags[begin] & COORD:
                    begin += 1
                end = i
                if lows[end - 1] == ",":
                    end -= 1
                content = (begin, end)
            if content[0] < content[1]:
                out.append(Found("according_to", ((i, i + 2),), src, (content,), None, s))
    return out


def claim_quotations(doc: Document, found: list[Found], clauses: tuple[Clause, ...]) -> list[Found]:
    """Give quotations that no cue claimed to whoever was speaking, where the text makes that clear."""
    lows, words = doc.tokens.lows, doc.tokens.words
    result = list(found)
    owner: dict[int, int] = {}
    for f, each in enumerate(result):
        for a, b in each.content:
            for k in range(a, b):
                if doc.inside[k] >= 0:
                    owner.setdefault(doc.inside[k], f)
    by_sentence: dict[int, list[int]] = {}
    for f, each in enumerate(result):
        by_sentence.setdefault(each.sentence, []).append(f)
    clauses_of: dict[int, list[Clause]] = {}
    for clause in clauses:
        clauses_of.setdefault(clause.sentence, []).append(clause)

    def give(n: int, f: int) -> None:
        piece = (doc.first_tokens[n], doc.last_tokens[n] + 1)
        result[f] = result[f]._replace(content=tuple(sorted((*result[f].content, piece))))
        owner[n] = f

    def new(n: int, rule: str, source: Phrase | None, cue: tuple[Range, ...] = ()) -> None:
        s = doc.sentence_of(doc.first_tokens[n])
        owner[n] = len(result)
        by_sentence.setdefault(s, []).append(len(result))
        result.append(Found(rule, cue, source, ((doc.first_tokens[n], doc.last_tokens[n] + 1),), None, s))

    for n in [n for n, q in enumerate(doc.quotations) if q.parent < 0]:
        if n in doc.turns:
            label, stop = doc.turns[n]
            new(n, "transcript", Phrase(label, stop, label, stop))
            continue
        if n in owner:
            continue
        first, last = doc.first_tokens[n], doc.last_tokens[n]
        signed = signature(doc, n)
        if signed is not None:
            new(n, "signature", *signed)
            continue
        quotation = doc.quotations[n]
        s = doc.sentence_of(first)
        sentence = doc.sentences[s]
        if quotation.continues >= 0:
            if quotation.continues in owner:
                give(n, owner[quotation.continues])
            continue
        if first > sentence.first and lows[first - 1] == ":":
            source, cue = introducer(doc, clauses_of.get(s, []), sentence.first, first - 1)
            if source is not None:
                new(n, "introduced", source, cue)
                continue
        tagged = any_verb_tag(doc, n, sentence.stop)
        if tagged is not None:
            source, cue = tagged
            new(n, "any_verb", source, (cue,))
            continue
        standalone = first == sentence.first and (last + 2 >= sentence.stop or last + 1 == sentence.stop)
        if not standalone or s == 0:
            continue
        before = doc.sentences[s - 1]
        if lows[before.stop - 1] == ":":
            source, cue = introducer(doc, clauses_of.get(s - 1, []), before.first, before.stop - 1)
            if source is not None:
                new(n, "introduced", source, cue)
                continue
        last_found = [f for f in by_sentence.get(s - 1, [])]
        if last_found:
            # prefer one that reaches the end of the sentence
            f = max(last_found, key=lambda f: max(result[f].content[-1][1], result[f].cue[-1][1] if result[f].cue else 0))
            give(n, f)
            by_sentence.setdefault(s, []).append(f)
            continue
        subject = introducer(doc, [], before.first, before.stop)[0]
        if subject is not None and before.paragraph >= sentence.paragraph - 1:
            new(n, "subject_before", subject)
    return result


def any_verb_tag(doc: Document, n: int, stop: int) -> tuple[Phrase, Range] | None:
    """Return subject and verb of the tag behind quotation *n*, whatever the verb: “No,” he deadpanned."""
    last = doc.last_tokens[n]
    words, tags = doc.tokens.words, doc.tokens.tags
    sentence = doc.sentences[doc.sentence_of(doc.first_tokens[n])]
    if any(doc.inside[k] < 0 and not tags[k] & (COORD | PUNCT) for k in range(sentence.first, doc.first_tokens[n])):
        return None
    if last + 2 >= stop or words[last - 1] not in (",", "?", "!", "…", "—"):
        return None
    k = last + 1
    if words[last - 1] != "," and tags[k] & CAP and doc.sentence_of(k) != doc.sentence_of(last):
        return None
    if tags[k] & (VBD | VBZ) and not tags[k] & (AUX | NOUN):
        found = phrase_after(doc, k + 1, stop)
        return (found, (k, k + 1)) if found is not None and not _finite_in(doc, found.stop, min(stop, found.stop + 2)) else None
    found = phrase_after(doc, k, stop)
    if found is None:
        return None
    j = found.stop
    if j < stop and words[j] == ",":
        j += 1
    while j < stop and tags[j] & ADV and not tags[j] & VERB:
        j += 1
    begun = j
    while j < stop and tags[j] & AUX:
        j += 1
    if j < stop and tags[j] & (VBD | VBZ | VBN | VBG) and (j > begun or tags[j] & (VBD | VBZ)):
        return found, (begun, j + 1)
    return None


def signature(doc: Document, n: int) -> tuple[Phrase, tuple[Range, ...]] | None:
    """Return the name with which quotation *n* is signed: “Keep walking.” — Nora Kim."""
    k = doc.last_tokens[n] + 1
    words = doc.tokens.words
    if k + 1 >= len(words) or words[k] not in ("—", "–", "―", "--", "-", "~", "−"):
        return None
    paragraph_end = doc.paragraphs[doc.sentences[doc.sentence_of(k - 1)].paragraph][1]
    stop = doc.token_at(paragraph_end)
    found = phrase_after(doc, k + 1, stop)
    if found is None or not doc.tokens.tags[k + 1] & CAP or found.stop < min(stop - 1, k + 4) or stop - k > 24:
        return None
    return found, ((k, k + 1),)


def introducer(doc: Document, clauses: list[Clause], first: int, stop: int) -> tuple[Phrase | None, tuple[Range, ...]]:
    """Return who a sentence that ends before a quotation is about: the subject of its last cue, else of its verb."""
    for clause in reversed(clauses):
        if clause.cue.main < stop and clause.subject is not None and doc.inside[clause.cue.main] < 0:
            return clause.subject, ((clause.cue.first, clause.cue.stop),)
    subject = subject_of_finite_before(doc, stop, first)
    if subject is not None:
        return subject, ()
    k = first
    while k < stop and doc.tokens.tags[k] & (COORD | PREP | ADV):
        k += 1
    found = phrase_after(doc, k, stop)
    if found is not None and found.stop >= stop and stop - first <= 8:
        return found, ()
    return None, ()
