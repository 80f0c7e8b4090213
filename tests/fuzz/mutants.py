"""Change one thing in the parser, at random, and see whether a test fails: how much of it the tests hold in place.

::

    python tests/fuzz/mutants.py --count 400               a sample, as many of each target, the same for the same --seed
    python tests/fuzz/mutants.py --count 50 --of marks     of one target

A mutant is one function with one comparison turned, one condition taken for true or false, `and` for `or`, a number one
higher, an addition made a subtraction, or a `return` without its value. Every test of `FILES` is run once to see which
lines it reaches. Then the code of each mutant takes the place of the real one in a forked process, in which the tests that
reach its line run until one fails. What no test notices is printed with its line: either a test is missing, or the change
changes nothing (an order of search, a bound that is never reached).
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import functools
import gc
import importlib
import inspect
import os
import pkgutil
import random
import signal
import sys
import textwrap
from collections import Counter
from pathlib import Path
from time import process_time
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, NamedTuple

os.environ["HYPOTHESIS_PROFILE"] = "mutants"
TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))

import pytest  # noqa: E402
from _pytest.runner import runtestprotocol  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

TARGETS = ("attribution", "speakers", "strength", "hedging", "marks")
"""What is changed, modules or packages."""

FILES = (
    "test_seeds",
    "test_attribution",
    "test_constructions",
    "test_hedges",
    "test_sources",
    "test_explain",
    "test_marks",
    "test_bad_input",
)
"""The tests that should notice: the seeds and tables of sentences; of these files, nothing that draws its examples."""

FIRST = {
    "attribution": "test_attribution",
    "strength": "test_sources",
    "speakers": "test_sources",
    "hedging": "test_hedges",
    "marks": "test_marks",
}
"""The file of tests that knows the most of a target, whose tests are tried first."""

#: Seconds of the processor for the tests of one mutant, after which it counts as not noticed.
PATIENCE = 8
#: Seconds for one test, many times what it takes, after which a mutant that hangs is taken for noticed.
HANGING = 20

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

    target: str
    function: FunctionType
    code: CodeType
    line: tuple[str, int]
    """The file and the line of the change."""
    change: str
    """Where, and what became of it."""


def modules_of(target: str) -> list[ModuleType]:
    """Return the module, or the modules of the package, of that name."""
    home = importlib.import_module(f"quotekit.{target}")
    inner = pkgutil.iter_modules(getattr(home, "__path__", []), f"{home.__name__}.")
    return [home, *(importlib.import_module(each.name) for each in inner)]


def mutants_of(target: str, module: ModuleType) -> Iterator[Mutant]:
    """Yield every mutant of every function of *module*."""
    for function in functions_of(module):
        lines, first = inspect.getsourcelines(function)
        tree = ast.parse(textwrap.dedent("".join(lines)))
        for n, node in enumerate(ast.walk(tree)):
            for m, (change, _) in enumerate(changes(node)):
                mutated = copy.deepcopy(tree)
                again = next(each for k, each in enumerate(ast.walk(mutated)) if k == n)
                changes(again)[m][1]()
                line = (str(module.__file__), first + node.lineno - 1)
                where = f"{Path(line[0]).parent.name}/{Path(line[0]).name}:{line[1]} {function.__name__}"
                if (code := code_of(mutated, function)) is not None:
                    yield Mutant(target, function, code, line, f"{where}: {change}")


def functions_of(module: ModuleType) -> Iterator[FunctionType]:
    """Yield the functions of *module* and the methods of its classes."""
    classes = [each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__]
    for home in (module, *dict.fromkeys(classes)):
        for _, value in sorted(vars(home).items()):
            value = getattr(value, "fget", value)  # a property
            function = inspect.unwrap(value) if callable(value) else None
            # What attrs and named tuples write has no lines of its own.
            if isinstance(function, FunctionType) and function.__code__.co_filename == module.__file__:
                yield function


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


class Trial:
    """A plugin of pytest which runs the tests in its own way: each once to see what it reaches, then for each mutant."""

    def __init__(self, mutants: list[Mutant]) -> None:
        self.mutants = mutants
        self.reaching: dict[tuple[str, int], list[pytest.Item]] = {}
        self.tried: Counter[str] = Counter()
        self.noticed: Counter[str] = Counter()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mutant with the tests that were collected."""
        homes = {each.line[0] for each in self.mutants}
        tests = [each for each in session.items if not getattr(each.obj, "is_hypothesis_test", False)]
        random.Random(0).shuffle(tests)  # noqa: S311 - nothing secret
        for item in tests:
            forget()
            with lines_of(homes) as reached:
                if fails(item):
                    print(f"left out, since it fails as it is: {item.name}")
                    continue
            for line in reached:
                self.reaching.setdefault(line, []).append(item)
        print(f"{len(tests)} tests", flush=True)
        forget()
        for mutant in self.mutants:
            self.tried[mutant.target] += 1
            first = FIRST.get(mutant.target)
            reaching = sorted(self.reaching.get(mutant.line, []), key=lambda item: item.path.stem != first)
            if reaching and is_noticed(mutant, reaching):
                self.noticed[mutant.target] += 1
            else:
                print(f"{len(reaching)} tests reach {mutant.change}", flush=True)
        return True


