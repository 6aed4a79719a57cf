import { type Assay, type AssayArm, areaOf, armsOf, findingsOf } from '../../assays/index.ts';
import { cite, findingOf, referenceOf, type Verdict } from '../../evidence/index.ts';
import { marrow } from '../../scenarios/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import type { Step } from '../paths/graph.ts';
import { pathBetween } from '../paths/path-between.ts';
import { sayPath } from '../paths/say-path.ts';
import { effectOf } from '../readings/effect.ts';
import { readingsOf } from '../readings/readings-of.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import { controlHolds, judge } from './judge.ts';

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
  readonly arms: readonly { readonly name: string; readonly n: number; readonly values: readonly (number | null)[] }[];
  readonly seeds: readonly number[];
  readonly effect: number | null;
  /** Of the effect: that of the reading, or `relative` or `share of seeds`. */
  readonly unit: string;
  readonly ci: Interval | null;
  readonly smallest: number;
  readonly because: string;
  readonly expected: Assay['expects']['effect'];
  readonly control: {
    readonly kind: 'cut' | 'probe';
    readonly cut: string;
    readonly effect: number | null;
    readonly ci: Interval | null;
    readonly holds: boolean;
  };
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

/** Read the runs of an assay and judge them. */
export function rowOf(assay: Assay, plan: readonly PlannedRun[], failed: readonly string[] = []): VerifyRow {
  const readings = new Map(armsOf(assay).map(({ name }) => [name, readingsOf(assay.reading, name, plan)]));
  const effectIn = ({ of, against }: { readonly of: AssayArm; readonly against?: AssayArm }) =>
    effectOf(assay, readings.get(of.name)!, against === undefined ? undefined : readings.get(against.name)!);
  const [uncut, control] = [effectIn(assay.contrast), effectIn(assay.control)];
  const path = pathOf(assay);
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
    arms: [...readings].map(([name, values]) => ({
      name,
      n: [...values.values()].filter((value) => value !== null).length,
      values: [...values.values()],
    })),
    seeds: [...new Set(plan.map(({ seed }) => seed))],
    effect: uncut.mean,
    unit: assay.scale === 'difference' ? assay.reading.unit : assay.scale,
    ci: uncut.ci,
    smallest: assay.expects.smallest,
    because: assay.expects.because,
    expected: assay.expects.effect,
    control: {
      kind: assay.control.kind,
      cut: assay.control.says,
      effect: control.mean,
      ci: control.ci,
      holds: controlHolds(assay, uncut, control),
    },
    path: path === null ? null : sayPath(path, marrow),
    ...judge(assay, { uncut, control, path }),
    note: assay.note ?? null,
    failed,
    wall_s: plan.reduce((sum, { record }) => sum + (record?.wall_s ?? 0), 0),
  };
}

/** From what the arms differ in, or what the control changes in a single arm, to what is read. */
export function pathOf({ contrast: { of, against }, control, reading }: Assay): Step[] | null {
  return pathBetween(marrow, [of.scenario, (against ?? control.of).scenario], reading.about);
}
