import type { Entries } from '../ledger/entries.ts';
import { type RunRecord, unpackRun } from '../ledger/run-record.ts';
import { undamaged } from '../ledger/undamaged.ts';
import { type Arm, type Experiment, inSeed, runKey } from './experiment.ts';
import { originOf, type Trunk, trunksOf } from './trunk.ts';
import type { ArmJob } from './work.ts';

/** One arm in one seed: what it is called in the ledger, what it shares, and what came of it if that is there already. */
export interface PlannedRun {
  readonly arm: Arm;
  readonly seed: number;
  readonly key: string;
  readonly trunk: Trunk | null;
  readonly record: RunRecord | null;
}

/** Every arm in every seed, in the order of the seeds and then of the arms. */
export function planOf({ arms, seeds }: Experiment, ledger: Entries): PlannedRun[] {
  return seeds.flatMap((seed) => {
    const seeded = arms.map((arm) => inSeed(arm, seed));
    const trunks = trunksOf(seeded);
    return seeded.map((arm) => {
      const key = runKey(arm);
      const trunk = originOf(arm) ?? trunks.find((each) => each.arms.includes(arm)) ?? null;
      return { arm, seed, key, trunk, record: recordOf(ledger, key) };
    });
  });
}

/** What the ledger has of a run; a damaged entry is put aside, so that the run is done again. */
export function recordOf(ledger: Entries, key: string): RunRecord | null {
  return undamaged(ledger, 'runs', key, unpackRun);
}

/** The runs that are not there, each once, behind their origins and the starting states that two or more of them share. */
export function jobsOf(plan: readonly PlannedRun[], ledger: Entries): ArmJob[] {
  const missing = new Map(plan.filter(({ record }) => record === null).map((run) => [run.key, run]));
  const sharing = (key: string) => [...missing.values()].filter(({ trunk }) => trunk?.key === key).length;
  const jobs = new Map<string, ArmJob>();
  for (const { key, arm, trunk } of missing.values()) {
    const shares = trunk !== null && (trunk.ends !== null || sharing(trunk.key) > 1 || ledger.has('starts', trunk.key));
    if (shares && !ledger.has('starts', trunk.key)) jobs.set(trunk.key, { kind: 'start', id: trunk.key, trunk });
    jobs.set(key, {
      kind: 'run',
      id: key,
      arm,
      trunk: shares ? trunk : null,
      ...(shares && jobs.has(trunk.key) ? { needs: trunk.key } : {}),
    });
  }
  return [...jobs.values()];
}
