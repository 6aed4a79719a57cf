import { days, fraction, micrometers, quantity } from '../../core/units.ts';
import type { Zone } from '../../model/measure.ts';
import type { Scenario } from '../../model/scenario.ts';
import { fivePlusThree, marrow } from '../../scenarios/index.ts';
import type { Assay } from '../assay.ts';
import { lsk, lskSlam } from '../gate.ts';
import { overgrown } from '../overgrown.ts';
import { mean, minus, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { seenByTheHour } from '../rhythm.ts';
import { atOnce, type Change, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { restingHsc } from '../stem-cells.ts';
import {
  fiveAndThree,
  hscAfter,
  lscAfter,
  lscBefore,
  mobilizer,
  mobilizerOf,
  survivors,
  treated,
  undosed,
} from '../treatment.ts';
import { silent } from '../vessels.ts';
import { lateInTheWeek } from '../windows.ts';

const mobilized = changed(treated, { perturb: mobilizer });

const week = settled(days(5));
const native = goOn('native', week);
const fromSinusoids = (gate: typeof lsk) =>
  mean(
    { kind: 'gated distance', gate, to: 'sinusoid' },
    lateInTheWeek,
    `distance of ${gate.name} cells from sinusoids on days 1.5 to 5`,
    'µm',
  );
const spread = mean(
  { kind: 'dots', cell: 'hsc', to: 'sinusoid', take: 'spread' },
  lateInTheWeek,
  'standard deviation of random dots',
  'µm',
);
/** HSC that nothing draws to niche cells or holds there, so that they lie as progenitors do. */
const adrift = {
  set: {
    'cellTypes.hsc.behaviors.attraction.ceiling': fraction(0),
    'cellTypes.hsc.behaviors.lodging.base': quantity(0, '1/d'),
  },
  perturb: [
    atOnce('no-vla4', 'knock-out', 'vla4', { cell: 'hsc' }),
    atOnce('no-cxcr4', 'knock-out', 'cxcr4', { cell: 'hsc' }),
  ],
};

/** What a mouse gets that is irradiated before a graft; of the lining of its sinusoids some is lost as well. */
const irradiated = {
  perturb: [
    atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.95) }),
    atOnce('irradiation-of-vessels', 'irradiate', 'endothelial-cell', { fraction: fraction(0.3) }),
  ],
};
/** As many HSC lost, in a marrow that keeps all else. */
const withFewHsc = { perturb: [atOnce('few-hsc', 'ablate', 'hsc', { fraction: fraction(0.95) })] };
const unmoved = { cut: ['gcsf-activates-hsc', 'ros-rouses-stem-cells'] };
const graft = {
  perturb: [
    atOnce('graft', 'transplant', 'hsc', { count: quantity(40, 'cells') }),
    atOnce('helpers', 'transplant', 'hspc', { count: quantity(300, 'cells') }),
  ],
};

/** 5+3 after leukemia has had five days to change the marrow, where the others give it one. */
const late = {
  ...treated,
  until: days(11),
  regimens: [{ ...fivePlusThree, start: { time: days(5) } }],
};
/** CXCR4 alone. */
const halfMobilized = changed(treated, { perturb: mobilizerOf(0.5) });
const halfMobilizedByOne = changed(treated, { perturb: mobilizerOf(0.5).filter(({ target }) => target === 'cxcr4') });

/** One dose of the anthracycline of 5+3, a day before the end. */
const doxorubicin = {
  regimens: [
    {
      id: 'doxorubicin',
      start: { time: days(2) },
      doses: [{ drug: 'doxorubicin', amount: quantity(3, 'mg/kg'), route: 'bolus', at: days(0) }],
    },
  ],
} satisfies Change;
const dosed = (name: string, scene: (until: ReturnType<typeof days>) => Scenario, ...changes: readonly Change[]) =>
  goOn(name, seenByTheHour(scene(days(3))), doxorubicin, ...changes);
const healthyDosed = dosed('healthy, doxorubicin', settled);
const dayOfDose = { from: days(2), to: days(3) };
const doxorubicinIn = (zone: Zone, where: string) =>
  mean({ kind: 'level', substance: 'doxorubicin', zone }, dayOfDose, `doxorubicin ${where}`, 'nM');

const secreted = new Set(
  marrow.cellTypes
    .filter(({ group }) => group === 'leukemic')
    .flatMap(({ traffic = [] }) => traffic.filter(({ secretes }) => secretes !== undefined))
    .map(({ substance }) => substance.id),
);
/** Leukemic cells that give off nothing, and that stroma, vessels and nerves do not feel. */
const harmless = {
  cut: [
    ...[...secreted].map((substance) => `${substance} in leukemic`),
    ...marrow.rules.filter(({ signal }) => signal.kind === 'engaged' || signal.id === 'leukemic').map(({ id }) => id),
  ],
};

