"""How much of annotated news quotekit finds, and how often it has who said it.

::

    python benchmarks/accuracy.py PolNeAR/data/dev          your copy of PolNeAR: text/*.txt, attributions/*.ann
    python benchmarks/accuracy.py gum/rst/rstweb            your copy of GUM: *.rs3 or *.rs4, the relation "attribution"
    python benchmarks/accuracy.py articles.jsonl            {"id", "text", "attributions": [{"content", "source", "cue"}]}
    python benchmarks/accuracy.py --check ../shared         the same figures as another scorer, where there is one

Neither corpus may be shipped. What is measured, over the words of the text (runs of letters and digits):

quoted      of the words in quotation marks, how many are given to a source that shares a word with the annotated one
speech      attributions whose content agrees by half (words shared over words of either), among those annotated that
            have a reporting cue or a quotation; precision is over everything found, against everything annotated
speech+who  the same, and the sources share a word
all+who     recall over everything annotated, beliefs and wishes too
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import quotekit

Places = list[tuple[int, int]]

WORD = re.compile(r"\w+")
#: Words that two sources share without being one.
SMALL = frozenset("a an the of and or in on at to for from by with s is was who that which".split())
MARKS = {"“": 1, "«": 1, "„": 1, "”": -1, "»": -1, '"': 0, "＂": 0}
#: Beginnings of reporting expressions, and whole ones.
STEMS = """announc claim insist suggest warn acknowledg explain predict admit assert alleg accus contend maintain
    respond recall remark reveal confirm disclos tweet quip describ stress conclud complain boast testif vow promis pledg
    estimat mention indicat inform notif propos recommend reiterat repeat answer shout yell exclaim whisper mutter tout label
    statement comment speculat express affirm attest lament caution clarif declar emphasis emphasiz""".split()
WHOLE = """say says saying said tell tells telling told adds added adding report reports
    reported reporting reportedly state stated states stating argue argued argues arguing notes noted noting deny denies
    denied denying ask asks asked asking concede conceded concedes conceding reply replies replied replying write writes wrote
    writing written posts posted quotes
    quoted quoting cites cited citing urge urges urged urging call calls called calling joke joked
    jokes joking observe observed observes observing continued continues continuing began agree
    agreed agrees disagree disagreed disagrees counter counters countered countering brands branded branding dubs
    dismisses dismissed dismissing dismissive
    dubbed dubbing""".split()


class Attribution(NamedTuple):
    """One attribution, as code points of the text."""

    content: Places
    source: Places
    cue: Places
    rule: str = ""


class Article(NamedTuple):
    name: str
    text: str
    attributions: list[Attribution]


# ---- reading


def read(path: Path) -> list[Article]:
    if path.is_file():
        return [read_row(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if (path / "text").is_dir():
        return [*read_polnear(path)]
    trees = sorted([*path.rglob("*.rs3"), *path.rglob("*.rs4")])
    if not trees:
        raise SystemExit(f"{path}: neither PolNeAR (text/, attributions/) nor GUM (*.rs3, *.rs4)")
    return [read_gum(each) for each in trees]


def read_row(row: dict[str, Any]) -> Article:
    def places(role: Any) -> Places:
        return [(start, end) for start, end in role or []]

    found = [
        Attribution(*(places(each.get(role)) for role in ("content", "source", "cue"))) for each in row["attributions"]
    ]
    return Article(row["id"], row["text"], found)


def read_polnear(path: Path) -> Iterator[Article]:
    """Yield the articles of a compartment, each with the annotations of the first annotator."""
    for text in sorted((path / "text").glob("*.txt")):
        notes = sorted((path / "attributions").glob(f"{text.stem}_*.ann"))
        if notes:
            # newline="": the offsets count the text as it is, carriage returns and all
            with text.open(encoding="utf-8", newline="") as lines:
                yield Article(text.stem, lines.read(), read_brat(notes[0].read_text(encoding="utf-8")))


def read_brat(notes: str) -> list[Attribution]:
    """Return the attributions of a brat file: the spans that its events and relations tie together."""
    spans: dict[str, tuple[str, Places]] = {}
    tied: dict[str, str] = {}

    def root(name: str) -> str:
        while tied.setdefault(name, name) != name:
            name = tied[name]
        return name

    for line in notes.splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            role, _, where = rest.partition("\t")[0].partition(" ")
            pieces = [piece.split() for piece in where.split(";")]
            spans[name] = (role.lower(), [(int(start), int(end)) for start, end in pieces])
        elif name[:1] in ("E", "R", "*"):
            ids = [name, *re.findall(r"\b[TE]\d+\b", rest)]
            for each in ids[1:]:
                tied[root(each)] = root(ids[0])
    grouped: dict[str, dict[str, Places]] = defaultdict(lambda: defaultdict(list))
    for name, (role, places) in spans.items():
        grouped[root(name)][role].extend(places)
    return [Attribution(*(sorted(each[role]) for role in ("content", "source", "cue"))) for each in grouped.values()]


def read_gum(path: Path) -> Article:
    """Return a document of GUM: an "attribution" satellite holds source and cue, the node that it hangs on the content."""
    body = ElementTree.parse(path).getroot()  # noqa: S314 - the user's own file
    places: dict[str, tuple[int, int]] = {}
    text = ""
    parents, relations = {}, {}
    for node in body.iter():
        if node.tag in ("segment", "group") and "id" in node.attrib:
            parents[node.attrib["id"]] = node.attrib.get("parent", "")
            relations[node.attrib["id"]] = node.attrib.get("relname", "")
        if node.tag == "segment":
            piece = " ".join((node.text or "").split())
            text += " " * bool(text)
            places[node.attrib["id"]] = (len(text), len(text) + len(piece))
            text += piece

    def is_under(name: str, top: str) -> bool:
        while name and name != top:
            name = parents.get(name, "")
        return name == top

    found = []
    for name, relation in relations.items():
        if relation.startswith("attribution"):
            told = [place for each, place in places.items() if is_under(each, name)]
            content = [place for each, place in places.items() if is_under(each, parents[name]) and place not in told]
            found.append(Attribution(content, told, told))
    return Article(path.stem, text, found)


def parsed(article: Article) -> list[Attribution]:
    def places(spans: Iterable[quotekit.Span]) -> Places:
        return [(span.start, span.end) for span in spans]

    return [
        Attribution(
            places(quote.content),
            places(quote.source.spans) if quote.source else [],
            places(quote.cue.spans) if quote.cue else [],
            quote.evidence[0].rule,
        )
        for quote in quotekit.parse(article.text).quotes
    ]


# ---- counting


class Read(NamedTuple):
    """An attribution as the words that it covers, by their number in the text."""

    content: frozenset[int]
    source: frozenset[int]
    cue: str
    rule: str


class Words:
    """The words of a text, and which stand in quotation marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.places = [found.span() for found in WORD.finditer(text)]
        self.small = frozenset(n for n, (start, end) in enumerate(self.places) if text[start:end].lower() in SMALL)
        self.quoted = self.within(between_marks(text))

    def within(self, places: Places) -> frozenset[int]:
        return frozenset(
            n
            for n, (start, end) in enumerate(self.places)
            if any(first <= start and end <= last for first, last in places)
        )

    def read(self, each: Attribution) -> Read:
        source = self.within(each.source)
        cue = " ".join(self.text[start:end] for start, end in each.cue)
        return Read(self.within(each.content), source - self.small or source, cue, each.rule)


