"""A quotation on its own behind a sentence about one person.

::

    Ortega shook his head. “No deal.”
    source                 └content┘

The weakest reading there is; the subject must be a person by a name, a role
or a pronoun.

Source: He, Barbosa & Kondrak 2013, on speakers of implicit quotations.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView
from quotekit.mentions import phrase_after
from quotekit.persons import is_person
from quotekit.subjects import subject_of_finite_before

NAME = "subject_before"


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation with the subject of the sentence before it."""
    if not view.is_alone or view.sentence == 0:
        return None
    before = doc.sentences[view.sentence - 1]
    for subject in (
        phrase_after(doc, before.first, before.stop, modifiers=False),
        subject_of_finite_before(doc, before.stop, before.first),
    ):
        if subject is not None and is_person(doc, subject):
            return view.found(NAME, subject)
    return None


SUBJECT_BEFORE = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("Mara Ortega shook her head. “No deal.”", "No deal."),
        ("The talks ended at noon. The senator shrugged. “We tried.”", "We tried."),
    ),
    counterexamples=(
        "Snow fell on the camp. “Nobody kept a list.”",  # no person
        "“Nobody kept a list.” Mara Ortega shook her head.",  # nothing before
        "Mara Ortega shook her head. The sign “No deal” fell.",  # not alone
    ),
)
