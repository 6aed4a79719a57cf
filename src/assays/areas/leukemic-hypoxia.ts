// Long because the section is: one entry for each of its findings that an experiment could refute here.
import { days, fraction, mmHg } from '../../core/units.ts';
import { marrowCells } from '../../model/scenario.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { dayFive, fiveDays, healthy, leukemia, untouched, untreated } from '../overgrown.ts';
import { gain, mean, over } from '../reading.ts';
import { atOnce, type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { growing, held, hypoxic, justPlaced, off, oxygenated } from '../stress.ts';

const asManyCells: Change = {
  perturb: [
    {
      ...atOnce('as-many-cells', 'irradiate', marrowCells, { fraction: fraction(0.44) }),
      at: { time: days(6.5) },
    },
  ],
};
const blind = { cut: ['oxygen-degrades-hif-1'] };
/** Blood that brings three fifths of the oxygen that it usually does. */
const scarce = { set: { 'substances.o2.blood.inlet': mmHg(26) } };
const inTheEnd = { from: days(7), to: days(8) };
const secondDay = { from: days(1), to: days(2) };
const thirdDay = { from: days(2), to: days(3) };

const leukemicCellsInTheEnd = mean(
  { kind: 'cells', cell: 'leukemic' },
  inTheEnd,
  'leukemic cells on days 7 to 8',
  'cells',
);
const lscInTheEnd = mean({ kind: 'cells', cell: 'lsc' }, inTheEnd, 'LSC on days 7 to 8', 'cells');
const lscPerHsc = over(
  mean({ kind: 'cells', cell: 'lsc' }, thirdDay, 'LSC', 'cells'),
  mean(hsc(), thirdDay, 'HSC', 'cells'),
  'LSC per HSC on days 2 to 3',
);
const blastDivisions = over(
  gain({ kind: 'expected', event: 'division', cell: 'blast' }, thirdDay, 'expected divisions of blasts', '1'),
  mean({ kind: 'cells', cell: 'blast' }, thirdDay, 'blasts', 'cells'),
  'divisions per blast on days 2 to 3',
);

const placed = justPlaced(days(3));
const justLeukemic = { name: 'a clone, just placed', scenario: placed };
const placedWith = (name: string, change: Parameters<typeof changed>[1]): AssayArm => ({
  name,
  scenario: changed(placed, change),
});

const inHypoxia: AssayArm = { name: 'hypoxic', scenario: hypoxic };
const inOxygen: AssayArm = { name: 'oxygenated', scenario: changed(hypoxic, { perturb: [oxygenated] }) };
const without = (cell: string, ...genes: readonly string[]): AssayArm => ({
  name: `hypoxic, ${cell} without ${genes.join(' and ')}`,
  scenario: changed(hypoxic, { perturb: off(cell, ...genes) }),
});
const oxygenatedWithout = (cell: string, ...genes: readonly string[]): AssayArm => ({
  name: `oxygenated, ${cell} without ${genes.join(' and ')}`,
  scenario: changed(hypoxic, { perturb: [oxygenated, ...off(cell, ...genes)] }),
});
/** Without hypoxia there is no HIF to lose: what its loss does has to go. */
const inOxygenInstead = (cell: string, ...genes: readonly string[]) =>
  ({
    kind: 'cut',
    says: 'oxygen held at 100 mmHg, where there is next to no HIF, in either arm',
    of: oxygenatedWithout(cell, ...genes),
    against: inOxygen,
  }) as const;
const onDayFour = (gene: string) => ({
  ...hypoxic,
  perturb: [
    ...hypoxic.perturb,
    { id: `${gene}-off-late`, at: { time: days(4) }, action: 'knock-out', target: gene, cell: 'lsc' } as const,
  ],
});

const doubleMutant = justPlaced(days(3), 'runx1-asxl1-mutation');
const equal = [held('o2', mmHg(12))];
const aktOff = off('leukemic', 'akt');
const insensitive = { cut: ['akt-speeds-leukemic-cells'] };
const forgiving = { cut: ['shortage-of-energy-kills'] };
const anoxic = { perturb: [held('o2', mmHg(1))] };
const noRespiration = { perturb: [...off('hsc', 'oxphos'), ...off('lsc', 'oxphos')] };
const oxygenToRos = ['respiration-makes-ros', 'hif-2-lowers-ros', 'hif-1-slows-respiration'];
const stable = ['oxygen-degrades-hif-1'];
const armless = ['hif-1-raises-mirna'];
const unguarded = { perturb: off('lsc', 'bcl2') };
const apart = { cut: ['bcl2-keeps-mitochondria-closed'] };
const slugOff = off('lsc', 'slug');
const carrierOff = off('lsc', 'slc13a3');

/** Assays of the section on hypoxia and reactive oxygen species in leukemia. */
export const leukemicHypoxia: readonly Assay[] = [
  {
    id: 'A193',
    class: 'E',
    asks: 'Is there as much oxygen in leukemic as in healthy marrow that holds as many cells?',
    contrast: { of: leukemia('leukemic, as many cells as in healthy marrow', asManyCells), against: untouched },
    reading: mean({ kind: 'level', substance: 'o2' }, 'end', 'mean pO2 on day 7', 'mmHg'),
    scale: 'relative',
    expects: { effect: 'none', ...levels },
    control: {
      kind: 'probe',
      says: 'blood that brings half of the oxygen',
      of: healthy('healthy, 24 mmHg in blood', { set: { 'substances.o2.blood.inlet': mmHg(24) } }),
      against: untouched,
    },
    beside: {
      arms: [],
      readings: ['hematopoietic', 'leukemic'].map((cell) =>
        mean({ kind: 'cells', cell }, 'end', `${cell} cells on day 7`, 'cells'),
      ),
    },
    seeds: 5,
    note: 'Full leukemic marrow of the model holds 1.8 times as many cells as healthy marrow, in one seed; four ninths of them are taken half a day before oxygen is read. Vessels grow with leukemia, and a leukemic cell of the model takes as much oxygen as a healthy one: what is asked is whether the vessels of leukemia change the oxygen of as many cells. Untouched, a full leukemic marrow has a third less (figure 1).',
  },
  {
    id: 'A194',
    class: 'W',
    asks: 'Do LSC outlast HSC at 1 mmHg?',
    contrast: { of: placedWith('a clone, oxygen held at 1 mmHg', anoxic), against: justLeukemic },
    reading: lscPerHsc,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'cells do not die for want of energy, in either arm',
      of: placedWith('a clone, oxygen held at 1 mmHg, want of energy forgiven', { ...anoxic, ...forgiving }),
      against: placedWith('a clone, want of energy forgiven', forgiving),
    },
    seeds: 5,
    note: 'The finding pulls against A215: LSC that depend on respiration cannot at the same time do better than HSC where there is next to no oxygen.',
  },
  {
    id: 'A195',
    class: 'E',
    asks: 'Does hypoxia favor LSC over HSC in a marrow that holds both?',
    contrast: {
      of: fiveDays.leukemia('leukemic, hypoxic blood', scarce),
      against: untreated,
    },
    reading: over(
      mean({ kind: 'cells', cell: 'lsc' }, dayFive, 'LSC', 'cells'),
      mean(hsc(), dayFive, 'HSC', 'cells'),
      'LSC per HSC on days 4 to 5',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'oxygen does not degrade HIF-1α, in either arm',
      of: fiveDays.leukemia('leukemic, hypoxic blood, HIF-1α unmoved', scarce, blind),
      against: fiveDays.leukemia('leukemic, HIF-1α unmoved', blind),
    },
    seeds: 6,
    note: 'Five days after leukemia has replaced a third of the marrow, instead of three weeks of growth.',
  },
  {
    id: 'A197',
    class: 'E',
    asks: 'Does a clone in hypoxic marrow grow less without HIF-1α and HIF-2α?',
    contrast: { of: without('leukemic', 'hif1a', 'hif2a'), against: inHypoxia },
    reading: leukemicCellsInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: inOxygenInstead('leukemic', 'hif1a', 'hif2a'),
    seeds: 6,
    note: 'The finding is of human cells in mice over twelve weeks; here mouse LSC grow for eight days, in the same rules as A203 and A204.',
  },
  {
    id: 'A198',
    class: 'W',
    asks: 'Does a clone in hypoxic marrow grow less without MIF?',
    contrast: { of: without('leukemic', 'mif-synthesis'), against: inHypoxia },
    reading: leukemicCellsInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: inOxygenInstead('leukemic', 'mif-synthesis'),
    seeds: 6,
    note: 'MIF spreads between leukemic cells; what it does to stroma is not in the model.',
  },
  {
    id: 'A199',
    class: 'W',
    asks: 'Do blasts with RUNX1 and ASXL1 mutated make more ID1 at the same oxygen?',
    contrast: {
      of: { name: 'double mutant, 12 mmHg', scenario: changed(doubleMutant, { perturb: equal }) },
      against: placedWith('a clone, 12 mmHg', { perturb: equal }),
    },
    reading: mean({ kind: 'activity', cell: 'blast', activity: 'id1' }, secondDay, 'ID1 of blasts on days 1 to 2', '1'),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'the mutations do not raise HIF-1α, in either arm',
      of: {
        name: 'double mutant, 12 mmHg, HIF-1α unmoved',
        scenario: changed(doubleMutant, { perturb: equal, cut: ['runx1-asxl1-raises-hif-1'] }),
      },
      against: placedWith('a clone, 12 mmHg, HIF-1α unmoved', { perturb: equal, cut: ['runx1-asxl1-raises-hif-1'] }),
    },
    seeds: 5,
  },
  {
    id: 'A200',
    class: 'W',
    asks: 'Do blasts with RUNX1 and ASXL1 mutated divide less without AKT?',
    contrast: {
      of: {
        name: 'double mutant, 12 mmHg, AKT off',
        scenario: changed(doubleMutant, { perturb: [...equal, ...aktOff] }),
      },
      against: { name: 'double mutant, 12 mmHg', scenario: changed(doubleMutant, { perturb: equal }) },
    },
    reading: blastDivisions,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'AKT does not speed leukemic cells, in either arm',
      of: {
        name: 'double mutant, 12 mmHg, AKT off, insensitive',
        scenario: changed(doubleMutant, { perturb: [...equal, ...aktOff], ...insensitive }),
      },
      against: {
        name: 'double mutant, 12 mmHg, insensitive',
        scenario: changed(doubleMutant, { perturb: equal, ...insensitive }),
      },
    },
    seeds: 10,
  },
  {
    id: 'A201',
    class: 'W',
    asks: 'Do blasts divide less when HIF-1α is stable at normal oxygen?',
    contrast: { of: placedWith('a clone, HIF-1α stable', { cut: stable }), against: justLeukemic },
    reading: blastDivisions,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HIF-1α raises neither p21 nor STAT3, in either arm',
      of: placedWith('a clone, HIF-1α stable, without its holding arm', { cut: [...stable, ...armless] }),
      against: placedWith('a clone, without the holding arm of HIF-1α', { cut: armless }),
    },
    seeds: 5,
    note: 'The mature share that should rise is not read: blasts of the model do not mature.',
  },
  {
    id: 'A203',
    also: ['A202'],
    class: 'E',
    asks: 'Does a clone in hypoxic marrow grow faster without HIF-1α?',
    contrast: { of: without('leukemic', 'hif1a'), against: inHypoxia },
    reading: leukemicCellsInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: inOxygenInstead('leukemic', 'hif1a'),
    seeds: 6,
    note: 'HIF-1α drives growth by MIF and ID1 and holds it back by p21, STAT3 and rest, in all cells alike: which arm wins was not fitted.',
  },
  {
    id: 'A204',
    class: 'E',
    asks: 'Do LSC become more numerous when they lose HIF-2α before they have grown?',
    contrast: { of: without('lsc', 'hif2a'), against: inHypoxia },
    reading: lscInTheEnd,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: inOxygenInstead('lsc', 'hif2a'),
    seeds: 6,
    note: 'There is no cell before the LSC in the model; the first days of a clone stand for its development.',
  },
  {
    id: 'A205',
    class: 'W',
    asks: 'Are there as many LSC when they lose HIF-2α after they have grown?',
    contrast: { of: { name: 'hypoxic, HIF-2α off late', scenario: onDayFour('hif2a') }, against: inHypoxia },
    reading: lscInTheEnd,
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'LSC lose respiration instead, which they need',
      of: { name: 'hypoxic, respiration off late', scenario: onDayFour('oxphos') },
      against: inHypoxia,
    },
    seeds: 6,
  },
  {
    id: 'A211',
    class: 'W',
    asks: 'Do HSC and HSPC hold more ROS when blood brings more oxygen?',
    contrast: {
      of: placedWith('a clone, 150 mmHg in blood', { set: { 'substances.o2.blood.inlet': mmHg(150) } }),
      against: justLeukemic,
    },
    reading: mean(
      { kind: 'activity', cell: 'hematopoietic', activity: 'ros' },
      secondDay,
      'ROS of HSC and HSPC on days 1 to 2',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'oxygen neither feeds ROS nor lowers what clears it, in either arm',
      of: placedWith('a clone, 150 mmHg in blood, ROS apart', {
        set: { 'substances.o2.blood.inlet': mmHg(150) },
        cut: oxygenToRos,
      }),
      against: placedWith('a clone, ROS apart', { cut: oxygenToRos }),
    },
    seeds: 5,
  },
  {
    id: 'A214',
    class: 'W',
    asks: 'Are there as many HSC when they lose respiration?',
    contrast: { of: placedWith('a clone, respiration off', noRespiration), against: justLeukemic },
    reading: mean(hsc(), thirdDay, 'HSC on days 2 to 3', 'cells'),
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'HSC lose glycolysis as well',
      of: placedWith('a clone, respiration and glycolysis off', { perturb: off('hsc', 'oxphos', 'glycolysis') }),
      against: justLeukemic,
    },
    seeds: 5,
  },
  {
    id: 'A215',
    class: 'W',
    asks: 'Are LSC lost and HSC spared when both lose respiration?',
    contrast: { of: placedWith('a clone, respiration off', noRespiration), against: justLeukemic },
    reading: lscPerHsc,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'cells do not die for want of energy, in either arm',
      of: placedWith('a clone, respiration off, want of energy forgiven', { ...noRespiration, ...forgiving }),
      against: placedWith('a clone, want of energy forgiven', forgiving),
    },
    seeds: 5,
  },
  {
    id: 'A216',
    class: 'E',
    asks: 'Do LSC with much BCL-2 hold little ROS, although the places that give BCL-2 are leaky ones?',
    contrast: { of: { name: 'a growing clone', scenario: growing } },
    reading: mean(
      { kind: 'association', cell: 'lsc', activity: 'bcl2', other: 'ros' },
      inTheEnd,
      'correlation of BCL-2 with ROS over LSC, days 7 to 8',
      '1',
    ),
    scale: 'difference',
    expects: {
      effect: 'below',
      smallest: 0.3,
      because: 'a correlation of 0.3, the least that is called a middling one',
    },
    control: {
      kind: 'cut',
      says: 'BCL-2 does not keep mitochondria closed',
      of: { name: 'a growing clone, BCL-2 apart', scenario: changed(growing, apart) },
    },
    seeds: 6,
  },
  {
    id: 'A217',
    class: 'W',
    asks: 'Do LSC respire less without BCL-2?',
    contrast: { of: placedWith('a clone, LSC without BCL-2', unguarded), against: justLeukemic },
    reading: mean({ kind: 'activity', cell: 'lsc', activity: 'oxphos' }, secondDay, 'respiration of LSC', '1'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'BCL-2 does not keep mitochondria closed, in either arm',
      of: placedWith('a clone, LSC without BCL-2, mitochondria apart', { ...unguarded, ...apart }),
      against: placedWith('a clone, mitochondria apart', apart),
    },
    seeds: 5,
  },
  {
    id: 'A219',
    class: 'W',
    asks: 'Do LSC renew themselves less without SLUG?',
    contrast: { of: placedWith('a clone, LSC without SLUG', { perturb: slugOff }), against: justLeukemic },
    reading: over(
      gain({ kind: 'expected', event: 'renewal', cell: 'lsc' }, thirdDay, 'expected renewals of LSC', '1'),
      gain({ kind: 'expected', event: 'division', cell: 'lsc' }, thirdDay, 'expected divisions of LSC', '1'),
      'renewals per division of LSC on days 2 to 3',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'LSC have no SLC13A3 either, which SLUG represses, in both arms',
      of: placedWith('a clone, LSC without SLUG and SLC13A3', { perturb: [...slugOff, ...carrierOff] }),
      against: placedWith('a clone, LSC without SLC13A3', { perturb: carrierOff }),
    },
    seeds: 5,
    note: 'By renewal alone, as the abstract of the source has it; the sign of ROS is a side of D-ROS-LSC.',
  },
];
