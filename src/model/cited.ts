import { type FindingId, findings, references } from '../evidence/index.ts';

/** Findings that a rule may rest on. */
export const findingIds: readonly string[] = Object.keys(findings);
/** Sources that a number may cite. */
export const referenceKeys: readonly string[] = Object.keys(references);

/** Whether a finding of that id was written down. */
export function isFinding(id: string): id is FindingId {
  return Object.hasOwn(findings, id);
}
