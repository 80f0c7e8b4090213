"""The code of tests/user_code.py, which type checkers must accept, does what it says."""

from __future__ import annotations

from pathlib import Path

import quotekit
import user_code


def test_user_code_runs(tmp_path: Path) -> None:
    """What type checkers are shown is no fiction: each function runs, and its values are what it asserts."""
    article = user_code.read()
    told = [user_code.facts(quote, article.text) for quote in article.quotes]

    assert ["d", "i"] == [user_code.kinds(quote) for quote in article.quotes]
    assert "Ada Brandt" in told[0]
    assert "deny" in told[1]
    assert {quotekit.Strength.NAMED_PERSON: 2} == user_code.by_strength(article)
    assert article == user_code.sent_and_stored(article, tmp_path)
    assert user_code.checked(article)
    assert 2 == user_code.many([user_code.TEXT, ""])


def test_user_tests_run() -> None:
    """The tests that a project writes with `quotekit.testing` pass."""
    user_code.check_drawn()
    user_code.check_hostile()
