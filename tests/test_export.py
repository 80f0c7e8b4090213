"""Every export of every seed is valid, and read back it says the same places."""

from __future__ import annotations

import datetime
import json
import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import quotekit
from quotekit import Article, Polarity, Quote, QuoteKind, Span, Speaker, SpeakerKind, export
from quotekit.export.brat import cut
from quotekit.export.names import article_iri
from quotekit.export.selectors import MOST
from seedarticles import parsed_seeds
from validators import SCHEMAS, schema_check, validator

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

AT = "http://www.w3.org/ns/anno#"
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

HARD = (
    "“Non\u0302, 😀 we won’t,” José\u0301 Díaz told Reuters.\r\n\r\n“It\u2028ends < here & “now”,” she said.\t"
    "Xinhua quoted the minister as saying that the “deal”\x0b was off.\ud800\x00 A diplomat denied that 5 > 3.\x85"
)
"""Emoji, accents that are characters of their own, line ends of all kinds, and what XML forbids."""

PIECES = st.text(st.sampled_from("ab😀\u0301é\u2028 “”\n\r\t<&\ud800"), max_size=30)
"""Texts of what goes wrong in offsets and in files."""


def _articles() -> list[Article]:
    return [article for _, article in parsed_seeds()] + [
        quotekit.parse(HARD, published=datetime.date(2026, 3, 4), source="https://example.org/hard?a=1"),
        quotekit.parse(""),
        quotekit.parse(" \n\n "),
        quotekit.parse("\u2028“No,” she said.\u2028"),
    ]


def _marked(article: Article) -> set[tuple[str, Span]]:
    """Return all that tools for annotation mark, with its label."""
    found = set()
    for quote in article.quotes:
        found |= {("QUOTE", span) for span in quote.content}
        for label, part in (("SOURCE", quote.source), ("CUE", quote.cue), ("RECIPIENT", quote.recipient)):
            found |= {(label, span) for span in part.spans} if part else set()
    return found


def _awkward(content: tuple[Span, ...], text: str) -> Article:
    """Return an article with quotes at *content*, however they lie."""
    quotes = [Quote(text=span.of(text), kind=QuoteKind.INDIRECT, content=(span,)) for span in content]
    return Article(text, tuple(quotes))


@st.composite
def awkward_articles(draw: st.DrawFn) -> Article:
    """Draw an article whose quotes cross each other, as no parser's would."""
    text = draw(PIECES)
    edges = st.integers(0, len(text))
    spans = [Span(*sorted(pair)) for pair in draw(st.lists(st.tuples(edges, edges), max_size=4))]
    return _awkward(tuple(sorted(span for span in spans if span.start < span.end)), text)


# Offsets


@pytest.mark.parametrize(("unit", "encoding", "size"), [("utf-16", "utf-16-le", 2), ("utf-8", "utf-8", 1)])
@given(text=st.text(st.characters()) | PIECES)
def test_offsets_count_as_the_encoding_does(unit: Any, encoding: str, size: int, text: str) -> None:
    """An offset is the length of the encoded text before it, and comes back as it was."""
    offsets = export.Offsets(text, unit)
    for at in range(len(text) + 1):
        units = len(text[:at].encode(encoding, "surrogatepass")) // size

        assert units == offsets.encode_at(at)
        assert at == offsets.decode_at(units)


def test_offsets_of_emoji_and_accents() -> None:
    """An emoji of several characters and a letter with its accent count as they are written."""
    text = "e\u0301 👩‍👩‍👧 z"
    span = Span(3, 8)

    assert "👩‍👩‍👧" == span.of(text)
    assert Span(3, 11) == export.Offsets(text, "utf-16").encode(span)
    assert Span(4, 22) == export.Offsets(text, "utf-8").encode(span)
    assert span == export.Offsets(text, "utf-8").decode(Span(4, 22))
    assert span == export.Offsets(text, "code points").encode(span)


@pytest.mark.parametrize(("unit", "units"), [("utf-16", 2), ("utf-16", 4), ("utf-16", -1), ("utf-8", 3), ("utf-8", 9)])
def test_an_offset_within_a_character_is_none(unit: Any, units: int) -> None:
    """Half an emoji is no place, and neither is one outside the text."""
    with pytest.raises(ValueError, match="not an offset"):
        export.Offsets("a😀", unit).decode_at(units)


