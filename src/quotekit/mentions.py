"""Noun phrases that can be sources, read from their last word or their first.

::

    After the talks, people familiar with the matter in Cairo said ...
                     └────────── phrase_before ─────────┘
    ... according to Nora Kim, 43, who owns the shop next door.
                     └───────────── phrase_after ───────────┘

There is no parse tree. A phrase is read token by token: its core (determiner,
adjectives, nouns, names), then what hangs on it: prepositions with their own
phrases, coordinated phrases, relative and participle clauses, appositives
between commas. Each step stops at the first word that cannot belong.

Source: Huddleston & Pullum 2002, chapter 5, on the order within noun phrases.
"""

from __future__ import annotations

import re
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
    MONTH,
    NAME,
    NEG,
    NOUN,
    NUM,
    OBJ,
    PLACE,
    PLURAL,
    POSS,
    POSTADJ,
    PREP,
    PRON,
    PUNCT,
    REL,
    ROLE,
    SUB,
    TIME,
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

#: Bits of words that may stand in the core of a noun phrase.
NOMINAL = NOUN | NUM | ADJ | TITLE | ROLE | BODY | DOC | CAP | NAME | PLACE | PLURAL
#: Bits of words that may not, unless capitalised within a sentence (Theresa May, Will Kerr).
CLOSED = PREP | COORD | SUB | WH | AUX | NEG | PUNCT | PRON | OBJ | DET | POSS | GEN | INDEF
#: Prepositions whose phrase belongs to the noun before.
ATTACHING = frozenset(
    """of for from at in with on to against near inside outside behind about under between among within across around
    into including by over toward towards like than via throughout along alongside""".split()
)
RELATIVES = frozenset(("who", "which", "whose", "whom", "that", "where"))
#: What may stand before a determiner: all the, such a, not the.
PREDETERMINERS = frozenset(("all", "both", "half", "such", "not", "nearly", "only", "even", "many", "about", "almost", "just"))
#: How many tokens a relative clause without commas is searched back for its "who".
MAX_RELATIVE = 25
#: How many tokens a bracket or a nickname in quotation marks within a phrase may hold.
MAX_ASIDE = 12
#: Words that carry a time expression but are not its heart: *late* Monday, *the same* week.
TIME_FILLERS = frozenset(
    """early late earlier later last next this that the a an same previous past first second recent recently each every few
    several following one two three four five six seven eight nine ten another mid of or and about around than more less
    over nearly almost all""".split()
)
TIME_PREPOSITIONS = frozenset(
    "on in at by since until till during over for from within after before around about throughout through as of".split()
)
TIME_TAILS = frozenset(("ago", "earlier", "later", "before", "previously", "afterwards", "afterward", "prior", "local"))


class Phrase(NamedTuple):
    """A noun phrase as token ranges, half-open."""

    first: int
    stop: int
    core_first: int
    """The head's own words, determiner to noun, without what hangs on them."""
    core_stop: int


# ---- words


def leads(doc: Document, i: int) -> bool:
    """Tell whether token *i* begins a sentence or a quotation, where a capital means nothing."""
    if i == 0 or doc.sentences[doc.sentence_of(i)].first == i:
        return True
    if doc.inside[i] != doc.inside[i - 1]:
        return doc.inside[i] >= 0  # behind an opening mark, not behind a closing one
    return doc.tokens.lows[i - 1] in (".", "?", "!", ":", "…", "—", "–", "•", '"', "“", "‘")


def is_nominal(doc: Document, i: int) -> bool:
    """Tell whether token *i* can stand in the core of a noun phrase."""
    tag = doc.tokens.tags[i]
    if not tag & NOMINAL:
        return False
    if tag & CLOSED:
        return bool(tag & CAP and tag & (NAME | PLACE | MONTH)) and not leads(doc, i)
    if tag & VERB and not tag & (NOUN | ADJ):
        return bool(tag & CAP) and (not tag & (VBD | VBN | VBG) or not leads(doc, i))  # Trump, Said; but not Asked
    return True


