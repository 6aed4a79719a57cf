import { days, minutes, mmHg, quantity } from '../../core/units.ts';
import type { Dose } from '../../model/regimen.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { alone, deathsInDish, dish, inMedium } from '../dish.ts';
import { cells } from '../growth.ts';
import { dayFive, sparse } from '../overgrown.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import type { Change } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { held } from '../stress.ts';

const hypoxic: Change = { perturb: [held('o2', mmHg(1))] };
const aired: Change = { perturb: [held('o2', mmHg(150))] };
/** One unit of its store, two thirds of which are activated at 1 mmHg: by rate and repair about one death of a cell in three days. */
const th302: Change = { perturb: [inMedium('th302', quantity(5, 'µM'), days(1))] };
/** A prodrug that oxygen does not keep from becoming a poison. */
const indiscriminate: Change = { set: { 'drugs.th302.store.slowedBy.half': mmHg(1e4) } };
const deaths = deathsInDish('leukemic-progenitor', 'leukemic progenitors');

const given = (dose: Dose): Change => ({ regimens: [{ id: dose.drug, start: { time: days(0) }, doses: [dose] }] });
const th302InMice = given({
  drug: 'th302',
  amount: quantity(50, 'mg/kg'),
  route: 'bolus',
  at: days(0),
  every: days(1),
  times: 5,
});
const pr104InMice = given({
  drug: 'pr104',
  amount: quantity(550, 'mg/kg'),
  route: 'infusion',
  at: days(0),
  lasting: minutes(30),
});
const tooLittle =
  'In the oxygen that marrow has it takes damage to 0.09 of the threshold at most: a tenth of an exposure of 135 µM h is activated, as mice clear it within minutes.';
/** Cells whose DNA no drug links. */
const spared = (...types: readonly string[]): Change => ({ cut: types.map((cell) => `dna-strands in ${cell}`) });
const leukemicSpared = spared('lsc', 'leukemic-progenitor', 'blast');
const healthySpared = spared('hsc', 'hspc', 'myeloid', 'erythroid', 'megakaryocyte');

/** Marrow with little leukemia, which has room to grow for these days. */
const inMarrow = (name: string, ...changes: readonly Change[]): AssayArm => goOn(name, sparse(days(5)), ...changes);
const growingForFiveDays = inMarrow('growing for five days');
const underPr104 = inMarrow('growing for five days, PR-104', pr104InMice);
const leukemicCells = mean(cells('leukemic'), dayFive, 'leukemic cells in marrow with room on days 4 to 5', 'cells');

/** Assays on prodrugs that cells with little oxygen activate, of the section on hypoxia and ROS as targets. */
export const hypoxiaProdrugs: readonly Assay[] = [
  {
    id: 'B132',
    class: 'W',
    asks: 'Do more leukemic progenitors die of TH-302 where there is next to no oxygen than in air?',
    contrast: {
      of: dish('alone at 1 mmHg, TH-302', alone(), hypoxic, th302),
      against: dish('alone at 150 mmHg, TH-302', alone(), aired, th302),
    },
    reading: deaths,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'oxygen does not slow its activation, in either arm',
      of: dish('alone at 1 mmHg, TH-302 that oxygen does not slow', alone(), hypoxic, indiscriminate, th302),
      against: dish('alone at 150 mmHg, TH-302 that oxygen does not slow', alone(), aired, indiscriminate, th302),
    },
    seeds: 8,
    note: 'Selectivity only. Bystanders, which the claim asks for, are not tested: what leaves a cell that has activated the drug reaches no neighbor in the model.',
  },
  {
    id: 'B137',
    class: 'E',
    asks: 'Is there less leukemia after five days of TH-302?',
    contrast: { of: inMarrow('growing for five days, TH-302', th302InMice), against: growingForFiveDays },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'TH-302 does not link DNA of leukemic cells, in either arm',
      of: inMarrow('growing for five days, TH-302 that spares leukemic cells', leukemicSpared, th302InMice),
      against: inMarrow('growing for five days, spared', leukemicSpared),
    },
    seeds: 5,
    note: 'The half that says it acts fast, in mice; that leukemia is back before the next cycle is not read. Neither oxygen nor dose lets it: marrow of the model has more oxygen than half of the activation asks for, and at 1 mmHg the dose that mice bear takes damage to 0.2 of the threshold.',
  },
  {
    id: 'B139',
    class: 'W',
    asks: 'Is there less leukemia five days after PR-104?',
    contrast: { of: underPr104, against: growingForFiveDays },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'PR-104 does not link DNA of leukemic cells, in either arm',
      of: inMarrow('growing for five days, PR-104 that spares leukemic cells', leukemicSpared, pr104InMice),
      against: inMarrow('growing for five days, spared', leukemicSpared),
    },
    seeds: 5,
    note: `The dose that mice bear instead of patients and their response. ${tooLittle}`,
  },
  {
    id: 'B140',
    class: 'W',
    asks: 'Are there fewer HSPC five days after PR-104?',
    contrast: { of: underPr104, against: growingForFiveDays },
    reading: mean(cells('hspc'), dayFive, 'HSPC in the marrow on days 4 to 5', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'PR-104 does not link DNA of healthy cells, in either arm',
      of: inMarrow('growing for five days, PR-104 that spares healthy cells', healthySpared, pr104InMice),
      against: inMarrow('growing for five days, healthy cells spared', healthySpared),
    },
    seeds: 5,
    note: `The dose that mice bear. ${tooLittle} HSPC, of which there are ten times as many as HSC; what is lost of blood is not read.`,
  },
];
