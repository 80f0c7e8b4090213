"""The nouns that name an act of speech or thought and can introduce its content.

::

    The trader's *boast* that he could not lose aged badly.  T      a that-clause
    *Rumours* that the mine would close spread.              U      a that-clause, also with no source
    The union's *call* for an inquiry went unheard.          P:for  behind a preposition
    The boxer's *vow* to return thrilled his fans.           P:to   also the infinitive

To add a noun, put a row in its group, in alphabetical order, singular only:
``T`` if a that-clause can give its content, the prepositions that introduce
content (not those that introduce the source, as "by" and "from" do), where it
rests, and a sentence that is its test. A noun whose preposition is mostly no
speech goes without it: "in order to", "a request for comment", "an appeal to
voters", "attacks on the city".

"PolNeAR train, n=7" is a count of our own: in seven attributions of that corpus
the cue holds the noun, or the verb of the same form.
"""

from __future__ import annotations

from quotekit.lexicon.entries import Noun, noun
from quotekit.model import Sense

REPORTING_NOUNS: tuple[Noun, ...] = (
    # REPORT: neutral telling, also the manners and media of it.
    noun(
        "announcement",
        Sense.REPORT,
        "T P:of,about",
        "PolNeAR train, n=9",
        "The airline's announcement that it would drop Leeds stunned the town.",
    ),
    noun(
        "comment",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=32",
        "Trainer Bo Lindahl's comment that the race was fixed cost him his licence.",
    ),
    noun(
        "explanation",
        Sense.REPORT,
        "T",
        "news usage",
        "The minister's explanation that the files were lost at sea fooled few.",
    ),
    noun(
        "joke",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=5",
        "Senator Dunleavy's joke that the pope supported Leeds fell flat.",
    ),
    noun(
        "remark",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=12",
        "The duke's remark that trains were for the poor cost him dearly.",
    ),
    noun(
        "reminder",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=2",
        "The bishop's reminder that winter was near filled the shelters.",
    ),
    noun(
        "reply",
        Sense.REPORT,
        "T",
        "news usage",
        "The bank's reply that the account never existed left her in tears.",
    ),
    noun(
        "report",
        Sense.REPORT,
        "U",
        "PolNeAR train, n=37",
        "Reports that the bridge had fallen spread quickly.",
    ),
    noun(
        "response",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=17",
        "The club's response that fans should bring umbrellas went viral.",
    ),
    noun(
        "statement",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=107",
        "The embassy's statement that no visas had been sold convinced few.",
    ),
    noun(
        "testimony",
        Sense.REPORT,
        "T",
        "news usage",
        "Officer Lara Quint's testimony that the light was red swayed the jury.",
    ),
    noun(
        "tweet",
        Sense.REPORT,
        "T",
        "PolNeAR train, n=10",
        "A tweet by the goalkeeper that he was leaving wiped millions off the shares.",
    ),
    noun("word", Sense.REPORT, "U", "PolNeAR train, n=19", "Word that the conductor had fled emptied the pit."),
    # ASSERT: taking a stand.
    noun(
        "argument",
        Sense.ASSERT,
        "T",
        "PolNeAR train, n=14",
        "The brewer's argument that beer is food failed in court.",
    ),
    noun(
        "assertion",
        Sense.ASSERT,
        "T P:of",
        "PolNeAR train, n=11",
        "Colonel Bashir's assertion that the hills were clear cost forty lives.",
    ),
    noun(
        "assurance",
        Sense.ASSERT,
        "T P:of",
        "PolNeAR train, n=3",
        "The builder's assurance that the beams were sound was worthless.",
    ),
    noun(
        "contention",
        Sense.ASSERT,
        "T",
        "PolNeAR train, n=4",
        "The widow's contention that the will was forged split the family.",
    ),
    noun(
        "declaration",
        Sense.ASSERT,
        "T P:of",
        "PolNeAR train, n=2",
        "The emir's declaration that the strait was shut rattled markets.",
    ),
    noun(
        "insistence",
        Sense.ASSERT,
        "T P:on",
        "PolNeAR train, n=3",
        "The owner's insistence that the dog was harmless angered the postman.",
    ),
    # REVEAL: the article takes the content for true.
    noun(
        "confirmation",
        Sense.REVEAL,
        "T P:of",
        "news usage",
        "The clinic's confirmation that the pilot had survived brought cheers.",
    ),
    noun(
        "disclosure",
        Sense.REVEAL,
        "T P:of",
        "PolNeAR train, n=6",
        "The bank's disclosure that it had lost the tapes sank its shares.",
    ),
    noun(
        "revelation",
        Sense.REVEAL,
        "T P:of,about",
        "news usage",
        "The Courier's revelation that the judge owned the casino ended the trial.",
    ),
    # CLAIM: the article keeps its distance.
    noun(
        "allegation",
        Sense.CLAIM,
        "U P:of,against",
        "PolNeAR train, n=10",
        "Allegations that the port took bribes cost the harbour master his job.",
    ),
    noun(
        "boast",
        Sense.CLAIM,
        "T P:of,about",
        "PolNeAR train, n=7",
        "The trader's boast that he could not lose aged badly.",
    ),
    noun(
        "claim",
        Sense.CLAIM,
        "U P:of,to",
        "PolNeAR train, n=52",
        "Gardener Jem Blick's claim that the roses sang amused the jury.",
    ),
    noun(
        "hint",
        Sense.CLAIM,
        "T P:of,at",
        "PolNeAR train, n=9",
        "The singer's hint that she might retire alarmed her label.",
    ),
    noun(
        "implication",
        Sense.CLAIM,
        "T P:of",
        "news usage",
        "The minister's implication that nurses were lazy enraged the ward.",
    ),
    noun(
        "rumor",
        Sense.CLAIM,
        "U P:of,about",
        "PolNeAR train, n=3",
        "Rumors that the firms would merge lifted the stock.",
    ),
    noun("rumour", Sense.CLAIM, "U P:of,about", "news usage", "A rumour that the king was ill emptied the theatres."),
    noun(
        "speculation",
        Sense.CLAIM,
        "U",
        "PolNeAR train, n=7",
        "Speculation that the striker would leave gripped the city.",
    ),
    noun(
        "suggestion",
        Sense.CLAIM,
        "T P:of",
        "PolNeAR train, n=13",
        "The consultant's suggestion that the library become a gym outraged readers.",
    ),
    noun(
        "theory",
        Sense.CLAIM,
        "T",
        "news usage",
        "Professor Juhl's theory that the comet killed the mammoths has lost ground.",
    ),
    # ADMIT: against the speaker's own interest.
    noun(
        "acknowledgement",
        Sense.ADMIT,
        "T P:of",
        "news usage",
        "The army's acknowledgement that it had shelled the wrong village came late.",
    ),
    noun(
        "acknowledgment",
        Sense.ADMIT,
        "T P:of",
        "news usage",
        "The agency's acknowledgment that the vaccine was stale came in May.",
    ),
    noun(
        "admission",
        Sense.ADMIT,
        "T P:of",
        "PolNeAR train, n=4",
        "The keeper's admission that the cage was open horrified parents.",
    ),
    noun(
        "apology",
        Sense.ADMIT,
        "P:for",
        "PolNeAR train, n=3",
        "The airline's apology for the lost cello came with a voucher.",
    ),
    noun(
        "concession",
        Sense.ADMIT,
        "T P:of",
        "news usage",
        "The union's concession that the mine was doomed ended the strike.",
    ),
    noun("confession", Sense.ADMIT, "T P:of,to", "news usage", "His confession that he lit the fire closed the case."),
    # AGREE: taking a side on what another said.
    noun(
        "consensus",
        Sense.AGREE,
        "T",
        "PolNeAR train, n=6",
        "The panel's consensus that rates would rise collapsed overnight.",
    ),
    # DENY: the content is rejected.
    noun("denial", Sense.DENY, "T P:of", "news usage", "The senator's denial that he owned the boat convinced few."),
    noun(
        "objection",
        Sense.DENY,
        "T",
        "news usage",
        "The parish council's objection that the mast would block the view delayed the work.",
    ),
    # ASK: a question.
    # ORDER: a wish that somebody act.
    noun(
        "advice",
        Sense.ORDER,
        "T",
        "PolNeAR train, n=10",
        "The doctor's advice that the boxer should rest fell on deaf ears.",
    ),
    noun("appeal", Sense.ORDER, "P:for", "PolNeAR train, n=7", "The widow's appeal for calm went unheeded."),
    noun(
        "call",
        Sense.ORDER,
        "P:for,to",
        "PolNeAR train, n=113",
        "The parish's calls for an inquiry grew after the flood.",
    ),
    noun("command", Sense.ORDER, "T P:to", "news usage", "The captain's command to fire came too late."),
    noun(
        "demand",
        Sense.ORDER,
        "T P:for,to",
        "PolNeAR train, n=11",
        "The growers' demand for cheaper water split the valley.",
    ),
    noun(
        "instruction",
        Sense.ORDER,
        "T P:to",
        "news usage",
        "The warden's instruction that doors stay open baffled inmates.",
    ),
    noun("order", Sense.ORDER, "T", "PolNeAR train, n=6", "The general's order that nobody smoke was ignored."),
    noun(
        "plea",
        Sense.ORDER,
        "T P:for,to",
        "PolNeAR train, n=3",
        "The mother's plea for her son's release moved the city.",
    ),
    noun(
        "proposal",
        Sense.ORDER,
        "T P:to,for,on",
        "PolNeAR train, n=17",
        "The council's proposal to close the rink filled the town hall.",
    ),
    noun(
        "recommendation",
        Sense.ORDER,
        "T P:to,for,on",
        "news usage",
        "The panel's recommendation that the pier be rebuilt lies in a drawer.",
    ),
    noun(
        "request",
        Sense.ORDER,
        "T P:to",
        "PolNeAR train, n=10",
        "The family's request that no flowers be sent was ignored.",
    ),
    # PROMISE: the speaker's own act to come.
    noun(
        "guarantee",
        Sense.PROMISE,
        "T P:of",
        "news usage",
        "The broker's guarantee that prices would never fall ruined hundreds.",
    ),
    noun(
        "offer",
        Sense.PROMISE,
        "P:of,to",
        "PolNeAR train, n=26",
        "The tycoon's offer to buy the island amused its owners.",
    ),
    noun(
        "pledge",
        Sense.PROMISE,
        "T P:of,to",
        "PolNeAR train, n=11",
        "The brewery's pledge to halve its emissions came with a catch.",
    ),
    noun(
        "promise",
        Sense.PROMISE,
        "T P:of,to",
        "PolNeAR train, n=31",
        "The premier's promise to build a tunnel is ten years old.",
    ),
    noun("threat", Sense.PROMISE, "T P:to", "news usage", "The landlord's threat to cut the power worked."),
    noun("vow", Sense.PROMISE, "T P:of,to", "PolNeAR train, n=13", "The boxer's vow to return thrilled his fans."),
    # PREDICT: what is to come.
    noun(
        "estimate",
        Sense.PREDICT,
        "T",
        "PolNeAR train, n=11",
        "The insurer's estimate that the storm cost $2 billion moved markets.",
    ),
    noun(
        "forecast",
        Sense.PREDICT,
        "T",
        "PolNeAR train, n=7",
        "The bureau's forecast that snow would fall emptied the shelves.",
    ),
    noun(
        "prediction",
        Sense.PREDICT,
        "T P:of,about",
        "PolNeAR train, n=4",
        "The survey's prediction that the glacier would vanish by 2030 was wrong.",
    ),
    noun(
        "projection",
        Sense.PREDICT,
        "T",
        "news usage",
        "The agency's projection that the fund would run dry alarmed pensioners.",
    ),
    noun(
        "warning",
        Sense.PREDICT,
        "T P:of,about,against,to",
        "PolNeAR train, n=17",
        "The engineer's warning that the slope could slide lay in a drawer.",
    ),
    # BELIEVE: a thought, not an utterance.
    noun(
        "assessment",
        Sense.BELIEVE,
        "T",
        "PolNeAR train, n=4",
        "The general's assessment that the war was lost leaked within hours.",
    ),
    noun(
        "assumption",
        Sense.BELIEVE,
        "T",
        "PolNeAR train, n=6",
        "The council's assumption that the well was safe cost lives.",
    ),
    noun("belief", Sense.BELIEVE, "T", "PolNeAR train, n=6", "The villagers' belief that owls bring rain is old."),
    noun("conviction", Sense.BELIEVE, "T", "news usage", "Her conviction that the map was real led her to Peru."),
    noun(
        "fear",
        Sense.BELIEVE,
        "T",
        "PolNeAR train, n=30",
        "Residents' fears that the levee would break emptied the parish.",
    ),
    noun(
        "impression",
        Sense.BELIEVE,
        "T",
        "news usage",
        "The stewards' impression that the race was over caused a collision.",
    ),
    noun(
        "opinion",
        Sense.BELIEVE,
        "T",
        "PolNeAR train, n=11",
        "Judge Amir Haq's opinion that the fence was legal ended the feud.",
    ),
    noun(
        "optimism",
        Sense.BELIEVE,
        "T",
        "news usage",
        "The envoy's optimism that the talks would succeed lifted the currency.",
    ),
    noun(
        "scepticism",
        Sense.BELIEVE,
        "T",
        "news usage",
        "The farmers' scepticism that the dam would hold was justified.",
    ),
    noun(
        "skepticism",
        Sense.BELIEVE,
        "T",
        "news usage",
        "The mayor's skepticism that the bridge would last annoyed its builders.",
    ),
    noun(
        "suspicion",
        Sense.BELIEVE,
        "T",
        "news usage",
        "The clerk's suspicion that the ballots were swapped halted the recount.",
    ),
    noun(
        "view",
        Sense.BELIEVE,
        "T",
        "PolNeAR train, n=42",
        "Professor Ilana Roth's view that the coins were fakes prevailed.",
    ),
    noun(
        "worry",
        Sense.BELIEVE,
        "T",
        "PolNeAR train, n=19",
        "The baker's worry that flour would run short was justified.",
    ),
    # EVALUATE: praise or blame.
    noun(
        "accusation",
        Sense.EVALUATE,
        "T",
        "PolNeAR train, n=8",
        "The coach's accusation that the champion had cheated ended her career.",
    ),
    noun(
        "charge", Sense.EVALUATE, "T", "PolNeAR train, n=6", "Her rival's charge that the vote was bought still stings."
    ),
    noun(
        "complaint",
        Sense.EVALUATE,
        "T",
        "PolNeAR train, n=11",
        "The neighbours' complaint that the factory smelled of glue closed it.",
    ),
    noun(
        "criticism",
        Sense.EVALUATE,
        "T",
        "PolNeAR train, n=49",
        "The auditor's criticism that the stadium was too dear annoyed the club.",
    ),
    noun(
        "denunciation",
        Sense.EVALUATE,
        "P:of",
        "PolNeAR train, n=3",
        "The exile's denunciation of the junta aired at midnight.",
    ),
    noun(
        "protest",
        Sense.EVALUATE,
        "T",
        "news usage",
        "The driver's protest that the light was green fell flat.",
    ),
    # SHOW: what a document, poll or study says.
    noun(
        "conclusion",
        Sense.SHOW,
        "T",
        "news usage",
        "The inquest's conclusion that the brakes had failed vindicated the widow.",
    ),
    noun(
        "finding",
        Sense.SHOW,
        "T",
        "PolNeAR train, n=5",
        "The inspector's finding that lead was in the pipes shook the county.",
    ),
    # RULE: an institution's act by words.
    noun(
        "ruling",
        Sense.RULE,
        "T",
        "PolNeAR train, n=6",
        "The court's ruling that the tape was admissible sank the defence.",
    ),
    noun(
        "verdict",
        Sense.RULE,
        "T",
        "news usage",
        "The jury's verdict that the fire was no accident silenced the street.",
    ),
)
