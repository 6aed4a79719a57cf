import {
  type Assay,
  type AssayArm,
  areaOf,
  armsIn,
  armsOf,
  type Contrast,
  findingsOf,
  type Reading,
} from '../../assays/index.ts';
import { cite, findingOf, referenceOf, type Verdict } from '../../evidence/index.ts';
import { marrow } from '../../scenarios/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { pathBetween } from '../paths/path-between.ts';
import { sayPath } from '../paths/say-path.ts';
import type { Step } from '../paths/step.ts';
import { beyondBliss, type FourArms, type Together, together } from '../readings/bliss.ts';
import { type Effect, effectOf } from '../readings/effect.ts';
import { type Readings, readingsOf } from '../readings/readings-of.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import { controlHolds, judge, withoutControl } from './judge.ts';

/** What came of one assay: a row of `verify --json`. */
export interface VerifyRow {
  readonly id: string;
  /** All findings that it tests. */
  readonly findings: readonly string[];
  readonly area: string;
  readonly class: Assay['class'];
  /** The finding in our own words. */
  readonly says: string;
  readonly asks: string;
  /** Sources that the review gives for the finding. */
  readonly sources: readonly string[];
  readonly reading: string;
  readonly arms: readonly ArmRow[];
  readonly seeds: readonly number[];
  readonly effect: number | null;
  /** Of the effect: that of the reading, or `relative` or `beyond Bliss`. */
  readonly unit: string;
  readonly ci: Interval | null;
  /** Seeds that gave the effect; absent in rows that were kept before it was. */
  readonly n?: number;
  readonly smallest: number;
  readonly because: string;
  readonly expected: Assay['expects']['effect'];
  /** What is behind an effect beyond Bliss's independence; absent for others, and where an arm has nothing to read. */
  readonly together?: Together;
  readonly control: {
    readonly kind: 'cut' | 'probe';
    readonly cut: string;
    readonly effect: number | null;
    readonly ci: Interval | null;
    /** Null where it was not run: no control could change the verdict. */
    readonly holds: boolean | null;
  };
  /** Reported beside the effect and not judged; absent where nothing is. */
  readonly beside?: readonly BesideRow[];
  /** From what is changed to what is read, in words; null when nothing leads there. */
  readonly path: readonly string[] | null;
  readonly verdict: Verdict;
  readonly contradicted: boolean;
  readonly why: string;
  readonly seeds_needed: number | null;
  readonly note: string | null;
  readonly failed: readonly string[];
  /** Seconds of computing behind its runs. */
  readonly wall_s: number;
}

/** One further reading of the arms of an assay. */
export interface BesideRow {
  readonly reading: string;
  readonly unit: string;
  readonly arms: readonly ArmRow[];
}

/** What an arm read, in the order of the seeds. */
export interface ArmRow {
  readonly name: string;
  readonly n: number;
  readonly values: readonly (number | null)[];
}

/** What each arm read. */
type Read = (arm: AssayArm) => Readings;

const fromRuns =
  ({ reading }: Assay, plan: readonly PlannedRun[]): Read =>
  ({ name }) =>
    readingsOf(reading, name, plan);

/** Does the verdict hang on the control, now that the arms of the contrast are there? */
export function asksControl(assay: Assay, plan: readonly PlannedRun[]): boolean {
  return asksControlOf(assay, fromRuns(assay, plan));
}

function asksControlOf(assay: Assay, read: Read): boolean {
  return withoutControl(assay, { uncut: effectIn(assay, assay.contrast, read), path: pathOf(assay) }) === null;
}

