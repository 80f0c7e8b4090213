"""Reporting expressions found: the verb, its auxiliaries and how it is used here.

::

    Kim has repeatedly *denied* taking cash.     first=has, main=denied, FINITE
    Kim was *quoted* by the Ledger as *saying* … PASSIVE, GERUND
    Kim, *adding* that …                         GERUND
    Kim declined to *say* who paid.              INFINITIVE, governor=declined

Only what stands next to the word is read here; who the subject is and where
the content begins is for `quotekit.clauses`.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon import VerbForm
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BE,
    CAP,
    COORD,
    DET,
    DO,
    GEN,
    HAVE,
    INDEF,
    LOW,
    MEDIUM,
    MODAL,
    MONTH,
    NAME,
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
    VB,
    VBD,
    VERB,
    WH,
)
from quotekit.mentions import TELLING
from quotekit.mentions_before import phrase_before
from quotekit.model import Sense
from quotekit.nominals import ends_phrase, is_nominal, is_possessive, is_title_case, leads, time_after
from quotekit.predicates import is_finite_here

#: Verbs that lend their subject to the infinitive behind them: went on to say, is expected to tell.
GOVERNORS = frozenset(
    """
    on continue continues continued continuing proceed proceeds proceeded decline declines declined declining refuse
    refuses refused refusing fail fails failed expected due set scheduled likely unlikely slated appear appears
    appeared appearing seem seems seemed want wants wanted wish wishes wished hope hopes hoped plan plans planned
    try tries tried trying seek seeks sought seeking begin begins began start starts started want used need needs
    needed able unable willing unwilling reluctant quick careful keen happy eager ready prepared love like likes
    liked prefer decide decides decided come comes came dare dared ought has had have reached hesitate hesitated
    rush rushed rushes move moved stop stopped pause paused bother bothered manage managed manages get gets got
    choose chose chooses said believed thought understood reported alleged rumoured rumored known supposed claimed
    yet
    """.split()
)
#: Governors that turn the infinitive around: the speaker would not say.
WITHHOLDING = frozenset(
    """
    decline declines declined declining refuse refuses refused refusing fail fails failed yet
    """.split()
)


#: How many words stand between a verb and the noun that it rules: dismissed *the new opposition* claims.
MAX_MODIFIERS = 4


#: Nouns that are many behind a number: 64 percent *call* him able.
SHARES = frozenset(("percent", "cent", "pc", "%"))
#: Many: what stands behind them with an -s is no verb: some *advocates* for reform, many *claims*.
MANY = frozenset(("some", "many", "few", "several", "most", "these", "those", "both"))
#: What follows a verb and not the noun of the same form.
TAKEN = frozenset(("that", "it", "there", "to", "if", "whether", "why", "how", "what"))


class Use(Enum):
    """How a reporting verb is used in its place."""

    FINITE = "finite"
    PASSIVE = "passive"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class CueAt(NamedTuple):
    """A reporting verb in its place, as token indices."""

    main: int
    first: int
    """The first token of the verb group, auxiliaries and governor included."""
    stop: int
    """Behind the last particle."""
    forms: tuple[VerbForm, ...]
    """The rows that fit the form, those with more particles first."""
    use: Use
    negated: bool
    modal: bool
    withheld: bool
    """Governed by decline, refuse or the like."""
    begun: int
    """Where the words begin that belong to the group, adverbs included: what is before may be the subject."""

    @property
    def frames(self) -> frozenset[str]:
        """Return the frames of all rows."""
        if len(self.forms) == 1:
            return self.forms[0].verb.frames
        return frozenset().union(*[form.verb.frames for form in self.forms])

    @property
    def prepositions(self) -> frozenset[str]:
        """Return the prepositions of all rows."""
        if len(self.forms) == 1:
            return self.forms[0].verb.prepositions
        return frozenset().union(*[form.verb.prepositions for form in self.forms])


def find_cues(doc: Document) -> tuple[CueAt, ...]:
    """Return every reporting verb of the text that is used as a verb, in text order."""
    forms = doc.lexicon.verb_forms
    places = [i for i, low in enumerate(doc.tokens.lows) if low in forms]
    found = []
    n = 0
    for i in places:
        while n + 1 < len(doc.sentences) and doc.sentences[n + 1].first <= i:
            n += 1
        cue = _read_group(doc, i, forms[doc.tokens.lows[i]], doc.sentences[n].first, doc.sentences[n].stop)
        if cue is not None:
            found.append(cue)
    return tuple(found)


def _read_group(doc: Document, i: int, rows: tuple[VerbForm, ...], floor: int, ceiling: int) -> CueAt | None:
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if doc.inside[i] >= 0:
        n = doc.inside[i]
        floor, ceiling = max(floor, doc.first_tokens[n] + 1), min(ceiling, doc.last_tokens[n])
    if lows[i] in ("saying", "said", "told", "say") and _is_set_phrase(doc, i, floor):
        return None
    rows, stop = _with_particles(doc, i, rows, ceiling)
    if not rows:
        return None
    uses = "".join(sorted({use for row in rows for use in row.uses}))
    first = begun = i
    aux = 0
    negated = False
    k = i - 1
    while k >= floor:
        tag = tags[k]
        if (
            (tag & (ADV | NEG) and not tag & (AUX | NOUN | PREP))
            or lows[k] in ("never", "not", "n't")
            or (lows[k] == "since" and k > floor and tags[k - 1] & HAVE)  # has since said
        ):
            negated |= bool(tag & NEG) or lows[k] == "never"
        elif tag & AUX and not (tag & GEN and _is_genitive(doc, k, i, ceiling)) and not _is_name(doc, k, uses):
            aux = aux or tag & AUX
            negated |= bool(tag & NEG)
            first = k
        else:
            break
        begun = k
        k -= 1
    if not aux and "N" in uses and k > floor and (have := _auxiliary_before_time(doc, k + 1, floor)) >= 0:
        aux, first, begun, k = HAVE, have, have, have - 1  # have in the past said
    before = tags[k] if k >= floor else PUNCT
    if k >= floor and lows[k] == "to" and "B" in uses and not aux:
        return _infinitive(doc, i, stop, rows, k, floor)
    use = _use(aux, uses)
    if use is None:
        return None
    if not aux and _is_noun_here(doc, i, k, floor, ceiling, uses):
        return None
    if use is Use.FINITE and not aux and "N" in uses and _is_reduced(doc, i, k, floor, ceiling, before):
        use = Use.PARTICIPLE
    if not aux:
        first = i
    modal = any(tags[j] & MODAL for j in range(first, i))
    return CueAt(i, first, stop, rows, use, negated, modal, False, begun)


def _is_name(doc: Document, k: int, uses: str) -> bool:
    """Tell whether the auxiliary at *k* is a name: Theresa *May* said, *Will* urged."""
    tag = doc.tokens.tags[k]
    return bool(tag & CAP and tag & (NAME | MONTH)) and not (leads(doc, k) and "B" in uses)


def _auxiliary_before_time(doc: Document, stop: int, floor: int) -> int:
    """Return the form of "have" before a time expression that ends right before *stop*, or -1."""
    for k in range(stop - 2, max(floor, stop - 6), -1):
        if doc.tokens.tags[k - 1] & HAVE and time_after(doc, k, stop) == stop:
            return k - 1
    return -1


def _is_set_phrase(doc: Document, i: int, floor: int) -> bool:
    """Tell whether a form of say or tell reports nothing: it goes without saying, that said, all told, needless to say."""
    lows, words = doc.tokens.lows, doc.tokens.words
    before = tuple(lows[max(floor, i - 2) : i])
    after = words[i + 1] if i + 1 < len(words) else ""
    if lows[i] == "saying":
        return before[-1:] == ("without",)
    if lows[i] == "say":
        return before == ("needless", "to") or (before[-1:] == (",",) and after == ",")
    if lows[i] == "told":
        return before[-1:] == ("all",)
    return before[-1:] == ("that",) and after == ","


def _is_genitive(doc: Document, k: int, i: int, ceiling: int) -> bool:
    """Tell whether 's at *k* is the genitive before the word at *i*: the party's stated aim; but: he's said that."""
    if not is_possessive(doc, k):
        return False
    if k > 0 and doc.tokens.tags[i] & NOUN and not doc.tokens.tags[k - 1] & (PRON | WH | DET):
        return True  # the court's ruling that, the bank's forecast of
    return i + 1 < ceiling and is_nominal(doc, i + 1) and not doc.tokens.tags[i + 1] & CAP