def is_possessive(doc: Document, i: int) -> bool:
    """Tell whether token *i* is 's or the bare apostrophe of a plural, behind a noun."""
    tokens = doc.tokens
    if tokens.tags[i] & GEN:
        return i > 0 and not tokens.tags[i - 1] & PRON
    return tokens.words[i] in "'’" and i > 0 and tokens.lows[i - 1][-1] == "s" and tokens.ends[i - 1] == tokens.starts[i]


def is_time(tag: int) -> bool:
    """Tell whether a word names a time: Monday, March, week, yesterday."""
    return bool(tag & (TIME | WEEKDAY)) or bool(tag & MONTH and tag & CAP)


def is_year(doc: Document, i: int) -> bool:
    """Tell whether token *i* is a year, 1000 to 2099."""
    word = doc.tokens.words[i]
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2099"


# ---- leftwards, from the last word


def phrase_before(doc: Document, stop: int, floor: int) -> Phrase | None:
    """Return the noun phrase whose last token is right before *stop*, not reaching before *floor*."""
    end = _before_asides(doc, stop, floor)
    first = _core_before(doc, end, floor)
    if first < 0:
        # those whose laws have been invalidated | say
        link = _relative_before(doc, end - 1, floor) if end - 1 > floor else -1
        first = _core_before(doc, link, floor) if link > floor else -1
        if first < 0:
            return None
        end = link
    found = Phrase(first, stop, first, end)
    saved = None
    while found.first > floor:
        link = _link_before(doc, found.first, floor)
        if link < 0:
            break
        if doc.tokens.tags[found.first - 1] & COORD or doc.tokens.lows[found.first - 1] == ",":
            saved = saved or found
        host = _core_before(doc, link, floor)
        if host < 0:
            break
        found = Phrase(host, stop, host, link)
    if saved and found.first > floor and _is_verbal(doc, found.first - 1):
        return saved  # "... hit the wall and Kim said": the wall is the object of another clause
    return found


def _before_asides(doc: Document, stop: int, floor: int) -> int:
    """Return *stop* or, where brackets or a short quotation stand right before it, where those begin."""
    tokens = doc.tokens
    while stop > floor:
        last = stop - 1
        if tokens.words[last] == ")":
            opened = next((k for k in range(last - 1, max(floor, last - MAX_ASIDE) - 1, -1) if tokens.words[k] == "("), -1)
            if opened <= floor:
                return stop
            stop = opened
        elif (n := _aside_ending(doc, last)) >= 0 and doc.first_tokens[n] > floor:
            stop = doc.first_tokens[n]
        else:
            return stop
    return stop


def _aside_ending(doc: Document, last: int) -> int:
    """Return the short outermost quotation whose closing mark is token *last*, or -1."""
    n = doc.inside[last]
    if n < 0 or doc.last_tokens[n] != last or last - doc.first_tokens[n] > MAX_ASIDE:
        return -1
    return n if doc.tokens.words[last - 1] not in (",", ".", "!", "?") else -1


def _core_before(doc: Document, stop: int, floor: int) -> int:
    """Return the first token of the noun phrase core that ends right before *stop*, or -1."""
    if stop <= floor:
        return -1
    tokens, tags = doc.tokens, doc.tokens.tags
    last = stop - 1
    if tags[last] & ADV and not tags[last] & (NOMINAL & ~CAP) and last > floor:
        last -= 1  # officials *here*
    if tags[last] & (PRON | INDEF) and not tags[last] & REL:
        return last
    if tokens.lows[last] in ("this", "that", "these", "those"):
        return last
    if not is_nominal(doc, last):
        return -1
    i = last
    while i >= floor:
        tag = tags[i]
        if tag & (DET | POSS) and not (tag & CAP and tag & NAME):
            i -= 1
            while i >= floor and tokens.lows[i] in PREDETERMINERS:
                i -= 1
            break
        if i < last and _is_boundary(doc, i):
            break
        if is_nominal(doc, i):
            i -= 1
        elif is_possessive(doc, i) and i > floor:
            i -= 1
            if not (is_nominal(doc, i) or tags[i] & INDEF):
                i += 1
                break
            i -= 1
        elif _is_premodifier(doc, i, floor):
            i -= 1
        elif tokens.words[i] in ("&", "/", "-", "–") and i > floor and is_nominal(doc, i - 1):
            i -= 1
        elif tokens.words[i] == "," and i > floor and tags[i - 1] & ADJ and tags[i + 1] & ADJ and not tags[i + 1] & CAP:
            i -= 1
        elif i < last and (begun := _before_asides(doc, i + 1, floor)) <= i:
            i = begun - 1
        else:
            break
    return _without_fronted(doc, i + 1, last + 1, floor)


