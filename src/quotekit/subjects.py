"""Who does it: the subject of a reporting verb, wherever it stands.

::

    The mayor, 43, said ...                        before, across its asides
    "No," said Mara Ellison.                       after
    Kim praised the crew and *said* ...            shared with an earlier verb
    Kim, *who* told staff ...                      a relative pronoun
    *Noting* that it rained, Kim left.             that of the main clause
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from quotekit.cues import CueAt, Use
from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    FINITE,
    INDEF,
    MEDIUM,
    MODAL,
    NAME,
    NEG,
    NOUN,
    OBJ,
    PLURAL,
    POSS,
    PREP,
    PRON,
    ROLE,
    SUB,
    VB,
    VBD,
    VBG,
    VBZ,
    VERB,
    WH,
)
from quotekit.mentions import Phrase, phrase_after
from quotekit.mentions_before import phrase_before
from quotekit.model import Sense
from quotekit.nominals import RELATIVES, is_age, is_nominal, is_possessive, is_time, time_after
from quotekit.predicates import finite_in, is_verb_of
from quotekit.subjects_across import subject_before_comma
from quotekit.subjects_ahead import subject_from_start

#: How many words a name has at most, its titles included.
MAX_NAME = 6
#: What hangs a place on a pronoun: with him *at* a mosque.
PLACING = frozenset(("at", "in", "on", "near", "with", "from"))
DASHES = frozenset(("—", "–", "--", "-"))


class Side(Enum):
    """Where the subject stands."""

    BEFORE = "before"
    AFTER = "after"
    SHARED = "shared"
    """The subject of an earlier verb: Kim praised the crew and *said* ..."""
    RELATIVE = "relative"
    """who, which."""
    NONE = "none"


#: Whose subject another verb may share.
SHARING = (Side.BEFORE, Side.SHARED, Side.AFTER)


class Subject(NamedTuple):
    """The subject of one cue."""

    main: int
    """The token of the cue's verb."""
    side: Side
    phrase: Phrase | None
    opens: bool = False
    """Whether a clause is its content, within which others may stand."""


def subject_ending(doc: Document, stop: int, floor: int) -> Phrase | None:
    """Return the subject that ends right before token *stop*, asides, adjuncts and auxiliaries between them passed."""
    while (
        stop > floor and doc.tokens.tags[stop - 1] & (AUX | ADV | NEG) and not doc.tokens.tags[stop - 1] & (NOUN | PREP)
    ):
        stop -= 1
    if stop <= floor:
        return None
    if doc.tokens.lows[stop - 1] == ",":
        return subject_before_comma(doc, stop - 1, floor) or subject_of_finite_before(doc, stop, floor)
    if doc.tokens.tags[stop - 1] & COORD:
        return subject_of_finite_before(doc, stop, floor)
    if doc.tokens.lows[stop - 1] in ("who", "which", "that") and stop - 1 > floor:
        return Phrase(stop - 1, stop, stop - 1, stop)
    begun = _before_adjuncts(doc, stop, floor)
    return phrase_before(doc, begun, floor) if begun > floor else None


