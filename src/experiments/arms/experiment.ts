import { Digest } from '../../core/hash.ts';
import { internal, type Quantity } from '../../core/units.ts';
import { lastTick } from '../../engine/run.ts';
import { ticksIn } from '../../engine/time.ts';
import type { Schedule } from '../../engine/treatment/schedule.ts';
import type { Measure } from '../../model/measure.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import { canonicalJson, modelInUseHash, scenarioHash } from '../identity.ts';

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

/** What a run of an arm is asked, as the ledger knows it: scenario with seed, origin, end and measures; not its name. */
export function runKey({ scenario, origin, followUp, measures = [] }: Arm): string {
  const end = followUp === undefined ? null : [followUp.event, internal(followUp.lasting)];
  return keyOf({
    scenario: asked(scenario),
    end,
    ...(origin === undefined ? {} : { origin: asked(origin) }),
    ...(measures.length === 0 ? {} : { measures }),
  });
}

/** Digest of a question whose scenarios stand in it as `asked`. */
export function keyOf(question: object): string {
  return new Digest().update(new TextEncoder().encode(canonicalJson(question))).hex();
}

/** What a scenario asks of this engine and of the part of the model that its run can meet: a rule, a drug or a side beyond it changes nothing. */
export function asked(scenario: Scenario): string {
  const block = scenarioHash({ ...scenario, seed: 0 });
  const model = known.get(block) ?? modelInUseHash(marrow, scenario);
  known.set(block, model);
  return `${model} ${scenarioHash(scenario)}`;
}

const known = new Map<string, string>();

/** The tick with which a run of an arm ends, as far as it is known by now. */
export function endOf({ scenario, followUp }: Arm, { plans, began }: Pick<Schedule, 'plans' | 'began'>): number {
  const event = followUp === undefined ? -1 : plans.findIndex(({ id }) => id === followUp.event);
  const tick = began[event] ?? -1;
  if (followUp === undefined || tick < 0) return lastTick(scenario);
  return tick + ticksIn(internal(followUp.lasting), internal(scenario.tick));
}
