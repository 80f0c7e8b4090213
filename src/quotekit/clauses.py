"""Reporting clauses: who the subject of a cue is, and where its content can begin.

::

    The mayor, 43, told the panel on Monday that the dam would hold.
    └─ subject ──┘ cue  └hearer─┘ └─time──┘ opening: THAT, at "the dam"

A clause is read once for each cue; the constructions then only compare its
parts. Nothing here decides that something is a quotation.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from quotekit.cues import CueAt, Use
from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    FINITE,
    GEN,
    INDEF,
    MEDIUM,
    NEG,
    NOUN,
    NUM,
    OBJ,
    PLURAL,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    SUB,
    TITLE,
    VB,
    VBD,
    VBG,
    VBN,
    VBZ,
    VERB,
    WH,
)
from quotekit.model import Sense
from quotekit.mentions import (
    ATTACHING,
    RELATIVES,
    Phrase,
    core_after,
    is_medium_phrase,
    is_nominal,
    is_possessive,
    is_time,
    leads,
    phrase_after,
    phrase_before,
    time_after,
)

DASHES = frozenset(("—", "–", "--", "-"))
#: How many comma-separated pieces may stand between a subject and its verb.
MAX_PIECES = 7
#: How many adjuncts (times, means, hearers) may stand between a cue and its content.
MAX_ADJUNCTS = 6
QUESTION_WORDS = frozenset(("whether", "if", "why", "how", "what", "when", "where", "who", "which", "whom", "whose"))


#: Verbs behind which nearly anything is a clause without "that".
LOOSE = frozenset("say tell add claim argue insist warn note suggest think believe".split())


class Opening(Enum):
    """What begins behind the cue."""

    NONE = "none"
    QUOTE = "quote"
    THAT = "that"
    CLAUSE = "clause"
    """A clause without "that"."""
    COLON = "colon"
    QUESTION = "question"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    OBJECT = "object"
    NAMING = "naming"
    """Object and complement: called the vote a farce."""
    PREPOSITION = "preposition"


class Side(Enum):
    """Where the subject stands."""

    BEFORE = "before"
    AFTER = "after"
    SHARED = "shared"
    """The subject of an earlier verb: Kim praised the crew and *said* ..."""
    RELATIVE = "relative"
    """who, which."""
    NONE = "none"


class Clause(NamedTuple):
    """A cue in its clause, as token indices."""

    cue: CueAt
    sentence: int
    floor: int
    ceiling: int
    """The sentence (or the quotation, for a cue inside one), half-open."""
    side: Side
    subject: Phrase | None
    left_stop: int
    """Where content to the left would end: before the comma or mark before subject or cue; -1 if none can."""
    opening: Opening
    at: int
    """The first token of the content to the right."""
    hearer: Phrase | None
    after: int
    """Behind cue, inverted subject, hearer and adjuncts."""


def read_clauses(doc: Document, cues: tuple[CueAt, ...]) -> tuple[Clause, ...]:
    """Return the clause of every cue, in the order of the cues."""
    found: list[Clause] = []
    for cue in cues:
        sentence = doc.sentence_of(cue.main)
        floor, ceiling = _bounds(doc, cue.main, sentence)
        earlier = [clause for clause in found[-8:] if clause.sentence == sentence and clause.floor == floor]
        found.append(_read_clause(doc, cue, sentence, floor, ceiling, earlier))
    return tuple(found)


def _bounds(doc: Document, i: int, sentence: int) -> tuple[int, int]:
    """Return the range in which the clause of token *i* can lie: its sentence, or that within its quotation."""
    lows = doc.tokens.lows
    first, stop, _ = doc.sentences[sentence]
    n = doc.inside[i]
    if n < 0:
        while stop > first and (doc.tokens.tags[stop - 1] & PUNCT) and lows[stop - 1] in (".", "!", "?", "…"):
            stop -= 1
        return first, stop
    first, stop = max(first, doc.first_tokens[n] + 1), min(stop, doc.last_tokens[n])
    floor, ceiling = i, i
    while floor > first and lows[floor - 1] not in (".", "!", "?", "…"):
        floor -= 1
    while ceiling < stop and lows[ceiling] not in (".", "!", "?", "…"):
        ceiling += 1
    if ceiling > i and lows[ceiling - 1] == ",":
        ceiling -= 1
    return floor, ceiling


def _read_clause(
    doc: Document, cue: CueAt, sentence: int, floor: int, ceiling: int, earlier: list[Clause]
) -> Clause:
    side, subject = _find_subject(doc, cue, floor, ceiling, earlier)
    k = cue.stop
    left = cue.begun
    if side is Side.AFTER and subject is not None:
        k = subject.stop
    elif side in (Side.BEFORE, Side.RELATIVE) and subject is not None:
        left = subject.first
    opening, at, hearer, after = _find_opening(doc, cue, k, ceiling, side)
    if left == floor and opening not in (Opening.THAT, Opening.CLAUSE) and _follows_quotation(doc, sentence):
        return Clause(cue, sentence, doc.sentences[sentence - 1].first, ceiling, side, subject, left, opening, at, hearer, after)
    return Clause(cue, sentence, floor, ceiling, side, subject, _left_stop(doc, left, floor), opening, at, hearer, after)


def _follows_quotation(doc: Document, sentence: int) -> bool:
    """Tell whether the sentence stands right behind one that ends in a quotation: "Who pays?" | Ellison asked."""
    first, _, paragraph = doc.sentences[sentence]
    if sentence == 0 or doc.inside[first] >= 0 or doc.inside[first - 1] < 0:
        return False
    before = doc.sentences[sentence - 1]
    n = doc.inside[first - 1]
    return before.paragraph == paragraph and doc.first_tokens[n] == before.first


def _left_stop(doc: Document, i: int, floor: int) -> int:
    """Return where content that ends right before token *i* would stop: at a comma, a dash or a closing mark."""
    if i <= floor:
        return -1
    before = i - 1
    if doc.inside[before] >= 0 and doc.inside[before] != (doc.inside[i] if i < len(doc.inside) else -1):
        return i
    if doc.tokens.words[before] in (",", "—", "–", "--", "-", ";", "?", "!"):
        return before
    return -1


# ---- the subject


def _find_subject(
    doc: Document, cue: CueAt, floor: int, ceiling: int, earlier: list[Clause]
) -> tuple[Side, Phrase | None]:
    if cue.use in (Use.GERUND, Use.INFINITIVE, Use.PARTICIPLE):
        return _subject_of_nonfinite(doc, cue, floor, ceiling, earlier)
    before = cue.begun - 1
    if before < floor or _is_edge(doc, before, cue.begun):
        inverted = _inverted_subject(doc, cue, floor, ceiling)
        if inverted is not None:
            return Side.AFTER, inverted
    if before < floor:
        return Side.NONE, None
    lows, tags = doc.tokens.lows, doc.tokens.tags
    if lows[before] in ("who", "which", "that") and before > floor and _can_host(doc, before - 1):
        return Side.RELATIVE, Phrase(before, before + 1, before, before + 1)
    if lows[before] == "," or lows[before] in DASHES:
        found = _subject_before_comma(doc, before, floor)
        if found is not None:
            return Side.BEFORE, found
        shared = _shared_subject(doc, before, floor, earlier)
        return (Side.SHARED, shared) if shared and lows[before] == "," else (Side.NONE, None)
    if tags[before] & COORD or lows[before] in ("then", "but"):
        shared = _shared_subject(doc, before, floor, earlier)
        return (Side.SHARED, shared) if shared else (Side.NONE, None)
    stop = _before_adjuncts(doc, cue.begun, floor)
    if stop > floor and lows[stop - 1] in ("who", "which", "that") and stop - 1 > floor and _can_host(doc, stop - 2):
        return Side.RELATIVE, Phrase(stop - 1, stop, stop - 1, stop)
    if stop > floor and lows[stop - 1] == "," and stop < cue.begun:
        found = _subject_before_comma(doc, stop - 1, floor)
        return (Side.BEFORE, found) if found else (Side.NONE, None)
    found = phrase_before(doc, stop, floor) if stop > floor else None
    return (Side.BEFORE, found) if found else (Side.NONE, None)


def _can_host(doc: Document, i: int) -> bool:
    return is_nominal(doc, i) or bool(doc.tokens.tags[i] & INDEF) or doc.tokens.words[i] in (",", ")")


def _is_edge(doc: Document, before: int, i: int) -> bool:
    """Tell whether content may end at token *before*: a comma, a dash, a closing mark."""
    return doc.tokens.words[before] in (",", "—", "–", "--", "-", "?", "!", ":") or (
        doc.inside[before] >= 0 and doc.inside[before] != doc.inside[i]
    )


def _inverted_subject(doc: Document, cue: CueAt, floor: int, ceiling: int) -> Phrase | None:
    """Return the subject behind the cue (said Mara Ellison), None if what is there is something else."""
    frames = frozenset().union(*(form.verb.frames for form in cue.forms))
    if not frames & {"Q", "T"} or "A" in frames or cue.main != cue.first or cue.stop >= ceiling:
        return None
    i = cue.stop
    tags = doc.tokens.tags
    if tags[i] & (OBJ | WH | PREP | ADV | SUB | AUX) and not tags[i] & (PRON | DET):
        return None
    found = phrase_after(doc, i, ceiling)
    if found is None:
        return None
    k = found.core_stop
    while k < ceiling and tags[k] & (ADV | NEG) and not tags[k] & VERB:
        k += 1
    if k < ceiling and doc.inside[k] < 0 and _is_verb_of(doc, found, k, ceiling):
        return None
    if _finite_in(doc, found.core_stop, found.stop) and cue.begun > floor and doc.tokens.words[cue.begun - 1] == ",":
        # "..., said the man who left" keeps; "Doe, the mayor, said the plan for X had" does not get here
        pass
    if cue.begun <= floor:
        # Said Ellison: "Enough."
        return found if found.stop < ceiling and doc.tokens.words[found.stop] in (":", ",") or found.stop == ceiling else None
    if doc.tokens.words[cue.begun - 1] == "," and not _finite_in(doc, floor, cue.begun - 1) and doc.inside[cue.begun - 2] < 0:
        return None
    if found.stop < ceiling and doc.inside[found.stop] < 0 and _is_verb_of(doc, found, found.stop, ceiling):
        return None
    return found


def _is_verb_of(doc: Document, subject: Phrase, k: int, ceiling: int) -> bool:
    """Tell whether token *k* is the finite verb of the phrase before it."""
    tags = doc.tokens.tags
    tag = tags[k]
    if tag & AUX:
        return not (tag & GEN)
    if tag & (CAP | PREP) or not tag & (FINITE | VB):
        return False
    if tag & VBD and tag & VBN:  # he recoiled; but: the man accused of it
        return bool(tags[subject.core_first] & PRON) or not (k + 1 < ceiling and tags[k + 1] & PREP)
    return not tag & NOUN or bool(tags[subject.core_first] & PRON)


def _finite_in(doc: Document, first: int, stop: int) -> bool:
    """Tell whether a finite verb stands between the tokens, outside quotation marks."""
    tags = doc.tokens.tags
    return any(
        (tags[k] & FINITE and not tags[k] & (CAP | PREP) and not (tags[k] & NOUN and not tags[k] & VBD)) or tags[k] & AUX
        for k in range(first, stop)
        if doc.inside[k] < 0 and not (tags[k] & GEN and is_possessive(doc, k))
    )


def _before_adjuncts(doc: Document, stop: int, floor: int) -> int:
    """Return *stop* moved before times and means between subject and verb: Kim on Monday | said."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    while stop > floor:
        last = stop - 1
        if tags[last] & ADV and not tags[last] & (NOUN | CAP):
            stop = last
            continue
        if is_time(tags[last]) or lows[last] in ("ago", "earlier"):
            k = last
            while k > floor and time_after(doc, k - 1, stop) == stop:
                k -= 1
            if k == floor or k == last and not is_nominal(doc, k - 1) and lows[k - 1] != "," and not lows[k - 1] == ")":
                return stop
            stop = k
            continue
        if tags[last] & MEDIUM:
            k = last
            while k > floor and k > last - 6 and not tags[k] & PREP:
                k -= 1
            if k > floor and tags[k] & PREP and lows[k] in ("in", "on", "at", "via", "by", "during") and is_nominal(doc, k - 1):
                stop = k
                continue
        return stop
    return stop


