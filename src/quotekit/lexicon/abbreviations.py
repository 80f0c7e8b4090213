"""Abbreviations written with a period, which then need not end the sentence.

::

    Sen. Kim flew to the U.S. The trip cost $2 a.m. to p.m. ...
       no break       break: "The" opens a sentence, and "U.S." is ambiguous

Both tables are lower case and hold the final period. Initials (J. R. Kim) and
other dotted letters (N.A.T.O.) have a shape of their own and are not listed.
Where the word without its period is a plain word (no, mass, miss, wash, ill,
art, fig, sat), the abbreviation is left out or is in
`AMBIGUOUS_ABBREVIATIONS`; those of states and titles count only capitalised.
"""

from __future__ import annotations

#: Words whose period belongs to them. "sun.", "sat.", "wed." and "mar." are left out: "He sat." ends more sentences
#: than a Saturday is abbreviated; "in.", "art.", "am." and "pm." for the same reason.
ABBREVIATIONS = frozenset(
    """
a.d. a.g. a.i. a.k.a. a.m. a.n.c. a.p. a.t.m. abp. adm. al. ala. ald. alta. amb. amt. approx. apr. ariz. ark. assn.
assns. assoc. asst. attn. atty. attys. aug. ave. aves. avg. b.a. b.c. b.c.e. b.com. b.e. b.j.p. b.s. b.sc. b.tech.
b.v. berks. bldg. blvd. blvds. bp. brig. bros. bucks. c. c.b.e. c.e. c.e.o. c.f.o. c.i.a. c.p.a. ca. calif. cambs.
capt. capts. cdr. cf. chmn. cit. cllr. cllrs. cm. cmdr. cmdrs. cmte. co. col. colo. cols. comdr. conn. corp. cos. cpl.
cr. cty. d.a. d.b.a. d.c. d.d.s. d.j. d.n.a. d.o. d.r. d.r.c. d.u.i. d.v.m. dec. dep't. dep. dept. depts. det. dets.
dist. div. dr. drs. e.d.t. e.g. e.p.a. e.s.t. e.u. ed. ed.d. eds. encl. eng. engr. esq. est. estd. etc. excl. expy. f.b.i.
f.d.a. f.k.a. feat. feb. fig. figs. fla. fr. fri. ft. g.m.t. g.o.p. ga. gen. gens. glos. gov't. gov. govs. govt.
govts. h.i.v. h.p. h.r. hants. herts. hon. hr. hrs. hwy. hwys. i.a.s. i.d. i.e. i.p.s. i.q. i.r.a. i.r.s. i.s.t. i.t.
ibid. ill. inc. incl. ind. insp. inst. int'l. intl. j.d. jan. jct. jnr. jr. jul. jun. k.c. k.k. k.p.h. kan. kans. kg.
kgs. km. kms. ky. l.a. l.l.c. l.l.p. l.p. la. lancs. lb. lbs. leics. lieut. ll.b. ll.m. ln. lt. ltd. lts. m.a. m.b.a.
m.b.e. m.c. m.d. m.ds. m.f.a. m.p. m.p.g. m.p.h. m.phil. m.s. m.sc. m.tech. maj. mass. max. md. messrs. mfg. mfrs.
mgr. mi. mich. minn. misc. miss. mlle. mm. mme. mmes. mo. mont. mph. mr. mrs. ms. msgr. mt. mtn. mts. mx. n.a.
n.a.t.o. n.b. n.b.a. n.c. n.d. n.e. n.f.l. n.h. n.i. n.j. n.m. n.r.a. n.s. n.s.a. n.s.w. n.v. n.w. n.w.f.p. n.y.
n.y.c. n.z. nat'l. natl. neb. nebr. nev. nfld. no. northants. nos. notts. nov. o.b.e. oct. okla. ont. op. ore. oreg.
org. oxon. oz. p. p.e.i. p.l.c. p.l.o. p.m. p.o. p.o.w. p.r. p.r.c. p.s. pa. pct. penn. pfc. ph.d. ph.ds. philos.
pkwy. pl. plc. pp. pres. prof. profs. pte. ptl. pty. pvt. q.c. q.v. qld. qt. qty. que. r.i. r.i.p. r.n. r.o.c. r.s.s.
r.v. rd. rds. rep. repr. reps. ret. retd. rev. revd. rpm. rs. rt. rte. s.a. s.c. s.d. s.e. s.f. s.p.a. s.r.l. s.w.
sask. sec. sen. sens. sep. sept. sgt. sgts. smt. snr. spc. sq. sr. sra. srta. st. staffs. ste. sts. supt. supts. supv.
t.n. t.v. tas. tbsp. tel. tenn. tex. thu. thur. thurs. tpk. transl. treas. tsp. tue. tues. twp. u.a.e. u.f.o. u.k.
u.n. u.p. u.s. u.s.a. u.s.s.r. u.t.c. univ. v. v.i. v.i.p. v.p. va. vic. viz. vol. vols. vs. vt. w.a. w.b. w.h.o.
w.m.d. w.v. w.va. wash. weds. wilts. wis. wisc. wk. wks. worcs. wyo. yd. yds. yorks. yr. yrs.
""".split()
)

