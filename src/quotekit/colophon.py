"""What a paper prints of its own making: dateline, bylines and credits.

::

    By Ana Ruiz and Tom Hale                                    bylines
    RENO, Nev., March 3 (Reuters) — The dam failed.             dateline: place, date, agency
    (Reporting by Ana Ruiz in Reno; Editing by Tom Hale)        credits

None of it is a quotation, whoever it names: it says through whose hands the
article came.

Source: the forms are those of the AP and Reuters handbooks, and of bylines and credits in PolNeAR train.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.dates.calendar import reckon
from quotekit.dates.expressions import read_times
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.bodies import OUTLETS
from quotekit.lexicon.classes import CAP, NAME, PLACE
from quotekit.model import Credit, CreditKind, Dateline, Mention
from quotekit.spans import Span

#: How many paragraphs from the top a dateline or a byline is looked for, and how long a line of credits may be.
MAX_TOP, MAX_DATELINE, MAX_BYLINE, MAX_CREDIT = 8, 100, 120, 400

DASHES = frozenset(("—", "–", "--", "-", ":", ")", "/", "//"))
#: How long prose is that a place and a colon stand before.
MIN_PROSE = 60
#: How many days before publication an article may have been filed.
MAX_OLD = 7

_WORD = r"[A-Z][\w.'’-]*"
_PARTICLE = r"(?:de|la|del|der|da|di|du|van|von|den|al|el|bin|ibn|of|the)"
_NAME = rf"{_WORD}(?:\s(?:{_PARTICLE}\s)?{_WORD}){{0,4}}"
ONE_NAME = re.compile(_NAME)

DATELINE = re.compile(
    r"""
    (?P<place>[^\W\d_a-z][\w.'’-]*(?:[\s/-][^\W\d_a-z][\w.'’-]*){0,3})   # RENO    Des Moines
    (?:(?:\s\([A-Z][\w\s]{1,30}\))?\s\[[A-Z][\w\s]{1,20}\])?              # (Madhya Pradesh) [India]
    (?P<more>(?:,\s[A-Z\d][\w.]*(?:\s[A-Z\d][\w.]*){0,2}){0,3})           # , Nev.    , March 3    , June 2, 2024
    (?:\s?\((?P<agency>[A-Z][\w.&/\s-]{1,30})\))?                         # (AP)
    \s?(?:(?P<dash>—|–|--?|//)|:)\s
    """,
    re.VERBOSE,
)
#: Labels in capitals that stand where a place would.
LABELS = frozenset(
    """
    analysis breaking commentary correction developing editorial exclusive explainer fact factbox graphic interview
    just live note opinion photos poll q&a read review sponsored timeline update updated video watch
    """.split()
)
BYLINE = re.compile(
    r"(?:by|words\sby|text\sby)\s(?P<names>[^|–—]+?)(?:\s?[|–—]\s?[A-Z][^.!?|]{1,50})?$",
    re.IGNORECASE,
)
#: Authors without a name: our court reporter.
NAMELESS = re.compile(r"(?:an?|our)\s(?:own\s)?(?:[\w-]+\s){0,2}(?:correspondent|reporter|staff)", re.IGNORECASE)
#: What an author is, behind the name: Ana Ruiz, *staff writer*.
POSTS = frozenset("writer reporter correspondent editor columnist staff bureau contributor".split())
#: The acts that credits name.
ACTS = {
    "reporting": CreditKind.REPORTING,
    "reported": CreditKind.REPORTING,
    "writing": CreditKind.WRITING,
    "written": CreditKind.WRITING,
    "editing": CreditKind.EDITING,
    "edited": CreditKind.EDITING,
    "compiled": CreditKind.WRITING,
    "translated": CreditKind.TRANSLATION,
    "translation": CreditKind.TRANSLATION,
    "photograph": CreditKind.PHOTO,
    "photographs": CreditKind.PHOTO,
    "photo": CreditKind.PHOTO,
    "photos": CreditKind.PHOTO,
    "picture": CreditKind.PHOTO,
    "pictures": CreditKind.PHOTO,
    "image": CreditKind.PHOTO,
    "images": CreditKind.PHOTO,
    "illustration": CreditKind.PHOTO,
    "inputs": CreditKind.AGENCY,
}
#: Tried at the beginning of a paragraph, behind a bracket or semicolon, and behind the last full stop of a caption.
CREDIT = re.compile(
    rf"""
    (?:(?<![^\n\r])|(?<=[(\[;.])|(?<=--)|(?<=—)|(?<=–))\s?
    (?P<whole>
      (?:(?:additional|further|with|file)\s){{0,2}}
      (?P<act>{"|".join(sorted(ACTS, key=len, reverse=True))})
      (?:\sand\s(?:writing|editing|translation))?
      (?:\s(?:by|from)\s|(?:\scredit|\scourtesy)?\s?:\s?|\scourtesy\sof\s)
      (?P<names>[^;()\[\]\n\r]+)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: What a credit has in it: a piece of one of `ACTS`, or a slash.
ACT_STEMS = ("/", *"reporting reported writ edit compiled translat photo picture image illus inputs".split())
#: (AP Photo/Ana Ruiz)   (Ana Ruiz/Reuters)   at the end of a caption
SLASHED = re.compile(rf"[(\[](?P<whole>(?P<first>{_NAME})\s?/\s?(?P<second>{_NAME}))[)\]]\.?\s*$")
SPLIT = re.compile(r",\sand\s|,\s|\sand\s|\s&\s|\s?/\s?")
#: Tried on what stands between two commas, so that no list is read in more than one way.
IN_PLACE = re.compile(rf"\s(?:in|from|at)\s{_NAME}$")


class Colophon(NamedTuple):
    """What is printed of the article's making."""

    dateline: Dateline | None
    bylines: tuple[Mention, ...]
    credits: tuple[Credit, ...]

    def is_credit(self, spans: Sequence[Span]) -> bool:
        """Tell whether all of *spans* lie in bylines and credits, and so in nobody's words."""
        own = [span for byline in self.bylines for span in byline.spans]
        own += [span for credit in self.credits for span in credit.spans]
        return all(any(each.covers(span) for each in own) for span in spans)

    def written_on(self, published: datetime.date | None) -> datetime.date | None:
        """Return the day from which "on Tuesday" is reckoned: that of the dateline, shortly before *published*."""
        date = self.dateline.date if self.dateline is not None else None
        if date is None or published is None:
            return published or date
        return date if 0 <= (published - date).days <= MAX_OLD else published


def read_colophon(doc: Document, published: datetime.date | None) -> Colophon:
    """Return dateline, bylines and credits of the article."""
    bylines: list[Mention] = []
    dateline = None
    for start, end in doc.paragraphs[:MAX_TOP]:
        found = list(_bylines(doc, start, end))
        bylines.extend(found)
        if not found and dateline is None:
            dateline = _dateline(doc, start, end, published)
    return Colophon(dateline, tuple(bylines), tuple(_credits(doc)))


def without_dateline(doc: Document, found: Found, dateline: Dateline | None) -> Found:
    """Return *found* with content that begins behind the dateline: RENO (AP) — | The dam failed, Kim said."""
    if dateline is None or found.content[0][0] >= doc.token_at(dateline.spans[0].end):
        return found
    first, stop = found.content[0]
    begun = doc.token_at(dateline.spans[0].end)
    while begun < stop and doc.tokens.lows[begun] in DASHES:
        begun += 1
    if begun >= stop or doc.tokens.starts[first] < dateline.spans[0].start:
        return found
    return found._replace(content=((begun, stop), *found.content[1:]))


# ---- dateline


def _dateline(doc: Document, start: int, end: int, published: datetime.date | None) -> Dateline | None:
    """Return the dateline of the paragraph at [start, end), None if it has none."""
    text = doc.text
    found = DATELINE.match(text, start, min(end, start + MAX_DATELINE))
    if found is None or not (_is_place(doc, found) or _is_placed_prose(doc, found, end)):
        return None
    stop = found.end("agency") + 1 if found["agency"] else found.end("more")
    first, last = doc.token_at(start), doc.token_at(found.end("more"))
    time = next(read_times(doc, first + 1, last), None) if found["more"] else None
    date = reckon(time.moment, published).date if time is not None else None
    span = Span(start, stop)
    agency = found["agency"]
    if agency and found["dash"] is None and not agency.isupper() and agency.lower() not in OUTLETS:
        agency = None  # Bhopal (Madhya Pradesh)
    return Dateline(span.of(text), (span,), found["place"], agency, date)


def _is_place(doc: Document, found: re.Match[str]) -> bool:
    """Tell whether what stands at the head of a paragraph is a place: in capitals, known as one, or with its agency."""
    place = found["place"]
    if place.split()[0].lower().rstrip(".:") in LABELS:
        return False
    k = doc.token_at(found.end("place")) - 1
    known = bool(doc.tokens.tags[k] & PLACE)
    if found["dash"] is None:
        return known and place.isupper()
    if found["agency"] is not None and (known or place.isupper() or found["agency"].lower() in OUTLETS):
        return True
    return place.isupper() and len(place) > len("UK")


def _is_placed_prose(doc: Document, found: re.Match[str], end: int) -> bool:
    """Tell whether a known place and a colon stand before prose: Dubai: A man was held. Pune, Sep 13 (PTI): Police ..."""
    if found["dash"] is not None or not doc.tokens.tags[doc.token_at(found.end("place")) - 1] & PLACE:
        return False
    prose = end - found.end() >= MIN_PROSE and doc.text[end - 1] in '.”"'
    return found["agency"] is not None or (prose and doc.text[found.end() : found.end() + 1].isupper())


# ---- bylines


def _bylines(doc: Document, start: int, end: int) -> Iterator[Mention]:
    """Yield the names of the byline that the paragraph at [start, end) is, if it is one."""
    if end - start > MAX_BYLINE:
        return
    found = BYLINE.match(doc.text, start, end)
    if found is None:
        return
    first, stop = found.span("names")
    if NAMELESS.fullmatch(doc.text, first, stop):
        yield Mention(doc.text[first:stop], (Span(first, stop),))  # By our court reporter
        return
    names = _names(doc.text, first, stop)
    while names and len(names) > 1 and names[-1].of(doc.text).lower().split()[-1] in POSTS:
        names.pop()
    if names and all(_is_author(doc, span) for span in names):
        yield from (Mention(span.of(doc.text), (span,)) for span in names)


def _is_author(doc: Document, span: Span) -> bool:
    """Tell whether the words can be the name of somebody who writes: not "By Popular Demand"."""
    name = span.of(doc.text)
    if name.lower() in OUTLETS or name.lower().removesuffix(" staff") in OUTLETS:
        return True
    tags = doc.tokens.tags[doc.token_at(span.start) : doc.token_at(span.end)]
    return len(tags) > 1 and (bool(tags[0] & NAME) or any(not tag & ~(CAP | NAME | PLACE) for tag in tags))


def _names(text: str, start: int, end: int) -> list[Span]:
    """Return the names of a list, without the places they write from (Ana Ruiz | in Reno); none if it holds anything else."""
    edges = [(start, start), *(found.span() for found in SPLIT.finditer(text, start, end)), (end, end)]
    names = []
    for (_, first), (stop, _) in itertools.pairwise(edges):
        place = IN_PLACE.search(text, first, stop)
        stop = place.start() if place is not None else stop
        while stop > first and text[stop - 1] in ". ":
            stop -= 1
        if ONE_NAME.fullmatch(text, first, stop) is None:
            return []
        names.append(Span(first, stop))
    return names


# ---- credits


def _credits(doc: Document) -> Iterator[Credit]:
    """Yield the credits of the article in the order of the text."""
    for start, end in doc.paragraphs:
        first = max(start, end - MAX_CREDIT)
        tail = doc.text[first:end].lower()
        if not any(act in tail for act in ACT_STEMS):
            continue
        for found in CREDIT.finditer(doc.text, first, end):
            listed = _names(doc.text, *found.span("names"))
            if not listed:
                continue
            names = tuple(each.of(doc.text) for each in listed if not _is_state(doc, each))
            span = Span(found.start("whole"), found.start("whole") + len(found["whole"].rstrip(". ")))
            yield Credit(span.of(doc.text), (span,), ACTS[found["act"].lower()], names)
        slashed = SLASHED.search(doc.text, first, end)
        if slashed is not None and _is_outlet(slashed):
            span = Span(*slashed.span("whole"))
            yield Credit(span.of(doc.text), (span,), CreditKind.PHOTO, _slashed_names(slashed))


def _is_state(doc: Document, span: Span) -> bool:
    """Tell whether the words are the state of the place before: in Palm Beach, *Florida*."""
    k = doc.token_at(span.start)
    return bool(doc.tokens.tags[k] & PLACE) and doc.tokens.ends[k] >= span.end


def _is_outlet(found: re.Match[str]) -> bool:
    """Tell whether one side of the slash is an agency: AP Photo/Ana Ruiz; not: (Reno/Sparks)."""
    sides = (found["first"].lower().removesuffix(" photo"), found["second"].lower())
    return any(side in OUTLETS or side.endswith(" images") for side in sides)


def _slashed_names(found: re.Match[str]) -> tuple[str, ...]:
    return tuple(found[side].removesuffix(" Photo") for side in ("first", "second"))