def _with_particles(
    doc: Document, i: int, rows: tuple[VerbForm, ...], ceiling: int
) -> tuple[tuple[VerbForm, ...], int]:
    """Return the rows whose particles follow token *i*, and behind the last of them; the longest win."""
    lows = doc.tokens.lows
    plain = []
    for row in rows:
        n = len(row.particles)
        if not n:
            plain.append(row)
        elif i + n < ceiling and tuple(lows[i + 1 : i + 1 + n]) == row.particles:
            return tuple(each for each in rows if each.particles == row.particles), i + 1 + n
    return tuple(plain), i + 1


def _use(aux: int, uses: str) -> Use | None:
    """Return how a form with these *uses* stands behind an auxiliary of the class *aux*, None if it cannot."""
    if not aux:
        if "Z" in uses or "D" in uses or uses == "B":
            return Use.FINITE
        return Use.GERUND if "G" in uses else Use.PARTICIPLE if "N" in uses else Use.FINITE
    if aux & (MODAL | DO) and "B" in uses:
        return Use.FINITE
    if aux & BE and "G" in uses:
        return Use.FINITE
    if aux & HAVE and "N" in uses and not aux & BE:
        return Use.FINITE
    if aux & BE and "N" in uses:
        return Use.FINITE if aux & HAVE else Use.PASSIVE
    return None


