"""Where words come from, as PROV-JSON.

::

    “We have no deal,” a Hamas official told Xinhua, the BBC said.

    quote-1 ──wasQuotedFrom──> article          (found by the activity of this version of quotekit)
    article ──wasQuotedFrom──> version-1-2      attributed to the BBC
    version-1-2 ──wasQuotedFrom──> version-1-1  attributed to Xinhua, if it relays
    version-1-1 ──wasQuotedFrom──> utterance-1  attributed to the Hamas official

A relay is a derivation, so that a chain can be walked from the article to
whoever spoke. Source: PROV-DM, W3C Recommendation of 30 April 2013; PROV-JSON,
W3C Member Submission of 24 April 2013.
"""

from __future__ import annotations

from typing import Any

from quotekit._version import __version__
from quotekit.export.names import article_iri, names_of
from quotekit.model import Article, Quote, Speaker, SpeakerKind

#: The prefix of what is found in the article, and of quotekit's own words.
FOUND, OWN = "found", "quotekit"
VOCABULARY = "urn:quotekit:vocabulary:"
ARTICLE, SOFTWARE, PARSING = f"{FOUND}:article", f"{FOUND}:quotekit", f"{FOUND}:parsing"

#: What PROV has types for; an unnamed source is a person all the same, a document or nobody is no agent of either kind.
AGENT_TYPES = {
    SpeakerKind.PERSON: "prov:Person",
    SpeakerKind.ROLE: "prov:Person",
    SpeakerKind.ANONYMOUS: "prov:Person",
    SpeakerKind.ORGANISATION: "prov:Organization",
    SpeakerKind.MEDIA: "prov:Organization",
}


def prov(article: Article) -> dict[str, Any]:
    """Return the provenance of every quote of *article* as a document of PROV-JSON.

    No times are given: none is known but when the article says one, and that
    is an attribute of the utterance.
    """
    document = _Document(article)
    for n, quote in enumerate(article.quotes):
        document.add(n, quote)
    return document.plain


class _Document:
    """The document while it is written."""

    def __init__(self, article: Article) -> None:
        self.agents: dict[Speaker, str] = {}
        self.labelled: dict[str, str] = {}
        self.plain: dict[str, Any] = {
            "prefix": {FOUND: names_of(article), OWN: VOCABULARY},
            "entity": {ARTICLE: {"prov:type": _name(f"{OWN}:Article"), "prov:location": _iri(article)}},
            "activity": {PARSING: {"prov:type": _name(f"{OWN}:Parsing")}},
            "agent": {SOFTWARE: {"prov:type": _name("prov:SoftwareAgent"), "prov:label": f"quotekit {__version__}"}},
        }
        self._relate("used", {"prov:activity": PARSING, "prov:entity": ARTICLE})
        self._relate("wasAssociatedWith", {"prov:activity": PARSING, "prov:agent": SOFTWARE})

    def add(self, n: int, quote: Quote) -> None:
        """Write down the quote with the index *n* and the chain that it came through."""
        name = f"{FOUND}:quote-{n + 1}"
        said = f"{FOUND}:utterance-{n + 1}"
        self.plain["entity"][name] = _quote_facts(quote)
        self.plain["entity"][said] = _utterance_facts(quote)
        self._relate("wasGeneratedBy", {"prov:entity": name, "prov:activity": PARSING})
        self._quoted(name, ARTICLE)
        self._attribute(said, self._speaker(quote.speaker))
        origin = said
        for m, relayer in enumerate(quote.relayers, start=1):
            version = f"{FOUND}:version-{n + 1}-{m}"
            self.plain["entity"][version] = {
                "prov:type": _name(f"{OWN}:Version"),
                f"{OWN}:strength": relayer.strength.name,
            }
            self._quoted(version, origin)
            self._attribute(version, self._relayer(relayer.text))
            origin = version
        self._quoted(ARTICLE, origin)

    def _quoted(self, derived: str, origin: str) -> None:
        self._relate(
            "wasDerivedFrom",
            {"prov:generatedEntity": derived, "prov:usedEntity": origin, "prov:type": _name("prov:Quotation")},
        )

    def _attribute(self, entity: str, agent: str | None) -> None:
        if agent is not None:
            self._relate("wasAttributedTo", {"prov:entity": entity, "prov:agent": agent})

    def _speaker(self, speaker: Speaker | None) -> str | None:
        if speaker is None or speaker.kind is SpeakerKind.IMPERSONAL:
            return None
        if speaker not in self.agents:
            kind = AGENT_TYPES.get(speaker.kind)
            facts = {"prov:type": _name(kind)} if kind else {}
            self.agents[speaker] = self._agent(speaker.name, {**facts, f"{OWN}:kind": speaker.kind.value})
        return self.agents[speaker]

    def _relayer(self, label: str) -> str:
        """Return the agent of that name, which may be quoted as well."""
        return self.labelled.get(label) or self._agent(label, {})

    def _agent(self, label: str, facts: dict[str, Any]) -> str:
        name = f"{FOUND}:source-{len(self.plain['agent'])}"
        self.plain["agent"][name] = {"prov:label": label, **facts}
        self.labelled.setdefault(label, name)
        return name

    def _relate(self, relation: str, roles: dict[str, Any]) -> None:
        known = self.plain.setdefault(relation, {})
        known[f"_:{relation}{len(known) + 1}"] = roles


def _quote_facts(quote: Quote) -> dict[str, Any]:
    return {
        "prov:type": _name(f"{OWN}:Quote"),
        "prov:value": quote.text,
        f"{OWN}:kind": quote.kind.value,
        f"{OWN}:content": [f"{span.start},{span.end}" for span in quote.content],
    }


def _utterance_facts(quote: Quote) -> dict[str, Any]:
    """Return what is printed of the utterance; its content was not asserted where the polarity is not ``+``."""
    facts: dict[str, Any] = {
        "prov:type": _name(f"{OWN}:Utterance"),
        f"{OWN}:polarity": quote.polarity.value,
        f"{OWN}:strength": quote.strength.name,
    }
    if quote.cue is not None:
        facts[f"{OWN}:cue"] = quote.cue.text
        facts[f"{OWN}:sense"] = quote.cue.sense.value
    if quote.recipient is not None:
        facts[f"{OWN}:recipient"] = quote.recipient.text
    if quote.medium is not None:
        facts[f"{OWN}:medium"] = quote.medium.text
    if quote.said_on is not None:
        facts[f"{OWN}:saidOn"] = quote.said_on.text
        if quote.said_on.date is not None and quote.said_on.precision == "day":
            facts[f"{OWN}:date"] = {"$": quote.said_on.date.isoformat(), "type": "xsd:date"}
    return facts


def _iri(article: Article) -> dict[str, str]:
    return {"$": article_iri(article), "type": "xsd:anyURI"}


def _name(qualified: str) -> dict[str, str]:
    return {"$": qualified, "type": "prov:QUALIFIED_NAME"}
