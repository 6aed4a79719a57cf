import { days, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { daily } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deathsPer, onStroma } from '../contact.ts';
import { alone, inMedium, onLayer } from '../dish.ts';
import { dayFive, fiveDays, growing, growingFreely, leukemiaGrown, untreated } from '../overgrown.ts';
import { mean, over } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { off } from '../stress.ts';
import { after, before, fiveAndThree, lscAfter, survivors, treated, undosed } from '../treatment.ts';

const arm = (name: string, scenario: Scenario): AssayArm => ({ name, scenario });
const lastDays = { from: days(3), to: days(4) };

const complexOne: Change = { perturb: [inMedium('iacs-010759', quantity(20, 'nM'))] };
const forgiving = changed(alone(), { cut: ['shortage-of-energy-kills'] });
const glycolyticShare = over(
  mean({ kind: 'activity', cell: 'leukemic', activity: 'glycolysis' }, after, 'glycolysis after induction', '1'),
  mean({ kind: 'activity', cell: 'leukemic', activity: 'glycolysis' }, before, 'glycolysis before induction', '1'),
  'glycolysis of leukemic cells after induction over that before it',
);

const vesicleInhibitor: Change = {
  regimens: [
    {
      id: 'vesicle-inhibitor',
      start: { time: days(0) },
      doses: [daily(inMice.gw4869, 7)],
    },
  ],
};
const vesiclesApart = changed(treated, {
  cut: ['s100a4-raises-the-damage-threshold', 'leukemic-exosomes-lower-cxcl12', 'leukemic-exosomes-lower-jagged1'],
});

const transferOff: Change = { cut: ['stroma-hands-over-mitochondria'] };
const untouchable: Change = { cut: ['mitochondria in car-cell', 'mitochondria in nestin-bright-msc'] };
const nox2Off: Change = { perturb: off('leukemic', 'nox2') };
const unasked = changed(onLayer(), { cut: ['nox2-releases-mitochondria'] });
const nox2Apart: Change = { cut: ['nox2-releases-mitochondria', 'nox2-makes-ros'] };
const pgc1aOff: Change = { perturb: off('car-cell', 'pgc-1a') };
const untaken = changed(onLayer(), { cut: ['leukemic-cells-take-mitochondria-of-stroma'] });
const nox2OffInMarrow = fiveDays.leukemia('leukemic, NOX2 off', nox2Off);

