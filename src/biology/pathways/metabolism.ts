import type { Activity } from '../../model/activity.ts';
import { activity, within } from './activity.ts';

/** Respiration of a cell over the most that its mitochondria could do with oxygen in plenty. */
export const oxphos = activity('oxphos', 'oxidative phosphorylation', ['GO:0006119'], within.hours, ['A211', 'A215']);
export const glycolysis = activity('glycolysis', 'glycolysis', ['GO:0006096'], within.halfADay, ['A214']);
/** 0 while glycolysis or respiration covers what the cell needs, 1 when neither does. */
export const energyShortage = activity('energy-shortage', 'shortage of ATP', ['GO:0006754'], within.hours, [
  'A214',
  'A215',
]);
/** 0 where there is glucose in plenty, 1 where there is none to ferment. */
export const glucoseShortage = activity('glucose-shortage', 'shortage of glucose', ['GO:0006096'], within.hours, [
  'A214',
  'B069',
]);
/** Mitochondria with open outer membranes: they respire less and leak electrons. */
export const openMitochondria = activity('open-mitochondria', 'opening of mitochondria', ['GO:0097345'], within.hours, [
  'A217',
]);
/** Mitochondria taken over from stroma; 1 is the most that was seen. */
export const mitochondrialMass = activity('mitochondrial-mass', 'mitochondrial mass', ['GO:0005739'], within.aDay, [
  'B039',
  'B040',
]);
/** Room for mitochondria that a cell has not filled: 1 with its own alone, 0 with the most that was seen to be taken. */
export const unfilledMitochondria = activity(
  'unfilled-mitochondria',
  'unfilled room for mitochondria',
  ['GO:0005739'],
  within.hours,
  ['B040'],
);
/** What keeps stroma from handing mitochondria over: it makes of NOX2 a condition of the transfer. */
export const withheldMitochondria = activity(
  'withheld-mitochondria',
  'withholding of mitochondria',
  ['GO:0005739'],
  within.halfADay,
  ['B042', 'B044'],
);

/** Mitochondria that a cell of the stroma has, over the most that it could. */
export const stromalMitochondria = activity(
  'stromal-mitochondria',
  'mitochondria of the stromal cell',
  ['GO:0005739'],
  within.aDay,
  ['B046', 'B047'],
);
export const pgc1a = activity('pgc-1a', 'PGC-1α', ['HGNC:9237'], within.halfADay, ['B046']);

export const metabolicActivities: readonly Activity[] = [
  oxphos,
  glycolysis,
  energyShortage,
  glucoseShortage,
  openMitochondria,
  mitochondrialMass,
  unfilledMitochondria,
  withheldMitochondria,
  stromalMitochondria,
  pgc1a,
];
