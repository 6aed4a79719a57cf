import { ceil, max, round } from '../core/math.ts';
import { internal, type Quantity } from '../core/units.ts';
import type { Host } from '../host/index.ts';
import type { Model } from '../model/model.ts';
import type { Scenario } from '../model/scenario.ts';
import { createTissue } from './create.ts';
import { stateHash } from './digest.ts';
import type { Probe } from './probe.ts';
import { step } from './step.ts';
import { ticksIn } from './time.ts';

/** What a run needs beside its scenario; `until` and `seed` take the place of the scenario's own. */
export interface RunOptions {
  readonly model: Model;
  readonly host: Host;
  readonly until?: Quantity<'time'>;
  readonly seed?: number;
  /** Threads that share the work; they never change a result. */
  readonly threads?: number;
  readonly record?: readonly Probe[];
  /** Time between two records; a day by default. The end is always recorded. */
  readonly every?: Quantity<'time'>;
}

/** What a run recorded, and the state in which it ended. */
export interface History {
  readonly scenario: Scenario;
  /** Ticks that were done. */
  readonly ticks: number;
  /** Digest of the last state, 32 hexadecimal digits. */
  readonly hash: string;
  /** Times of the records, days. */
  readonly days: readonly number[];
  /** One number per record, by the name of the probe. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/**
 * Run a scenario in memory.
 *
 * @throws MarrowError `invalid-input` for a scenario that the model cannot run, `diverged` when a number is lost
 */
export async function run(scenario: Scenario, options: RunOptions): Promise<History> {
  const { model, host, threads = 1, record = [] } = options;
  const used: Scenario = { ...scenario, seed: options.seed ?? scenario.seed, until: options.until ?? scenario.until };
  const tissue = await createTissue(model, used, { host, threads });
  try {
    const { tick, dt } = tissue.clock;
    const last = lastTick(used);
    const stride = options.every === undefined ? ticksIn(24, dt) : ticksIn(internal(options.every), dt);
    const days: number[] = [];
    const values = record.map((): number[] => []);
    for (;;) {
      const now = tick[0]!;
      if (now % stride === 0 || now === last) {
        days.push((now * dt) / 24);
        record.forEach((probe, k) => {
          values[k]!.push(probe.read(tissue));
        });
      }
      if (now >= last) break;
      step(tissue);
    }
    return {
      scenario: used,
      ticks: last,
      hash: stateHash(tissue.tables),
      days,
      values: Object.fromEntries(record.map(({ name }, k) => [name, values[k]!])),
    };
  } finally {
    await tissue.close();
  }
}

/** The tick with which a scenario ends. */
export function lastTick({ until, tick }: Scenario): number {
  const exact = internal(until) / internal(tick);
  const whole = round(exact);
  return max(0, whole - exact < 1e-9 && exact - whole < 1e-9 ? whole : ceil(exact));
}
