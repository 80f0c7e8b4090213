"""Promises of anonymity, found where they are printed, with their reasons.

::

    A diplomat, speaking on condition of anonymity because the talks are private, said ...
                └──────── ground rule ───────────┘ └──────── reason ────────┘

Such a clause is about the source and never a quotation: "asked not to be
named" asks nothing of anybody who is quoted.

Source: the AP and Reuters stylebooks, which want the terms and the reason of
anonymity in print.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.cues import CueAt
from quotekit.document import Document
from quotekit.lexicon.classes import ADV, AUX, NEG
from quotekit.mentions import Phrase

#: Words of which one stands in every ground rule.
TRIGGERS = frozenset(
    """
    anonymity anonymously anonymous named identified quoted authorised authorized permitted allowed cleared entitled
    background attribution name names record
    """.split()
)
#: Which terms a trigger stands for; all others ask not to be named.
TERMS = {
    "anonymity": "anonymity",
    "anonymous": "anonymity",
    "anonymously": "anonymity",
    "background": "background",
    "attribution": "background",
    "record": "off_record",
}
#: Verbs that ask for anonymity or refuse a name.
ASKING = frozenset(
    """
    asked asking asks requested requesting requests declined declining declines refused refusing refuses wished
    wishing wish wanted wanting want insisted insisting sought seeking demanded chose preferred preferring condition
    agreed would did does do was were is are had spoke speaking speaks granted talked talking given
    """.split()
)
#: What a ground rule is never of: was not named *in the suit*.
ELSEWHERE = frozenset(("in", "as", "for"))
#: What a source that may not speak may not do.
SPEAKING = frozenset("speak brief comment discuss talk be disclose give answer".split())
#: What opens the reason.
BECAUSE = frozenset("because as since citing given fearing lest discussing describing".split())
BECAUSE_OF = frozenset(
    (
        ("for", "fear"),
        ("to", "avoid"),
        ("to", "discuss"),
        ("to", "describe"),
        ("to", "speak"),
        ("to", "talk"),
        ("to", "protect"),
        ("due", "to"),
        ("out", "of"),
        ("in", "line"),
        ("in", "keeping"),
        ("in", "order"),
        ("so", "as"),
        ("in", "accordance"),
        ("under", "the"),
    )
)
#: Reasons that every such clause could give.
BOILERPLATE = frozenset(
    """
    authorised authorized permitted allowed cleared private sensitive sensitivity confidential confidentiality
    internal policy rules protocol ongoing publicly
    """.split()
)
#: How many words a ground rule reaches back from its trigger, and a reason on from it.
MAX_BACK, MAX_REASON = 9, 24


class GroundRule(NamedTuple):
    """The terms on which a source spoke, as token indices, half-open."""

    first: int
    stop: int
    reason: tuple[int, int] | None
    kind: str | None
    """"boilerplate" or "specific", None without a reason."""
    is_reason: bool
    """Whether the clause gives only a reason: was not authorised to speak."""
    terms: str | None
    """Which terms: "anonymity", "unnamed", "background" or "off_record"; None for a mere reason."""


def find_ground_rules(doc: Document) -> tuple[GroundRule, ...]:
    """Return the ground rules printed outside quotation marks, in the order of the text."""
    found: list[GroundRule] = []
    for i in [i for i, low in enumerate(doc.tokens.lows) if low in TRIGGERS]:
        if doc.inside[i] >= 0 or (found and i < found[-1].stop):
            continue
        rule = _read(doc, i)
        if rule is None:
            continue
        if found and found[-1].reason is not None and found[-1].reason[0] <= i < found[-1].reason[1]:
            continue  # because he was not authorised to speak
        found.append(rule)
    return tuple(found)


def _read(doc: Document, i: int) -> GroundRule | None:
    lows = doc.tokens.lows
    sentence = doc.sentences[doc.sentence_of(i)]
    floor = max(sentence.first, i - MAX_BACK)
    low = lows[i]
    is_reason = False
    stop = i + 1
    if low in ("authorised", "authorized", "permitted", "allowed", "cleared", "entitled"):
        first = _not_allowed(doc, i, floor)
        if first < 0 or stop + 1 >= sentence.stop or lows[stop] != "to":
            return None
        verb = stop + 2 if doc.tokens.tags[stop + 1] & ADV else stop + 1
        if verb >= sentence.stop or lows[verb] not in SPEAKING:
            return None
        stop, is_reason = _clause_stop(doc, verb + 1, sentence.stop), True
        return GroundRule(first, stop, None, None, is_reason, None)
    first = _asking(doc, i, floor)
    if first < 0 or (
        low in ("named", "identified", "quoted")
        and stop < sentence.stop
        and lows[stop] in ELSEWHERE
        and not _is_reason(doc, stop)
    ):
        return None
    if low == "quoted" and stop + 1 < sentence.stop and lows[stop] == "by":
        stop += 2
    reason = _reason(doc, stop, sentence.stop)
    kind = None
    if reason is not None:
        words = lows[reason[0] : reason[1]]
        boilerplate = any(word in BOILERPLATE for word in words)
        kind = "boilerplate" if boilerplate else "specific"
    return GroundRule(first, stop, reason, kind, is_reason, TERMS.get(low, "unnamed"))


def _not_allowed(doc: Document, i: int, floor: int) -> int:
    """Return where "was not publicly" begins before the participle at *i*, or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = i
    negated = lows[i - 1] in ("un",) if i else False
    while k > floor and tags[k - 1] & (AUX | NEG | ADV):
        negated |= bool(tags[k - 1] & NEG)
        k -= 1
    return k if negated and k < i else -1


