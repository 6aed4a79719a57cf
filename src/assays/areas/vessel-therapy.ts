import { days, fraction, quantity } from '../../core/units.ts';
import type { Perturbation } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { cells } from '../growth.ts';
import { growing, growingFreely, lastDay, leukemia, leukemiaGrown, untouched, untreated } from '../overgrown.ts';
import { mean } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, levels, ofNeither } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { after, doubled, fiveAndThree, survivors, treated, undosed, withoutDrugs } from '../treatment.ts';
import { densityInTheEnd, immortal, nearBone, silent, tight, unkept } from '../vessels.ts';

/** From here on leukemia is treated. */
const dayOne = { time: days(1) };
/** All VEGF is bound, as an antibody would do it. */
const vegfBound: Perturbation = {
  id: 'vegf-bound',
  at: dayOne,
  action: 'clamp',
  target: 'vegf',
  level: quantity(0, 'K'),
};
const tie2Blocked = ['endothelial-cell', 'tip-cell'].map(
  (cell): Perturbation => ({
    id: `tie-2-blocked-in-${cell}`,
    at: dayOne,
    action: 'knock-out',
    target: 'tie-2',
    cell,
  }),
);
/** Vessels that no leukemia takes, where the finding speaks of those near bone. */
const protectedVessels = leukemia('leukemic, endothelium immortal', immortal);
const boundAndProtected = leukemia('leukemic, VEGF bound, endothelium immortal', {
  ...immortal,
  perturb: [vegfBound],
});
const hscInTheEnd = mean(hsc('alive'), lastDay, 'HSC in marrow and blood on days 6 to 7', 'cells');
const leukemiaAfter = mean(
  cells('leukemic'),
  after,
  'leukemic cells in the marrow two days after the last dose',
  'cells',
);
const bound = leukemia('leukemic, VEGF bound', { perturb: [vegfBound] });
const bothBlocked: Change = { perturb: [vegfBound, ...tie2Blocked] };
const withBothBlocked = leukemia('leukemic, VEGF bound, Tie-2 blocked', bothBlocked);
const forgiving: Change = { cut: ['shortage-of-energy-kills'] };

/** Ten times what half-raises HIF and AKT: a daily dose is gone within the hour. */
const chelated: Change = { perturb: [{ ...held('deferoxamine', quantity(200, 'µM')), at: dayOne }] };
/** Deferoxamine that does nothing to endothelium. */
const sparing: Change = { set: { 'drugs.deferoxamine.raises.akt.to': fraction(0) } };
const treatedFromDayOne: AssayArm = growing('growing, 5+3', { regimens: [{ ...fivePlusThree, start: dayOne }] });