def _subject_before_comma(doc: Document, comma: int, floor: int) -> Phrase | None:
    """Return the subject that ends, with its asides, at the comma or dash: Jane Doe, the mayor, | said.

    The pieces between commas are read from the right: asides are passed, and
    the first noun phrase that is not the appositive of one before it is it.
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    mark = lows[comma]
    stop = comma
    best: Phrase | None = None
    for _ in range(MAX_PIECES):
        first = stop
        while first > floor and not (lows[first - 1] == mark and doc.inside[first - 1] == doc.inside[comma]):
            if doc.inside[first - 1] != doc.inside[comma] and first < stop and not _is_short_quotation(doc, first - 1):
                floor = first
                break
            first -= 1
        piece = _piece_kind(doc, first, stop)
        if piece == "clause":
            return best
        if piece == "phrase":
            core = phrase_before(doc, stop, first)
            if core is None:
                return best
            at_start = core.first <= first or tags[core.first - 1] & (COORD | SUB | PREP | ADV) or lows[core.first - 1] == "that"
            if best is not None and not _is_apposed(doc, core, best):
                return best
            best = Phrase(core.first, comma + 1, core.core_first, core.core_stop)
            if core.first > first or not at_start:
                return best
        elif best is not None:
            return best
        if first == floor:
            break
        stop = first - 1
    return best


def _is_short_quotation(doc: Document, i: int) -> bool:
    """Tell whether the quotation that token *i* closes is a nickname or a title rather than speech."""
    n = doc.inside[i]
    return n >= 0 and doc.last_tokens[n] - doc.first_tokens[n] <= 8 and doc.tokens.words[doc.last_tokens[n] - 1] not in (",", ".", "!", "?")


def _is_apposed(doc: Document, host: Phrase, appositive: Phrase) -> bool:
    """Tell whether the second phrase describes the first: Jane Doe, the mayor; the mayor, Jane Doe."""
    tags = doc.tokens.tags
    first = tags[appositive.core_first]
    name = bool(first & CAP) and not first & (DET | POSS)
    host_name = bool(tags[host.core_stop - 1] & CAP)
    if is_time(tags[host.core_stop - 1]):
        return False
    if tags[appositive.core_stop - 1] & (ROLE | TITLE):
        return True
    if name:
        return not host_name or appositive.core_stop - appositive.core_first <= 3
    return bool(first & (DET | POSS | NUM | INDEF)) or not first & CAP


def _piece_kind(doc: Document, first: int, stop: int) -> str:
    """Return what a piece between commas is: an "aside", a noun "phrase" or another "clause"."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if first >= stop:
        return "aside"
    tag = tags[first]
    if lows[first] in RELATIVES or tag & NUM and stop - first <= 4:
        return "aside"
    if lows[first] in ("both", "all", "himself", "herself", "themselves", "itself", "now", "then", "once") and not _finite_in(doc, first, stop):
        return "aside"
    if tag & (PREP | ADV | SUB) and not tag & (DET | POSS) and not (tag & (NOUN | CAP) and not leads(doc, first) and tag & CAP) and not _finite_in(doc, first, stop):
        found = phrase_before(doc, stop, first + 1)
        if tag & PREP or found is None or found.first <= first + 1:
            return "aside"
        return "phrase"
    if tag & (VBG | VBN) and not tag & (NOUN | CAP) and not _finite_in(doc, first + 1, stop):
        return "aside"
    if _finite_in(doc, first, stop) and not any(lows[k] in RELATIVES for k in range(first, stop)):
        found = phrase_before(doc, stop, first)
        if found is None or found.first <= first or not tags[found.first - 1] & (SUB | COORD) and lows[found.first - 1] != "that":
            return "clause"
    return "phrase"


