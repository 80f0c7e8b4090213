"""A quote as a card, and all quotes of an article as a table.

::

    ● Ann Wu  person, mayor
    asserts, direct
    We will appeal
    “Ann Wu” is a named person: NAMED_PERSON.
    strength    ■■■■■■■ 7 of 7, NAMED_PERSON
    chain       Ann Wu → this article
"""

from __future__ import annotations

from collections.abc import Iterable

from quotekit.view.safe import escaped, one_line
from quotekit.view.shapes import colour, shape
from quotekit.view.sheet import Card, Voice

STRONGEST = 7
ARROW = " → "
NOBODY = "no speaker"
#: What stands at a quote that the pointer rests on; more would fill the window.
LONGEST_HINT = 400


def voice_class(voice: int | None) -> str:
    """Return the class that gives an element the colours of a speaker."""
    number = colour(voice)
    return "qk-vnone" if number < 0 else f"qk-v{number}"


def shape_html(voice: int | None) -> str:
    """Return the shape of a speaker, which a screen reader need not name: the name stands by it."""
    return f'<span class="qk-shape" aria-hidden="true">{shape(voice)}</span>'


def name_html(text: str) -> str:
    """Return words of the article among words that are not: what runs from right to left in them stays in them."""
    return f"<bdi>{escaped(text)}</bdi>"


def strength(card: Card) -> str:
    """Return the level in words."""
    return f"{card.level} of {STRONGEST}, {card.level_name}"


def hint(card: Card) -> str:
    """Return what is shown where the pointer rests on the quote, as the value of an attribute."""
    lines = (
        f"{card.place + 1}: {card.who or NOBODY}, {card.act}, {card.kind}, {strength(card)}",
        card.explanation,
        ARROW.join(card.chain),
    )
    return escaped("\n".join(one_line(line, LONGEST_HINT) for line in lines)).replace("\n", "&#10;")


def card_html(card: Card, voice: Voice | None, *, with_text: bool = False) -> str:
    """Return the card of a quote, by itself *with_text*."""
    who = name_html(card.who) if card.who else NOBODY
    what = f' <span class="qk-quiet">{escaped(voice.what)}</span>' if voice is not None else ""
    said = f'<blockquote dir="auto">{escaped(card.text)}</blockquote>' if with_text else ""
    meter = "■" * card.level + "□" * (STRONGEST - card.level)
    facts = [("strength", f'<span class="qk-meter" aria-hidden="true">{meter}</span> {strength(card)}')]
    facts.append(("chain", ARROW.join(map(name_html, card.chain))))
    facts += [(name, name_html(value)) for name, value in card.facts]
    rows = "".join(f"<dt>{escaped(name)}</dt><dd>{value}</dd>" for name, value in facts)
    return (
        f'<div class="qk-card {voice_class(card.voice)}">'
        f'<p class="qk-who">{shape_html(card.voice)} <strong>{who}</strong>{what}</p>'
        f"<p><em>{card.act}</em>, {card.kind}</p>"
        f"{said}<p>{name_html(card.explanation)}</p><dl>{rows}</dl></div>"
    )


def table_html(cards: Iterable[Card]) -> str:
    """Return the quotes as a table, for those who would rather read it so."""
    rows = "".join(
        f'<tr class="{voice_class(card.voice)}"><td>{card.place + 1}</td>'
        f'<td dir="auto">{escaped(card.text)}</td>'
        f'<th scope="row">{shape_html(card.voice)} {name_html(card.who) if card.who else NOBODY}</th>'
        f"<td>{strength(card)}</td><td>{card.act}, {card.kind}</td></tr>\n"
        for card in cards
    )
    columns = "".join(f'<th scope="col">{name}</th>' for name in ("No.", "Quote", "Speaker", "Strength", "How"))
    return f"<table><thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody></table>"
