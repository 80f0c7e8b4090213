"""Words that weaken or strengthen what is said, by the fifteen categories.

::

    It may rain       may       possibility  2
    about 20 boats    about     approximator 4, only before a figure
    he did not know   not know  ignorance    0, whatever form the "not" has

How a pattern is written, in lower case::

    seem|seems     one of these words
    any?           the word may be missing
    not            any negator: not, don't, cannot, wasn't (but not "never" or "no")
    ~              up to two adverbs may stand here: not *at all yet* clear

The longest pattern wins, so "almost certainly" is a probability and neither an approximator nor a booster, and
"not impossible" is a possibility. *Certainty* is what the words leave of the claim, 5 for all of it: the steps
between follow the order of ICD 203 (unlikely, even, likely, almost certain) and are no measure. Where a word needs a
certain neighbour to be a hedge, its row names a `Check`, which `quotekit.hedging.checks` knows how to make.

To add a hedge, put a row in its category: pattern, category, certainty, where its membership rests, and a sentence
with a quotation that holds it, which is its test. Left out on purpose, since they are mostly no hedges in news: *can*,
future *would*, *must* and *should* of duty, and degree words that only colour an adjective (very, really, absolutely).

Sources: Lakoff 1973 (hedges), Prince et al. 1982 (approximators and shields), Quirk et al. 1985 (8.124 ff. disjuncts,
15.33 ff. conditional clauses), Hyland 2005 (appendix, hedges and boosters), Szarvas et al. 2012 (cues of uncertainty),
Vincze 2013 (weasels), ICD 203 and Kent 1964 (words of estimative probability), Chafe 1986 and Aikhenvald 2004
(evidentials), Channell 1994 (vague amounts), Sauri & Pustejovsky 2009 (FactBank). "News usage"
rests on reading the news alone.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from quotekit.model import HedgeCategory, HedgeHolder


class Check(Enum):
    """What must stand around the words for them to be a hedge; see `quotekit.hedging.checks`."""

    ANYWHERE = "anywhere"
    """Nothing in particular."""
    FIGURE = "figure"
    """A number, an amount or "a week" behind them: *about* 20, *nearly* a year; not: about the plan."""
    AFTER_FIGURE = "after_figure"
    """The same before them: twenty *or so*."""
    DEGREE = "degree"
    """A state, not a thing or a comparison: slipped *a bit*; not: a little money, a bit later."""
    MONTH = "month"
    """Not a month or a surname: it *may* rain; not: in May, Theresa May."""
    ABILITY = "ability"
    """Not ability, leave or a request: it *could* rain; not: he could swim, could not lift it, I could see."""
    WHETHER = "whether"
    """Not an embedded question or a set phrase: *if* it rains; not: asked if it rains, as if, if only."""
    RAISING = "raising"
    """How things are, not where: it *appears* safe, *appeared* to fall; not: appeared in court."""
    LOOKS = "looks"
    """An impression, not a glance: it *looks* fair, *looks like* rain; not: look at the roof."""
    THOUGHT = "thought"
    """A verb with a clause or an "I": they *think* it is; not: a thought, think tank, think of, believe in."""
    PASSIVE = "passive"
    """Behind a form of "be": is *expected to* rise; not: had expected to win."""
    BEFORE_NOUN = "before_noun"
    """An adjective before its noun: the *alleged* fraud; not: the union alleged fraud, supposed to."""
    AFTER_BE = "after_be"
    """Said of something: it is *unknown* why; not: an unknown man."""
    PREDICATED = "predicated"
    """Not an adjective before its noun: is *unlikely*; not: an unlikely hero."""
    KIND = "kind"
    """Not a sort of thing: he *kind of* fell; not: a kind of fish, what sort of."""
    STANCE = "stance"
    """Not the manner of speaking or seeing: *clearly* wrong; not: speak clearly, see it clearly."""
    EARLY = "early"
    """Before the verb or adjective: they *commonly* fail; not: is used commonly."""
    EMPHATIC = "emphatic"
    """Of all the past or the future, as a vow or a denial: has *never* seen it; not: it never rains here."""
    POSSIBLE = "possible"
    """Not a practical question: a *possible* leak; not: as soon as possible, possible to park."""
    LIKELY = "likely"
    """Neither a poll's word nor a comparison: is *likely* to fall; not: likely voters, more likely than men."""
    KNOWING = "knowing"
    """Knowledge of facts: *does not know* why; not: does not know him, how to swim."""
    CONSTANT = "constant"
    """A state that is ruled out: *cannot be* true; not: cannot be closed."""
    OPEN = "open"
    """Opens a condition: *provided* it rains, *should* it rain; not: provided water, should it pay?"""
    SO_FAR = "so_far"
    """Of time: *so far* it holds; not: so far away, so far as, that is going so far."""
    I_AM = "i_am"
    """Said of oneself or the source: I am *sure*; not: to be sure, make sure."""
    SELF = "self"
    """Behind "I" or "we": I *would say*."""
    SAYING = "saying"
    """A class of people at large with a verb of saying or thinking: *critics* say; not: critics of the plan met."""
    INFERRED = "inferred"
    """Said of a thing, which cannot speak: the data *suggest*; not: Kim suggested."""
    PAST = "past"
    """A participle behind them: must *have been* lost; not: must have a licence."""
    NO_ORDER = "no_order"
    """Around a cue that puts something forward: *flatly* denied; not: strongly urged, firmly criticised."""


class Place(Enum):
    """Where the words are looked for."""

    CONTENT = "content"
    AROUND = "around"
    """In the attribution clause, outside the content: the reporter's words."""
    BOTH = "both"
    BEHIND = "behind"
    """Behind the attribution, also in the next sentence: the report *could not be verified*."""


class Whose(Enum):
    """Whose the words are when they stand in the content."""

    SPEAKER = "speaker"
    ARTICLE = "article"
    """The article's, unless they stand in quotation marks: officers *reportedly* found a gun, Kim said."""
    SUBJECT = "subject"
    """The speaker's if the subject is the speaker, else of the one who is spoken about: she *thinks* so, Kim said."""
    OTHER = "other"
    """Of others: Kim said the driver *claimed* to be a doctor."""


class HedgeRow(NamedTuple):
    """A pattern with its category, its certainty from 0 to 5, its source, and an example that is its test."""

    words: str
    category: HedgeCategory
    certainty: int
    source: str
    example: str
    check: Check = Check.ANYWHERE
    place: Place = Place.CONTENT
    whose: Whose = Whose.SPEAKER


class HedgingCue(NamedTuple):
    """A reporting expression that itself is a hedge; *lemma* as in the tables of verbs, nouns and phrases."""

    lemma: str
    category: HedgeCategory
    certainty: int
    holder: HedgeHolder
    source: str
    example: str
    inferred: bool = False
    """Only where the source is a thing: data *suggest*; not: Kim suggested."""


POSSIBILITY, PROBABILITY, IMPROBABILITY, BELIEF, EVIDENTIAL, REPORTATIVE, DISTANCING, WEASEL = list(HedgeCategory)[:8]
APPROXIMATOR, GENERALITY, CONDITIONAL, INVESTIGATION, IGNORANCE, CAVEAT, BOOSTER = list(HedgeCategory)[8:]

