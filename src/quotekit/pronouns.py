"""Whom a pronoun stands for.

::

    Mara Ellison met Ines Varga. “We are full,” Ellison said. She said ...
                                                └ quoted last ┘ └┘

The nearest that fits wins; who was quoted last, and who was a subject, count
as nearer than they stand. Nobody is taken from far away: further back than
`MAX_DISTANCE` sentences a pronoun is left without a speaker.

Source: the weights follow the order of salience in centring theory (subject
before object, the topic so far before the new), tuned on news.
"""

from __future__ import annotations

from collections.abc import Iterable

from quotekit.document import Document
from quotekit.entities import BODIES, OBJECT, ONE_PERSON, Entity
from quotekit.model import SpeakerKind

#: How many sentences back a pronoun may look.
MAX_DISTANCE = 12
#: How many sentences back somebody else makes it doubtful who is meant.
MAX_RIVAL_DISTANCE = 3
#: How many sentences back a body that was not quoted can be "they", or a name that may be a body's can be "it".
MAX_BODY_DISTANCE = 2
#: What a sentence of distance costs, and what the standing of a candidate saves.
PER_SENTENCE, WAS_QUOTED, GENDER_KNOWN = 3, 3, 3
#: What it costs to be somebody's: after *her* sister, "she" is still the one whose sister it is.
OWNED = 3

GENDERED = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}


def antecedent(doc: Document, entities: Iterable[Entity], low: str, at: int) -> Entity | None:
    """Return whom the pronoun *low* at token *at* stands for, None if nobody near fits.

    Args:
        doc: The document.
        entities: Those spoken of so far, the last one first.
        low: The pronoun, in lower case.
        at: Its token.

    The answer's gender is noted where the pronoun could mean nobody else.
    """
    here = doc.sentence_of(at)
    best: Entity | None = None
    best_rank = (0, 0)
    rivals = beside = 0
    single: list[Entity] = []
    for entity in entities:
        seen = entity.seen
        if seen > at:
            continue  # he said that Mr. Holt left
        distance = here - doc.sentence_of(seen)
        if distance > MAX_DISTANCE:
            break
        if distance == 0 and entity.owner == low:
            continue  # Her daughter, she said
        if low == "they" and entity.kind is SpeakerKind.PERSON and not entity.plural and distance <= MAX_BODY_DISTANCE:
            single.append(entity)
        if not _fits(entity, low) or (low in ("they", "it") and _is_remote(entity, distance)):
            continue
        rivals += distance <= MAX_RIVAL_DISTANCE
        beside += distance == 0
        cost = (
            PER_SENTENCE * distance
            - WAS_QUOTED * entity.spoke_last
            - entity.standing
            + OWNED * (entity.owner == low and entity.quoted < 0)
            - GENDER_KNOWN * (entity.gender != "" and entity.gender == GENDERED.get(low))
        )
        rank = (-cost, seen)
        if best is None or rank > best_rank:
            best, best_rank = entity, rank
    if best is None and len(single) == 1:
        return single[0]  # Robin left the band. "I sold the drums," they said.
    alone = rivals == 1 or (beside == 1 and best is not None and here == doc.sentence_of(best.seen))
    if best is not None and alone and low in GENDERED:
        best.gender = best.gender or GENDERED[low]
    return best


def _fits(entity: Entity, low: str) -> bool:
    """Tell whether the pronoun *low* can stand for *entity*."""
    if low in GENDERED:
        return entity.kind in ONE_PERSON and not entity.plural and entity.gender in ("", GENDERED[low])
    if low == "it":
        return entity.kind in BODIES and not entity.plural
    return entity.plural or entity.kind is SpeakerKind.ORGANISATION or (entity.kind in BODIES and entity.quoted >= 0)


def _is_remote(entity: Entity, distance: int) -> bool:
    """Tell whether a single body is too far away, or too little in view, to be "they" or "it"."""
    return not entity.plural and entity.quoted < 0 and not (entity.standing > OBJECT and distance <= MAX_BODY_DISTANCE)
