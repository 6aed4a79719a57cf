// Long because the section is: one entry for each of its findings that an experiment could refute here.
import { days, mmHg, quantity } from '../../core/units.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deathsPer, givenCytarabine } from '../contact.ts';
import { doxorubicinAtOnce, doxorubicinSlowly, levelFarFromVessels, throughWalls } from '../delivery.ts';
import {
  dayFive,
  divisionsInTheEnd,
  fiveDays,
  healthy,
  leukemia,
  lossOfBlastsInTheEnd,
  spreading,
  spreadingFreely,
  spreadingWith,
  untouched,
  untreated,
} from '../overgrown.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { type Change, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { held, off } from '../stress.ts';
import { enrichment, fiveAndThree, lscAfter, survivors, treated } from '../treatment.ts';
import {
  at,
  deaf,
  densityAfterTwoWeeks,
  densityInTheEnd,
  healthyWith,
  indifferent,
  nitricOxideOff,
  silent,
  still,
  tight,
  tracer,
  unkept,
} from '../vessels.ts';

const intact = healthyWith('intact');
const roused = at('vegf', 2);
/** As much Ang-2 as takes nine tenths of Tie-2 from Ang-1. */
const displaced = at('angpt2', 20);
const secondWeek = { from: days(12), to: days(14) };

/** VEGF that leukemic cells make, over what they make in the model. */
const generous = (factor: number) => ({
  set: Object.fromEntries(
    ['lsc', 'leukemic-progenitor', 'blast'].map((cell) => [
      `cellTypes.${cell}.traffic.vegf.secretes`,
      quantity(factor, 'K/h'),
    ]),
  ),
});

const exposed = (name: string, level: number, cut: readonly string[] = []): AssayArm => ({
  name,
  scenario: changed(givenCytarabine(), { perturb: [held('vegf', quantity(level, 'K'))], cut }),
});

const il6 = mean({ kind: 'level', substance: 'il-6' }, secondWeek, 'IL-6 in the tissue, days 12 to 14', 'K');
/** While walls go from tight to as leaky as they can be. */
const asTheyOpen = { from: days(2.5), to: days(3.5) };
const leakAsTheyOpen = mean(
  { kind: 'leak' },
  asTheyOpen,
  'permeability of walls over that of intact ones, days 2.5 to 3.5',
  '1',
);
/** 5+3 where it finds walls half open. */
const treatedHalfOpen = {
  ...spreading(days(9)),
  id: 'treated-half-open-for-assays',
  regimens: [{ ...fivePlusThree, start: { time: days(3) } }],
};
const traced = (name: string, change: Change = {}) => leukemia(name, change, { regimens: [tracer] });
const tracedHealthy = healthy('healthy, with tracer', { regimens: [tracer] });
const outside = mean(
  { kind: 'level', substance: 'dextran-70' },
  'end',
  'tracer outside vessels an hour after it was given',
  'nM',
);

const withoutNitricOxide = { perturb: nitricOxideOff };
const apart = { cut: ['plasma-raises-ros'] };
/** Oxygen and glucose as tissue beside a vessel has them, everywhere. */
const fed = { perturb: [held('o2', mmHg(40)), held('glucose', quantity(4, 'K'))] };
const quiet = { cut: ['il-6 in endothelial-cell', 'gcsf in endothelial-cell'] };
const deafToBoth = { cut: ['il6-activates-stat3', 'gcsf-activates-stat5'] };

