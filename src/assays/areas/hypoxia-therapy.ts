import { days, mmHg, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { alone, cytarabine, deathsInDish, inMedium } from '../dish.ts';
import { dayFive, fiveDays, untreated } from '../overgrown.ts';
import { share } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { held } from '../stress.ts';
import { fiveAndThree, lscAfter, survivors, treated } from '../treatment.ts';

const arm = (name: string, scenario: Scenario): AssayArm => ({ name, scenario });
/** Ten times what half-inhibits HIF-1α. */
const hifInhibitor: Change = { perturb: [held('echinomycin', quantity(10, 'nM'))] };
const unheeded = changed(treated, { cut: ['hif-1-keeps-lsc-quiescent'] });

const th302: Change = { regimens: [{ id: 'th302', start: { time: days(0) }, doses: [inMice.th302] }] };
/** A prodrug that oxygen does not keep from becoming a poison. */
const indiscriminate: Change = { set: { 'drugs.th302.store.slowedBy.half': mmHg(1e4) } };

const inOxygen = (level: number): Change => ({ perturb: [held('o2', mmHg(level))] });
/** As much as kills a third of progenitors at 7 mmHg by itself. */
const prodrug: Change = { perturb: [inMedium('th302', quantity(10, 'µM'), days(1))] };
const dish = (name: string, ...changes: readonly Change[]): AssayArm =>
  arm(name, [cytarabine, ...changes].reduce(changed, alone()));

/** Assays of the section on hypoxia and reactive oxygen species as targets. */
export const hypoxiaTherapy: readonly Assay[] = [
  {
    id: 'B129',
    class: 'E',
    asks: 'Does induction leave fewer LSC when HIF is inhibited from a day before it, because they do not rest?',
    contrast: {
      of: survivors('5+3 with echinomycin', changed(treated, hifInhibitor)),
      against: fiveAndThree,
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'HIF-1α does not keep LSC quiescent, in either arm',
      of: survivors('5+3 with echinomycin, HIF-1α unheeded', changed(unheeded, hifInhibitor)),
      against: survivors('5+3, HIF-1α unheeded', unheeded),
    },
    seeds: 6,
    note: 'Mouse 5+3. Echinomycin is held at ten times what half-inhibits HIF-1α, as three doses reach a thirtieth of their target. Marrow of the model has the oxygen that was measured, and HIF-1α keeps LSC at rest below about 7 mmHg, which little of it has before leukemia.',
  },
  {
    id: 'B131',
    class: 'E',
    asks: 'Does a prodrug of hypoxia leave a smaller share of leukemic cells in the quarter of the marrow with least oxygen?',
    contrast: { of: fiveDays.leukemia('leukemic, TH-302', th302), against: untreated },
    reading: share(
      { kind: 'in lowest', cell: 'leukemic', substance: 'o2', share: 0.25 },
      { kind: 'cells', cell: 'leukemic' },
      dayFive,
      'share of leukemic cells in the quarter with least oxygen on days 4 to 5',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'oxygen does not slow its activation',
      of: fiveDays.leukemia('leukemic, TH-302 that oxygen does not slow', th302, indiscriminate),
      against: untreated,
    },
    seeds: 6,
    note: 'TH-302 at 50 mg/kg a day in mouse marrow. Cells that move and vessels that answer can undo where it has killed.',
  },
  {
    id: 'B134',
    class: 'W',
    asks: 'Do more leukemic progenitors die of cytarabine with TH-302 at 1 % oxygen?',
    contrast: {
      of: dish('at 7 mmHg, cytarabine and TH-302', inOxygen(7), prodrug),
      against: dish('at 7 mmHg, cytarabine', inOxygen(7)),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'oxygen held at that of air, in either arm',
      of: dish('at 150 mmHg, cytarabine and TH-302', inOxygen(150), prodrug),
      against: dish('at 150 mmHg, cytarabine', inOxygen(150)),
    },
    seeds: 8,
    note: 'Both drugs add to one damage, so that the cells need not become more sensitive to cytarabine for more of them to die; that they resist it in hypoxia is not asked.',
  },
];
