"""The hedges that the parser finds: each row of the lexicon in its own example, and each check on both sides.

A sentence of `MARKED` is what somebody says, with every hedge in it between stars; without one it is a trap.
"""

from __future__ import annotations

import re

import pytest

import quotekit
from quotekit.hedging import words
from quotekit.lexicon.hedges import (
    FALSE_FRIENDS,
    HEDGES,
    HEDGING_NOUNS,
    HEDGING_PHRASES,
    HEDGING_VERBS,
    HedgeRow,
    HedgingCue,
)

WORD = re.compile(r"[\w'’-]+")
CUES = (*HEDGING_VERBS, *HEDGING_NOUNS, *HEDGING_PHRASES)


def _hedges(text: str) -> list[tuple[str, str, int]]:
    """Return the words, the category and the certainty of every hedge in *text*."""
    quotes = quotekit.parse(text).quotes
    return [(hedge.text, hedge.category.value, hedge.certainty) for quote in quotes for hedge in quote.hedges]


def _shared(text: str, pattern: str) -> set[str]:
    """Return which of the words of a pattern stand in *text*."""
    words = set(re.split(r"[ |?~]+", pattern)) - {""}
    return words & {word.replace("’", "'").lower() for word in WORD.findall(text)}


@pytest.mark.parametrize("row", HEDGES, ids=lambda row: row.words)
def test_words_are_a_hedge_in_their_example(row: HedgeRow) -> None:
    """The example of a row holds a hedge of its category and certainty, with a word of it."""
    found = _hedges(row.example)

    assert [
        each for each in found if each[1:] == (row.category.value, row.certainty) and _shared(each[0], row.words)
    ], found


@pytest.mark.parametrize(("words", "example"), FALSE_FRIENDS, ids=lambda value: value)
def test_words_that_look_like_a_hedge_are_none_in_their_example(words: str, example: str) -> None:
    """What only looks like a hedge is none, in a text in which something is said."""
    assert quotekit.parse(example).quotes
    assert [] == [each for each in _hedges(example) if _shared(each[0], words)]


@pytest.mark.parametrize("row", CUES, ids=lambda row: row.lemma)
def test_reporting_words_are_a_hedge_in_their_example(row: HedgingCue) -> None:
    """The example of a cue that weakens holds a hedge of its category, its holder and its certainty."""
    found = [hedge for quote in quotekit.parse(row.example).quotes for hedge in quote.hedges]

    assert (row.category, row.holder, row.certainty) in [(each.category, each.holder, each.certainty) for each in found]


STARRED = re.compile(r"\*([^*]+)\*")


def _plain(marked: str) -> str:
    return marked.replace("*", "")