#: Of these, the ones that end sentences as well: after them the next word decides ("the U.S. The", "Acme Inc. Its").
AMBIGUOUS_ABBREVIATIONS = frozenset(
    """
a.d. a.g. a.i. a.k.a. a.m. a.n.c. a.p. al. ala. alta. apr. ariz. ark. assn. assns. aug. ave. aves. b.a. b.c. b.c.e.
b.com. b.j.p. b.s. b.sc. b.tech. b.v. berks. bldg. blvd. blvds. bros. bucks. c. c.b.e. c.e. c.e.o. c.f.o. c.i.a.
c.p.a. calif. cambs. cm. co. colo. conn. corp. cos. d.a. d.c. d.d.s. d.j. d.n.a. d.o. d.r.c. d.u.i. dec. dept. depts.
det. e.d.t. e.p.a. e.s.t. e.u. ed. ed.d. eds. esq. est. etc. f.b.i. f.d.a. feb. fla. fri. ft. g.m.t. g.o.p. ga. gen.
glos. gov't. gov. govs. govt. govts. h.i.v. h.p. h.r. hants. herts. hr. hrs. hwy. hwys. i.a.s. i.d. i.p.s. i.q. i.r.a.
i.r.s. i.s.t. i.t. ibid. ill. inc. ind. inst. j.d. jan. jnr. jr. jul. jun. k.c. k.k. k.p.h. kan. kans. kg. kgs. km.
kms. ky. l.a. l.l.c. l.l.p. l.p. la. lancs. lb. lbs. leics. ll.b. ll.m. ln. ltd. m.a. m.b.a. m.b.e. m.d. m.ds. m.p.
m.p.g. m.p.h. m.phil. m.s. m.sc. mass. max. md. mi. mich. minn. miss. mm. mo. mont. mph. mt. n.a. n.a.t.o. n.b.a. n.c.
n.d. n.e. n.f.l. n.h. n.i. n.j. n.m. n.r.a. n.s. n.s.a. n.s.w. n.v. n.w. n.y. n.y.c. n.z. neb. nebr. nev. nfld. no.
northants. nos. notts. nov. o.b.e. oct. okla. ont. ore. oreg. org. oxon. oz. p. p.e.i. p.l.c. p.l.o. p.m. p.o. p.r.
p.r.c. p.s. pa. pct. penn. ph.d. ph.ds. pkwy. pl. plc. pres. q.c. qld. que. r.i. r.i.p. r.n. r.o.c. r.s.s. rd. rds.
rep. reps. ret. retd. rpm. rte. s.a. s.c. s.d. s.e. s.f. s.p.a. s.w. sask. sec. sen. sens. sep. sept. snr. sq. sr. st.
staffs. sts. t.n. t.v. tas. tenn. tex. thu. thur. thurs. tue. tues. u.a.e. u.k. u.n. u.p. u.s. u.s.a. u.s.s.r. u.t.c.
univ. v.i. v.i.p. v.p. va. vic. vol. vols. vt. w.a. w.b. w.h.o. w.m.d. w.v. w.va. wash. weds. wilts. wis. wisc. wk.
wks. worcs. wyo. yd. yds. yorks. yr. yrs.
""".split()
)

#: Of these, the ones that are a plain word without the period, which ends a sentence far more often: "He said no." A
#: state or title among them counts only capitalised ("Boston, Mass."), "no." and "fig." only before a figure.
PLAIN_WORD_ABBREVIATIONS = frozenset(
    """
ala. col. dec. det. ed. fig. figs. gen. hon. ill. ind. la. mass. max. mi. miss. mo. mont. no. ore. pa. pres. rep. rev.
sec. sen. tel. wash.
""".split()
)
