"""Whether a difference in words is one of a number, a negation or a name.

::

    we will raise taxes by 5%     we will not raise taxes     Ms Brook said
    we will raise taxes by 3%     we will     raise taxes     Ms Vane  said
                           └ NUMBER       └ NEGATION             └ NAME
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quotekit.lexicon.classes import NEG, NUM, word_classes
from quotekit.verifying.values import Flag
from quotekit.verifying.words import Words

#: Words that negate beside "not" and its short forms, which the lexicon has.
NEGATIONS = frozenset("no none nobody nothing nowhere neither nor without nay".split())
#: Numbers in words up to the ten that papers' styles spell out, which are the same numbers as figures.
SPELLED: dict[str, str] = dict(
    zip("zero one two three four five six seven eight nine ten".split(), map(str, range(11)), strict=True)
)
SENTENCE_END = re.compile(r"[.!?:]")


def flags_of(quoted: Words, mine: Sequence[int], source: Words, theirs: Sequence[int]) -> tuple[Flag, ...]:
    """Return what is likely to matter in the words *mine* of the quotation standing for *theirs* of the source."""
    flags = []
    if Counter(_numbers(quoted, mine)) != Counter(_numbers(source, theirs)):
        flags.append(Flag.NUMBER)
    if _negations(quoted, mine) != _negations(source, theirs):
        flags.append(Flag.NEGATION)
    if {*_names(quoted, mine)} != {*_names(source, theirs)}:
        flags.append(Flag.NAME)
    return tuple(flags)


def _numbers(words: Words, indices: Sequence[int]) -> list[str]:
    classes = word_classes()
    found = []
    for i in indices:
        form = words.forms[i]
        if any(char.isdecimal() for char in form) or classes.get(form, 0) & NUM:
            found.append(SPELLED.get(form, form))
    return found


def _negations(words: Words, indices: Sequence[int]) -> int:
    classes = word_classes()
    return sum(form in NEGATIONS or bool(classes.get(form, 0) & NEG) for form in map(words.forms.__getitem__, indices))


def _names(words: Words, indices: Sequence[int]) -> list[str]:
    """Return the words that are names: with a capital, and no words that a sentence may begin with."""
    classes = word_classes()
    found = []
    for i in indices:
        form, raw = words.forms[i], words.raw(i)
        if not raw[0].isupper() or form == "i" or form.startswith("i'"):
            continue
        opens = i == 0 or SENTENCE_END.search(words.between(i - 1, i)) is not None
        if not opens or form not in classes:
            found.append(form.removesuffix("'s"))
    return found
