import { fraction, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay } from '../assay.ts';
import { course, fattyAcids, leukemicCells, lossOfBlasts, radiusOfFat } from '../growth.ts';
import { atLeukemicShare, atOnce, changed, leukemic, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';

const healthy = settled(course);
const disease = leukemic(course);
const arm = (name: string, scenario: Scenario) => ({ name, scenario });
const withLeukemia = arm('leukemic', disease);

const deafToGdf15 = ['gdf15-lowers-trpv4'];
const unsqueezed = ['squeeze-frees-fatty-acids'];
const starved = ['fatty-acids-keep-leukemic-cells-alive'];

const noGdf15 = atOnce('gdf15-off', 'knock-out', 'gdf15', { cell: 'leukemic' });
const noFat = atOnce('fat-ablation', 'ablate', 'adipocyte');
const inhibitor = atOnce('lipase-inhibitor', 'block', 'lipolysis', { cell: 'adipocyte', fraction: fraction(1) });
const lastingTrpv4 = { 'cellTypes.adipocyte.activities.trpv4.span.floor': fraction(1) };
const density = (perCubicMillimeter: number) => ({
  'sites.diaphysis.stroma.adipocyte.density': quantity(perCubicMillimeter, 'cells/mm³'),
});
const fatRich = changed(disease, { set: density(1300) });
const fatless = changed(disease, { set: density(0) });
const agonist = {
  id: 'ppar-gamma-agonist',
  at: atLeukemicShare(0.05),
  action: 'stimulate',
  target: 'ppar-gamma',
  cell: 'car-cell',
  factor: quantity(10, '1'),
} as const;
const noNewFat = ['ppar-gamma-commits-car-cells'];

/** The contrast with the same rules left out in both arms. */
const without = (cut: readonly string[], of: Scenario, against: Scenario, name: string) => ({
  of: arm(`${name}, first arm`, changed(of, { cut })),
  against: arm(name, changed(against, { cut })),
});

/** Assays of the section on the remodeling of marrow fat. */
export const fatRemodeling: readonly Assay[] = [
  {
    id: 'A146',
    class: 'E',
    asks: 'Do adipocytes shrink where leukemia presses on them, without GDF15?',
    contrast: without(deafToGdf15, disease, healthy, 'healthy, deaf to GDF15'),
    reading: radiusOfFat,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'adipocytes do not answer pressure in either arm',
      ...without([...deafToGdf15, ...unsqueezed], disease, healthy, 'healthy, deaf to GDF15 and pressure'),
    },
    seeds: 10,
    note: 'The block has a bone wall on one side and itself on the others; a free boundary cannot be set.',
  },
  {
    id: 'A147',
    class: 'E',
    asks: 'Does leukemia grow less when adipocytes are removed at its start?',
    contrast: { of: arm('leukemic, no fat', changed(disease, { perturb: [noFat] })), against: withLeukemia },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'fatty acids keep no cell alive in either arm',
      ...without(starved, changed(disease, { perturb: [noFat] }), disease, 'leukemic, fatty acids of no use'),
    },
    seeds: 10,
    note: 'Side a of the dispute on fat in leukemia. Mouse long bones hold two adipocytes in a block.',
  },
  {
    id: 'A148',
    class: 'W',
    asks: 'Are there more free fatty acids in leukemic marrow?',
    contrast: { of: withLeukemia, against: arm('healthy', healthy) },
    reading: fattyAcids,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'adipocytes answer neither GDF15 nor pressure in either arm',
      ...without([...deafToGdf15, ...unsqueezed], disease, healthy, 'healthy, deaf to GDF15 and pressure'),
    },
    seeds: 5,
  },
  {
    id: 'A149',
    class: 'W',
    asks: 'Do more blasts die when fatty acids are of no use to them?',
    contrast: {
      of: arm('leukemic, fatty acids of no use', changed(disease, { cut: starved })),
      against: withLeukemia,
    },
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
      of: arm('leukemic, no fat, fatty acids of no use', changed(disease, { perturb: [noFat], cut: starved })),
      against: arm('leukemic, no fat', changed(disease, { perturb: [noFat] })),
    },
    seeds: 10,
    note: 'The model has no glucose; blasts are read in the whole block and not by distance to fat.',
  },
  {
    id: 'A151',
    class: 'W',
    asks: 'Are adipocytes of leukemic marrow smaller because of GDF15?',
    contrast: {
      of: withLeukemia,
      against: arm('leukemic without GDF15', changed(disease, { perturb: [noGdf15] })),
    },
    reading: radiusOfFat,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'adipocytes do not answer GDF15 in either arm',
      ...without(deafToGdf15, disease, changed(disease, { perturb: [noGdf15] }), 'leukemic without GDF15, deaf to it'),
    },
    seeds: 5,
  },
  {
    id: 'A152',
    class: 'W',
    asks: 'Do adipocytes of leukemic marrow stay larger when TRPV4 is kept?',
    contrast: {
      of: arm('leukemic, TRPV4 kept', changed(disease, { set: lastingTrpv4 })),
      against: withLeukemia,
    },
    reading: radiusOfFat,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells make no GDF15 in either arm',
      of: arm('leukemic without GDF15, TRPV4 kept', changed(disease, { set: lastingTrpv4, perturb: [noGdf15] })),
      against: arm('leukemic without GDF15', changed(disease, { perturb: [noGdf15] })),
    },
    seeds: 5,
  },
  {
    id: 'A154',
    class: 'W',
    asks: 'Are there fewer fatty acids in leukemic marrow when HSL and ATGL are inhibited?',
    contrast: {
      of: arm('leukemic, lipases inhibited', changed(disease, { perturb: [inhibitor] })),
      against: withLeukemia,
    },
    reading: fattyAcids,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'lipolysis frees no fatty acids in either arm',
      ...without(
        ['lipolysis-frees-fatty-acids'],
        changed(disease, { perturb: [inhibitor] }),
        disease,
        'leukemic, nothing freed',
      ),
    },
    seeds: 5,
  },
  {
    id: 'A155',
    class: 'E',
    asks: 'Does leukemia in fatty marrow grow less without GDF15, and not so in marrow without fat?',
    contrast: {
      of: arm('fatty, leukemic without GDF15', changed(fatRich, { perturb: [noGdf15] })),
      against: arm('fatty, leukemic', fatRich),
    },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no fat in either arm',
      of: arm('fatless, leukemic without GDF15', changed(fatless, { perturb: [noGdf15] })),
      against: arm('fatless, leukemic', fatless),
    },
    seeds: 10,
    note: 'Fatty is five times the adipocytes of mouse long bone, a tenth of the volume. GDF15 also makes room: that pulls the other way.',
  },
  {
    id: 'A157',
    class: 'E',
    asks: 'Does an agonist of PPAR-γ restrain leukemia?',
    contrast: { of: arm('leukemic, agonist', changed(disease, { perturb: [agonist] })), against: withLeukemia },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CAR cells do not commit to fat in either arm',
      ...without(noNewFat, changed(disease, { perturb: [agonist] }), disease, 'leukemic, no new fat'),
    },
    seeds: 10,
    note: 'Side b of the dispute on fat in leukemia. The agonist acts on CAR cells only; normal output is not read.',
  },
];
