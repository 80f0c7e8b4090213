"""Noun phrases that can be sources, read from their first word on.

::

    ... according to Nora Kim, 43, who owns the shop next door.
                     └───────────── phrase_after ───────────┘

There is no parse tree. A phrase is read token by token: its core (determiner,
adjectives, nouns, names), then what hangs on it: prepositions with their own
phrases, coordinated phrases, relative and participle clauses, appositives
between commas. Each step stops at the first word that cannot belong.

Source: Huddleston & Pullum 2002, chapter 5, on the order within noun phrases.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import PLATFORMS
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
    GEN,
    INDEF,
    LOW,
    MEDIUM,
    NOUN,
    NUM,
    OBJ,
    PLURAL,
    POSS,
    POSTADJ,
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
    WEEKDAY,
    WH,
)
from quotekit.lexicon.people import SURNAME_PARTICLES
from quotekit.lexicon.phrases import NOBODY
from quotekit.nominals import NOMINAL, RELATIVES, is_boundary, is_nominal, is_possessive, is_time, joins, time_after

#: Prepositions whose phrase belongs to the noun before.
ATTACHING = frozenset(
    """
    of for from at in with on to against near inside outside behind about under between among within across around
    into including by over toward towards like than via throughout along alongside atop
    """.split()
)


#: What may stand before a determiner: all the, such a, not the.
PREDETERMINERS = frozenset("about all almost both either even half just many nearly neither not only such".split())


#: Verbs of saying are never reduced relatives: Officials *said* the death toll was high.
TELLING = frozenset(
    """
    said told asked added warned announced claimed insisted admitted reported noted wrote
    """.split()
)
#: Nor are those that have no passive: the cause of the fire *remained* unclear.
HAPPENING = frozenset(
    """
    appeared arrived belonged collapsed continued consisted depended died disappeared emerged existed happened lasted
    looked occurred persisted remained resulted seemed sounded stayed tended vanished
    """.split()
)
#: How many tokens a bracket or a nickname in quotation marks within a phrase may hold.
MAX_ASIDE = 12


#: How many tokens a quoted term within a phrase may have, marks and all: the “very exclusive” clubs.
MAX_TERM = 5
#: Words of number that follow a determiner: a few thousand, the more delegates.
COUNTING = frozenset(("few", "many", "more", "most", "dozen", "fewer", "several"))
#: What puts a number more loosely, by its first word.
QUANTIFIERS = {
    "at": (("at", "least"), ("at", "most")),
    "more": (("more", "than"),),
    "less": (("less", "than"),),
    "fewer": (("fewer", "than"),),
    "up": (("up", "to"),),
    "as": (("as", "many", "as"), ("as", "few", "as"), ("as", "much", "as")),
    "about": (("about",),),
    "around": (("around",),),
    "over": (("over",),),
    "roughly": (("roughly",),),
    "some": (("some",),),
    "only": (("only",),),
}


class Phrase(NamedTuple):
    """A noun phrase as token ranges, half-open."""

    first: int
    stop: int
    core_first: int
    """The head's own words, determiner to noun, without what hangs on them."""
    core_stop: int


