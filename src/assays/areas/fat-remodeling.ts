import { days, fraction, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { outputIn } from '../output.ts';
import {
  fattyAcids,
  fiveDays,
  healthy,
  leukemia,
  leukemiaGrown,
  lossOfBlasts,
  lossOfBlastsInTheEnd,
  radiusOfFat,
  sparse,
  spreading,
  untouched,
  untreated,
} from '../overgrown.ts';
import { atOnce, type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';

const deafToGdf15 = { cut: ['gdf15-lowers-trpv4'] };
const unsqueezed = { cut: ['squeeze-frees-fatty-acids'] };
const starved = { cut: ['fatty-acids-keep-leukemic-cells-alive'] };

const noGdf15 = { perturb: [atOnce('gdf15-off', 'knock-out', 'gdf15', { cell: 'leukemic' })] };
const noFat = { perturb: [atOnce('fat-ablation', 'ablate', 'adipocyte')] };
const inhibitor = {
  perturb: [atOnce('lipase-inhibitor', 'block', 'lipolysis', { cell: 'adipocyte', fraction: fraction(1) })],
};
const nothingFreed = { cut: ['lipolysis-frees-fatty-acids'] };
const lastingTrpv4 = { set: { 'cellTypes.adipocyte.activities.trpv4.span.floor': fraction(1) } };
/** A scene as cells are placed, with so many adipocytes per mm³: arms that go on from rested marrow have those of it. */
const inFat =
  (scene: Scenario, density: number) =>
  (name: string, ...changes: readonly Change[]): AssayArm => ({
    name,
    scenario: [
      { set: { 'sites.diaphysis.stroma.adipocyte.density': quantity(density, 'cells/mm³') } },
      ...changes,
    ].reduce(changed, { ...scene, settle: days(0) }),
  });
const tenDays = spreading(days(10));
/** Five times the adipocytes of mouse long bone, a tenth of the volume. */
const fatty = inFat(tenDays, 1300);
const fatless = inFat(tenDays, 0);
const fattyLeukemia = fatty('fatty, leukemic');

const supported: Change = { sides: { 'D-BMAT-LEUKEMIA': 'b' } };
const spared: Change = { cut: ['gdf15-lowers-trpv4', 'squeeze-frees-fatty-acids'] };
const unsupported: Change = { cut: ['scf-speeds-hspc'] };
/** Marrow in which an agonist of PPAR-γ has made fat, and marrow in which none was given. */
const afterAgonist = inFat(sparse(days(10)), 1300);
const asUsual = inFat(sparse(days(10)), 260);

/** Assays of the section on the remodeling of marrow fat. */
export const fatRemodeling: readonly Assay[] = [
  {
    id: 'A146',
    class: 'E',
    asks: 'Do adipocytes shrink where leukemia presses on them, without GDF15?',
    contrast: {
      of: leukemia('leukemic, deaf to GDF15', deafToGdf15),
      against: healthy('healthy, deaf to GDF15', deafToGdf15),
    },
    reading: radiusOfFat,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'adipocytes do not answer pressure in either arm',
      of: leukemia('leukemic, deaf to GDF15 and pressure', deafToGdf15, unsqueezed),
      against: healthy('healthy, deaf to GDF15 and pressure', deafToGdf15, unsqueezed),
    },
    seeds: 8,
    note: 'The block has a bone wall on one side and itself on the others; a free boundary cannot be set.',
  },
  {
    id: 'A147',
    class: 'E',
    asks: 'Do more blasts die in fatty marrow whose adipocytes are removed at the start of leukemia?',
    contrast: { of: fatty('fatty, leukemic, fat removed', noFat), against: fattyLeukemia },
    reading: lossOfBlastsInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'fatty acids keep no cell alive in either arm',
      of: fatty('fatty, leukemic, fat removed, fatty acids of no use', noFat, starved),
      against: fatty('fatty, leukemic, fatty acids of no use', starved),
    },
    seeds: 5,
    note: 'Side a of the dispute on fat in leukemia. Five times the adipocytes of mouse long bone, which holds two in a block. Adipocytes that are removed leave room, in which leukemia grows whatever they fed it: deaths are read and not growth.',
  },
  {
    id: 'A148',
    class: 'W',
    asks: 'Are there more free fatty acids in leukemic marrow?',
    contrast: { of: untreated, against: untouched },
    reading: fattyAcids,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'adipocytes answer neither GDF15 nor pressure in either arm',
      of: leukemia('leukemic, deaf to GDF15 and pressure', deafToGdf15, unsqueezed),
      against: healthy('healthy, deaf to GDF15 and pressure', deafToGdf15, unsqueezed),
    },
    seeds: 5,
  },
  {
    id: 'A149',
    class: 'W',
    asks: 'Do more blasts die when fatty acids are of no use to them?',
    contrast: { of: fiveDays.leukemia('leukemic, fatty acids of no use', starved), against: untreated },
    reading: lossOfBlasts,
    scale: 'relative',
    expects: {
      effect: 'above',
      smallest: 0.01,
      because: '1 %: two adipocytes feed a small part of a block, so a tenth where they stand is little in the whole',
    },
    control: {
      kind: 'cut',
      says: 'there are no adipocytes in either arm',
      of: fiveDays.leukemia('leukemic, no fat, fatty acids of no use', noFat, starved),
      against: fiveDays.leukemia('leukemic, no fat', noFat),
    },
    seeds: 5,
    note: 'Glucose is not scarce, where the finding has it so; blasts are read in the whole block and not by distance to fat.',
  },
  {
    id: 'A151',
    class: 'W',
    asks: 'Are adipocytes of leukemic marrow smaller because of GDF15?',
    contrast: { of: untreated, against: leukemia('leukemic without GDF15', noGdf15) },
    reading: radiusOfFat,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'adipocytes do not answer GDF15 in either arm',
      of: leukemia('leukemic, deaf to GDF15', deafToGdf15),
      against: leukemia('leukemic without GDF15, deaf to it', noGdf15, deafToGdf15),
    },
    seeds: 8,
  },
  {
    id: 'A152',
    class: 'W',
    asks: 'Do adipocytes of leukemic marrow stay larger when TRPV4 is kept?',
    contrast: { of: leukemia('leukemic, TRPV4 kept', lastingTrpv4), against: untreated },
    reading: radiusOfFat,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells make no GDF15 in either arm',
      of: leukemia('leukemic without GDF15, TRPV4 kept', noGdf15, lastingTrpv4),
      against: leukemia('leukemic without GDF15', noGdf15),
    },
    seeds: 8,
  },
  {
    id: 'A154',
    class: 'W',
    asks: 'Are there fewer fatty acids in leukemic marrow when HSL and ATGL are inhibited?',
    contrast: { of: fiveDays.leukemia('leukemic, lipases inhibited', inhibitor), against: untreated },
    reading: fattyAcids,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'lipolysis frees no fatty acids in either arm',
      of: fiveDays.leukemia('leukemic, lipases inhibited, nothing freed', inhibitor, nothingFreed),
      against: fiveDays.leukemia('leukemic, nothing freed', nothingFreed),
    },
    seeds: 5,
  },
  {
    id: 'A155',
    class: 'E',
    asks: 'Do more blasts die in fatty marrow when leukemic cells make no GDF15, and not so in marrow without fat?',
    contrast: { of: fatty('fatty, leukemic without GDF15', noGdf15), against: fattyLeukemia },
    reading: lossOfBlastsInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'no fat in either arm',
      of: fatless('fatless, leukemic without GDF15', noGdf15),
      against: fatless('fatless, leukemic'),
    },
    seeds: 5,
    note: 'Fatty is five times the adipocytes of mouse long bone, a tenth of the volume. That GDF15 makes room for leukemia as well does not show in deaths.',
  },
  {
    id: 'A156',
    class: 'E',
    asks: 'Where fat supports progenitors, does fatty leukemic marrow give more red and myeloid cells when its adipocytes are spared?',
    contrast: {
      of: fatty('fatty, leukemic, side b, adipocytes spared', supported, spared),
      against: fatty('fatty, leukemic, side b', supported),
    },
    reading: outputIn({ from: days(6), to: days(10) }),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'SCF does not speed progenitors in either arm',
      of: fatty('fatty, leukemic, side b, adipocytes spared, no support', supported, spared, unsupported),
      against: fatty('fatty, leukemic, side b, no support', supported, unsupported),
    },
    seeds: 5,
    note: 'On side b of the dispute on fat in leukemia, which has the rule. The same leukemia is placed in both, so that crowding alone is in both. Support is SCF on HSPC, from which both lines come, and of all stroma that shows it; adipocytes of the model shrink in leukemia and do not vanish, so that little may be lost. Five times the adipocytes of mouse long bone.',
  },
  {
    id: 'A157',
    class: 'E',
    asks: 'Where fat supports progenitors, does leukemia grow less in marrow in which an agonist of PPAR-γ has made fat?',
    contrast: {
      of: afterAgonist('leukemic, fat of an agonist, side b', supported),
      against: asUsual('leukemic, fat as usual, side b', supported),
    },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'SCF does not speed progenitors in either arm',
      of: afterAgonist('leukemic, fat of an agonist, side b, no support', supported, unsupported),
      against: asUsual('leukemic, fat as usual, side b, no support', supported, unsupported),
    },
    seeds: 5,
    note: 'On side b of the dispute on fat in leukemia, which has the rule. CAR cells commit so slowly that an agonist would make no adipocyte in the ten days: the fat that it makes in weeks, by assumption four times what there was, stands there from the start. What fat does by its room is in the control. Normal output is not read.',
  },
];
