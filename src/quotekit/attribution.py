"""Findings settled into attributions: clauses first, then fixed phrases, then quotations that nobody claimed."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.clauses import Clause
from quotekit.constructions import CONSTRUCTIONS, FIXED_CONSTRUCTIONS
from quotekit.contents import view_of
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import FixedView, Found, Range
from quotekit.fixed import FixedAt
from quotekit.lexicon.classes import ADV, AUX, CAP, COORD, NOUN, PREP, PUNCT, VBD, VBG, VBN, VBZ, VERB
from quotekit.mentions import Phrase, phrase_after
from quotekit.predicates import finite_in
from quotekit.subjects import subject_of_finite_before


def attribute(doc: Document, clauses: Sequence[Clause], fixed: Sequence[FixedAt]) -> tuple[Found, ...]:
    """Return the attributions of the text in the order of their contents."""
    outer = [each for each in fixed if doc.inside[each.first] < 0]
    found = _match_fixed(doc, outer)
    covered = {k for each in found for first, stop in each.cue for k in range(first, stop)}
    by_sentence: dict[int, list[Clause]] = {}
    for clause in clauses:
        main = clause.cue.main
        if doc.inside[main] < 0 and main not in covered and clause.cue.use is not Use.PASSIVE:
            by_sentence.setdefault(clause.sentence, []).append(clause)
    for group in by_sentence.values():
        found.extend(_match_sentence(doc, group))
    found = claim_quotations(doc, _without_adverbs_inside(found), tuple(clauses))
    return tuple(sorted(found, key=lambda each: each.content[0]))


def _match_fixed(doc: Document, fixed: Sequence[FixedAt]) -> list[Found]:
    """Return what the constructions find in the fixed expressions."""
    by_shape = {construction.shape: construction for construction in FIXED_CONSTRUCTIONS}
    taken = []
    for n, each in enumerate(fixed):
        s = doc.sentence_of(each.first)
        floor, ceiling, _ = doc.sentences[s]
        while ceiling > floor and doc.tokens.lows[ceiling - 1] in (".", "!", "?", "…"):
            ceiling -= 1
        following = fixed[n + 1].first if n + 1 < len(fixed) else ceiling
        view = FixedView(each, s, floor, ceiling, _limit(doc, each.stop, ceiling, following))
        found = by_shape[each.row.shape].match(doc, view)
        if found is not None:
            taken.append(found)
    return taken


def _limit(doc: Document, start: int, ceiling: int, following: int) -> int:
    """Return where content behind a fixed expression stops: a semicolon, or the next expression's ", and"."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    for k in range(start, ceiling):
        if lows[k] == ";" and doc.inside[k] < 0:
            return k
        if (
            k < following
            and lows[k] == ","
            and k + 1 < ceiling
            and tags[k + 1] & COORD
            and following <= k + 6 < ceiling
        ):
            return k
    return ceiling


def _without_adverbs_inside(found: list[Found]) -> list[Found]:
    """Leave out "reportedly" and the like within what somebody said: they are that speaker's."""
    outer = [each.content for each in found if each.rule != "adverb"]
    return [
        each
        for each in found
        if each.rule != "adverb"
        or not any(first <= each.cue[0][0] < stop for content in outer for first, stop in content)
    ]


def _match_sentence(doc: Document, group: Sequence[Clause]) -> list[Found]:
    """Return what the constructions find in the clauses of one sentence."""
    taken: list[Found] = []
    for n, clause in enumerate(group):
        view = view_of(doc, clause, group[:n], group[n + 1 :], taken)
        for construction in CONSTRUCTIONS:
            found = construction.match(doc, view)
            if found is not None:
                taken.append(found)
                break
    return taken


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
        result.append(Found(rule, cue, source, ((doc.first_tokens[n], doc.last_tokens[n] + 1),), s))

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
            f = max(
                last_found, key=lambda f: max(result[f].content[-1][1], result[f].cue[-1][1] if result[f].cue else 0)
            )
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
        return (
            (found, (k, k + 1))
            if found is not None and not finite_in(doc, found.stop, min(stop, found.stop + 2))
            else None
        )
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
