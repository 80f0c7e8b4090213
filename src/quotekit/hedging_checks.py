"""What must stand around a word for it to be a hedge.

::

    it *could* rain              possibility
    he *could* swim as a boy     ability: no hedge
    *about* 20 boats             a rounded number
    *about* the boats            no hedge

A check looks at the words beside the pattern, a handful at most, and says
yes or no. Each guard has the words that forced it in a comment or docstring.
"""

# ruff: noqa: SIM905 - words are easier to read and to compare without quotes and commas

from __future__ import annotations

from typing import TYPE_CHECKING

from quotekit.hedging_context import (
    OPENERS,
    QUOTES,
    Near,
    begins_clause,
    is_behind_be,
    is_person,
    is_subject,
    low_at,
    subject_of,
    tag_at,
)
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BE,
    CAP,
    COORD,
    DET,
    HAVE,
    INDEF,
    NEG,
    NOUN,
    NUM,
    OBJ,
    PLACE,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    SUB,
    TIME,
    VB,
    VBD,
    VBG,
    VBN,
    VERB,
    WH,
)
from quotekit.lexicon.hedges import Check
from quotekit.lexicon.words import UNITS
from quotekit.nominals import is_possessive, is_year, leads

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


# --- Amounts ----------------------------------------------------------------------------------------------------------

#: Words behind which "about" tells the topic: questions *about* 20 firms.
TOPICAL = frozenset(
    """talk talks talking talked speak speaks speaking spoke ask asks asked asking worry worries worried concern concerns
    concerned complain complained complaints joke joked think thinking thought know knows knew hear heard question
    questions information details lot something nothing anything what how learn learned read tell told story stories
    written write wrote angry happy upset enthusiastic""".split()
)
#: What is an amount with its article: nearly *a* week, about *a* third.
AMOUNTS = UNITS | frozenset(
    """dozen half third quarter fifth tenth hundred thousand million billion trillion week month year decade century hour
    minute day fortnight generation percent majority season""".split()
)
#: What stands before "over two years" when it measures; else it means "during": grew over two years.
MEASURED = frozenset("for by of after nearly well just was is are were be been".split())


def _figure(near: Near) -> bool:
    """An amount follows."""
    low, tag, word = near.low_after, near.tag_after, near.low
    if word == "about" and near.low_before in TOPICAL:
        return False
    if low in ("a", "an"):
        return low_at(near.doc, near.after + 1) in AMOUNTS
    if not tag & NUM or low in ("one", "zero") and word in ("some", "over", "under"):
        return False
    if word in ("over", "under") and near.stop - near.first == 1:
        following = tag_at(near.doc, near.after + 1)
        if is_year(near.doc, near.after) or near.low_before in ("the", "all"):
            return False  # over 2019
        if word == "under":  # under 18; but: under $40, under 5%, under two million
            return low[0] in "$£€₹" or low[-1] == "%" or bool(following & NUM)
        return near.low_before in MEASURED or not following & TIME or low[0].isdigit()
    return True


def _after_figure(near: Near) -> bool:
    return any(
        tag_at(near.doc, k) & (NUM | TIME) or low_at(near.doc, k) in AMOUNTS for k in (near.before, near.before - 1)
    )


def _kind(near: Near) -> bool:
    """Kind of for "rather": no determiner or adjective before it."""
    tag = near.tag_before
    return not tag & (DET | POSS | ADJ | WH | NUM) or bool(tag & (PRON | AUX | ADV))


def _degree(near: Near) -> bool:
    """A bit of a state, not of a thing or a comparison: slipped *a bit*; not: a little money, a bit more, a bit later."""
    low, tag = near.low_after, near.tag_after
    if low in ("of", "more", "less", "further", "over", "under", "while", "something") or low.endswith("er"):
        return False
    return bool(tag & (PUNCT | ADV | PREP | COORD | SUB | ADJ)) and not tag & NOUN


# --- Modals -----------------------------------------------------------------------------------------------------------


def _month(near: Near) -> bool:
    """May and might that are verbs."""
    word, after = near.doc.tokens.words[near.first], near.low_after
    if near.low == "might":  # the might of the fleet, their military might
        if near.tag_before & (POSS | ADJ) or near.low_before in ("the", "with"):
            return bool(near.tag_after & VB) and not near.tag_before & POSS
        return True
    if word[0].isupper() and not word.isupper():  # May 4, May of last year; but: May I
        return leads(near.doc, near.first) and not (
            after[:1].isdigit() or after in ("of", ",", "and", "was", "is", "has", "'s")
        )
    return True


