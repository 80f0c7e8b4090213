"""When words were said: what is found of it in the attribution, and which day that is.

A row is the day, how exact it is, and a sentence in which the words that tell it stand between stars; all were published on
Thursday, 12 March 2026. A dash stands where no time of speaking is told, "no day" where it is told and cannot be reckoned.
"""

from __future__ import annotations

import datetime
import re

import pytest

import quotekit

PUBLISHED = datetime.date(2026, 3, 12)
STARRED = re.compile(r"\*([^*]+)\*")

SAID_ON = """
    no day     | day   | *On 31 February*, Ann Wu said the pier sank.
    no day     | day   | In a speech *on 30 February 2025*, Ann Wu said the pier sank.
    2024-02-29 | day   | *On 29 February*, Ann Wu said the pier sank.
    2025-03-01 | month | *In March last year*, Ann Wu said the pier sank.
    2025-05-03 | day   | *On 3 May last year*, Ann Wu said the pier sank.
    2026-05-01 | month | *In May this year*, Ann Wu will say that the pier sank.
    2027-05-03 | day   | *On May 3 next year*, Ann Wu will tell the court that the pier sank.
    2026-03-03 | day   | *On Tuesday last week*, Ann Wu said the pier sank.
    2026-03-09 | day   | *On Monday this week*, Ann Wu said the pier sank.
    2026-03-14 | week  | *Next weekend*, Ann Wu will tell the court that the pier sank.
    no day     | month | *The next month*, Ann Wu said the pier sank.
    2025-03-03 | day   | The pier sank on 2 March 2025. *The following day*, Ann Wu said it was old.
    2025-04-01 | month | The pier sank on 2 March 2025. *The following month*, Ann Wu said it was old.
    2020-01-01 | year  | The pier sank in 2019. *The following year*, Ann Wu said it was old.
    2019-01-01 | year  | The pier sank in 2019. *That year*, Ann Wu said it was old.
    2021-01-01 | year  | The pier sank in 2019. *Two years later*, Ann Wu said it was old.
    no day     | day   | The pier sank in 2019. *Two days later*, Ann Wu said it was old.
    2025-02-24 | day   | The pier sank on 2 March 2025. *That Monday*, Ann Wu said it was old.
    2025-03-03 | day   | The pier sank on 2 March 2025. *The following Monday*, Ann Wu said it was old.
    2025-02-24 | day   | The pier sank on 2 March 2025. *The previous Monday*, Ann Wu said it was safe.
    2025-11-18 | day   | *Today (Nov. 18)*, Ann Wu said the pier sank.
    2025-11-18 | day   | *Monday (Nov. 18)*, Ann Wu said the pier sank.
    -          |       | Nowadays, Ann Wu says the pier sank.
    2026-03-09 | day   | “It sank,” Ann Wu said of the plan in the rain, *on Monday*.
    no day     | vague | *Overnight*, Ann Wu said it sank.
    2009-01-01 | year  | *Back in 2009* and 2010, the town cited the tax as a reason.
    -          |       | The mayor blasted the call for a “pier” on Wednesday, calling it “absurd.”
    -          |       | At a Tuesday vote in Moss, Ann Wu said it sank.
    2026-03-06 | day   | The mayor praised the efforts of a donor to write notes at the fair *on Friday*.
    2025-05-01 | month | In a *May* speech and next Monday Ann Wu said it sank.
    2026-03-02 | day   | *On 2026-03-02*, Ann Wu said the pier sank.
    2004-01-01 | year  | *In 2004*, Ann Wu said the pier was old.
    -          |       | In the mid-1990s, Ann Wu said the pier was old.
    no day     | vague | *The other day*, Ann Wu said the pier was old.
    no day     | vague | *The other week*, Ann Wu said the pier was old.
    no day     | vague | *Next morning*, Ann Wu said the pier was old.
    2026-03-07 | week  | *Over the weekend*, Ann Wu said the pier was old.
    2026-03-07 | week  | *Last weekend*, Ann Wu said the pier was old.
    2026-03-07 | week  | *Over the past weekend*, Ann Wu said the pier was old.
    2026-03-02 | week  | *At the beginning of last week*, Ann Wu said the pier was old.
    2026-03-09 | week  | *At the beginning of the week*, Ann Wu said the pier was old.
    2026-01-01 | year  | *Earlier in the year*, Ann Wu said the pier was old.
    no day     | vague | *Earlier in the day*, Ann Wu said the pier was old.
    no day     | vague | *In the past month*, Ann Wu said the pier was old.
    2026-03-06 | day   | Ann Wu praised the crew *on Friday*.
    2026-03-06 | day   | Ann Wu praised the crew of the ferry *on Friday*.
    -          |       | Ann Wu condemned the attack on Saturday.
    -          |       | Ann Wu condemned the plan in 2019.
    2026-03-10 | day   | The dam failed in May, and *on Tuesday* Ann Wu said the pier was old.
    -          |       | The dam failed in May, and next Tuesday Ann Wu said the pier was old.
    2026-03-08 | day   | At a fair in Reno, Iowa, *on Sunday*, Ann Wu said the pier was old.
    no day     | vague | Ann Wu *recently* urged the crew to leave, saying the pier was old.
    no day     | vague | Ann Wu *recently* said the pier was old.
    no day     | vague | *Recently*, Ann Wu said the pier was old.
    -          |       | The crew had recently left, Ann Wu said.
    -          |       | Ann Wu, who recently left, said the pier was old.
    2026-03-06 | day   | *Friday morning*, as the fair rolled through the town, Ann Wu said the pier was old.
    -          |       | On Tuesday the dam failed and Ann Wu said the pier was old.
    2026-03-09 | day   | At *Monday*'s hearing, Ann Wu said the pier was old.
    2026-03-09 | day   | Ann Wu told *Monday*'s hearing that the pier was old.
    2026-03-09 | day   | Ann Wu told a *Monday* meeting that the pier was old.
    2004-01-01 | year  | In a *2004* interview, Ann Wu said the pier was old.
    2012-07-09 | day   | In the *July 9, 2012*, cable, Ann Wu said the pier was old.
    2026-03-09 | day   | *During Monday's hearing*, Ann Wu said the pier was old.
    2016-01-01 | year  | *During the 2016 campaign*, Ann Wu said the pier was old.
    2026-03-09 | day   | On *Monday*'s show, Ann Wu said the pier was old.
    -          |       | Ann Wu commented on Monday's hearing, saying the pier was old.
    -          |       | The 2019 collapse was bad, Ann Wu said.
    -          |       | In the 2019 collapse, Ann Wu said, nobody was hurt.
    -          |       | The winner in 2016 said the pier was old.
    -          |       | The mayor at the time said the pier was old.
    2016-01-01 | year  | The winner, *in 2016*, said the pier was old.
    -          |       | Years after Ann Wu said that the pier was old, it sank.
    2026-03-11 | day   | *Two days after the vote on Monday*, Ann Wu said the pier was old.
    2026-03-10 | day   | *Hours before the match on Tuesday*, Ann Wu said the pier was old.
    no day     | vague | *Minutes after the vote*, Ann Wu said the pier was old.
    no day     | vague | *Minutes after* the vote began, Ann Wu said the pier was old.
    -          |       | The day after a man claiming to be her son called, Ann Wu said the pier was old.
    no day     | vague | “The pier is old,” Ann Wu said *moments after* polls closed.
    2026-03-10 | day   | “The pier is old,” Ann Wu said *hours before the match on Tuesday*.
    2026-03-11 | day   | “The pier is old,” Ann Wu said *two days after the vote on Monday*.
    no day     | vague | “The pier is old,” Ann Wu said *weeks after* being fired.
    no day     | vague | “The pier is old,” Ann Wu said *weeks after*.
    -          |       | Ann Wu told The Mail on Sunday that the pier was old.
    -          |       | Ann Wu told the Sunday Times that the pier was old.
    -          |       | “It sank,” Ann Wu said at 1900 homes.
    -          |       | “It sank,” Ann Wu said over 2019.
    -          |       | “It sank,” Ann Wu said in 1900 homes.
    1900-01-01 | year  | “It sank,” Ann Wu said *in 1900*.
    -          |       | Ann Wu noted the Sept. 11 attacks and her work.
    2026-03-09 | day   | Ann Wu asked *Monday* whether the pier was old.
    -          |       | Ann Wu asked several times whether the pier was old.
    2025-04-01 | month | *In April*, Ann Wu threatened to act this year.
    -          |       | Ann Wu warned the bank not to act this year, saying the pier was old.
    -          |       | “It sank,” Ann Wu said during a call to the show “This Week.”
    -          |       | On Tuesday next week, Ann Wu said the pier sank.
    2026-03-17 | day   | *On Tuesday next week*, Ann Wu will say the pier sank.
    -          |       | On May 3 next year, Ann Wu said the pier sank.
    -          |       | Ann Wu drew on her earlier statement, saying that the pier was old.
    -          |       | Ann Wu rejected the offer in April.
    -          |       | Ann Wu left without praising the crew on Friday.
    -          |       | After praising the crew on Friday, Ann Wu left.
    no day     | vague | *Minutes after* the voting began, the clerk announced four votes for Ann Wu.
    -          |       | Ann Wu said in a report to the council of the town, which on Friday had voted, that it sank.
    -          |       | In a statement that was read out on Tuesday, Ann Wu said it sank.
    2026-03-10 | day   | Ann Wu said on the show “This Week” *on Tuesday* that it sank.
    2026-03-10 | day   | “It sank,” Ann Wu said of the claim during a call to the show “This Week” *on Tuesday*.
    2026-03-10 | day   | “It sank,” Ann Wu said of the claim during a call to ABC *on Tuesday*.
    2026-03-06 | day   | In a thread of mails, The Ledger asked several times *on Friday* whether the pier had sunk.
"""


