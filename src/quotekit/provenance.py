"""Through whom and by what means words came: recipient, relayers, medium, anonymity."""

from __future__ import annotations

from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.model import Anonymity, Medium, Recipient, Relayer, Speaker
from quotekit.sources import Source


def find_recipient(doc: Document, found: Found) -> Recipient | None:
    """Return who was told: the hearer of tell, or the subject of a passive."""
    clause = found.clause
    if clause is None:
        return None
    hearer = clause.subject if clause.cue.use is Use.PASSIVE else clause.hearer
    if hearer is None:
        return None
    span = doc.span(hearer.first, hearer.stop)
    return Recipient(span.of(doc.text), (span,))


def find_relayers(doc: Document, found: Found) -> tuple[Relayer, ...]:
    """Return those through whom the words came, nearest the origin first."""
    return ()


def find_medium(doc: Document, found: Found) -> Medium | None:
    """Return the vehicle of the words."""
    return None


def find_anonymity(doc: Document, found: Found, speaker: Speaker | None, origin: Source | None) -> Anonymity | None:
    """Return what is printed about the source being unnamed."""
    return None