def _shared_subject(doc: Document, stop: int, floor: int, earlier: list[Clause]) -> Phrase | None:
    """Return the subject of the verb that a coordinated or participial cue shares it with."""
    for clause in reversed(earlier):
        if clause.subject is not None and clause.cue.main < stop and clause.side in (Side.BEFORE, Side.SHARED, Side.AFTER):
            return clause.subject
    return subject_of_finite_before(doc, stop, floor)


def subject_of_finite_before(doc: Document, stop: int, floor: int) -> Phrase | None:
    """Return the subject of the nearest finite verb before *stop* that has one of its own."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = stop - 1
    while k > floor:
        tag = tags[k]
        if doc.inside[k] >= 0:
            k = doc.first_tokens[doc.inside[k]] - 1
            continue
        if tag & (FINITE | VB) and not (tag & (CAP | PREP)) and (tag & (AUX | VBD) or not tag & NOUN):
            first = k
            while first > floor and tags[first - 1] & (AUX | ADV | NEG) and not tags[first - 1] & (NOUN | PREP):
                first -= 1
            if first <= floor:
                return None
            before = first - 1
            if lows[before] == "to" or lows[before] in RELATIVES or tags[before] & COORD:
                k = before
                continue
            if lows[before] in (",", "—", "–"):
                found = _subject_before_comma(doc, before, floor)
            else:
                begun = _before_adjuncts(doc, first, floor)
                found = phrase_before(doc, begun, floor) if begun > floor else None
            if found is not None and not (tags[found.core_first] & VERB and not tags[found.core_first] & (NOUN | CAP)):
                return found
            k = before
            continue
        k -= 1
    return None


def _subject_of_nonfinite(
    doc: Document, cue: CueAt, floor: int, ceiling: int, earlier: list[Clause]
) -> tuple[Side, Phrase | None]:
    tags, lows = doc.tokens.tags, doc.tokens.lows
    before = cue.begun - 1
    while before > floor and tags[before] & (ADV | NEG) and not tags[before] & (NOUN | PREP | SUB):
        before -= 1
    if cue.use is Use.PARTICIPLE and cue.stop < ceiling and lows[cue.stop] == "by":
        agent = phrase_after(doc, cue.stop + 1, ceiling)
        if agent is not None:
            return Side.AFTER, agent
    if before < floor or (before == floor and tags[before] & (PREP | SUB | COORD)):
        return _fronted_subject(doc, cue, ceiling)
    if cue.use is Use.GERUND and is_nominal(doc, before) and not is_time(tags[before]):
        found = phrase_before(doc, before + 1, floor)
        return (Side.BEFORE, found) if found else (Side.NONE, None)
    shared = _shared_subject(doc, before + 1, floor, earlier)
    if shared is not None:
        return Side.SHARED, shared
    return _fronted_subject(doc, cue, ceiling) if cue.use is not Use.INFINITIVE else (Side.NONE, None)


def _fronted_subject(doc: Document, cue: CueAt, ceiling: int) -> tuple[Side, Phrase | None]:
    """Return the subject of the main clause behind a fronted participle: Noting that it rained, | Kim left."""
    lows = doc.tokens.lows
    for k in range(cue.stop, ceiling - 1):
        if lows[k] == "," and doc.inside[k] < 0:
            found = phrase_after(doc, k + 1, ceiling)
            if found is not None:
                j = found.stop
                while j < ceiling and lows[j] == ",":
                    j += 1
                if j < ceiling and _finite_in(doc, j, min(j + 4, ceiling)):
                    return Side.SHARED, found
    return Side.NONE, None


# ---- what is said


def _find_opening(
    doc: Document, cue: CueAt, k: int, ceiling: int, side: Side
) -> tuple[Opening, int, Phrase | None, int]:
    """Return what opens behind the cue and where, the hearer, and the first token behind cue, hearer and adjuncts."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    frames = frozenset().union(*(form.verb.frames for form in cue.forms))
    prepositions = frozenset().union(*(form.verb.prepositions for form in cue.forms))
    asks = any(form.verb.sense is Sense.ASK for form in cue.forms) or bool(frames & {"A"})
    hearer: Phrase | None = None
    if frames & {"A"} and side is not Side.AFTER and cue.use is not Use.PASSIVE:
        hearer = _hearer_after(doc, k, ceiling)
        if hearer is not None:
            k = hearer.stop
            if k < ceiling and lows[k] == "," and prepositions:  # accused Moss, who denies it, of ...
                aside = next((j for j in range(k + 1, min(k + 20, ceiling)) if lows[j] == "," and doc.inside[j] < 0), -1)
                if 0 < aside < ceiling - 1 and lows[aside + 1] in prepositions:
                    k = aside + 1
    end = k
    for _ in range(MAX_ADJUNCTS):
        if k >= ceiling:
            return Opening.NONE, k, hearer, end
        low, tag = lows[k], tags[k]
        n = doc.inside[k]
        if n >= 0 and doc.first_tokens[n] == k and n != doc.inside[cue.main]:
            if side is Side.AFTER and k > cue.stop and lows[k - 1] not in (",", ":"):
                return Opening.NONE, k, hearer, end
            return Opening.QUOTE, k, hearer, end
        if low == ":":
            return (Opening.COLON, k + 1, hearer, end) if k + 1 < ceiling else (Opening.NONE, k, hearer, end)
        if low == "that" and "T" in frames and k + 1 < ceiling and not _is_that_pronoun(doc, k, ceiling):
            return Opening.THAT, k + 1, hearer, end
        if low in QUESTION_WORDS and "W" in frames and not (low in ("who", "when", "where", "which") and not asks):
            return Opening.QUESTION, k, hearer, end
        if low == "to" and "I" in frames and k + 1 < ceiling and (
            tags[k + 1] & VB or lows[k + 1] in ("be", "have", "do", "not") or doc.inside[k + 1] > doc.inside[k]
        ):
            return Opening.INFINITIVE, k, hearer, end
        if low in prepositions and side is not Side.AFTER:
            return Opening.PREPOSITION, k + 1, hearer, end
        if low in (",", "—", "–"):
            return _opening_behind_comma(doc, cue, k, ceiling, hearer, frames)
        adjunct = _adjunct_after(doc, k, ceiling)
        if adjunct <= k:
            break
        k = end = adjunct
        if hearer is None and tags[k - 1] and lows[cue.stop : cue.stop + 1] == ["to"]:
            pass
    if k >= ceiling:
        return Opening.NONE, k, hearer, end
    tag = tags[k]
    if side is Side.AFTER:
        return Opening.NONE, k, hearer, end
    if "G" in frames and tag & VBG and not tag & PREP:
        return Opening.GERUND, k, hearer, end
    if "T" in frames and clause_begins(doc, k, ceiling, loose=any(form.verb.lemma in LOOSE for form in cue.forms)):
        return Opening.CLAUSE, k, hearer, end
    if frames & {"C", "S"}:
        naming = _naming_after(doc, k, ceiling, frames)
        if naming:
            return Opening.NAMING, k, hearer, end
    if "N" in frames and (core_after(doc, k, ceiling) > 0 or tag & VBG):
        return Opening.OBJECT, k, hearer, end
    return Opening.NONE, k, hearer, end


