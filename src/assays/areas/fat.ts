import { days, fraction, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { mean, over, type Window } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, changed, settled } from '../scenes.ts';
import { counts, oneCell } from '../smallest-effects.ts';
import { balanceOfHsc, inFourWeeks } from '../stem-cells.ts';
import { daysNineToTen } from '../windows.ts';

const marrow = settled(days(10));
const radiation = atOnce('radiation', 'irradiate', 'marrow', { fraction: fraction(0.8) });
const irradiated = changed(marrow, { perturb: [radiation] });
/** Ten days after radiation, when new fat stands there. */
const regenerating: Scenario = { ...irradiated, id: 'regenerating-for-assays' };
const later = (name: string, change: Change): AssayArm => ({
  name,
  scenario: changed({ ...regenerating, until: days(16) }, change),
  origin: regenerating,
});
const bareFat = { perturb: [atOnce('scf-off', 'knock-out', 'scf', { cell: 'adipocyte' })] };
const deaf = { cut: ['scf-renews-hsc', 'scf-activates-akt'] };
const noNewFat = { cut: ['ppar-gamma-commits-car-cells'] };

/** Marrow of the tail or the shaft that is irradiated once it has come to as many cells as it has room for; arms that go on from rested marrow have its fat. */
const irradiatedIn = (site: 'caudal-vertebra' | 'diaphysis'): Scenario => ({
  ...changed(settled(days(11)), { perturb: [{ ...radiation, at: { time: days(1) } }] }),
  site,
  settle: days(10),
});
const fatless = (site: 'caudal-vertebra' | 'diaphysis'): Scenario =>
  changed(irradiatedIn(site), {
    set: { [`sites.${site}.stroma.adipocyte.density`]: quantity(0, 'cells/mm³') },
    ...noNewFat,
  });
const bloodForming = (window: Window, when: string) =>
  mean({ kind: 'cells', cell: 'hematopoietic' }, window, `blood-forming cells in the marrow ${when}`, 'cells');

/** Assays of the section on marrow fat. */
export const fat: readonly Assay[] = [
  {
    id: 'A055',
    class: 'E',
    asks: 'Do HSC recover less from radiation when adipocytes show no SCF?',
    contrast: {
      of: later('irradiated, no SCF on adipocytes', bareFat),
      against: later('irradiated ten days before', {}),
    },
    reading: balanceOfHsc({ from: days(11), to: days(16) }, 'days 11 to 16'),
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'HSC do not answer SCF in either arm',
      of: later('irradiated, no SCF on adipocytes, deaf to SCF', { ...bareFat, ...deaf }),
      against: later('irradiated, deaf to SCF', deaf),
    },
    seeds: 6,
    note: 'SCF is lost ten days after radiation, and the rate of the next six stands for what four weeks leave. Side a of the dispute on marrow fat. Outside the review: without injury the same loss leaves HSC of long bones alone.',
  },
  {
    id: 'A056',
    class: 'E',
    asks: 'Does marrow of the tail regain more of its cells after radiation without fat, and that of the shaft not?',
    contrast: {
      of: { name: 'irradiated tail, fatless', scenario: fatless('caudal-vertebra') },
      against: { name: 'irradiated tail', scenario: irradiatedIn('caudal-vertebra') },
    },
    reading: over(
      bloodForming({ from: days(10), to: days(11) }, '9 to 10 days after radiation'),
      bloodForming({ from: days(0), to: days(0.5) }, 'before it'),
      'blood-forming cells in the marrow 9 to 10 days after radiation over those before it',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'in the shaft, where fat takes a fiftieth of the volume instead of four tenths',
      of: { name: 'irradiated shaft, fatless', scenario: fatless('diaphysis') },
      against: { name: 'irradiated shaft', scenario: irradiatedIn('diaphysis') },
    },
    seeds: 5,
    note: 'Side b of the dispute on marrow fat; the same rules in both bones, of which only fat and vessels differ. Cells are counted over those of the same marrow before, since fat takes room: a fatless tail has more cells whether it recovers or not. Cells after ten days stand for the time that recovery takes. Fat of the model takes room and shows SCF; it does not hinder vessels, which are as far apart in a fatless tail. The sign is found in two bones, not located along the share of fat.',
  },
  {
    id: 'A057',
    class: 'W',
    asks: 'Are there more adipocytes ten days after radiation has emptied the marrow?',
    contrast: { of: goOn('irradiated', irradiated), against: goOn('intact', marrow) },
    reading: mean({ kind: 'cells', cell: 'adipocyte' }, daysNineToTen, 'adipocytes on days 9 to 10', 'cells'),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'CAR cells do not commit to fat in either arm',
      of: goOn('irradiated, no new fat', irradiated, noNewFat),
      against: goOn('intact, no new fat', marrow, noNewFat),
    },
    seeds: 10,
    note: 'That fat makes blood recover faster, the other half of the finding, is not read here.',
  },
];