def _is_boundary(doc: Document, i: int) -> bool:
    """Tell whether a phrase begins right behind token *i*: on *Monday* | Kim, in *2004* | the bank."""
    tags = doc.tokens.tags
    after = tags[i + 1]
    if is_time(tags[i]) and not tags[i] & ADJ:
        return bool(after & CAP) and not is_time(after) and not tags[i + 1] & (TITLE | BODY)
    return is_year(doc, i) and bool(after & CAP)


def _is_premodifier(doc: Document, i: int, floor: int) -> bool:
    """Tell whether token *i* modifies the noun behind it: the *accused* man, a *very* senior aide."""
    tags = doc.tokens.tags
    before = tags[i - 1] if i > floor else 0
    if tags[i] & (VBN | VBG) and not tags[i] & AUX:
        return i == floor or bool(before & (DET | POSS | ADJ | NUM | ADV)) or doc.tokens.words[i - 1] in "'’"
    return bool(tags[i] & ADV and tags[i + 1] & (ADJ | VBN | NUM) and (i == floor or before & (DET | POSS | INDEF | ADJ)))


def _without_fronted(doc: Document, first: int, stop: int, floor: int) -> int:
    """Return where the phrase really begins, if a fronted adverbial runs into it: After *the meeting* | Ellison."""
    tags = doc.tokens.tags
    if first == floor or not tags[first - 1] & (PREP | SUB):
        return first
    for i in range(stop - 1, first, -1):
        before = tags[i - 1]
        if tags[i] & CAP and before & NOUN and not before & (CAP | ROLE | TITLE | ADJ | BODY | DOC):
            return i
    return first


def _link_before(doc: Document, first: int, floor: int) -> int:
    """Return where the words begin that hang the phrase at *first* on a noun before them, or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    i = first - 1
    tag = tags[i]
    if lows[i] in ATTACHING and i > floor:
        if lows[i - 1] in ATTACHING and i - 1 > floor:
            i -= 1  # out of, from within
        if tags[i - 1] & POSTADJ and not is_possessive(doc, i - 1):
            return i - 1 if i - 1 > floor and not tags[i - 2] & (DET | POSS) else i
        if tags[i - 1] & (VBN | VBG) and not tags[i - 1] & AUX and i - 1 > floor:
            k = i - 1
            while k > floor and tags[k - 1] & ADV and not tags[k - 1] & NOUN:
                k -= 1
            return k if k > floor and (is_nominal(doc, k - 1) or tags[k - 1] & INDEF) else -1
        return i if is_nominal(doc, i - 1) or tags[i - 1] & INDEF or lows[i - 1] == ")" else -1
    if tag & COORD and lows[i] in ("and", "or", "&") and i > floor:
        if lows[i - 1] == ",":
            i -= 1
        return i if i > floor and is_nominal(doc, i - 1) else -1
    if tag & (VBN | VBG) and not tag & (AUX | NOUN) and i > floor and is_nominal(doc, i - 1):
        return i
    if tag & (VERB | AUX | ADV | NEG) or lows[i] in RELATIVES or tag & PREP:
        return _relative_before(doc, i, floor)
    return -1


def _relative_before(doc: Document, i: int, floor: int) -> int:
    """Return where the relative clause begins that token *i* is in, or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    for k in range(i, max(floor, i - MAX_RELATIVE), -1):
        if lows[k] in RELATIVES and lows[k] != "where":
            if is_nominal(doc, k - 1) or tags[k - 1] & INDEF:
                return k
            if lows[k - 1] == "," and k - 1 > floor and lows[k] != "that" and is_nominal(doc, k - 2):
                return k - 1
        if tags[k] & PUNCT and lows[k] not in ("'", "’", "-", "%", "$") and doc.inside[k] < 0:
            return -1
    return -1