def test_wrong_offsets_and_units_are_told() -> None:
    """What is outside the text, or no unit, is refused."""
    with pytest.raises(ValueError, match="not an offset in a text of 1 code points"):
        export.Offsets("a", "utf-8").encode_at(2)
    with pytest.raises(ValueError, match="unit must be one of"):
        export.Offsets("a", "utf-32")  # type: ignore[arg-type]


# W3C Web Annotation


def test_web_annotations_are_of_the_schema() -> None:
    """Every annotation of every seed is of the form of the Recommendation."""
    check = schema_check("web-annotation")
    for article in _articles():
        for each in export.web_annotations(article) + export.web_annotations(article, exact=False):
            check.validate(each)


def test_web_annotations_say_the_same_places() -> None:
    """The position selects what the quote selector says, in code points, with its context around it."""
    for article in _articles():
        text = article.text
        for quote, each in zip(article.quotes, export.web_annotations(article), strict=True):
            read = []
            for target in each["target"]:
                quoted, position = target["selector"]
                span = Span(position["start"], position["end"])
                read.append(span)

                assert quoted["exact"] == span.of(text)
                assert text[: span.start].endswith(quoted["prefix"])
                assert text[span.end :].startswith(quoted["suffix"])
            assert quote.content == tuple(read)


def test_a_selector_grows_until_its_place_is_the_only_one() -> None:
    """Where the words and 32 characters around them stand twice, the context is longer, up to a limit."""
    line = "x" * 60 + "“No,” he said." + "y" * 60
    text = f"A. {line} {line}"
    first, _ = export.selectors(text, Span(64, 66))

    assert "No" == first["exact"]
    assert 32 < len(first["prefix"]) < MOST
    assert 1 == text.count(first["prefix"] + first["exact"] + first["suffix"])
    assert MOST == len(export.selectors("z" * 900, Span(440, 442))[0]["prefix"])


def test_a_selector_cuts_no_cluster() -> None:
    """The context begins and ends outside a letter with its accents, or a family of emoji."""
    text = "ab" + "e\u0301" * 30 + "“No”" + "👩‍👩‍👧" * 30
    quoted, _ = export.selectors(text, Span(63, 65), context=4)

    assert ("e\u0301e\u0301“", "”👩‍👩‍👧") == (quoted["prefix"], quoted["suffix"])


def test_web_annotations_expand() -> None:
    """PyLD reads the JSON-LD by a context of the terms that the Recommendation defines, and loses nothing."""
    jsonld = validator("pyld.jsonld")
    terms = "target source exact prefix suffix start end body purpose value format language motivation generator name"
    context = {"@vocab": AT, "id": "@id", "type": "@type"} | {term: f"{AT}{term}" for term in terms.split()}
    context["selector"] = {"@id": f"{AT}selector"}

    def load(url: str, _options: object) -> dict[str, Any]:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}

    for article in _articles():
        for quote, each in zip(article.quotes, export.web_annotations(article), strict=True):
            [expanded] = jsonld.expand(each, {"documentLoader": load})
            targets = expanded[f"{AT}target"]
            read = [
                Span(selector[f"{AT}start"][0]["@value"], selector[f"{AT}end"][0]["@value"])
                for target in targets
                for selector in target[f"{AT}selector"]
                if selector["@type"] == [f"{AT}TextPositionSelector"]
            ]

            assert [f"{AT}Annotation"] == expanded["@type"]
            assert list(quote.content) == read


# PROV


def test_prov_is_of_the_schema() -> None:
    """Every document is PROV-JSON."""
    check = schema_check("prov")
    for article in _articles():
        check.validate(export.prov(article))


def test_prov_says_the_same_places() -> None:
    """Each quote's content is an attribute of its entity."""
    for article in _articles():
        document = export.prov(article)
        read = [
            tuple(
                Span(*map(int, place.split(",")))
                for place in document["entity"][f"found:quote-{n}"]["quotekit:content"]
            )
            for n in range(1, len(article.quotes) + 1)
        ]

        assert [quote.content for quote in article.quotes] == read


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_prov_loads_and_comes_back_equal() -> None:
    """The package `prov` reads every document, and what it writes is the same document."""
    model = validator("prov.model")
    for article in _articles():
        written = json.dumps(export.prov(article))
        document = model.ProvDocument.deserialize(content=written, format="json")
        again = model.ProvDocument.deserialize(content=document.serialize(format="json"), format="json")

        assert document == again
        assert 4 + 3 * len(article.quotes) <= len(document.get_records())
        assert document.get_provn()