HEDGES: tuple[HedgeRow, ...] = (
    # POSSIBILITY: "it is possible that".
    HedgeRow(
        "may",
        POSSIBILITY,
        2,
        "Hyland 2005",
        "“The quay may sink by spring,” Ola Tveit said.",
        Check.MONTH,
        Place.BOTH,
    ),
    HedgeRow(
        "might",
        POSSIBILITY,
        2,
        "Hyland 2005",
        "Ola Tveit said the quay might sink.",
        Check.MONTH,
        Place.BOTH,
    ),
    HedgeRow(
        "could",
        POSSIBILITY,
        2,
        "Hyland 2005",
        "The bank said the fee could rise in autumn.",
        Check.ABILITY,
        Place.BOTH,
    ),
    HedgeRow("maybe", POSSIBILITY, 2, "Hyland 2005", "“Maybe the fox took it,” Lena Brandt said."),
    HedgeRow("perhaps", POSSIBILITY, 2, "Hyland 2005", "“Perhaps the fox took it,” Lena Brandt said."),
    HedgeRow(
        "possibly",
        POSSIBILITY,
        2,
        "Hyland 2005",
        "Police said the blaze was possibly set by hand.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "possible",
        POSSIBILITY,
        2,
        "Hyland 2005",
        "“It is possible that the seal broke,” the diver said.",
        Check.POSSIBLE,
    ),
    HedgeRow(
        "possibility that",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“There is the possibility that the seal broke,” the diver said.",
    ),
    HedgeRow(
        "a|distinct|real|strong possibility",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“A strike is a possibility,” Pia Holt said.",
    ),
    HedgeRow(
        "potential",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“We are aware of a potential leak,” Pia Holt said.",
        Check.BEFORE_NOUN,
    ),
    HedgeRow("potentially", POSSIBILITY, 2, "news usage", "“That is potentially fatal,” Pia Holt said."),
    HedgeRow(
        "conceivable|conceivably",
        POSSIBILITY,
        2,
        "Quirk et al. 1985, 8.127",
        "“It is conceivable that both engines failed,” the inspector said.",
    ),
    HedgeRow("plausible|plausibly", POSSIBILITY, 2, "Hyland 2005", "“A plausible cause is frost,” the inspector said."),
    HedgeRow("chance that", POSSIBILITY, 2, "Kent 1964", "“There is a chance that the dam holds,” Ulla Rask said."),
    HedgeRow(
        "not ~ rule out",
        POSSIBILITY,
        2,
        "news usage",
        "Rask said engineers could not yet rule out a second leak.",
    ),
    HedgeRow(
        "not be ~ ruled out",
        POSSIBILITY,
        2,
        "news usage",
        "“A second leak cannot be ruled out,” Ulla Rask said.",
    ),
    HedgeRow(
        "not ~ exclude|discount",
        POSSIBILITY,
        2,
        "news usage",
        "“We cannot exclude a second leak,” Ulla Rask said.",
    ),
    HedgeRow(
        "not be ~ excluded|discounted",
        POSSIBILITY,
        2,
        "news usage",
        "“A second leak cannot be excluded,” Ulla Rask said.",
    ),
    HedgeRow(
        "not ~ impossible|inconceivable|unthinkable",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“A thaw in March is not impossible,” the forecaster said.",
    ),
    HedgeRow(
        "not ~ unlikely|improbable",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“A thaw in March is not unlikely,” the forecaster said.",
    ),
    HedgeRow(
        "not ~ necessarily",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“That does not necessarily mean war,” the envoy said.",
    ),
    HedgeRow(
        "not ~ certain|guaranteed|inevitable|assured",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "The envoy said a truce was not at all certain.",
        Check.AFTER_BE,
    ),
    HedgeRow(
        "far from certain|guaranteed|assured|over",
        POSSIBILITY,
        2,
        "news usage",
        "“A truce is far from certain,” the envoy said.",
    ),
    HedgeRow(
        "no guarantee|guarantees|certainty",
        POSSIBILITY,
        2,
        "Szarvas et al. 2012",
        "“There are no guarantees in football,” Mick Dunne said.",
    ),
    HedgeRow(
        "remains|remain|remained to be seen",
        POSSIBILITY,
        2,
        "news usage",
        "“It remains to be seen who pays,” Pia Holt said.",
    ),
    HedgeRow("for all we know", POSSIBILITY, 2, "news usage", "“For all we know, he swam,” the sergeant said."),
    # PROBABILITY: more likely than not.
    HedgeRow(
        "probably",
        PROBABILITY,
        3,
        "Hyland 2005",
        "Vets said the swan probably starved.",
        place=Place.BOTH,
    ),
    HedgeRow("probable", PROBABILITY, 3, "Hyland 2005", "“A second round is probable,” the envoy said."),
    HedgeRow("highly|very|most probable", PROBABILITY, 4, "ICD 203", "“Fraud is highly probable,” the auditor said."),
    HedgeRow(
        "likely",
        PROBABILITY,
        3,
        "Hyland 2005",
        "The union said a strike was likely.",
        Check.LIKELY,
        Place.BOTH,
    ),
    HedgeRow(
        "very|highly|most|quite|extremely likely",
        PROBABILITY,
        4,
        "ICD 203",
        "“A strike is highly likely,” Pia Holt said.",
        Check.LIKELY,
        Place.BOTH,
    ),
    HedgeRow(
        "more likely than not",
        PROBABILITY,
        3,
        "Kent 1964",
        "“It is more likely than not that he lied,” the judge wrote.",
    ),
    HedgeRow(
        "presumably",
        PROBABILITY,
        3,
        "Hyland 2005",
        "“Presumably the gate was open,” Dag Moe said.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "almost certainly|surely",
        PROBABILITY,
        4,
        "ICD 203",
        "“The kiln almost certainly cracked,” Dag Moe said.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "almost|nearly|virtually|practically certain",
        PROBABILITY,
        4,
        "ICD 203",
        "“A recount is virtually certain,” Dag Moe said.",
    ),
    HedgeRow("all but certain|assured", PROBABILITY, 4, "news usage", "“A recount is all but certain,” Dag Moe said."),
    HedgeRow(
        "in all likelihood|probability",
        PROBABILITY,
        4,
        "Quirk et al. 1985, 8.127",
        "“In all probability he slipped,” the coroner said.",
    ),
    HedgeRow("odds|chances are", PROBABILITY, 3, "Kent 1964", "“Chances are the fuse blew,” Dag Moe said."),
    HedgeRow(
        "good|fair|strong|decent|every chance",
        PROBABILITY,
        3,
        "Kent 1964",
        "“There is a good chance of snow,” the forecaster said.",
    ),
    HedgeRow(
        "expected to",
        PROBABILITY,
        3,
        "Szarvas et al. 2012",
        "Officials said the river was expected to crest on Sunday.",
        Check.PASSIVE,
        Place.BOTH,
    ),
    HedgeRow(
        "expect|expects|expecting|anticipate|anticipates",
        PROBABILITY,
        3,
        "Szarvas et al. 2012",
        "“We expect a hard winter,” Pia Holt said.",
        Check.THOUGHT,
        whose=Whose.SUBJECT,
    ),
    HedgeRow(
        "forecast|projected|predicted|tipped to",
        PROBABILITY,
        3,
        "news usage",
        "The ministry said output was projected to double.",
        Check.PASSIVE,
    ),
    HedgeRow("poised|set to", PROBABILITY, 3, "news usage", "The bank said rents were set to climb.", Check.PASSIVE),
    HedgeRow(
        "on course|track to",
        PROBABILITY,
        3,
        "news usage",
        "“We are on course to win,” Mick Dunne said.",
    ),
    HedgeRow(
        "bound to",
        PROBABILITY,
        4,
        "Quirk et al. 1985, 4.66",
        "“It was bound to end badly,” Mick Dunne said.",
        Check.PASSIVE,
    ),
    HedgeRow(
        "must have",
        PROBABILITY,
        4,
        "Quirk et al. 1985, 4.54",
        "“Somebody must have seen the boat,” the sergeant said.",
        Check.PAST,
    ),
    # IMPROBABILITY: more likely not.
    HedgeRow(
        "unlikely",
        IMPROBABILITY,
        1,
        "Hyland 2005",
        "The union said a strike was unlikely.",
        Check.PREDICATED,
        Place.BOTH,
    ),
    HedgeRow(
        "very|highly|extremely|most|increasingly unlikely",
        IMPROBABILITY,
        1,
        "ICD 203",
        "“A sale is very unlikely,” Pia Holt said.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "not ~ likely|probable",
        IMPROBABILITY,
        1,
        "Kent 1964",
        "“A sale is not very likely,” Pia Holt said.",
        Check.LIKELY,
        Place.BOTH,
    ),
    HedgeRow(
        "not ~ expecting",
        IMPROBABILITY,
        1,
        "news usage",
        "“We are not expecting trouble,” the sergeant said.",
    ),
    HedgeRow(
        "not ~ expected to",
        IMPROBABILITY,
        1,
        "news usage",
        "Doctors said the keeper was not expected to play again.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "improbable|improbably|implausible",
        IMPROBABILITY,
        1,
        "ICD 203",
        "“That story is improbable,” the judge said.",
        Check.PREDICATED,
    ),
    HedgeRow("doubtful", IMPROBABILITY, 1, "Hyland 2005", "“It is doubtful that he paid,” the clerk said."),
    HedgeRow(
        "doubt|doubts|doubted",
        IMPROBABILITY,
        1,
        "Hyland 2005",
        "“I doubt that he paid,” the clerk said.",
        Check.THOUGHT,
        whose=Whose.SUBJECT,
    ),
    HedgeRow(
        "sceptical|skeptical|unconvinced",
        IMPROBABILITY,
        1,
        "news usage",
        "“We are sceptical about the figures,” the auditor said.",
        Check.PREDICATED,
    ),
    HedgeRow(
        "little|slim|slight|small|remote|outside|scant chance|likelihood|prospect|hope",
        IMPROBABILITY,
        1,
        "Kent 1964",
        "“There is little prospect of a deal,” the envoy said.",
    ),
    HedgeRow("long shot", IMPROBABILITY, 1, "news usage", "“Gold is a long shot,” the coach said."),
    HedgeRow("far-fetched", IMPROBABILITY, 1, "news usage", "“The theory is far-fetched,” the judge said."),
    # BELIEF: somebody's opinion.
    HedgeRow(
        "think|thinks|thought|believe|believes|believed|reckon|reckons|reckoned|suspect|suspects|suspected",
        BELIEF,
        3,
        "Prince et al. 1982",
        "“I think the roof will hold,” Ines Faro said.",
        Check.THOUGHT,
        whose=Whose.SUBJECT,
    ),
    HedgeRow(
        "suppose|guess|imagine|assume|assumes|assumed|presume|presumes|presumed|figure|figured|feel|feels|felt",
        BELIEF,
        2,
        "Hyland 2005",
        "“I suppose the roof will hold,” Ines Faro said.",
        Check.THOUGHT,
        whose=Whose.SUBJECT,
    ),
    HedgeRow(
        "fear|fears|feared",
        BELIEF,
        3,
        "Szarvas et al. 2012",
        "“We fear that the roof will go,” Ines Faro said.",
        Check.THOUGHT,
        whose=Whose.SUBJECT,
    ),
    HedgeRow("arguably", BELIEF, 3, "Quirk et al. 1985, 8.127", "“It is arguably his best book,” Ines Faro said."),
    HedgeRow(
        "in my|our|his|her|their|its view|opinion|judgment|judgement|estimation",
        BELIEF,
        3,
        "Hyland 2005",
        "“The text is, in my opinion, a fake,” Ines Faro said.",
    ),
    HedgeRow("of the view|opinion that", BELIEF, 3, "news usage", "“I am of the view that he lied,” the judge said."),
    HedgeRow(
        "my|our guess|hunch|impression|understanding|assessment|feeling|belief",
        BELIEF,
        3,
        "Szarvas et al. 2012",
        "“My guess is frost,” the inspector said.",
    ),
    HedgeRow(
        "from my|our perspective|standpoint", BELIEF, 3, "Hyland 2005", "“From our perspective it failed,” Faro said."
    ),
    HedgeRow("to my mind", BELIEF, 3, "Quirk et al. 1985, 8.127", "“To my mind it failed,” Ines Faro said."),
    HedgeRow("as i|we see it", BELIEF, 3, "news usage", "“As I see it, the roof will hold,” Ines Faro said."),
    HedgeRow("if you ask me", BELIEF, 3, "news usage", "“If you ask me, the roof will hold,” Ines Faro said."),
    HedgeRow("would|'d say", BELIEF, 3, "Prince et al. 1982", "“I'd say the roof will hold,” Faro said.", Check.SELF),
    # EVIDENTIAL: inferred from signs.
    HedgeRow(
        "seem|seems|seemed",
        EVIDENTIAL,
        3,
        "Hyland 2005",
        "Witnesses said the driver seemed calm.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "appear|appears|appeared",
        EVIDENTIAL,
        3,
        "Hyland 2005",
        "Witnesses said the driver appeared calm.",
        Check.RAISING,
        Place.BOTH,
    ),
    HedgeRow(
        "apparently",
        EVIDENTIAL,
        3,
        "Hyland 2005",
        "“The driver apparently slept,” the sergeant said.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "apparent",
        EVIDENTIAL,
        3,
        "Hyland 2005",
        "Police said it was an apparent suicide.",
        Check.BEFORE_NOUN,
    ),
    HedgeRow(
        "seemingly|evidently",
        EVIDENTIAL,
        3,
        "Quirk et al. 1985, 8.127",
        "“The driver was seemingly asleep,” the sergeant said.",
        place=Place.BOTH,
    ),
    HedgeRow("ostensibly", EVIDENTIAL, 2, "Quirk et al. 1985, 8.127", "“He came ostensibly to help,” the clerk said."),
    HedgeRow(
        "look|looks|looked|sound|sounds|sounded",
        EVIDENTIAL,
        3,
        "Aikhenvald 2004",
        "“It looks as if the lock froze,” Dag Moe said.",
        Check.LOOKS,
    ),
    HedgeRow(
        "suggest|suggests|suggested|suggesting|indicate|indicates|indicated|indicating|imply|implies|implied",
        EVIDENTIAL,
        3,
        "Hyland 2005",
        "“The tracks suggest two wolves,” the ranger said.",
        Check.INFERRED,
    ),
    HedgeRow(
        "point|points|pointed|pointing to|toward|towards",
        EVIDENTIAL,
        3,
        "Sauri & Pustejovsky 2009",
        "“The tracks point to wolves,” the ranger said.",
        Check.INFERRED,
    ),
    HedgeRow(
        "consistent with", EVIDENTIAL, 3, "news usage", "The vet said the bites were consistent with a dog attack."
    ),
    HedgeRow("judging by|from", EVIDENTIAL, 3, "news usage", "“Judging by the tracks, it fled,” the ranger said."),
    HedgeRow("on the face of it", EVIDENTIAL, 3, "news usage", "“On the face of it, he lied,” the clerk said."),
    HedgeRow(
        "get|got|gave|gives|had|have the impression",
        EVIDENTIAL,
        3,
        "news usage",
        "“He gave the impression of a rich man,” the clerk said.",
    ),
    # REPORTATIVE: said by others who are not named.
    HedgeRow(
        "reportedly|allegedly|purportedly|supposedly|reputedly",
        REPORTATIVE,
        2,
        "Quirk et al. 1985, 8.127",
        "Officer Bo Lind said the men allegedly took two bicycles.",
        place=Place.BOTH,
        whose=Whose.ARTICLE,
    ),
    HedgeRow(
        "alleged|suspected|supposed|reputed|purported|rumoured|rumored|unconfirmed|unverified",
        REPORTATIVE,
        2,
        "Chafe 1986",
        "“We met the alleged owner,” Officer Bo Lind said.",
        Check.BEFORE_NOUN,
    ),
    HedgeRow(
        "said|reported|rumoured|rumored|alleged|claimed|reputed|understood to",
        REPORTATIVE,
        2,
        "Quirk et al. 1985, 16.50",
        "“The well is said to be cursed,” the guide told visitors.",
        Check.PASSIVE,
        whose=Whose.OTHER,
    ),
    HedgeRow(
        "believed|thought|presumed to",
        BELIEF,
        2,
        "Quirk et al. 1985, 16.50",
        "“The well is thought to be Roman,” the guide told visitors.",
        Check.PASSIVE,
        whose=Whose.OTHER,
    ),
    HedgeRow(
        "it is|was ~ said|rumoured|rumored|alleged|claimed|suggested|understood|reported",
        REPORTATIVE,
        2,
        "Vincze 2013",
        "Police said it was rumoured on the docks that the safe was empty.",
        whose=Whose.OTHER,
    ),
    HedgeRow(
        "rumour|rumours|rumor|rumors has|have it",
        REPORTATIVE,
        1,
        "news usage",
        "“Rumour has it that he fled,” the clerk said.",
    ),
    HedgeRow("word has it", REPORTATIVE, 1, "news usage", "“Word has it he fled,” the clerk said."),
    HedgeRow("word is|was that", REPORTATIVE, 1, "news usage", "“Word is that he fled,” the clerk said."),
    HedgeRow(
        "word on the street", REPORTATIVE, 1, "news usage", "“The word on the street is he fled,” the clerk said."
    ),
    HedgeRow("legend has it", REPORTATIVE, 1, "news usage", "“Legend has it a monk lies here,” the guide said."),
    HedgeRow("by all accounts", REPORTATIVE, 3, "news usage", "“By all accounts he was kind,” the vicar said."),
    # DISTANCING: not endorsed.
    HedgeRow(
        "so-called",
        DISTANCING,
        1,
        "news usage",
        "“This so-called reform is a tax,” the baker said.",
    ),
    HedgeRow(
        "self-styled|self-proclaimed|self-described",
        DISTANCING,
        1,
        "news usage",
        "“A self-styled prophet runs it,” the sheriff said.",
    ),
    HedgeRow(
        "claim|claims|claimed|claiming|allege|alleges|alleging|purport|purports|purported",
        DISTANCING,
        2,
        "Hyland 2005",
        "“He claims that he paid,” the clerk said.",
        Check.THOUGHT,
        whose=Whose.OTHER,
    ),
    HedgeRow(
        "without any? evidence|proof",
        DISTANCING,
        1,
        "news usage",
        "Kranz claimed without evidence that the votes were lost.",
        place=Place.AROUND,
    ),
    HedgeRow(
        "without offering|providing|giving|citing|presenting|producing|showing any? evidence|proof|details",
        DISTANCING,
        1,
        "news usage",
        "Kranz said, without offering evidence, that the votes were lost.",
        place=Place.AROUND,
    ),
    HedgeRow(
        "or so the gossip|rumour|rumor|story|legend|theory|tale goes|went|has",
        REPORTATIVE,
        1,
        "news usage",
        "Mrs Lund told the maid, or so the story goes, that the cup was tin.",
        place=Place.AROUND,
    ),
    HedgeRow(
        "falsely|baselessly|wrongly|wrongfully|misleadingly",
        DISTANCING,
        0,
        "news usage",
        "Kranz falsely claimed that the votes were lost.",
        Check.NO_ORDER,
        Place.AROUND,
    ),
    HedgeRow(
        "not ~ verify|confirm|corroborate|authenticate",
        DISTANCING,
        1,
        "news usage",
        "The rebels said they held the bridge. The Courier could not independently verify the claim.",
        place=Place.BEHIND,
    ),
    HedgeRow(
        "not ~ be ~ verified|confirmed|corroborated|authenticated",
        DISTANCING,
        1,
        "news usage",
        "The rebels said they held the bridge. The claim could not be independently verified.",
        place=Place.BEHIND,
    ),
    HedgeRow(
        "not been ~ verified|confirmed|corroborated|authenticated",
        DISTANCING,
        1,
        "news usage",
        "The rebels said they held the bridge. The claim has not been independently verified.",
        place=Place.BEHIND,
    ),
    HedgeRow(
        "unable to ~ verify|confirm|corroborate|authenticate",
        DISTANCING,
        1,
        "news usage",
        "The rebels said they held the bridge. The Courier was unable to verify the claim.",
        place=Place.BEHIND,
    ),
    # WEASEL: a class of people instead of a source. Sources of whole quotations: WEASEL_NOUNS.
    HedgeRow(
        "some|many|most people",
        WEASEL,
        1,
        "Vincze 2013",
        "“Some people say it is haunted,” the guide said.",
        Check.SAYING,
    ),
    HedgeRow(
        "some|many|critics|experts|observers|opponents|sceptics|skeptics|pundits|commentators|detractors",
        WEASEL,
        1,
        "Vincze 2013",
        "“Critics say we are slow,” the mayor said.",
        Check.SAYING,
    ),
    # APPROXIMATOR: a blurred amount or degree.
    HedgeRow(
        "about",
        APPROXIMATOR,
        4,
        "Prince et al. 1982",
        "Police said about 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "around|roughly|approximately|some|circa",
        APPROXIMATOR,
        4,
        "Prince et al. 1982",
        "Police said roughly 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "nearly|almost",
        APPROXIMATOR,
        4,
        "Lakoff 1973",
        "Police said nearly 40 goats were taken.",
    ),
    HedgeRow(
        "more|fewer|less|greater|higher|lower than",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "Police said more than 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "no more|fewer|less than",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "Police said no more than 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "over|under",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "Police said over 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "well|just|slightly|little over|under|above|below",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "Police said well over 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "close|closer|near to",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "Police said close to 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "just|little short|shy of",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "“Just short of 40 goats were taken,” police said.",
        Check.FIGURE,
    ),
    HedgeRow(
        "upwards|upward|north|south of",
        APPROXIMATOR,
        4,
        "news usage",
        "The agent said the house cost upwards of $3 million.",
        Check.FIGURE,
    ),
    HedgeRow("up to", APPROXIMATOR, 4, "Channell 1994", "Police said up to 40 goats were taken.", Check.FIGURE),
    HedgeRow(
        "at least|most",
        APPROXIMATOR,
        4,
        "Hyland 2005",
        "Police said at least 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow(
        "as many|much|few|little|long|high|low|early|late as",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "Police said as many as 40 goats were taken.",
        Check.FIGURE,
    ),
    HedgeRow("an estimated", APPROXIMATOR, 4, "Hyland 2005", "Police said an estimated 40 goats were taken."),
    HedgeRow(
        "in the region|order|neighborhood|neighbourhood|vicinity of",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "The agent said the house cost in the region of $3 million.",
        Check.FIGURE,
    ),
    HedgeRow(
        "somewhere|anywhere between|from|around",
        APPROXIMATOR,
        4,
        "Prince et al. 1982",
        "“It weighs somewhere between ten and twelve tons,” the pilot said.",
    ),
    HedgeRow(
        "or so|thereabouts",
        APPROXIMATOR,
        4,
        "Channell 1994",
        "“Forty or so goats were taken,” the sergeant said.",
        Check.AFTER_FIGURE,
    ),
    HedgeRow("give or take", APPROXIMATOR, 4, "Channell 1994", "“It weighs ten tons, give or take,” the pilot said."),
    HedgeRow("handful of", APPROXIMATOR, 4, "Channell 1994", "“Only a handful of goats came back,” the herder said."),
    HedgeRow("kind|sort of", APPROXIMATOR, 3, "Lakoff 1973", "“The engine sort of died,” the pilot said.", Check.KIND),
    HedgeRow("kinda|sorta", APPROXIMATOR, 3, "news usage", "“It kinda died,” the pilot said."),
    HedgeRow(
        "somewhat|relatively|fairly",
        APPROXIMATOR,
        4,
        "Lakoff 1973",
        "“Sales were somewhat lower,” the grocer said.",
        Check.STANCE,
    ),
    HedgeRow(
        "largely|mostly|mainly|partly|partially|predominantly",
        APPROXIMATOR,
        4,
        "Lakoff 1973",
        "“The fire is largely out,” the fire chief said.",
    ),
    HedgeRow(
        "basically|essentially|virtually|practically|effectively",
        APPROXIMATOR,
        4,
        "Lakoff 1973",
        "“The fire is basically out,” the fire chief said.",
        Check.STANCE,
        Place.BOTH,
    ),
    HedgeRow(
        "technically|nominally",
        APPROXIMATOR,
        4,
        "Lakoff 1973",
        "“Technically the fire is out,” the fire chief said.",
    ),
    HedgeRow(
        "strictly|loosely speaking", APPROXIMATOR, 4, "Lakoff 1973", "“Strictly speaking it is a barge,” she said."
    ),
    HedgeRow("more or less", APPROXIMATOR, 4, "Lakoff 1973", "“The hull is more or less dry,” the diver said."),
    HedgeRow("pretty much", APPROXIMATOR, 4, "Lakoff 1973", "“The hull is pretty much dry,” the diver said."),
    HedgeRow(
        "as good as",
        APPROXIMATOR,
        4,
        "Quirk et al. 1985, 8.111",
        "“The match was as good as lost,” the coach said.",
        Check.PAST,
    ),
    HedgeRow(
        "all but",
        APPROXIMATOR,
        4,
        "Quirk et al. 1985, 8.111",
        "“The village is all but empty,” the vicar said.",
        Check.NO_ORDER,
        Place.BOTH,
    ),
    HedgeRow("in a sense|way", APPROXIMATOR, 4, "Lakoff 1973", "“In a sense, he won,” the coach said."),
    HedgeRow("in some ways|respects", APPROXIMATOR, 4, "Lakoff 1973", "“In some ways he won,” the coach said."),
    HedgeRow(
        "to some|a|an certain? extent|degree",
        APPROXIMATOR,
        4,
        "Lakoff 1973",
        "“To some extent he won,” the coach said.",
    ),
    HedgeRow("so to speak|say", APPROXIMATOR, 3, "Lakoff 1973", "“He is, so to speak, the glue,” the coach said."),
    HedgeRow("as it were", APPROXIMATOR, 3, "Lakoff 1973", "“He is, as it were, the glue,” the coach said."),
    HedgeRow("in effect", APPROXIMATOR, 4, "Lakoff 1973", "“It is in effect a tax,” the baker said."),
    HedgeRow(
        "a bit",
        APPROXIMATOR,
        4,
        "Prince et al. 1982",
        "“I was a bit tired,” the coach said.",
        Check.DEGREE,
    ),
    HedgeRow(
        "a little bit?",
        APPROXIMATOR,
        4,
        "Prince et al. 1982",
        "“I slipped a little bit,” the coach said.",
        Check.DEGREE,
    ),
    # GENERALITY: true as a rule.
    HedgeRow(
        "usually|generally|typically|normally|often|rarely|seldom",
        GENERALITY,
        4,
        "Hyland 2005",
        "The guard said trains usually stop here.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "sometimes",
        GENERALITY,
        3,
        "Hyland 2005",
        "The guard said trains sometimes stop here.",
        place=Place.BOTH,
    ),
    HedgeRow(
        "occasionally|commonly|frequently|routinely",
        GENERALITY,
        4,
        "Hyland 2005",
        "The guard said trains frequently stop here.",
        Check.EARLY,
        Place.BOTH,
    ),
    HedgeRow("tend|tends|tended to", GENERALITY, 4, "Hyland 2005", "The guard said trains tend to stop here."),
    HedgeRow(
        "in most|many|some cases|instances|places",
        GENERALITY,
        4,
        "Hyland 2005",
        "“In most cases the goats come home,” the herder said.",
    ),
    HedgeRow("in general", GENERALITY, 4, "Hyland 2005", "“In general the goats come home,” the herder said."),
    HedgeRow("on the whole", GENERALITY, 4, "Hyland 2005", "“On the whole I like goats,” the herder said."),
    HedgeRow("by and large", GENERALITY, 4, "Lakoff 1973", "“By and large I like goats,” the herder said."),
    HedgeRow(
        "for the most part", GENERALITY, 4, "Lakoff 1973", "“For the most part goats are clean,” the herder said."
    ),
    HedgeRow("as a rule", GENERALITY, 4, "Lakoff 1973", "“As a rule the goats come home,” the herder said."),
    HedgeRow("more often than not", GENERALITY, 4, "news usage", "“More often than not it rains,” the herder said."),
    HedgeRow("most of the time", GENERALITY, 4, "news usage", "“Most of the time it rains,” the herder said."),
    HedgeRow(
        "generally|broadly speaking", GENERALITY, 4, "Lakoff 1973", "“Generally speaking, it rains,” the herder said."
    ),
    # CONDITIONAL: only if something else holds.
    HedgeRow(
        "if",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.33",
        "“If the ferry stops, we starve,” the baker said.",
        Check.WHETHER,
    ),
    HedgeRow(
        "unless",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "The baker said the shop would close unless rents fell.",
    ),
    HedgeRow(
        "provided|providing",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "“We will sail, provided the wind has dropped,” the pilot said.",
        Check.OPEN,
    ),
    HedgeRow(
        "provided|providing|assuming that",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "“We will sail, provided that the wind drops,” the pilot said.",
    ),
    HedgeRow(
        "assuming",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "“We will sail, assuming the wind has dropped,” the pilot said.",
        Check.OPEN,
    ),
    HedgeRow(
        "as|so long as",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "“We will sail as long as the wind drops,” the pilot said.",
        Check.OPEN,
    ),
    HedgeRow(
        "on condition that",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "“We sold it on condition that it stays here,” the curator said.",
    ),
    HedgeRow(
        "should",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.36",
        "“Should the ferry stop, we starve,” the baker said.",
        Check.OPEN,
    ),
    HedgeRow(
        "depending on|upon", CONDITIONAL, 2, "news usage", "“It takes a day, depending on the wind,” the pilot said."
    ),
    HedgeRow(
        "contingent|conditional on|upon", CONDITIONAL, 2, "news usage", "“The sale is contingent on a vote,” she said."
    ),
    HedgeRow("subject to", CONDITIONAL, 2, "news usage", "The bank said the sale was subject to a vote."),
    HedgeRow(
        "in the event of|that",
        CONDITIONAL,
        2,
        "Quirk et al. 1985, 15.34",
        "“In the event of fire, use the stairs,” the guard said.",
    ),
    HedgeRow("in case", CONDITIONAL, 2, "Quirk et al. 1985, 15.46", "“I keep a rope in case it floods,” she said."),
    # INVESTIGATION: the truth is being looked for.
    HedgeRow(
        "under investigation|review|examination",
        INVESTIGATION,
        0,
        "Szarvas et al. 2012",
        "“The cause is under investigation,” the fire chief said.",
    ),
    HedgeRow(
        "investigating|probing|reviewing",
        INVESTIGATION,
        0,
        "Szarvas et al. 2012",
        "“We are investigating the cause,” the fire chief said.",
        Check.AFTER_BE,
    ),
    HedgeRow(
        "being ~ investigated|reviewed|examined|probed",
        INVESTIGATION,
        0,
        "Szarvas et al. 2012",
        "“The cause is being investigated,” the fire chief said.",
    ),
    HedgeRow(
        "examining|assessing|investigating|exploring|checking whether|if|how|why",
        INVESTIGATION,
        0,
        "Szarvas et al. 2012",
        "“We are checking whether a lock failed,” the fire chief said.",
    ),
    HedgeRow(
        "looking into",
        INVESTIGATION,
        0,
        "news usage",
        "“We are looking into it,” the fire chief said.",
        Check.AFTER_BE,
    ),
    HedgeRow("being ~ looked into", INVESTIGATION, 0, "news usage", "“It is being looked into,” the fire chief said."),
    HedgeRow(
        "looking into|at whether|if|how",
        INVESTIGATION,
        0,
        "news usage",
        "“We are looking into whether a lock failed,” the fire chief said.",
    ),
    HedgeRow(
        "trying|working|seeking|attempting|hoping|yet to determine|establish|identify|ascertain|confirm",
        INVESTIGATION,
        0,
        "news usage",
        "“We are trying to determine the cause,” the fire chief said.",
    ),
    HedgeRow(
        "trying|working|seeking to find|figure|work out",
        INVESTIGATION,
        0,
        "news usage",
        "“We are trying to find out who fired,” the sergeant said.",
    ),
    HedgeRow(
        "trying|working|seeking to determine|establish whether|if|how|why|who|what",
        INVESTIGATION,
        0,
        "news usage",
        "“We are trying to establish whether he fired,” the sergeant said.",
    ),
    HedgeRow("an open question", INVESTIGATION, 0, "news usage", "“Who fired is an open question,” the sergeant said."),
    HedgeRow(
        "to be determined|established",
        INVESTIGATION,
        0,
        "news usage",
        "“The cause remains to be determined,” the fire chief said.",
    ),
    # IGNORANCE: nobody knows, or the speaker does not.
    HedgeRow(
        "not ~ know|known|knew",
        IGNORANCE,
        0,
        "Sauri & Pustejovsky 2009",
        "Dag Moe said he did not know who had the key.",
        Check.KNOWING,
    ),
    HedgeRow(
        "never ~ know|known|knew",
        IGNORANCE,
        0,
        "Sauri & Pustejovsky 2009",
        "“We never knew who had the key,” Dag Moe said.",
        Check.KNOWING,
    ),
    HedgeRow(
        "nobody|no-one|none knows|knew",
        IGNORANCE,
        0,
        "news usage",
        "“Nobody knows who had the key,” Dag Moe said.",
    ),
    HedgeRow("no one ~ knows|knew", IGNORANCE, 0, "news usage", "“No one really knows who had it,” Dag Moe said."),
    HedgeRow("who knows", IGNORANCE, 0, "news usage", "“Who knows where the key is,” Dag Moe said."),
    HedgeRow("no idea|clue|inkling", IGNORANCE, 0, "news usage", "“I have no idea who had the key,” Dag Moe said."),
    HedgeRow("no knowledge of", IGNORANCE, 0, "news usage", "“I had no knowledge of the key,” Dag Moe said."),
    HedgeRow(
        "no way of|to knowing|know|tell",
        IGNORANCE,
        0,
        "news usage",
        "“There is no way of knowing,” Dag Moe said.",
    ),
    HedgeRow("unclear", IGNORANCE, 0, "Hyland 2005", "“The cause is unclear,” the fire chief said."),
    HedgeRow(
        "not ~ clear",
        IGNORANCE,
        0,
        "Szarvas et al. 2012",
        "“It is not yet clear who fired,” the sergeant said.",
        Check.AFTER_BE,
    ),
    HedgeRow(
        "unknown|undetermined",
        IGNORANCE,
        0,
        "Szarvas et al. 2012",
        "“The cause is unknown,” the fire chief said.",
        Check.AFTER_BE,
    ),
    HedgeRow("uncertain|unsure", IGNORANCE, 0, "Hyland 2005", "“The future is uncertain,” the vicar said."),
    HedgeRow("not ~ sure", IGNORANCE, 0, "Szarvas et al. 2012", "“I am not sure who fired,” the sergeant said."),
    HedgeRow("inconclusive", IGNORANCE, 0, "news usage", "“The test was inconclusive,” the vet said."),
    HedgeRow(
        "too early|soon to say|tell|know|judge|speculate|draw|predict",
        IGNORANCE,
        0,
        "news usage",
        "“It is too soon to tell,” the vet said.",
    ),
    HedgeRow(
        "hard|difficult|impossible to say|tell|know|predict|gauge",
        IGNORANCE,
        0,
        "news usage",
        "“It is hard to say who fired,” the sergeant said.",
    ),
    HedgeRow(
        "unable to ~ say|predict|determine|tell|recall|explain|establish",
        IGNORANCE,
        0,
        "news usage",
        "“We are unable to predict the harvest,” the grower said.",
    ),
    HedgeRow(
        "not ~ recall|remember|recollect",
        IGNORANCE,
        0,
        "news usage",
        "“I do not recall the meeting,” the clerk said.",
    ),
    HedgeRow(
        "cannot|can't|couldn't ~ say|predict|foresee|tell for|what|whether|how|who|when|why|if|exactly|more",
        IGNORANCE,
        0,
        "news usage",
        "“I cannot say who fired,” the sergeant said.",
    ),
    HedgeRow(
        "could|can not ~ say|predict|foresee|tell for|what|whether|how|who|when|why|if|exactly|more",
        IGNORANCE,
        0,
        "news usage",
        "Lind said he could not yet say who fired.",
    ),
    HedgeRow(
        "nobody|no-one can|could say|tell|predict|explain",
        IGNORANCE,
        0,
        "news usage",
        "“Nobody can say who fired,” the sergeant said.",
    ),
    HedgeRow("anyone|anybody 's guess", IGNORANCE, 0, "news usage", "“The score is anyone's guess,” the coach said."),
    # CAVEAT: as far as is known, for the time being.
    HedgeRow(
        "to my|our|his|her|their|the knowledge",
        CAVEAT,
        3,
        "Hyland 2005",
        "“To my knowledge he paid,” the clerk said.",
    ),
    HedgeRow(
        "best of my|our|his|her|their knowledge",
        CAVEAT,
        3,
        "Hyland 2005",
        "“He paid, to the best of my knowledge,” the clerk said.",
    ),
    HedgeRow(
        "as|so far as i|we|he|she|they|anyone know|knows|knew|recall|remember",
        CAVEAT,
        3,
        "Prince et al. 1982",
        "“As far as I know he paid,” the clerk said.",
    ),
    HedgeRow(
        "as|so far as i|we|he|she|they|anyone can|could tell|see|say|judge|remember|recall",
        CAVEAT,
        3,
        "Prince et al. 1982",
        "“As far as I can tell he paid,” the clerk said.",
    ),
    HedgeRow(
        "as|so far as i|we|he|she|they 'm|am|'re|are|was|were|is aware|concerned",
        CAVEAT,
        3,
        "Prince et al. 1982",
        "“As far as we are aware he paid,” the clerk said.",
    ),
    HedgeRow("so far", CAVEAT, 3, "news usage", "“Nobody has paid so far,” the clerk said.", Check.SO_FAR),
    HedgeRow("for now", CAVEAT, 3, "news usage", "“The dam holds for now,” Ulla Rask said."),
    HedgeRow("for the moment|present", CAVEAT, 3, "news usage", "“For the moment the dam holds,” Ulla Rask said."),
    HedgeRow("for the time being", CAVEAT, 3, "news usage", "“For the time being the dam holds,” Ulla Rask said."),
    HedgeRow(
        "at this stage|point|moment|time|juncture",
        CAVEAT,
        3,
        "news usage",
        "“We see no leak at this stage,” Ulla Rask said.",
    ),
    HedgeRow(
        "at the moment|present",
        CAVEAT,
        3,
        "news usage",
        "“At the moment the dam holds,” Ulla Rask said.",
        Check.OPEN,
    ),
    HedgeRow("as of now|yet|today", CAVEAT, 3, "news usage", "“As of now, the dam holds,” Ulla Rask said."),
    HedgeRow(
        "preliminary|provisional|tentative|provisionally|tentatively|preliminarily",
        CAVEAT,
        3,
        "news usage",
        "“The count is provisional,” the clerk said.",
    ),
    HedgeRow(
        "early|initial|first indications|indication|reports|results|findings|signs|estimates|evidence|impressions",
        CAVEAT,
        3,
        "news usage",
        "“Early indications are that he drowned,” the sergeant said.",
    ),
    HedgeRow(
        "no definitive|conclusive|firm|hard|solid|clear|definite evidence|proof",
        CAVEAT,
        2,
        "news usage",
        "“There is no firm evidence that he drowned,” the sergeant said.",
    ),
    HedgeRow("on paper", CAVEAT, 3, "news usage", "“On paper we are rich,” the baker said."),
    HedgeRow("in theory|principle", CAVEAT, 3, "news usage", "“In theory we are rich,” the baker said."),
    HedgeRow("theoretically|hypothetically", CAVEAT, 3, "news usage", "“Theoretically we are rich,” the baker said."),
    HedgeRow("subject to change", CAVEAT, 3, "news usage", "“The price is subject to change,” the baker said."),
    HedgeRow(
        "from|on what i|we 've|have? know|known|heard|seen|understand",
        CAVEAT,
        3,
        "news usage",
        "“From what we have seen, he drowned,” the sergeant said.",
    ),
    # BOOSTER: put more firmly than a plain assertion.
    HedgeRow(
        "certainly|definitely|undoubtedly|unquestionably|undeniably|indisputably|unequivocally|doubtless|assuredly",
        BOOSTER,
        5,
        "Hyland 2005",
        "“We will certainly appeal,” the lawyer said.",
    ),
    HedgeRow(
        "most|very|quite certainly|definitely", BOOSTER, 5, "Hyland 2005", "“It is most certainly his,” she said."
    ),
    HedgeRow("surely", BOOSTER, 5, "Hyland 2005", "“Surely somebody saw it,” the sergeant said."),
    HedgeRow("obviously", BOOSTER, 5, "Hyland 2005", "“He obviously lied,” the judge said.", Check.STANCE),
    HedgeRow("clearly|plainly", BOOSTER, 5, "Hyland 2005", "“He clearly lied,” the judge said.", Check.STANCE),
    HedgeRow(
        "it is|'s|was clear|obvious|evident that", BOOSTER, 5, "Hyland 2005", "“It is clear that he lied,” she said."
    ),
    HedgeRow("of course", BOOSTER, 5, "Hyland 2005", "“Of course he lied,” the judge said."),
    HedgeRow("in fact", BOOSTER, 5, "Hyland 2005", "“He in fact lied,” the judge said."),
    HedgeRow("no doubt|question", BOOSTER, 5, "Hyland 2005", "“There is no doubt that he lied,” the judge said."),
    HedgeRow(
        "without|beyond a|any|all reasonable? doubt|question",
        BOOSTER,
        5,
        "Hyland 2005",
        "“Without any doubt he lied,” the judge said.",
    ),
    HedgeRow("without|beyond doubt|question", BOOSTER, 5, "Hyland 2005", "“His guilt is beyond doubt,” she said."),
    HedgeRow("not ~ doubt", BOOSTER, 4, "news usage", "“I do not doubt that he lied,” the judge said."),
    HedgeRow("the truth|fact is", BOOSTER, 5, "Hyland 2005", "“The truth is, he lied,” the judge said."),
    HedgeRow("make no mistake", BOOSTER, 5, "news usage", "“Make no mistake, he lied,” the judge said."),
    HedgeRow(
        "cannot|can't|couldn't be",
        BOOSTER,
        5,
        "Quirk et al. 1985, 4.54",
        "“The ink cannot be Roman,” the curator said.",
        Check.CONSTANT,
    ),
    HedgeRow("impossible", BOOSTER, 5, "ICD 203", "“A draw is impossible,” the coach said.", Check.POSSIBLE),
    HedgeRow("no chance|way|prospect", BOOSTER, 5, "Kent 1964", "“There is no chance of a draw,” the coach said."),
    HedgeRow("never|always", BOOSTER, 5, "Hyland 2005", "“I have never met the man,” the lawyer said.", Check.EMPHATIC),
    HedgeRow(
        "sure|confident|convinced|certain|positive",
        BOOSTER,
        5,
        "Hyland 2005",
        "“I am sure that he paid,” the lawyer said.",
        Check.I_AM,
    ),
    HedgeRow("with confidence|certainty", BOOSTER, 5, "Hyland 2005", "“I say it with confidence,” the lawyer said."),
    HedgeRow("certain|sure|guaranteed to", BOOSTER, 5, "Quirk et al. 1985, 16.79", "“It is sure to rain,” she said."),
    HedgeRow(
        "flatly|vehemently|categorically|strenuously|adamantly|emphatically|unequivocally|fiercely",
        BOOSTER,
        5,
        "news usage",
        "Bo Lind flatly denied that he had paid.",
        Check.NO_ORDER,
        Place.AROUND,
    ),
    HedgeRow(
        "strongly|firmly|staunchly|steadfastly|forcefully|definitively",
        BOOSTER,
        5,
        "news usage",
        "Bo Lind strongly denied that he had paid.",
        Check.NO_ORDER,
        Place.AROUND,
    ),
)