def _is_verbal(doc: Document, i: int) -> bool:
    tag = doc.tokens.tags[i]
    return bool(tag & (FINITE | VERB)) and not tag & (NOUN | ADJ | CAP) or bool(tag & PREP and doc.tokens.lows[i] != "of")


# ---- rightwards, from the first word


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
    j = i
    while j < ceiling and lows[j] in PREDETERMINERS and not (j + 1 < ceiling and lows[j + 1] == "of"):
        j += 1
    if j < ceiling and tags[j] & (INDEF | NUM | DET) and j + 1 < ceiling and lows[j + 1] == "of":
        inner = core_after(doc, j + 2, ceiling)
        return inner if inner > 0 else j + 1
    if j < ceiling and tags[j] & (DET | POSS):
        j += 1
    begun = j
    while j < ceiling:
        tag = tags[j]
        if is_nominal(doc, j):
            if j > begun and (_is_boundary(doc, j - 1) or _turns_to_verb(doc, j, ceiling) or _new_name(doc, j, i)):
                break
            j += 1
        elif is_possessive(doc, j) and j + 1 < ceiling and (is_nominal(doc, j + 1) or tags[j + 1] & (VBN | VBG | ADV)):
            j += 1
        elif tag & (VBN | VBG | ADV) and not tag & AUX and j + 1 < ceiling and _premodifies(doc, j, begun, ceiling):
            j += 1
        elif tokens.words[j] in ("&", "/", "-", "–") and j > begun and j + 1 < ceiling and is_nominal(doc, j + 1):
            j += 1
        elif j > begun and tokens.words[j] == "(" and (closed := _bracket_end(doc, j, ceiling)) < ceiling:
            if not is_nominal(doc, closed):
                break
            j = closed
        elif j > begun and (n := doc.inside[j]) >= 0 and doc.first_tokens[n] == j and _is_nickname(doc, n, ceiling):
            j = doc.last_tokens[n] + 1
        else:
            break
    if j > begun:
        return j
    if begun > i:  # a bare determiner: this, those, both
        return begun if lows[begun - 1] not in ("the", "a", "an", "my", "your", "our", "their", "its", "every") else -1
    return i + 1 if tags[i] & INDEF else -1


def _premodifies(doc: Document, j: int, begun: int, ceiling: int) -> bool:
    tags = doc.tokens.tags
    if tags[j] & ADV and not tags[j] & (VBN | VBG):
        return bool(tags[j + 1] & (ADJ | VBN | NUM)) and not tags[j + 1] & AUX and j + 2 < ceiling
    before = tags[j - 1] if j > 0 else 0
    return is_nominal(doc, j + 1) and (j == begun or bool(before & (ADJ | ADV | NUM | GEN))) and not tags[j] & CAP