def find_subject(
    doc: Document, cue: CueAt, floor: int, ceiling: int, earlier: Sequence[Subject]
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
    side, found = _subject_before(doc, cue, before, floor, earlier)
    if (found is None and not doc.tokens.tags[before] & COORD) or (found and _is_governed(doc, found, floor)):
        whole = subject_from_start(doc, cue.begun, floor)
        if whole is not None:
            return Side.BEFORE, whole
    return side, found


def _is_governed(doc: Document, phrase: Phrase, floor: int) -> bool:
    """Tell whether the phrase is what an infinitive or a preposition rules: a plan to ban *it* | said."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = phrase.first - 1
    if k <= floor:
        return False
    if lows[k] in PLACING and tags[k - 1] & OBJ and not tags[k - 1] & POSS:
        return True  # praying with him at | a mosque
    return bool(tags[k] & VB and lows[k - 1] == "to")


def _subject_before(
    doc: Document, cue: CueAt, before: int, floor: int, earlier: Sequence[Subject]
) -> tuple[Side, Phrase | None]:
    """Return the subject that ends at token *before*, across asides and adjuncts."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    if lows[before] in ("who", "which", "that") and before > floor and _can_host(doc, before - 1):
        return Side.RELATIVE, Phrase(before, before + 1, before, before + 1)
    if lows[before] == "," or lows[before] in DASHES:
        goes_on = lows[cue.begun] == "then" and cue.begun < cue.main  # Kim told staff that it sank, then denied it
        found = subject_before_comma(doc, before, floor) if not goes_on else None
        if found is not None:
            return Side.BEFORE, found
        shared = _shared_subject(doc, before, floor, earlier)
        return (Side.SHARED, shared) if shared and lows[before] == "," else (Side.NONE, None)
    if tags[before] & COORD or lows[before] in ("then", "but"):
        shared = _shared_subject(doc, before, floor, earlier) or _parallel_subject(doc, cue, before, floor)
        return (Side.SHARED, shared) if shared else (Side.NONE, None)
    stop = _before_adjuncts(doc, cue.begun, floor)
    if stop > floor and lows[stop - 1] in ("who", "which", "that") and stop - 1 > floor and _can_host(doc, stop - 2):
        return Side.RELATIVE, Phrase(stop - 1, stop, stop - 1, stop)
    if stop > floor and lows[stop - 1] == "," and stop < cue.begun:
        found = subject_before_comma(doc, stop - 1, floor)
        return (Side.BEFORE, found) if found else (Side.NONE, None)
    found = phrase_before(doc, stop, floor) if stop > floor else None
    return (Side.BEFORE, _with_apposed(doc, _with_aged(doc, found, floor), floor)) if found else (Side.NONE, None)


def _with_aged(doc: Document, phrase: Phrase, floor: int) -> Phrase:
    """Return the phrase with the name and age before it, of which it tells more: *Ida Holt, 62*, retired nurse | said."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    age = phrase.first - 2
    if age <= floor + 1 or lows[age + 1] != "," or not is_age(lows[age]):
        return phrase
    comma = age - 2 if lows[age - 1] == "aged" else age - 1
    if comma <= floor or lows[comma] != "," or not tags[comma - 1] & CAP:
        return phrase
    name = phrase_before(doc, comma, floor)
    return name._replace(stop=phrase.stop) if name is not None else phrase


def _with_apposed(doc: Document, phrase: Phrase, floor: int) -> Phrase:
    """Return the phrase with the name before it where the second comma is missing: *Ida Holt*, a nurse in Deal | said."""
    tags = doc.tokens.tags
    comma = phrase.first - 1
    if comma <= floor or doc.tokens.lows[comma] != "," or not tags[phrase.core_stop - 1] & ROLE:
        return phrase
    if tags[phrase.core_stop - 1] & (CAP | PLURAL) and tags[phrase.core_first] & DET:
        return phrase
    named = all(tags[k] & CAP for k in range(floor, comma)) and comma - floor <= MAX_NAME
    if not named or not any(tags[k] & NAME for k in range(floor, comma)):
        return phrase
    return Phrase(floor, phrase.stop, floor, comma)


def _can_host(doc: Document, i: int) -> bool:
    return is_nominal(doc, i) or bool(doc.tokens.tags[i] & INDEF) or doc.tokens.words[i] in (",", ")")


def _is_edge(doc: Document, before: int, i: int) -> bool:
    """Tell whether content may end at token *before*: a comma, a dash, a closing mark."""
    return doc.tokens.words[before] in (",", "—", "–", "--", "-", "?", "!", ":") or (
        doc.inside[before] >= 0 and doc.inside[before] != doc.inside[i]
    )


def _ends_in_comma(doc: Document, i: int) -> bool:
    """Tell whether a quotation ends in a comma at token *i*, so that its tag must follow."""
    return doc.inside[i] >= 0 and doc.last_tokens[doc.inside[i]] == i and doc.tokens.words[i - 1] == ","


#: Verbs that stand before their subject without a quotation before them: It was late, said Kim.
INVERTING = frozenset("say add explain write note warn report claim argue recall reckon insist inform state".split())


def _inverted_subject(doc: Document, cue: CueAt, floor: int, ceiling: int) -> Phrase | None:
    """Return the subject behind the cue (said Mara Ellison), None if what is there is something else."""
    frames = cue.frames
    tells = "A" in frames and not any(form.verb.sense is Sense.ASK for form in cue.forms)
    if tells and cue.begun > floor and _ends_in_comma(doc, cue.begun - 1):
        tells = False  # “The lift is stuck,” warned Kim.
    if cue.begun > floor and doc.tokens.lows[cue.begun - 1] == "," and any(f.verb.lemma == "inform" for f in cue.forms):
        tells = False  # Police found three pistols, informed the officials.
    if not frames & {"Q", "T"} or tells or cue.main != cue.first or cue.stop >= ceiling:
        return None
    i = cue.stop
    tags = doc.tokens.tags
    closed = tags[i] & (OBJ | WH | PREP | ADV | SUB | AUX) and not tags[i] & (PRON | DET) and not is_nominal(doc, i)
    if closed or doc.tokens.lows[i] == "that":
        return None
    found = phrase_after(doc, i, ceiling)
    if found is None or (is_time(tags[i]) and not (tags[i] & CAP and tags[i] & NOUN)):
        return None
    k = found.core_stop
    while k < ceiling and tags[k] & (ADV | NEG) and not tags[k] & VERB:
        k += 1
    if k < ceiling and doc.inside[k] < 0 and is_verb_of(doc, found, k, ceiling):
        return None
    if cue.begun <= floor:
        # Said Ellison: "Enough."
        return (
            found
            if (found.stop < ceiling and doc.tokens.words[found.stop] in (":", ",")) or found.stop == ceiling
            else None
        )
    plain = doc.tokens.words[cue.begun - 1] == "," and doc.inside[cue.begun - 2] < 0
    if plain and tags[i] & PRON:
        return None  # Moss, in a statement on Friday, said he was late
    if plain and not any(form.verb.lemma in INVERTING for form in cue.forms):
        return None
    if plain:
        begun = next((k + 1 for k in range(cue.begun - 1, floor - 1, -1) if doc.inside[k] >= 0), floor)
        before = subject_before_comma(doc, cue.begun - 1, begun)
        if before is not None and before.first <= begun + 1:
            return None  # A guard, who asked that he not be named, said the lights were on
    parenthetical = found.stop < ceiling and doc.tokens.words[found.stop] == ","
    quoted = any(doc.inside[k] >= 0 for k in range(floor, cue.begun - 1))
    if plain and not (parenthetical or quoted or finite_in(doc, floor, cue.begun - 1)):
        return None
    if found.stop < ceiling and doc.inside[found.stop] < 0 and is_verb_of(doc, found, found.stop, ceiling):
        return None
    return found


def _before_adjuncts(doc: Document, stop: int, floor: int) -> int:
    """Return *stop* moved before times and means between subject and verb: Kim on Monday | said."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    while True:
        last = stop - 1
        if last > floor and tags[last] & ADV and not tags[last] & (NOUN | CAP):
            stop = last
            continue
        # the Times; Theresa May
        named = tags[last] & CAP and (tags[last] & PLURAL or (tags[last] & MODAL and tags[last - 1] & NAME))
        named |= tags[last] & MEDIUM and tags[last - 1] & DET  # the minutes
        if (is_time(tags[last]) and not named) or lows[last] in ("ago", "earlier"):
            k = last
            while k > floor and time_after(doc, k - 1, stop) == stop:
                k -= 1
            if k == floor or (k == last and not is_nominal(doc, k - 1) and lows[k - 1] != "," and lows[k - 1] != ")"):
                return stop
            stop = k
            continue
        if tags[last] & MEDIUM:
            k = last
            while k > floor and k > last - 6 and not tags[k] & PREP and lows[k] != ",":
                k -= 1
            if (
                k > floor
                and tags[k] & PREP
                and lows[k] in ("in", "on", "at", "via", "by", "during")
                and is_nominal(doc, k - 1)
            ):
                stop = k
                continue
        return stop


def _shared_subject(doc: Document, stop: int, floor: int, earlier: Sequence[Subject]) -> Phrase | None:
    """Return the subject of the verb that a coordinated or participial cue shares it with."""
    shared: Phrase | None = None
    parted = doc.tokens.lows[stop] == "," or doc.tokens.lows[stop - 1] == ","
    for subject in reversed(earlier):
        if subject.phrase is None or subject.main >= stop or subject.side not in SHARING:
            continue
        if shared is None:
            shared = subject.phrase
        elif parted and subject.opens and subject.main < shared.first:
            shared = subject.phrase  # *Police* said signs pointed to a leak, | but cautioned that
        if not parted:
            break
    return shared or subject_of_finite_before(doc, stop, floor)


def _parallel_subject(doc: Document, cue: CueAt, stop: int, floor: int) -> Phrase | None:
    """Return the subject of a verb that looks like a noun, of the form of the cue: *The ad* hits Kim and claims that."""
    tags = doc.tokens.tags
    if not tags[cue.main] & VBZ:
        return None
    for k in range(floor + 1, stop):
        if tags[k] & VBZ and is_nominal(doc, k - 1) and tags[k + 1] & (DET | POSS | CAP | OBJ) and doc.inside[k] < 0:
            return phrase_before(doc, k, floor)
    return None


def subject_of_finite_before(doc: Document, stop: int, floor: int) -> Phrase | None:
    """Return the subject of the nearest finite verb before *stop* that has one of its own."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = stop - 1
    while k > floor:
        tag = tags[k]
        if doc.inside[k] >= 0:
            k = doc.first_tokens[doc.inside[k]] - 1
            continue
        if _may_be_finite(tag) and not is_possessive(doc, k):
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
                found = subject_before_comma(doc, before, floor)
            else:
                begun = _before_adjuncts(doc, first, floor)
                found = phrase_before(doc, begun, floor) if begun > floor else None
            if found is not None and not (tags[found.core_first] & VERB and not tags[found.core_first] & (NOUN | CAP)):
                return found
            k = before
            continue
        k -= 1
    return None


def _may_be_finite(tag: int) -> bool:
    """Tell whether a word of these classes is likely a finite verb; nouns and adjectives of the same form are not."""
    if tag & (CAP | PREP | ADJ):
        return bool(tag & AUX) and not tag & CAP
    return bool(tag & (AUX | VBD) or (tag & (FINITE | VB) and not tag & NOUN))


def _subject_of_nonfinite(
    doc: Document, cue: CueAt, floor: int, ceiling: int, earlier: Sequence[Subject]
) -> tuple[Side, Phrase | None]:
    tags, lows = doc.tokens.tags, doc.tokens.lows
    before = cue.begun - 1
    while before > floor and tags[before] & (ADV | NEG) and not tags[before] & (NOUN | PREP | SUB):
        before -= 1
    if (
        cue.use is Use.PARTICIPLE
        and cue.stop + 1 < ceiling
        and lows[cue.stop] == "by"
        and not tags[cue.stop + 1] & VBG  # Kim continued by saying
    ):
        agent = phrase_after(doc, cue.stop + 1, ceiling)
        return (Side.AFTER, agent) if agent else (Side.NONE, None)
    if before < floor or (before == floor and tags[before] & (PREP | SUB | COORD)):
        return _fronted_subject(doc, cue, ceiling)
    acts = tags[before] & VB and tags[before - 1] & MODAL  # must stop | conceding
    if cue.use is Use.GERUND and is_nominal(doc, before) and not is_time(tags[before]) and not acts:
        found = phrase_before(doc, before + 1, floor)
        return (Side.BEFORE, found) if found else (Side.NONE, None)
    shared = _shared_subject(doc, before + 1, floor, earlier)
    if shared is not None and cue.use is Use.INFINITIVE and _is_expletive(doc, shared, cue.first):
        return Side.NONE, None
    if shared is not None:
        return Side.SHARED, shared
    return _fronted_subject(doc, cue, ceiling) if cue.use is not Use.INFINITIVE else (Side.NONE, None)


def _is_expletive(doc: Document, phrase: Phrase, to: int) -> bool:
    """Tell whether the phrase is the "it" of *It* is pertinent | to mention that ..., which nobody is."""
    it = phrase.core_first
    adjective = doc.tokens.tags[to - 1] & ADJ
    return doc.tokens.lows[it] == "it" and bool(adjective and doc.tokens.tags[it + 1] & (AUX | VERB)) and to - it <= 4


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
                if j < ceiling and finite_in(doc, j, min(j + 4, ceiling)):
                    return Side.SHARED, found
    return Side.NONE, None