def test_prov_walks_the_chain_to_whoever_spoke() -> None:
    """From the article every derivation leads through the relayers to the utterance, whose source is named."""
    article = quotekit.parse("Xinhua quoted the minister as saying that the deal was off.")
    document = export.prov(article)
    derived = {each["prov:generatedEntity"]: each["prov:usedEntity"] for each in document["wasDerivedFrom"].values()}
    agents = {
        each["prov:entity"]: document["agent"][each["prov:agent"]]["prov:label"]
        for each in document["wasAttributedTo"].values()
    }
    at, chain = "found:quote-1", []
    while at in derived:
        at = derived[at]
        chain.append((at, agents.get(at)))

    assert [("found:article", None), ("found:version-1-1", "Xinhua"), ("found:utterance-1", "the minister")] == chain


def test_prov_has_one_agent_for_one_source() -> None:
    """Whoever is quoted twice, or relays and is quoted, is one agent."""
    article = quotekit.parse("“We won,” Ann Wu said. Ann Wu said they would appeal. “We lost,” Bo Li said.")
    labels = [agent["prov:label"] for name, agent in export.prov(article)["agent"].items() if "source" in name]

    assert ["Ann Wu", "Bo Li"] == labels


# schema.org


def test_schema_org_is_of_the_schema() -> None:
    """Quotations and claims are made of schema.org's terms."""
    check = schema_check("schema-org")
    for article in _articles():
        check.validate(export.quotations(article))
        check.validate(export.claims(article))


def test_schema_org_says_the_same_places() -> None:
    """Quotations and claims have the places of their quotes, in order."""
    for article in _articles():
        for graph in (export.quotations(article), export.claims(article)):
            places = [
                tuple(Span(*map(int, each["value"][5:].split(","))) for each in item["identifier"])
                for item in graph["@graph"][1:]
            ]
            contents = iter(quote.content for quote in article.quotes)

            assert all(place in contents for place in places)


