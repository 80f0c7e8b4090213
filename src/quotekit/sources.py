"""Source phrases read for what they say: a name, a role, a body, somebody unnamed.

::

    a senior Hamas official briefed on the talks
      rank   affil.  head   └─ access ──────────┘   one unnamed person

What is read here is only what the phrase itself prints; who it is in the
article is for `quotekit.speakers`.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import MEDIA_GENERIC, MEDIUM_NOUNS, SPEAKING_MEDIA
from quotekit.lexicon.classes import BODY, CAP, COORD, DET, DOC, INDEF, MEDIUM, NAME, NUM, PLURAL, PRON, ROLE, TITLE
from quotekit.lexicon.people import COLLECTIVE_OFFICES, GROUPS, RELATIONS, SURNAME_PARTICLES
from quotekit.mentions import Phrase, core_after
from quotekit.model import SpeakerKind
from quotekit.names import OUTLET, PERSON, Name, is_name_word, read_name
from quotekit.nominals import is_possessive

DEFINITE = frozenset("the this that these those his her its their my our your".split())
NUMBERS = {
    word: n
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
#: Quantities of at least so many.
AT_LEAST = {
    "several": 2,
    "multiple": 2,
    "dozens": 24,
    "dozen": 12,
    "hundreds": 200,
    "couple": 2,
    "both": 2,
    "numerous": 2,
    "handful": 2,
    "scores": 40,
    "thousands": 2000,
}
#: What a number before it counts: two *dozen*.
MANY = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000}
#: Determiners and pronouns that leave the group open: some, many, most.
GENERIC = frozenset(
    """
    some many most others few much everyone everybody people anyone anybody nobody none all
    """.split()
)
#: Groups of commentators and the like, generic when nothing more is said of them.
VAGUE_GROUPS = frozenset(
    """
    critics supporters opponents observers experts analysts people sceptics skeptics proponents detractors
    scientists
    """.split()
)
#: A street that stands for nobody in particular.
MARKETS = frozenset(("wall street", "the street", "main street", "the market", "the markets"))


#: One of many: one of the climbers.
ONE_OF = frozenset(("one", "neither", "either", "another"))


#: Words of a number that is not a numeral: *more* than twenty, *dozens* of.
COUNTING = frozenset("more fewer less several multiple dozen dozens hundreds thousands scores handful couple".split())
#: Adjectives that are joined before one noun: *current and former* officials.
STATUS = frozenset("current former serving retired senior junior past present active incumbent".split())


class Source(NamedTuple):
    """What a source phrase prints."""

    phrase: Phrase
    kind: SpeakerKind | None
    """None for a pronoun, which has no kind of its own."""
    name: Name | None
    head: str
    """The head noun (or pronoun) in lower case."""
    definite: bool
    plural: bool
    number: int | None
    """How many there are, as printed: *three* aides."""
    at_least: bool


def read_source(doc: Document, phrase: Phrase) -> Source:
    """Return what the words of *phrase* say about who or what it names."""
    phrase = _whole(doc, phrase)
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = phrase.core_first, phrase.core_stop
    head = stop - 1
    while head > first and (tags[head] & NUM or doc.tokens.words[head] in ")'’"):
        head -= 1
    low = lows[head]
    if (stop - first == 1 and tags[first] & PRON) or low in ("who", "which", "that", "us", "them", "him", "me"):
        return Source(phrase, None, None, low, True, low in ("they", "we", "us", "them"), None, False)
    if stop - first == 1 and low in ("his", "her", "its", "their", "my", "our"):
        return Source(phrase, None, None, low, True, low in ("their", "our"), None, False)
    definite = lows[first] in DEFINITE or any(is_possessive(doc, k) for k in range(first, stop))
    count, at_least = count_of(doc, first, stop)
    name = _person_name(doc, phrase)
    if name is not None:
        return Source(phrase, SpeakerKind.PERSON, name, low, True, _names_several(doc, phrase), None, False)
    plural = bool(tags[head] & PLURAL) or (count or 0) > 1
    if lows[first] in ONE_OF:
        plural, definite, count = False, False, 1
    kind, name = _kind(doc, phrase, head, definite, plural)
    return Source(phrase, kind, name, low, definite, plural, count, at_least)


def _whole(doc: Document, phrase: Phrase) -> Phrase:
    """Return the phrase with its core up to the noun: *one of the guards*, *more than ten men*, *past and present* aides."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    while (k := phrase.core_stop) + 1 < phrase.stop:
        counted = all(tags[i] & (NUM | INDEF | DET) or lows[i] in COUNTING for i in range(phrase.core_first, k))
        leads_on = (
            (lows[k] == "of" and counted)
            or (lows[k] == "than" and lows[k - 1] in COUNTING)
            or (lows[k] in ("and", "or") and lows[k - 1] in STATUS and lows[k + 1] in STATUS)
        )
        stop = core_after(doc, k + 1, phrase.stop) if leads_on else -1
        if stop <= k:
            break
        phrase = phrase._replace(core_stop=stop)
    return phrase


