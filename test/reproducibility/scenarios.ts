import { days, fraction, hours, micrometers, minutes, mmHg, perHour, quantity } from '../../src/core/units.ts';
import type { Dose, Regimen } from '../../src/model/regimen.ts';
import type { Perturbation, Scenario } from '../../src/model/scenario.ts';
import { healthy } from '../../src/scenarios/healthy.ts';
import { story } from '../../src/scenarios/story.ts';
import { storyHuman } from '../../src/scenarios/story-human.ts';

export const block = (x: number, y: number, z: number) => ({ x: micrometers(x), y: micrometers(y), z: micrometers(z) });

const inject = (id: string, target: string, count: number, place: 'anywhere' | 'niche'): Perturbation => ({
  id,
  at: { time: days(0.2) },
  action: 'inject',
  target,
  count: quantity(count, 'cells'),
  place,
  genotype: ['mll-af9'],
});

export const bolus = (drug: string, amount: number, at: number): Dose => ({
  drug,
  amount: quantity(amount, 'mg/kg'),
  route: 'bolus',
  at: hours(at),
});

/** Leukemic cells arrive early, drugs soon after, stroma is removed and a receptor blocked: two days with everything in them. */
export const eventful: Scenario = {
  ...story,
  settle: days(0),
  id: 'eventful',
  block: block(160, 80, 60),
  until: days(2),
  perturb: [
    inject('lsc in niche', 'lsc', 5, 'niche'),
    inject('lsc anywhere', 'lsc', 15, 'anywhere'),
    inject('blasts', 'blast', 60, 'anywhere'),
    {
      id: 'no CAR cells',
      at: { time: hours(14) },
      action: 'ablate',
      target: 'car-cell',
      fraction: fraction(1),
    },
    {
      id: 'plerixafor-like',
      at: { time: hours(20) },
      action: 'block',
      target: 'cxcr4',
      fraction: fraction(0.8),
      lasting: hours(9),
    },
  ],
  regimens: [
    {
      id: 'drugs',
      start: { time: hours(10) },
      doses: [
        { ...bolus('cytarabine', 100, 0), every: hours(12), times: 2 },
        { ...bolus('doxorubicin', 3, 1.2), route: 'infusion', lasting: hours(3.1) },
      ],
    } satisfies Regimen,
  ],
};

/** A scenario whose state is digested at twenty stations, evenly over its ticks. */
export interface ShortScenario {
  readonly scenario: Scenario;
  /** At most 200, a multiple of 20. */
  readonly ticks: number;
}

/** Marrow that has settled, loses half of its maturing neutrophils and grows them back on demand. */
const growing: Scenario = {
  ...healthy,
  id: 'growing',
  settle: hours(5),
  block: block(160, 80, 60),
  until: hours(30),
  perturb: [
    {
      id: 'fewer neutrophils',
      at: { time: hours(10) },
      action: 'ablate',
      target: 'myeloid',
      fraction: fraction(0.5),
    },
  ],
};

/** All actions of a perturbation, both kinds of cut, and stroma so dense and stem cells so eager that many want one place. */
const leukemic: Scenario = {
  ...eventful,
  id: 'leukemic',
  until: hours(30),
  set: {
    'sites.diaphysis.stroma.car-cell.density': quantity(60_000, 'cells/mm³'),
    'cellTypes.car-cell.presents.reach': quantity(15, 'µm'),
    'cellTypes.hsc.behaviors.lodging.base': perHour(2),
    'cellTypes.lsc.behaviors.lodging.base': perHour(2),
  },
  cut: ['cxcl12-retains', 'kit in hspc'],
  perturb: [
    ...eventful.perturb,
    { id: 'no VLA-4', at: { time: hours(7) }, action: 'knock-out', target: 'vla4', cell: 'lsc' },
    { id: 'more AKT', at: { time: hours(8) }, action: 'over-express', target: 'akt', factor: fraction(1.5) },
    {
      id: 'demand',
      at: { time: hours(9) },
      action: 'stimulate',
      target: 'gcsf',
      factor: fraction(4),
      lasting: hours(6),
    },
    {
      id: 'hypoxia',
      at: { after: 'demand', by: hours(2.3) },
      action: 'clamp',
      target: 'o2',
      level: mmHg(8),
      lasting: hours(3),
    },
    {
      id: 'as many HSC',
      at: { measure: 'leukemic-fraction', above: fraction(0.04) },
      action: 'ablate',
      target: 'hsc',
      asManyAs: { cell: 'lsc', place: 'niche' },
    },
  ],
};

/** Human clocks, blood and doses, in a block with an odd number of voxels, at a tick that is no binary fraction of an hour. */
const human: Scenario = {
  ...storyHuman,
  id: 'human',
  settle: hours(0),
  block: block(200, 70, 50),
  tick: minutes(6),
  until: hours(6),
  perturb: [
    { ...inject('blasts', 'blast', 80, 'anywhere'), at: { time: hours(0.7) } },
    { ...inject('lsc', 'lsc', 20, 'anywhere'), at: { time: hours(1.1) }, genotype: ['flt3-itd'] },
  ],
  regimens: storyHuman.regimens.map((regimen) => ({ ...regimen, start: { time: hours(2.3) } })),
};

/** Health, disease under treatment, and the other species: what must have the same bits however it is run. */
export const shortScenarios: readonly ShortScenario[] = [
  { scenario: growing, ticks: 60 },
  { scenario: leukemic, ticks: 60 },
  { scenario: human, ticks: 60 },
];
