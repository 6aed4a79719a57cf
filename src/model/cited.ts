import { disputes, type FindingId, findings, references } from '../evidence/index.ts';

/** Findings that a rule may rest on. */
export const findingIds: readonly string[] = Object.keys(findings);
/** Sources that a number may cite. */
export const referenceKeys: readonly string[] = Object.keys(references);
/** Dispute id → its sides. */
export const disputeSides: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(disputes).map(([id, { sides }]) => [id, Object.keys(sides)]),
);

/** Whether a finding of that id was written down. */
export function isFinding(id: string): id is FindingId {
  return Object.hasOwn(findings, id);
}
