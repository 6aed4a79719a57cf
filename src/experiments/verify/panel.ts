import { type Assay, type AssayArm, armsOf, type Measure, panelWith } from '../../assays/index.ts';
import { canonicalJson, scenarioHash } from '../identity.ts';

/**
 * What is recorded of an arm: what any assay reads of the same marrow, so that assays share their runs, and so that a run
 * does not depend on which of them are asked for.
 */
export function panelOf(arm: AssayArm, all: readonly Assay[]): Measure[] {
  const wanted = all.filter((assay) => armsOf(assay).some((other) => courseOf(other) === courseOf(arm)));
  return panelWith(wanted.flatMap(({ reading }) => reading.records));
}

function courseOf({ scenario, origin, followUp }: AssayArm): string {
  return canonicalJson([scenarioHash(scenario), origin === undefined ? null : scenarioHash(origin), followUp ?? null]);
}
