export {
  type Dispute,
  type DisputeEntry,
  type DisputeId,
  disputeIds,
  type Side,
  type SideName,
} from './dispute.ts';
export { disputes, sourcesOf } from './disputes.ts';
export type { Finding, FindingEntry, FindingKind } from './finding.ts';
export { type FindingId, findings } from './findings.ts';
export { disputeOf, findingOf, referenceOf } from './lookup.ts';
export type { HowKnown, Reference, ReferenceEntry } from './reference.ts';
export { type ReferenceKey, references } from './references.ts';
export { type Section, sections } from './section.ts';
export { type FindingStatus, type Standing, statusOf, type Verdict } from './status.ts';
