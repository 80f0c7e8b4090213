"""Quotation marks pair as a careful reader pairs them, in every style, and no mark is lost.

A case is a text with its quotations drawn into it::

    “⟦He said ‘⟦go,⟧’⟧” Kim said.        ⟦ and ⟧ stand at the edges of the content
    “⟦We will. ¶ “⟦~We must,⟧” he said.  ¶ parts paragraphs, ⟦~ goes on from the one before
    ◆“⟦We will fight,⟧ Kim said.         ◆ stands before a mark that is reported as never closed
    ⟦We will fight,⟧◇” Kim said.         ◇ before one reported as never opened
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quotekit.marks import Paired, Quotation, pair_marks, pairing, paragraph, readings, repair, table

# What is drawn was seen by a person to be right, or the best that can be made of a fault. The numbers are those of the
# constructions that seeds/constructions names.
CASES = {
    "197 straight doubles": r"""
"⟦The geese went first,⟧" Kim said.
Kim said: "⟦Go.⟧" Lee said: "⟦No.⟧"
He said "⟦yes⟧". She said "⟦no⟧"; they said "⟦maybe⟧": "⟦perhaps⟧"!
("⟦Yes.⟧") ["⟦Yes⟧"] —"⟦Yes⟧"— "⟦Yes⟧"—"⟦No⟧" "⟦Yes⟧"/"⟦No⟧"
"⟦...and so on,⟧" he said. "⟦Well ...⟧" "⟦Well—⟧" she said. "⟦Well⟧"... "⟦Well⟧"!
"⟦Yes,⟧" "⟦no,⟧" "⟦maybe.⟧"
He said "⟦yes ⟧", then left. "⟦Well—⟧"—he paused—"⟦yes.⟧"
""",
    "198 curly doubles": r"""
“⟦The geese went first,⟧” Kim said.
“⟦Yes⟧”; “⟦No⟧”, he said… “⟦Well…⟧” “⟦…and so on⟧” he said. (“⟦Yes.⟧”) —“⟦Yes⟧”— “⟦Yes⟧”—“⟦No⟧”
“⟦Native-born.⟧”“⟦Your facts are wrong,⟧” he said.
““⟦Yes,⟧”” he said.
""",
    "199 curly and straight in one article": r"""
“⟦Yes,⟧" he said. “⟦No,⟧" she said.
"⟦Yes,⟧” he said. "⟦No,⟧” she said.
“⟦Our roads crumble,⟧" she said. "⟦We wait, and wait.⟧”
"⟦Our roads crumble,⟧” she said. “⟦We wait, and wait.⟧"
“⟦As he put it, too⟧" Sweeny said. "⟦In fact, you would.⟧”
"⟦Yes,⟧" he said. “⟦No,⟧” she said.
“⟦A "⟦war on drugs⟧" failed,⟧” he said. "⟦A “⟦war on drugs⟧” failed,⟧" he said.
""",
    "200 single marks": r"""
'⟦It's ours,⟧' said Kim.
‘⟦It’s the neighbours’ cat,⟧’ said vet Ruby Cole.
'⟦It's the neighbours' cat,⟧' said Ruby. The neighbours' cat sat.
‘⟦We back the teachers’ union,⟧’ she said. ‘⟦It’s the workers’ own fault,⟧’ he said.
‘⟦The fault is the workers’.⟧’ He left.
'⟦I'm from Adams' place,⟧' he said, '⟦and the Joneses' too.⟧'
'⟦We won⟧', she said. '⟦The people's flag⟧', he sang.
The dogs' '⟦bark⟧' and cats' '⟦meow⟧' and the Joneses' house.
What '⟦Brussels⟧' stands for, and the '⟦leave the E.U.⟧' camp.
He got a '⟦D-minus⟧' rating, and the victims' families a '⟦C⟧'.
‘⟦THE OTHER SIDE⟧’“⟦Mr. Barna’s bash,⟧” it said.
He got a ‘⟦D-⟧‘ rating. He said ‘⟦over their dead bodies⟧‘, he did.
‘⟦ Yes, ⟧’ he said. The former ‘⟦ Creek ⟧’ star
'⟦47 percent⟧' of them, and '⟦90 to 95 percent⟧', and a '⟦99.9⟧' certainty.
Bolton: ‘⟦Hillary’s Slogan Might as Well Be Vote for Hillary.⟧’
'⟦Go to the boys⟧' and the girls' left.
'⟦Well—⟧'—he paused—'⟦yes.⟧'
""",
    "201 singles within doubles": r"""
"⟦He shouted '⟦fire⟧' and ran,⟧" Kim said.
“⟦He shouted ‘⟦fire⟧’ and ran,⟧” Kim said.
"⟦'⟦Yes,⟧' he said.⟧" "⟦Who said '⟦We won⟧'?⟧" he asked.
"⟦Is it '⟦yes⟧' or '⟦no⟧' or the workers' '⟦maybe⟧'?⟧"
""",
    "202 doubles within singles": r"""
'⟦He shouted "⟦fire⟧" and ran,⟧' Kim said.
‘⟦He shouted “⟦fire⟧” and ran,⟧’ Kim said.
'⟦"⟦Yes,⟧" he said.⟧'
""",
    "201 doubles within doubles": r"""