/** Assays of the section on angiogenesis. */
export const angiogenesis: readonly Assay[] = [
  {
    id: 'A119',
    class: 'E',
    asks: 'Do vessels grow in healthy marrow where there is VEGF?',
    contrast: { of: healthyWith('VEGF held at 2 K', roused), against: intact },
    reading: densityAfterTwoWeeks,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'endothelium does not read VEGF, in either arm',
      of: healthyWith('VEGF held at 2 K, endothelium deaf', roused, deaf),
      against: healthyWith('endothelium deaf', deaf),
    },
    seeds: 5,
    note: 'VEGF is held everywhere instead of at one point. That sprouts begin on vessels is put in: nothing else divides into them.',
  },
  {
    id: 'A120',
    class: 'W',
    asks: 'Do leukemic cells and stroma make more VEGF because they lack oxygen?',
    contrast: {
      of: fiveDays.leukemia('leukemic, oxygen held at 100 mmHg', { perturb: [held('o2', mmHg(100))] }),
      against: untreated,
    },
    reading: mean({ kind: 'level', substance: 'vegf' }, dayFive, 'VEGF in the tissue, days 4 to 5', 'K'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HIF-1α does not raise VEGF of leukemic cells, and stroma has none, in either arm',
      of: fiveDays.leukemia('leukemic, oxygen held at 100 mmHg, VEGF unmoved', {
        perturb: [held('o2', mmHg(100)), ...off('car-cell', 'hif1a')],
        cut: ['hif-1-raises-secretion'],
      }),
      against: fiveDays.leukemia('leukemic, VEGF unmoved', {
        perturb: off('car-cell', 'hif1a'),
        cut: ['hif-1-raises-secretion'],
      }),
    },
    seeds: 5,
    note: 'The finding would stop the use of oxygen by leukemic cells; here oxygen is held, which takes hypoxia from all cells. That VEGF grows vessels is A119.',
  },
  {
    id: 'A121',
    class: 'E',
    asks: 'Do leukemic cells divide less when vessels do not sprout?',
    contrast: { of: spreadingWith('spreading, no sprouts', still), against: spreadingFreely },
    reading: divisionsInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'oxygen held at 40 mmHg and glucose at 4 K, in either arm',
      of: spreadingWith('spreading, no sprouts, fed', still, fed),
      against: spreadingWith('spreading, fed', fed),
    },
    seeds: 5,
    note: 'Of what vessels bring the model has oxygen, glucose, hormones and plasma. In one seed sprouts came on the sixth day, when nearly a third of the marrow was leukemic.',
  },
  {
    id: 'A124',
    class: 'E',
    asks: 'Is there more vessel in leukemic than in healthy marrow?',
    contrast: { of: untreated, against: untouched },
    reading: densityInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: leukemia('leukemic, silent to vessels', silent),
      against: untouched,
    },
    seeds: 5,
    note: 'Of patients the finding says it; here mouse marrow, a week after leukemia has replaced a third of it.',
  },
  {
    id: 'A125',
    class: 'E',
    asks: 'Do leukemic cells divide more often when they make four times the VEGF, and with it more vessel?',
    contrast: { of: spreadingWith('spreading, VEGF fourfold', generous(4)), against: spreadingFreely },
    reading: divisionsInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'endothelium does not read VEGF, in either arm',
      of: spreadingWith('spreading, VEGF fourfold, endothelium deaf', generous(4), deaf),
      against: spreadingWith('spreading, endothelium deaf', deaf),
    },
    seeds: 5,
    note: 'Two leukemias instead of a cohort.',
  },
  {
    id: 'A128',
    class: 'E',
    asks: 'Is there less vessel in leukemic marrow whose endothelium lacks VEGF receptors?',
    contrast: { of: leukemia('leukemic, endothelium deaf', deaf), against: untreated },
    reading: densityInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2, in either arm',
      of: leukemia('leukemic, silent to vessels, endothelium deaf', { ...silent, ...deaf }),
      against: leukemia('leukemic, silent to vessels', silent),
    },
    seeds: 5,
    note: 'The other half, that receptors of leukemic cells keep these alive and not vessels, is A129.',
  },
  {
    id: 'A129',
    class: 'W',
    asks: 'Do more leukemic progenitors die of cytarabine without VEGF?',
    contrast: { of: exposed('cytarabine, no VEGF', 0), against: exposed('cytarabine, VEGF held at 2 K', 2) },
    reading: deathsPer('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'VEGF does not raise BCL-2, in either arm',
      of: exposed('cytarabine, no VEGF, BCL-2 apart', 0, ['vegf-raises-bcl2']),
      against: exposed('cytarabine, VEGF held at 2 K, BCL-2 apart', 2, ['vegf-raises-bcl2']),
    },
    seeds: 12,
    note: 'Progenitors, as blasts die by themselves. In marrow instead of a dish: other cells stand around, and what they give is the same in both arms.',
  },
  {
    id: 'A130',
    class: 'W',
    asks: 'Does endothelium release IL-6 when there is VEGF?',
    contrast: { of: healthyWith('VEGF held at 2 K', roused), against: intact },
    reading: il6,
    scale: 'difference',
    expects: { effect: 'above', smallest: 0.1, because: 'a tenth of its affinity, as healthy marrow has none' },
    control: {
      kind: 'cut',
      says: 'endothelium does not read VEGF, in either arm',
      of: healthyWith('VEGF held at 2 K, endothelium deaf', roused, deaf),
      against: healthyWith('endothelium deaf', deaf),
    },
    seeds: 5,
    note: 'G-CSF is released with it, but stands under the demand of blood and is not read.',
  },
  {
    id: 'A131',
    class: 'E',
    asks: 'Do leukemic cells divide less without the IL-6 and G-CSF of endothelium?',
    contrast: { of: spreadingWith('spreading, endothelium without IL-6 and G-CSF', quiet), against: spreadingFreely },
    reading: divisionsInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells read neither IL-6 nor G-CSF, in either arm',
      of: spreadingWith('spreading, deaf to IL-6 and G-CSF, endothelium without them', quiet, deafToBoth),
      against: spreadingWith('spreading, deaf to IL-6 and G-CSF', deafToBoth),
    },
    beside: { arms: [], readings: [lossOfBlastsInTheEnd] },
    seeds: 5,
    note: 'IL-6 and G-CSF of the model let leukemic cells withstand more and renew themselves less, and hardly speed them: the loop may be too weak here.',
  },
  {
    id: 'A134',
    class: 'E',
    asks: 'Is vessel lost in healthy marrow without Ang-1?',
    contrast: { of: healthyWith('no Ang-1', at('angpt1', 0)), against: intact },
    reading: densityAfterTwoWeeks,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'Tie-2 does not activate AKT of endothelium, in either arm',
      of: healthyWith('no Ang-1, Tie-2 without AKT', at('angpt1', 0), unkept),
      against: healthyWith('Tie-2 without AKT', unkept),
    },
    seeds: 8,
    note: 'That Ang-1 also lets endothelium move and divide is not in the model.',
  },
  {
    id: 'A136',
    class: 'W',
    asks: 'Does Ang-2 lower what Ang-1 does through Tie-2?',
    contrast: { of: healthyWith('Ang-2 held at 5 K', at('angpt2', 5)), against: intact },
    reading: mean(
      { kind: 'activity', cell: 'endothelial-cell', activity: 'adherens-junction' },
      { from: days(1), to: days(3) },
      'junctions of endothelium on days 1 to 3',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'Ang-2 does not bind Tie-2, in either arm',
      of: healthyWith('Ang-2 held at 5 K, unbound', at('angpt2', 5), indifferent),
      against: healthyWith('Ang-2 unbound', indifferent),
    },
    seeds: 5,
    note: 'One dose instead of a scan; what Tie-2 does is read at the junctions that it keeps closed.',
  },
  {
    id: 'A137',
    class: 'E',
    asks: 'Is vessel lost when Ang-2 takes Tie-2 from Ang-1 and there is little VEGF?',
    contrast: { of: healthyWith('Ang-2 held at 20 K', displaced), against: intact },
    reading: densityAfterTwoWeeks,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'Ang-2 does not bind Tie-2, in either arm',
      of: healthyWith('Ang-2 held at 20 K, unbound', displaced, indifferent),
      against: healthyWith('Ang-2 unbound', indifferent),
    },
    seeds: 8,
    note: 'VEGF is not held: stroma that lacks oxygen makes it and may save the vessels.',
  },
  {
    id: 'A138',
    class: 'E',
    asks: 'Does Ang-2 add to the vessels that VEGF makes?',
    contrast: {
      of: healthyWith('VEGF held at 1 K, Ang-2 at 20 K', at('vegf', 1), displaced),
      against: healthyWith('VEGF held at 1 K', at('vegf', 1)),
    },
    reading: densityAfterTwoWeeks,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'no VEGF, in either arm',
      of: healthyWith('no VEGF, Ang-2 held at 20 K', at('vegf', 0), displaced),
      against: healthyWith('no VEGF', at('vegf', 0)),
    },
    seeds: 6,
    note: 'No rule names both, and the sign may come out either way; but how far VEGF alone opens junctions was chosen so that Ang-2 can add to it.',
  },
  {
    id: 'A140',
    class: 'E',
    asks: 'Are walls leakier in leukemic marrow, by nitric oxide?',
    contrast: { of: spreadingFreely, against: untouched },
    reading: leakAsTheyOpen,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'endothelium makes no nitric oxide, in either arm',
      of: goOn('spreading for four days, no nitric oxide', spreading(days(4)), withoutNitricOxide),
      against: goOn('healthy for four days, no nitric oxide', settled(days(4)), withoutNitricOxide),
    },
    seeds: 5,
    note: 'The review does not say by what leukemia makes walls leak; its source says nitric oxide, and the control asks that. Read while walls open, as in a full leukemia they leak as much as the model lets them, with nitric oxide or without.',
  },
  {
    id: 'A141',
    class: 'E',
    asks: 'Does more of a tracer of 70 kDa lie outside vessels in leukemic marrow?',
    contrast: {
      of: traced('leukemic, with tracer'),
      against: tracedHealthy,
    },
    reading: outside,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: traced('leukemic, silent to vessels, with tracer', silent),
      against: tracedHealthy,
    },
    seeds: 5,
    note: 'One size of three. That larger ones leak less follows from their permeability, and that most leaks where most leukemia is, is A143.',
  },
  {
    id: 'A142',
    class: 'E',
    asks: 'Does less of a bolus of doxorubicin reach leukemic marrow far from vessels when their walls leak ten times as much?',
    contrast: {
      of: throughWalls('doxorubicin at once, walls leak tenfold', 10, doxorubicinAtOnce),
      against: throughWalls('doxorubicin at once, walls intact', 1, doxorubicinAtOnce),
    },
    reading: levelFarFromVessels('doxorubicin'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'as much is infused over the day and a half that is read, so that tissue has what blood has wherever it flows',
      of: throughWalls('doxorubicin slowly, walls leak tenfold', 10, doxorubicinSlowly),
      against: throughWalls('doxorubicin slowly, walls intact', 1, doxorubicinSlowly),
    },
    seeds: 5,
    note: 'The finding would have leak raise the pressure between cells and so lower flow, of which the model has nothing: flow depends on pressures and widths of vessels alone, and small drugs pass an intact wall as fast as a leaky one. Not shown is therefore to be expected, and would say nothing of the finding. Walls that leak threefold, and cytarabine by infusion, are in `marrow validation scans delivery`.',
  },
  {
    id: 'A143',
    class: 'E',
    asks: 'Of the leukemic cells that 5+3 leaves, do fewer lie in the half of the marrow with least leaked plasma than before it?',
    contrast: { of: survivors('5+3 as walls open', treatedHalfOpen) },
    reading: enrichment(
      { kind: 'in lowest', cell: 'leukemic', substance: 'plasma', share: 0.5 },
      { kind: 'cells', cell: 'leukemic' },
      'share of leukemic cells in the half of the tissue with least leaked plasma, after 5+3 over before it',
    ),
    scale: 'relative',
    from: 1,
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'walls leak no more than intact ones',
      of: survivors('5+3, walls tight instead of opening', changed(treatedHalfOpen, tight)),
    },
    seeds: 14,
    note: '5+3 begins when walls leak about threefold, between intact ones and as leaky as they can be. Intact walls leave a pattern of plasma too, by distance from them: what cells outlive there for being near a vessel is in the control. Plasma is where walls leak, not how much each does.',
  },
  {
    id: 'A144',
    class: 'E',
    asks: 'Are fewer LSC left after 5+3 when walls leak no more than intact ones?',
    contrast: { of: survivors('5+3, walls tight', changed(treated, tight)), against: fiveAndThree },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'leaked plasma does not raise ROS, in either arm',
      of: survivors('5+3, walls tight, plasma without effect', changed(changed(treated, tight), apart)),
      against: survivors('5+3, plasma without effect', changed(treated, apart)),
    },
    seeds: 6,
    note: 'Leak of the model lowers no flow and no drug level (A142): it acts by ROS, which rouses LSC and so exposes them. The opposite may come out.',
  },
];
