import { days, internal } from '../../core/units.ts';
import { createTissue, emptyTissue, type LiveTissue } from '../../engine/create.ts';
import { stateHash } from '../../engine/digest.ts';
import { step } from '../../engine/step.ts';
import { begunIn } from '../../engine/treatment/schedule.ts';
import type { Host } from '../../host/index.ts';
import { columnOf, type Measure } from '../../model/measure.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Entries } from '../ledger/entries.ts';
import { seriesFrom } from '../ledger/rows.ts';
import { packRun } from '../ledger/run-record.ts';
import { packState, restoreState, type SavedState, savedState, unpackState } from '../ledger/saved-state.ts';
import type { Duty } from '../pool/duty.ts';
import type { Job } from '../pool/queue.ts';
import { switchScenario } from '../switch-scenario.ts';
import { advanceTo, type Course, rowOf } from './course.ts';
import { type Arm, endOf } from './experiment.ts';
import { settledKey, undisturbed } from './settled.ts';
import { originOf, partsHere, type Trunk } from './trunk.ts';

/** One piece of an experiment that a process does by itself. */
export type ArmJob = Job &
  (
    | { readonly kind: 'start'; readonly trunk: Trunk }
    | { readonly kind: 'run'; readonly arm: Arm; readonly trunk: Trunk | null }
    | { readonly kind: 'probe'; readonly scenario: Scenario; readonly seconds: number }
  );

/** Where the work of a job is done. */
interface Place {
  readonly ledger: Entries;
  readonly host: Host;
}

/** Do a job and commit what came of it; a probe gives seconds per tick. */
export async function perform(job: ArmJob, ledger: Entries, duty: Duty, host: Host): Promise<number | null> {
  const place: Place = { ledger, host };
  if (job.kind === 'start') await computeStart(job.trunk, place, duty);
  else if (job.kind === 'run') await computeRun(job.id, job.arm, job.trunk, place, duty);
  else return await probe(job.scenario, job.seconds, host);
  return null;
}

/** Run the trunk to where the first arm parts from it, or an origin to its end. */
async function computeStart(trunk: Trunk, place: Place, duty: Duty): Promise<void> {
  const { ledger } = place;
  const { key, ends, scenario, measures } = trunk;
  const course = (await resumed(scenario, key, measures, place)) ?? (await settled(scenario, measures, place));
  try {
    const { tissue } = course;
    const parting = () => (partsHere(tissue, trunk) ? tissue.clock.tick[0]! : Number.POSITIVE_INFINITY);
    await advanceTo(
      course,
      () => ends ?? parting(),
      () => ledger.replace('partial', key, packState(tissue, course)),
      duty,
    );
    stateHash(tissue.tables); // a number that was lost is not handed on
    ledger.commit('starts', key, packState(tissue, course));
    ledger.remove('partial', key);
  } finally {
    await course.tissue.close();
  }
}

async function computeRun(key: string, arm: Arm, trunk: Trunk | null, place: Place, duty: Duty): Promise<void> {
  const { ledger } = place;
  const { scenario, measures = [] } = arm;
  const course =
    (await resumed(scenario, key, measures, place)) ??
    (await fromOrigin(arm, place, duty)) ??
    (await fromTrunk(scenario, trunk, measures, place)) ??
    (await settled(scenario, measures, place));
  try {
    const { tissue, rows, shared_ticks } = course;
    const save = () => ledger.replace('partial', key, packState(tissue, course));
    await advanceTo(course, () => endOf(arm, tissue.schedule), save, duty);
    const { schedule, tally, clock } = tissue;
    const record = {
      seed: scenario.seed,
      ticks: clock.tick[0]!,
      shared_ticks,
      hash: stateHash(tissue.tables),
      removed: tally.removed.reduce((sum, count) => sum + count, 0),
      began: begunIn(schedule),
      wall_s: course.wall_s,
      series: seriesFrom([...rows, rowOf(tissue, measures)]),
    };
    ledger.commit('runs', key, packRun(record));
    ledger.remove('partial', key);
  } finally {
    await course.tissue.close();
  }
}

