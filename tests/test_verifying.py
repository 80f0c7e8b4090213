"""A quotation is checked against its source: the verdict, the place, every difference."""

from __future__ import annotations

import pickle
import random
import re
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import quotekit
from quotekit import Quote, QuoteKind, SourceText, Span, Verdict, verify
from quotekit.verifying import Change, Flag
from quotekit.verifying.alignment import align
from quotekit.verifying.words import form_of
from seedarticles import parsed_seeds
from work import lines_of

SPEECH = """Thank you. We will never abolish taxes on the rich, and we can't pay £1,000 to Ms Brook.
Then, in 1990, he did not go to Paris. My mother - who was ill - told me to co-operate with
the trans-
port board. I want to win, he wants it. We won! Nobody saw five people. And that is the end of it."""

LEAST_WORDS = 3
"""From how many words on one changed word leaves a quotation recognisable."""

PATIENCE = 60.0
"""Seconds; a search that takes the square of a text's length would take hours."""


def _changes(quotation: str, source: str = SPEECH) -> list[tuple[str, str, str]]:
    """Return what is not the same, each as the kind of change, the quotation's words and the source's."""
    return [(each.change.value, each.quoted, each.source) for each in verify(quotation, source).differences]


# One verdict after the other


@pytest.mark.parametrize(
    ("quotation", "verdict"),
    [
        ("We will never abolish taxes", Verdict.EXACT),
        ("“We will never abolish taxes”", Verdict.EXACT),
        ("``We will never abolish taxes''", Verdict.EXACT),
        ("'My mother - who was ill'", Verdict.EXACT),
        ("We will  never\nabolish taxes", Verdict.WHITESPACE),
        ("we can’t pay £1,000", Verdict.TYPOGRAPHY),
        ("we can't pay £1000 to Ms Brook", Verdict.TYPOGRAPHY),
        ("My mother – who was ill", Verdict.TYPOGRAPHY),
        ("told me to cooperate with the transport board", Verdict.TYPOGRAPHY),
        ("“he did not go to Paris,”", Verdict.TYPOGRAPHY),
        ("we will never abolish taxes", Verdict.CASE),
        ("We will … abolish taxes", Verdict.EDITED),
        ("We will . . . abolish taxes", Verdict.EDITED),
        ("We will [...] abolish taxes", Verdict.EDITED),
        ("[W]e will never abolish taxes", Verdict.EDITED),
        ("[The premier] did not go to Paris", Verdict.EDITED),
        ("he did not go to [France]", Verdict.EDITED),
        ("he want[ed] it", Verdict.EDITED),
        ("We won! And that is the end of it.", Verdict.EDITED),
        ("And that is the end of it … We won", Verdict.EDITED),
        ("We will never raise taxes", Verdict.ALTERED),
        ("We will never ever abolish taxes", Verdict.ALTERED),
        ("We will abolish taxes on the rich", Verdict.ALTERED),
        ("We would like to thank the firefighters", Verdict.ABSENT),
        ("bolish taxes", Verdict.ABSENT),
        ("", Verdict.ABSENT),
        ("“”", Verdict.ABSENT),
        ("…", Verdict.ABSENT),
    ],
)
def test_the_verdict(quotation: str, verdict: Verdict) -> None:
    """Each kind of difference has its verdict, and the worst of a quotation's is the quotation's."""
    assert verdict is verify(quotation, SPEECH).verdict


@pytest.mark.parametrize(
    ("quotation", "changes"),
    [
        ("We  will never", [("whitespace", "  ", " ")]),
        ("we can’t pay £1000", [("typography", "can’t", "can't"), ("typography", "£1000", "£1,000")]),
        ("with the transport board", [("whitespace", " ", "\n"), ("typography", "transport", "trans-\nport")]),
        ("We Will never", [("case", "Will", "will")]),
        ("We will … abolish taxes", [("ellipsis", "…", "never")]),
        ("he did not go to [France]", [("brackets", "[France]", "")]),
        ("My [relative] - who was ill", [("brackets", "[relative]", "mother")]),
        ("[t]hat is the end", [("brackets", "[t]hat", "that")]),
        ("he want[ed] it", [("brackets", "want[ed]", "wants")]),
        ("We won! And that is the end of it.", [("stitched", "", "Nobody saw five people")]),
        ("We will never raise taxes", [("changed", "raise", "abolish")]),
        ("Raise will never abolish taxes", [("changed", "Raise", "We")]),
        ("We will never abolish tariffs", [("changed", "tariffs", "taxes")]),
        ("We will never ever abolish taxes", [("added", "ever", "")]),
        ("We will abolish taxes on the rich", [("omitted", "", "never")]),
    ],
)
def test_every_difference_is_named(quotation: str, changes: list[tuple[str, str, str]]) -> None:
    """What is not the same is listed with the words of both sides, and nothing else is."""
    assert changes == _changes(quotation)


