"""Word classes as bits, and the class of every word form the tables know.

A word may be of several classes ("report" is a noun and a verb); what it is
in its place is decided by the stages, which ask for bits: ``tag & (DET | ADJ)``.
"""

from __future__ import annotations

from functools import cache

from quotekit.lexicon import bodies, people, words
from quotekit.lexicon.entries import inflections
from quotekit.lexicon.verbs_general import GENERAL_VERBS, IRREGULAR_VERBS

(
    DET,  # the, a, this, every
    POSS,  # my, his, their
    PRON,  # I, he, they: pronouns that can be a subject
    OBJ,  # him, them
    INDEF,  # many, some, others
    PREP,
    COORD,  # and, or, but
    SUB,  # because, while, if
    WH,  # who, what, whether
    REL,  # who, which, that
    MODAL,
    HAVE,
    BE,
    DO,
    NEG,
    ADV,
    ADJ,
    NOUN,
    NUM,
    TIME,  # week, morning
    WEEKDAY,
    MONTH,
    VB,  # base form
    VBZ,  # third person singular
    VBD,  # past
    VBN,  # past participle
    VBG,  # -ing form
    TITLE,  # Mr, Sen., President
    ROLE,  # spokesman, analysts
    BODY,  # bank, ministry: heads of organisations
    DOC,  # report, lawsuit
    GEN,  # 's, and the bare apostrophe of the teachers' union
    CAP,  # begins with a capital
    PUNCT,
    LOW,  # a noun more often than the verb of the same form
    POSTADJ,  # familiar, close: adjectives that follow their noun
    PLURAL,  # certainly plural
    MEDIUM,  # statement, interview
    NAME,  # a given name
    PLACE,
) = (1 << n for n in range(40))

AUX = MODAL | HAVE | BE | DO
VERB = VB | VBZ | VBD | VBN | VBG
FINITE = VBZ | VBD | MODAL | HAVE | BE | DO
"""Bits of words that may be a finite verb, the base form aside."""

NO_NOMINAL = PREP | COORD | SUB | WH | REL | AUX | NEG | PUNCT


@cache
def word_classes() -> dict[str, int]:
    """Return the classes of every lower-case word form in the tables."""
    found: dict[str, int] = {}

    def put(forms: object, bits: int) -> None:
        for form in forms:  # type: ignore[attr-defined]
            found[form] = found.get(form, 0) | bits

    for base in GENERAL_VERBS:
        _put_verb(found, inflections(base))
    for base, past, participle in IRREGULAR_VERBS:
        for one in past.split("/"):
            for other in participle.split("/"):
                _put_verb(found, inflections(base, one, other))
    put(words.COMMON_NOUNS, NOUN)
    put((word for word in words.COMMON_NOUNS if word[-1] == "s" and word[:-1] in words.COMMON_NOUNS), PLURAL)
    put(words.NOUN_VERBS, NOUN | LOW)
    put(words.VERB_NOUNS, NOUN)
    put(words.ADJECTIVES, ADJ)
    put(words.POSTNOMINAL, ADJ | POSTADJ)
    put(words.ADVERBS, ADV)
    put(words.TIME_NOUNS, TIME | NOUN)
    put(words.TIME_ADVERBS, TIME | ADV)
    put(words.UNITS, NOUN)
    put(people.ROLES, ROLE | NOUN)
    put((plural(role) for role in people.ROLES), ROLE | NOUN | PLURAL)
    put(people.ROLES_PLURAL, ROLE | NOUN | PLURAL)
    put(people.RELATIONS, ROLE | NOUN)
    put((plural(role) for role in people.RELATIONS), ROLE | NOUN | PLURAL)
    put(people.GROUPS, ROLE | NOUN | PLURAL)
    put(bodies.ORG_NOUNS, BODY | NOUN)
    put(bodies.DOCUMENT_NOUNS, DOC | NOUN)
    put(bodies.MEDIUM_NOUNS, MEDIUM | NOUN)
    put(people.GIVEN_NAMES, NAME)
    put(bodies.PLACES, PLACE)
    put(bodies.COUNTRIES, PLACE)
    put(bodies.CAPITALS_AND_METONYMS, PLACE)
    put(people.TITLES, TITLE)
    put(words.WEEKDAYS, WEEKDAY | TIME)
    put(words.MONTHS, MONTH | TIME)
    put(words.NUMBER_WORDS, NUM)
    put(words.ORDINALS, ADJ)
    # The closed classes have the last word: "can" is no noun here, "that" no pronoun only.
    for forms, bits in (
        (words.DETERMINERS, DET),
        (words.POSSESSIVES, POSS),
        (words.SUBJECT_PRONOUNS, PRON),
        (words.OBJECT_PRONOUNS, OBJ),
        (words.INDEFINITE_PRONOUNS, INDEF),
        (words.PREPOSITIONS, PREP),
        (words.COORDINATORS, COORD),
        (words.SUBORDINATORS, SUB),
        (words.WH_WORDS, WH),
        (words.MODALS, MODAL),
        (words.HAVE, HAVE),
        (words.BE, BE),
        (words.DO, DO),
        (words.NEGATORS, NEG),
    ):
        put(forms, bits)
    return found


def _put_verb(found: dict[str, int], forms: dict[str, str]) -> None:
    bits = {"B": VB, "Z": VBZ, "D": VBD, "N": VBN, "G": VBG}
    for form, uses in forms.items():
        for use in uses:
            found[form] = found.get(form, 0) | bits[use]


def plural(noun: str) -> str:
    """Return the regular plural of *noun*."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"