/** Assays of the section on conclusions and outlook. */
export const outlook: readonly Assay[] = [
  {
    id: 'B150',
    class: 'E',
    asks: 'Does a larger share of LSC outlive induction in marrow that leukemia has had time to change?',
    contrast: { of: survivors('5+3 after five days', late), against: fiveAndThree },
    reading: over(lscAfter, lscBefore, 'LSC after induction over those at its first dose'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'leukemic cells leave stroma, vessels and nerves as they are, in either arm',
      of: survivors('5+3 after five days in unchanged marrow', changed(late, harmless)),
      against: survivors('5+3 in unchanged marrow', changed(treated, harmless)),
    },
    seeds: 6,
    note: 'Marrow of one day and of five instead of a naive and an educated one with as many leukemic cells: the share that outlives treatment is read. LSC also have more time to find places, which the control leaves.',
  },
  {
    id: 'B153',
    class: 'E',
    asks: 'Is doxorubicin spread less evenly between the tissue beside sinusoids and that far from them in leukemic marrow?',
    contrast: { of: dosed('leukemic, doxorubicin', overgrown), against: healthyDosed },
    reading: over(
      doxorubicinIn({ of: 'sinusoid', from: micrometers(30) }, 'beyond 30 µm from sinusoids'),
      doxorubicinIn({ of: 'sinusoid', to: micrometers(10) }, 'within 10 µm of sinusoids'),
      'doxorubicin far from sinusoids over that beside them within a day of its dose',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: dosed('leukemic, silent to vessels, doxorubicin', overgrown, silent),
      against: healthyDosed,
    },
    seeds: 5,
    note: 'Two zones instead of the spread of a map. Cells that store the drug take it from those behind them, leukemic or not.',
  },
  {
    id: 'B155',
    class: 'E',
    asks: 'Do two sets of markers put the stem cells of one marrow at different distances from sinusoids?',
    contrast: { of: native },
    reading: over(
      minus(fromSinusoids(lsk), fromSinusoids(lskSlam), 'LSK cells farther than LSK CD150+ CD48- cells'),
      spread,
      'distance of LSK less that of LSK CD150+ CD48- cells, over the standard deviation of random dots',
    ),
    scale: 'difference',
    from: 0,
    expects: {
      effect: 'above',
      smallest: 0.33,
      because:
        '0.8 standard deviations between HSC and progenitors, as for any position of which the finding gives no number, times 0.41: half of one set and a tenth of the other are HSC',
    },
    control: {
      kind: 'cut',
      says: 'HSC are neither drawn to niche cells nor held by them, so that what else a gate finds lies where they do',
      of: goOn('HSC adrift', week, adrift),
    },
    seeds: 6,
    note: 'A tenth of the LSK cells and half of the LSK CD150+ CD48- cells are HSC here, by assumption: that HSC lie nearer to sinusoids than progenitors is expected of this model; the finding only has that the sets part.',
  },
  {
    id: 'B160',
    class: 'E',
    asks: 'Do fewer HSC rest in marrow that was irradiated and grafted than in marrow that lost its HSC alone before the graft?',
    contrast: {
      of: goOn('irradiated and grafted', week, irradiated, graft),
      against: goOn('HSC ablated, grafted', week, withFewHsc, graft),
    },
    reading: restingHsc(undefined, 'share of HSC in G0 on days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HSC answer neither G-CSF nor ROS, by which an emptied marrow and broken walls rouse them, in either arm',
      of: goOn('irradiated and grafted, HSC unmoved', week, irradiated, graft, unmoved),
      against: goOn('HSC ablated, grafted, HSC unmoved', week, withFewHsc, graft, unmoved),
    },
    seeds: 6,
    note: 'Irradiation kills at once 95 % of the marrow and 30 % of the sinusoidal lining, by assumption. Both marrows lose as many HSC and get the same graft, since HSC that come by blood cycle wherever they arrive. Position, which the finding names too, is not read.',
  },
  {
    id: 'B162',
    class: 'E',
    asks: 'Does induction leave fewer LSC when half of CXCR4 and of VLA-4 is blocked than when half of CXCR4 alone is?',
    contrast: {
      of: survivors('5+3 with half of CXCR4 and VLA-4 blocked', halfMobilized),
      against: survivors('5+3 with half of CXCR4 blocked', halfMobilizedByOne),
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('half of CXCR4 and VLA-4 blocked, no drugs', undosed(halfMobilized)),
      against: survivors('half of CXCR4 blocked, no drugs', undosed(halfMobilizedByOne)),
    },
    seeds: 6,
    note: 'Targets of one clone instead of targets of several; LSC are counted, not clones. Blocked with the first dose, not before it; by half, as the whole of CXCR4 alone leaves none.',
  },
  {
    id: 'B163',
    class: 'E',
    asks: 'Does moving cells out of their niche cost HSC under chemotherapy, because free HSC cycle and are killed?',
    contrast: {
      of: survivors('5+3 with CXCR4 and VLA-4 blocked', mobilized),
      against: fiveAndThree,
    },
    reading: hscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('CXCR4 and VLA-4 blocked, no drugs', undosed(mobilized)),
      against: survivors('no drugs', undosed(treated)),
    },
    seeds: 6,
    note: 'One timing, with the first dose; mouse 5+3.',
  },
];
