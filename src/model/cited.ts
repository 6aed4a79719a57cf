import { disputes, type FindingId, findings, type ReferenceKey, references } from '../evidence/index.ts';

/** Findings that a rule may rest on. */
export const findingIds: readonly string[] = Object.keys(findings);
/** Sources that a number or a rule may cite. */
export const referenceKeys: readonly string[] = Object.keys(references);
/** Dispute id → its sides. */
export const disputeSides: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(disputes).map(([id, { sides }]) => [id, Object.keys(sides)]),
);

/** Whether a finding of that id was written down. */
export function isFinding(id: string): id is FindingId {
  return Object.hasOwn(findings, id);
}

/** Whether a source of that key was written down. */
export function isReference(key: string): key is ReferenceKey {
  return Object.hasOwn(references, key);
}