/** Assays of the section on vessels as a target. */
export const vesselTherapy: readonly Assay[] = [
  {
    id: 'B054',
    also: ['B059'],
    class: 'E',
    asks: 'Does induction leave as many leukemic cells when VEGF is bound beside it?',
    contrast: {
      of: survivors('5+3, VEGF bound', changed(treated, { perturb: [vegfBound] })),
      against: fiveAndThree,
    },
    reading: leukemiaAfter,
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'every drug is given twice as high instead',
      of: survivors('5+3, twice the dose', doubled),
      against: fiveAndThree,
    },
    seeds: 6,
    note: 'Mouse 5+3, and what it leaves instead of remissions. All VEGF is bound from the first dose on, that of healthy cells too.',
  },
  {
    id: 'B058',
    class: 'E',
    asks: 'Does leukemia grow on when its VEGF is bound and nothing else is given?',
    contrast: { of: growing('growing, VEGF bound', { perturb: [vegfBound] }), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: '5+3 is given instead',
      of: treatedFromDayOne,
      against: growingFreely,
    },
    seeds: 5,
    note: 'Seen for nine days of treatment. All VEGF is bound, where the antibody left two thirds of it.',
  },
  {
    id: 'B064',
    class: 'E',
    asks: 'Does leukemic marrow lose more vessel to a block of VEGF and of Tie-2 together than to each alone?',
    contrast: {
      of: withBothBlocked,
      against: untreated,
      alone: [bound, leukemia('leukemic, Tie-2 blocked', { perturb: tie2Blocked })],
    },
    reading: densityInTheEnd,
    scale: 'beyond Bliss',
    expects: { effect: 'below', ...ofNeither },
    control: {
      kind: 'cut',
      says: 'Tie-2 does not activate AKT of endothelium, in any arm',
      of: leukemia('leukemic, Tie-2 without AKT, VEGF bound, Tie-2 blocked', unkept, bothBlocked),
      against: leukemia('leukemic, Tie-2 without AKT', unkept),
      alone: [
        leukemia('leukemic, Tie-2 without AKT, VEGF bound', unkept, { perturb: [vegfBound] }),
        leukemia('leukemic, Tie-2 without AKT and blocked', unkept, { perturb: tie2Blocked }),
      ],
    },
    seeds: 5,
    note: 'Seen for six days of treatment. Vessels escape when they hold against one block and fall to both: what VEGF that is bound takes by itself lowers what both could do beyond it.',
  },
  {
    id: 'B076',
    class: 'E',
    asks: 'Is vessel lost near bone in leukemic marrow?',
    contrast: { of: untreated, against: untouched },
    reading: nearBone,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: leukemia('leukemic, silent to vessels', silent),
      against: untouched,
    },
    seeds: 5,
    note: 'Sinusoids only: arterioles of the model are not lined by cells that could die.',
  },
  {
    id: 'B077',
    class: 'E',
    asks: 'Does leukemic marrow whose vessels two blocks take keep more HSC when it loses none?',
    contrast: {
      of: leukemia('leukemic, VEGF bound, Tie-2 blocked, endothelium immortal', immortal, bothBlocked),
      against: withBothBlocked,
    },
    reading: hscInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'no cell dies for want of energy, in either arm',
      of: leukemia(
        'leukemic, both blocked, endothelium immortal, want of energy forgiven',
        immortal,
        bothBlocked,
        forgiving,
      ),
      against: leukemia('leukemic, both blocked, want of energy forgiven', bothBlocked, forgiving),
    },
    seeds: 6,
    note: 'Leukemia of the model adds vessel, so that the loss is made by blocks of VEGF and Tie-2: the premise of the finding does not hold here, and only what loss of vessel costs HSC is asked. All sinusoids are kept, as no arm can keep those near bone alone.',
  },
  {
    id: 'B078',
    class: 'E',
    asks: 'Does leukemic marrow keep more HSC when it loses no vessel than when VEGF is bound?',
    contrast: { of: protectedVessels, against: bound },
    reading: hscInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'endothelium does not die, in either arm',
      of: protectedVessels,
      against: boundAndProtected,
    },
    seeds: 6,
    note: 'Without chemotherapy, so that what of LSC either plan would leave is not read. All sinusoids are kept, as no arm can keep those near bone alone.',
  },
  {
    id: 'B080',
    class: 'E',
    asks: 'Is more vessel left near bone in leukemic marrow under deferoxamine?',
    contrast: { of: leukemia('leukemic, deferoxamine for a week', chelated), against: untreated },
    reading: nearBone,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'deferoxamine does not raise AKT of endothelium',
      of: leukemia('leukemic, deferoxamine that spares endothelium', chelated, sparing),
      against: untreated,
    },
    seeds: 8,
    note: 'Deferoxamine is held at ten times what half-raises HIF. AKT stands for HIF of endothelium, which deferoxamine raises; it raises HIF of leukemic cells and so their VEGF too. Where leukemia takes no vessel near bone (B076) there is none to rescue. HSC and their homing are not read.',
  },
  {
    id: 'B081',
    class: 'E',
    asks: 'Does leukemia grow on under deferoxamine when nothing else is given?',
    contrast: { of: growing('leukemic, deferoxamine', chelated), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: '5+3 is given instead',
      of: treatedFromDayOne,
      against: growingFreely,
    },
    seeds: 5,
    note: 'Seen for nine days of treatment, held at ten times what half-raises HIF. Deferoxamine of the model raises AKT of endothelium, and HIF, which holds leukemic cells back and drives them: which wins was not fitted.',
  },
  {
    id: 'B082',
    class: 'E',
    asks: 'Does induction leave fewer leukemic cells when walls leak no more than intact ones?',
    contrast: { of: survivors('5+3, walls tight', changed(treated, tight)), against: fiveAndThree },
    reading: leukemiaAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('walls tight, no drugs', undosed(changed(treated, tight))),
      against: withoutDrugs,
    },
    seeds: 6,
    note: 'Of mouse 5+3 cytarabine, which lasts, hardly asks for flow; doxorubicin, which cells store, does. Walls are tight from the start, where a drug would mend them.',
  },
];