@pytest.mark.parametrize(
    ("quotation", "flags"),
    [
        ("we can't pay £2,000 to Ms Brook", (Flag.NUMBER,)),
        ("Nobody saw six people", (Flag.NUMBER,)),
        ("Nobody saw 5 people", ()),
        ("Everybody saw five people", (Flag.NEGATION,)),
        ("we can pay £1,000 to Ms Brook", (Flag.NEGATION,)),
        ("We will abolish taxes on the rich", (Flag.NEGATION,)),
        ("We will … abolish taxes", (Flag.NEGATION,)),
        ("we can't pay £1,000 to Ms Vane", (Flag.NAME,)),
        ("he did not go to Rome", (Flag.NAME,)),
        ("We will never raise taxes", ()),
        ("They will never abolish taxes", ()),
        ("My mother … told me to co-operate", ()),
    ],
)
def test_what_changes_the_meaning_is_flagged(quotation: str, flags: tuple[Flag, ...]) -> None:
    """A number, a negation or a name that is another says so, also where an ellipsis hides it."""
    found = verify(quotation, SPEECH)
    [difference] = found.differences

    assert flags == difference.flags
    assert bool(flags) == found.changes_meaning


def test_the_places_are_those_of_both_texts() -> None:
    """Every span of a difference and of the verification is what the two texts have there."""
    for quotation in ("We will … raise taxes on [us]", "in 1991 he did not go to London", "We won! And that is it."):
        found = verify(quotation, SPEECH)

        assert found.spans
        assert [each.quoted for each in found.differences] == [
            each.quoted_span.of(found.quotation) for each in found.differences
        ]
        assert [each.source for each in found.differences] == [
            each.source_span.of(SPEECH) for each in found.differences
        ]


def test_a_piece_is_found_near_the_others() -> None:
    """Of several places of a short piece the one is taken that stands in order and near the rest."""
    source = "I said no. Much later: I think so, and said what we all know. So do I."
    found = verify("I … said what we all know", source)

    assert (Span(23, 24), Span(39, 60)) == found.spans


def test_of_two_places_the_more_alike_is_taken() -> None:
    """A headline has the same words in capitals; what was said is nearer."""
    source = "Council Will Not Pay For It\n\nThe chair said the council will not pay for it. The board will."

    assert ((Span(48, 75),), 1) == _place_and_count("council will not fight for it", source)
    assert ((Span(0, 27),), 1) == _place_and_count("Council Will Not Fight For It", source)


def _place_and_count(quotation: str, source: str) -> tuple[tuple[Span, ...], int]:
    found = verify(quotation, source)
    return found.spans, len(found.differences)


def test_a_place_is_not_taken_for_two() -> None:
    """A part of the place of a long piece is no other place of it, which would stand nearer to the next piece."""
    words = ["the" if n % 3 else f"word{n}" for n in range(800)]
    first, second = words[150:263], words[263:291]
    quotation = " ".join([*first[:6], "zzyzx", *first[7:], "[of the year]", *second])
    found = verify(quotation, " ".join(words))

    assert ("zzyzx", words[156]) in [(each.quoted, each.source) for each in found.differences]


def test_a_quotation_within_a_word_is_none() -> None:
    """“sell it” does not stand in “resell it”."""
    assert Verdict.ABSENT is verify("sell it", "They resell items.").verdict


def test_the_source_may_have_the_ellipsis_itself() -> None:
    """A transcript's own dots and brackets are words of the source, not an edit of the quotation."""
    assert Verdict.EXACT is verify("I … I see [Applause]", "And I … I see [Applause]. So.").verdict
    assert Verdict.TYPOGRAPHY is verify("I … I see", "And I... I see. So.").verdict


# Quotes of an article