#: Words that look like a pattern of `HEDGES` and are none, each with an example: the longest pattern wins, so they stop
#: the shorter ones.
FALSE_FRIENDS: tuple[tuple[str, str], ...] = (
    ("in a way|sense that|which|of", "“He spoke in a way that hurt,” the farmer said."),
    ("if you will", "“It is, if you will, a circus,” the farmer said."),
    ("in no way", "“It is in no way cruel,” the farmer said."),
    ("at this time|point of|in", "“It is cold at this time of year,” the farmer said."),
    ("in general election|elections", "“He won in general elections,” the mayor said."),
    ("as|like if|though", "“He ran as if stung,” the farmer said."),
    ("even if", "“I will go even if it rains,” the farmer said."),
    ("what if", "“What if it rains?” the farmer asked."),
    ("if only|not|any|ever|anything|so|necessary|possible", "“The rest, if any, is yours,” the farmer said."),
    ("probable cause", "The judge said the police had no probable cause."),
    ("likely voters|voter", "“We asked likely voters,” the pollster said."),
    ("preliminary hearing|hearings|round|rounds|match|injunction", "The clerk said the preliminary hearing was short."),
    ("in case of", "“Bring a coat in case of snow,” the guide said."),
    ("as soon|quickly|far|much|many|often|little as possible", "“Come as soon as possible,” the guide said."),
    ("think tank|tanks", "The mayor said a think tank wrote it."),
    ("may day", "“The parade is on May Day,” the mayor said."),
    ("not only|just|simply|merely", "“It is not just possible but cheap,” the grocer said."),
)