“⟦He said “⟦go to hell⟧” and left,⟧” she said.
"⟦He said "⟦go to hell⟧" and left,⟧" she said.
"⟦I said "⟦no⟧" and "⟦yes⟧" and "⟦maybe⟧",⟧" he said.
He tweeted, "⟦The killer shouted "⟦Allah hu Akbar!⟧" as he came.⟧" It was odd.
"⟦Somebody says, "⟦I'd like 10,000 rounds,⟧" you know, you might wonder.⟧"
""",
    "201 three deep": r"""
“⟦She said, ‘⟦He said “⟦go,⟧” so I went,⟧’ and left.⟧”
'⟦She said, "⟦He said '⟦go,⟧' so I went,⟧" and left.⟧'
""",
    "203 marks that close together": r"""
"⟦He said '⟦go.⟧'⟧" Kim nodded.
“⟦He said ‘⟦go.⟧’⟧” Kim nodded.
‘⟦He said “⟦go.⟧”⟧’ “⟦‘⟦Yes.⟧’⟧” ‘⟦“⟦Yes.⟧”⟧’
""",
    "204 apostrophes": r"""
Rock 'n' roll in the '90s was 'em all. Rock ’n’ roll in the ’90s was ’em all.
“⟦Rock ‘n’ roll was ‘em all in the ‘90s,⟧” he said.
'⟦Rock 'n' roll is dead in the '90s,⟧' he said.
'Tis the season. 'Twas ever thus. ’Tis the season, the elves' season.
‘⟦’Tis the season,⟧’ said Kim. ‘⟦Tis the season,⟧' said Lee.
The '60s and the '70s were the boys' best. Class of '16 went to Adams' house.
Nuthin' doin', he said. '⟦I ain't goin' home,⟧' he said.
‘⟦I ain’t goin’ home,⟧’ he said, ‘⟦no sir.⟧’ Ol’ Joe, th’ end.
O'Neil's, Hawai‘i, ‘Abd al-Rahman said ‘⟦yes⟧’. Qur'an, Sa'id, ‘Ali.
She said '⟦the 'burbs are dead⟧' and left the 'burbs.
He'd said '⟦I'd've gone⟧', hadn't he?
'⟦I ain't goin' nowhere⟧' is a song.
""",
    "205 plural possessives": r"""
The teachers' union said, "⟦Not yet.⟧"
The bakers' guild and the brewers' hall share a door.
The fault is the workers’. It is the bosses’, too.
"⟦James'⟧" book; the '⟦Life's⟧' end.
""",
    "206 guillemets": r"""
«⟦ Non ⟧», a dit Kim. «⟦No⟧», dijo Lee.
»⟦Nein⟧«, sagte Kim. ›⟦Ja⟧‹ und ‹⟦si⟧›.
«⟦ Il a dit “⟦non⟧” ⟧», a dit Kim.
""",
    "207 low-9": r"""
„⟦Nein⟧“, sagte Kim. „⟦Nein⟧”, rzekł Lee. „⟦Nein⟧", he said.
‚⟦Nein⟧‘, sagte Kim. „⟦Er sagte ‚⟦nein⟧‘ und ging⟧“, sagte Lee.
""",
    "208 corner brackets": r"""
金は「⟦はい⟧」と言った。「⟦『⟦いいえ⟧』と言った⟧」と李は言った。
""",
    "209 TeX and two single marks": r"""
