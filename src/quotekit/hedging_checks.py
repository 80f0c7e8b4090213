"""What must stand around a word for it to be a hedge.

::

    it *could* rain              possibility
    he *could* swim as a boy     ability: no hedge
    *about* 20 boats             a rounded number
    *about* the boats            no hedge

A check looks at the words beside the pattern, a handful at most, and says
yes or no. Each guard of a check has the words that forced it in a comment.
"""

# ruff: noqa: SIM905 - words are easier to read and to compare without quotes and commas

from __future__ import annotations

from collections.abc import Callable, Mapping

from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BE,
    CAP,
    COORD,
    DET,
    DOC,
    HAVE,
    INDEF,
    MEDIUM,
    MODAL,
    NAME,
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

NOTHING = ""


def low_at(doc: Document, i: int) -> str:
    """Return the word at *i* in lower case, the empty word outside the text."""
    return doc.tokens.lows[i] if 0 <= i < len(doc.tokens.lows) else NOTHING


def tag_at(doc: Document, i: int) -> int:
    """Return the classes of the word at *i*, punctuation outside the text."""
    return doc.tokens.tags[i] if 0 <= i < len(doc.tokens.tags) else PUNCT


def subject_of(doc: Document, i: int) -> int:
    """Return the token that ends the subject of the verb at *i*, auxiliaries and adverbs passed; -1 if none is near."""
    k = i - 1
    while k >= 0 and i - k < 7:
        tag = doc.tokens.tags[k]
        if tag & (ADV | NEG | AUX) and not tag & (NOUN | PREP | PUNCT):
            k -= 1
        else:
            return k
    return k


def is_person(doc: Document, i: int) -> bool:
    """Tell whether token *i* is the head of a phrase that names people: they, officials, Kim; not: the data, it."""
    if low_at(doc, i) in ("it", "this", "that", "which"):
        return False
    return bool(tag_at(doc, i) & (PRON | ROLE | NAME | CAP | PLACE | INDEF)) and not tag_at(doc, i) & (DOC | MEDIUM)


def _anywhere(doc: Document, first: int, stop: int) -> bool:
    return True


#: Words behind which "about" tells the topic: questions *about* 20 firms.
TOPICAL = frozenset(
    """talk talks talking talked speak speaks speaking spoke ask asks asked asking worry worries worried concern concerns
    concerned complain complained complaints joke joked think thinking thought know knows knew hear heard question
    questions information details lot something nothing anything what how learn learned read tell told story stories
    written write wrote angry happy upset enthusiastic""".split()
)
#: Amounts that need a determiner: nearly *a* week, about *half* the crew.
AMOUNTS = UNITS | frozenset(
    """dozen half third quarter fifth tenth hundred thousand million billion trillion week month year decade century hour
    minute day fortnight generation percent majority season weekend""".split()
)
#: Verbs of growing and waiting, behind which "over" is "during": grew *over* two years.
SPANS = frozenset(("for", "by", "of", "after", "nearly", "well", "just", "was", "is", "are", "were", "be", "been"))


def _figure(doc: Document, first: int, stop: int) -> bool:
    """An amount follows."""
    low, tag = low_at(doc, stop), tag_at(doc, stop)
    before = low_at(doc, first - 1)
    word = low_at(doc, first)
    if word == "about" and before in TOPICAL:
        return False
    if low in ("a", "an", "the"):
        after = low_at(doc, stop + 1)
        return after in AMOUNTS and (low != "the" or word in ("nearly", "almost", "half"))
    if not tag & NUM and low not in ("half", "one-third", "two-thirds"):
        return False
    if word == "some":  # some one man; some 60 of them
        return low != "one"
    if word in ("over", "under") and stop - first == 1:
        following = tag_at(doc, stop + 1)
        if is_year(doc, stop) or word == "under" and not (low[0] in "$£€₹" or low.endswith("%") or following & NUM):
            return False  # under 18, over 2019
        return before in SPANS or not following & TIME or low[0].isdigit()
    return True


def _after_figure(doc: Document, first: int, stop: int) -> bool:
    return any(
        tag_at(doc, k) & (NUM | TIME) or low_at(doc, k) in AMOUNTS for k in (first - 1, first - 2) if k >= 0
    )