/** Read the runs of an assay and judge them. */
export function rowOf(assay: Assay, plan: readonly PlannedRun[], failed: readonly string[] = []): VerifyRow {
  const isThere = ({ name }: AssayArm) => plan.some(({ arm, record }) => arm.name === name && record !== null);
  const ran = armsOf(assay).filter(isThere);
  const finding = findingOf(assay.id);
  return {
    id: assay.id,
    findings: findingsOf(assay),
    area: areaOf(assay.id),
    class: assay.class,
    says: finding.says,
    asks: assay.asks,
    sources: finding.refs.map((key) => cite(referenceOf(key))),
    reading: assay.reading.says,
    arms: ran.map((arm) => armRow(assay.reading, arm, plan)),
    seeds: [...new Set(plan.map(({ seed }) => seed))],
    unit: assay.scale === 'difference' ? assay.reading.unit : assay.scale,
    smallest: assay.expects.smallest,
    because: assay.expects.because,
    expected: assay.expects.effect,
    ...judgedFrom(assay, fromRuns(assay, plan), isThere),
    ...besideOf(assay, plan, isThere),
    note: assay.note ?? null,
    failed,
    wall_s: plan.reduce((sum, { record }) => sum + (record?.wall_s ?? 0), 0),
  };
}

/** The same row by the present way of judging, from what its arms read; null where that asks for a control that was not run. */
export function judgedAgain(assay: Assay, row: VerifyRow): VerifyRow | null {
  const arms = new Map(
    row.arms.map(({ name, values }) => [name, new Map(row.seeds.map((seed, k) => [seed, values[k]!]))]),
  );
  const isThere = ({ name }: AssayArm) => arms.has(name);
  const read: Read = ({ name }) => arms.get(name)!;
  if (!armsIn(assay.control).every(isThere) && asksControlOf(assay, read)) return null;
  const { together: _, ...kept } = row;
  return { ...kept, ...judgedFrom(assay, read, isThere) };
}

function judgedFrom(assay: Assay, read: Read, isThere: (arm: AssayArm) => boolean) {
  const uncut = effectIn(assay, assay.contrast, read);
  const control = armsIn(assay.control).every(isThere) ? effectIn(assay, assay.control, read) : null;
  const path = pathOf(assay);
  return {
    effect: uncut.mean,
    ci: uncut.ci,
    n: uncut.values.size,
    ...behind(assay, read),
    control: {
      kind: assay.control.kind,
      cut: assay.control.says,
      effect: control?.mean ?? null,
      ci: control?.ci ?? null,
      holds: control === null ? null : controlHolds(assay, uncut, control),
    },
    path: path === null ? null : sayPath(path, marrow),
    ...judge(assay, { uncut, control, path }),
  };
}

function armRow(reading: Reading, { name }: AssayArm, plan: readonly PlannedRun[]): ArmRow {
  const values = [...readingsOf(reading, name, plan).values()];
  return { name, n: values.filter((value) => value !== null).length, values };
}

function besideOf(
  { contrast, beside }: Assay,
  plan: readonly PlannedRun[],
  isThere: (arm: AssayArm) => boolean,
): Pick<VerifyRow, 'beside'> {
  if (beside === undefined) return {};
  const arms = [...armsIn(contrast), ...beside.arms].filter(isThere);
  const rows = beside.readings.map((reading) => ({
    reading: reading.says,
    unit: reading.unit,
    arms: arms.map((arm) => armRow(reading, arm, plan)),
  }));
  return { beside: rows };
}

function effectIn({ scale, from }: Assay, contrast: Contrast, read: Read): Effect {
  if (scale === 'beyond Bliss') return beyondBliss(fourIn(contrast, read));
  const { of, against } = contrast;
  return effectOf({ scale, from }, read(of), against === undefined ? undefined : read(against));
}

function behind({ scale, contrast }: Assay, read: Read): Pick<VerifyRow, 'together'> {
  const found = scale === 'beyond Bliss' ? together(fourIn(contrast, read)) : null;
  return found === null ? {} : { together: found };
}

/** @throws when the contrast has not the four arms that an effect beyond Bliss needs, which a test of all assays forbids */
function fourIn({ of, against, alone }: Contrast, read: Read): FourArms {
  if (against === undefined || alone === undefined)
    throw new Error(`"${of.name}" has no arms with each of the two alone`);
  return { both: read(of), alone: [read(alone[0]), read(alone[1])], neither: read(against) };
}

/** From what the arms differ in, or what the control changes in a single arm, to what is read. */
export function pathOf({ contrast: { of, against }, control, reading }: Assay): Step[] | null {
  return pathBetween(marrow, [of.scenario, (against ?? control.of).scenario], reading.about);
}