def is_nobody(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase is that nobody: *none* would say, *neither side* believed it."""
    lows, first = doc.tokens.lows, phrase.core_first
    return lows[first] in NOBODY or lows[first : first + 2] == ["no", "one"]


def phrase_after(doc: Document, i: int, ceiling: int, *, modifiers: bool = True, commas: bool = True) -> Phrase | None:
    """Return the noun phrase that begins at token *i*, not reaching beyond *ceiling*.

    With *modifiers* it takes in prepositional phrases, relative clauses and
    the like; with *commas* also what stands between commas.
    """
    core_stop = core_after(doc, i, ceiling)
    if core_stop < 0:
        return None
    stop = core_stop
    while modifiers and stop < ceiling:
        longer = _modifier_after(doc, stop, ceiling, commas=commas)
        if longer <= stop:
            break
        stop = longer
    return Phrase(i, stop, i, core_stop)


def core_after(doc: Document, i: int, ceiling: int) -> int:
    """Return behind the last token of the noun phrase core that begins at token *i*, or -1."""
    if i >= ceiling:
        return -1
    tokens, tags, lows = doc.tokens, doc.tokens.tags, doc.tokens.lows
    if tags[i] & (PRON | OBJ) and not (tags[i] & POSS and i + 1 < ceiling and is_nominal(doc, i + 1)):
        return i + 1 if lows[i] not in RELATIVES else -1
    j = behind_quantity(doc, i, ceiling)
    while j < ceiling and lows[j] in PREDETERMINERS and not (j + 1 < ceiling and lows[j + 1] == "of"):
        j += 1
    if j < ceiling and tags[j] & (INDEF | NUM | DET) and j + 1 < ceiling and lows[j + 1] == "of":
        inner = core_after(doc, j + 2, ceiling)
        return inner if inner > 0 else j + 1
    if j < ceiling and (tags[j] & (DET | POSS) or (lows[j] == "one" and j + 1 < ceiling and _can_open(doc, j + 1))):
        j += 1
        while j + 1 < ceiling and lows[j] in COUNTING and is_nominal(doc, j + 1):
            j += 1  # a few thousand teachers, the more delegates
        term = _behind_term(doc, j, ceiling)
        if term > j and not is_nominal(doc, term):
            return term
        j = term
    begun = j
    while j < ceiling:
        tag = tags[j]
        if is_nominal(doc, j):
            if j > begun and (
                is_boundary(doc, j - 1)
                or _turns_to_verb(doc, j, ceiling)
                or _new_name(doc, j, i)
                or _is_day(doc, j, ceiling)
                or _is_behind(doc, j, ceiling)
            ):
                break
            j += 1
        elif (
            (is_possessive(doc, j) and j + 1 < ceiling and (is_nominal(doc, j + 1) or tags[j + 1] & (VBN | VBG | ADV)))
            or (
                tag & (VBN | VBG | ADV)
                and not tag & (AUX | WH)
                and j + 1 < ceiling
                and _premodifies(doc, j, begun, ceiling)
            )
            or (j > begun and j + 1 < ceiling and joins(doc, j) and is_nominal(doc, j + 1))
        ):
            j += 1
        elif j > begun and tokens.words[j] == "(" and (closed := _bracket_end(doc, j, ceiling)) < ceiling:
            if not is_nominal(doc, closed):
                break
            j = closed
        elif j > begun and (n := _quotation_at(doc, j)) >= 0 and _is_nickname(doc, n, ceiling):
            j = doc.last_tokens[n] + 1
        else:
            break
    if j > begun:
        return j
    if begun > i:  # a bare determiner: this, those, both
        return begun if lows[begun - 1] not in ("the", "a", "an", "my", "your", "our", "their", "its", "every") else -1
    return i + 1 if tags[i] & INDEF else -1


def _can_open(doc: Document, j: int) -> bool:
    """Tell whether token *j* can open what "one" counts: one *onlooker*, one *15-year-old*."""
    return is_nominal(doc, j) and not doc.tokens.tags[j] & VERB


def behind_quantity(doc: Document, i: int, ceiling: int) -> int:
    """Return behind the words at *i* that put a number more loosely (at least 40, as many as half), or *i*."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if lows[i] not in QUANTIFIERS:
        return i
    for words in QUANTIFIERS[lows[i]]:
        j = i + len(words)
        if j < ceiling and tuple(lows[i:j]) == words and (tags[j] & NUM or lows[j] in ("a", "half", "one")):
            return j
    return i


def _quotation_at(doc: Document, j: int) -> int:
    """Return the outermost quotation whose opening mark is token *j*, or -1."""
    n = doc.inside[j] if j < len(doc.inside) else -1
    return n if n >= 0 and doc.first_tokens[n] == j else -1


def _behind_term(doc: Document, j: int, ceiling: int) -> int:
    """Return behind the word or two in quotation marks that stand at *j* within a phrase, or *j*: the “old model”."""
    n = _quotation_at(doc, j)
    if n < 0:
        return j
    first, last = doc.first_tokens[n], doc.last_tokens[n]
    if last - first > MAX_TERM or last + 1 >= ceiling or doc.tokens.words[last - 1] in (",", ".", "!", "?"):
        return j
    if doc.tokens.lows[j - 1] == "her" and not is_nominal(doc, last + 1):
        return j  # called her | “weak”
    return last + 1


def _premodifies(doc: Document, j: int, begun: int, ceiling: int) -> bool:
    tags = doc.tokens.tags
    if tags[j] & ADV and not tags[j] & (VBN | VBG):
        if tags[j] & PREP and j > begun:
            return False  # told Rolling Stone | in late May
        return bool(tags[j + 1] & (ADJ | VBN | NUM)) and not tags[j + 1] & AUX and j + 2 < ceiling
    before = tags[j - 1] if j > 0 else 0
    return is_nominal(doc, j + 1) and (j == begun or bool(before & (ADJ | ADV | NUM | GEN))) and not tags[j] & CAP


def _turns_to_verb(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether token *j*, which may be noun or verb, is the verb of the phrase before it."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag = tags[j]
    if not tag & VERB or tag & CAP or (lows[j] == "judges" and not tags[j - 1] & PRON):
        return False  # told the appeal court judges that
    before = tags[j - 1]
    after = tags[j + 1] if j + 1 < ceiling else PUNCT
    takes_object = bool(after & (DET | POSS | PRON | OBJ)) or lows[j + 1 : j + 2] in (["to"], ["that"])
    if tag & VBD and not tag & NOUN:
        return True
    if tag & VBZ and not before & PLURAL:
        return takes_object if tag & LOW else takes_object or not after & (NOMINAL | PUNCT)
    if tag & VB and (before & PLURAL):
        return takes_object if tag & LOW else True
    return takes_object and bool(tag & VBD) and not tag & (ADJ | ROLE)


def _new_name(doc: Document, j: int, first: int) -> bool:
    """Tell whether the name at *j* begins a phrase of its own: told the panel | Kim was late."""
    tags = doc.tokens.tags
    before = tags[j - 1]
    if doc.tokens.lows[j - 1] in SURNAME_PARTICLES and tags[j - 2] & (ROLE | TITLE):
        return False  # the chairman van Rensburg
    return bool(
        tags[j] & CAP
        and before & NOUN
        and not before & (CAP | ROLE | TITLE | ADJ | BODY | DOC | NUM)
        and tags[first] & (DET | POSS | PLURAL)
    )


def _is_behind(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether the adjective at *j* hangs on the noun before it: citing people | familiar with it."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    return bool(tags[j] & POSTADJ and tags[j - 1] & NOUN) and j + 1 < ceiling and lows[j + 1] in ATTACHING


def _is_day(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether a time begins at *j* that is no part of the name before it: told the Leader | late on Monday."""
    tags = doc.tokens.tags
    if not tags[j - 1] & (CAP | NOUN) or tags[j - 1] & (DET | GEN | ADJ):
        return False
    if doc.tokens.lows[j] in ("late", "early"):
        return time_after(doc, j, ceiling) > 0
    if not (tags[j] & WEEKDAY and tags[j - 1] & CAP):
        return False
    k = j + 1
    while k < ceiling and is_time(tags[k]):
        k += 1
    return k >= ceiling or not is_nominal(doc, k)


def _bracket_end(doc: Document, j: int, ceiling: int) -> int:
    """Return behind the bracket that closes the one at *j*, or *ceiling* + 1 if none closes it soon."""
    for k in range(j + 1, min(ceiling, j + MAX_ASIDE)):
        if doc.tokens.words[k] == ")":
            return k + 1
    return ceiling + 1


def _is_nickname(doc: Document, n: int, ceiling: int) -> bool:
    first, last = doc.first_tokens[n], doc.last_tokens[n]
    return last - first <= 4 and last + 1 < ceiling and bool(doc.tokens.tags[last + 1] & CAP)


def _modifier_after(doc: Document, j: int, ceiling: int, *, commas: bool) -> int:
    """Return behind the modifier that begins at token *j*, or *j* if none does."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag, low = tags[j], lows[j]
    if low == "(":
        closed = _bracket_end(doc, j, ceiling)
        return closed if closed <= ceiling else j
    if low in ATTACHING:
        return _prepositional_after(doc, j, ceiling)
    if tag & POSTADJ and j + 1 < ceiling and lows[j + 1] in ATTACHING:
        return _prepositional_after(doc, j + 1, ceiling)
    if low in ("who", "whose", "which"):
        return _clause_stop(doc, j, ceiling)
    if tag & (VBN | VBG) and not tag & AUX and not _tells(doc, j, ceiling):
        return _participle_after(doc, j, ceiling)
    if tag & COORD and low in ("and", "or", "&"):
        core = core_after(doc, j + 1, ceiling)
        return core if core > 0 and not verb_follows(doc, core, ceiling) else j
    if low == "," and commas:
        return _aside_after(doc, j + 1, ceiling) or j
    return j


def _tells(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether the form at *j* is the verb and no participle: the chief | *assured* that; Kim | *said* such paths."""
    low = doc.tokens.lows[j]
    return low in TELLING or low in HAPPENING or (j + 1 < ceiling and doc.tokens.lows[j + 1] == "that")


def _prepositional_after(doc: Document, j: int, ceiling: int) -> int:
    """Return behind the prepositional phrase at *j*, or *j* if it tells when or by what means rather than who."""
    if (
        doc.tokens.lows[j] == "to"
        and j + 1 < ceiling
        and doc.tokens.tags[j + 1] & VB
        and not doc.tokens.tags[j + 1] & CAP
    ):
        return j  # ordered the crowd | to move back
    if time_after(doc, j, ceiling) > 0 or is_medium_phrase(doc, j, ceiling):
        return j
    core = core_after(doc, j + 1, ceiling)
    return core if core > 0 else j


def _participle_after(doc: Document, j: int, ceiling: int) -> int:
    core = core_after(doc, j + 1, ceiling)
    if core > 0:
        return core
    return j + 1 if j + 1 < ceiling and doc.tokens.lows[j + 1] in ATTACHING else j


def _clause_stop(doc: Document, j: int, ceiling: int) -> int:
    """Return where the relative clause at *j* ends: at the next comma, dash, semicolon or quotation."""
    for k in range(j + 1, ceiling):
        if doc.inside[k] != doc.inside[j] or doc.tokens.words[k] in (",", ";", ":", "—", "–", "--"):
            return k
    return ceiling


def _aside_after(doc: Document, j: int, ceiling: int) -> int:
    """Return behind the appositive, age, place or relative clause at *j*, which follows a comma; 0 if none."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if j >= ceiling:
        return 0
    if lows[j] in ("who", "whose", "which", "where"):
        return _clause_stop(doc, j, ceiling)
    if tags[j] & NUM and (j + 1 == ceiling or tags[j + 1] & (PUNCT | COORD)):
        return j + 1
    if lows[j] in ("of", "from", "for"):
        found = phrase_after(doc, j + 1, ceiling, commas=False)
        return found.stop if found else 0
    if (
        is_time(tags[j])
        or lows[j] == "that"
        or (tags[j] & (PRON | COORD | SUB | ADV) and not tags[j] & (DET | ROLE | ADJ))
    ):
        return 0
    found = phrase_after(doc, j, ceiling, commas=False)
    if found is None or verb_follows(doc, found.stop, ceiling):
        return 0
    return found.stop


def verb_follows(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether a finite verb stands at *j*, adverbs left out."""
    tags = doc.tokens.tags
    while j < ceiling and tags[j] & ADV and not tags[j] & VERB:
        j += 1
    return j < ceiling and bool(tags[j] & (FINITE | VB)) and not tags[j] & (CAP | PREP)


def is_medium_phrase(doc: Document, i: int, ceiling: int) -> bool:
    """Tell whether the prepositional phrase at *i* names a vehicle of words: in a statement, on X, by phone."""
    if doc.tokens.lows[i] not in (
        "in",
        "on",
        "at",
        "during",
        "via",
        "by",
        "through",
        "to",
        "from",
        "before",
        "after",
        "over",
    ):
        return False
    core = core_after(doc, i + 1, ceiling)
    if core <= 0:
        return False
    return bool(doc.tokens.tags[core - 1] & MEDIUM) or doc.tokens.lows[core - 1] in PLATFORMS
