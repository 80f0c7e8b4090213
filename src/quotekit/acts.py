"""What is done with a reporting verb, where nothing is said with it.

::

    The court denied him a hearing.       kept from him, two objects
    The judge denied bail.                not granted
    The board dismissed the coach.        sent away
    Moss claimed victory in Reno.         taken
    The clinic admitted two patients.     let in
    a film called “The Long Field”        its title
"""

from __future__ import annotations

from collections.abc import Callable

from quotekit.cues import CueAt
from quotekit.document import Document
from quotekit.extents import TURNS
from quotekit.lexicon.classes import CAP, COORD, DET, INDEF, NAME, NOUN, NUM, OBJ, PLURAL, POSS, PREP, PRON, ROLE, TITLE
from quotekit.mentions import core_after
from quotekit.nominals import is_nominal
from quotekit.openings import CLAIMED, is_capitalised
from quotekit.predicates import finite_in

#: What is granted or denied.
GRANTED = frozenset(
    """
    access admission asylum bail benefits boarding care citizenship clemency coverage custody entry food funding
    healthcare housing leave medicine parole passage permission permit service services status treatment visa visas
    water
    """.split()
)
#: What courts dismiss.
CASES = frozenset(
    """
    action appeal application case cases charge charges complaint count counts indictment lawsuit lawsuits motion
    petition prosecution suit suits
    """.split()
)
#: Who is sent away, whom no table has for a role.
STAFF = frozenset("staff workers employees class him them me us".split())
#: Verbs that name a work before its title.
TITLING = frozenset(("call", "dub", "title", "entitle", "nickname"))


def is_act(doc: Document, cue: CueAt, first: int, stop: int) -> bool:
    """Tell whether the cue reports nothing of its object, the tokens from *first* to *stop*."""
    return any(ACTS[form.verb.lemma](doc, first, stop) for form in cue.forms if form.verb.lemma in ACTS)


def _is_refused(doc: Document, first: int, stop: int) -> bool:
    """Tell whether something is denied to somebody: *bail*, *poor folks health care*."""
    core = core_after(doc, first, stop)
    if core < 0 or doc.inside[first] >= 0:
        return False
    if any(doc.tokens.lows[k] in GRANTED for k in range(first, core)):
        return True
    tags = doc.tokens.tags
    second = core < stop and (is_nominal(doc, core) or bool(tags[core] & (DET | POSS))) and not tags[core] & PREP
    return second and not tags[core] & PRON and doc.tokens.lows[core] != "that"


def _is_sent_away(doc: Document, first: int, stop: int) -> bool:
    """Tell whether somebody or a case is dismissed: *the coach*, *Mr Reed*, *the charges against him*."""
    core = core_after(doc, first, stop)
    if core < 0 or doc.inside[first] >= 0:
        return False
    head = core - 1
    tag, low = doc.tokens.tags[head], doc.tokens.lows[head]
    return low in CASES or low in STAFF or (bool(tag & (ROLE | TITLE | NAME)) and not tag & PLURAL)


def _is_taken(doc: Document, first: int, stop: int) -> bool:
    """Tell whether something is claimed that is taken, not said: *victory* in Reno, *two lives*; not *responsibility*."""
    tags = doc.tokens.tags
    core = core_after(doc, first, stop)
    if core < 0 or not CLAIMED.isdisjoint(doc.tokens.lows[first:core]):
        return False
    bare = tags[first] & NOUN and not tags[first] & (CAP | PLURAL | DET | POSS | PRON | OBJ | INDEF | NUM)
    mass = bare and first + 1 < stop and tags[first + 1] & (PREP | COORD)
    turns = core < stop and doc.tokens.lows[core] in TURNS
    return bool(mass) or turns or not finite_in(doc, core, stop)


def _is_let_in(doc: Document, first: int, stop: int) -> bool:
    """Tell whether it is people that are admitted: *more students*, *them*."""
    core = core_after(doc, first, stop)
    return core > 0 and doc.inside[first] < 0 and bool(doc.tokens.tags[core - 1] & (ROLE | OBJ))


ACTS: dict[str, Callable[[Document, int, int], bool]] = {
    "deny": _is_refused,
    "dismiss": _is_sent_away,
    "claim": _is_taken,
    "admit": _is_let_in,
}


def is_title(doc: Document, cue: CueAt, n: int) -> bool:
    """Tell whether quotation *n* is the title of what stands right before the cue: a film *called* “The Long Field”."""
    alone = cue.main == cue.first == cue.begun and cue.main > 0
    if not alone or not any(form.verb.lemma in TITLING for form in cue.forms):
        return False
    work = doc.tokens.tags[cue.main - 1]
    return is_capitalised(doc, n) and bool(work & NOUN) and not work & (CAP | ROLE | TITLE | PRON)


def is_alias(doc: Document, cue: CueAt, n: int) -> bool:
    """Tell whether quotation *n* is what somebody is called: the keeper, *identified as* “Paul”, ..."""
    alone = cue.main == cue.first == cue.begun and cue.main > 0 and doc.tokens.words[cue.main - 1] == ","
    return alone and doc.tokens.lows[cue.stop : doc.first_tokens[n]] == ["as"]