SAID = {
    "amounts": """
        The fair drew *about* 300 people
        We had questions about 20 of the firms
        The walk took *nearly* a week
        We waited for about a reason to go
        The dispute over 2019 is settled
        The herd grew over two years
        It stood empty for *over* two years
        The song charmed the over 60s
        *Over* 300 boats left
        The quarrel over 300 boats and 20 nets went on
        It is a game for children under 18
        The ticket costs *under* $40
        The tax took *under* 5% of it
        We have *well under* two million trees
        The vote is over one clause
        We lost twenty boats *or so*
        We lost a million *or so*
        It is *nearly* a mile off
        It is *over* a week
        He is *about* 40
        It is about us
        The dog is under two
        We lost three *or so*
        It costs over one dollar
        It is *about* a quarter of it
        It took a fortnight *or so*
        A quarter *or so* of it is gone
        We lost boats over 2019
        It is lost, or so they say
        We have *under* two million trees
        It costs *about* one dollar
        We know *nearly* 20 of them
        We waited *over* 20 years
        We saved over two years
        We asked ‘about’ 20 firms
    """,
    "degree and kind": """
        Rents slipped *a bit* in May
        Bring a bit of bread
        We need a little money
        It came a bit later
        I was *a bit* tired
        He *kind of* slid away
        It is a kind of fish
        What sort of boat was it
        I was *sort of* glad
        The road is *relatively* dry
        It is *clearly* wrong
        He *obviously* lied
        I heard him clearly and wept
        She told us plainly.
        We can effectively stop it
        We want to effectively stop it
        The law *effectively* bans it
        We treat all of them fairly
        We met virtually on the day
        *Virtually* all of them left
        They *routinely* lie
        It is *routinely* used
        They fail routinely in winter
        They are *commonly* there
        It is over, *clearly*
        They fail routinely now
        We can *virtually* see it
        That is a ‘kind of’ fish
        He was *kind of* late
        That was *kind of* odd
        It came a bit close
        It hurt *a bit* in May
        The song is a look back
        It is *routinely* late
        They *commonly* fail
    """,
    "conditions": """
        We will sail *if* it rains
        I asked them if it rains
        I asked if it rains
        I asked him if, and when, it rains
        We stay *as long as* it rains
        It runs *as long as* two hours
        *Provided* the roof has held, we stay
        They provided the sails
        We provided water, and the roof has held
        He came in assuming command
        *Should* the ferry stop, we starve
        Should we stay?
        We can swim, and *should* it rain, we walk
        The tide is high *at the moment*
        I was there at the moment he fell
        It is a big if.
        He left assuming it had sunk
        It runs as long as in May
    """,
    "knowing": """
        We *do not know* why it fell
        *If* you do not know, ask
        You do not know what you have till it goes
        I do not know him at all
        I do not know how to swim
        I *do not know* how it fell
        The cause is *not known*
        He is not known for wit
        I do not know Moss
        It is *not clear* who paid
        It *isn't clear* who paid
        The reason is *unknown*
        An unknown man paid
        What became of it remains *unknown*
        It is not the clear day we had
        It is *not at all clear* who paid
        We *do not know* where to go
        *If* you *never knew* it, ask
        It is *not very clear* who paid
    """,
    "adjectives": """
        The *alleged* fraud was found
        He spoke of *alleged* fraud
        She alleged fraud in the vote
        They have suspected fraud
        The *potential* leak was found
        The upside potential of it is small
        He is supposed to have paid
        The union alleged fraud in the vote
        It was a *possible* leak
        The pier was built *about* 1900
        It is possible to park
        Come as soon as possible
        We did everything possible
        It isn't possible here
        A storm is *unlikely*
        He is an unlikely hero
        In the *unlikely* event of a storm we stay
        A storm is *likely*
        A third of likely Moss supporters stayed in
        A third of them are *likely* to go
        Women are more likely than men to go
        It is more *likely* that they go
        It is *highly likely* to rain
        *So far* it holds
        The mill is so far from the sea
        That goes so far as to hurt
        It is not only *possible* but right
        He went so far, and then he stopped
        It is less *likely* that they go
        A *likely* cause is rain
        The union's *alleged* fraud was found
        He has suspected fraud
        The deal is *unlikely*
    """,
    "modal verbs": """
        It *might* rain
        The might of the fleet is gone
        Their military might is gone
        Their good deeds *might* help
        The good *might* win
        It *may* rain
        *May* I say that it is over
        May 4 is too late
        May of last year was cold
        It *could* rain
        I could not lift it
        I ran as fast as I could
        Could you pass the salt
        *Could* it live there
        The roof *could* fall
        The town *could* see rain
        I could see the tower
        We left the gate open so that they could go
        As a boy he could swim
        They *could* be late
        It *must have* been lost
        You must have a licence
        The horse is *as good as* dead
        It is as good as it gets
        That *cannot be* true
        That *cannot be* Moss
        It cannot be closed
        I cannot be here
        I have *never* seen it
        He has never before seen it
        It never rains here
        I *never* saw it
        We will *always* pay
        They fought with might and main
        May and June were wet
        May was wet
        The vote in May is ours
        We need a man who *could* win
        This *could* be late
        We did all we could do
        They say that they *could* lose
        When she was young she could swim
        As the tide turned they *could* drown
        They *must have* had a key
        The letter *cannot be* from Rome
        It cannot be with us
        The road, once *expected to* open, is shut
        I would *never* lie
        Moss *never* paid
        WE *MAY* WIN
        Theresa May *may* win
        I always saw it
        The horse *might* be fast
        Their might be damned
        It *could* only sink
    """,
    "thoughts": """
        I *think* it is safe
        I *think* in time it will be safe
        I still *think* in time it will be safe
        We have little doubt it is safe
        I think of him *often*
        They *believe* it is safe
        They believe in it
        The thought is old
        There are serious *fears* that it will fall
        There are serious fears about it
        He spoke of his beliefs and doubts
        We turned our back on claims and counterclaims
        She took any suspect to the tower
        It is *thought to* be safe
        The mayor is somehow *expected to* pay
        My brothers *think* life *likely* began there but it *may* be wrong
        We had expected to win
        They felt cold
        They *felt* that it was cold
        I *feel* like we won
        I *feel* the roof will hold
        I *feel* the law will hold
        I feel cold
        He imagined a lake
        I *imagine* it is safe
        They should be believed
        The bank *expects* rents to fall
        The bank *expects* losses
        What a claim
        The label *thought* the song was weak
        The label thought highly of the song
        I *believe* the song was weak
        I believe in the song
        We knew of serious *doubts* that it is safe
        We have to *think* it is safe
        We are *expecting* rents to fall
        They expressed similar *doubts* that it is safe
        It isn't *thought to* be safe
        He heard the town's claims that it fell
        They long *thought* it was safe
        They *believe* Moss won
        It is less than they expect
        I have *thought* it was safe
        I *feel* the ‘law’ will hold
        They have *believed* it was lost
        The law that they *could* lose is old
    """,
    "appearances": """
        It *appears* safe
        It *appears* to be safe
        He *appeared* to limp
        They made him appear calm
        He appeared in court
        He appeared Monday in court
        They *appear* determined to stay
        There *appears* a gap in it
        It *looks* as if they fled
        The mayor *looks* set to stay
        It *looks* like they fled
        He looks like his father
        He looks like the boss
        It *looks* fair
        The look of it is fair
        Take a look at it
        It looks as old as the tower
        It *appears* that he lied
        The crew *looks* *likely* to win
        He looks tired
        This looks the part
        It looks like Moss
        It looks back on the war
        It *appears* he lied
        It appeared Monday
    """,
    "signs": """
        The data *suggest* that it fell
        The suggested route is long
        The rain came, *suggesting* that the roof will leak
        I went on suggesting a walk
        She suggested that we walk
        This *indicates* that it fell
        That *suggests* a leak
        This suggested route is long
        The bank indicated that it fell
        The tests *suggest* a leak
        The fund is a suggested route
        It *suggests* that it fell
        The roof creaks, which *suggests* a leak
        The rain came, *suggesting* a leak
        We found a mark *suggesting* that the roof leaks
        The figures, *suggesting* that it fell, are old
    """,
    "convictions": """
        I am *sure* it is safe
        I am absolutely *sure* it is safe
        The coach is *confident* that it is safe
        A certain man came in
        We need to make sure it is safe
        The test is positive
        The coach is positive
        I am *positive* it is safe
        I *would say* it is safe
        I would say no
        I would say to them that it is safe
        We are *sure* that it is safe
        The mayor is *certain* it is safe
        A sure thing is rare
        It is certain that it fell
        I would *guess* it is safe
        We made sure it is safe
        The mayor made certain it is safe
        They would say it is safe
        We are *sure* visitors will come
        We are sure winners
    """,
    "people at large": """
        *Many people* say it is safe
        *Critics* have long said it is safe
        Critics of the plan met
        The critics say it is safe
        Most people walk
        Moss's critics say it is safe
        *Critics* have said it is safe
        *Critics* long said it is safe
    """,
}