SPEAKER, REPORTER = HedgeHolder.SPEAKER, HedgeHolder.REPORTER

HEDGING_VERBS: tuple[HedgingCue, ...] = (
    # The speaker's thoughts.
    *(
        HedgingCue(lemma, BELIEF, certainty, SPEAKER, source, example)
        for lemma, certainty, source, example in (
            ("assume", 2, "Hyland 2005", "Faro assumed that the vault was empty."),
            ("believe", 3, "Hyland 2005", "Faro believes that the vault is empty."),
            ("estimate", 3, "Hyland 2005", "The office estimates that the vault holds less."),
            ("fear", 3, "Szarvas et al. 2012", "Growers fear that the frost will return."),
            ("figure", 2, "news usage", "Faro figured that the vault was empty."),
            ("guess", 2, "Hyland 2005", "Faro guessed that the vault was empty."),
            ("hypothesise", 2, "Szarvas et al. 2012", "The team hypothesised that moss had clogged the drain."),
            ("hypothesize", 2, "Szarvas et al. 2012", "The team hypothesized that moss had clogged the drain."),
            ("imagine", 2, "Szarvas et al. 2012", "Faro imagined that the vault was empty."),
            ("presume", 2, "Szarvas et al. 2012", "Faro presumed that the vault was empty."),
            ("reckon", 3, "Szarvas et al. 2012", "Faro reckons that the vault is empty."),
            ("speculate", 2, "Szarvas et al. 2012", "Faro speculated that the vault was empty."),
            ("suppose", 2, "Hyland 2005", "Faro supposed that the vault was empty."),
            ("surmise", 2, "Szarvas et al. 2012", "Faro surmised that the vault was empty."),
            ("suspect", 3, "Hyland 2005", "Police suspect that the vault was empty."),
            ("theorise", 2, "Szarvas et al. 2012", "The team theorised that moss had clogged the drain."),
            ("theorize", 2, "Szarvas et al. 2012", "The team theorized that moss had clogged the drain."),
            ("think", 3, "Prince et al. 1982", "Faro thinks that the vault is empty."),
        )
    ),
    HedgingCue("doubt", IMPROBABILITY, 1, SPEAKER, "Hyland 2005", "Faro doubts that the vault is empty."),
    *(
        HedgingCue(lemma, PROBABILITY, 3, SPEAKER, source, example)
        for lemma, source, example in (
            ("anticipate", "Szarvas et al. 2012", "The bank anticipates that rents will fall."),
            ("expect", "Szarvas et al. 2012", "The bank expects that rents will fall."),
            ("forecast", "news usage", "The bank forecast that rents would fall."),
            ("foresee", "news usage", "The bank foresees that rents will fall."),
            ("predict", "Szarvas et al. 2012", "The bank predicted that rents would fall."),
            ("project", "news usage", "The bank projects that rents will fall."),
        )
    ),
    # What a thing shows.
    *(
        HedgingCue(lemma, EVIDENTIAL, 3, SPEAKER, source, example, inferred=True)
        for lemma, source, example in (
            ("hint", "news usage", "The figures hint that demand is weak."),
            ("imply", "Szarvas et al. 2012", "The figures imply that demand is weak."),
            ("indicate", "Hyland 2005", "The figures indicate that demand is weak."),
            ("point to", "Sauri & Pustejovsky 2009", "The figures point to weak demand."),
            ("signal", "news usage", "The figures signal that demand is weak."),
            ("suggest", "Hyland 2005", "The figures suggest that demand is weak."),
        )
    ),
    # The article keeps its distance.
    *(
        HedgingCue(lemma, DISTANCING, 2, REPORTER, source, example)
        for lemma, source, example in (
            ("allege", "news usage", "The suit alleges that the jam was sold."),
            ("claim", "Hyland 2005", "Kranz claimed that the votes were lost."),
            ("insinuate", "news usage", "Kranz insinuated that the votes were lost."),
            ("profess", "news usage", "Kranz professed that he was poor."),
            ("purport", "news usage", "Kranz purported to be poor."),
        )
    ),
)
"""Verb cues that are hedges."""

