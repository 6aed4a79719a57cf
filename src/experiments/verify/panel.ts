import { type Assay, type AssayArm, armsOf, type Measure, panelWith, readingsIn } from '../../assays/index.ts';
import { canonicalJson, scenarioHash } from '../identity.ts';

/**
 * What is recorded of an arm: what any assay reads of the same marrow, so that assays share their runs, and so that a run
 * does not depend on which of them are asked for.
 */
export function panelOf(arm: AssayArm, all: readonly Assay[]): Measure[] {
  const wanted = all.filter((assay) => armsOf(assay).some((other) => courseOf(other) === courseOf(arm)));
  return panelWith(wanted.flatMap(readingsIn).flatMap(({ records }) => records));
}

/** Courses of arms that were asked for before: the question comes up for each pair of arms. */
const known = new WeakMap<AssayArm, string>();

function courseOf(arm: AssayArm): string {
  const { scenario, origin, followUp } = arm;
  const course =
    known.get(arm) ??
    canonicalJson([scenarioHash(scenario), origin === undefined ? null : scenarioHash(origin), followUp ?? null]);
  known.set(arm, course);
  return course;
}
