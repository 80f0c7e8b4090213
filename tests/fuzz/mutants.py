"""Change one thing in the parser, at random, and see whether a test fails: how much of it the tests hold in place.

::

    python tests/fuzz/mutants.py --count 300               a sample over all targets, the same for the same --seed
    python tests/fuzz/mutants.py --count 50 --of marks     of one target

A mutant is one function with one comparison turned, one condition taken for true or false, `and` for `or`, a number one
higher, an addition made a subtraction, or one assignment or `return` without its value. Its code takes the place of the
real one in a forked process, in which the tests of its target run until one fails. What no test notices is printed with
its line: either a test is missing, or the change changes nothing (an order of search, a bound that is never reached).
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import importlib
import inspect
import os
import pkgutil
import random
import signal
import sys
from collections import Counter
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, NamedTuple

os.environ["HYPOTHESIS_PROFILE"] = "mutants"
TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))

import pytest  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = ("test_constructions", "test_seeds")
TARGETS: dict[str, tuple[str, ...]] = {
    "attribution": (*SEEDS, "test_attribution_laws", "test_round_trip", "test_bad_input"),
    "speakers": (*SEEDS, "test_attribution_laws", "test_round_trip", "test_bad_input"),
    "strength": ("test_strength_laws", "test_invariance", *SEEDS, "test_explain", "test_bad_input"),
    "hedging": ("test_strength_laws", "test_invariance", *SEEDS, "test_explain", "test_bad_input"),
    "marks": ("test_marks", "test_typography", *SEEDS, "test_bad_input"),
}
"""What is changed, modules or packages, and the test files that should notice, the quickest first."""

#: Seconds after which a mutant that hangs is taken for noticed.
PATIENCE = 240

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


class Mutant(NamedTuple):
    """One function with one change."""

    function: FunctionType
    code: CodeType
    change: str
    """Where, and what became of it."""


def modules_of(target: str) -> list[ModuleType]:
    """Return the module, or the modules of the package, of that name."""
    home = importlib.import_module(f"quotekit.{target}")
    inner = pkgutil.iter_modules(getattr(home, "__path__", []), f"{home.__name__}.")
    return [home, *(importlib.import_module(each.name) for each in inner)]


def mutants_of(module: ModuleType) -> Iterator[Mutant]:
    """Yield every mutant of every function of *module*."""
    for name, value in sorted(vars(module).items()):
        function = inspect.unwrap(value) if callable(value) else None
        if not isinstance(function, FunctionType) or function.__module__ != module.__name__:
            continue
        lines, first = inspect.getsourcelines(function)
        tree = ast.parse("".join(lines))
        for n, node in enumerate(ast.walk(tree)):
            for m, (change, _) in enumerate(changes(node)):
                mutated = copy.deepcopy(tree)
                again = next(each for k, each in enumerate(ast.walk(mutated)) if k == n)
                changes(again)[m][1]()
                where = f"{Path(str(module.__file__)).name}:{first + node.lineno - 1} {name}"
                if (code := code_of(mutated, function)) is not None:
                    yield Mutant(function, code, f"{where}: {change}")


def code_of(tree: ast.Module, function: FunctionType) -> CodeType | None:
    """Return the code of the one function in *tree*; None where it is another kind of code, say without its closure."""
    try:
        whole = compile(ast.fix_missing_locations(tree), function.__code__.co_filename, "exec", dont_inherit=True)
    except SyntaxError:
        return None
    found = [each for each in whole.co_consts if isinstance(each, CodeType) and each.co_name == function.__name__]
    return found[0] if found and found[0].co_freevars == function.__code__.co_freevars else None


def changes(node: ast.AST) -> list:  # type: ignore[type-arg]
    """Return what can be changed at *node*: what it reads like, and what changes it."""
    found = []
    if isinstance(node, ast.Compare) and type(node.ops[0]) in TURNED:
        turned = TURNED[type(node.ops[0])]()
        found.append((f"{ast.unparse(node)} with {turned.__class__.__name__}", lambda: node.ops.__setitem__(0, turned)))
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        found.append((f"{ast.unparse(node)} with {other.__class__.__name__}", lambda: setattr(node, "op", other)))
        for n, value in enumerate(node.values):
            constant = ast.Constant(isinstance(node.op, ast.And))
            found.append(
                (
                    f"without {ast.unparse(value)} in {ast.unparse(node)}",
                    lambda n=n, constant=constant: node.values.__setitem__(n, constant),
                )
            )
    if isinstance(node, ast.If | ast.IfExp | ast.While) and not isinstance(node, ast.While):
        for truth in (True, False):
            constant = ast.Constant(truth)
            found.append(
                (
                    f"if {ast.unparse(node.test)} taken for {truth}",
                    lambda constant=constant: setattr(node, "test", constant),
                )
            )
    if isinstance(node, ast.Constant) and type(node.value) is int:
        found.append((f"{node.value} one higher", lambda: setattr(node, "value", node.value + 1)))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        sign = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
        found.append((f"{ast.unparse(node)} with {sign.__class__.__name__}", lambda: setattr(node, "op", sign)))
    if isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        found.append((f"{ast.unparse(node)} without its value", lambda: setattr(node, "value", ast.Constant(None))))
    return [(change if len(change) < 160 else f"{change[:160]} ...", change_it) for change, change_it in found]


def is_noticed(mutant: Mutant | None, files: tuple[str, ...]) -> bool:
    """Run the tests in a fork in which the mutant took the place of its function, and tell whether one fails."""
    child = os.fork()
    if child == 0:
        status = 1
        with contextlib.suppress(BaseException):
            signal.alarm(PATIENCE)
            if mutant is not None:
                mutant.function.__code__ = mutant.code
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            paths = [str(TESTS / f"{name}.py") for name in files]
            status = int(
                pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-k", "not 10_000_000 and not depth", *paths])
            )
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def main(argv: list[str] | None = None) -> int:
    """Try a sample of the mutants."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100, help="mutants in all (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--of", choices=TARGETS, action="append", help="a target; all by default")
    options = parser.parse_args(argv)

    all_of_them = [
        (target, each)
        for target in options.of or TARGETS
        for module in modules_of(target)
        for each in mutants_of(module)
    ]
    sample = random.Random(options.seed).sample(all_of_them, min(options.count, len(all_of_them)))  # noqa: S311
    for target in dict.fromkeys(target for target, _ in sample):
        if is_noticed(None, TARGETS[target]):
            print(f"the tests of {target} fail as it is")
            return 2
    tried: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    for target, mutant in sample:
        tried[target] += 1
        if is_noticed(mutant, TARGETS[target]):
            noticed[target] += 1
        else:
            print(mutant.change, flush=True)
    for target, count in tried.items():
        print(f"{target}: {noticed[target]} of {count} noticed")
    print(f"{noticed.total()} of {tried.total()} noticed, {len(all_of_them)} mutants there are")
    return 0


if __name__ == "__main__":
    sys.exit(main())
