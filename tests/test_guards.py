"""Every condition on which a construction finds nothing is needed by one of its own examples.

A guard is an ``if …: return None``, or the ``… if … else None`` of a return, in
`match` or a helper of it. Each condition of each guard is taken out in turn; an
example must then be missed or a counterexample found. Where neither happens the
condition is dead code, or lacks a counterexample.

The constructions are called on the views that the parser makes of the texts.
"""

from __future__ import annotations

import ast
import functools
import inspect
import sys
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import pytest

import quotekit
from quotekit import attribution, constructions, quotations
from quotekit.describe import content_spans
from quotekit.findings import FixedView, NounView, QuotationView, View
from test_constructions import EVERY, KNOWN_FAILURES, bare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quotekit.document import Document

OFFERED: dict[str, tuple[Any, type]] = {
    "CONSTRUCTIONS": (attribution, View),
    "FIXED_CONSTRUCTIONS": (attribution, FixedView),
    "NOUN_CONSTRUCTIONS": (attribution, NounView),
    "QUOTATION_CONSTRUCTIONS": (quotations, QuotationView),
}
"""For each tuple of constructions the module that calls them, and on what."""

KINDS = {each.name: kind for group, (_, kind) in OFFERED.items() for each in getattr(constructions, group)}

FAULTS = (AttributeError, LookupError, TypeError, ValueError)
"""What a function raises once nothing keeps None, or the end of the text, out of it."""

EMPTY = "whoever calls the construction drops a finding without content"

IDLE: dict[str, str] = {
    "as_put.match: clause.subject is None": "only the type checker needs it: what stands before has a subject",
    "bare_clause.match: not view.right": EMPTY,
    "colon.match: not view.right": EMPTY,
    "extraposed.match: not view.right": EMPTY,
    "gap.match: clause.subject is None": "only the type checker needs it: what stands before has a subject",
    "gerund.match: not view.right": EMPTY,
    "infinitive.match: not view.right": EMPTY,
    "medial.match: not view.right": EMPTY,
    "naming.match: not view.right": EMPTY,
    "noun_cue.match: noun.at >= stop": EMPTY,
    "object.match: not view.right": EMPTY,
    "prepositional.match: not view.right": EMPTY,
    "question.match: not view.right": EMPTY,
    "quotation.match: not view.right": EMPTY,
    "resumptive.match: view.source is None": "what takes up a phrase has a subject, and that is the source",
    "that_clause.match: not view.right": EMPTY,
    "told.match: 'A' not in view.frames": "a passive of a verb without a hearer is not offered",
    "told.match: opened.at >= ceiling": "nothing opens at the ceiling",
}
"""Conditions that no example can need, and why."""


class Guard(NamedTuple):
    """A condition of a guard, and the function without it."""

    name: str
    construction: Any
    function: FunctionType
    without: CodeType


# ---- conditions taken out


def _guards() -> Iterator[Guard]:
    for construction in EVERY:
        module = sys.modules[construction.match.__module__]
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__:
                for condition, without in _without_conditions(function):
                    yield Guard(f"{construction.name}.{name}: {condition}", construction, function, without)


def _without_conditions(function: FunctionType) -> Iterator[tuple[str, CodeType]]:
    """Yield each condition of the guards of *function*, and the function's code without it."""
    source = inspect.getsource(function)
    for n in range(len(_conditions(ast.parse(source)))):
        tree = ast.parse(source)
        condition, take_out = _conditions(tree)[n]
        take_out()
        code = compile(ast.fix_missing_locations(tree), f"<without {condition}>", "exec")
        named = (each for each in code.co_consts if isinstance(each, CodeType) and each.co_name == function.__name__)
        yield condition, next(named)


def _conditions(tree: ast.AST) -> list[tuple[str, Callable[[], None]]]:
    """Return each condition of the guards in *tree*, and what takes it out."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and isinstance(node.body[-1], ast.Return) and _is_none(node.body[-1].value):
            found += _operands(node, ast.Or, instead=False)
        elif isinstance(node, ast.Return) and isinstance(node.value, ast.IfExp) and _is_none(node.value.orelse):
            found += _operands(node.value, ast.And, instead=True)
    return found


def _is_none(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value is None)


def _operands(
    node: ast.If | ast.IfExp, kind: type[ast.boolop], *, instead: bool
) -> list[tuple[str, Callable[[], None]]]:
    """Return each operand of the test, and what puts a constant *instead* of it."""
    if isinstance(node.test, ast.BoolOp) and isinstance(node.test.op, kind):
        put = node.test.values.__setitem__
        return [
            (ast.unparse(operand), functools.partial(put, n, ast.Constant(instead)))
            for n, operand in enumerate(node.test.values)
        ]
    return [(ast.unparse(node.test), functools.partial(setattr, node, "test", ast.Constant(instead)))]


# ---- what a construction finds by itself


@functools.cache
def _views(text: str) -> tuple[tuple[Document, Any], ...]:
    """Return all that the parser offers to constructions in *text*, with the document."""
    seen: dict[int, tuple[Document, Any]] = {}

    def watched(construction: Any) -> Any:
        def match(doc: Document, view: Any) -> Any:
            seen[id(view)] = doc, view
            return construction.match(doc, view)

        return attrs.evolve(construction, match=match)

    with pytest.MonkeyPatch.context() as patch:
        for group, (caller, _) in OFFERED.items():
            patch.setattr(caller, group, tuple(map(watched, getattr(constructions, group))))
        quotekit.parse(text)
    return tuple(seen.values())


def _finds(construction: Any, text: str) -> list[str]:
    """Return the contents that the construction finds in *text*, where no other comes before it."""
    found = []
    for doc, view in _views(text):
        if not isinstance(view, KINDS[construction.name]):
            continue
        if isinstance(view, FixedView) and view.fixed.row.shape is not construction.shape:
            continue
        each = construction.match(doc, view)
        if each is not None:
            found.append(bare(" | ".join(span.of(text) for span in content_spans(doc, each))))
    return found


def _holds(construction: Any) -> dict[str, bool]:
    """Tell for each example whether it is found, and for each counterexample whether it is not."""
    examples = {text: bare(content) in _finds(construction, text) for text, content in construction.examples}
    return examples | {text: not _finds(construction, text) for text in construction.counterexamples}


GUARDS = tuple(_guards())


@pytest.mark.parametrize("construction", EVERY, ids=lambda each: each.name)
def test_construction_by_itself(construction: Any) -> None:
    """Also where no other construction comes before it, it finds its examples and no counterexample."""
    assert [] == [text for text, holds in _holds(construction).items() if not holds and text not in KNOWN_FAILURES]


@pytest.mark.parametrize(
    "guard",
    [
        pytest.param(each, id=each.name, marks=[pytest.mark.xfail(reason=IDLE[each.name])] if each.name in IDLE else [])
        for each in GUARDS
    ],
)
def test_guard_is_needed(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the condition an example is missed, a counterexample found, or the function fails."""
    before = _holds(guard.construction)
    monkeypatch.setattr(guard.function, "__code__", guard.without)
    try:
        after = _holds(guard.construction)
    except FAULTS:
        return

    assert [text for text in before if before[text] and not after[text]]


def test_every_construction_has_a_guard() -> None:
    """A construction that cannot say no would take every view."""
    assert {each.name for each in EVERY} == {each.construction.name for each in GUARDS}


def test_idle_conditions_are_there() -> None:
    """A condition listed as idle is one that there is."""
    assert set() == IDLE.keys() - {each.name for each in GUARDS}
