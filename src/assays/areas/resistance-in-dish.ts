import { days, mmHg, quantity } from '../../core/units.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Assay, Contrast } from '../assay.ts';
import { deafToCxcr4, vla4 } from '../contact.ts';
import {
  afterLoss,
  alone,
  aloneInOxygen,
  cytarabine,
  deathsInDish,
  dish,
  inMedium,
  lateCytarabine,
  onLayerInOxygen,
  stromaLost,
} from '../dish.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, ofNeither } from '../smallest-effects.ts';
import { held, off } from '../stress.ts';

/** Cells that live on must not use up the oxygen of those that are read. */
const onStroma = onLayerInOxygen();
const unsupported = aloneInOxygen();
const neverOnStroma = dish('never on stroma, cytarabine', unsupported, lateCytarabine);
/** Every receptor of a leukemic cell for what others display, or for what is dissolved. */
const receptorsOff = (kind: 'ligand' | 'substance'): readonly Perturbation[] =>
  marrow.cellTypes
    .filter(({ group }) => group === 'leukemic')
    .flatMap(({ id, receptors = [] }) =>
      off(id, ...receptors.filter(({ receptor }) => receptor.ligand.kind === kind).map(({ receptor }) => receptor.id)),
    );
const untouching: Change = { perturb: receptorsOff('ligand'), cut: ['stroma-hands-over-mitochondria'] };
const unhearing: Change = { perturb: [...receptorsOff('substance'), ...off('stroma', 'vesicle-release')] };
const bothArmsOf = (where: string, scenario: Scenario): Required<Contrast> => ({
  of: dish(`${where}, cytarabine`, scenario, cytarabine),
  against: dish(`${where}, contact and soluble signals off, cytarabine`, scenario, untouching, unhearing, cytarabine),
  alone: [
    dish(`${where}, contact off, cytarabine`, scenario, untouching, cytarabine),
    dish(`${where}, soluble signals off, cytarabine`, scenario, unhearing, cytarabine),
  ],
});

/** Several times what halves STAT5 of FLT3-ITD. */
const sorafenib: Change = { perturb: [inMedium('sorafenib', quantity(20, 'nM'), days(1))] };
const cxcr4Off: Change = { perturb: off('leukemic', 'cxcr4') };
const mutated = onLayerInOxygen('flt3-itd');
const deafMutated = changed(mutated, deafToCxcr4);

const tCells: Change = { perturb: [inMedium('amg-330', quantity(10, 'pM'), days(1))] };
const vla4Off: Change = { perturb: off('leukemic', ...vla4) };

const hypoxicDish = changed(alone(), { perturb: [held('o2', mmHg(5))] });
const oxygenDish = changed(alone(), { perturb: [held('o2', mmHg(100))] });
const aktOff: Change = { perturb: off('leukemic', 'akt') };

/** Assays in a dish with stroma or without, of the section on environment-mediated drug resistance. */
export const resistanceInDish: readonly Assay[] = [
  {
    id: 'B001',
    class: 'E',
    asks: 'Do LSC that have lost their stroma die of cytarabine like those that never had any?',
    contrast: {
      of: dish('stroma lost, then cytarabine', onStroma, stromaLost, lateCytarabine),
      against: neverOnStroma,
    },
    reading: deathsInDish('lsc', 'LSC', afterLoss),
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'stroma stays',
      of: dish('on stroma, cytarabine', onStroma, lateCytarabine),
      against: neverOnStroma,
    },
    seeds: 8,
    note: 'Half a day lies between the loss of stroma and the drug. Survivors of a treatment cannot be moved to a dish, so that cells which have been sheltered for two days stand for them.',
  },
  {
    id: 'B003',
    class: 'E',
    asks: 'Do contact with stroma and what it secretes together spare LSC of cytarabine more than if each acted independently?',
    contrast: bothArmsOf('on stroma', onStroma),
    reading: deathsInDish('lsc', 'LSC'),
    scale: 'beyond Bliss',
    expects: { effect: 'below', ...ofNeither },
    control: { kind: 'cut', says: 'there is no stroma, in any arm', ...bothArmsOf('alone', unsupported) },
    seeds: 8,
    note: 'The finding expects more of both than of each alone, which follows from how rules are joined. Deaths that each lets pass multiply when they act independently. Contact is all that leukemic cells read of what a neighbor displays, and mitochondria; soluble is all that they read of what is dissolved, of their own too, and vesicles of stroma. CXCL12 also activates VLA-4.',
  },
  {
    id: 'B008',
    class: 'W',
    asks: 'Do more leukemic progenitors with FLT3-ITD die of sorafenib on stroma without CXCR4?',
    contrast: {
      of: dish('FLT3-ITD on stroma, CXCR4 off, sorafenib', mutated, cxcr4Off, sorafenib),
      against: dish('FLT3-ITD on stroma, sorafenib', mutated, sorafenib),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 tells leukemic cells nothing, in either arm',
      of: dish('deaf FLT3-ITD on stroma, CXCR4 off, sorafenib', deafMutated, cxcr4Off, sorafenib),
      against: dish('deaf FLT3-ITD on stroma, sorafenib', deafMutated, sorafenib),
    },
    seeds: 8,
    note: 'Progenitors, as blasts die by themselves. Sorafenib of the model takes STAT5 and with it BCL-2; how a cell dies for want of it is left to what opens mitochondria.',
  },
  {
    id: 'B018',
    class: 'W',
    asks: 'Do T cells turned on leukemia kill more progenitors of it on stroma without VLA-4?',
    contrast: {
      of: dish('on stroma, VLA-4 off, AMG 330', onStroma, vla4Off, tCells),
      against: dish('on stroma, AMG 330', onStroma, tCells),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'there is no stroma, in either arm',
      of: dish('alone, VLA-4 off, AMG 330', unsupported, vla4Off, tCells),
      against: dish('alone, AMG 330', unsupported, tCells),
    },
    seeds: 8,
    note: 'T cells are no cells of the model: AMG 330 kills as if there were as many as are needed.',
  },
  {
    id: 'B025',
    class: 'W',
    asks: 'Do more leukemic progenitors die of cytarabine without AKT when there is next to no oxygen?',
    contrast: {
      of: dish('at 5 mmHg, AKT off, cytarabine', hypoxicDish, aktOff, cytarabine),
      against: dish('at 5 mmHg, cytarabine', hypoxicDish, cytarabine),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'oxygen held at 100 mmHg, in either arm',
      of: dish('at 100 mmHg, AKT off, cytarabine', oxygenDish, aktOff, cytarabine),
      against: dish('at 100 mmHg, cytarabine', oxygenDish, cytarabine),
    },
    seeds: 8,
    note: 'mTOR of the model is what AKT does. AKT protects and speeds the cycle, which cytarabine needs: which wins was not fitted.',
  },
];
