"""What is said: how and where the content opens behind a reporting verb.

::

    Kim told | the panel | on Monday | that | the dam would hold.
               hearer      adjunct     THAT   content

Hearer, times, means and other adjuncts are passed one by one; what stands
behind them, and the frames of the verb, tell what opens.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from quotekit.cues import CueAt, Use
from quotekit.document import Document
from quotekit.lexicon.bodies import OUTLET_NOUNS, OUTLETS
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BODY,
    CAP,
    COORD,
    DET,
    DOC,
    FINITE,
    INDEF,
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
    VBG,
    VBN,
    VERB,
    WH,
)
from quotekit.lexicon.people import GROUPS
from quotekit.mentions import Phrase, behind_quantity, core_after, phrase_after
from quotekit.model import Sense
from quotekit.nominals import is_nominal, is_possessive, time_after
from quotekit.predicates import LOOSE, clause_begins, is_finite_here
from quotekit.subjects import Side

#: How many tokens the adjuncts (times, means, hearers) between a cue and its content may have.
MAX_ADJUNCTS = 60


#: Titles that begin a name of their own, whoever stands before it.
COURTESY = frozenset(("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr."))
#: How many tokens an aside between verb and content may have.
MAX_ASIDE = 25
#: How many tokens several asides between verb and quotation may have.
MAX_ASIDES = 40
#: How many tokens an aside about the hearer may have.
MAX_HEARER_ASIDE = 20
#: Of what is claimed that which is said: *responsibility* for the fire.
CLAIMED = frozenset(("responsibility", "credit"))
#: What is ordered and cannot be told: an inquiry to find out, an operation to free them.
EVENTS = frozenset(
    """
    audit crackdown effort evacuation inquest inquiry investigation meeting operation plan probe recall review
    search study survey
    """.split()
)
QUESTION_WORDS = frozenset(("whether", "if", "why", "how", "what", "when", "where", "who", "which", "whom", "whose"))


#: Those that open a relative clause, too.
PRONOUNS = frozenset(("who", "which", "whom", "whose", "where", "when"))


#: Who hears what is said there: a man stole a ferry, *a court* heard.
FORUMS = frozenset(
    "court jury jurors bailey magistrates inquest inquiry tribunal hearing panel judge coroner committee".split()
)


class Opening(Enum):
    """What begins behind the cue."""

    NONE = "none"
    QUOTE = "quote"
    THAT = "that"
    CLAUSE = "clause"
    """A clause without "that"."""
    GAP = "gap"
    """A clause without its subject: which Kim said *was* late."""
    COLON = "colon"
    QUESTION = "question"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    OBJECT = "object"
    NAMING = "naming"
    """Object and complement: called the vote a farce."""
    PREPOSITION = "preposition"


class Opened(NamedTuple):
    """What opens behind a cue."""

    opening: Opening
    at: int
    """The first token of the content."""
    hearer: Phrase | None
    after: int
    """Behind cue, hearer and adjuncts."""


class _Verb(NamedTuple):
    """What the rows of a cue allow behind it."""

    cue: CueAt
    frames: frozenset[str]
    prepositions: frozenset[str]
    asks: bool
    """Whether any question word may follow: asked who, would not say when."""
    inverted: bool
    """Whether the subject stands between the verb and what opens."""


def find_opening(doc: Document, cue: CueAt, k: int, ceiling: int, side: Side, subject: Phrase | None = None) -> Opened:
    """Return what opens behind the cue, whose words (and inverted subject) end before token *k*."""
    frames = cue.frames
    if "t" in frames and subject is not None and _is_record(doc, subject.core_stop - 1):
        frames |= {"T"}  # the survey found | most wells were dry; but: the divers found most wells
    prepositions = cue.prepositions
    asks = "A" in frames or any(form.verb.sense is Sense.ASK for form in cue.forms)
    verb = _Verb(cue, frames, prepositions, asks or cue.modal or cue.negated or cue.withheld, side is Side.AFTER)
    hearer: Phrase | None = None
    if "A" in frames and not verb.inverted and cue.use is not Use.PASSIVE:
        hearer = _hearer_after(doc, verb, k, ceiling)
        if hearer is not None and _is_set_going(doc, hearer, ceiling):
            return Opened(Opening.OBJECT if "N" in frames else Opening.NONE, hearer.first, None, hearer.stop)
        if hearer is not None:
            k = _behind_hearer(doc, hearer.stop, ceiling, prepositions)
    end = k
    limit = min(ceiling, k + MAX_ADJUNCTS)
    while k < limit:
        found = _marked_opening(doc, verb, k, ceiling)
        if found is not None:
            return Opened(*found, hearer, end)
        if doc.tokens.lows[k] in (",", "—", "–"):
            return Opened(*_opening_behind_comma(doc, verb, k, ceiling), hearer, k)
        if hearer is None and doc.tokens.lows[k] == "to" and frames & {"T", "Q", "a"}:
            hearer = phrase_after(doc, k + 1, ceiling, commas=False)  # explained to reporters that
        if behind_quantity(doc, k, ceiling) > k:
            break  # said | about half of them had left
        adjunct = _adjunct_after(doc, k, ceiling)
        if adjunct <= k or (frames & {"T"} and _is_subject(doc, k, adjunct, ceiling)):
            break
        k = end = adjunct
    if hearer is not None and k >= ceiling and "N" in frames and not _is_human(doc, hearer):
        return Opened(Opening.OBJECT, hearer.first, None, end)  # requested a delay
    if k >= ceiling or verb.inverted:
        return Opened(Opening.NONE, k, hearer, end)
    return Opened(*_bare_opening(doc, verb, k, ceiling), hearer, end)


def _is_record(doc: Document, head: int) -> bool:
    """Tell whether the noun is a document, or a court that hears: *the jury* heard | Kim was late."""
    return bool(doc.tokens.tags[head] & DOC) or doc.tokens.lows[head] in FORUMS


def _is_set_going(doc: Document, phrase: Phrase, ceiling: int) -> bool:
    """Tell whether the phrase is what is ordered, and no hearer: ordered *an inquiry* to find the cause."""
    lows = doc.tokens.lows
    return lows[phrase.core_stop - 1] in EVENTS and phrase.stop < ceiling and lows[phrase.stop] == "to"


def _behind_hearer(doc: Document, k: int, ceiling: int, prepositions: frozenset[str]) -> int:
    """Return *k*, or where the verb's preposition stands behind an aside or the rest of a list.

    accused Moss, who denies it, | of theft; asked Moss, Kim and Ruiz | to search
    """
    lows, tags = doc.tokens.lows, doc.tokens.tags
    j = k
    while j + 1 < ceiling and (lows[j] == "," or tags[j] & COORD):
        core = core_after(doc, j + 2 if tags[j + 1] & COORD else j + 1, ceiling)
        if core < 0:
            break
        j = core
    if j > k and j < ceiling and (lows[j] in prepositions or lows[j] in ("to", "that")):
        return j
    if k >= ceiling or lows[k] != "," or not prepositions:
        return k
    close = next(
        (j for j in range(k + 1, min(k + MAX_HEARER_ASIDE, ceiling)) if lows[j] == "," and doc.inside[j] < 0), -1
    )
    return close + 1 if 0 < close < ceiling - 1 and lows[close + 1] in prepositions else k


def _is_firm(cue: CueAt) -> bool:
    """Tell whether the cue tells, so that an "if" behind it is a condition: said *if* it closed, the town would die."""
    told = all(form.verb.sense is Sense.REPORT for form in cue.forms)
    return told and cue.use is Use.FINITE and not (cue.modal or cue.negated or cue.withheld)


def _marked_opening(doc: Document, verb: _Verb, k: int, ceiling: int) -> tuple[Opening, int] | None:
    """Return the opening that a mark or a word at *k* announces: a quotation, a colon, that, whether, to, of."""
    _tags, lows = doc.tokens.tags, doc.tokens.lows
    low = lows[k]
    if _quotation_opens(doc, k, verb.cue.main):
        if verb.inverted and k > verb.cue.stop and lows[k - 1] not in (",", ":"):
            return Opening.NONE, k
        return Opening.QUOTE, k
    if k + 1 >= ceiling:
        return (Opening.NONE, k) if low == ":" else None
    if low == ":":
        return Opening.COLON, k + 1
    if (
        low == "that"
        and verb.frames & {"T", "t"}
        and lows[k + 1] == ","
        and clause_begins(doc, k + 2, ceiling, loose=False)
    ):
        return Opening.THAT, k + 2  # said that, the house was safe: a comma that should not be there
    if low == "that" and verb.frames & {"T", "t"} and not _is_that_pronoun(doc, k, ceiling):
        return Opening.THAT, k + 1
    asked = low in QUESTION_WORDS and "W" in verb.frames and not (low == "if" and _is_firm(verb.cue))
    if asked and (verb.asks or low not in ("who", "when", "where", "which")):
        return Opening.QUESTION, k
    if low == "to" and "I" in verb.frames and _infinitive_follows(doc, k):
        return Opening.INFINITIVE, k
    if (
        low == "not"
        and lows[k + 1] == "to"
        and "I" in verb.frames
        and k + 2 < ceiling
        and _infinitive_follows(doc, k + 1)
    ):
        return Opening.INFINITIVE, k  # appealed to them not to leave
    if low in verb.prepositions and not verb.inverted:
        return Opening.PREPOSITION, k + 1
    if low == "as" and "S" in verb.frames and not verb.inverted and _quotation_opens(doc, k + 1, verb.cue.main):
        return Opening.QUOTE, k + 1  # which he described as "a mess"
    return None


def _quotation_opens(doc: Document, k: int, main: int) -> bool:
    n = doc.quotation_at(k)
    return n >= 0 and not doc.first_tokens[n] <= main <= doc.last_tokens[n]


def _infinitive_follows(doc: Document, k: int) -> bool:
    after = k + 1
    return (
        bool(doc.tokens.tags[after] & VB)
        or doc.tokens.lows[after] in ("be", "have", "do", "not")
        or doc.inside[after] > doc.inside[k]
        or (after + 1 < len(doc.tokens.tags) and _infinitive_at(doc, k))
    )


def _bare_opening(doc: Document, verb: _Verb, k: int, ceiling: int) -> tuple[Opening, int]:
    """Return what opens at *k* without a word that announces it: a gerund, a clause, an object."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    frames = verb.frames
    if "G" in frames and (tags[k] & VBG or lows[k] in ("being", "having")) and not tags[k] & PREP:
        return Opening.GERUND, k
    loose = any(form.verb.lemma in LOOSE for form in verb.cue.forms)
    if "N" in frames and lows[k] in CLAIMED:
        return Opening.OBJECT, k
    if _goes_on_saying(doc, k, ceiling):
        return Opening.NONE, k
    if "T" in frames and clause_begins(doc, k, ceiling, loose=loose):
        return Opening.CLAUSE, k
    if "T" in frames and k == verb.cue.stop and is_finite_here(doc, k, ceiling):
        return Opening.GAP, k
    if frames & {"C", "S"} and _naming_after(doc, k, ceiling, frames):
        return Opening.NAMING, k
    if "N" in frames and (core_after(doc, k, ceiling) > 0 or tags[k] & VBG):
        return Opening.OBJECT, k
    if frames & {"N", "Q"} and tags[k] & (DET | POSS) and k + 1 < ceiling and doc.quotation_at(k + 1) >= 0:
        return Opening.OBJECT, k  # noted the “delays in some areas”
    core = core_after(doc, k, ceiling)
    if 0 < core < ceiling - 1 and lows[core] == ":" and (tags[core + 1] & CAP or doc.inside[core + 1] >= 0):
        return Opening.COLON, core + 1  # asked one question: Who pays?
    return Opening.NONE, k