@pytest.mark.parametrize(
    "marked", [each.strip() for lines in SAID.values() for each in lines.splitlines() if each.strip()]
)
def test_a_word_is_a_hedge_by_what_stands_around_it(marked: str) -> None:
    """What is between stars is a hedge, each on its own, and nothing else is."""
    end = "" if marked[-1] in "?." else ","
    [quote, *_] = quotekit.parse(f"“{_plain(marked)}{end}” Ann Wu said.").quotes

    assert STARRED.findall(marked) == [hedge.text for hedge in quote.hedges]


ATTRIBUTED = """
    “The panel cannot say that the roof is safe,” Ann Wu said.
    It sank, Ann Wu said, a loss that could hurt the town.
    Ann Wu said many doubted her in the harbour town of Reno where her old boats lay.
    Ann Wu had two words that she would not say.
    The unions did not estimate how many had come.
    The band *claimed* that it had won.
    The office *estimated* 300 guests had come.
    The office *estimated* that guests had come.
    Ann Wu noted that *experts* say the roof is weak.
    Two others say it is lost.
    According to *some*, the painting was cleaned with bread.
    *According to legend*, the painting was cleaned with bread.
    *Unconfirmed* reports said the painting was cleaned with bread.
    *Studies* say the roof is weak.
    Some said they were tired.
    How many say it is lost?
    *Many* say it is lost.
    Many would say it is lost.
    The roof is weak, *many* say.
    I *would say* it is safe, Ann Wu said.
    As a boy he could swim, Ann Wu said.
    Ann Wu refused to speculate that it sank.
    Ann Wu declined to predict whether it would sink.
    “It sank,” Ann Wu *claimed* *without any evidence*.
    Ann Wu said it is *likely*
    *Most teachers* say it is lost.
    *Critics* of the plan said it was lost.
    Ann Wu forcefully denounced the plan.
    Ann Wu strongly urged the crew to stay.
    Ann Wu *strongly* denied that she had lied.
    The boats were late, *or so* the guard said.
    The mayor attacked *what she called* a stain on the town.
    The mayor *claimed* *without any evidence* that the clerk had lied.
    The clerk said the tower had fallen, a claim that *could not be independently verified*.
    The clerk said the tower had fallen. The report *could not be independently verified*.
    The clerk said the tower had fallen. “The report could not be independently verified,” the mayor said.
    The clerk said the tower had fallen. The mayor left.
    *Suppose* it is safe, Ann Wu said.
    The panel suggests that the roof is weak.
    The figures *suggest* that the roof is weak.
    Ann Wu *suspects* the roof is weak.
    Ann Wu does not *suspect* that the roof is weak.
    Officers *reportedly* found a gun, Ann Wu said.
    Ann Wu asked whether the crew could leave.
    Ann Wu said the label *thought* the song was weak.
    Ann Wu said she *thought* the song was weak.
    “Critics of the plan met,” Ann Wu said.
    *Critics* say it is lost.
    *Most critics* say it is lost.
    The town's critics say it is lost.
    Critics in Rome said it was lost.
    *Most people* say it is lost.
    Most people in Rome say it is lost.
    *Some* say it is lost.
    *Research* says it is lost.
    According to *many*, the pier was lost.
    According to two others, the pier was lost.
    According to Ann Wu, the pier was lost.
    The mayor *may* have said that it sank.
    The mayor *may* yet tell the court that it sank.
    Ann Wu said *flatly* that it sank.
    *It is said* that the pier sank.
    Ann Wu *flatly* denied that it sank.
    Ann Wu denied *flatly* that it sank.
    The mayor attacked *what it called* a stain on the town.
    Ann Wu *believes* the pier sank.
    Ann Wu did not *believe* that the pier sank.
    Ann Wu suggested that the vote be held.
    Ann Wu suggested the pier had sunk.
    The report *suggested* the pier had sunk.
    Ann Wu *claimed* the pier had sunk.
    The group claimed responsibility for the fire.
    The clerk said it sank. It *could not be verified*.
    The clerk said it sank. The road could not be verified.
    “My boss *thinks* it *likely* sank,” Ann Wu said.
    “My boss told me the pier *may* sink,” Ann Wu said.
    Ann Wu said she told them it *may* sink.
    “Cats can tell when it *may* rain,” Ann Wu said.
    Ann Wu said serious *fears* that it would sink had grown.
    Ann Wu asked whether “it *could* rain”.
    Ann Wu asked whether it *may* rain.
    The clerk said a legend was born.
    Responsibility is ours, the group *claimed*.
    The clerk said it sank. Ivo Tarr said it burnt. The report could not be verified.
    “It sank,” *claimed* Ann Wu *without any evidence*.
    It was *claimed* *without any evidence* that the pier had sunk.
    Teachers say it is lost.
    Moss says it is lost.
    *Many people* said it was lost.
    Some teachers say it is lost.
    It was suggested that the vote be held.
    Many in the town say it is lost.
    *Many* also say it is lost.
    The report could not be verified. The clerk said it sank.
    Ann Wu described the plan as a stain.
    *Most older people* say it is lost.
    No matter how many times people told Ann Wu that it sank, she stayed.
    The mayor attacked what she said was a stain on the town.
    Many in May say it is lost.
    Two critics say it is lost.
    Ann Wu *may* urge the crew to stay.
"""