def _names_several(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase joins a named person to others: Ellison and Juan Ortega."""
    tags = doc.tokens.tags
    return any(tags[k] & COORD and tags[k + 1] & CAP for k in range(phrase.core_stop, phrase.stop - 1)) and not any(
        doc.tokens.words[k] == "," or tags[k] & ROLE for k in range(phrase.core_stop, phrase.stop)
    )


def _person_name(doc: Document, phrase: Phrase) -> Name | None:
    """Return the personal name that the phrase prints as its head or beside it."""
    first, stop = phrase.core_first, phrase.core_stop
    run = trailing_name(doc, first, stop)
    if run is not None and run.kind == PERSON:
        return run
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    head = tags[stop - 1]
    comma = next((k for k in range(stop, phrase.stop) if words[k] == ","), phrase.stop)
    if stop < comma and tags[stop] & COORD and head & (ROLE | TITLE):
        # JPL scientist and study co-author | Michael Malaska
        inner = trailing_name(doc, stop + 1, comma)
        if inner is not None and inner.title_first < inner.first:
            return inner._replace(kind=PERSON)
    if stop < comma and lows[stop] in ("of", "for") and head & (TITLE | ROLE) and head & CAP:
        # Secretary of State | Mike Pompeo
        inner = trailing_name(doc, stop + 1, comma)
        if inner is not None and inner.stop - inner.first >= 3:
            return read_name(doc, inner.stop - 2, inner.stop)
    if head & (ROLE | TITLE) or lows[stop - 1] in RELATIONS:
        # the coastguard's former head, | Iain Struthers
        after = comma + 1
        if after < phrase.stop and is_name_word(doc, after):
            close = next((k for k in range(after, phrase.stop) if words[k] == ","), phrase.stop)
            inner = trailing_name(doc, after, close)
            if inner is not None and inner.kind in (PERSON, "unknown") and inner.first == after:
                return inner._replace(kind=PERSON)
    return None


def trailing_name(doc: Document, first: int, stop: int) -> Name | None:
    """Return the name with which the tokens end; titles and roles before it are left out."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    while stop > first and (words[stop - 1] in "()" or words[stop - 1].isdecimal()):
        stop -= 1
    k = stop
    while k > first and (is_name_word(doc, k - 1) or (k < stop and lows[k - 1] in SURNAME_PARTICLES and tags[k] & CAP)):
        k -= 1
    if k == stop and k > first and tags[k - 1] & CAP and not tags[k - 1] & (ROLE | PLURAL | INDEF | PRON):
        k -= 1  # Cook said: a common word that leads its sentence, and yet the subject
    while k < stop and lows[k] in SURNAME_PARTICLES and k > first and not tags[k] & CAP:
        k += 1
    if k >= stop:
        return None
    begun = k
    for j in range(k, stop - 1):
        if is_possessive(doc, j) or (tags[j] & (TITLE | ROLE) and not (tags[j] & NAME and not tags[j] & TITLE)):
            begun = j + 1  # NASA Administrator | Jim Bridenstine
    whole = read_name(doc, k, stop)
    if whole is not None and whole.kind in ("body", OUTLET) and whole.first == k:
        return whole
    titled = begun > k or (k > first and bool(tags[k - 1] & (ROLE | TITLE)))
    found = read_name(doc, begun, stop)
    if found is not None and titled and found.kind in ("unknown", "place"):
        found = found._replace(kind=PERSON)
    return found


def count_of(doc: Document, first: int, stop: int) -> tuple[int | None, bool]:
    """Return how many the phrase says there are, and whether that is a lower bound."""
    lows = doc.tokens.lows
    for k in range(first, min(stop, first + 4)):
        low = lows[k]
        bound = "least" in lows[first:k] or "than" in lows[first:k]
        if low in NUMBERS:
            times = MANY.get(lows[k + 1], 1) if k + 1 < stop else 1
            return NUMBERS[low] * times, bound  # two dozen
        if low == "half" and lows[k + 1 : k + 3] == ["a", "dozen"]:
            return 6, bound
        if low.isdecimal() and len(low) < 7:
            return int(low), bound
        if low in AT_LEAST:
            return AT_LEAST[low], low != "both"
    if lows[first] in ("a", "an", "another", "one"):
        return 1, False
    return None, False


def _are_papers(doc: Document, head: int) -> bool:
    """Tell whether a word for media is one for documents here: court papers, council minutes."""
    lows = doc.tokens.lows
    if head == 0:
        return False
    if lows[head] == "minutes":
        return not doc.tokens.tags[head - 1] & NUM
    return lows[head] == "papers" and MEDIUM_NOUNS.get(f"{lows[head - 1]} papers") == "court_filing"


def _kind(doc: Document, phrase: Phrase, head: int, definite: bool, plural: bool) -> tuple[SpeakerKind, Name | None]:
    """Return what kind of source a phrase without a personal name is, and the name it has all the same."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = phrase.core_first, phrase.core_stop
    low, tag = lows[head], tags[head]
    text = " ".join(lows[first:stop])
    if _are_papers(doc, head):
        return SpeakerKind.DOCUMENT, None
    if text.removeprefix("the ") in MEDIA_GENERIC or (low in SPEAKING_MEDIA and not tag & CAP and stop - first > 1):
        return SpeakerKind.MEDIA, None
    if low in COLLECTIVE_OFFICES:
        return SpeakerKind.ORGANISATION, None
    if text in MARKETS:
        return SpeakerKind.GENERIC_GROUP, None
    one = lows[first] in ("a", "an", "one", "another")
    if (
        tag & CAP
        and not (tag & (ROLE | TITLE) and head > first and not tag & BODY)
        and not (tag & ROLE and tag & PLURAL)
    ):
        name = trailing_name(doc, first, stop)
        if name is not None:
            return (SpeakerKind.MEDIA if name.kind == OUTLET else SpeakerKind.ORGANISATION), name
    if first + 1 == stop and tag & INDEF:
        return SpeakerKind.GENERIC_GROUP, None
    if tag & (ROLE | TITLE) or low in RELATIONS or low in GROUPS:
        if plural or (low in GROUPS and not one):
            alone = low in VAGUE_GROUPS and stop - first == 1 and phrase.stop == stop
            generic = lows[first] in GENERIC or alone
            return (SpeakerKind.GENERIC_GROUP if generic else SpeakerKind.ANONYMOUS_GROUP), None
        return (SpeakerKind.ROLE if definite and not one else SpeakerKind.ANONYMOUS), None
    if tag & BODY:
        return SpeakerKind.ORGANISATION, None
    if tag & DOC or tag & MEDIUM:
        return SpeakerKind.DOCUMENT, None
    if plural:
        return SpeakerKind.ANONYMOUS_GROUP, None
    return (SpeakerKind.ANONYMOUS if one else SpeakerKind.ORGANISATION), None
