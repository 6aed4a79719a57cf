import type { Dimension, Unit } from '../../core/units.ts';
import type { Gate } from '../../model/gate.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** What a target of a perturbation is; one name may be several of these. */
export type TargetKind = 'gene' | 'receptor' | 'activity' | 'ligand' | 'hormone' | 'secretion' | 'substance';

export interface Target {
  readonly kinds: readonly TargetKind[];
  /** Dimension of the level to which a substance may be clamped. */
  readonly dimension?: Dimension;
  /** Cell types and groups that secrete it. */
  readonly secretedBy?: ReadonlySet<string>;
}

/** Bounds beyond which a value is taken for a mistake, in `unit`. */
export interface ParameterBounds {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
}

/** Every name that a scenario file may use: files name things by id, and the catalog says which ids there are. */
export interface Catalog {
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly species: ReadonlySet<string>;
  /** Species → the one whose body it has; its own where it is absent. */
  readonly bodies?: ReadonlyMap<string, string>;
  readonly sites: ReadonlySet<string>;
  /** Cell types, and groups of them if rules may speak of the group. */
  readonly cells: ReadonlySet<string>;
  readonly drugs: ReadonlySet<string>;
  /** Another name of a drug or of a class of drugs, in small letters → which id is meant, as a sentence; none when absent. */
  readonly drugsMeant?: ReadonlyMap<string, string>;
  /** Drug → routes other than into blood by which it can be given to some species; every route when absent. */
  readonly uptake?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Regimens in use, by name. */
  readonly regimens?: ReadonlyMap<string, ReadyRegimen>;
  readonly rules: ReadonlySet<string>;
  /** What rules of the file may speak of. */
  readonly vocabulary: Vocabulary;
  /** Dispute id → its sides. */
  readonly disputes: ReadonlyMap<string, readonly string[]>;
  /** What the sides of disputes set and cut; nothing when absent. */
  readonly switches?: readonly Switch[];
  readonly targets: ReadonlyMap<string, Target>;
  /** Mutations of which a genotype may consist. */
  readonly mutations: ReadonlySet<string>;
  /** Sets of surface markers that measures may name. */
  readonly gates?: ReadonlyMap<string, Gate>;
  /** Parameter path → its bounds. */
  readonly parameters: ReadonlyMap<string, ParameterBounds>;
}

/** Fetches the text of a file named relative to another; throws when it may not or cannot. */
export type Resolve = (path: string, from: string) => { readonly file: string; readonly text: string };