def test_schema_org_expands() -> None:
    """PyLD expands both graphs by schema.org's vocabulary, and every node keeps its type and text."""
    jsonld = validator("pyld.jsonld")
    vocabulary = "http://schema.org/"

    def load(url: str, _options: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": {"@vocab": vocabulary}}}

    for article in _articles():
        for graph in (export.quotations(article), export.claims(article)):
            expanded = jsonld.expand(graph, {"documentLoader": load})
            texts = [item[f"{vocabulary}text"][0]["@value"] for item in expanded if f"{vocabulary}text" in item]

            assert [item["text"] for item in graph["@graph"][1:]] == texts
            assert {f"{vocabulary}{kind}" for kind in ("Quotation", "Claim", "NewsArticle")} >= {
                kind for item in expanded for kind in item["@type"]
            }


def test_no_claim_is_made_of_what_nobody_claimed() -> None:
    """Denials, questions, demands and promises are no claims; and no review is ever made of any."""
    article = quotekit.parse(
        "She denied that the bank was broke. He asked whether it would close. They urged him to resign. "
        "She promised to pay. He said the bank was sound. “It is not broke,” she said."
    )

    assert 6 == len(article.quotes)
    assert ["the bank was sound", "It is not broke"] == [each["text"] for each in export.claims(article)["@graph"][1:]]
    assert "ClaimReview" not in json.dumps([export.claims(each) for each in _articles()])


def test_who_is_quoted_is_said_as_far_as_it_is_known() -> None:
    """A named person created the words; others are who they are attributed to; several are a credit."""
    text = "“No,” Ada Brandt, the mayor, said. “No,” a diplomat said. “No,” Reuters said. “No,” two aides said."
    roles = [
        {key: each[key] for key in ("creator", "spokenByCharacter", "creditText") if key in each}
        for each in export.quotations(quotekit.parse(text))["@graph"][1:]
    ]

    assert {"Ada Brandt"} == {each["creator"]["name"] for each in roles if "creator" in each}
    assert {"@type": "Person", "description": "a diplomat", "jobTitle": "diplomat"} == roles[1]["spokenByCharacter"]
    assert {"@type": "Organization", "name": "Reuters"} == roles[2]["spokenByCharacter"]
    assert {"creditText": "two aides"} == roles[3]


def test_words_that_are_denied_are_no_quotation_of_the_source() -> None:
    """She did not say that the bank was broke."""
    article = quotekit.parse("Ada Brandt denied that the bank was broke.")

    assert [Polarity.DENIES] == [quote.polarity for quote in article.quotes]
    assert 1 == len(export.quotations(article)["@graph"])


# brat


BRAT_LINE = re.compile(
    r"""
      T\d+\t[A-Z]+\ \d+\ \d+(?:;\d+\ \d+)*\t[^\t\n]+
    | R\d+\t[A-Z_]+\ Arg1:T\d+\ Arg2:T\d+
    | A\d+\t[A-Z][a-z]+\ T\d+\ [A-Z_]+
    | \#\d+\tAnnotatorNotes\ T\d+\t[^\t\n]+
    """,
    re.VERBOSE,
)


def _read_brat(annotations: str, text: str) -> set[tuple[str, Span]]:
    """Return what the lines mark; pieces with nothing but white space between them are one again."""
    found = set()
    for line in annotations.split("\n")[:-1]:
        assert BRAT_LINE.fullmatch(line), line
        if not line.startswith("T"):
            continue
        _, head, words = line.split("\t")
        label, _, places = head.partition(" ")
        spans = [Span(*map(int, place.split(" "))) for place in places.split(";")]

        assert words == " ".join(span.of(text) for span in spans)
        assert all(before.end <= after.start for before, after in pairwise(spans))
        found |= {(label, span) for span in spans}
    return found


def _uncut(article: Article) -> set[tuple[str, Span]]:
    return {(label, piece) for label, span in _marked(article) for piece in cut(article.text, span)}


def test_brat_says_the_same_places() -> None:
    """Every line is of brat's form, its words stand at its offsets, and what is marked is what was found."""
    for article in _articles():
        text, annotations, _ = export.brat(article)

        assert article.text == text
        assert _uncut(article) == _read_brat(annotations, text)
        assert annotations.split("\n") == [*annotations.splitlines(), ""]


def test_brat_is_cut_at_line_ends_only() -> None:
    """The pieces of a span are all of it but for white space at line ends."""
    for article in _articles():
        for _, span in _marked(article):
            pieces = list(cut(article.text, span))

            assert span.of(article.text).split() == " ".join(piece.of(article.text) for piece in pieces).split()


def test_brat_can_be_read_by_pybrat(tmp_path: Path) -> None:
    """The reader pybrat sees as many entities and relations as there are, at their places.

    It is told to pass over two annotations of one place, which it takes for a mistake and brat does not.
    """
    parser = validator("pybrat.parser")
    for article in _articles():
        text, annotations, _ = export.brat(article)
        (tmp_path / "a.txt").write_bytes(text.encode("utf-8", "replace"))
        (tmp_path / "a.ann").write_bytes(annotations.encode("utf-8", "replace"))
        [example] = parser.BratParser(error="ignore").parse(str(tmp_path))
        spans = {(entity.type, Span(span.start, span.end)) for entity in example.entities for span in entity.spans}

        assert _uncut(article) == spans
        assert annotations.count("\nR") == len(example.relations)


def test_brat_is_told_of_its_labels() -> None:
    """Every label that is used stands in the configuration, and every value in its list."""
    _, annotations, configuration = export.brat(quotekit.parse(HARD))
    for name in re.findall(r"^[TRA]\d+\t(\w+)", annotations, flags=re.MULTILINE):
        assert re.search(rf"^{name}\b", configuration, flags=re.MULTILINE)
    for name, value in re.findall(r"^A\d+\t(\w+) T\d+ (\w+)", annotations, flags=re.MULTILINE):
        assert re.search(rf"^{name}\t.*[:|]{value}\b", configuration, flags=re.MULTILINE)


# Label Studio


def test_label_studio_is_of_the_schema() -> None:
    """Every task is of the form of the guide."""
    check = schema_check("label-studio")
    for article in _articles():
        check.validate(export.label_studio(article))


@pytest.mark.parametrize("unit", ["code points", "utf-16", "utf-8"])
def test_label_studio_says_the_same_places(unit: Any) -> None:
    """Every region has the words that stand at its offsets, and all that was found is a region."""
    for article in _articles():
        task = export.label_studio(article, unit=unit)
        offsets = export.Offsets(article.text, unit)
        read = set()
        for result in task["predictions"][0]["result"]:
            if "value" in result:
                span = offsets.decode(Span(result["value"]["start"], result["value"]["end"]))
                read |= {(label, span) for label in result["value"].get("labels", ())}

                assert result["value"]["text"] == span.of(article.text)
        assert _marked(article) == read


def test_label_studio_relates_what_is_there() -> None:
    """Relations join regions that exist, by labels of the configuration, and choices are of its lists."""
    choices = {(each.get("name"), choice.get("value")) for each in _config("Choices") for choice in each}
    relations = {each.get("value") for each in _config("Relation")}
    for article in _articles():
        results = export.label_studio(article)["predictions"][0]["result"]
        regions = {each["id"] for each in results if each["type"] == "labels"}
        for each in results:
            if each["type"] == "relation":
                assert {each["from_id"], each["to_id"]} <= regions
                assert {*each["labels"]} <= relations
            elif each["type"] == "choices":
                assert each["id"] in regions
                assert {(each["from_name"], choice) for choice in each["value"]["choices"]} <= choices


def _config(tag: str) -> Iterable[ET.Element]:
    return ET.fromstring(export.LABEL_CONFIG).iter(tag)  # noqa: S314


@pytest.mark.filterwarnings("ignore")
def test_label_studio_s_own_validator_agrees() -> None:
    """The SDK's interface finds nothing wrong with any prediction; too large for CI, see docs/export.md."""
    interface = validator("label_studio_sdk.label_interface").LabelInterface(export.LABEL_CONFIG)
    for article in _articles():
        task = export.label_studio(article)

        assert [] == interface.validate_prediction(task["predictions"][0], return_errors=True)


# TEI


def _read_tei(document: str) -> tuple[str, dict[int, list[Span]]]:
    """Return the text of the body and the places of each quote, those that follow on each other joined."""
    root = ET.fromstring(document.encode("utf-8"))  # noqa: S314
    found: dict[int, list[Span]] = {}
    pieces: list[str] = []

    def walk(element: ET.Element) -> None:
        start = sum(map(len, pieces))
        pieces.append(element.text or "")
        for child in element:
            walk(child)
            pieces.append(child.tail or "")
        if element.tag == f"{TEI}said":
            number = int(element.attrib[XML_ID][1:].split(".")[0]) - 1
            found.setdefault(number, []).append(Span(start, sum(map(len, pieces))))

    body = root.find(f"{TEI}text/{TEI}body")
    assert body is not None
    walk(body)
    return "".join(pieces), found


def _joined(spans: Iterable[Span], text: str) -> list[Span]:
    """Join spans that only white space of XML parts, as between two paragraphs."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and not text[result[-1].end : span.start].strip(" \t\n\r"):
            result[-1] = Span(result[-1].start, span.end)
        else:
            result.append(span)
    return result


def _same_tei(article: Article) -> None:
    text, found = _read_tei(export.tei(article))
    forbidden = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

    assert forbidden.sub("\ufffd", article.text) == text
    for n, quote in enumerate(article.quotes):
        places = [span for span in quote.content if span.of(text).strip(" \t\n\r")]
        trimmed = [_trimmed(span, text) for span in places]

        read = [_trimmed(span, text) for span in found.get(n, ()) if span.of(text).strip(" \t\n\r")]

        assert _joined(trimmed, text) == _joined(read, text)


def _trimmed(span: Span, text: str) -> Span:
    words = span.of(text)
    left = span.start + len(words) - len(words.lstrip(" \t\n\r"))
    return Span(left, span.start + len(words.rstrip(" \t\n\r")))


def test_tei_says_the_same_places() -> None:
    """The body has the article's text, and each `said` stands where its quote does."""
    for article in _articles():
        _same_tei(article)


@settings(max_examples=300, deadline=None)
@given(awkward_articles())
def test_tei_nests_whatever_crosses(article: Article) -> None:
    """Quotes that cross each other or paragraphs are cut so that the document is one, and nothing is lost."""
    _same_tei(article)


def test_tei_is_of_the_schema() -> None:
    """lxml validates every document by a RELAX NG schema of the elements and attributes that are used."""
    etree = validator("lxml.etree")
    schema = etree.RelaxNG(etree.parse(str(SCHEMAS / "tei.rng")))
    for article in _articles():
        schema.assertValid(etree.fromstring(export.tei(article).encode("utf-8")))


def test_tei_points_at_what_is_there() -> None:
    """Every pointer of every document leads to an element of it, and names are given once."""
    for article in _articles():
        root = ET.fromstring(export.tei(article).encode("utf-8"))  # noqa: S314
        names = [element.attrib[XML_ID] for element in root.iter() if XML_ID in element.attrib]
        pointers = {
            pointer[1:]
            for element in root.iter()
            for key in ("who", "ana", "next", "prev")
            for pointer in element.attrib.get(key, "").split()
        }

        assert len(names) == len({*names})
        assert pointers <= {*names}


def test_tei_lists_every_kind_of_source() -> None:
    """Whoever can be listed is, whatever they are; a document and nobody are not."""
    speakers = tuple(Speaker(kind.value, kind) for kind in SpeakerKind)
    quotes = tuple(Quote("No", QuoteKind.DIRECT, (Span(0, 2),), speaker=speaker) for speaker in speakers)
    document = export.tei(Article("No.", quotes, speakers))

    assert len(SpeakerKind) - 2 == document.count(" who=")
    assert document.count(" who=") == len(re.findall("<(?:person|personGrp|org) ", document))


# displaCy


def _read_tokens(drawn: dict[str, Any]) -> list[Span]:
    """Return where the tokens stand: one after the other, with nothing but white space between."""
    spans, at = [], 0
    for token in drawn["tokens"]:
        start = drawn["text"].index(token, at)

        assert not drawn["text"][at:start].strip()
        at = start + len(token)
        spans.append(Span(start, at))
    return spans


def test_displacy_says_the_same_places() -> None:
    """Entities lie apart, in order, and are of what was found; spans are all of it, by the words at their edges."""
    for article in _articles():
        marked = _marked(article)
        ents = export.displacy(article)["ents"]
        read = [(each["label"], Span(each["start"], each["end"])) for each in ents]
        drawn = export.displacy(article, style="span")
        tokens = _read_tokens(drawn)

        assert {*read} <= marked
        assert all(before.end <= after.start for (_, before), (_, after) in pairwise(read))
        assert {(label, _trimmed_words(span, article.text)) for label, span in marked} == {
            (each["label"], Span(tokens[each["start_token"]].start, tokens[each["end_token"] - 1].end))
            for each in drawn["spans"]
        }


def _trimmed_words(span: Span, text: str) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip()))