def _month(doc: Document, first: int, stop: int) -> bool:
    """May and might that are verbs."""
    word, after = doc.tokens.words[first], low_at(doc, stop)
    if low_at(doc, first) == "may" and word[0].isupper() and not word.isupper():
        # May 4, May of last year; but: May I, May they
        return leads(doc, first) and not (after[:1].isdigit() or after in ("of", ",", "and", "was", "is", "has", "'s"))
    before = tag_at(doc, first - 1)
    return not (before & (DET | POSS) and not before & (PRON | INDEF)) and low_at(doc, first - 1) not in ("with", "this")


#: Verbs of which one says "could" for what one was able to do.
ABLE = frozenset(
    """see hear feel smell taste tell understand remember recall afford sense barely hardly scarcely only no stand
    believe imagine sleep breathe swim""".split()
)
#: Words before the subject of an ability: so that I could, all they could, where she could, as hard as they could.
ENABLING = frozenset("so that's where everything all whatever what as how wish wished hope like".split())


def _ability(doc: Document, first: int, stop: int) -> bool:
    """Could for what may be, not for what one is or was able to do."""
    after, tag = low_at(doc, stop), tag_at(doc, stop)
    if tag & NEG or after in ("", ".", ",", "n't"):
        return False  # could not lift it; as fast as she could.
    subject = subject_of(doc, first)
    pronoun = bool(tag_at(doc, subject) & PRON) and low_at(doc, subject) not in ("it", "this", "that", "who")
    if pronoun and after in ABLE:
        return False  # you could tell, she could hear
    if tag & PRON:
        return after == "it"  # could you pass it; but: could it live there
    before = low_at(doc, subject - 1)
    if pronoun and before in ENABLING:
        return False
    return before != "if" or not pronoun  # if I could


#: Words behind which "if" is "whether".
ASKING = frozenset(
    """ask asks asked asking wonder wonders wondered wondering know knows knew known see say says tell sure unsure certain
    clear unclear determine decide question questions check matter matters doubt learn remember understand asked
    unknown whether me him them us her""".split()
)


def _whether(doc: Document, first: int, stop: int) -> bool:
    """If for a condition."""
    before = low_at(doc, first - 1)
    if before in ("me", "him", "them", "us", "her"):
        return not tag_at(doc, first - 2) & VERB or low_at(doc, first - 2) not in ASKING
    return before not in ASKING and not (tag_at(doc, stop) & (PUNCT | NUM) and low_at(doc, stop) not in ("“", '"', ","))


#: What follows "appeared" when somebody came to be seen: appeared in court, on television, before the panel.
SEEN = frozenset("in on at before with alongside among for from out again inside outside next here there by".split())


def _raising(doc: Document, first: int, stop: int) -> bool:
    after = low_at(doc, stop)
    if after in ("to", "that", "as", "like"):
        return True
    if after in SEEN or tag_at(doc, stop) & TIME:
        return False
    if tag_at(doc, stop) & (ADJ | ADV | VBN | DET | VBG):
        return True
    return low_at(doc, first - 1) in ("it", "there")  # it appears he lied


def _looks(doc: Document, first: int, stop: int) -> bool:
    after, tag = low_at(doc, stop), tag_at(doc, stop)
    if tag_at(doc, first - 1) & (DET | POSS | PREP | ADJ) or low_at(doc, first) in ("sound", "sounds") and tag & PREP:
        return False  # a look, the sounds of
    if after == "like":
        following = tag_at(doc, stop + 1)
        return bool(following & (PRON | DET)) and low_at(doc, first - 1) in ("it", "this", "that", "which", "things")
    if after in ("as", "set", "likely", "poised"):
        return after != "as" or low_at(doc, stop + 1) in ("if", "though")
    return bool(tag & ADJ) and not tag & (PREP | NOUN | ADV) and low_at(doc, first - 1) in ("it", "this", "that", "things")


#: What follows a thought that is no claim: think of, believe in, assume control, feel it.
NO_CLAIM = frozenset(
    """of about in through over back ahead twice again alone up out on for to like off when highly well . ? ! ; " ” ’ that's
    good bad better""".split()
)
CLAUSAL = PRON | DET | POSS | CAP | WH