def _asking(doc: Document, i: int, floor: int) -> int:
    """Return where the verb that asks for anonymity begins, -1 if the trigger at *i* is none."""
    lows = doc.tokens.lows
    low = lows[i]
    before = lows[floor:i]
    if low == "anonymously":
        return _verb_before(doc, i, floor)
    if low == "anonymity":
        near = {"of", "on", "requested", "requesting", "sought", "granted", "demanded", "for", "under", "given"}
        return (
            _verb_before(doc, i, floor)
            if before and before[-1] in near | {"complete", "full", "strict", "their", "his", "her"}
            else -1
        )
    if low == "anonymous":
        return _verb_before(doc, i, floor) if before and before[-1] in ("remain", "stay", "be", "remaining") else -1
    if low in ("named", "identified", "quoted"):
        if (
            not before
            or before[-1] not in ("be", "being", "publicly")
            or (
                not ({"not", "n't", "declined", "declining", "declines", "refused", "refusing"} & set(before))
                and not any(word.endswith("n't") for word in before)
            )
        ):
            return -1
        return _verb_before(doc, i, floor)
    if low in ("background", "attribution", "record"):
        head = {"background": ("on",), "attribution": ("for",), "record": ("off", "the")}[low]
        if tuple(before[-len(head) :]) != head:
            return -1
        return next(
            (k for k in range(i - 1, floor - 1, -1) if lows[k] in ("spoke", "speaking", "speak", "talked", "talking")),
            -1,
        )
    # would give only a first name; asked that her last name not be used
    for k in range(i - 1, floor - 1, -1):
        if lows[k] in ("give", "giving", "gave", "disclose", "provide"):
            refused = {"declined", "declining", "refused", "refusing", "not", "would"} & set(lows[floor:k])
            if refused or (i + 1 < len(lows) and lows[i + 1] in ("only", "as")):
                return _verb_before(doc, k, floor) if refused else k
            return -1
        if lows[k] == "that" and "not" in lows[i : i + 3]:
            return _verb_before(doc, k, floor)
    return -1


def _verb_before(doc: Document, i: int, floor: int) -> int:
    """Return the nearest asking verb before token *i*, with its auxiliaries; -1 if there is none."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    for k in range(i - 1, floor - 1, -1):
        if lows[k] in (",", ";"):
            return -1
        if lows[k] in ASKING:
            if lows[k] == "condition":
                spoke = next(
                    (
                        j
                        for j in range(k - 1, floor - 1, -1)
                        if lows[j] in ("spoke", "speaking", "speak", "speaks", "talked")
                    ),
                    -1,
                )
                return spoke if spoke >= 0 else k - 1 if k > floor and lows[k - 1] == "on" else k - 2
            while k > floor and tags[k - 1] & (AUX | NEG):
                k -= 1
            return k
    return -1


def _is_reason(doc: Document, k: int) -> bool:
    lows = doc.tokens.lows
    return lows[k] in BECAUSE or tuple(lows[k : k + 2]) in BECAUSE_OF


def _reason(doc: Document, stop: int, ceiling: int) -> tuple[int, int] | None:
    """Return the range of the reason that follows token *stop*, None if there is none."""
    lows = doc.tokens.lows
    k = stop
    if k < ceiling and lows[k] == ",":
        k += 1
    while k < ceiling and k < stop + 4 and not _is_reason(doc, k) and lows[k] not in (",", "said", "told"):
        k += 1
    if k >= ceiling or not _is_reason(doc, k):
        return None
    return (k, _clause_stop(doc, k + 1, ceiling))


def _clause_stop(doc: Document, k: int, ceiling: int) -> int:
    """Return where the clause that goes on at token *k* stops: a comma, the next reporting verb, the end."""
    lows = doc.tokens.lows
    ceiling = min(ceiling, k + MAX_REASON)
    while (
        k < ceiling
        and lows[k] not in (",", ";", ".", "?", "!", ")", "said", "told", "says", "tells")
        and doc.inside[k] < 0
    ):
        k += 1
    return k


def outside(cues: tuple[CueAt, ...], rules: tuple[GroundRule, ...]) -> tuple[CueAt, ...]:
    """Return the cues that are no part of a ground rule: "asked not to be named" quotes nobody."""
    within = {k for rule in rules for k in range(rule.first, rule.stop)}
    return tuple(cue for cue in cues if cue.main not in within)


#: What leads over to the terms within a source phrase: an aide, *who* asked not to be named; who lives there *and* asked.
LEADING = frozenset(", who and but that which speaking ( — –".split())


def without_terms(doc: Document, source: Phrase, rules: Sequence[GroundRule]) -> Phrase:
    """Return the source phrase up to the terms on which it spoke: a bookkeeper | , who asked not to be named."""
    rule = next((rule for rule in rules if source.core_stop <= rule.first < source.stop), None)
    if rule is None:
        return source
    stop = rule.first
    while stop > source.core_stop and doc.tokens.lows[stop - 1] in LEADING:
        stop -= 1
    return source._replace(stop=stop)