``⟦TeX,⟧'' she said. ``⟦He said `⟦go,⟧' I think,⟧'' she said.
''⟦Yes,⟧'' she said. He said ''⟦go⟧'' and ''⟦stop.⟧''
''⟦He said '⟦go,⟧'⟧'' she said. ''⟦'⟦Go⟧' is what he said,⟧'' she said.
A “⟦question⟧’’ that was one.
""",
    "210 HTML": r"""
&ldquo;⟦Yes,⟧&rdquo; he said. &quot;⟦It&#39;s the workers&rsquo; hall,⟧&quot; he said.
&amp;ldquo;⟦Yes,⟧&amp;rdquo; he said. &#8220;⟦Yes,⟧&#8221; &laquo;⟦Oui⟧&raquo; &#x201c;⟦Yes⟧&#x201d;
<a href="x.html" title='y'>"⟦Yes,⟧"</a> she said. <tweet pic="" author="kim">We won</tweet>
&lsquo;⟦I don&rsquo;t know,⟧&rsquo; he said.
◆&lsquo;⟦I don&rsquo;t know.⟧ ¶ They left.
""",
    "211 escapes": r"""
\"⟦It\'s ours,⟧\" he said. \\"⟦Yes,⟧\\" he said. \u201c⟦Yes,⟧\u201d he said.
""⟦Yes,⟧"" he said. "⟦Yes,⟧""⟦No,⟧" they said.
""",
    "212 turned the wrong way": r"""
”⟦Yes,⟧” she said. ”⟦No,⟧“ he said.
He says,”⟦ there are a lot of people who never get heard.⟧”
”⟦ … in the case of Wyoming, the train has left,⟧” it wrote.
stand because polls are the only thing. He said: “⟦They see that.⟧“
“⟦They see that. ⟧“
"⟦Yes, ⟧"he said. "⟦ No,⟧" she said. "⟦Yes⟧" , he said. said,"⟦Yes.⟧" He said:"⟦Yes,⟧"she said.
“⟦ Yes, ⟧” he said. «⟦ Yes, ⟧» he said. "⟦ Yes, ⟧" he said.
"⟦Who? ⟧"he asked.
'⟦We won ⟧', she said.
‘⟦We won ⟧’, she said.
""",
    "213 no closing mark": r"""
◆“⟦We will fight,⟧ Kim said. The road was empty.
◆"⟦We will be back,⟧ drover Seth Kinnear said. ¶ The road was empty.
◆"⟦We will fight.⟧ ¶ The road was empty. ¶ "⟦No,⟧" he said.
◆“⟦Yes,⟧ he said. “⟦No,⟧” she said.
◆"⟦I am tired.⟧ "⟦I want to go home,⟧" she said.
◆"⟦Absent a force,⟧ he added, "⟦this is how ISIS will go.⟧"
He called it ◆“⟦absurd and left.⟧ The mayor sighed.
Among those who are ◆“⟦somewhat liberal⟧), education counts.
◆“⟦His candidacy has defied all conventions.⟧ ¶ He continued, “⟦That’s what we intend to do.⟧”
Kim said ◆“⟦that was odd.⟧
◆“⟦He said ‘⟦go,⟧’ and left,⟧ Kim said. The road was empty.
Kim said: ◆‘⟦We will fight.⟧ ¶ The road was empty.
◆'⟦We will fight,⟧ Kim said. ¶ The road was empty.
Kim said: ◆“⟦we will fight. They left.⟧
He called it ◆“⟦Absurd. They left.⟧
She ◆“⟦and said no. They left.⟧ “⟦And she said yes,⟧” he said.
Those ◆“⟦somewhat (very) liberal⟧), and the rest.
◆“⟦We back the workers’.⟧ ¶ They left.
◆“⟦She told us ‘⟦I lost, he said to me,⟧’ and left,⟧ Kim said.
◆“⟦Go,⟧ he said. ‘⟦No.⟧’ They left.
◆“⟦We said ‘⟦no⟧’,⟧ he said, and ‘⟦yes⟧’. They left.
The plan, Kim said, is ◆“⟦odd.⟧ She left. ¶ They left.
Kim left (◆"⟦we won⟧), she said.
They left. ◆'Ammers are tools.
Those ◆“⟦somewhat liberal⟧), and ‘⟦odd⟧’ ones, left.
Kim said the ◆“⟦very odd⟧) ‘⟦den⟧’ was shut.
""",
    "213 closed by a mark of the other kind": r"""
He tweeted: “⟦Let’s go. We can.⟧’ Kim was in “⟦Trainwreck.⟧”
'⟦Yes,⟧" he said. He left.
He called it '⟦odd⟧" and left.
""",
    "213 the inner one not closed": r"""
“⟦People say, ◆‘⟦I like her, I’ll vote for her.⟧⟧” He left.
“⟦It is ◆‘unpredictable,⟧” he said.
"⟦People say, ◆'⟦I like her.⟧⟧" He left.
“⟦People say, ◆‘⟦the '⟦den⟧' is shut.⟧⟧” He left.
""",
    "214 no opening mark": r"""
⟦We will fight,⟧◇" Kim said. The road was empty.
The town slept. ⟦We met J. Doe of Reno and won,⟧◇" she said.
The road was empty. ⟦We will fight,⟧◇” Kim said.
The town said no. “⟦Yes.⟧” ⟦We will fight,⟧◇” Kim said.
RENO (AP) — ⟦We will fight,⟧◇" Kim said. LONDON is far.
⟦He was told by Gov. Jo Kim of the U.S. plan,⟧◇” he said.
She added, ⟦We have no plan.⟧◇”
The town slept. Who won? ⟦We will fight,⟧◇” Kim said.
⟦Jo Kim lost.⟧◇" They left.
They left. ⟦Jo Kim, Democracy for America.⟧◇"
""",
    "214 strays that close nothing": r"""
Kim said that◇”’ was odd.
He left.◇' She did.
“⟦Yes,⟧” Earnest said.◇" He left.
Clinton had 49.9 percent. (See the results here.)◇" ¶ She left.
Next ◇» ¶ ◆« Previous
Kim said that◇” was odd.
“⟦Yes.⟧” Earnest said.◇" He left.
“⟦Yes,⟧” Kim said, and we will fight,◇” he said.
He left in 2016◇” for good.
He left.◇' She did.◇' They went.
They left.◇“ She stayed.
‘⟦We lost, you know.◇” It was late,⟧’ she said.
“⟦Yes.⟧” —◇” She left.
""",
    "215 inches and feet": r"""
The 6'2" guard said, "⟦Stop.⟧" The 6’2” guard said, “⟦Stop.⟧”
"⟦He is 6'2",⟧" said Kim. "⟦He's 5'11" tall,⟧" she said. "⟦He is 6'2⟧" said Lee.
A 5" pipe and a 13" screen. "⟦A 5" pipe burst,⟧" he said. "⟦It was 2016,⟧" she said.
He is 5' tall, 6'4 and 6' 4" tall; 30'x40'; 40°26'46" N.
'⟦It was 1999⟧' he said.
An 8"x10" photo.
'⟦He is 5' tall,⟧' she said.
'⟦He is 5' tall⟧' is a lie.
""",
    "216 primes, backticks, invisible characters": r"""
″⟦The geese went first,⟧″ he said. `⟦The ducks stayed,⟧` he said. ′⟦Yes,⟧′ he said. 40° 26′ 46″ N
""",
    "217 emphasis": r"""
*"⟦Yes,⟧"* she said. _"⟦Yes,⟧"_ she said. **“⟦Yes,⟧”** she said. > "⟦Yes,⟧" she wrote.
**********“⟦Yes,⟧”********** he said.
Kim's note: **********“⟦Yes,⟧”********** he said.
""",
    "nicknames and words as words": r"""
Joe "⟦Mac⟧" Doe and William '⟦Bill⟧' Smith met Tommy “⟦Two Shoes⟧” O'Neil.
""",
    "marks with no word in them": r"""
"..." he said. “…” she said.
◆““““““““““““““““““““ He said “⟦yes.⟧”
""",
    "219 continuation": r"""
“⟦We will fight.⟧ ¶ “⟦~We will win.⟧ ¶ “⟦~We will,⟧” Kim said. ¶ “⟦No,⟧” said Lee.
"⟦We will fight.⟧ ¶ "⟦~We will win,⟧" Kim said. ¶ "⟦No,⟧" said Lee.
‘⟦We will fight.⟧ ¶ ‘⟦~We will win,⟧’ said Kim. The lads' boots.
''⟦We will fight.⟧ ¶ ''⟦~We will win,⟧'' said Kim.
«⟦ Nous allons.⟧ ¶ «⟦~ Nous irons ⟧», a dit Kim.
“⟦We will fight,⟧” said Kim. “⟦We will win.⟧ ¶ “⟦~We will,⟧” Kim said.
“⟦She told me: ‘⟦Go.⟧⟧ ¶ “⟦~‘⟦~Go now,⟧’ she said.⟧” ¶ Yes.
“⟦The plan, as Kim said that day, is bad. Then, in 2017, Kerry said that it was.⟧ ¶ “⟦~It is bad.⟧”
• “⟦We will fight.⟧ ¶ • “⟦~We will win,⟧” Kim said.
‘⟦We back the workers’ union.⟧ ¶ ‘⟦~We do,⟧’ Kim said.
“⟦I asked him, Kim said. He left.⟧ ¶ “⟦~He came back.⟧”
“⟦It was odd, at that ◆‘mall.⟧ ¶ “⟦~‘⟦We do,⟧’ he said.⟧”
It is ◆‘really an amorphous position. ¶ ‘⟦We do,⟧’ he said.
In the 'mall they left. ¶ '⟦I am,⟧' he said.
Kim called it ◆“⟦a lot like arguments⟧ “⟦that tax cuts.⟧” ¶ “⟦On Thursday,⟧” he said.
◆"⟦I am tired.⟧ "⟦I want to go home,⟧" she said. ¶ "⟦No,⟧" Kim said.
◆"⟦Kim called it “⟦cruel⟧” and “⟦slow⟧”.⟧ ¶ They left.
◆"⟦I am tired.⟧ "⟦I want to go home,⟧" she said. She left. ¶ "⟦No,⟧" Kim said.
“⟦We will.⟧ ¶ ”⟦~We must,⟧” he said.
•"⟦We will.⟧ ¶ •"⟦~We must,⟧" he said.
Kim said: “⟦The ‘⟦den⟧’ is ours.⟧ ¶ ◆“⟦~We lost.⟧ ¶ She left.
""",
    "219 continuation in another style": r"""
“⟦We will fight.⟧ ¶ "⟦~We will win,⟧" Kim said.
""",
    "219 without marks in the next paragraph": r"""
“⟦We will fight.⟧ ¶ ⟦~We will win.⟧ ¶ ⟦~We will,⟧” Kim said. ¶ “⟦No,⟧” said Lee.
“⟦They have focused on getting them to participate⟧ ¶ ⟦~in caucuses.⟧” ¶ Cruz left.
‘⟦We will fight.⟧ ¶ ⟦~We will win,⟧’ Kim said.
"⟦We will.⟧ ¶ ⟦~◆'we must⟧ ¶ ⟦~we can,⟧" Kim said.
‘⟦We lost.⟧ ¶ ⟦~’Tis odd,⟧’ said Kim.
“⟦We lost.⟧ ¶ ⟦~We won once,⟧ Kim said. ” ◇’”
◆‘⟦We lost.⟧ ¶ The dog’ sat. ¶ They left.
◆“⟦We will fight,⟧ Kim said. ¶ ⟦The road was empty.⟧◇” ¶ She left.
◆« Previous ¶ Next ◇»
“⟦They want to take part⟧ ¶ ⟦~in caucuses⟧” and so on.
“⟦We lost.⟧ ¶ ⟦~Jo Kim won it.⟧” She left.
“⟦We lost.⟧ ¶ ⟦~It was late.⟧ ¶ ⟦~They left.⟧ ¶ ⟦~We stayed.⟧ ¶ ⟦~We won,⟧” Kim said.
◆“⟦We lost.⟧ ¶ It was late. ¶ They left. ¶ We stayed. ¶ She left. ¶ ⟦We won,⟧◇” Kim said.
""",
    "219 first paragraph closed, though it goes on": r"""
“⟦We will fight.⟧” ¶ “⟦We will win.⟧ ¶ “⟦~We will,⟧” Kim said.
""",
    "219 never closed": r"""
"⟦We will fight.⟧ ¶ "⟦~We will win.⟧ ¶ ◆"⟦~We will.⟧ ¶ The road was empty.
◆“⟦We will fight,⟧ Kim said. ¶ “⟦No,⟧” said Lee.
""",
    "219 a speaker's name inside the marks": r"""
◆"⟦We lost again.⟧ ¶ Jo Kim, Democracy for America.◇" ¶ She left.
""",
}

CODES = {"◆": "unclosed-mark", "◇": "unopened-mark"}
#: Faults that are known, each with the reading it should have.
KNOWN_FAILURES = (
    # Two openers missing in one paragraph look like marks with the space on the wrong side.
    '⟦We will fight,⟧◇" Kim said. The road was empty. ⟦We will win,⟧◇" he said.',
    # The closing marks of the inner and the outer quotation have changed places.
    "“⟦He will build ‘⟦a wall⟧” on the border,⟧’ she wrote.",
    # An apostrophe that is missing from the list of elisions, with a plural possessive behind it.
    "The 'hammers and the workers' and the rest.",
    # A closing mark that a period has split.
    "(He said that, ''⟦It is a snapshot of popularity.⟧'.')",
)


class Drawn(NamedTuple):
    """A case without what is drawn into it, and what that says."""

    text: str
    quotations: frozenset[tuple[int, int, int, bool]]
    """Start and end of the content, depth, and whether it goes on from the paragraph before."""
    reports: frozenset[tuple[int, str]]


def read_drawing(drawing: str) -> Drawn:
    text, stack, quotations, reports = "", [], set(), set()
    for piece in re.split("(⟦~?|⟧|◆|◇)", drawing.replace(" ¶ ", "\n")):
        if piece.startswith("⟦"):
            stack.append((len(text), piece == "⟦~"))
        elif piece == "⟧":
            start, continues = stack.pop()
            quotations.add((start, len(text), len(stack), continues))
        elif piece in CODES:
            reports.add((len(text), CODES[piece]))
        else:
            text += piece
    return Drawn(text, frozenset(quotations), frozenset(reports))


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """Return the lines of *text* that are not blank, as the layout stage does for short texts."""
    return [found.span() for found in re.finditer(r"[^\s](?:[^\n]*[^\s])?", text)]


def paired(text: str) -> Paired:
    return pair_marks(text, paragraphs_of(text))


def depth_of(quotations: tuple[Quotation, ...], n: int) -> int:
    depth = 0
    while quotations[n].parent >= 0:
        n, depth = quotations[n].parent, depth + 1
    return depth


def found_in(text: str) -> Drawn:
    quotations, diagnostics = paired(text)
    spans = {(q.inner_start, q.inner_end, depth_of(quotations, n), q.continues >= 0) for n, q in enumerate(quotations)}
    return Drawn(text, frozenset(spans), frozenset((each.span.start, each.code) for each in diagnostics))


def picture(wanted: Drawn, found: Drawn) -> str:
    """Draw the text with carets under what was wanted and not found, and found and not wanted."""
    lines = ["", wanted.text.replace("\n", "¶")]
    for label, spans in (
        ("wanted", wanted.quotations - found.quotations),
        ("found", found.quotations - wanted.quotations),
    ):
        for start, end, depth, continues in sorted(spans):
            more = f"depth {depth}" + (", goes on" if continues else "")
            lines.append(" " * start + "^" * max(1, end - start) + f" {label}, {more}")
    for label, reports in (("wanted", wanted.reports - found.reports), ("found", found.reports - wanted.reports)):
        lines.extend(" " * start + f"^ {label}: {code}" for start, code in sorted(reports))
    return "\n".join(lines)


def check_drawing(drawing: str) -> None:
    wanted = read_drawing(drawing)
    found = found_in(wanted.text)
    if wanted != found:
        pytest.fail(picture(wanted, found), pytrace=False)


DRAWINGS = [
    pytest.param(drawing, id=f"{name} {n}")
    for name, lines in CASES.items()
    for n, drawing in enumerate(lines.strip().split("\n"), 1)
]


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_marks_pair_as_drawn(drawing: str) -> None:
    check_drawing(drawing)


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_marks_pair_alike_between_other_paragraphs(drawing: str) -> None:
    if not drawing.endswith("⟧"):  # what is open at the end may go on
        check_drawing("The road was empty. ¶ " + drawing + " ¶ They left.")


@pytest.mark.parametrize(
    "drawing", [pytest.param(each, marks=pytest.mark.xfail(strict=True)) for each in KNOWN_FAILURES]
)
def test_known_failures(drawing: str) -> None:
    check_drawing(drawing)


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_case_read_in_one_style_is_read_alike_in_straight_marks(drawing: str) -> None:
    """Straight marks have no direction, and yet are read alike where the print has no fault and no inch."""
    wanted = read_drawing(drawing)
    straight = wanted.text.translate(str.maketrans("“”‘’", "\"\"''"))
    if not wanted.reports and not re.search(r"''|\"\"|\d['\"]|\s'\s|''", straight):
        found = found_in(straight)
        assert found.quotations == wanted.quotations, picture(wanted, found)


def test_marks_in_no_paragraph_are_passed_over() -> None:
    assert pair_marks("“Yes.”", []) == Paired((), ())
    assert len(pair_marks("“Yes.” “No.”", [(0, 6)]).quotations) == 1


def test_text_without_marks_has_no_quotation() -> None:
    assert paired("") == paired(" \n ") == paired("The road was empty.\nThey left.") == Paired((), ())


def test_a_mark_alone_is_reported() -> None:
    for mark in '“”„"«»':
        quotations, diagnostics = paired(mark)
        assert not quotations
        assert [each.span.of(mark) for each in diagnostics] == [mark]


def test_the_edges_of_a_quotation_are_its_marks() -> None:
    text = '&ldquo;We won,&rdquo; he said. “Yes," \\"No\\" ""Yes,""No,""\n“He left.'
    edges = [(text[q.start : q.inner_start], text[q.inner_end : q.end]) for q in paired(text).quotations]
    assert edges == [("&ldquo;", "&rdquo;"), ("“", '"'), ('\\"', '\\"'), ('""', '"'), ('"', '""'), ("“", "")]


def test_single_marks_are_told_from_double() -> None:
    assert [q.single for q in paired("‘He said “go,”’ she said. “He said ‘go.’” «No.»").quotations] == [
        True,
        False,
        False,
        True,
        False,
    ]


# ---- properties

OPEN, CLOSE, INNER_OPEN, INNER_CLOSE, APOSTROPHE = "\ue000\ue001\ue002\ue003\ue004"
#: The marks of a style, one character each: outer, inner, apostrophe.
STYLES = {
    "curly": "“”‘’’",
    "straight": "\"\"'''",
    "British": "‘’“”’",
    "British straight": "''\"\"'",
    "French": "«»‹›’",
    "German": "„“‚‘’",
    "German inwards": "»«›‹’",
    "Japanese": "「」『』’",
    "full width": "＂＂＇＇＇",
}
WORDS = (
    "we they the road mayor council won’t don’t it’s Kim’s O’Neil’s Kim left spoke empty again budget of in and a "
    "140 1,000 U.S. well-known workers’_hall teachers’_union"
).replace("’", APOSTROPHE)


@st.composite
def phrases(draw: st.DrawFn, most: int = 6) -> str:
    words = [
        word.replace("_", " ") for word in draw(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=most))
    ]
    return " ".join([*words, draw(st.sampled_from(("again", "there", "him", "Kim")))])


@st.composite
def contents(draw: st.DrawFn) -> str:
    """Draw what stands between outer marks: a few words, a sentence, a quotation within."""
    words = draw(phrases())
    nested = draw(st.sampled_from(("none", "none", "said", "fragment", "end")))
    inner = draw(phrases(3))
    if nested == "said":
        words += f", he said, {INNER_OPEN}{inner},{INNER_CLOSE} and left"
    elif nested == "fragment":
        words += f" and the {INNER_OPEN}{inner}{INNER_CLOSE} are gone"
    elif nested == "end":
        return f"{words}: {INNER_OPEN}{inner}.{INNER_CLOSE}"
    return words + draw(st.sampled_from((",", ".", "?", "!", "…", "")))


@st.composite
def plain_paragraphs(draw: st.DrawFn) -> str:
    """Draw a paragraph whose quotations are all closed."""
    pieces = []
    for _ in range(draw(st.integers(1, 4))):
        form = draw(st.sampled_from(("narration", "trailing", "leading", "fragment", "brackets")))
        quoted = OPEN + draw(contents()) + CLOSE
        words = draw(phrases())
        pieces.append(
            {
                "narration": f"The {words}.",
                "trailing": f"{quoted} Kim said.",
                "leading": f"Kim said: {quoted}",
                "fragment": f"The {words} called it {quoted} and left.",
                "brackets": f"The {words} ({quoted}) left.",
            }[form]
        )
    return " ".join(pieces)


@st.composite
def articles(draw: st.DrawFn) -> list[str]:
    """Draw the paragraphs of an article, some quotations opened again in each of several paragraphs."""
    paragraphs = []
    for _ in range(draw(st.integers(1, 5))):
        if draw(st.integers(0, 3)) == 0:
            parts = draw(st.lists(phrases(), min_size=2, max_size=3))
            paragraphs += [f"{OPEN}{part[0].upper()}{part[1:]}." for part in parts]
            paragraphs[-1] += f"{CLOSE} Kim said."
        else:
            paragraphs.append(draw(plain_paragraphs()))
    return paragraphs


def rendered(paragraphs: list[str], style: str) -> str:
    return "\n".join(paragraphs).translate(
        dict(zip(map(ord, (OPEN, CLOSE, INNER_OPEN, INNER_CLOSE, APOSTROPHE)), STYLES[style], strict=True))
    )


def truth(paragraphs: list[str]) -> frozenset[tuple[int, int, int, bool]]:
    """Return the quotations that were drawn, as `Drawn` holds them."""
    quotations, at, carried = set(), 0, False
    for line in paragraphs:
        stack: list[tuple[int, bool]] = []
        for place, character in enumerate(line, at):
            if character in (OPEN, INNER_OPEN):
                stack.append((place + 1, carried))
                carried = False
            elif character in (CLOSE, INNER_CLOSE):
                start, continues = stack.pop()
                quotations.add((start, place, len(stack), continues))
        at += len(line) + 1
        carried = bool(stack)
        quotations |= {(start, at - 1, depth, continues) for depth, (start, continues) in enumerate(stack)}
    return frozenset(quotations)


@pytest.mark.parametrize("style", STYLES)
@given(paragraphs=articles())
def test_what_was_drawn_is_found_in_every_style(paragraphs: list[str], style: str) -> None:
    wanted = Drawn(rendered(paragraphs, style), truth(paragraphs), frozenset())
    found = found_in(wanted.text)
    assert found == wanted, picture(wanted, found)


@given(paragraphs=articles(), style=st.sampled_from(sorted(STYLES)))
def test_the_plain_reading_is_the_cheapest(paragraphs: list[str], style: str) -> None:
    """Weighing every reading of a faultless paragraph gives what reading it once gave."""
    text = rendered(paragraphs, style)
    plainly = paired(text)
    read = readings._Reader.read
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            readings._Reader, "read", lambda reader, open_before, width: read(reader, open_before, readings.WIDTH)
        )
        assert paired(text) == plainly


def by_paragraph(text: str) -> list[list[tuple[int, int, int, int, bool]]]:
    """Return what was found in each paragraph, in places counted from its beginning."""
    spans = paragraphs_of(text)
    found: list[list[tuple[int, int, int, int, bool]]] = [[] for _ in spans]
    quotations = paired(text).quotations
    i = 0
    for n, q in enumerate(quotations):
        while spans[i][1] <= q.start:
            i += 1
        at = spans[i][0]
        found[i].append((q.start - at, q.inner_start - at, q.inner_end - at, q.end - at, depth_of(quotations, n) > 0))
    return found


@given(
    paragraphs=articles(),
    style=st.sampled_from(("curly", "straight", "British", "British straight", "French")),
    stray=st.sampled_from("“”\"‘’'«»„"),
    data=st.data(),
)
def test_a_stray_mark_reaches_the_next_paragraph_at_most(
    paragraphs: list[str], style: str, stray: str, data: st.DataObject
) -> None:
    before = by_paragraph(rendered(paragraphs, style))
    k = data.draw(st.integers(0, len(paragraphs) - 1))
    at = data.draw(st.integers(0, len(paragraphs[k])))
    broken = [*paragraphs[:k], paragraphs[k][:at] + stray + paragraphs[k][at:], *paragraphs[k + 1 :]]
    after = by_paragraph(rendered(broken, style))
    assert after[: max(0, k - 1)] == before[: max(0, k - 1)]
    assert after[k + 2 :] == before[k + 2 :]
    if at or k == 0:  # a mark that leads the paragraph may be the one that the paragraph before waits for
        assert after[:k] == before[:k]


@given(paragraphs=articles(), more=articles(), style=st.sampled_from(sorted(STYLES)))
def test_what_follows_changes_nothing_before(paragraphs: list[str], more: list[str], style: str) -> None:
    text = rendered(paragraphs, style)
    alone, together = paired(text), paired(text + "\n" + rendered(more, style))
    assert together.quotations[: len(alone.quotations)] == alone.quotations


@given(paragraphs=articles(), style=st.sampled_from(sorted(STYLES)), lines=st.integers(1, 3))
def test_what_comes_before_only_shifts(paragraphs: list[str], style: str, lines: int) -> None:
    text = rendered(paragraphs, style)
    assert by_paragraph("The road was empty.\n" * lines + text)[lines:] == by_paragraph(text)


PIECES = [
    *"“”‘’\"'«»„`\n\n   .,?!:—-()[]0956aAsbK\0\u200b\u202e\ud800😀",
    "''",
    "``",
    " said ",
    "Kim ",
    ", he said ",
    "’s",
]
PIECES += ["&quot;", "<a ", "'n'", "'90s", "6'2\"", '\\"', " union", "The road. "]
hostile = st.lists(st.sampled_from(PIECES), max_size=80).map("".join) | st.text(
    st.characters() | st.characters(categories=["Cs"]), max_size=40
)


