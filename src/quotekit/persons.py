"""Which of the phrases near a quotation can name the one who speaks it.

::

    Ortega shook her head.        a person
    The timing surprised nobody.  *the timing* cannot speak
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.classes import BODY, DET, DOC, INDEF, MEDIUM, NAME, PLACE, PLURAL, PRON, ROLE, TITLE
from quotekit.mentions import Phrase
from quotekit.names import is_name_word
from quotekit.nominals import is_time

#: What can speak besides a person: a body, a text, somebody.
SPEAKING = ROLE | TITLE | BODY | DOC | MEDIUM | INDEF | NAME | PLACE
#: Pronouns that name nobody.
EMPTY = frozenset(("what", "which", "that", "there"))


def is_person(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase names one person, by a name, a role or a pronoun."""
    first, head = phrase.core_first, phrase.core_stop - 1
    tag = doc.tokens.tags[head]
    if tag & PRON:
        return doc.tokens.lows[head] in ("he", "she")
    if is_time(tag):
        return False
    if is_name_word(doc, head) and not tag & (PLACE | BODY):
        return not doc.tokens.words[head].isupper() or first == head
    return bool(tag & ROLE and not tag & PLURAL and doc.tokens.tags[first] & DET)


def can_speak(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase names what can speak: a person, a body, a text; not a rule, a week, *what*."""
    head = phrase.core_stop - 1
    tag = doc.tokens.tags[head]
    if tag & PRON:
        return doc.tokens.lows[head] not in EMPTY
    return bool(tag & SPEAKING) or is_name_word(doc, head)
