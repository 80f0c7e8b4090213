"""Compares what a parse found with what a seed expects.

Only the keys that a seed gives are compared, and each by the rule that a reader
of news would use: content exactly but for punctuation at its edges, cues by a
shared word, names but for a leading article. A disagreement is told in words,
with the stretches drawn under the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotekit.spans import Span
from seedfiles import Case, Expected, ExpectedHedge, draw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from enum import Enum

    from quotekit.model import Article, Hedge, Quote

LEADING = frozenset(["a", "an", "at", "by", "in", "on", "the"])
"""Words that may stand before a name or a time without changing it: “the BBC”, “on Tuesday”."""

EMPTY_IN_CUES = LEADING | frozenset(
    [
        "as",
        "be",
        "been",
        "did",
        "do",
        "does",
        "had",
        "has",
        "have",
        "is",
        "it",
        "not",
        "of",
        "that",
        "to",
        "was",
        "were",
    ]
)
"""Words of a cue that show nothing by themselves: “was” is in “was told” and in “was quoted as saying”."""

HALF = 0.5
"""How much of two contents must be common for them to be readings of one quotation."""

WORD = re.compile(r"\w+")
POSSESSIVE = re.compile(r"['’]s?$")


def pair_quotes(case: Case, article: Article) -> dict[int, int]:
    """Return for each expected quotation, by index, the index of the found one that reads the same words.

    Every found quotation is used once; the closest contents are paired first,
    and of equal ones those whose sources agree.
    """
    wanted = [_letters(case.text, each.content) for each in case.quotes]
    found = [_letters(case.text, each.content) for each in article.quotes]
    ranked = []
    for i, want in enumerate(wanted):
        for j, got in enumerate(found):
            common = len(want & got)
            if common and common >= HALF * len(want | got):
                disagree = not _agree(case.quotes[i], article.quotes[j])
                ranked.append((-common / len(want | got), disagree, abs(i - j), i, j))
    pairs: dict[int, int] = {}
    for *_, i, j in sorted(ranked):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _agree(want: Expected, got: Quote) -> bool:
    """Tell whether source and cue agree, as far as they are given."""
    return all(check(want, got) is None for check in (_source, _cue))


def complaints(case: Case, index: int, article: Article) -> tuple[str, ...]:
    """Return what is wrong with the reading of one expected quotation; nothing when it is right."""
    want = case.quotes[index]
    pairs = pair_quotes(case, article)
    if index not in pairs:
        found = [span for quote in article.quotes for span in quote.content]
        near = [span for span in found if any(span.touches(each) for each in want.content)]
        return (f"{want.place}: not found\n{draw(case.text, ('wanted', want.content), ('found near it', near))}",)
    got = article.quotes[pairs[index]]
    wrong = [text for check in CHECKS if (text := check(want, got))]
    wrong += _parent(case, want, got, article, pairs)
    told = [f"{want.place}: {text}" for text in wrong]
    if contents(case.text, want.content) != contents(case.text, got.content):
        told.insert(0, f"{want.place}: content")
    if told:
        told.append(draw(case.text, ("wanted", want.content), ("found", got.content), *_parts(got)))
    return tuple(told)


def _parts(got: Quote) -> Iterator[tuple[str, Sequence[Span]]]:
    """Yield the source and the cue that were found, to be drawn."""
    if got.source:
        yield "found source", got.source.spans
    if got.cue:
        yield "found cue", got.cue.spans


def strays(case: Case, article: Article) -> tuple[str, ...]:
    """Return what was found and should not have been: quotations nobody expects, and stretches of ``none:``."""
    paired = set(pair_quotes(case, article).values())
    told = []
    for j, quote in enumerate(article.quotes):
        if j not in paired:
            drawn = draw(case.text, ("found", quote.content), *_parts(quote))
            told.append(f"{case.place}: nobody expects this\n{drawn}")
    for words, span in case.outside:
        inside = [each for quote in article.quotes for each in quote.content if each.touches(span)]
        if inside:
            drawn = draw(case.text, ("found", inside), ("none of this", [span]))
            told.append(f"{case.place}: “{words}” is in the content of a quotation\n{drawn}")
    return tuple(told)


def contents(text: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Return the pieces of a content as they are compared.

    Pieces with no word between them are one; punctuation at the edges and a
    leading “that” are left off.
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not WORD.search(text, joined[-1].end, max(span.start, joined[-1].end)):
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return tuple(_trimmed(span.of(text)) for span in joined)


def _trimmed(piece: str) -> str:
    words = list(WORD.finditer(piece))
    if len(words) > 1 and words[0].group().lower() == "that":
        words.pop(0)
    return piece[words[0].start() : words[-1].end()] if words else piece.strip()


def _letters(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Return where the letters and digits of *spans* stand."""
    return frozenset(at for span in spans for at in range(span.start, span.end) if text[at].isalnum())


def same_name(want: str, got: str | None) -> bool:
    """Tell whether two names are equal but for case, edges, a leading article or preposition, and a possessive."""
    return _name(want) == _name(got or "")


def _name(text: str) -> list[str]:
    words = [word.casefold() for word in WORD.findall(POSSESSIVE.sub("", text.strip(" ,.;:")))]
    while len(words) > 1 and words[0] in LEADING:
        words.pop(0)
    return words


def _words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}


def _value(member: Enum | None) -> object:
    return member.value if member else None


def _different(key: str, want: object, got: object) -> str:
    return f"{key}: wanted {want or 'none'}, found {got or 'none'}"


def _source(want: Expected, got: Quote) -> str | None:
    found = got.source.text if got.source else ""
    if want.source is None or _plain(want.source) == _plain(found):
        return None
    return _different("source", want.source, found)