/** Assays on respiration, vesicles and mitochondria, of the section on environment-mediated drug resistance. */
export const resistanceMetabolism: readonly Assay[] = [
  {
    id: 'B030',
    class: 'W',
    asks: 'Are there fewer LSC per blast when complex I is inhibited?',
    contrast: {
      of: arm('alone, complex I inhibited', changed(alone(), complexOne)),
      against: arm('alone', alone()),
    },
    reading: over(
      mean({ kind: 'cells', cell: 'lsc' }, lastDays, 'LSC', 'cells'),
      mean({ kind: 'cells', cell: 'blast' }, lastDays, 'blasts', 'cells'),
      'LSC per blast on days 3 to 4',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'cells do not die for want of energy, in either arm',
      of: arm('alone, complex I inhibited, want of energy forgiven', changed(forgiving, complexOne)),
      against: arm('alone, want of energy forgiven', forgiving),
    },
    seeds: 8,
    note: 'LSC, which outlive treatment, stand for the resistant clone and blasts for the sensitive one: that the former lack glycolysis is a number of the model.',
  },
  {
    id: 'B031',
    class: 'W',
    asks: 'Do leukemic cells that outlive induction use less glycolysis than those before it?',
    contrast: { of: fiveAndThree },
    reading: glycolyticShare,
    scale: 'relative',
    from: 1,
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'no drug is given, so that nothing is selected',
      of: survivors('no drugs', undosed(treated)),
    },
    seeds: 6,
    note: 'Glycolysis of a mean leukemic cell, not its share of ATP. LSC of the model have less of it than blasts by their base numbers, and LSC are what is left.',
  },
  {
    id: 'B037',
    class: 'E',
    asks: 'Does induction leave fewer LSC when vesicles are inhibited?',
    contrast: {
      of: survivors('5+3 with GW4869', changed(treated, vesicleInhibitor)),
      against: fiveAndThree,
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'what vesicles carry acts neither on leukemic cells nor on stroma, in either arm',
      of: survivors('5+3 with GW4869, vesicles apart', changed(vesiclesApart, vesicleInhibitor)),
      against: survivors('5+3, vesicles apart', vesiclesApart),
    },
    seeds: 6,
    note: 'From a day before induction. Leukemic vesicles also take CXCL12 from the niche, so that their loss may as well shelter LSC.',
  },
  {
    id: 'B040',
    class: 'W',
    asks: 'Do leukemic cells on stroma respire half as much again as without its mitochondria?',
    contrast: {
      of: arm('on stroma', onLayer()),
      against: arm('on stroma, transfer off', changed(onLayer(), transferOff)),
    },
    reading: mean(
      { kind: 'activity', cell: 'leukemic', activity: 'oxphos' },
      { from: days(1), to: days(4) },
      'respiration of leukemic cells on days 1 to 4',
      '1',
    ),
    scale: 'relative',
    expects: {
      effect: 'above',
      smallest: 0.25,
      because: 'ATP of mitochondria 1.5-fold, so at least half of that rise',
    },
    control: {
      kind: 'cut',
      says: 'there is no stroma, in either arm',
      of: arm('alone', alone()),
      against: arm('alone, transfer off', changed(alone(), transferOff)),
    },
    seeds: 5,
    note: 'Respiration stands for ATP of mitochondria. Cells of this dish take up 0.02 of the mass that was seen to be taken, which is one unit and adds 14 %, and so respire a hundredth more. All of it would add 14 % at most: less than what is asked for, too.',
  },
  {
    id: 'B041',
    class: 'W',
    asks: 'Do more leukemic progenitors in marrow die of cytarabine when stroma hands over no mitochondria?',
    contrast: {
      of: arm('on stroma, transfer off, cytarabine', changed(onStroma, transferOff)),
      against: arm('on stroma, cytarabine', onStroma),
    },
    reading: deathsPer('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'stroma has no mitochondria ready, in either arm',
      of: arm(
        'on stroma without mitochondria, transfer off, cytarabine',
        changed(changed(onStroma, untouchable), transferOff),
      ),
      against: arm('on stroma without mitochondria, cytarabine', changed(onStroma, untouchable)),
    },
    seeds: 6,
    note: 'Mouse marrow with a twelfth of leukemic cells and five times the niche cells instead of a xenograft. Leukemic cells there hold 0.04 of the mass that was seen to be taken, which shields them too little to be told.',
  },
  {
    id: 'B042',
    class: 'W',
    asks: 'Do leukemic cells on stroma take up fewer mitochondria without NOX2?',
    contrast: {
      of: arm('on stroma, NOX2 off', changed(onLayer(), nox2Off)),
      against: arm('on stroma', onLayer()),
    },
    reading: mean(
      { kind: 'activity', cell: 'leukemic', activity: 'mitochondrial-mass' },
      { from: days(1), to: days(4) },
      'mitochondria taken up by leukemic cells on days 1 to 4',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'NOX2 does not release mitochondria, in either arm',
      of: arm('on stroma, unasked NOX2 off', changed(unasked, nox2Off)),
      against: arm('on stroma, unasked NOX2', unasked),
    },
    seeds: 5,
    note: 'An oxidant from outside, which should do the opposite, has no way to stroma in the model.',
  },
  {
    id: 'B044',
    class: 'E',
    asks: 'Is there less leukemia without NOX2?',
    contrast: { of: growing('growing, NOX2 off', nox2Off), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'NOX2 neither releases mitochondria nor makes ROS, in either arm',
      of: growing('leukemic, idle NOX2 off', nox2Apart, nox2Off),
      against: growing('leukemic, idle NOX2', nox2Apart),
    },
    seeds: 5,
    note: 'NOX2 also makes ROS, which kills leukemic cells: which wins was not fitted. Survival of mice is not read.',
  },
  {
    id: 'B045',
    class: 'W',
    asks: 'Are there as many HSC in leukemic marrow when NOX2 is blocked?',
    contrast: { of: nox2OffInMarrow, against: untreated },
    reading: mean(hsc('alive'), dayFive, 'HSC in marrow and blood on days 4 to 5', 'cells'),
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'HSC lose respiration and glycolysis instead',
      of: fiveDays.leukemia('leukemic, HSC without energy', { perturb: off('hsc', 'oxphos', 'glycolysis') }),
      against: untreated,
    },
    seeds: 5,
    note: 'HSC of the model have no NOX2, so that nothing can hurt them directly: what is asked is whether they are spared when leukemia around them is hit.',
  },
  {
    id: 'B046',
    class: 'W',
    asks: 'Does stroma under leukemic cells have fewer mitochondria without PGC-1α?',
    contrast: {
      of: arm('on stroma, PGC-1α off', changed(onLayer(), pgc1aOff)),
      against: arm('on stroma', onLayer()),
    },
    reading: mean(
      { kind: 'activity', cell: 'car-cell', activity: 'stromal-mitochondria' },
      lastDays,
      'mitochondria of CAR cells on days 3 to 4',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells take no mitochondria, in either arm',
      of: arm('on stroma that loses nothing, PGC-1α off', changed(untaken, pgc1aOff)),
      against: arm('on stroma that loses nothing', untaken),
    },
    seeds: 5,
    note: 'Four days of co-culture. What stroma then hands over is not read.',
  },
];