def _turns_to_verb(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether token *j*, which may be noun or verb, is the verb of the phrase before it."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag = tags[j]
    if not tag & VERB or tag & CAP:
        return False
    before = tags[j - 1]
    after = tags[j + 1] if j + 1 < ceiling else PUNCT
    takes_object = bool(after & (DET | POSS | PRON | OBJ)) or lows[j + 1 : j + 2] in (["to"], ["that"])
    if tag & VBD and not tag & NOUN:
        return True
    if tag & VBZ and not before & PLURAL:
        return takes_object if tag & LOW else takes_object or not after & (NOMINAL | PUNCT)
    if tag & VB and (before & PLURAL):
        return takes_object if tag & LOW else True
    return takes_object and not tag & (ADJ | ROLE)


def _new_name(doc: Document, j: int, first: int) -> bool:
    """Tell whether the name at *j* begins a phrase of its own: told the panel | Kim was late."""
    tags = doc.tokens.tags
    before = tags[j - 1]
    return bool(
        tags[j] & CAP
        and before & NOUN
        and not before & (CAP | ROLE | TITLE | ADJ | BODY | DOC | NUM)
        and tags[first] & (DET | POSS | PLURAL)
    )


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
    if tag & (VBN | VBG) and not tag & AUX:
        return _participle_after(doc, j, ceiling)
    if tag & COORD and low in ("and", "or", "&"):
        core = core_after(doc, j + 1, ceiling)
        return core if core > 0 and not verb_follows(doc, core, ceiling) else j
    if low == "," and commas:
        return _aside_after(doc, j + 1, ceiling) or j
    return j


def _prepositional_after(doc: Document, j: int, ceiling: int) -> int:
    """Return behind the prepositional phrase at *j*, or *j* if it tells when or by what means rather than who."""
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
    if lows[j] in ("jr", "jr.", "sr", "sr.", "ii", "iii", "md", "phd") or PARTY.match(doc.tokens.words[j]):
        return j + 1
    if tags[j] & NUM and (j + 1 == ceiling or tags[j + 1] & (PUNCT | COORD)):
        return j + 1
    if lows[j] in ("of", "from", "for"):
        found = phrase_after(doc, j + 1, ceiling, commas=False)
        return found.stop if found else 0
    if is_time(tags[j]) or tags[j] & (PRON | COORD | SUB | ADV) and not tags[j] & (DET | ROLE | ADJ):
        return 0
    found = phrase_after(doc, j, ceiling, commas=False)
    if found is None or verb_follows(doc, found.stop, ceiling):
        return 0
    return found.stop


PARTY = re.compile(r"[DRIdri](?:-\w|\.?$)")


def verb_follows(doc: Document, j: int, ceiling: int) -> bool:
    """Tell whether a finite verb stands at *j*, adverbs left out."""
    tags = doc.tokens.tags
    while j < ceiling and tags[j] & ADV and not tags[j] & VERB:
        j += 1
    return j < ceiling and bool(tags[j] & (FINITE | VB)) and not tags[j] & (CAP | PREP)


# ---- times and means


def time_after(doc: Document, i: int, ceiling: int) -> int:
    """Return behind the time expression that begins at token *i* (late on Monday, two days earlier), or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    j, stop, seen_preposition = i, -1, False
    while j < ceiling and j < i + 12:
        tag, low = tags[j], lows[j]
        if is_time(tag) and not (low in ("may", "march", "second") and not tag & CAP):
            stop = j + 1
        elif low in TIME_TAILS and stop > 0 and stop == j:
            stop = j + 1
        elif is_year(doc, j) and (stop > 0 or (j > i and lows[j - 1] in ("in", "since", "by", "until", "from", "of"))):
            stop = j + 1
        elif low in TIME_PREPOSITIONS and not seen_preposition:
            seen_preposition = True
        elif low in TIME_PREPOSITIONS and stop == j:
            seen_preposition = True
        elif low == "," and stop == j and j + 1 < ceiling and (is_year(doc, j + 1) or tags[j + 1] & MONTH):
            pass
        elif not (low in TIME_FILLERS or tag & NUM or (low == "'s" and stop == j)):
            break
        j += 1
    return stop


def is_medium_phrase(doc: Document, i: int, ceiling: int) -> bool:
    """Tell whether the prepositional phrase at *i* names a vehicle of words: in a statement, on X, by phone."""
    if doc.tokens.lows[i] not in ("in", "on", "at", "during", "via", "by", "through", "to", "from", "before", "after", "over"):
        return False
    core = core_after(doc, i + 1, ceiling)
    if core <= 0:
        return False
    return bool(doc.tokens.tags[core - 1] & MEDIUM) or doc.tokens.lows[core - 1] in PLATFORMS