def _infinitive(doc: Document, i: int, stop: int, rows: tuple[VerbForm, ...], to: int, floor: int) -> CueAt | None:
    """Return the cue of "... to say"; its governor, where it has one, lends the subject."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    g = to - 1
    while g > floor and tags[g] & ADV and lows[g] not in GOVERNORS:
        g -= 1
    if g < floor or lows[g] not in GOVERNORS:
        return CueAt(i, to, stop, rows, Use.INFINITIVE, False, False, False, to)
    withheld = lows[g] in WITHHOLDING
    first, k, negated = g, g - 1, False
    if lows[g] == "on" and g > floor:
        first, k = g - 1, g - 2  # went on to say
    while k >= floor and (tags[k] & (AUX | ADV | NEG)) and not tags[k] & (NOUN | PREP):
        negated |= bool(tags[k] & NEG) or lows[k] == "never"
        first = k
        k -= 1
    return CueAt(i, first, stop, rows, Use.FINITE, negated, False, withheld, first)


def _is_noun_here(doc: Document, i: int, k: int, floor: int, ceiling: int, uses: str) -> bool:
    """Tell whether the word at *i*, with *k* the nearest word before it but adverbs, is a noun or an adjective."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag = tags[i]
    inner = k >= floor and (not tags[i - 1] & PUNCT or (lows[i - 1] == "," and uses == "B"))
    if tag & CAP and inner and not is_title_case(doc, floor, ceiling):
        return True  # Edward Said; JP Morgan, Credit Suisse
    before = tags[k] if k >= floor else 0
    if "G" in uses:
        return (
            bool(before & (DET | POSS | ADJ))
            or (k >= floor and is_possessive(doc, k))
            or bool(tag & NOUN and before & NOUN and is_finite_here(doc, i + 1, ceiling))  # the court ruling paved
            or (k > floor and k == i - 1 and bool(before & COORD) and _joins_nouns(doc, i, ceiling))
            or (k > floor and k == i - 1 and _describes(doc, i, ceiling))
            or (lows[i] == "hearing" and bool(before & (NOUN | CAP)))  # at a Senate hearing that
        )
    if (
        before & (DET | POSS)
        and not before & (PRON | INDEF)
        and lows[k] not in ("that", "this", "all", "both", "each", "these", "those", "which", "half", "many", "most")
    ):
        return True
    if k >= floor and is_possessive(doc, k):
        return True
    if uses == "Z" and k == i - 1 and k >= floor and lows[k] in MANY:
        return True
    if uses in ("B", "Z") and k == i - 1 and lows[k] not in SHARES and ends_phrase(doc, i, floor, plural=uses == "Z"):
        return True
    if before & PREP and not before & (SUB | NOUN) and lows[k] != "to":
        return True
    if k == i - 1 and k > floor and before & VB and lows[k - 1] == "to" and not before & (CAP | PREP):
        return True  # to counter expected losses
    if not tag & NOUN:
        return False
    after = tags[i + 1] if i + 1 < ceiling else PUNCT
    said = i + 1 + (i + 1 < ceiling and lows[i + 1] == ":" and uses == "Z")  # Article 9 reads: “...”
    takes = bool(after & (DET | POSS | PRON | OBJ | CAP)) or (
        said < ceiling and (lows[i + 1] in TAKEN or doc.quotation_at(said) >= 0)
    )
    if takes and lows[i + 1] == "that" and i + 2 < ceiling and tags[i + 2] & (AUX | VERB) and not tags[i + 2] & NOUN:
        takes = False  # reports that track spending
    if "Z" in uses and (_is_object(doc, i, floor) or (lows[i] == "judges" and not before & PRON)):
        return True  # told the court judges that
    if before & (ADJ | NUM) and not before & (CAP | PLURAL):
        return not takes
    if "Z" in uses and before & PLURAL:
        return True
    if before & VERB and not before & (NOUN | AUX | ADJ | CAP) and not takes:
        return True  # leaked emails
    if lows[k] in SHARES and k > floor and tags[k - 1] & NUM:
        return not takes
    if uses == "B" and before & NOUN and not before & (PLURAL | INDEF | PRON):
        head = phrase_before(doc, k + 1, floor)
        if head is not None and tags[head.core_stop - 1] & PLURAL:
            return False  # shopkeepers in the souk say
        return not (takes and before & CAP) or not before & CAP
    if k < floor or before & (COORD | PUNCT):
        return not takes if tag & LOW or uses == "B" else False
    return bool(tag & LOW) and not takes and not (before & (PRON | CAP))