def test_every_quote_verifies_in_its_own_article() -> None:
    """What parse found stands in its article, letter for letter, as a quote and piece by piece."""
    for _, article in parsed_seeds():
        for quote in article.quotes:
            assert Verdict.EXACT is verify(quote, article.text).verdict, quote
            for span in quote.content:
                assert Verdict.EXACT is verify(span.of(article.text), article.text).verdict, quote


def test_a_quote_verifies_where_the_article_is_only_a_part() -> None:
    """In another text than its own the words of a quote are looked for; a split one was put together."""
    for _, article in parsed_seeds():
        source = SourceText(f"Page 1\n\n{article.text}")
        for quote in article.quotes:
            found = verify(quote, source)

            assert found.verdict is Verdict.EXACT or (found.verdict is Verdict.EDITED and len(quote.content) > 1), quote
            assert {Change.STITCHED} >= {each.change for each in found.differences}


def test_one_changed_word_is_named() -> None:
    """A word of a quotation that is put out for another is named, with the word that stands in the source."""
    chance = random.Random(2)  # noqa: S311
    checked = 0
    for _, article in parsed_seeds():
        source = SourceText(article.text)
        for quote in article.quotes:
            words = [*re.finditer(r"(?<![\w’'.,/\[-])[A-Za-z]+(?![\w’'.,/\]-])", quote.content[0].of(article.text))]
            if len(words) < LEAST_WORDS or "…" in words[0].string:
                continue  # beside an omission a word put out may as well have been put in
            word = chance.choice(words)
            around = word.string[: word.start()], word.string[word.end() :]
            if all(article.text.count(side) != 1 for side in around):
                continue  # the words around it stand in the source twice, with another word at its place
            quoted = word.string[: word.start()] + "zzyzx" + word.string[word.end() :]
            named = [(each.quoted, each.source) for each in verify(quoted, source).differences]
            checked += 1

            assert ("zzyzx", word.group()) in named, quoted
    assert checked > len(parsed_seeds())


def test_the_marks_of_a_mixed_quote_are_what_is_checked() -> None:
    """The words outside the marks are the article's; those within stand anywhere in the source, in any order."""
    [quote] = quotekit.parse("The mayor said the plan was “a scandal” and its authors “cowards”.").quotes

    assert QuoteKind.MIXED is quote.kind
    assert Verdict.EXACT is verify(quote, "Cowards! Yes, cowards, all of them. It is a scandal.").verdict
    assert Verdict.ABSENT is verify(quote, "The plan was bad and its authors fools.").verdict


def test_the_pieces_of_a_split_quote_must_follow_on_each_other() -> None:
    """What the article parts by “she said” stands in one piece in the speech, or was put together."""
    [quote] = quotekit.parse("“We will appeal,” Ann Wu said. “We will win.”").quotes

    assert Verdict.EXACT is verify(quote, "So: We will appeal. We will win.").verdict
    assert Verdict.EDITED is verify(quote, "We will appeal. Or so I hope. We will win.").verdict


# Laws


def test_the_same_source_text_serves_many() -> None:
    """A `SourceText` and its string give the same answers."""
    source = SourceText(SPEECH)

    for quotation in ("We will … taxes", "he did not go to Rome", "five people", "nothing of it is here"):
        assert verify(quotation, SPEECH) == verify(quotation, source)


def test_what_is_returned_is_a_value() -> None:
    """A verification can be compared, hashed and pickled."""
    found = verify("We will … raise taxes on the poor", SPEECH)

    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301
    assert {found} == {verify("We will … raise taxes on the poor", SPEECH)}


@pytest.mark.parametrize(("quotation", "source"), [(3, "text"), (None, "text"), ("text", 3), ("text", b"text")])
def test_a_wrong_argument_is_told(quotation: object, source: object) -> None:
    """What is no quotation or no text is refused by its type."""
    with pytest.raises(TypeError, match="must be a"):
        verify(quotation, source)  # type: ignore[arg-type]