@functools.cache
def kept_by_tests() -> list[functools._lru_cache_wrapper[object]]:
    """Return the caches of the tests, in which parses are kept."""
    caches = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
    return [each for each in caches if str(each.__module__).rpartition(".")[2] in (*FILES, "pieces")]


def forget() -> None:
    """Empty what the tests keep of earlier parses."""
    for each in kept_by_tests():
        each.cache_clear()


@contextlib.contextmanager
def lines_of(homes: set[str]) -> Iterator[set[tuple[str, int]]]:
    """Give the set of the lines of these files that run meanwhile."""
    reached: set[tuple[str, int]] = set()

    def on_call(frame: FrameType, event: str, arg: object) -> Callable[..., object] | None:
        home = frame.f_code.co_filename
        if home not in homes:
            return None

        def on_line(frame: FrameType, event: str, arg: object) -> Callable[..., object]:
            reached.add((home, frame.f_lineno))
            return on_line

        return on_line

    sys.settrace(on_call)
    try:
        yield reached
    finally:
        sys.settrace(None)


def fails(item: pytest.Item) -> bool:
    """Run one test and tell whether it fails; a known failure that does not is one, too."""
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def is_noticed(mutant: Mutant, tests: list[pytest.Item]) -> bool:
    """Run tests in a fork in which the mutant took the place of its function, and tell whether one fails."""
    child = os.fork()
    if child == 0:
        status = 1  # also when the timer ends the process
        with contextlib.suppress(BaseException):
            mutant.function.__code__ = mutant.code
            begun = process_time()
            status = 0
            for item in tests:
                signal.setitimer(signal.ITIMER_PROF, HANGING)
                if process_time() - begun > PATIENCE:
                    break
                if fails(item):
                    status = 1
                    break
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def main(argv: list[str] | None = None) -> int:
    """Try a sample of the mutants."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100, help="mutants in all (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--of", choices=TARGETS, action="append", help="a target; all by default")
    options = parser.parse_args(argv)

    targets = options.of or TARGETS
    draw = random.Random(options.seed)  # noqa: S311 - nothing secret
    sample: list[Mutant] = []
    for target in targets:
        every = [each for module in modules_of(target) for each in mutants_of(target, module)]
        print(f"{target}: {len(every)} mutants there are")
        sample += draw.sample(every, min(options.count // len(targets), len(every)))
    trial = Trial(sample)
    paths = [str(TESTS / f"{name}.py") for name in FILES]
    if pytest.main(["-q", "-p", "no:cacheprovider", "-s", *paths], plugins=[trial]) not in (
        pytest.ExitCode.OK,
        pytest.ExitCode.NO_TESTS_COLLECTED,
    ):
        return 2
    for target, count in trial.tried.items():
        print(f"{target}: {trial.noticed[target]} of {count} noticed")
    print(f"{trial.noticed.total()} of {trial.tried.total()} noticed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
