"""Words in their place: what can stand in a noun phrase, what names a time.

::

    the *accused* man        a participle that modifies the noun behind it
    *Will* Kerr, Theresa *May*   names, though will and may are verbs
    late *on Monday*         a time expression

Nothing here looks further than the words beside a word.
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    AUX,
    BODY,
    CAP,
    COORD,
    DET,
    DOC,
    GEN,
    INDEF,
    MONTH,
    NAME,
    NEG,
    NOUN,
    NUM,
    OBJ,
    PLACE,
    PLURAL,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    SUB,
    TIME,
    TITLE,
    VB,
    VBD,
    VBG,
    VBN,
    VERB,
    WEEKDAY,
    WH,
)

#: Bits of words that may stand in the core of a noun phrase.
NOMINAL = NOUN | NUM | ADJ | TITLE | ROLE | BODY | DOC | CAP | NAME | PLACE | PLURAL


#: Bits of words that may not, unless capitalised within a sentence (Theresa May, Will Kerr).
CLOSED = PREP | COORD | SUB | WH | AUX | NEG | PUNCT | PRON | OBJ | DET | POSS | GEN | INDEF


#: An age is at most three digits.
MAX_AGE_DIGITS = 3
RELATIVES = frozenset(("who", "which", "whose", "whom", "that", "where"))


#: Words that carry a time expression but are not its heart: *late* Monday, *the same* week.
TIME_FILLERS = frozenset(
    """
    early late earlier later last next this that the a an same previous past first second recent recently each every
    few several following one two three four five six seven eight nine ten another mid of or and about around than
    more less over nearly almost all
    """.split()
)


ARTICLES = frozenset(("a", "an", "the"))
TIME_PREPOSITIONS = frozenset(
    """
    on in at by since until till during over for from within after before around about throughout through as of
    """.split()
)


TIME_TAILS = frozenset(("ago", "earlier", "later", "before", "previously", "afterwards", "afterward", "prior", "local"))


def leads(doc: Document, i: int) -> bool:
    """Tell whether token *i* begins a sentence or a quotation, where a capital means nothing."""
    if i == 0 or doc.sentences[doc.sentence_of(i)].first == i:
        return True
    if doc.inside[i] != doc.inside[i - 1]:
        return doc.inside[i] >= 0  # behind an opening mark, not behind a closing one
    return doc.tokens.lows[i - 1] in (".", "?", "!", ":", "…", "—", "–", "•", '"', "“", "‘")


def is_title_case(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the tokens from *first* to *stop* are a headline in capitals, where a capital means nothing."""
    words = [word for word in doc.tokens.words[first : min(stop, first + 30)] if word[0].isalpha()]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) * 10 >= 7 * len(words)


#: What ends a dateline, and how many words it has at most.
DATELINE_ENDS, MAX_DATELINE = frozenset((":", "—", "–", "-", "--", "|", "/")), 9


def behind_dateline(doc: Document, first: int, stop: int) -> int:
    """Return behind the dateline that opens at token *first*, or *first*: ABU DHABI // | A man; LAHORE: | Leader of."""
    if first != doc.sentences[doc.sentence_of(first)].first:
        return first
    for k in range(first, min(first + MAX_DATELINE, stop - 1)):
        if doc.tokens.words[k] in DATELINE_ENDS:
            while k + 1 < stop and doc.tokens.words[k] in DATELINE_ENDS:
                k += 1
            return k
        if not doc.tokens.tags[k] & (CAP | PUNCT | NUM):
            break
    return first


def is_nominal(doc: Document, i: int) -> bool:
    """Tell whether token *i* can stand in the core of a noun phrase."""
    tag = doc.tokens.tags[i]
    if not tag & NOMINAL:
        return False
    if tag & CLOSED:
        return bool(tag & CAP and tag & (NAME | PLACE | MONTH)) and not leads(doc, i)
    if (
        tag & VB
        and i > 0
        and doc.tokens.tags[i - 1] & (DET | POSS)
        and doc.tokens.lows[i - 1] not in ("that", "all", "both")
    ):
        return True  # the cull
    if tag & VERB and not tag & (NOUN | ADJ):
        return bool(tag & CAP) and (not tag & (VBD | VBN | VBG) or not leads(doc, i))  # Trump, Said; but not Asked
    return True


def is_possessive(doc: Document, i: int) -> bool:
    """Tell whether token *i* is 's or the bare apostrophe of a plural, behind a noun."""
    tokens = doc.tokens
    if tokens.tags[i] & GEN:
        return i > 0 and not tokens.tags[i - 1] & PRON
    return (
        tokens.words[i] in "'’" and i > 0 and tokens.lows[i - 1][-1] == "s" and tokens.ends[i - 1] == tokens.starts[i]
    )