/** A course that was stopped, as it was saved last; null when there is none. */
async function resumed(
  scenario: Scenario,
  key: string,
  measures: readonly Measure[],
  place: Place,
): Promise<Course | null> {
  const state = savedState(place.ledger, 'partial', key);
  if (state === null) return null;
  return { ...state, rows: [...state.rows], measures, tissue: await tissueWith(scenario, state, place) };
}

/** A course from the marrow that the arm goes on from; null when it has none. */
async function fromOrigin(arm: Arm, place: Place, duty: Duty): Promise<Course | null> {
  const origin = originOf(arm);
  if (origin === null) return null;
  while (savedState(place.ledger, 'starts', origin.key) === null) await computeStart(origin, place, duty);
  return fromTrunk(arm.scenario, origin, arm.measures ?? [], place);
}

/** A course from the state that the arm shares with others; null when there is none. */
async function fromTrunk(
  scenario: Scenario,
  trunk: Trunk | null,
  measures: readonly Measure[],
  place: Place,
): Promise<Course | null> {
  const state = trunk === null ? null : savedState(place.ledger, 'starts', trunk.key);
  if (trunk === null || state === null) return null;
  const began = performance.now();
  const tissue = await switched(trunk.scenario, state, scenario, place);
  const wall_s = (performance.now() - began) / 1000;
  const others = new Set(trunk.measures.map(columnOf));
  for (const measure of measures) others.delete(columnOf(measure));
  const shared = trunk.ends === null ? state.rows : []; // an origin is told of in no run
  const rows = shared.map((row) => new Map([...row].filter(([column]) => !others.has(column))));
  return { tissue, rows, measures, shared_ticks: state.tick, wall_s };
}

/** A course from day 0. Marrow that has settled is kept for every run that begins with it, whatever happens later. */
async function settled(scenario: Scenario, measures: readonly Measure[], place: Place): Promise<Course> {
  const began = performance.now();
  const tissue =
    internal(scenario.settle) === 0
      ? await createTissue(marrow, scenario, place)
      : await switched(undisturbed(scenario), await settledState(undisturbed(scenario), place), scenario, place);
  return { tissue, rows: [], measures, shared_ticks: 0, wall_s: (performance.now() - began) / 1000 };
}

async function settledState(scenario: Scenario, place: Place): Promise<SavedState> {
  const key = settledKey(scenario);
  const known = savedState(place.ledger, 'starts', key);
  if (known !== null) return known;
  const began = performance.now();
  const tissue = await createTissue(marrow, scenario, place);
  try {
    const wall_s = (performance.now() - began) / 1000;
    const packed = packState(tissue, { rows: [], wall_s, shared_ticks: 0 });
    place.ledger.commit('starts', key, packed);
    return unpackState(packed, key);
  } finally {
    await tissue.close();
  }
}

/** A tissue with the state of one that ran another scenario of the same block. */
async function switched(from: Scenario, state: SavedState, scenario: Scenario, place: Place): Promise<LiveTissue> {
  const before = await tissueWith(from, state, place);
  try {
    const tissue = await emptyTissue(marrow, scenario, place);
    switchScenario(before, tissue);
    return tissue;
  } finally {
    await before.close();
  }
}

async function tissueWith(scenario: Scenario, state: SavedState, place: Place): Promise<LiveTissue> {
  const tissue = await emptyTissue(marrow, scenario, place);
  restoreState(tissue, state, 'ledger');
  return tissue;
}

/**
 * Seconds that a tick takes of a marrow that has not settled. Only the second half of the time counts: before that, ticks
 * are slower by several times, since their code is still being compiled.
 */
async function probe(scenario: Scenario, seconds: number, host: Host): Promise<number> {
  const tissue = await createTissue(marrow, { ...scenario, settle: days(0) }, { host });
  try {
    const half = 500 * seconds;
    const warming = performance.now();
    while (performance.now() - warming < half) step(tissue);
    const began = performance.now();
    let ticks = 0;
    do {
      step(tissue);
      ticks += 1;
    } while (performance.now() - began < half);
    return (performance.now() - began) / 1000 / ticks;
  } finally {
    await tissue.close();
  }
}