def _thought(doc: Document, first: int, stop: int) -> bool:
    """A verb of thinking or claiming with what is thought."""
    low, after, tag = low_at(doc, first), low_at(doc, stop), tag_at(doc, stop)
    before = tag_at(doc, first - 1)
    subject = subject_of(doc, first)
    own = low_at(doc, subject) in ("i", "we")
    if low in ("figure", "figures", "feel", "feels", "felt", "imagine", "expecting", "claiming") and not own:
        return after == "that" and not before & (DET | POSS | ADJ)
    if before & (DET | POSS | ADJ | PREP) and not before & (ADV | AUX | PRON | INDEF) or is_possessive(doc, first - 1):
        return low in ("fears", "doubts") and after == "that"  # the thought, a suspect, of thinking; serious fears that
    if tag_at(doc, first - 1) & BE and low not in ("expecting", "thinking", "assuming"):
        return False  # is thought to
    if tag_at(doc, first - 1) & HAVE and low in ("expected", "anticipated"):
        return False  # than we had expected
    if after in ("that", "it", "so", "there", "this", "these", "those", "he", "she", "they", "we", "you", "i"):
        return True
    if low in ("feel", "feels", "felt"):
        return after == "like" or bool(tag & (DET | POSS))
    if own:
        return after not in NO_CLAIM
    if after in NO_CLAIM or tag & PUNCT:
        return low in ("suppose", "guess", "think", "believe", "suspect") and after == "," and low_at(doc, first - 1) == "i"
    if low in ("expect", "expects", "anticipate", "anticipates"):
        return bool(tag_at(doc, subject) & (NOUN | PRON | CAP))
    return _has_verb_behind(doc, stop) and bool(tag_at(doc, subject) & (NOUN | PRON | CAP | INDEF))


def _has_verb_behind(doc: Document, k: int) -> bool:
    """Tell whether a noun phrase and a finite verb follow: think the law *will* fail; not: believed the rumours."""
    if not tag_at(doc, k) & (CLAUSAL | NOUN | ADJ | NUM):
        return False
    for j in range(k + 1, k + 9):
        tag = tag_at(doc, j)
        if tag & PUNCT:
            return False
        if tag & (AUX | VBD) and not tag & PREP or tag & VERB and not tag & (NOUN | VBG | VBN | ADJ | PREP):
            return True
    return False


def _passive(doc: Document, first: int, stop: int) -> bool:
    """Behind a form of be, adverbs passed: is widely *expected to*."""
    k = first - 1
    while k >= 0 and tag_at(doc, k) & (ADV | NEG) and not tag_at(doc, k) & BE:
        k -= 1
    if low_at(doc, first) == "expected" and low_at(doc, first - 1) in ("once", "long", "widely", "now", "also"):
        return True
    return bool(tag_at(doc, k) & BE)


def _before_noun(doc: Document, first: int, stop: int) -> bool:
    tag = tag_at(doc, stop)
    if tag_at(doc, first - 1) & PRON or not tag & (NOUN | ADJ | ROLE) or tag & (PREP | VBG) and not tag & NOUN:
        return False
    return low_at(doc, first) not in ("alleged", "suspected", "reported") or not tag_at(doc, first - 1) & (NOUN | HAVE) or (
        tag_at(doc, first - 1) & DET != 0
    )


def _after_be(doc: Document, first: int, stop: int) -> bool:
    if low_at(doc, first).endswith("n't"):
        return True  # isn't clear
    low = low_at(doc, first - 1)
    k = first - 1
    while k > 0 and tag_at(doc, k) & ADV and not tag_at(doc, k) & BE:
        k -= 1
    return bool(tag_at(doc, k) & BE) or low in ("remain", "remains", "remained", "was", "still", "“", '"')


def _kind(doc: Document, first: int, stop: int) -> bool:
    """Kind of for "rather": no determiner or adjective before it."""
    tag = tag_at(doc, first - 1)
    return not tag & (DET | POSS | ADJ | WH | NUM) or bool(tag & (PRON | AUX | ADV))