TEXTS = st.text(st.sampled_from("ab AB.…[]“”'’-\n5é\u00ad\u0301😀\ud800"), max_size=40)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS)
def test_any_two_texts_get_an_answer(quotation: str, source: str) -> None:
    """No text makes it fail; all spans lie within the texts, and exact means what it says."""
    found = verify(quotation, source)

    assert all(span.end <= len(source) for span in found.spans)
    assert 0 <= found.score <= 1
    for each in found.differences:
        assert (each.quoted, each.source) == (each.quoted_span.of(quotation), each.source_span.of(source))
    if found.verdict is Verdict.EXACT:
        assert found.spans[0].of(source) in quotation


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_a_text_verifies_in_itself(text: str) -> None:
    """Whatever has a word in it stands in itself as it is."""
    if any(char.isalnum() for char in text):
        assert verify(text, text).is_verbatim


@given(st.text())
def test_a_form_is_one_word(word: str) -> None:
    """The form of a word has no white space, so that forms can be joined by it."""
    assert [form_of(word)] == form_of(word).split() or not word.strip()


@settings(deadline=None)
@given(st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_an_alignment_pairs_equal_words_in_order(short: list[str], long: list[str]) -> None:
    """Pairs are of equal words, rise on both sides, and lie in the part that is said."""
    found = align(short, long)

    assert all(short[i] == long[j] for i, j in found.pairs)
    assert all(a < c and b < d for (a, b), (c, d) in zip(found.pairs, found.pairs[1:], strict=False))
    assert all(found.first <= j < found.stop for _, j in found.pairs)


def test_long_texts_are_cut_before_they_are_aligned() -> None:
    """Where there are too many pairs to try, words that both have once are where they are cut."""
    words = [f"w{n % 7}" if n % 3 else f"once{n}" for n in range(3000)]
    changed = [*words[:1000], "other", *words[1001:2000], "more", *words[2000:]]
    found = align(changed, ["before", *words, "behind"])

    assert (1, 3001) == (found.first, found.stop)
    assert 2999 == len(found.pairs)


@pytest.mark.parametrize(
    ("quotation", "source"),
    [
        ("the … " * 300, "the " * 60_000),
        ("a b " * 3000, "b a " * 60_000),
        ("word " * 20_000 + "other", "word " * 40_000),
        ("[a] " * 5000, "a " * 50_000),
        (". . . " * 20_000, "a. " * 20_000),
        ("a" * 200_000 + "b", "a" * 400_000),
        ("Yes. No. " * 40, "no. yes. " * 40_000),
        ("“" * 100_000, "“" * 100_000 + "a"),
        ("-\n" * 100_000, "a-\n" * 100_000),
    ],
    ids=range(9),
)
def test_hostile_texts_take_no_longer(quotation: str, source: str) -> None:
    """Repetition does not make a search that is repeated in itself."""
    start = perf_counter()
    verify(quotation, source)

    assert perf_counter() - start < PATIENCE


def _prose(words: int) -> list[str]:
    """Return words of which some stand everywhere and most once, in sentences."""
    prose = [("the", "of", "we", f"word{n}")[n % 4] if n % 5 else f"rare{n % 997}" for n in range(words)]
    return [f"{word}." if n % 17 == 16 else word for n, word in enumerate(prose)]


@pytest.mark.parametrize("kind", ["typography", "one changed", "ellipsis", "stitched", "absent", "half of it"])
def test_work_grows_with_the_length(kind: str) -> None:
    """Three times the transcript is about three times the work, for a sentence and for half of it."""

    def work(length: int) -> int:
        prose = _prose(length)
        quoted = prose[-170:-136]
        quotation = {
            "typography": "  ".join(quoted),
            "one changed": " ".join([*quoted[:9], "zzyzx", *quoted[10:]]),
            "ellipsis": " ".join([*prose[34:51], "…", *quoted]),
            "stitched": " ".join([*prose[34:51], *quoted]),
            "absent": " ".join(f"x{word}" for word in quoted),
            "half of it": " ".join([*prose[length // 4 : length // 2], "zzyzx", *prose[length // 2 : -length // 4]]),
        }[kind]
        return lines_of(lambda: verify(quotation, " ".join(prose))).total()

    verify("a b c", "a c b")  # fills the caches of word classes
    assert work(12_000) <= 3.5 * work(4_000)


def test_an_indirect_quote_is_checked_for_its_content() -> None:
    """Without marks there is nothing else to check; the wording is the article's."""
    [quote] = quotekit.parse("Ann Wu said they would appeal the ruling.").quotes

    assert isinstance(quote, Quote)
    assert QuoteKind.INDIRECT is quote.kind
    assert Verdict.ALTERED is verify(quote, "And we would appeal the ruling.").verdict
