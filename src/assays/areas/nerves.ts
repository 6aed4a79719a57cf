import { days, fraction, micrometers, quantity } from '../../core/units.ts';
import type { Measure, Zone } from '../../model/measure.ts';
import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { aWeek, seenByTheHour, swing } from '../rhythm.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, levels, oneCell } from '../smallest-effects.ts';
import { balanceOfHsc, inFourWeeks, restingHsc } from '../stem-cells.ts';
import { stiff } from '../vessels.ts';
import { daysNineToTen } from '../windows.ts';

const marrow = settled(days(10));
const week = settled(days(5));
const deaf = { cut: ['tgf-beta-activates-smad'] };
const denervation = atOnce('denervation', 'ablate', 'sympathetic-nerve');
const twoDays = settled(days(2));
const atFibers: Zone = { of: 'arteriole', to: micrometers(30) };

const inactive = { perturb: [atOnce('activation-off', 'knock-out', 'tgfb1', { cell: 'schwann-cell' })] };

const intact = goOn('intact', marrow);
const cutNerves = { perturb: [denervation] };
const tgfBeta = { perturb: [atOnce('tgf-beta', 'clamp', 'tgfb1', { level: quantity(1, 'K') })] };
const denervated = goOn('denervated', marrow, cutNerves);

const byTheHour = seenByTheHour(settled(aWeek.until));
const egress: Measure = { kind: 'expected', event: 'egress', cell: 'hspc' };
const rhythmOfEgress = swing(
  egress,
  aWeek.from,
  aWeek.to,
  'egress of HSPC in the three hours of most of it over that in the three of least',
);
const steady = changed(byTheHour, { set: { 'rhythms.glucocorticoid.amplitude': fraction(0) } });
const central = { set: { 'rhythms.parasympathetic-tone.amplitude': fraction(0) } };
const local = { set: { 'rhythms.sympathetic-cholinergic-tone.amplitude': fraction(0) } };
const notCholinergic = changed(changed(byTheHour, central), local);
const deafToAcetylcholine = ['parasympathetic-tone-damps-noradrenaline', 'acetylcholine-raises-egress'];
const egressOfLeukocytes = swing(
  { kind: 'expected', event: 'egress', cell: 'myeloid' },
  aWeek.from,
  aWeek.to,
  'egress of mature myeloid cells in the three hours of most of it over that in the three of least',
);
const cholinergicArms = {
  contrast: {
    of: goOn('steady cholinergic tone', notCholinergic),
    against: goOn('intact, rested, by the hour', byTheHour),
  },
  scale: 'relative',
  expects: { effect: 'below', ...levels },
  control: {
    kind: 'cut',
    says: 'neither release nor cells answer cholinergic tone in either arm',
    of: goOn('steady cholinergic tone, not answered', notCholinergic, { cut: deafToAcetylcholine }),
    against: goOn('cholinergic tone not answered', byTheHour, { cut: deafToAcetylcholine }),
  },
  seeds: 5,
} as const;
const careless = ['glucocorticoid-lowers-cxcl12'];

const withCells = (cell: string): Measure => ({ kind: 'cells', cell });

/** Both arms without the rule: what it explains is gone from the contrast. */
const without = (rule: string) => ({
  of: goOn(`denervated, without ${rule}`, marrow, cutNerves, { cut: [rule] }),
  against: goOn(`intact, without ${rule}`, marrow, { cut: [rule] }),
});

