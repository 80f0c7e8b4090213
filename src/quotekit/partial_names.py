"""Names that the article says are not all of it, or not the real one.

::

    Halima, 33, who asked that her last name not be used, said ...
    └ partial     └──────── told behind the name ──────┘
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.names import Name

#: How many words behind a name tell what is printed of it.
MAX_BEHIND = 16
#: What is told of, and how: her *last name*, a *pseudonym*, only her *first name*.
PART = frozenset(("first", "last", "full", "real", "given", "family", "middle", "second", "only"))
OTHER = frozenset(("surname", "pseudonym", "alias", "surnames"))
CHANGED = frozenset(("changed", "withheld", "used", "given", "published", "altered", "not", "only", "identified"))


def is_partial(doc: Document, name: Name) -> bool:
    """Tell whether the words behind the name say so."""
    if name.stop - name.first > 1:
        return False
    sentence = doc.sentences[doc.sentence_of(name.first)]
    lows = doc.tokens.lows[name.stop : min(sentence.stop, name.stop + MAX_BEHIND)]
    if any(low in OTHER for low in lows):
        return True
    for k, low in enumerate(lows):
        if (
            low in ("name", "names")
            and k
            and (lows[k - 1] in PART or ("whose" in lows[:k] and CHANGED & set(lows[k:])))
        ):
            return True
    return False
