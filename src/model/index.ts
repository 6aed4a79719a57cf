export type { Activity } from './activity.ts';
export * from './behavior.ts';
export type { CellCycle, CellType, Lineage, Lining, Presenter, Span, Traffic } from './cell-type.ts';
export { describe, signalName } from './describe.ts';
export { describeDrug } from './describe-drug.ts';
export {
  type Absorption,
  type Agonism,
  type Blockade,
  type CellStore,
  type Damage,
  type Drug,
  type Inhibition,
  type Pharmacokinetics,
  type Raise,
  type Silencing,
  type Slowing,
  type Substitution,
  targetsOfDrug,
} from './drug.ts';
export {
  type LooserBond,
  looserBonds,
  type Reach,
  reachOf,
  type Secretion,
  secretionsHeldBack,
} from './drug-reach.ts';
export type { Model, Physics } from './model.ts';
export { assumed, estimated, fitted, type Grade, isParameter, measured, type Parameter } from './parameter.ts';
export { type NamedParameter, parametersOf, withParameters } from './paths.ts';
export { prescribe, type ReadyRegimen } from './ready-regimen.ts';
export type { Ligand, Receptor, Rival } from './receptor.ts';
export * from './regimen.ts';
export { named, resolve } from './resolve.ts';
export type { ResolvedModel } from './resolved-model.ts';
export type { Rhythm } from './rhythm.ts';
export { type Rule, rule } from './rule.ts';
export type { RuleChange } from './rule-change.ts';
export * from './scenario.ts';
export * from './signal.ts';
export type { Site, Vasculature } from './site.ts';
export type { Hormone, Species } from './species.ts';
export { withRules } from './state-rule.ts';
export type { BloodExchange, Carrier, Substance } from './substance.ts';
export { noSide, type SideOfSwitch, type Switch, sideTaken } from './switch.ts';
export type { Vocabulary } from './vocabulary.ts';
