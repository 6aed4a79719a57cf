import { days, hours, quantity } from '../../core/units.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deathsPer, onStroma } from '../contact.ts';
import { fiveDays, untouched, untreated } from '../overgrown.ts';
import { mean } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { off } from '../stress.ts';
import { fiveAndThree, lscAfter, survivors, treated } from '../treatment.ts';

const arm = (name: string, scenario: AssayArm['scenario']): AssayArm => ({ name, scenario });
const graft = atOnce('graft', 'transplant', 'lsc', { count: quantity(40, 'cells') });
const grafted = changed(settled(days(1)), { perturb: [graft] });
const pim1Off = { perturb: off('lsc', 'pim1') };
/** CXCR4 that stays on the surface whatever PIM1 does. */
const still = changed(grafted, { cut: ['pim1-brings-cxcr4-to-the-surface'] });

const silent = { cut: ['il-6 in leukemic', 'vla4-activates-nfkb-of-stroma'] };
const muchIl6 = { perturb: [atOnce('il6-high', 'over-express', 'il-6', { factor: quantity(10, '1') })] };
const unheard = changed(treated, { cut: ['il6-activates-stat3'] });

const withoutFibronectin = { perturb: [atOnce('fibronectin-off', 'knock-out', 'fibronectin')] };
const unmoved = changed(onStroma, { cut: ['fibronectin-activates-akt'] });
const noVesicles = { perturb: off('stroma', 'vesicle-release') };
const idle = changed(onStroma, { cut: ['s100a4-raises-the-damage-threshold'] });

/** Assays on PIM1, IL-6, fibronectin and vesicles, of the section on environment-mediated drug resistance. */
export const resistanceSignals: readonly Assay[] = [
  {
    id: 'B010',
    class: 'W',
    asks: 'Do fewer LSC lodge in the marrow within 24 hours when PIM1 is off?',
    contrast: { of: arm('LSC without PIM1', changed(grafted, pim1Off)), against: arm('LSC', grafted) },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'held' },
      { from: hours(24), to: hours(24) },
      'LSC in niche places 24 hours after they came',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'PIM1 does not bring CXCR4 to the surface, in either arm',
      of: arm('LSC with still CXCR4, without PIM1', changed(still, pim1Off)),
      against: arm('LSC with still CXCR4', still),
    },
    seeds: 10,
    note: 'LSC without FLT3-ITD; the advantage that the finding expects of the mutation is not read.',
  },
  {
    id: 'B013',
    class: 'W',
    asks: 'Is there more IL-6 in leukemic marrow?',
    contrast: { of: untreated, against: untouched },
    reading: mean(
      { kind: 'level', substance: 'il-6' },
      { from: days(3), to: days(5) },
      'IL-6 in the tissue on days 3 to 5',
      'K',
    ),
    scale: 'difference',
    expects: { effect: 'above', smallest: 0.1, because: 'a tenth of its affinity, as 10 % of any level' },
    control: {
      kind: 'cut',
      says: 'leukemic cells make no IL-6 and do not move NF-κB of stroma, in either arm',
      of: fiveDays.leukemia('leukemic, silent', silent),
      against: fiveDays.healthy('healthy, silent', silent),
    },
    seeds: 5,
    note: 'IL-6 of the model is what goes beyond that of healthy marrow; what it does to HSC is not read.',
  },
  {
    id: 'B015',
    class: 'E',
    asks: 'Does induction leave more LSC when ten times as much IL-6 is made?',
    contrast: {
      of: survivors('5+3, much IL-6', changed(treated, muchIl6)),
      against: fiveAndThree,
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'IL-6 does not activate STAT3, in either arm',
      of: survivors('5+3, much unheard IL-6', changed(unheard, muchIl6)),
      against: survivors('5+3, IL-6 unheard', unheard),
    },
    seeds: 6,
    note: 'STAT3 protects by BCL-2 and makes cells differentiate as well: which wins was not fitted. Mouse 5+3; two levels instead of a cohort of children.',
  },
  {
    id: 'B017',
    class: 'W',
    asks: 'Do more LSC die of cytarabine on stroma without fibronectin?',
    contrast: {
      of: arm('on stroma without fibronectin, cytarabine', changed(onStroma, withoutFibronectin)),
      against: arm('on stroma, cytarabine', onStroma),
    },
    reading: deathsPer('lsc', 'LSC'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'fibronectin does not activate AKT, in either arm',
      of: arm('on stroma without unheeded fibronectin, cytarabine', changed(unmoved, withoutFibronectin)),
      against: arm('on stroma with unheeded fibronectin, cytarabine', unmoved),
    },
    seeds: 6,
    note: 'Fibronectin is taken away instead of VLA-4, which binds VCAM-1 too.',
  },
  {
    id: 'B034',
    class: 'W',
    asks: 'Do more leukemic progenitors die of cytarabine amid stroma that releases no vesicles?',
    contrast: {
      of: arm('on stroma without vesicles, cytarabine', changed(onStroma, noVesicles)),
      against: arm('on stroma, cytarabine', onStroma),
    },
    reading: deathsPer('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'S100A4 does not raise the damage withstood, in either arm',
      of: arm('on stroma without vesicles, idle S100A4, cytarabine', changed(idle, noVesicles)),
      against: arm('on stroma, idle S100A4, cytarabine', idle),
    },
    seeds: 6,
    note: 'Progenitors, as blasts die by themselves. Vesicles of stroma bring FGF2 too, which acts on ERK.',
  },
];