def between_marks(text: str) -> Places:
    """Return what stands between quotation marks, paragraph by paragraph; an unclosed one runs to its end."""
    found: Places = []
    for paragraph in re.finditer(r"[^\n]+", text):
        opened = -1
        for at in range(*paragraph.span()):
            side = MARKS.get(text[at])
            if side is None:
                continue
            if opened < 0:
                opened = at if side >= 0 else -1
            elif side <= 0:
                found.append((opened, at))
                opened = -1
        if opened >= 0:
            found.append((opened, paragraph.end()))
    return found


REPORTS = re.compile(
    rf"(?i)\b(?:(?:{'|'.join(STEMS)})\w*|{'|'.join(WHOLE)}|accord(?:ing|s)\ to|point(?:s|ed|ing)?\ (?:out|to)|went\ on)\b"
)


def pairs_of(gold: list[Read], found: list[Read]) -> dict[int, int]:
    """Return which found attribution each annotated one is paired with, the best agreement first."""
    possible = []
    for g, wanted in enumerate(gold):
        for f, got in enumerate(found):
            both = len(wanted.content & got.content)
            if both and 2 * both >= (either := len(wanted.content | got.content)):
                possible.append((both / either, bool(wanted.source & got.source), -abs(g - f), g, f))
    pairs: dict[int, int] = {}
    for *_, g, f in sorted(possible, reverse=True):
        if g not in pairs and f not in pairs.values():
            pairs[g] = f
    return pairs


def count(
    articles: Iterable[Article], find: Callable[[Article], list[Attribution]] = parsed
) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """Return the counts over the articles, and found and right by rule."""
    n: Counter[str] = Counter()
    rules: Counter[tuple[str, str]] = Counter()
    for article in articles:
        words = Words(article.text)
        gold = [each for each in map(words.read, article.attributions) if each.content]
        found = [each for each in map(words.read, find(article)) if each.content]
        _count_quoted(n, words, gold, found)
        pairs = pairs_of(gold, found)
        right = {g for g, f in pairs.items() if not gold[g].source or gold[g].source & found[f].source}
        for g, each in enumerate(gold):
            quoted = len(each.content & words.quoted)
            kind = "direct" if quoted >= 0.9 * len(each.content) else "mixed" if quoted else "indirect"
            for group in ("all", kind, *(["speech"] if quoted >= 3 or REPORTS.search(each.cue) else [])):
                n[f"{group} gold"] += 1
                n[f"{group} hit"] += g in pairs
                n[f"{group} right"] += g in right
        n["found"] += len(found)
        n["paired"] += len(pairs)
        n["paired right"] += len(right)
        matched = {f: g for g, f in pairs.items()}
        for f, each in enumerate(found):
            rules[each.rule, "found"] += 1
            rules[each.rule, "hit"] += f in matched
            rules[each.rule, "right"] += f in matched and matched[f] in right
    return n, rules