#: Verbs of which one says "could" for what one was able to do.
ABLE = frozenset(
    """see hear feel smell taste tell understand remember recall afford sense barely hardly scarcely only no stand
    believe imagine sleep breathe""".split()
)
#: Words before the subject of an ability: so that I could, all they could, where she could, as hard as they could.
ENABLING = frozenset("so that's where everything all whatever what as how wish wished hope like if".split())
#: Openings of a time when somebody was able to: as a boy, when she was young.
ONCE = frozenset(("as", "when", "once"))


def _ability(near: Near) -> bool:
    """Could for what may be, not for what one is or was able to do."""
    doc, after, tag = near.doc, near.low_after, near.tag_after
    if tag & (NEG | PUNCT) or not after:
        return False  # could not lift it; as fast as she could.
    if tag & PRON:
        return after == "it"  # could you pass it; but: could it live there
    subject = subject_of(doc, near.first)
    if not tag_at(doc, subject) & PRON or low_at(doc, subject) in ("it", "this", "that", "who"):
        return True
    if after in ABLE or low_at(doc, subject - 1) in ENABLING:
        return False  # you could tell, so that we could leave
    return not any(  # As a boy he could swim
        low_at(doc, k) in ONCE and low_at(doc, k + 1) in ("a", "he", "she", "i", "they", "we")
        for k in range(max(0, subject - 6), subject)
    )


def _past(near: Near) -> bool:
    """A participle or a state follows: must have *been* lost, as good as *dead*."""
    return bool(near.tag_after & (VBN | ADJ)) or near.low_after in ("been", "had")


def _constant(near: Near) -> bool:
    """What it cannot be is a state: cannot be true, from Rome; not: cannot be closed, could not be here."""
    tag = near.tag_after
    if near.low_after in ("able", "here", "there", "with", "at", "in", "that", "too", "more", "under", "on"):
        return False
    return not tag & (VBN | ADV | VBG | PUNCT) and bool(tag & (ADJ | PREP | DET | NOUN | POSS))


def _passive(near: Near) -> bool:
    """Behind a form of "be": is widely *expected to*; also without it: once *expected to* open."""
    return is_behind_be(near.doc, near.before) or (
        near.low == "expected" and near.low_before in ("once", "long", "widely", ",")
    )


def _emphatic(near: Near) -> bool:
    """Never and always behind "have" or "will": a vow or a denial of all the time there is, no habit."""
    if near.low_after in ("before", "be", "knew", "know", "known", "a", "the"):
        return False  # has never before seen
    if near.tag_before & HAVE or near.low_before in ("will", "'ll", "would", "'d"):
        return True
    return near.low == "never" and bool(near.tag_after & VBD) and bool(near.tag_before & (PRON | CAP))


# --- Conditions and questions -----------------------------------------------------------------------------------------

#: Words behind which "if" is "whether".
ASKING = frozenset(
    """ask asks asked asking wonder wonders wondered wondering know knows knew known see say says tell sure unsure certain
    clear unclear determine decide question questions check matter matters doubt learn remember understand unknown
    whether""".split()
)
HEARERS = frozenset("me him them us her".split())


def _whether(near: Near) -> bool:
    """If for a condition, not for an embedded question: asked if it rains, asked me if it rains."""
    before = near.before - 1 if near.low_before in HEARERS else near.before
    return low_at(near.doc, before) not in ASKING and not (near.tag_after & PUNCT and near.low_after != ",")


#: What may follow a conjunction that opens a condition.
SUBJECTS = PRON | DET | CAP | POSS | NOUN
#: How far the comma may stand behind an inverted condition: Should the ferry stop, we starve.
MAX_CONDITION = 20


def _open(near: Near) -> bool:
    """A conjunction leads a clause: as long as *it rains*, but provided *it rains*; not: as long as two hours."""
    doc, tag = near.doc, near.tag_after
    if near.low in ("as", "so"):
        return bool(tag & SUBJECTS) and not tag & (NUM | PREP)
    opens = leads(doc, near.first) or near.before < 0 or near.low_before in (",", "but", "and", "only", "—", "–")
    if not opens or not tag & SUBJECTS:
        return False
    if near.low != "should":
        return begins_clause(doc, near.after)
    lows = doc.tokens.lows
    end = next((k for k in range(near.stop, min(len(lows), near.stop + MAX_CONDITION)) if lows[k] in "?.,!"), 0)
    return lows[end] == ","  # Should it rain, we stay; not: Should we stay?


def _knowing(near: Near) -> bool:
    """Knowledge of a fact, not of a person or a skill: does not know him, how to swim."""
    after = near.low_after
    if near.low_before in ("if", "you") and near.low != "never":
        return False  # if you don't know
    if after in ("him", "her", "them", "me", "us", "each", "anyone", "anybody"):
        return False
    if after == "how" and low_at(near.doc, near.after + 1) == "to":
        return False
    if near.last == "known":
        return after not in ("for", "as", "to")
    return not (near.tag_after & CAP and not near.tag_after & (DET | WH | PRON))  # does not know Moss