@pytest.mark.parametrize("row", [each.strip() for each in SAID_ON.splitlines() if each.strip()])
def test_the_time_of_speaking_is_found_and_reckoned(row: str) -> None:
    """The words between the stars are the time of speaking of the first quotation, and that is the day."""
    day, precision, marked = (each.strip() for each in row.split("|"))
    [quote, *_] = quotekit.parse(marked.replace("*", ""), published=PUBLISHED).quotes
    said_on = quote.said_on

    assert STARRED.findall(marked) == ([said_on.text] if said_on else [])
    if said_on is not None:
        assert (day, precision) == (str(said_on.date or "no day"), said_on.precision)


@pytest.mark.parametrize(
    ("sentence", "basis"), [("On Monday, she said it sank.", "none"), ("On 2 March 2026, she said it sank.", "printed")]
)
def test_without_a_day_of_publication_only_what_is_printed_is_known(sentence: str, basis: str) -> None:
    """A weekday is found and not reckoned."""
    [quote] = quotekit.parse(sentence).quotes

    assert quote.said_on is not None
    assert (basis, basis == "printed") == (quote.said_on.basis, quote.said_on.date is not None)


def test_a_moment_of_publication_is_its_day() -> None:
    """What was published at ten to midnight on Thursday counts from Thursday."""
    moment = datetime.datetime(2026, 3, 12, 23, 50, tzinfo=datetime.UTC)
    [quote] = quotekit.parse("On Monday, she said it sank.", published=moment).quotes

    assert quote.said_on is not None
    assert datetime.date(2026, 3, 9) == quote.said_on.date


@pytest.mark.parametrize(("words", "told"), [(20, True), (310, False)])
def test_an_attribution_with_hundreds_of_words_in_it_is_not_read(words: int, told: bool) -> None:
    """The look for a time is bounded, as every look is: a whole song in the attribution ends it."""
    song = "heave " * words
    quote, *_ = quotekit.parse(f"“It sank,” Ann Wu said on Tuesday of the song “{song}ho”.").quotes

    assert told == (quote.said_on is not None)
