"""Verbs of more than one syllable that double their last consonant: occur, occurred."""

from __future__ import annotations

#: Bases of more than one syllable that double their last consonant, for `entries.inflections`, whose rule sees only
#: those of one syllable: bases with the stress on the last syllable (occur, occurred), those in -l that double it in
#: British spelling whatever the stress (travelled, American traveled), and those that double by custom (kidnapped,
#: worshipped, programmed). Bases whose doubled spelling is rare (benefit, focus, bias, hiccup) are left out, as a
#: base listed here that does not end in -l loses its single forms.
DOUBLING = frozenset(
    """
abet abhor abut acquit ad-lib admit airdrop allot annul appal aver babysit backlog backpedal barrel befit beget
begin beset bevel bootleg cancel channel chisel commit compel concur confer control corral counsel cudgel deadpan
debar debug defer demur deter dial disbar disembowel dishevel disinter dispel distil drivel duel eavesdrop embed
emit empanel enamel enrol enthral entrap equal equip excel expel extol forbid forget format fuel fulfil funnel
grovel handicap hobnob humbug impanel impel imperil incur infer initial input instal instil inter jewel kidnap label
leapfrog level libel marshal marvel medal model nonplus occur offset omit outbid outfit outgun outrun outstrip
outwit overbid overlap overrun overstep panel parcel patrol pedal pencil permit prefer preset program propel pummel
quarrel re-admit re-equip readmit rebel rebut recap recommit recur reequip refer refit refuel regret remit repel
reprogram rerun reset resubmit retransmit retrofit revel rival sandbag shovel shrivel sidestep signal snivel spiral
stencil sublet submit swivel tear-gas total towel transfer transmit transship travel trowel tunnel typeset unban
unbar undercut underpin unpin unplug unravel unwrap unzip upset weasel wiretap worship yodel zigzag
""".split()
)