def test_displacy_refuses_another_style() -> None:
    """There are two styles of places; the third of displaCy's draws grammar."""
    with pytest.raises(ValueError, match="style must be 'ent' or 'span', not 'dep'"):
        export.displacy(quotekit.parse(""), style="dep")  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore")
def test_displacy_itself_draws_them() -> None:
    """spaCy renders both styles of every seed; too large for CI, see docs/export.md."""
    spacy = validator("spacy.displacy")
    for article in _articles():
        if article.text.strip() and "\ud800" not in article.text:
            drawn = spacy.render(export.displacy(article), style="ent", manual=True, page=False, jupyter=False)
            spans = export.displacy(article, style="span")

            assert len(export.displacy(article)["ents"]) == drawn.count("<mark")
            assert spacy.render(spans, style="span", manual=True, page=False, jupyter=False)


# All of them


@settings(max_examples=100, deadline=None)
@given(awkward_articles())
def test_no_article_breaks_an_export(article: Article) -> None:
    """Whatever lies where, every export is made, is JSON where it should be, and is the same again."""
    for make in (export.web_annotations, export.prov, export.quotations, export.claims, export.label_studio):
        assert json.loads(json.dumps(make(article))) == make(article)  # type: ignore[operator]
    for style in ("ent", "span"):
        json.dumps(export.displacy(article, style=style))  # type: ignore[arg-type]
    assert export.tei(article) == export.tei(article)
    text, annotations, _ = export.brat(article)
    assert _uncut(article) == _read_brat(annotations, text)


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("https://example.org/a?b=1#c", True),
        ("urn:isbn:9780131103627", True),
        ("The Daily Harbour", False),
        ("https://example.org/with space", False),
        (None, False),
    ],
)
def test_an_article_is_called_by_its_address_or_its_text(source: str | None, named: bool) -> None:
    """A source that is an IRI names the article; any other is named by the digest of its text."""
    article = quotekit.parse("No quotes.", source=source)

    assert named == (article_iri(article) == source)
    assert named or article_iri(article) == article_iri(quotekit.parse("No quotes."))
    assert article_iri(article) != article_iri(quotekit.parse("No quote.", source=None))
