import type { Measure } from '../../assays/index.ts';
import { Digest } from '../../core/hash.ts';
import { internal, type Quantity } from '../../core/units.ts';
import { lastTick } from '../../engine/run.ts';
import type { Schedule } from '../../engine/schedule.ts';
import { ticksIn } from '../../engine/time.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import { canonicalJson, modelHash, scenarioHash } from '../identity.ts';

/** An end so long after an event began; a run in which it does not begin ends with its scenario. */
export interface FollowUp {
  readonly event: string;
  readonly lasting: Quantity<'time'>;
}

/** One of several ways in which a run may go. */
export interface Arm {
  readonly name: string;
  readonly scenario: Scenario;
  /** Marrow that the arm goes on from: that of this scenario at its end. Without one it begins with its own, on day 0. */
  readonly origin?: Scenario;
  readonly followUp?: FollowUp;
  /** Recorded beside the series of every run. */
  readonly measures?: readonly Measure[];
}

/** Arms × seeds; the seeds take the place of those of the scenarios, so that all arms have the same random numbers. */
export interface Experiment {
  readonly arms: readonly Arm[];
  readonly seeds: readonly number[];
}

/** The arm in one seed. */
export function inSeed(arm: Arm, seed: number): Arm {
  const origin = arm.origin === undefined ? {} : { origin: { ...arm.origin, seed } };
  return { ...arm, scenario: { ...arm.scenario, seed }, ...origin };
}

/** What a run of an arm is asked, as the ledger knows it: model with engine, scenario with seed, origin, end and measures; not its name. */
export function runKey({ scenario, origin, followUp, measures = [] }: Arm): string {
  const end = followUp === undefined ? null : [followUp.event, internal(followUp.lasting)];
  return keyOf({
    scenario: scenarioHash(scenario),
    end,
    ...(origin === undefined ? {} : { origin: scenarioHash(origin) }),
    ...(measures.length === 0 ? {} : { measures }),
  });
}

/** The digest of a question to this model and engine. */
export function keyOf(question: object): string {
  const text = canonicalJson({ model: hashOfModel(), ...question });
  return new Digest().update(new TextEncoder().encode(text)).hex();
}

let known: string | undefined;

function hashOfModel(): string {
  known ??= modelHash(marrow);
  return known;
}

/** The tick with which a run of an arm ends, as far as it is known by now. */
export function endOf({ scenario, followUp }: Arm, { plans, began }: Pick<Schedule, 'plans' | 'began'>): number {
  const event = followUp === undefined ? -1 : plans.findIndex(({ id }) => id === followUp.event);
  const tick = began[event] ?? -1;
  if (followUp === undefined || tick < 0) return lastTick(scenario);
  return tick + ticksIn(internal(followUp.lasting), internal(scenario.tick));
}