def _stance(doc: Document, first: int, stop: int) -> bool:
    """An adverb of the sentence or of a degree, not of manner: it stands before what it colours."""
    if low_at(doc, first) == "a":  # slipped a little bit; not: a little money, a bit more
        after = tag_at(doc, stop)
        if low_at(doc, stop) in ("of", "more", "less", "longer", "later", "further"):
            return False
        return bool(after & (PUNCT | ADV | PREP | COORD | SUB | ADJ)) and not after & NOUN or not after
    before, after = tag_at(doc, first - 1), tag_at(doc, stop)
    if low_at(doc, first) in ("clearly", "plainly", "obviously"):
        return not (before & (VERB | OBJ) and not before & AUX and after & (PUNCT | COORD | PREP))  # speak clearly.
    if low_at(doc, first) in ("fairly", "effectively", "virtually"):
        return not after & (PUNCT | COORD | PREP | SUB)  # treated fairly, met virtually
    return True


def _early(doc: Document, first: int, stop: int) -> bool:
    after = tag_at(doc, stop)
    return bool(after & (VERB | ADJ) and not after & (VBG | PREP)) or bool(tag_at(doc, first - 1) & AUX)


def _emphatic(doc: Document, first: int, stop: int) -> bool:
    """Never and always behind "have" or "will", or with a past form: a vow or a denial, no habit."""
    before = tag_at(doc, first - 1)
    if low_at(doc, stop) in ("before", "be", "knew", "know", "known", "a", "the"):
        return False  # has never before seen
    if before & HAVE or low_at(doc, first - 1) in ("will", "'ll", "would", "'d"):
        return True
    return bool(tag_at(doc, stop) & VBD) and bool(before & (PRON | CAP)) and low_at(doc, first) == "never"


def _possible(doc: Document, first: int, stop: int) -> bool:
    if low_at(doc, stop) == "to":
        return False  # possible to park: a practical matter
    before = low_at(doc, first - 1)
    if before in ("as", "if", "where", "when", "wherever", "whenever", "everything", "anything", "best", "worst", "not"):
        return False
    return not before.endswith("n't")


def _likely(doc: Document, first: int, stop: int) -> bool:
    word = low_at(doc, stop - 1)
    if word != "likely":
        return True
    before = low_at(doc, first - 1)
    if before in ("more", "less", "as", "equally", "times") and stop - first == 1:
        return low_at(doc, stop) in ("that", "because") and before == "more"
    return True


def _knowing(doc: Document, first: int, stop: int) -> bool:
    """Knowledge of a fact, not of a person or a skill."""
    after, tag = low_at(doc, stop), tag_at(doc, stop)
    if low_at(doc, first - 1) in ("if", "you") and low_at(doc, first) != "never":
        return False  # if you don't know
    if after in ("him", "her", "them", "me", "us", "each", "anyone", "anybody") or after == "how" and low_at(
        doc, stop + 1
    ) == "to":
        return False
    if low_at(doc, stop - 1) == "known":
        return after not in ("for", "as", "to")
    return not (tag & CAP and not tag & (DET | WH | PRON))  # does not know Moss


def _constant(doc: Document, first: int, stop: int) -> bool:
    """Cannot be, and what it cannot be is a state: cannot be true, from Rome; not: cannot be closed, could not be here."""
    tag = tag_at(doc, stop)
    if low_at(doc, stop) in ("able", "here", "there", "with", "at", "in", "that", "too", "more"):
        return False
    return not tag & (VBN | ADV | VBG | PUNCT) and bool(tag & (ADJ | PREP | DET | NOUN | POSS))