# --- Thoughts and signs -----------------------------------------------------------------------------------------------

#: What follows a thought that is no claim: think of, believe in, assume control.
NO_CLAIM = frozenset(
    """of about in through over back ahead twice again alone up out on for to like off when highly well good bad better
    """.split()
)
#: Verbs with other meanings, which need an "I" or a "that": felt cold, figured in it, imagine a lake.
LOOSE = frozenset("figure figured feel feels felt imagine expecting claiming".split())
#: Words that open a clause, and a "so" or "it" that stand for one: think so.
CLAUSAL = frozenset("that it so there this these those he she they we you i".split())


def _is_noun(near: Near) -> bool:
    """Tell whether a word that is verb or noun is the noun here: the thought, a suspect, rejected claims, back on claims."""
    before = near.tag_before
    if is_possessive(near.doc, near.before) or before & PREP and near.low_before != "to":
        return True
    return bool(before & (DET | POSS | ADJ | VERB)) and not before & (ADV | AUX | INDEF)


def _thought(near: Near) -> bool:
    """A verb of thinking or claiming with what is thought."""
    doc, low, after, tag = near.doc, near.low, near.low_after, near.tag_after
    before = near.tag_before
    subject = subject_of(doc, near.first)
    own = low_at(doc, subject) in ("i", "we")
    if _is_noun(near):
        return low in ("fears", "doubts") and after == "that"  # serious fears that
    if before & BE and low != "expecting" or before & HAVE and low in ("expected", "anticipated"):
        return False  # is thought to, than we had expected
    if low in LOOSE and not own:
        return after == "that"
    if after in CLAUSAL:
        return True
    if low in ("feel", "feels", "felt"):
        return after == "like" or begins_clause(doc, near.after)
    if own:
        return after not in NO_CLAIM or low in ("expect", "anticipate")
    if not is_subject(tag_at(doc, subject)) or tag & PUNCT:
        return False
    if low in ("expect", "expects", "anticipate", "anticipates"):
        return True
    return after not in NO_CLAIM and begins_clause(doc, near.after)


#: What follows "appeared" when somebody came to be seen: appeared in court, on television, before the panel.
SEEN = frozenset("in on at before with alongside among for from out again inside outside next here there by".split())


def _raising(near: Near) -> bool:
    """How things are: appeared calm, appears to be, it appears he lied; not: appeared in court."""
    if near.low_after in ("to", "that", "as", "like"):
        return True
    if near.low_after in SEEN or near.tag_after & TIME:
        return False
    return bool(near.tag_after & (ADJ | ADV | VBN | DET | VBG)) or near.low_before in ("it", "there")


#: Subjects of an impression: it looks fair.
THINGS = frozenset("it this that things everything which".split())


def _looks(near: Near) -> bool:
    """An impression: looks as if, looks set to, it looks like they fled; not: a look, look at, looks like his father."""
    after, tag = near.low_after, near.tag_after
    if near.tag_before & (DET | POSS | PREP | ADJ) and near.low_before not in THINGS:
        return False
    if after == "as":
        return low_at(near.doc, near.after + 1) in ("if", "though")
    if after in ("set", "likely", "poised"):
        return True
    if after == "like":
        return near.low_before in THINGS and bool(tag_at(near.doc, near.after + 1) & (PRON | DET))
    return near.low_before in THINGS and bool(tag & ADJ) and not tag & (PREP | ADV)


def _inferred(near: Near) -> bool:
    """The subject is a thing: the data *suggest*; not: she suggested, the suggested route, it is indicated."""
    doc, before = near.doc, near.tag_before
    if before & (DET | POSS | PREP | ADJ | BE) and not before & (ADV | NOUN) or near.tag_after & (PUNCT | VBG):
        return False
    if near.low.endswith("ing"):
        return near.low_before in (",", "evidence") or near.low_after == "that"
    subject = subject_of(doc, near.first)
    thing = bool(tag_at(doc, subject) & NOUN) or low_at(doc, subject) in ("this", "which", "that", "it")
    return thing and not is_person(doc, subject)


#: Between the subject and the conviction: I *am* absolutely sure, we *remain* confident.
LINKING = frozenset("am 'm is 's are 're was were be been remain remains remained feel feels felt".split())


def _i_am(near: Near) -> bool:
    """A conviction of somebody: I am sure, he was confident; not: a certain man, to be sure, it is certain."""
    doc, k = near.doc, near.before
    while k > 0 and tag_at(doc, k) & ADV and low_at(doc, k) not in LINKING:
        k -= 1
    if low_at(doc, k) not in LINKING or near.tag_after & NOUN and not near.tag_after & (PLACE | CAP):
        return False
    subject = subject_of(doc, k)
    return low_at(doc, subject) in ("i", "we") or near.low != "positive" and is_person(doc, subject)