@settings(max_examples=500)
@given(text=hostile)
@example(
    text=", he said ```6\x00Kim 0'',„ said 5''\u202e\u200b( \\\":'90s! Kim said: said  said Kim ‘a'n'9—“`':9-)s9 ]`K"
)
@example(text=" said ?—«‘ K—»\n-”")
@example(text="“\n‘a")
def test_every_text_is_paired(text: str) -> None:
    """Every quotation lies in its text, in one paragraph, within its parent, and has a word; so are the reports."""
    spans = paragraphs_of(text)
    quotations, diagnostics = pair_marks(text, spans)
    around: list[int] = []
    for n, q in enumerate(quotations):
        assert q.start <= q.inner_start <= q.inner_end <= q.end
        assert any(start <= q.start and q.end <= end for start, end in spans)
        assert any(letter.isalnum() for letter in text[q.inner_start : q.inner_end])
        while around and quotations[around[-1]].end <= q.start:
            around.pop()
        assert q.parent == (around[-1] if around else -1)
        if around:
            parent = quotations[around[-1]]
            assert parent.inner_start <= q.start
            assert q.end <= parent.inner_end
            assert (q.start, q.end) != (parent.start, parent.end)
        if q.continues >= 0:
            assert "\n" in text[quotations[q.continues].end : q.start]
        around.append(n)
    assert list(quotations) == sorted(quotations, key=lambda q: (q.start, -q.end))
    for each in diagnostics:
        assert each.span.of(text)
    assert pair_marks(text, spans) == (quotations, diagnostics)


