"""Articles and their quotes in the formats of other tools.

::

    export.web_annotations(article)   W3C Web Annotation, JSON-LD
    export.prov(article)              PROV-JSON
    export.quotations(article)        schema.org Quotation, JSON-LD
    export.claims(article)            schema.org Claim, JSON-LD
    export.brat(article)              brat standoff
    export.label_studio(article)      Label Studio task with predictions
    export.tei(article)               TEI document
    export.displacy(article)          what spaCy's displaCy draws

All return plain strings, lists and dictionaries, need no other package, and
give the same for the same article.
"""

from quotekit.export.brat import Brat, brat
from quotekit.export.displacy import displacy
from quotekit.export.label_studio import LABEL_CONFIG, label_studio
from quotekit.export.offsets import Offsets
from quotekit.export.prov import prov
from quotekit.export.schema_org import claims, quotations
from quotekit.export.selectors import selectors
from quotekit.export.tei import tei
from quotekit.export.web_annotation import web_annotations

__all__ = [
    "LABEL_CONFIG",
    "Brat",
    "Offsets",
    "brat",
    "claims",
    "displacy",
    "label_studio",
    "prov",
    "quotations",
    "selectors",
    "tei",
    "web_annotations",
]