def _goes_on_saying(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether another verb of saying goes on behind this one: he said | *adding that* it was late."""
    if not doc.tokens.tags[k] & VBG or k + 1 >= ceiling or doc.tokens.lows[k + 1] not in ("that", ",", ":"):
        return False
    return any("T" in form.verb.frames for form in doc.lexicon.verb_forms.get(doc.tokens.lows[k], ()))


def _hearer_after(doc: Document, verb: _Verb, k: int, ceiling: int) -> Phrase | None:
    """Return the hearer of tell, ask and the like, as short as leaves a clause behind it: told the panel | Kim was."""
    n = doc.inside[k] if k < ceiling else -1
    if n >= 0 and doc.first_tokens[n] == k and _is_title(doc, n):
        return Phrase(k, doc.last_tokens[n] + 1, k, doc.last_tokens[n] + 1)  # told "Fox and Friends"
    found = phrase_after(doc, k, ceiling, commas=False)
    if found is None:
        return None
    if doc.tokens.lows[k] in ("that", "what", "those"):
        return None
    if doc.tokens.lows[k] == "this" and found.core_stop == k + 1:
        return None  # told this to ...; but: told this newspaper
    core = core_after(doc, k, ceiling)
    if core < ceiling and is_finite_here(doc, core, ceiling):
        name = _name_behind_hearer(doc, k, core)
        return Phrase(k, name, k, name) if name > k else None  # told he was: no hearer
    return found._replace(
        stop=min(_before_preposition(doc, found, verb.prepositions), _before_content(doc, verb, found))
    )


def _name_behind_hearer(doc: Document, k: int, stop: int) -> int:
    """Return where a name begins that is no part of the hearer before it: told police | Mr Holt was; -1 if none does."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    found = -1
    for j in range(k + 1, stop):
        before = tags[j - 1]
        if lows[j] in COURTESY and not before & (TITLE | ROLE | COORD):
            return j
        if not tags[j] & CAP:
            continue
        if not before & CAP and (lows[j - 1] in GROUPS or (before & PLURAL and before & (ROLE | NOUN))):
            return j
        if not tags[j] & (NOUN | BODY | ROLE) and " ".join(lows[k:j]).removeprefix("the ") in OUTLETS:
            found = j  # told Sky News | Kim was; not: told Sky | News
    return found


def _before_content(doc: Document, verb: _Verb, hearer: Phrase) -> int:
    """Return where the hearer ends and what is said begins, if the phrase runs on into it.

    asked the voters | who had won; told those who had come | that it was late; asked him | to parrot that
    """
    lows = doc.tokens.lows
    asks = any(form.verb.sense is Sense.ASK for form in verb.cue.forms)
    relative = False
    for k in range(hearer.core_stop, hearer.stop - 1):
        low = lows[k]
        question = low in QUESTION_WORDS and "W" in verb.frames and not (low == "if" and _is_firm(verb.cue))
        if question and (low not in PRONOUNS or asks):
            return k
        if low == "that" and relative and "T" in verb.frames and clause_begins(doc, k + 1, hearer.stop):
            return k
        relative |= low in PRONOUNS
        if low == "to" and "I" in verb.frames and _infinitive_at(doc, k):
            return k
    return hearer.stop


def _infinitive_at(doc: Document, to: int) -> bool:
    """Tell whether a word behind "to" that no table has as a verb is one by what follows: to *parrot* the claims."""
    tags = doc.tokens.tags
    if to + 2 >= len(tags):
        return False
    word, following = tags[to + 1], tags[to + 2]
    return bool(word & NOUN) and not word & (CAP | PLURAL | DET) and bool(following & (DET | POSS | OBJ | PRON | CAP))


def _before_preposition(doc: Document, hearer: Phrase, prepositions: frozenset[str]) -> int:
    """Return where the hearer ends and the verb's preposition begins: accused the head of the bank | of hiding losses."""
    lows = doc.tokens.lows
    places = [k for k in range(hearer.core_stop, hearer.stop - 1) if lows[k] in prepositions]
    gerund = next((k for k in places if doc.tokens.tags[k + 1] & VBG), -1)
    if gerund >= 0:
        return gerund
    if not places:
        return hearer.stop
    return places[-1] if lows[places[-1]] == "of" else places[0]


def _is_human(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase names somebody who can be told or asked."""
    head = phrase.core_stop - 1
    if doc.tokens.tags[head] & NUM and head > phrase.core_first:
        head -= 1  # told Kanal 6
    return (
        bool(doc.tokens.tags[head] & (ROLE | TITLE | CAP | PRON | OBJ | BODY | INDEF))
        or doc.tokens.lows[head] in GROUPS
        or doc.tokens.lows[head] in OUTLET_NOUNS
    )


def _is_title(doc: Document, n: int) -> bool:
    """Tell whether the quotation is short and capitalised throughout, as the name of a programme is."""
    return 0 < len(_words_of(doc, n)) <= 6 and is_capitalised(doc, n)


def is_capitalised(doc: Document, n: int) -> bool:
    """Tell whether the quotation is capitalised throughout, as a title is, small words aside."""
    return all(doc.tokens.tags[k] & (CAP | PREP | DET | COORD) for k in _words_of(doc, n))


def _words_of(doc: Document, n: int) -> list[int]:
    return [k for k in range(doc.first_tokens[n] + 1, doc.last_tokens[n]) if doc.tokens.words[k][0].isalpha()]


def _is_that_pronoun(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether "that" at *k* is no conjunction: disputed that. / contests that account. / said that on Monday."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    after = tags[k + 1]
    if after & PUNCT and doc.inside[k + 1] < 0 and lows[k + 1] not in ("(", "[", ",", "$", "—"):
        return True
    if after & PRON and not after & DET:
        return False  # that he fell asleep, though "fell" may be a noun
    return not any(
        doc.inside[j] >= 0 or (tags[j] & (VERB | AUX) and not (tags[j] & NOUN and j <= k + 2))
        for j in range(k + 1, min(ceiling, k + 40))
    )


def _opening_behind_comma(doc: Document, verb: _Verb, comma: int, ceiling: int) -> tuple[Opening, int]:
    """Return what opens behind a comma or dash: a quotation, or "that", a clause or a quotation behind an aside.

    said, however, that ...; told Reuters, "..."; said, citing the report, "..."; says, rain or shine, he will go
    """
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = comma + 1
    if k >= ceiling:
        return Opening.NONE, comma
    if _quotation_opens(doc, k, verb.cue.main):
        return Opening.QUOTE, k
    mark = lows[comma]
    marks = (",", "—", "–") if mark == "," else (mark,)
    close = next(
        (j for j in range(k + 1, min(ceiling - 1, k + MAX_ASIDE)) if lows[j] in marks and doc.inside[j] < 0), -1
    )
    place = _behind_place(doc, k, ceiling) if mark == "," and tags[k] & CAP else k
    at = _that_or_quotation(doc, verb, place, ceiling) if place > k else None
    if at is not None:
        return at
    if close < 0:
        return Opening.NONE, comma
    at = _that_or_quotation(doc, verb, close + 1, ceiling)
    if at is not None and (at[0] is Opening.THAT or tags[k] & (ADV | PREP | VBG | VBN | SUB | WH)):
        return at
    loose = "T" in verb.frames and any(form.verb.lemma in LOOSE for form in verb.cue.forms)
    aside = close == k + 1 or tags[k] & (ADV | PREP | VBG | VBN | SUB) or (tags[k] & VB and not tags[k] & CAP)
    if loose and aside and not verb.inverted and clause_begins(doc, close + 1, ceiling, loose=False):
        return Opening.CLAUSE, k
    return _last_quotation(doc, verb, comma, ceiling)


def _that_or_quotation(doc: Document, verb: _Verb, k: int, ceiling: int) -> tuple[Opening, int] | None:
    if k + 1 < ceiling and doc.tokens.lows[k] == "that" and verb.frames & {"T", "t"}:
        return Opening.THAT, k + 1
    return (Opening.QUOTE, k) if k < ceiling and _quotation_opens(doc, k, verb.cue.main) else None


def _behind_place(doc: Document, k: int, ceiling: int) -> int:
    """Return behind the second part of a place, and the times behind it: a hall in Salem, | New Hampshire, on Monday |."""
    j = max(k, core_after(doc, k, ceiling))
    limit = min(ceiling, j + MAX_ADJUNCTS)
    while j < limit and (behind := j + 1 if doc.tokens.lows[j] == "," else _adjunct_after(doc, j, ceiling)) > j:
        j = behind
    return j


def _last_quotation(doc: Document, verb: _Verb, comma: int, ceiling: int) -> tuple[Opening, int]:
    """Return the quotation that ends the sentence behind more than one aside, if no other verb stands before it.

    said on Monday, in a note to members, a plain one, “It is over.”
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if "Q" not in verb.frames or verb.inverted or verb.cue.use is not Use.FINITE:
        return Opening.NONE, comma
    for j in range(comma + 1, min(ceiling, comma + MAX_ASIDES)):
        if _quotation_opens(doc, j, verb.cue.main):
            ends = doc.last_tokens[doc.inside[j]] >= ceiling - 1 and tags[j + 1] & CAP
            return (Opening.QUOTE, j) if ends and lows[j - 1] in (",", ":") else (Opening.NONE, comma)
        if tags[j] & FINITE and not tags[j] & (VBN | NOUN | CAP | PREP):
            break
    return Opening.NONE, comma


def _is_subject(doc: Document, k: int, stop: int, ceiling: int) -> bool:
    """Tell whether what looks like a time is what is talked about: said the winter | was mild."""
    return bool(doc.tokens.tags[k] & (DET | POSS)) and is_finite_here(doc, stop, ceiling)


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
            return _behind_title(doc, found.stop, ceiling)
        if k + 1 < ceiling and tags[k + 1] & VBG:
            inner = core_after(doc, k + 2, ceiling)
            return inner if inner > 0 else k + 2
    if (
        tag & ADV
        and not tag & (DET | PRON | INDEF | NUM | CAP)
        and lows[k] not in ("there", "only", "even", "nearly", "almost")
        and not (tag & ADJ and k + 1 < ceiling and is_nominal(doc, k + 1))  # said | early signs were good
    ):
        return k + 1
    return k


def _behind_title(doc: Document, k: int, ceiling: int) -> int:
    """Return behind the title of a programme that stands at *k*: on CNN's | "Morning Desk"; else *k*."""
    title = k + 1 if k < ceiling and is_possessive(doc, k) else k
    n = doc.inside[title] if title < ceiling else -1
    here = doc.inside[k - 1]
    if n < 0 or n == here or doc.first_tokens[n] != title or not (title > k and _is_title(doc, n)):
        return k
    return doc.last_tokens[n] + 1


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
