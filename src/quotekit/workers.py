"""Work handed to processes and its results, in order, with no more in hand than a few for each process.

::

    tasks  a b c d e f ...      process 1   a       d
                                process 2   b   c       e      results  a b c d e ...

Each process has one task at a time, so it is known on which task a process
died; that one is lost and the rest go on. However the consumer ends (it is
done, fails, is interrupted or killed), no process stays behind: the end of the
generator kills them, and one whose parent has gone finds its pipe closed.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

#: How many tasks for each process may be in hand while a slow one holds up the order; more would fill the memory.
AHEAD = 8


def in_order(work: Callable[[T], R], tasks: Iterable[T], processes: int, lost: Callable[[T, str], R]) -> Iterator[R]:
    """Yield ``work(task)`` for each of *tasks*, in their order, worked out in so many *processes*.

    *work* never raises. *lost* makes the result of a task that could not be handed over or whose process died.

    Raises:
        RuntimeError: the processes cannot be started.
    """
    pool = _Pool(work, processes, lost)
    try:
        for task in tasks:
            pool.hand_out(task)
            yield from pool.ready()
            while pool.is_full():
                pool.collect()
                yield from pool.ready()
        while pool.busy:
            pool.collect()
            yield from pool.ready()
    finally:
        pool.kill()


class _Worker(Generic[T]):
    """A process, this end of its pipe, and the task that it has."""

    task: T

    def __init__(self, work: Callable[[T], object]) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_serve, args=(theirs, self.pipe), daemon=True)
        with _interrupts_held():
            self.process.start()
        theirs.close()
        # Not as an argument: a process that dies before it has read large ones is waited for without end. Whether
        # this one has died is seen when it gets its first task.
        with suppress(OSError):
            self.pipe.send(work)
        self.number = -1
        self.has_served = False

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class _Pool(Generic[T, R]):
    """Processes that are started when there is work for them; every task handed out is with one of them or done."""

    def __init__(self, work: Callable[[T], R], processes: int, lost: Callable[[T, str], R]) -> None:
        self.work = work
        self.processes = processes
        self.lost = lost
        self.idle: list[_Worker[T]] = []
        self.busy: dict[Connection, _Worker[T]] = {}
        self.done: dict[int, R] = {}
        self.handed_out = 0
        self.yielded = 0

    def is_full(self) -> bool:
        """Tell whether no process is free, or too many results wait for a slow one."""
        in_hand = self.handed_out - self.yielded
        return len(self.busy) >= self.processes or in_hand >= self.processes * AHEAD

    def hand_out(self, task: T) -> None:
        worker = self.idle.pop() if self.idle else _Worker[T](self.work)
        worker.number, worker.task = self.handed_out, task
        self.handed_out += 1
        try:
            worker.pipe.send(task)
        except OSError:
            self._bury(worker)
        except Exception as error:  # noqa: BLE001 (whatever a task raises that cannot be pickled)
            self.done[worker.number] = self.lost(task, f"{type(error).__name__}: {error}")
            self.idle.append(worker)
        else:
            self.busy[worker.pipe] = worker

    def collect(self) -> None:
        """Wait until a result is there, and take all that are."""
        answered = wait(list(self.busy))
        for worker in [self.busy.pop(pipe) for pipe in list(self.busy) if pipe in answered]:
            try:
                self.done[worker.number] = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
            else:
                worker.has_served = True
                self.idle.append(worker)

    def ready(self) -> Iterator[R]:
        """Yield the results whose turn it is."""
        while self.yielded in self.done:
            result = self.done.pop(self.yielded)
            self.yielded += 1
            yield result

    def kill(self) -> None:
        for worker in (*self.idle, *self.busy.values()):
            worker.kill()

    def _bury(self, worker: _Worker[T]) -> None:
        worker.process.join()
        code = worker.process.exitcode
        worker.kill()
        if code == 1 and not worker.has_served:  # Python's own end after an exception, before there was any work
            raise RuntimeError(
                "a process could not be started; where processes are spawned, the main module must be importable: "
                'put what it does under if __name__ == "__main__":'
            )
        self.done[worker.number] = self.lost(worker.task, f"the process that worked on it died (exit code {code})")


def _serve(pipe: Connection, parents: Connection) -> None:
    """Take the work and then its tasks from *pipe*, and give back their results, until the parent has gone."""
    # An interrupt goes to all processes of a terminal; the parent is the one that answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    # A process that was forked holds the parent's end too: unless it lets go, the pipe outlives the parent.
    parents.close()
    try:
        work = pipe.recv()
        while True:
            pipe.send(work(pipe.recv()))
    except (EOFError, OSError):
        return


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while a process starts, which inherits this until it can say that it does not listen."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
