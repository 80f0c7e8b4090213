ABBREVIATIONS = frozenset(
    "mr. mrs. ms. dr. sen. sens. rep. reps. gov. gen. col. lt. sgt. capt. st. jr. sr. inc. corp. ltd. co. no. vs. v. prof. rev. jan. feb. aug. sept. oct. nov. dec. calif. fla. ariz. mass. conn. pa. tex. wash. mich. minn. wis. ill. ind. ga. tenn. va. md. ky. la. ala. ark. colo. okla. ore. nev. neb. kan. mont. mo. miss. a.m. p.m.".split()
)
AMBIGUOUS_ABBREVIATIONS = frozenset("u.s. u.k. u.n. a.m. p.m. inc. corp. jr. sr. co. d.c. etc. ltd.".split())