@pytest.mark.parametrize("marked", [each.strip() for each in ATTRIBUTED.splitlines() if each.strip()])
def test_an_attribution_has_the_hedges_that_are_in_it(marked: str) -> None:
    """What is between stars is a hedge of the first quotation, each on its own, and nothing else is."""
    [quote, *_] = quotekit.parse(_plain(marked)).quotes

    assert STARRED.findall(marked) == [hedge.text for hedge in quote.hedges]


def test_a_report_may_be_unverified_far_on_in_the_text() -> None:
    """The sentence itself must be short, not the text before it."""
    text = (
        "The pier of the town was built of oak in the year in which the mayor was born and his house burnt down. " * 2
    )
    [quote] = quotekit.parse(f"{text}The clerk said it had sunk. The report could not be verified.").quotes

    assert ["could not be verified"] == [hedge.text for hedge in quote.hedges]


def test_a_long_sentence_behind_is_not_about_the_claim() -> None:
    """What could not be verified is told in a short sentence."""
    [quote, *_] = quotekit.parse(
        f"The clerk said it sank. The report{' of the old pier' * 12} could not be verified."
    ).quotes

    assert not quote.hedges


def test_a_hedge_says_whether_it_stands_in_marks() -> None:
    """The marks of the first quotation count like those of any other."""
    for text, inside in (("“It may rain,” Ann Wu said.", True), ("Ann Wu said it may rain.", False)):
        [quote] = quotekit.parse(text).quotes
        assert [inside] == [hedge.in_quotes for hedge in quote.hedges]


