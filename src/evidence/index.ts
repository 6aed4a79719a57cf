export {
  type AccountOfDispute,
  type AccountOfEntity,
  type AccountOfFinding,
  type AccountOfSide,
  type AccountOfSource,
  accountOfDispute,
  accountOfEntity,
  accountOfFinding,
  accountOfSource,
} from './account.ts';
export { cite } from './cite.ts';
export {
  type DefaultSide,
  type Dispute,
  type DisputeEntry,
  howStated,
  type SeparatingExperiment,
  type Side,
} from './dispute.ts';
export { type DisputeId, disputeIds, type SideName } from './dispute-id.ts';
export { type Bearing, bearingsOf, disputes, sourcesOf } from './disputes.ts';
export { type CellId, type DrugId, type EntityId, entities } from './entities.ts';
export { type Entity, type EntityEntry, type EntityKind, entityKinds, type SeenIn } from './entity.ts';
export { entityBehind, entityNamed, namesOf, withoutMarks } from './entity-names.ts';
export type { Claim, Finding, FindingEntry, FindingKind } from './finding.ts';
export { type FindingId, findings } from './findings.ts';
export { findingsOn, partsOf } from './findings-on.ts';
export type { Link, Sign } from './link.ts';
export { disputeOf, entityOf, findingOf, referenceOf } from './lookup.ts';
export type { HowKnown, Reference, ReferenceEntry } from './reference.ts';
export { type ReferenceKey, references } from './references.ts';
export { review } from './review.ts';
export { sayLink, wordOf } from './say-link.ts';
export { headingAbove, type Section, sections } from './section.ts';
export { standing } from './standing.ts';
export { type FindingStatus, type Standing, statusOf, type Verdict } from './status.ts';