def _plain(text: str) -> list[str]:
    """Return the words of a source, to be compared one by one."""
    return [word.casefold() for word in WORD.findall(POSSESSIVE.sub("", text.strip(" ,.;:")))]


def _cue(want: Expected, got: Quote) -> str | None:
    found = got.cue.text if got.cue else ""
    if want.cue is None or (not want.cue and not WORD.search(found)):
        return None
    wanted = _words(want.cue)
    if (wanted - EMPTY_IN_CUES or wanted) & _words(found):
        return None
    return _different("cue", want.cue, found)


def _speaker(want: Expected, got: Quote) -> str | None:
    found = got.speaker.name if got.speaker else ""
    if want.speaker is None or same_name(want.speaker, found):
        return None
    return _different("speaker", want.speaker, found)


def _speaker_kind(want: Expected, got: Quote) -> str | None:
    found = got.speaker.kind if got.speaker else None
    if want.speaker_kind in (None, found):
        return None
    return _different("speaker_kind", _value(want.speaker_kind), _value(found))


def _kind(want: Expected, got: Quote) -> str | None:
    if want.kind in (None, got.kind):
        return None
    return _different("kind", _value(want.kind), _value(got.kind))


def _strength(want: Expected, got: Quote) -> str | None:
    if want.strength in (None, got.strength):
        return None
    return f"strength: wanted {want.strength}, found {got.strength}"


def _polarity(want: Expected, got: Quote) -> str | None:
    if want.polarity is got.polarity:
        return None
    return f"polarity: wanted {want.polarity.value}, found {got.polarity.value}"


def _text_of(key: str) -> Callable[[Expected, Quote], str | None]:
    """Return the check of a key whose value is the text of a field of the same name."""

    def check(want: Expected, got: Quote) -> str | None:
        wanted, field = getattr(want, key), getattr(got, key)
        found = field.text if field else ""
        if wanted is None or same_name(wanted, found):
            return None
        return _different(key, wanted, found)

    return check


def _anonymity(want: Expected, got: Quote) -> str | None:
    """Compare the facets that are given; a lone dash says that nothing is printed."""
    if want.anonymity is None:
        return None
    if not want.anonymity:
        return _different("anonymity", "", got.anonymity) if got.anonymity else None
    found = tuple((name, _facet(got, name)) for name, _ in want.anonymity)
    if want.anonymity == found:
        return None
    return _different("anonymity", _pairs(want.anonymity), _pairs(found))


def _facet(got: Quote, name: str) -> str:
    value = getattr(got.anonymity, name) if got.anonymity else None
    if value is True:
        return "yes"
    return str(getattr(value, "value", value)) if value else ""


def _pairs(facets: Iterable[tuple[str, str]]) -> str:
    return "; ".join(f"{name}={value or '-'}" for name, value in facets)


def _date(want: Expected, got: Quote) -> str | None:
    found = got.said_on.date if got.said_on else None
    if want.date in (None, found):
        return None
    return _different("date", want.date, found)


def _relayers(want: Expected, got: Quote) -> str | None:
    """Compare one by one; “Pellow” and “Gareth Pellow” are one relayer."""
    if want.relayers is None:
        return None
    found = tuple(each.text for each in got.relayers)
    names = [(set(_name(a)), set(_name(b))) for a, b in zip(want.relayers, found, strict=False)]
    if len(found) == len(want.relayers) and all(a <= b or b <= a for a, b in names):
        return None
    return _different("relayers", " | ".join(want.relayers), " | ".join(found))


def _hedges(want: Expected, got: Quote) -> str | None:
    """Ask for each hedge by a shared word, its category and its holder, and for no other."""
    if want.hedges is None:
        return None
    free = list(got.hedges)
    for hedge in want.hedges:
        fitting = [each for each in free if _same_hedge(hedge, each)]
        if not fitting:
            break
        free.remove(fitting[0])
    else:
        if not free:
            return None
    return _different("hedges", _listed(want.hedges), _listed(got.hedges))


def _same_hedge(want: ExpectedHedge, got: Hedge) -> bool:
    return (want.category, want.holder) == (got.category, got.holder) and bool(_words(want.text) & _words(got.text))


def _listed(hedges: Iterable[ExpectedHedge | Hedge]) -> str:
    return "; ".join(f"{each.text}/{each.category.value}/{each.holder.value}" for each in hedges)


CHECKS: tuple[Callable[[Expected, Quote], str | None], ...] = (
    _kind,
    _source,
    _cue,
    _speaker,
    _speaker_kind,
    _strength,
    _polarity,
    _text_of("recipient"),
    _relayers,
    _text_of("medium"),
    _text_of("venue"),
    _text_of("translation"),
    _anonymity,
    _text_of("said_on"),
    _date,
    _hedges,
)
"""One check for each key of a quotation but its content and its parent, in the order of ``seeds/README.md``."""


def _parent(case: Case, want: Expected, got: Quote, article: Article, pairs: dict[int, int]) -> list[str]:
    """Compare the parents by what they say, since stray quotations move the indices."""
    if want.parent is None:
        return []
    if want.parent < 0 or got.parent is None:
        return [] if want.parent < 0 and got.parent is None else [_different("parent", want.parent, got.parent)]
    if pairs.get(want.parent) == got.parent:
        return []
    found = article.quotes[got.parent].text if 0 <= got.parent < len(article.quotes) else f"index {got.parent}"
    wanted = " ".join(contents(case.text, case.quotes[want.parent].content))
    return [f"parent: wanted “{wanted}”, found “{found}”"]