HEDGING_NOUNS: tuple[HedgingCue, ...] = (
    HedgingCue(
        "allegation", DISTANCING, 2, REPORTER, "news usage", "Kranz's allegation that votes were lost drew laughs."
    ),
    HedgingCue(
        "assumption", BELIEF, 2, SPEAKER, "Hyland 2005", "The bank's assumption that rents would fall was bold."
    ),
    HedgingCue("belief", BELIEF, 3, SPEAKER, "Hyland 2005", "Faro's belief that the vault was empty proved wrong."),
    HedgingCue("claim", DISTANCING, 2, REPORTER, "Hyland 2005", "Kranz's claim that votes were lost drew laughs."),
    HedgingCue("estimate", BELIEF, 3, SPEAKER, "Hyland 2005", "The bank's estimate that rents fell was bold."),
    HedgingCue("fear", BELIEF, 3, SPEAKER, "Szarvas et al. 2012", "Faro's fear that the vault was empty grew."),
    HedgingCue(
        "forecast", PROBABILITY, 3, SPEAKER, "news usage", "The bank's forecast that rents would fall was bold."
    ),
    HedgingCue(
        "prediction", PROBABILITY, 3, SPEAKER, "news usage", "Faro's prediction that rents would fall was bold."
    ),
    HedgingCue(
        "projection", PROBABILITY, 3, SPEAKER, "news usage", "The bank's projection that rents would fall was bold."
    ),
    HedgingCue("rumor", REPORTATIVE, 1, REPORTER, "news usage", "Rumors swirled that the band had split."),
    HedgingCue("rumour", REPORTATIVE, 1, REPORTER, "news usage", "Rumours swirled that the band had split."),
    HedgingCue("speculation", REPORTATIVE, 1, REPORTER, "news usage", "Speculation mounted that the band had split."),
    HedgingCue("suspicion", BELIEF, 2, SPEAKER, "Hyland 2005", "Faro's suspicion that the vault was empty grew."),
    HedgingCue("word", REPORTATIVE, 1, REPORTER, "news usage", "Word reached the pub that the band had split."),
)
"""Noun cues that are hedges."""

