import { days, fraction, quantity } from '../../core/units.ts';
import type { Regimen } from '../../model/regimen.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { afterLoss, deathsInDish, lateCytarabine, onLayerInOxygen, stromaLost } from '../dish.ts';
import { overgrown } from '../overgrown.ts';
import { share } from '../reading.ts';
import { goOn } from '../rested.ts';
import { type Change, changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';

/** Overgrown marrow in which one daughter in a thousand becomes resistant, the upper end of the range, so that a block has some. */
const mutable = changed(overgrown(days(6)), {
  set: { 'mutations.acquired-resistance.arises.perDaughter': fraction(1e-3) },
});
/** As much as where the reading answers most to how much damage cells withstand. */
const cytarabine: Regimen = {
  id: 'cytarabine',
  start: { time: days(1) },
  doses: [{ drug: 'cytarabine', amount: quantity(30, 'mg/kg'), route: 'bolus', at: days(0), every: days(1), times: 4 }],
};
const given: Change = { regimens: [cytarabine] };
/** Cells that are no more resistant for what they carry. */
const idle: Change = { cut: ['acquired-resistance-raises-the-damage-threshold'] };

const lost = (name: string, genotype: readonly string[], ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: [...changes, stromaLost, lateCytarabine].reduce(changed, onLayerInOxygen(...genotype)),
});

/** Assays on what cells acquire and hand on, of the section on environment-mediated drug resistance. */
export const resistanceSelection: readonly Assay[] = [
  {
    id: 'B020',
    class: 'E',
    asks: 'Do more of the leukemic cells carry acquired resistance after cytarabine than without it, because those that carry it live?',
    contrast: { of: goOn('mutable, cytarabine', mutable, given), against: goOn('mutable', mutable) },
    reading: share(
      { kind: 'carriers', cell: 'leukemic', mutation: 'acquired-resistance' },
      { kind: 'cells', cell: 'leukemic' },
      { from: days(5), to: days(6) },
      'share of leukemic cells that carry acquired resistance on days 5 to 6',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'acquired resistance does not raise the damage withstood, in either arm',
      of: goOn('mutable, resistance idle, cytarabine', mutable, idle, given),
      against: goOn('mutable, resistance idle', mutable, idle),
    },
    seeds: 8,
    note: 'One daughter in a thousand becomes resistant, a hundred times the rate of the model, and four doses stand for cycles of treatment. That shelter brings resistance on, as it keeps a pool that mutates, is not asked. With so few carriers seeds differ much.',
  },
  {
    id: 'B021',
    class: 'W',
    asks: 'Do fewer LSC that have lost their stroma die of cytarabine when they have acquired resistance?',
    contrast: {
      of: lost('resistant, stroma lost, then cytarabine', ['acquired-resistance']),
      against: lost('stroma lost, then cytarabine', []),
    },
    reading: deathsInDish('lsc', 'LSC', afterLoss),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'acquired resistance does not raise the damage withstood, in either arm',
      of: lost('idly resistant, stroma lost, then cytarabine', ['acquired-resistance'], idle),
      against: lost('resistance idle, stroma lost, then cytarabine', [], idle),
    },
    seeds: 8,
    note: 'What lasts. That shelter itself is lost with the stroma is B001. Cells are given what they would have acquired; transcripts are not there.',
  },
];
