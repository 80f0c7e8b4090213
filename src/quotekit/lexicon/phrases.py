"""Fixed expressions that attribute, report without a source, or withhold.

How a pattern is written, in lower case::

    to hear * tell it      *    a name or noun phrase: to hear Ortega tell it, to hear one aide tell it
    in *'s view            *'s  a possessive: in Kimura's view, in her view
    be said to             a verb of `VARYING` stands for all its forms: is said to, were said to
    do not say             "not" stands also for the n't of "didn't"
    nobody respond to      "nobody" is a subject that says so: neither firm responded to
    be expected to         an adverb may follow "be", "do" or "have" unwritten: is widely expected to

To add an expression, put a row in its group, in alphabetical order: the
pattern, its shape, its sense, where it rests, and a sentence that is its test.
A plain verb belongs in `verbs`, a noun with "that" in `nouns`; only what these
cannot say belongs here.

"PolNeAR train, n=7" is a count of our own: in seven places of that corpus the
expression is, or is part of, the cue of an attribution.
"""

from __future__ import annotations

from quotekit.lexicon.entries import Phrase, Shape, inflections, phrase
from quotekit.model import Sense

#: Words for nobody at the head of a phrase.
NOBODY = frozenset(("nobody", "none", "neither", "no-one"))
#: The words that vary in a pattern, and all their forms.
VARYING: dict[str, frozenset[str]] = {
    "be": frozenset({"be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "’s", "’re", "’m"}),
    "do": frozenset({"do", "does", "did"}),
    "have": frozenset({"have", "has", "had", "having", "'ve", "’ve"}),
    "give": frozenset(inflections("give", "gave", "given")),
    "let": frozenset(inflections("let", "let")),
    "make": frozenset(inflections("make", "made")),
    "nobody": NOBODY,
    "put": frozenset(inflections("put", "put")),
    "confirm": frozenset(inflections("confirm")),
    "decline": frozenset(inflections("decline")),
    "deny": frozenset(inflections("deny")),
    "emerge": frozenset(inflections("emerge")),
    "issue": frozenset(inflections("issue")),
    "plead": frozenset(inflections("plead")),
    "refuse": frozenset(inflections("refuse")),
    "release": frozenset(inflections("release")),
    "reply": frozenset(inflections("reply")),
    "respond": frozenset(inflections("respond")),
    "return": frozenset(inflections("return")),
    "stop": frozenset(inflections("stop")),
    "transpire": frozenset(inflections("transpire")),
    "turn": frozenset(inflections("turn")),
}

REPORTING_PHRASES: tuple[Phrase, ...] = (
    # REPORT: prepositions and clauses that name the source.
    # Without "for * part": "For her part, the mayor skipped the vote" reports nothing; the verb behind it does.
    # Without bare "per" and "via": "per cent", "via Paris".
    phrase(
        "according to",
        Shape.SOURCE,
        Sense.REPORT,
        "PolNeAR train, n=398",
        "The brakes failed, according to the coroner.",
    ),
    phrase(
        "be on record as saying",
        Shape.SUBJECT,
        Sense.REPORT,
        "news usage",
        "Senator Whitcombe is on record as saying the levee is doomed.",
    ),
    phrase(
        "by *'s account",
        Shape.STAR,
        Sense.REPORT,
        "news usage",
        "By Quigley's account, the boat never left the harbour.",
    ),
    phrase(
        "by *'s own account",
        Shape.STAR,
        Sense.REPORT,
        "news usage",
        "By his own account, Radek trained on beer and sausages.",
    ),
    phrase(
        "by *'s own admission",
        Shape.STAR,
        Sense.REPORT,
        "PolNeAR train, n=1",
        "By her own admission, Dr. Lisle had never read the file.",
    ),
    phrase(
        "in *'s telling", Shape.STAR, Sense.REPORT, "news usage", "In Salcedo's telling, the bank had lost its nerve."
    ),
    phrase(
        "in *'s words",
        Shape.STAR,
        Sense.REPORT,
        "PolNeAR train, n=1",
        "The opera was a funeral with tunes, in Brightman's words.",
    ),
    phrase(
        "in the words of",
        Shape.SOURCE,
        Sense.REPORT,
        "PolNeAR train, n=1",
        "In the words of a retired miner, the valley was “a graveyard with shops”.",
    ),
    phrase(
        "issue a statement saying",
        Shape.SUBJECT,
        Sense.REPORT,
        "PolNeAR train, n=5",
        "The palace issued a statement saying the prince was well.",
    ),
    phrase(
        "let it be known that",
        Shape.SUBJECT,
        Sense.REPORT,
        "news usage",
        "The duke let it be known that the stables were for sale.",
    ),
    phrase(
        "make the point that",
        Shape.SUBJECT,
        Sense.REPORT,
        "PolNeAR train, n=2",
        "Architect Sunniva Berg made the point that old stone breathes.",
    ),
    phrase(
        "put out a statement saying",
        Shape.SUBJECT,
        Sense.REPORT,
        "PolNeAR train, n=1",
        "The dairy put out a statement saying its milk was pure.",
    ),
    phrase(
        "release a statement saying",
        Shape.SUBJECT,
        Sense.REPORT,
        "PolNeAR train, n=3",
        "The league released a statement saying the final would be replayed.",
    ),
    phrase(
        "to hear * tell it", Shape.STAR, Sense.REPORT, "news usage", "To hear Vasquez tell it, the river ran uphill."
    ),
    # RELAY: somebody else passes the words on, or nobody is named who said them.
    phrase(
        "as reported by",
        Shape.SOURCE,
        Sense.RELAY,
        "PolNeAR train, n=6",
        "The heiress has bought the castle, as reported by the Ledger.",
    ),
    phrase(
        "be quoted as saying",
        Shape.SUBJECT,
        Sense.RELAY,
        "PolNeAR train, n=1",
        "Admiral Kimball was quoted as saying the fleet was ready.",
    ),
    phrase(
        "be reported dead",
        Shape.RAISED,
        Sense.RELAY,
        "news usage",
        "Six herdsmen have been reported dead since the storm.",
    ),
    phrase(
        "be reported injured", Shape.RAISED, Sense.RELAY, "news usage", "Two guards were reported injured in the crush."
    ),
    phrase(
        "be reported killed", Shape.RAISED, Sense.RELAY, "news usage", "Nine rebels were reported killed near the ford."
    ),
    phrase("be reported missing", Shape.RAISED, Sense.RELAY, "news usage", "A climber was reported missing on Sunday."),
    phrase(
        "be reported to",
        Shape.RAISED,
        Sense.RELAY,
        "PolNeAR train, n=1",
        "The prince was reported to have fled by boat.",
    ),
    phrase("be rumored to", Shape.RAISED, Sense.RELAY, "news usage", "The studio is rumored to want a sequel."),
    phrase("be rumoured to", Shape.RAISED, Sense.RELAY, "news usage", "The striker is rumoured to want a move."),
    phrase("be said to", Shape.RAISED, Sense.RELAY, "PolNeAR train, n=4", "The recluse is said to keep forty cats."),
    phrase(
        "it be reported that",
        Shape.IMPERSONAL,
        Sense.RELAY,
        "news usage",
        "It was reported that two trawlers had collided.",
    ),
    phrase(
        "it be rumored that",
        Shape.IMPERSONAL,
        Sense.RELAY,
        "PolNeAR train, n=3",
        "It was rumored that the tenor had eloped.",
    ),
    phrase(
        "it be rumoured that", Shape.IMPERSONAL, Sense.RELAY, "news usage", "It was rumoured that the heir had fled."
    ),
    phrase(
        "it be said that",
        Shape.IMPERSONAL,
        Sense.RELAY,
        "PolNeAR train, n=2",
        "It is said that the well has no bottom.",
    ),
    phrase(
        "it be understood that",
        Shape.IMPERSONAL,
        Sense.RELAY,
        "news usage",
        "It is understood that the club has made a bid.",
    ),
    phrase(
        "reportedly", Shape.ADVERB, Sense.RELAY, "PolNeAR train, n=19", "The winger has reportedly signed for Porto."
    ),
    phrase(
        "rumor have it that", Shape.IMPERSONAL, Sense.RELAY, "news usage", "Rumor has it that the mine will reopen."
    ),
    phrase(
        "rumour have it that", Shape.IMPERSONAL, Sense.RELAY, "news usage", "Rumour has it that the heir will marry."
    ),
    phrase("word be that", Shape.IMPERSONAL, Sense.RELAY, "news usage", "Word is that the bakery will close."),
    # REVEAL: the article takes it for true, and names nobody.
    phrase("it emerge that", Shape.IMPERSONAL, Sense.REVEAL, "news usage", "It emerged that the file had been lost."),
    phrase(
        "it transpire that", Shape.IMPERSONAL, Sense.REVEAL, "news usage", "It transpired that the guard was asleep."
    ),
    phrase("it turn out that", Shape.IMPERSONAL, Sense.REVEAL, "news usage", "It turned out that the ruby was glass."),
    # CLAIM: the article keeps its distance.
    # Without "apparently", "presumably", "seemingly" and "evidently": they are the article's own guess, a hedge, and
    # attribute nothing (cue in 11 of 63 places in PolNeAR train).
    phrase(
        "allegedly", Shape.ADVERB, Sense.CLAIM, "PolNeAR train, n=2", "The dealer allegedly sold the same horse twice."
    ),
    phrase(
        "be alleged to", Shape.RAISED, Sense.CLAIM, "news usage", "The broker is alleged to have hidden the losses."
    ),
    phrase(
        "it be alleged that",
        Shape.IMPERSONAL,
        Sense.CLAIM,
        "news usage",
        "It was alleged that the scales had been rigged.",
    ),
    phrase(
        "it be claimed that", Shape.IMPERSONAL, Sense.CLAIM, "news usage", "It is claimed that the tonic cures gout."
    ),
    phrase("purportedly", Shape.ADVERB, Sense.CLAIM, "news usage", "The letter was purportedly written by the queen."),
    phrase("supposedly", Shape.ADVERB, Sense.CLAIM, "PolNeAR train, n=1", "The lake is supposedly bottomless."),
    # BELIEVE: whose view it is, or that somebody holds it.
    phrase(
        "be adamant that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "PolNeAR train, n=3",
        "The keeper was adamant that the gate was shut.",
    ),
    phrase(
        "be afraid that", Shape.SUBJECT, Sense.BELIEVE, "news usage", "Farmers are afraid that the river will rise."
    ),
    phrase("be believed to", Shape.RAISED, Sense.BELIEVE, "news usage", "The sculptor is believed to be in Lisbon."),
    phrase(
        "be certain that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "news usage",
        "Goalkeeper Ruud Blom was certain that the ball had crossed the line.",
    ),
    phrase(
        "be concerned that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "PolNeAR train, n=3",
        "Doctors are concerned that the ward is full.",
    ),
    phrase(
        "be confident that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "news usage",
        "Producer Liv Aas was confident that the film would sell.",
    ),
    phrase(
        "be convinced that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "PolNeAR train, n=2",
        "The detective was convinced that the butler was innocent.",
    ),
    phrase(
        "be hopeful that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "PolNeAR train, n=1",
        "The mayor is hopeful that the rink will reopen.",
    ),
    phrase(
        "be of the opinion that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "news usage",
        "The vet is of the opinion that the mare is lame.",
    ),
    phrase(
        "be of the view that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "news usage",
        "The chairman is of the view that the pier should go.",
    ),
    phrase(
        "be optimistic that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "PolNeAR train, n=2",
        "The envoys are optimistic that the truce will last.",
    ),
    phrase("be sceptical of", Shape.SUBJECT, Sense.BELIEVE, "news usage", "Voters are sceptical of the new tax."),
    phrase(
        "be skeptical of", Shape.SUBJECT, Sense.BELIEVE, "PolNeAR train, n=1", "Voters are skeptical of the new tax."
    ),
    phrase("be thought to", Shape.RAISED, Sense.BELIEVE, "news usage", "The gang is thought to have fled by sea."),
    phrase(
        "be worried that",
        Shape.SUBJECT,
        Sense.BELIEVE,
        "PolNeAR train, n=1",
        "Growers are worried that the frost will return.",
    ),
    phrase(
        "from *'s point of view",
        Shape.STAR,
        Sense.BELIEVE,
        "PolNeAR train, n=1",
        "From the union's point of view, the offer was an insult.",
    ),
    phrase(
        "in *'s eyes", Shape.STAR, Sense.BELIEVE, "PolNeAR train, n=2", "In the widow's eyes, the trial was a farce."
    ),
    phrase("in *'s opinion", Shape.STAR, Sense.BELIEVE, "news usage", "In her opinion, the soup was too salty."),
    phrase(
        "in *'s view", Shape.STAR, Sense.BELIEVE, "PolNeAR train, n=6", "In Kimura's view, the treaty is a dead letter."
    ),
    phrase(
        "in the eyes of",
        Shape.SOURCE,
        Sense.BELIEVE,
        "PolNeAR train, n=1",
        "In the eyes of the tenants, the landlord is a hero.",
    ),
    phrase(
        "in the opinion of",
        Shape.SOURCE,
        Sense.BELIEVE,
        "news usage",
        "In the opinion of the panel, the bridge is unsafe.",
    ),
    phrase(
        "in the view of", Shape.SOURCE, Sense.BELIEVE, "news usage", "In the view of the coroner, the rope was cut."
    ),
    phrase(
        "it be believed that",
        Shape.IMPERSONAL,
        Sense.BELIEVE,
        "news usage",
        "It is believed that the fire began in the attic.",
    ),
    # PREDICT: what is to come.
    phrase(
        "be expected to",
        Shape.RAISED,
        Sense.PREDICT,
        "PolNeAR train, n=56",
        "The central bank is expected to cut rates in June.",
    ),
    phrase(
        "be projected to",
        Shape.RAISED,
        Sense.PREDICT,
        "PolNeAR train, n=1",
        "The deficit is projected to double by 2030.",
    ),
    phrase("be tipped to", Shape.RAISED, Sense.PREDICT, "news usage", "The winger is tipped to join Porto."),
    phrase(
        "it be expected that",
        Shape.IMPERSONAL,
        Sense.PREDICT,
        "news usage",
        "It is expected that the strike will spread.",
    ),
    # EVALUATE: blame, praise and attitude.
    phrase(
        "be accused of",
        Shape.RAISED,
        Sense.EVALUATE,
        "PolNeAR train, n=4",
        "The notary is accused of backdating deeds.",
    ),
    phrase(
        "be critical of", Shape.SUBJECT, Sense.EVALUATE, "PolNeAR train, n=6", "The dean was critical of the merger."
    ),
    # ADMIT: against the speaker's own interest.
    phrase(
        "make no apologies for",
        Shape.SUBJECT,
        Sense.ADMIT,
        "PolNeAR train, n=2",
        "The chef made no apologies for the price of the soup.",
    ),
    phrase(
        "make no secret of",
        Shape.SUBJECT,
        Sense.ADMIT,
        "PolNeAR train, n=3",
        "The champion made no secret of his dislike for the course.",
    ),
    phrase(
        "plead guilty to", Shape.SUBJECT, Sense.ADMIT, "PolNeAR train, n=2", "The accountant pleaded guilty to fraud."
    ),
    # DENY: the charge is rejected.
    phrase(
        "plead not guilty to",
        Shape.SUBJECT,
        Sense.DENY,
        "news usage",
        "The surgeon pleaded not guilty to manslaughter.",
    ),
    # WITHHOLD: the speaker would not say.
    # Without "could not be reached": who was not reached did not refuse.
    phrase(
        "could not confirm or deny",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The coach could not confirm or deny the injury.",
    ),
    phrase(
        "decline to answer",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The nurse declined to answer questions about the ward.",
    ),
    phrase(
        "decline to comment",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=28",
        "The brewery declined to comment on the recall.",
    ),
    phrase(
        "decline to confirm or deny",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The ministry declined to confirm or deny the sale.",
    ),
    phrase(
        "decline to discuss",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "Coach Ray Tolland declined to discuss the injury.",
    ),
    phrase(
        "decline to elaborate",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "The spokesman declined to elaborate on the delay.",
    ),
    phrase(
        "decline to name", Shape.WITHHELD, Sense.WITHHOLD, "PolNeAR train, n=1", "Police declined to name the driver."
    ),
    phrase(
        "decline to respond",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "The embassy declined to respond to the petition.",
    ),
    phrase(
        "decline to say",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=4",
        "The treasurer declined to say how much was missing.",
    ),
    phrase(
        "do not elaborate",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The spokesman did not elaborate on the delay.",
    ),
    phrase("do not identify", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The school did not identify the pupil."),
    phrase(
        "do not mention",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=16",
        "The speech did not mention the hostages.",
    ),
    phrase("do not name", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The police did not name the driver."),
    phrase(
        "do not reply to",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The office did not reply to a letter from the tenants.",
    ),
    phrase(
        "do not respond to",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=11",
        "The airline did not respond to three letters from the family.",
    ),
    phrase(
        "do not return *",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=2",
        "The landlord did not return calls on Monday.",
    ),
    phrase(
        "do not say",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=3",
        "The ministry did not say how long the ban would last.",
    ),
    phrase(
        "give no details of", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The ministry gave no details of the deal."
    ),
    phrase(
        "give no figure for", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "Officials gave no figure for the missing."
    ),
    phrase(
        "give no reason for", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The airline gave no reason for the delay."
    ),
    phrase(
        "have no comment", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The consulate had no comment on the arrest."
    ),
    phrase(
        "have not commented", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The auditor has not commented on the leak."
    ),
    phrase(
        "have yet to say",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The mayor has yet to say how the repairs will be paid for.",
    ),
    phrase(
        "neither confirm nor deny",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The navy neither confirmed nor denied the sinking.",
    ),
    phrase(
        "nobody reply to",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "None of the tenants replied to a letter from the office.",
    ),
    phrase(
        "nobody respond to",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "Neither airline responded to a letter from the family.",
    ),
    phrase(
        "nobody return *", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "Neither landlord returned calls on Monday."
    ),
    phrase(
        "refuse to answer",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=5",
        "The senator refused to answer questions about the loan.",
    ),
    phrase(
        "refuse to be drawn on",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The manager refused to be drawn on the transfer.",
    ),
    phrase(
        "refuse to comment",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "The palace refused to comment on the divorce.",
    ),
    phrase(
        "refuse to confirm or deny",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The whip refused to confirm or deny the claims.",
    ),
    phrase(
        "refuse to discuss",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "The actress refused to discuss the lawsuit.",
    ),
    phrase(
        "refuse to rule out",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "The governor refused to rule out a lockdown.",
    ),
    phrase(
        "refuse to say",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=3",
        "The consul refused to say where the crates went.",
    ),
    phrase(
        "would not be drawn on",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The captain would not be drawn on his future.",
    ),
    phrase(
        "would not comment",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=2",
        "The studio would not comment on the sequel.",
    ),
    phrase(
        "would not confirm or deny",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The palace would not confirm or deny the illness.",
    ),
    phrase("would not discuss", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The nurse would not discuss the case."),
    phrase(
        "would not elaborate",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "news usage",
        "The coach would not elaborate on the injury.",
    ),
    phrase(
        "would not identify", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The firm would not identify the buyer."
    ),
    phrase("would not name", Shape.WITHHELD, Sense.WITHHOLD, "news usage", "The sheriff would not name the man."),
    phrase(
        "would not rule out",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=1",
        "The chancellor would not rule out a new levy.",
    ),
    phrase(
        "would not say",
        Shape.WITHHELD,
        Sense.WITHHOLD,
        "PolNeAR train, n=4",
        "The guard would not say who had the key.",
    ),
)
