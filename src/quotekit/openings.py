"""What is said: how and where the content opens behind a reporting verb.

::

    Kim told | the panel | on Monday | that | the dam would hold.
               hearer      adjunct     THAT   content

Hearer, times, means and other adjuncts are passed one by one; what stands
behind them, and the frames of the verb, tell what opens.
"""

from __future__ import annotations

from enum import Enum

from quotekit.cues import CueAt, Use
from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    INDEF,
    NOUN,
    NUM,
    PREP,
    PRON,
    PUNCT,
    SUB,
    VB,
    VBG,
    VBN,
    VERB,
    WH,
)
from quotekit.mentions import Phrase, core_after, phrase_after
from quotekit.model import Sense
from quotekit.nominals import is_nominal, time_after
from quotekit.predicates import LOOSE, clause_begins, is_finite_here
from quotekit.subjects import Side

#: How many adjuncts (times, means, hearers) may stand between a cue and its content.
MAX_ADJUNCTS = 6


QUESTION_WORDS = frozenset(("whether", "if", "why", "how", "what", "when", "where", "who", "which", "whom", "whose"))


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


def find_opening(
    doc: Document, cue: CueAt, k: int, ceiling: int, side: Side
) -> tuple[Opening, int, Phrase | None, int]:
    """Return what opens behind the cue and where, the hearer, and the first token behind cue, hearer and adjuncts."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    frames = frozenset().union(*(form.verb.frames for form in cue.forms))
    prepositions = frozenset().union(*(form.verb.prepositions for form in cue.forms))
    asks = any(form.verb.sense is Sense.ASK for form in cue.forms) or bool(frames & {"A"})
    asks |= cue.modal or cue.negated or cue.withheld
    hearer: Phrase | None = None
    if frames & {"A"} and side is not Side.AFTER and cue.use is not Use.PASSIVE:
        hearer = _hearer_after(doc, k, ceiling)
        if hearer is not None:
            k = hearer.stop
            if k < ceiling and lows[k] == "," and prepositions:  # accused Moss, who denies it, of ...
                aside = next(
                    (j for j in range(k + 1, min(k + 20, ceiling)) if lows[j] == "," and doc.inside[j] < 0), -1
                )
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
        if low == "that" and frames & {"T", "t"} and k + 1 < ceiling and not _is_that_pronoun(doc, k, ceiling):
            return Opening.THAT, k + 1, hearer, end
        if low in QUESTION_WORDS and "W" in frames and not (low in ("who", "when", "where", "which") and not asks):
            return Opening.QUESTION, k, hearer, end
        if (
            low == "to"
            and "I" in frames
            and k + 1 < ceiling
            and (tags[k + 1] & VB or lows[k + 1] in ("be", "have", "do", "not") or doc.inside[k + 1] > doc.inside[k])
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
    if core < ceiling and is_finite_here(doc, core, ceiling):
        return None  # told he was: no hearer
    return found._replace(stop=found.stop)


def _is_title(doc: Document, n: int) -> bool:
    """Tell whether the quotation is short and capitalised throughout, as the name of a programme is."""
    first, last = doc.first_tokens[n] + 1, doc.last_tokens[n]
    words = [k for k in range(first, last) if doc.tokens.words[k][0].isalpha()]
    return 0 < len(words) <= 6 and all(
        doc.tokens.tags[k] & CAP or doc.tokens.tags[k] & (PREP | DET | COORD) for k in words
    )


def _is_that_pronoun(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether "that" at *k* is no conjunction: disputed that. / contests that account. / said that on Monday."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    after = tags[k + 1]
    if after & PUNCT and doc.inside[k + 1] < 0 and lows[k + 1] not in ("(", "[", ",", "$", "—"):
        return True
    return not any(
        doc.inside[j] >= 0 or (tags[j] & (VERB | AUX) and not (tags[j] & NOUN and j <= k + 2))
        for j in range(k + 1, min(ceiling, k + 40))
    )


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
            if lows[j + 1] == "that" and frames & {"T", "t"} and j + 2 < ceiling:
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
    if (
        tag & ADV
        and not tag & (DET | PRON | INDEF | NUM | CAP)
        and lows[k] not in ("there", "only", "even", "nearly", "almost")
    ):
        return k + 1
    return k


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