def _count_quoted(n: Counter[str], words: Words, gold: list[Read], found: list[Read]) -> None:
    wanted: dict[int, frozenset[int]] = {}
    given: dict[int, set[int]] = {}
    for each in gold:
        for word in each.content & words.quoted:
            wanted.setdefault(word, each.source)
    for each in found:
        for word in each.content & words.quoted:
            given.setdefault(word, set()).update(each.source)
    sourced = {word: source for word, source in wanted.items() if source}
    n["quoted gold"] += len(sourced)
    n["quoted right"] += sum(bool(source & given.get(word, set())) for word, source in sourced.items())
    n["quoted found"] += sum(bool(source) and wanted.get(word) != frozenset() for word, source in given.items())


def figures(n: Counter[str]) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F1 of each measure."""

    def of(right: int, found: int, hit: int, gold: int) -> tuple[float, float, float]:
        precision, recall = right / found if found else 0.0, hit / gold if gold else 0.0
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    return {
        "quoted": of(n["quoted right"], n["quoted found"], n["quoted right"], n["quoted gold"]),
        "speech": of(n["paired"], n["found"], n["speech hit"], n["speech gold"]),
        "speech+who": of(n["paired right"], n["found"], n["speech right"], n["speech gold"]),
        "all": of(n["paired"], n["found"], n["all hit"], n["all gold"]),
        "all+who": of(n["paired right"], n["found"], n["all right"], n["all gold"]),
    }


# ---- printing


def table(name: str, articles: list[Article]) -> str:
    n, rules = count(articles)
    lines = [f"{name}: {len(articles)} articles, {n['all gold']} attributions, {n['found']} found", ""]
    lines += ["| measure | P | R | F1 |", "|---|---|---|---|"]
    lines += [f"| {measure} | {p:.3f} | {r:.3f} | {f1:.3f} |" for measure, (p, r, f1) in figures(n).items()]
    lines += ["", "| kind | annotated | content found | with its source |", "|---|---|---|---|"]
    for kind in ("direct", "mixed", "indirect"):
        gold = n[f"{kind} gold"] or 1
        lines.append(
            f"| {kind} | {n[f'{kind} gold']} | {n[f'{kind} hit'] / gold:.3f} | {n[f'{kind} right'] / gold:.3f} |"
        )
    lines += ["", "| construction | found | annotated, too | with its source |", "|---|---|---|---|"]
    for rule in sorted({rule for rule, _ in rules}, key=lambda rule: -rules[rule, "found"]):
        made = rules[rule, "found"]
        lines.append(f"| {rule} | {made} | {rules[rule, 'hit'] / made:.3f} | {rules[rule, 'right'] / made:.3f} |")
    return "\n".join(lines)


def check(shared: Path) -> int:
    """Compare the figures with those of the scorer in *shared*, on its annotated files; return how many differ."""
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "score.py")
    if spec is None or spec.loader is None or not (shared / "eval" / "score.py").exists():
        print(f"{shared}: no other scorer here, nothing compared")
        return 0
    other = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(other)
    differing = 0
    for path in sorted((shared / "gold").glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if "attributions" not in rows[0]:
            continue
        articles = [read_row(row) for row in rows]
        mine = figures(count(articles)[0])
        guesses = [{"id": each.name, "attributions": [one._asdict() for one in parsed(each)]} for each in articles]
        theirs = other.score(rows, guesses)
        for measure, (p, r, f1) in mine.items():
            same = (round(p, 4), round(r, 4), round(f1, 4)) == tuple(
                round(theirs[measure][key], 4) for key in ("p", "r", "f1")
            )
            differing += not same
            verdict = "same" if same else f"other: {theirs[measure]['f1']:.4f}"
            print(f"{path.stem:15} {measure:11} F1 {f1:.4f}  {verdict}")
    return differing


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="*", type=Path)
    parser.add_argument("--check", type=Path, metavar="DIR")
    options = parser.parse_args()
    if options.check is not None:
        return min(check(options.check), 1)
    if not options.corpus:
        parser.error("which corpus? A path to your own copy; see --help")
    for path in options.corpus:
        if not path.exists():
            print(f"{path}: not there; corpora are not shipped, get your own copy", file=sys.stderr)
            return 1
        print(table(path.stem, read(path)), end="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