@given(
    st.lists(st.sampled_from(["road", "Kim said,", "left.", "and", "“", "”", '"', "«", "»", "„"]), max_size=24),
    st.lists(st.sampled_from(["", " "]), min_size=60, max_size=60),
)
def test_no_mark_is_dropped_in_silence(tokens: list[str], gaps: list[str]) -> None:
    """A double mark between words is the edge of a quotation, or is reported."""
    text, edge = "", iter(gaps)
    for token in tokens:
        text += next(edge) + token + next(edge) + "so" if len(token) == 1 else f" {token} "
    quotations, diagnostics = paired(text)
    told = set()
    for q in quotations:
        told.update(range(q.start, q.inner_start), range(q.inner_end, q.end))
    for each in diagnostics:
        told.update(range(each.span.start, each.span.end))
    assert {at for at, character in enumerate(text) if character in '“”"«»„'} <= told, text


# ---- work, counted

FAMILIES = {
    1: "“ ",
    2: '" ',
    3: "' ",
    4: "“a ",
    5: '"a ',
    6: "'a ",
    7: "a” ",
    8: 'a." ',
    9: "a' ",
    10: "s' x ",
    11: "“a\n",
    12: '"a\n',
    13: "‘a\n",
    14: "‘ “ ",
    15: "“a ‘b ",
    16: "“a, he said ",
    17: "a. B.” ",
    18: "“a) ",
    19: "“a. “B, he said. ",
    20: "“a” ",
    21: "'' ",
    22: "“, ",
    23: "“a\n.\n.\n.\n",
    24: "“a\nb” ",
    25: "5'2\" ",
    26: '"a “b ',
    27: "“‘a\n",
    28: "<a ",
    29: "&amp;",
    30: "\\",
    31: "“a said: ",
    32: "“A. a” ",
    33: "a ‘b c’ ",
    34: "\"a' ",
}