def _open(doc: Document, first: int, stop: int) -> bool:
    """A clause-opening expression: it leads or stands behind a comma, and a clause or the end follows."""
    low, after, tag = low_at(doc, first), low_at(doc, stop), tag_at(doc, stop)
    if low == "should":  # Should it rain, we stay; not: Should we stay?
        if not leads(doc, first) or not tag & (PRON | DET | CAP | POSS | NOUN):
            return False
        words = doc.tokens.words
        for k in range(stop, min(len(words), stop + 20)):
            if words[k] in ("?", ".", ",", "!"):
                return words[k] == ","
        return False
    if low == "in":  # in a way that
        return after not in ("that", "of", "which", "to", "not")
    if low in ("as", "so"):
        return tag_at(doc, stop) & (PRON | DET | CAP | POSS | NOUN) != 0 and not tag & NUM and not tag & PREP
    if low == "at":
        return after not in ("of", "in", "where", "when", "as", ".") or after == "."
    if low_at(doc, stop - 1) in ("provided", "providing", "assuming"):
        opens = leads(doc, first) or low_at(doc, first - 1) in (",", "but", "and", "only", "—", "–", "“", '"')
        return opens and bool(tag & (PRON | DET | CAP | POSS | NOUN)) and _has_verb_behind(doc, stop)
    return True


def _so_far(doc: Document, first: int, stop: int) -> bool:
    return low_at(doc, stop) not in ("as", "from", "away", "that", "apart", "out", "into", "back", "to", "down") and low_at(
        doc, first - 1
    ) not in ("goes", "go", "went", "gone", "only", "ever", "traveled", "travelled", "come")


#: Between the subject and the conviction: I am *absolutely* sure, we remain confident.
LINKING = frozenset("am 'm is 's are 're was were be been remain remains remained feel feels felt".split())


def _i_am(doc: Document, first: int, stop: int) -> bool:
    """A conviction of a person: I am sure, he was confident."""
    k = first - 1
    while k > 0 and tag_at(doc, k) & ADV and low_at(doc, k) not in LINKING:
        k -= 1
    if low_at(doc, k) not in LINKING or tag_at(doc, stop) & NOUN and not tag_at(doc, stop) & (PLACE | CAP):
        return False
    if low_at(doc, stop) in ("to", "of") and low_at(doc, first) not in ("confident", "sure", "certain", "convinced"):
        return False
    subject = subject_of(doc, k)
    return low_at(doc, subject) in ("i", "we") or is_person(doc, subject) and low_at(doc, first) != "positive"


def _self(doc: Document, first: int, stop: int) -> bool:
    return low_at(doc, first - 1) in ("i", "we") and low_at(doc, stop) not in ("to", "no", "yes", "“", '"', ",", ":")


#: What a class of people does when it is a weasel: critics *say*.
SAYING = frozenset(
    """say says said believe believes believed think thinks thought argue argues argued claim claims claimed insist insists
    feel fear warn warned suggest suggested contend doubt question complain complained see""".split()
)


def _saying(doc: Document, first: int, stop: int) -> bool:
    before = tag_at(doc, first - 1)
    if before & (DET | POSS | ADJ | PREP) or is_possessive(doc, first - 1):
        return False
    k = stop
    while tag_at(doc, k) & (ADV | HAVE) and not tag_at(doc, k) & NOUN:
        k += 1
    return low_at(doc, k) in SAYING


def _inferred(doc: Document, first: int, stop: int) -> bool:
    """The subject is a thing: the data suggest."""
    before = tag_at(doc, first - 1)
    if before & (DET | POSS | PREP | ADJ | BE) and not before & (ADV | NOUN):
        return False  # the suggested route, is indicated
    if low_at(doc, stop) in ("ing", ".", "?", "!") or tag_at(doc, stop) & VBG:
        return False
    if low_at(doc, first).endswith("ing"):
        return low_at(doc, first - 1) in (",", "evidence") or low_at(doc, stop) == "that"
    subject = subject_of(doc, first)
    return bool(tag_at(doc, subject) & (NOUN | PLACE | VBN) or low_at(doc, subject) in ("this", "which", "that", "it")) and (
        not is_person(doc, subject)
    )


def _past(doc: Document, first: int, stop: int) -> bool:
    return bool(tag_at(doc, stop) & (VBN | ADJ)) or low_at(doc, stop) in ("been", "had", "a")


def _no_order(doc: Document, first: int, stop: int) -> bool:
    return True  # the caller, who knows the cue, decides


CHECKS: Mapping[Check, Callable[[Document, int, int], bool]] = {
    Check.ANYWHERE: _anywhere,
    Check.FIGURE: _figure,
    Check.AFTER_FIGURE: _after_figure,
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
    Check.NO_ORDER: _no_order,
}