def _self(near: Near) -> bool:
    return near.low_before in ("i", "we") and near.low_after not in ("to", "no", "yes", ",", ":")


#: What a class of people does when it is a weasel: critics *say*.
SAYING = frozenset(
    """say says said believe believes believed think thinks thought argue argues argued claim claims claimed insist insists
    feel fear warn warned suggest suggested contend doubt question complain complained see""".split()
)


def _saying(near: Near) -> bool:
    if near.tag_before & (DET | POSS | ADJ | PREP | NUM) or is_possessive(near.doc, near.before):
        return False
    k = near.after
    while tag_at(near.doc, k) & (ADV | HAVE) and not tag_at(near.doc, k) & NOUN:
        k += 1
    return low_at(near.doc, k) in SAYING


# --- Adjectives and adverbs -------------------------------------------------------------------------------------------


def _before_noun(near: Near) -> bool:
    """An adjective before its noun: the alleged fraud; not: the union alleged fraud, supposed to, upside potential."""
    tag = near.tag_after
    if not tag & (NOUN | ADJ | ROLE) or tag & (PREP | PRON | DET):
        return False
    if near.low in ("alleged", "suspected"):
        return not near.tag_before & (PRON | HAVE) and not (
            near.tag_before & NOUN and not near.tag_before & (DET | ADJ | VERB)
        )
    return not near.tag_before & PRON


def _after_be(near: Near) -> bool:
    """Said of something: is unknown, remains unclear, isn't clear; not: an unknown man."""
    if near.low.endswith("n't"):
        return True
    return is_behind_be(near.doc, near.before) or near.low_before in ("remain", "remains", "remained", "", ".")


def _stance(near: Near) -> bool:
    """An adverb of the sentence or of degree, not of manner: it stands before what it colours."""
    before, after = near.tag_before, near.tag_after
    if near.low in ("clearly", "plainly", "obviously"):
        manner = before & (VERB | OBJ) and not before & AUX
        return not (manner and after & (PUNCT | COORD | PREP))  # speak clearly.
    if near.low in ("fairly", "effectively", "virtually"):
        return not after & (PUNCT | COORD | PREP | SUB)  # treated fairly, met virtually
    return True


def _early(near: Near) -> bool:
    """Before the verb or adjective: they *commonly* fail, are *routinely* used; not: used commonly."""
    return bool(near.tag_after & (VERB | ADJ)) and not near.tag_after & (VBG | PREP) or bool(near.tag_before & AUX)


def _possible(near: Near) -> bool:
    """No practical question: possible to park, not possible, everything possible."""
    before = near.low_before
    if near.low_after == "to" or before.endswith("n't"):
        return False
    return before not in (
        "as", "if", "where", "when", "wherever", "whenever", "everything", "anything", "best", "worst", "not",
    )  # fmt: skip


def _likely(near: Near) -> bool:
    """No comparison: more likely than men, twice as likely to."""
    if near.stop - near.first > 1 or near.low_before not in ("more", "less", "as", "equally", "times"):
        return True
    return near.low_before == "more" and near.low_after in ("that", "because")


def _so_far(near: Near) -> bool:
    """Of time: nobody has paid so far; not: so far as, so far away, goes so far."""
    return near.low_after not in (
        "as", "from", "away", "that", "apart", "out", "into", "back", "to", "down",
    ) and near.low_before not in ("goes", "go", "went", "gone", "only", "ever", "traveled", "travelled", "come")  # fmt: skip


def _always(near: Near) -> bool:
    return True


CHECKS: Mapping[Check, Callable[[Near], bool]] = {
    Check.ANYWHERE: _always,
    Check.FIGURE: _figure,
    Check.AFTER_FIGURE: _after_figure,
    Check.DEGREE: _degree,
    Check.MONTH: _month,
    Check.ABILITY: _ability,
    Check.WHETHER: _whether,
    Check.RAISING: _raising,
    Check.LOOKS: _looks,
    Check.THOUGHT: _thought,
    Check.PASSIVE: _passive,
    Check.BEFORE_NOUN: _before_noun,
    Check.AFTER_BE: _after_be,
    Check.KIND: _kind,
    Check.STANCE: _stance,
    Check.EARLY: _early,
    Check.EMPHATIC: _emphatic,
    Check.POSSIBLE: _possible,
    Check.LIKELY: _likely,
    Check.KNOWING: _knowing,
    Check.CONSTANT: _constant,
    Check.OPEN: _open,
    Check.SO_FAR: _so_far,
    Check.I_AM: _i_am,
    Check.SELF: _self,
    Check.SAYING: _saying,
    Check.INFERRED: _inferred,
    Check.PAST: _past,
    Check.NO_ORDER: _always,  # the stage, which knows the cue, decides
}