def _hearer_after(doc: Document, k: int, ceiling: int) -> Phrase | None:
    """Return the hearer of tell, ask and the like, as short as leaves a clause behind it: told the panel | Kim was."""
    n = doc.inside[k] if k < ceiling else -1
    if n >= 0 and doc.first_tokens[n] == k and _is_title(doc, n):
        return Phrase(k, doc.last_tokens[n] + 1, k, doc.last_tokens[n] + 1)  # told "Fox and Friends"
    found = phrase_after(doc, k, ceiling, commas=False)
    if found is None:
        return None
    if doc.tokens.lows[k] in ("that", "this", "what", "those"):
        return None
    core = core_after(doc, k, ceiling)
    if core < ceiling and _is_finite_here(doc, core, ceiling):
        return None  # told he was: no hearer
    return found._replace(stop=found.stop)


def _is_title(doc: Document, n: int) -> bool:
    """Tell whether the quotation is short and capitalised throughout, as the name of a programme is."""
    first, last = doc.first_tokens[n] + 1, doc.last_tokens[n]
    words = [k for k in range(first, last) if doc.tokens.words[k][0].isalpha()]
    return 0 < len(words) <= 6 and all(
        doc.tokens.tags[k] & CAP or doc.tokens.tags[k] & (PREP | DET | COORD) for k in words
    )


