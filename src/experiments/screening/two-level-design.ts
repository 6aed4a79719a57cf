import { plackettBurmanRows, regularFractions } from './published-designs.ts';

/** Level of a switch in a run: −1 is side a, 1 side b. */
export type Level = -1 | 1;

/** What can be told by contrasts: III main effects mixed with interactions of two, IV free of them, V interactions of two as well. */
export type Resolution = 'full' | 'V' | 'IV' | 'III';

/** Runs in which every switch is turned at once. */
export interface TwoLevelDesign {
  /** [runs][switches] */
  readonly runs: readonly (readonly Level[])[];
  readonly resolution: Resolution;
  /** `2^(5−1), resolution V` */
  readonly name: string;
}

/** Most switches whose combinations are all run. */
const mostInFull = 4;
const base = 'ABCD';

/**
 * All combinations of up to four switches; of five to eight a regular fraction in 16 runs; of up to 23 the smallest
 * Plackett–Burman design that holds them.
 *
 * @throws RangeError for more than 23
 */
export function twoLevelDesign(switches: number): TwoLevelDesign {
  if (switches <= mostInFull) {
    return { runs: allCombinations(switches), resolution: 'full', name: `2^${switches}, all combinations` };
  }
  const products = regularFractions[switches];
  if (products !== undefined) {
    const resolution = switches === 5 ? 'V' : 'IV';
    const name = `2^(${switches}−${products.length}), resolution ${resolution}`;
    return {
      runs: allCombinations(base.length).map((run) => [...run, ...products.map(productIn(run))]),
      resolution,
      name,
    };
  }
  const size = Object.keys(plackettBurmanRows)
    .map(Number)
    .find((runs) => runs > switches);
  if (size === undefined) throw new RangeError(`no design for ${switches} switches`);
  const runs = plackettBurman(plackettBurmanRows[size]!).map((run) => run.slice(0, switches));
  return { runs, resolution: 'III', name: `Plackett–Burman in ${size} runs, resolution III` };
}

/** The first switch changes fastest. */
function allCombinations(switches: number): Level[][] {
  return Array.from({ length: 2 ** switches }, (_, run) =>
    Array.from({ length: switches }, (_, k): Level => ((run >> k) & 1 ? 1 : -1)),
  );
}

const productIn = (run: readonly Level[]) => (word: string) =>
  levelOf([...word].reduce((product, letter) => product * run[base.indexOf(letter)]!, 1));

function plackettBurman(first: string): Level[][] {
  const row = [...first].map((sign) => levelOf(sign === '+' ? 1 : -1));
  const moved = row.map((_, by) => [...row.slice(row.length - by), ...row.slice(0, row.length - by)]);
  return [...moved, row.map((): Level => -1)];
}

const levelOf = (value: number): Level => (value > 0 ? 1 : -1);
