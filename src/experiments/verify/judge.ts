import type { Assay, Expectation } from '../../assays/index.ts';
import type { Verdict } from '../../evidence/index.ts';
import { isByConstruction } from '../paths/path-between.ts';
import type { Step } from '../paths/step.ts';
import { beyond, type Effect } from '../readings/effect.ts';
import { fewestSeeds, sayFewSeeds } from '../statistics/few-seeds.ts';
import { seedsForHalfWidth } from '../statistics/student-t.ts';
import type { Interval } from '../statistics/wilson-interval.ts';

/** Rises with every change of what a verdict follows from, here or in the code of readings: verdicts on record are then judged again. */
export const judging = 3;

/** What is judged: the effect with its control, and the way from what was changed to what was read. */
export interface Evidence {
  readonly uncut: Effect;
  /** Null while its arms have not been run. */
  readonly control: Effect | null;
  /** Null when nothing leads from the one to the other. */
  readonly path: readonly Step[] | null;
}

export interface Judgment {
  readonly verdict: Verdict;
  /** The opposite of what was expected, by at least as much as counts. */
  readonly contradicted: boolean;
  /** In one sentence. */
  readonly why: string;
  /** Seeds with which the interval would reach to either side as far as the least effect that counts; null where that is no question, or more than 1000. */
  readonly seeds_needed: number | null;
}

/**
 * The verdict on an assay. The interval of the effect decides: wholly beyond the smallest effect that counts, wholly short
 * of it, or across it, which is too few seeds. A control has to hold before anything is shown; and what is only the end of
 * a single rule, or of the chain of a wiring assay, shows nothing.
 */
export function judge(assay: Judgeable, { control, ...evidence }: Evidence): Judgment {
  const settled = withoutControl(assay, evidence);
  if (settled !== null) return settled;
  const fault = faultOf(assay, evidence.uncut, control);
  if (fault !== null) return undecided(`the effect is there, but ${fault}`);
  return {
    verdict: 'shown',
    contradicted: false,
    why: 'the effect is there, and its control holds',
    seeds_needed: null,
  };
}

type Judgeable = Pick<Assay, 'class' | 'expects' | 'control'>;

/** The verdict where no control could change it; null where the control decides. */
export function withoutControl(assay: Judgeable, { uncut, path }: Omit<Evidence, 'control'>): Judgment | null {
  const { expects } = assay;
  if (uncut.lacks !== undefined) return undecided(uncut.lacks);
  if (uncut.ci === null || uncut.mean === null || uncut.values.size < fewestSeeds) {
    return undecided(sayFewSeeds(uncut.values.size));
  }
  const holds = standing(expects, uncut.ci);
  if (holds === 'unclear') return unclear(expects, uncut);
  if (holds === 'opposite') return refused('the opposite was found, by more than counts', true);
  if (holds === 'no') return refused(short(expects, uncut.ci), false);
  if (path === null) return byConstruction('nothing in the model leads from what is changed to what is read');
  if (isByConstruction(path)) return byConstruction('what is read is the end of a single rule');
  if (assay.class === 'W') return byConstruction('wiring: a chain of rules is read at its end, as it was written');
  return null;
}

/** Does a control hold? */
export function controlHolds(assay: Pick<Assay, 'expects' | 'control'>, uncut: Effect, control: Effect): boolean {
  return faultOf(assay, uncut, control) === null;
}

type Standing = 'yes' | 'no' | 'opposite' | 'unclear';

function standing({ effect, smallest }: Expectation, [low, high]: Interval): Standing {
  if (effect === 'none') {
    if (low > -smallest && high < smallest) return 'yes';
    return low > smallest || high < -smallest ? 'no' : 'unclear';
  }
  const [least, most] = effect === 'above' ? [low, high] : [-high, -low];
  if (least > smallest) return 'yes';
  if (most < -smallest) return 'opposite';
  return most < smallest ? 'no' : 'unclear';
}

/** What is wrong with a control, or null. A cut keeps less than a third of the effect, surely less than all of it. */
function faultOf(
  { control: { kind }, expects }: Pick<Assay, 'expects' | 'control'>,
  uncut: Effect,
  control: Effect | null,
): string | null {
  if (control === null) return 'its control has not been run';
  if (control.lacks !== undefined) return `of its control, ${control.lacks}`;
  if (control.mean === null || control.ci === null) return 'its control gave no effect to compare with';
  const lost = beyond(uncut, control);
  const told = kind === 'probe' ? control : lost;
  if (told.values.size < fewestSeeds) return `of its control, ${sayFewSeeds(told.values.size)}`;
  if (kind === 'probe') {
    return standing({ ...expects, effect: 'none' }, control.ci) === 'no'
      ? null
      : 'the probe, which should have been seen, was not: the reading is blind';
  }
  if (lost.ci === null || (lost.ci[0] <= 0 && lost.ci[1] >= 0)) {
    return 'it cannot be told from that with the mechanism cut';
  }
  // An effect turned round is none that is left.
  return shareLeft(uncut, control) < 1 / 3 ? null : 'a third or more of it is left with the mechanism cut';
}

/** Of the effect, in the seeds that have it with and without the cut. */
function shareLeft(uncut: Effect, control: Effect): number {
  const seeds = [...uncut.values.keys()].filter((seed) => control.values.has(seed));
  const sumOf = ({ values }: Effect) => seeds.reduce((sum, seed) => sum + values.get(seed)!, 0);
  return sumOf(control) / sumOf(uncut);
}

function unclear(expects: Expectation, { values, deviation }: Effect): Judgment {
  const needed = seedsForHalfWidth(expects.smallest / deviation!);
  if (needed !== null && needed <= values.size) {
    return undecided(
      'the effect is about as large as the smallest that counts: its interval, narrow as it is, lies on both sides of it',
    );
  }
  const enough = needed === null ? 'more than 1000' : `about ${needed}`;
  return {
    ...undecided(
      `too few seeds: ${values.size} leave it open on which side of the smallest effect it lies; with ${enough} the interval would reach as far as that effect to either side`,
    ),
    seeds_needed: needed,
  };
}

function short({ effect }: Expectation, [low, high]: Interval): string {
  if (effect === 'none') return 'there is an effect where none was expected';
  const isThere = effect === 'above' ? low > 0 : high < 0;
  return isThere ? 'there is an effect, but less than counts' : 'no such effect was found';
}

const undecided = (why: string): Judgment => ({ verdict: 'undecided', contradicted: false, why, seeds_needed: null });
const refused = (why: string, contradicted: boolean): Judgment => {
  return { verdict: 'not shown', contradicted, why, seeds_needed: null };
};
const byConstruction = (why: string): Judgment => {
  return { verdict: 'by construction', contradicted: false, why, seeds_needed: null };
};
