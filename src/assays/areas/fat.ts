import { days, fraction } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, oneCell } from '../smallest-effects.ts';
import { hscInFourthWeek } from '../stem-cells.ts';

const marrow = settled(days(28));
const radiation = atOnce('radiation', 'irradiate', 'marrow', { fraction: fraction(0.8) });
const irradiated = changed(marrow, { perturb: [radiation] });
const bareFat = atOnce('scf-off', 'knock-out', 'scf', { cell: 'adipocyte' });
const deaf = ['scf-renews-hsc', 'scf-activates-akt'];
const noNewFat = ['ppar-gamma-commits-car-cells'];
const arm = (name: string, scenario: Scenario) => ({ name, scenario });

/** Assays of the section on marrow fat. */
export const fat: readonly Assay[] = [
  {
    id: 'A055',
    class: 'E',
    asks: 'Are there fewer HSC four weeks after radiation when adipocytes show no SCF?',
    contrast: {
      of: arm('irradiated, no SCF on adipocytes', changed(irradiated, { perturb: [bareFat] })),
      against: arm('irradiated', irradiated),
    },
    reading: hscInFourthWeek,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'HSC do not answer SCF in either arm',
      of: arm('irradiated, no SCF on adipocytes, deaf to SCF', changed(irradiated, { perturb: [bareFat], cut: deaf })),
      against: arm('irradiated, deaf to SCF', changed(irradiated, { cut: deaf })),
    },
    seeds: 10,
    note: 'Side a of the dispute on marrow fat. Outside the review: without injury the same loss leaves HSC of long bones alone.',
  },
  {
    id: 'A057',
    class: 'W',
    asks: 'Are there more adipocytes two weeks after radiation has emptied the marrow?',
    contrast: { of: arm('irradiated', irradiated), against: arm('intact', marrow) },
    reading: mean(
      { kind: 'cells', cell: 'adipocyte' },
      { from: days(13), to: days(15) },
      'adipocytes on days 13 to 15',
      'cells',
    ),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'CAR cells do not commit to fat in either arm',
      of: arm('irradiated, no new fat', changed(irradiated, { cut: noNewFat })),
      against: arm('intact, no new fat', changed(marrow, { cut: noNewFat })),
    },
    seeds: 10,
    note: 'That fat makes blood recover faster, the other half of the finding, is not read here.',
  },
];