HEDGING_PHRASES: tuple[HedgingCue, ...] = (
    # Nobody is named who says so.
    *(
        HedgingCue(words, REPORTATIVE, certainty, REPORTER, source, example)
        for words, certainty, source, example in (
            ("allegedly", 2, "Quirk et al. 1985, 8.127", "The captain allegedly sold the anchor."),
            ("purportedly", 2, "Quirk et al. 1985, 8.127", "The captain purportedly sold the anchor."),
            ("reportedly", 2, "Quirk et al. 1985, 8.127", "The captain reportedly sold the anchor."),
            ("supposedly", 2, "Quirk et al. 1985, 8.127", "The captain supposedly sold the anchor."),
            ("be accused of", 2, "news usage", "The captain is accused of selling the anchor."),
            ("be alleged to", 2, "Quirk et al. 1985, 16.50", "The captain is alleged to have sold the anchor."),
            ("be believed to", 2, "Quirk et al. 1985, 16.50", "The captain is believed to have sold the anchor."),
            ("be reported to", 2, "Quirk et al. 1985, 16.50", "The captain is reported to have sold the anchor."),
            ("be rumored to", 1, "Quirk et al. 1985, 16.50", "The captain is rumored to have sold the anchor."),
            ("be rumoured to", 1, "Quirk et al. 1985, 16.50", "The captain is rumoured to have sold the anchor."),
            ("be said to", 2, "Quirk et al. 1985, 16.50", "The captain is said to have sold the anchor."),
            ("be thought to", 2, "Quirk et al. 1985, 16.50", "The captain is thought to have sold the anchor."),
            ("it be alleged that", 2, "Vincze 2013", "It is alleged that the captain sold the anchor."),
            ("it be believed that", 2, "Vincze 2013", "It is believed that the captain sold the anchor."),
            ("it be claimed that", 2, "Vincze 2013", "It is claimed that the captain sold the anchor."),
            ("it be reported that", 2, "Vincze 2013", "It is reported that the captain sold the anchor."),
            ("it be said that", 2, "Vincze 2013", "It is said that the captain sold the anchor."),
            ("it be understood that", 2, "Vincze 2013", "It is understood that the captain sold the anchor."),
            ("rumor have it that", 1, "news usage", "Rumor has it that the captain sold the anchor."),
            ("rumour have it that", 1, "news usage", "Rumour has it that the captain sold the anchor."),
            ("word be that", 1, "news usage", "Word is that the captain sold the anchor."),
        )
    ),
    *(
        HedgingCue(words, PROBABILITY, 3, REPORTER, "Szarvas et al. 2012", example)
        for words, example in (
            ("be expected to", "The captain is expected to sell the anchor."),
            ("be projected to", "Output is projected to fall by half."),
            ("be tipped to", "The captain is tipped to win the cup."),
            ("it be expected that", "It is expected that the captain will win."),
        )
    ),
    # Opinions and convictions of the source.
    *(
        HedgingCue(words, BELIEF, 3, SPEAKER, source, example)
        for words, source, example in (
            ("be afraid that", "Szarvas et al. 2012", "Faro is afraid that the vault is empty."),
            ("be of the opinion that", "Hyland 2005", "Faro is of the opinion that the vault is empty."),
            ("be of the view that", "Hyland 2005", "Faro is of the view that the vault is empty."),
            ("from *'s point of view", "Hyland 2005", "From Faro's point of view, the vault was empty."),
            ("in *'s eyes", "news usage", "In Faro's eyes, the vault was empty."),
            ("in *'s opinion", "Hyland 2005", "In Faro's opinion, the vault was empty."),
            ("in *'s view", "Hyland 2005", "In Faro's view, the vault was empty."),
            ("in the eyes of", "news usage", "In the eyes of the guild, the vault was empty."),
            ("in the opinion of", "Hyland 2005", "In the opinion of the guild, the vault was empty."),
            ("in the view of", "Hyland 2005", "In the view of the guild, the vault was empty."),
        )
    ),
    HedgingCue("be sceptical of", IMPROBABILITY, 1, SPEAKER, "news usage", "Faro is sceptical of the figures."),
    HedgingCue("be skeptical of", IMPROBABILITY, 1, SPEAKER, "news usage", "Faro is skeptical of the figures."),
    *(
        HedgingCue(words, BOOSTER, 5, SPEAKER, source, example)
        for words, source, example in (
            ("be adamant that", "news usage", "Faro was adamant that the vault was empty."),
            ("be certain that", "Hyland 2005", "Faro is certain that the vault is empty."),
            ("be confident that", "news usage", "Faro is confident that the vault is empty."),
            ("be convinced that", "news usage", "Faro is convinced that the vault is empty."),
        )
    ),
)
"""Fixed expressions that are hedges, by the pattern of `quotekit.lexicon.phrases`."""