def _describes(doc: Document, i: int, ceiling: int) -> bool:
    """Tell whether the form in -ing at *i* describes what a verb rules: followed *contradicting* messages."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    before, after = tags[i - 1], tags[i + 1] if i + 1 < ceiling else PUNCT
    ruled = before & VBD and not before & (AUX | NOUN | ADJ) and lows[i - 1] not in GOVERNORS
    return bool(ruled and after & NOUN and after & PLURAL) and not after & (DET | POSS | CAP | ROLE)


def _joins_nouns(doc: Document, i: int, ceiling: int) -> bool:
    """Tell whether the form in -ing at *i* is joined to a noun and ends its phrase: to interruptions and *heckling*: ..."""
    before = doc.tokens.tags[i - 2]
    ends = i + 1 >= ceiling or doc.tokens.words[i + 1] in (":", ",", ";")
    return ends and bool(before & NOUN and before & PLURAL) and not before & VERB


def _is_object(doc: Document, i: int, floor: int) -> bool:
    """Tell whether the form in -s at *i* is what a verb before it rejects or calls: rejected Kenyan *claims* that ..."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = i - 1
    while k > floor and i - k <= MAX_MODIFIERS and tags[k] & (ADJ | NOUN | CAP | DET) and not tags[k] & (VBD | PREP):
        k -= 1
    if k <= floor or not tags[k] & VBD or tags[k] & (AUX | NOUN) or lows[k] in TELLING:
        return False
    rows = doc.lexicon.verb_forms.get(lows[k], ())
    if any("T" in row.verb.frames and row.verb.sense is not Sense.DENY for row in rows if not row.particles):
        return False  # said Kenya claims that
    while k - 1 > floor and tags[k - 1] & (AUX | ADV | NEG) and not tags[k - 1] & NOUN:
        k -= 1
    subject = phrase_before(doc, k, floor)
    if subject is None:
        return bool(tags[k - 1] & COORD) or lows[k - 1] == ","  # Moss, who was ill, has denied claims that
    first = subject.core_first
    return first == floor or not is_nominal(doc, first - 1)  # but: the letter he wrote | claims that


def _is_reduced(doc: Document, i: int, k: int, floor: int, ceiling: int, before: int) -> bool:
    """Tell whether a past form with no auxiliary is a participle: the deal *announced* on Monday, *asked* about it."""
    lows = doc.tokens.lows
    after = lows[i + 1] if i + 1 < ceiling else "."
    if after == "to" and lows[i] == "said" and i + 2 < ceiling and lows[i + 2] in ("be", "have"):
        return True  # members said to have links with it
    if after == "by":
        return not (i + 2 < ceiling and doc.tokens.tags[i + 2] & MEDIUM)  # said by phone
    if k < floor:
        # Asked about the plan, Kim ...; but: Said Kim: "..."
        return not (i + 1 < ceiling and doc.tokens.tags[i + 1] & CAP and not doc.tokens.tags[i + 1] & PREP)
    return False