def joins(doc: Document, i: int) -> bool:
    """Tell whether token *i* joins the words beside it to one noun: R *&* D, Clinton*–*Trump; not Oct 25 – Police."""
    word = doc.tokens.words[i]
    if word in ("&", "/"):
        return True
    return (
        word in ("-", "–")
        and doc.tokens.ends[i - 1] == doc.tokens.starts[i]
        and doc.tokens.ends[i] == doc.tokens.starts[i + 1]
    )


def is_time(tag: int) -> bool:
    """Tell whether a word names a time: Monday, March, week, yesterday."""
    return bool(tag & (TIME | WEEKDAY)) or bool(tag & MONTH and tag & CAP)


def is_year(doc: Document, i: int) -> bool:
    """Tell whether token *i* is a year, 1000 to 2099."""
    word = doc.tokens.words[i]
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2099"


def is_age(word: str) -> bool:
    """Tell whether the word may be how old somebody is: Rosa Kern, *101*, ..."""
    return word.isdecimal() and len(word) <= MAX_AGE_DIGITS


def is_boundary(doc: Document, i: int) -> bool:
    """Tell whether a phrase begins right behind token *i*: on *Monday* | Kim, in *2004* | the bank."""
    tags = doc.tokens.tags
    after = tags[i + 1]
    if is_time(tags[i]) and not tags[i] & ADJ:
        return bool(after & CAP) and not is_time(after) and not tags[i + 1] & (TITLE | BODY)
    if i > 0 and tags[i - 1] & (DET | POSS):
        return False  # the 2016 Harbour Party contender
    return is_year(doc, i) and bool(after & CAP)


def time_after(doc: Document, i: int, ceiling: int) -> int:
    """Return behind the time expression that begins at token *i* (late on Monday, two days earlier), or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    j, stop, seen_preposition = i, -1, False
    while j < ceiling and j < i + 12:
        tag, low = tags[j], lows[j]
        if (
            (is_time(tag) and not (low in ("may", "march", "second") and not tag & CAP))
            or (low in TIME_TAILS and stop > 0 and stop == j)
            or (
                is_year(doc, j)
                and (stop > 0 or (j > i and lows[j - 1] in ("in", "since", "by", "until", "from", "of")))
            )
        ):
            stop = j + 1
        elif low == "that" and stop == j and lows[j + 1 : j + 2] and lows[j + 1] in ARTICLES:
            break  # told Reuters on Tuesday | that the night train was late
        elif (low in TIME_PREPOSITIONS and not seen_preposition) or (low in TIME_PREPOSITIONS and stop == j):
            seen_preposition = True
        elif low == "," and stop == j and j + 1 < ceiling and (is_year(doc, j + 1) or tags[j + 1] & MONTH):
            pass
        elif not (low in TIME_FILLERS or tag & NUM or (low == "'s" and stop == j)):
            break
        j += 1
    if (
        0 < stop < ceiling - 1
        and is_possessive(doc, stop)
        and is_nominal(doc, stop + 1)
        and not is_time(tags[stop + 1])
    ):
        return -1  # at Tuesday | 's hearing
    alone = stop == i + 2 or (stop == i + 3 and lows[i] == "that")
    if alone and lows[stop - 2] in ARTICLES and stop + 1 < ceiling and tags[stop] & NOUN and not tags[stop] & CAP:
        return -1 if not tags[stop] & VERB or tags[stop + 1] & AUX else stop  # the night train was
    return stop


#: Determiners whose noun is singular: no base form can be its verb.
SINGULAR = frozenset(("a", "an", "another", "this", "every", "each"))
#: How far before its noun a determiner is looked for.
MAX_PREMODIFIERS = 4


def ends_phrase(doc: Document, i: int, floor: int, *, plural: bool) -> bool:
    """Tell whether token *i* ends a phrase whose number no verb of its form agrees with.

    Of a singular one no base form is the verb (a direct *appeal*), of a *plural* one none in -s (two television *shows*).
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    for k in range(i - 1, max(floor, i - MAX_PREMODIFIERS - 1) - 1, -1):
        tag = tags[k]
        if lows[k] in SINGULAR:
            governed = k > floor and tags[k - 1] & PREP and k + 1 < i and not tags[k + 1] & (ADJ | CAP)
            return not plural and not governed  # half of those in each state say
        if tag & NUM and plural:
            counts = (lows[k].isdecimal() or lows[k].isalpha()) and lows[k] not in ("one", "1")
            return counts and not (k > floor and tags[k - 1] & (NOUN | CAP))  # two shows; but: chapter 2 shows
        if tag & COORD and k > floor and tags[k - 1] & tags[k + 1] & ADJ:
            continue  # a loud and clear message
        if (
            not tag & (ADJ | NOUN | VBG | CAP)
            or tag & (PLURAL | BODY | INDEF | PRON | VBD | NUM)
            or (plural and tag & CAP)
        ):
            return False
    return False