#: Classes of people that stand for a source nobody can ask (Vincze 2013): critics say.
WEASEL_NOUNS = frozenset(
    """
advocates analysts backers campaigners commentators critics cynics detractors doubters economists experts gossips
historians naysayers observers opponents optimists pessimists proponents pundits scholars sceptics skeptics supporters
theorists traditionalists
""".split()
)
#: Of these the ones that may name what they are for or against, which makes them no clearer: opponents of the cull.
STANCE_NOUNS = frozenset(
    "advocates backers critics detractors opponents proponents skeptics sceptics supporters".split()
)
#: Work that nobody signed: research shows.
WEASEL_WORK = frozenset("research studies science evidence history".split())
#: Words for everybody and nobody: some say. With "people" they may stand before a noun.
WEASEL_PRONOUNS = frozenset("some many most others everybody everyone".split())
#: What people say with no source at all: according to legend.
HEARSAY_NOUNS = frozenset(
    "legend legends folklore rumour rumours rumor rumors gossip hearsay tradition lore myth".split()
)
#: Adjectives by which a report disowns itself: unconfirmed reports said.
DISOWNING = frozenset("unconfirmed unverified unsubstantiated unsourced conflicting".split())
#: What one claims or alleges without any doubt of the article's: claimed responsibility, claimed the title.
NO_HEDGE_OBJECTS = frozenset(
    "asylum benefits credit damages expenses insurance lives responsibility victory compensation refunds".split()
)