class _CountedPattern:
    """A pattern that adds up how many characters it was shown; what it matches at one place is bounded by itself."""

    def __init__(self, pattern: re.Pattern[str], work: Counter[str]) -> None:
        self.pattern = pattern
        self.work = work

    def match(self, *arguments: object) -> object:
        self.work["calls"] += 1
        return self.pattern.match(*arguments)  # type: ignore[arg-type]

    def _shown(self, text: str, start: int = 0, end: int = sys.maxsize) -> None:
        self.work["characters"] += max(0, min(end, len(text)) - start)

    def search(self, *arguments: object) -> object:
        self._shown(*arguments)  # type: ignore[arg-type]
        return self.pattern.search(*arguments)  # type: ignore[arg-type]

    def finditer(self, *arguments: object) -> object:
        self._shown(*arguments)  # type: ignore[arg-type]
        return self.pattern.finditer(*arguments)  # type: ignore[arg-type]

    def fullmatch(self, *arguments: object) -> object:
        self._shown(*arguments)  # type: ignore[arg-type]
        return self.pattern.fullmatch(*arguments)  # type: ignore[arg-type]


def work_on(text: str) -> int:
    """Return how much was done to pair the marks of *text*: functions called and characters shown to patterns."""
    work: Counter[str] = Counter()
    spans = paragraphs_of(text)

    def count(_frame: object, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            work["calls"] += 1

    with pytest.MonkeyPatch.context() as patch:
        for module in (pairing, paragraph, readings, repair, table):
            for name, value in list(vars(module).items()):
                if isinstance(value, re.Pattern):
                    patch.setattr(module, name, _CountedPattern(value, work))
        sys.setprofile(count)
        try:
            pair_marks(text, spans)
        finally:
            sys.setprofile(None)
    return work["calls"] + work["characters"]


@pytest.mark.parametrize("number", FAMILIES)
def test_twice_the_text_is_twice_the_work(number: int) -> None:
    atom = FAMILIES[number]
    once, twice = (work_on(atom * (size // len(atom))) for size in (2000, 4000))
    assert twice < 2.2 * once + 2000, f"{atom!r}: {once} and then {twice}"


@pytest.mark.parametrize("atom", ["“", '"', "'", '“"', "\"'", "”“", "``", "«"])
def test_millions_of_marks(atom: str) -> None:
    text = atom * ((10_000_000 if atom == "“" else 1_000_000) // len(atom))
    quotations, diagnostics = pair_marks(text, [(0, len(text))])
    assert not quotations
    assert len(diagnostics) == 1


def test_twenty_thousand_quotations_within_each_other() -> None:
    depth = 20_000
    text = "“a ‘a " * (depth // 2) + "b’ b” " * (depth // 2)
    quotations, diagnostics = pair_marks(text, [(0, len(text))])
    assert len(quotations) == depth
    assert [q.parent for q in quotations] == list(range(-1, depth - 1))
    assert not diagnostics


def test_twenty_thousand_paragraphs_that_nothing_closes() -> None:
    text = "“a\n" * 20_000
    quotations, diagnostics = paired(text)
    assert [q.continues for q in quotations] == list(range(-1, 19_999))
    assert [each.span.start for each in diagnostics] == [len(text) - 3]