WHOSE = """
    Ann Wu said the label nested:thought the song was weak.
    Ann Wu said she speaker:thought the song was weak.
    She said she speaker:thought the song was weak.
    “He nested:thought the song was weak,” Ann Wu said.
    “She nested:thinks it nested:may sink,” Ann Wu said.
    “I speaker:thought the song was weak,” Ann Wu said.
    Ann Wu said officers reporter:reportedly found a gun.
    Ann Wu said Ivo Tarr had told her that it nested:may have sunk.
    Ann Wu said it speaker:may have sunk.
    Ann Wu reporter:may say that it sank.
    Ann Wu speaker:believes that it sank.
    “speaker:Critics say it is weak,” Ann Wu said.
    “The data speaker:suggest it is weak,” Ann Wu said.
    “My boss says the data nested:suggest it is weak,” Ann Wu said.
    Ann Wu said Ivo Tarr was not contradicting the speaker:probably weak report.
    “My boss says nested:critics nested:think it is weak,” Ann Wu said.
    She said in May she speaker:thought the song was weak.
    Ann Wu said everyone nested:thought the song was weak.
    Ann Wu said that in May Ivo nested:thought the song was weak.
    He said in May she nested:thought the song was weak.
    “I speaker:think life speaker:likely began there,” Ann Wu said.
    Ann Wu said she speaker:believed it speaker:may have sunk.
    “I speaker:believe it speaker:may have sunk,” Ann Wu said.
    Ann Wu said Ivo Tarr nested:believed it nested:may have sunk.
    “My brothers nested:think life nested:likely began there,” Ann Wu said.
    Ann Wu said serious nested:fears that it would sink had grown.
    “I told them it speaker:may have sunk,” Ann Wu said.
    Ann Wu said she told them it speaker:may sink.
    “Officers speaker:reportedly found a gun,” Ann Wu said.
    “You can't just speaker:assume it is lost,” Ann Wu said.
    “Cats can tell when it speaker:may rain,” Ann Wu said.
    “Moss cannot say that it speaker:may sink,” Ann Wu said.
"""
HELD = re.compile(r"(speaker|reporter|nested):(\w+)")


@pytest.mark.parametrize("held", [each.strip() for each in WHOSE.splitlines() if each.strip()])
def test_a_hedge_is_of_whoever_said_it(held: str) -> None:
    """Whose a hedge of the first quotation is stands before it."""
    [quote, *_] = quotekit.parse(HELD.sub(r"\2", held)).quotes

    assert HELD.findall(held) == [(hedge.holder.value, hedge.text) for hedge in quote.hedges]


SURE = """
    1 Unconfirmed reports said the painting was cleaned with bread.
    1 According to legend, the painting was cleaned with bread.
    1 Critics say the painting was cleaned with bread.
    4 The office estimated 300 guests had come.
    2 The boats were late, or so the guard said.
    2 The mayor attacked what she called a stain on the town.
    4 The office estimated a dozen guests had come.
    3 The office estimated a crowd of guests had come.
    2 Ann Wu claimed 300 guests had come.
"""


@pytest.mark.parametrize("row", [each.strip() for each in SURE.splitlines() if each.strip()])
def test_a_hedge_that_no_row_of_the_lexicon_is_has_its_certainty(row: str) -> None:
    """The number before the text is the certainty of the only hedge."""
    certainty, _, text = row.partition(" ")
    [quote, *_] = quotekit.parse(text).quotes

    assert [int(certainty)] == [hedge.certainty for hedge in quote.hedges]


def test_the_tree_of_patterns_is_built_from_the_lexicon() -> None:
    """A pattern stands for each choice of its words, and is found wherever it may stand, negated in every way."""
    assert [("a", "c"), ("a",), ("b", "c"), ("b",)] == list(words.expand("a|b c?"))
    words.tree.cache_clear()

    for marked in (
        "“We *do not know*, and *can't rule out*, that it *may* rain,” Ann Wu said.",
        "“It is *not at all clear* and he *never* said so,” Ann Wu said.",
        "“It is not only *possible*, we must make sure of it,” Ann Wu said.",
        "Ann Wu *may* say that it sank, a claim that *could not be verified*.",
    ):
        [quote, *_] = quotekit.parse(_plain(marked)).quotes
        assert STARRED.findall(marked) == [hedge.text for hedge in quote.hedges]
    for friend, example in FALSE_FRIENDS:
        test_words_that_look_like_a_hedge_are_none_in_their_example(friend, example)