def _is_finite_here(doc: Document, k: int, ceiling: int) -> bool:
    tags = doc.tokens.tags
    while k < ceiling and tags[k] & (ADV | NEG) and not tags[k] & VERB:
        k += 1
    return k < ceiling and bool(tags[k] & FINITE) and not tags[k] & (NOUN | CAP | PREP)


def _is_that_pronoun(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether "that" at *k* is no conjunction: disputed that. / said that on Monday / that night."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    after = tags[k + 1]
    if after & PUNCT and doc.inside[k + 1] < 0 and lows[k + 1] not in ("(", "[", ",", "$", "—"):
        return True
    return not any(tags[j] & (VERB | AUX) or doc.inside[j] >= 0 for j in range(k + 1, min(ceiling, k + 40)))


def _opening_behind_comma(
    doc: Document, cue: CueAt, comma: int, ceiling: int, hearer: Phrase | None, frames: frozenset[str]
) -> tuple[Opening, int, Phrase | None, int]:
    """Return what opens behind a comma: a quotation, "that" behind an aside, or nothing."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = comma + 1
    if k >= ceiling:
        return Opening.NONE, comma, hearer, comma
    n = doc.inside[k]
    if n >= 0 and doc.first_tokens[n] == k and n != doc.inside[cue.main]:
        return Opening.QUOTE, k, hearer, comma
    # said, however, that ...; said, citing the report, that ...; told Reuters, "..."
    for j in range(k + 1, min(ceiling - 1, k + 25)):
        if lows[j] in (",", "—", "–") and doc.inside[j] < 0:
            m = doc.inside[j + 1]
            if lows[j + 1] == "that" and "T" in frames and j + 2 < ceiling:
                return Opening.THAT, j + 2, hearer, comma
            if m >= 0 and doc.first_tokens[m] == j + 1 and tags[k] & (ADV | PREP | VBG | VBN | SUB | WH):
                return Opening.QUOTE, j + 1, hearer, comma
            break
    return Opening.NONE, comma, hearer, comma


def _adjunct_after(doc: Document, k: int, ceiling: int) -> int:
    """Return behind the adverb, time, means or other prepositional phrase at *k*; *k* if there is none."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag = tags[k]
    stop = time_after(doc, k, ceiling)
    if stop > 0:
        return stop
    if tag & PREP or lows[k] in ("as", "before", "after"):
        n = doc.inside[k + 1] if k + 1 < ceiling else -1
        if n >= 0 and doc.first_tokens[n] == k + 1 and n != doc.inside[k]:
            return doc.last_tokens[n] + 1  # on "Morning Desk"
        found = phrase_after(doc, k + 1, ceiling, commas=False)
        if found is not None and lows[k] not in ("despite", "like"):
            return found.stop
        if k + 1 < ceiling and tags[k + 1] & VBG:
            inner = core_after(doc, k + 2, ceiling)
            return inner if inner > 0 else k + 2
    if tag & ADV and not tag & (DET | PRON | INDEF | NUM | CAP) and lows[k] not in ("there", "only", "even", "nearly", "almost"):
        return k + 1
    return k


def clause_begins(doc: Document, k: int, ceiling: int, *, loose: bool = True) -> bool:
    """Tell whether a clause with its own finite verb begins at token *k*: a noun phrase and its verb.

    A *loose* reader takes any finite verb further on for it, which is right
    behind "said" and wrong behind "found" or "held".
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if k >= ceiling or doc.inside[k] >= 0 and doc.inside[k] != doc.inside[k - 1]:
        return False
    if lows[k] in ("there", "it", "he", "she", "they", "we", "i"):
        return k + 1 < ceiling and (loose or _is_finite_here(doc, k + 1, ceiling))
    if tags[k] & (SUB | PREP) and not tags[k] & DET:
        return loose and _finite_in(doc, k, ceiling)
    found = phrase_after(doc, k, ceiling)
    if found is None:
        return lows[k].endswith("ing") and _finite_in(doc, k + 1, ceiling)
    for j in {found.core_stop, found.stop}:
        while j < ceiling and (tags[j] & (ADV | NEG) and not tags[j] & VERB or lows[j] == ","):
            j += 1
        if j < ceiling and tags[j] & (FINITE | VB) and not tags[j] & (CAP | PREP):
            if tags[j] & AUX or not tags[j] & (NOUN | VBN):
                return True
            if tags[j] & (VBZ | VB) or tags[j] & VBD and lows[j + 1 : j + 2] != ["by"]:
                return loose or j == found.core_stop or not tags[j] & NOUN
    if not loose:
        return False
    stop = min(ceiling, found.core_stop + 25)
    return _finite_in(doc, found.core_stop, stop) and not any(
        lows[j] in ("who", "which", "that") for j in range(found.core_stop, stop)
    )


def _naming_after(doc: Document, k: int, ceiling: int, frames: frozenset[str]) -> bool:
    """Tell whether an object with a complement begins at *k*: the vote a farce; the plan as reckless."""
    core = core_after(doc, k, ceiling)
    if core < 0:
        return doc.inside[k] >= 0
    if "S" in frames:
        found = phrase_after(doc, k, ceiling)
        stop = found.stop if found else core
        if any(doc.tokens.lows[j] == "as" for j in range(core, min(ceiling, stop + 6))):
            return True
        if "C" not in frames:
            return False
    if core >= ceiling:
        return core - k >= 2
    tags = doc.tokens.tags
    if doc.inside[core] >= 0:
        return True
    return bool(tags[core] & (DET | NUM | INDEF)) or is_nominal(doc, core) or bool(tags[core] & ADV)