/** Assays of the section on the autonomic nervous system. */
export const nerves: readonly Assay[] = [
  {
    id: 'A063',
    class: 'E',
    asks: 'Is there more oxygen in marrow whose sympathetic fibers were cut a day before?',
    contrast: { of: goOn('denervated', twoDays, cutNerves), against: goOn('intact', twoDays) },
    reading: mean(
      { kind: 'level', substance: 'o2' },
      { from: days(1), to: days(2) },
      'mean pO2 on the second day after fibers were cut',
      'mmHg',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'arterioles do not answer noradrenaline, in either arm',
      of: goOn('denervated, stiff arterioles', twoDays, cutNerves, stiff),
      against: goOn('intact, stiff arterioles', twoDays, stiff),
    },
    seeds: 5,
    note: 'Arterioles of the model have no muscle cells: their radius in the flow follows the noradrenaline around them. Blood pressure of the body stays as it is.',
  },
  {
    id: 'A059',
    class: 'Q',
    asks: 'Does the egress of HSPC swing over the day at least twofold, as long as there are nerves?',
    contrast: { of: { name: 'intact, by the hour', scenario: byTheHour } },
    reading: rhythmOfEgress,
    scale: 'difference',
    from: 1,
    expects: {
      effect: 'above',
      smallest: 1,
      because: 'blood of mice holds 2 to 4 times as many at the peak as at the trough; nothing was fitted to that',
    },
    control: {
      kind: 'cut',
      says: 'the nerves are cut and glucocorticoid is steady',
      of: {
        name: 'denervated, steady glucocorticoid',
        scenario: changed(steady, { perturb: [denervation] }),
      },
    },
    seeds: 10,
    note: 'Expected egress stands for cells in blood, of which a block holds too few to count. The hour of least CXCL12 was fitted, the depth of its fall is assumed.',
  },
  {
    id: 'A060',
    class: 'W',
    asks: 'Does the egress of HSPC swing less when glucocorticoid is held at its mean?',
    contrast: {
      of: { name: 'steady glucocorticoid', scenario: steady },
      against: { name: 'intact, by the hour', scenario: byTheHour },
    },
    reading: rhythmOfEgress,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'CXCL12 does not answer glucocorticoid in either arm',
      of: { name: 'steady glucocorticoid, not answered', scenario: changed(steady, { cut: careless }) },
      against: { name: 'glucocorticoid not answered', scenario: changed(byTheHour, { cut: careless }) },
    },
    seeds: 10,
    note: 'The review leaves the sign open. In mice corticosterone is highest twelve hours after light on and CXCL12 least at five: the two need not add up.',
  },
  {
    id: 'A061',
    class: 'W',
    asks: 'Does the egress of HSPC swing less when the central and the local cholinergic tone are steady?',
    reading: rhythmOfEgress,
    ...cholinergicArms,
    note: 'The review leaves the direction open and says that the two sides act together; the source has the central one damp release at night and the local one open the way by day. By fit a third of the swing of release is that of the central tone.',
  },
  {
    id: 'A062',
    class: 'W',
    asks: 'Does the egress of leukocytes swing less over the day when cholinergic tone is steady?',
    reading: egressOfLeukocytes,
    ...cholinergicArms,
    note: 'In the runs of A061. How many leave is set by how many mature, so that a rhythm of the way out may not show. As for A061, a third of the swing of release is by fit that of the central tone.',
  },
  {
    id: 'A064',
    class: 'W',
    asks: 'Do nestin-bright MSC turn to bone within ten days of denervation?',
    contrast: { of: denervated, against: intact },
    reading: mean(withCells('osteoprogenitor'), daysNineToTen, 'osteoprogenitors on days 9 to 10', 'cells'),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'niche cells do not answer β2 in either arm',
      ...without('noradrenaline-activates-beta2'),
    },
    seeds: 5,
  },
  {
    id: 'A066',
    class: 'W',
    asks: 'Do HSC beside fibers leave dormancy when Schwann cells no longer activate TGF-β?',
    contrast: {
      of: goOn('Schwann cells activate nothing', week, inactive),
      against: goOn('intact', week),
    },
    reading: restingHsc(atFibers, 'share of HSC in G0 within 30 µm of the arteriole on days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HSC do not answer TGF-β in either arm',
      of: goOn('Schwann cells activate nothing, deaf to TGF-β', week, inactive, deaf),
      against: goOn('intact, deaf to TGF-β', week, deaf),
    },
    seeds: 6,
    note: 'Fibers and Schwann cells stand along the arteriole, and distance is counted from that.',
  },
  {
    id: 'A067',
    class: 'W',
    asks: 'Are the cells that activate TGF-β lost within ten days of denervation?',
    contrast: { of: denervated, against: intact },
    reading: mean(withCells('schwann-cell'), daysNineToTen, 'Schwann cells on days 9 to 10', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'Schwann cells live without fibers in both arms',
      of: goOn('denervated, immortal Schwann cells', marrow, cutNerves, {
        set: { 'cellTypes.schwann-cell.behaviors.death.base': quantity(0, '1/d') },
      }),
      against: intact,
    },
    seeds: 5,
  },
  {
    id: 'A068',
    class: 'E',
    asks: 'Are HSC lost after denervation, because active TGF-β is missing?',
    contrast: { of: denervated, against: intact },
    reading: balanceOfHsc({ from: days(5), to: days(10) }, 'days 5 to 10'),
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'active TGF-β is held at its affinity everywhere, in either arm',
      of: goOn('denervated, TGF-β given', marrow, cutNerves, tgfBeta),
      against: goOn('intact, TGF-β given', marrow, tgfBeta),
    },
    seeds: 14,
    note: 'Schwann cells are gone after five days; the rate of the next five stands for what four weeks leave.',
  },
];
