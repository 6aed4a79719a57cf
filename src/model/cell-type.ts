import type { DimensionOf, Unit } from '../core/units.ts';
import type { Activity } from './activity.ts';
import type { Behavior, BehaviorId, behaviors } from './behavior.ts';
import type { Parameter } from './parameter.ts';
import type { Ligand, Receptor } from './receptor.ts';
import type { Substance } from './substance.ts';

type DimensionOfBehavior<I extends BehaviorId> = (typeof behaviors)[I] extends Behavior<infer D> ? D : never;

/** A value that rules may raise towards `ceiling` and lower towards `floor`; both default to `base`. */
export interface Span<D extends DimensionOf<Unit>> {
  readonly base: Parameter<D>;
  readonly ceiling?: Parameter<D>;
  readonly floor?: Parameter<D>;
  /** Where it stands in cells that are placed, for what takes days to follow its rules; `base` when absent. */
  readonly start?: Parameter<D>;
}

/** How long a dividing cell spends in each phase. */
export interface CellCycle {
  /** Mean of an exponential waiting time in G1. */
  readonly g1: Parameter<'time'>;
  readonly s: Parameter<'time'>;
  readonly g2m: Parameter<'time'>;
  /** Coefficient of variation of the times in S and G2/M. */
  readonly spread: Parameter<'number'>;
  /** `G0` when daughters rest until they enter the cycle, `G1` when they go on at once. */
  readonly daughters: 'G0' | 'G1';
}

/** What a daughter becomes that does not renew itself, after `stages` such steps. */
export interface Lineage {
  /** Divisions without renewal that a cell of this type can make before it changes type (or stops dividing). */
  readonly stages: Parameter<'number'>;
  /** Types that follow, with their shares; none for a type that ends its life as what it is. */
  readonly next: readonly {
    readonly type: string;
    readonly share: Parameter<'number'>;
    /** Activity of the dividing cell by which its share is weighed; where all weigh nothing, the daughter stays as it is. */
    readonly weighedBy?: Activity;
  }[];
}

/** What a cell does with a substance. */
export interface Traffic {
  readonly substance: Substance;
  /** Secretion at intensity 1, as the rise of the level in 1000 µm³ around it. */
  readonly secretes?: Parameter<'secretion'>;
  /** Activity that its secretion follows, in place of the intensity that is common to all it secretes. */
  readonly follows?: Activity;
  /** Receptor-mediated uptake, first order, of what is in 1000 µm³ around it. */
  readonly takesUp?: Parameter<'rate'>;
  /** Consumption of a gas at saturation. */
  readonly consumes?: Parameter<'consumption'>;
  /** Turns this substance into another one around the cell. */
  readonly activates?: { readonly into: Substance; readonly rate: Parameter<'rate'> };
}

/** What a cell shows to those that touch it, and the niche places that it offers. */
export interface Presenter {
  readonly ligands: readonly {
    readonly ligand: Ligand;
    readonly level: Parameter<'number'>;
    /** Activity by which the level is multiplied. */
    readonly scaledBy?: Activity;
  }[];
  /** How far its processes reach beyond its body. */
  readonly reach: Parameter<'length'>;
  /** Cells that it can hold at once, which share what it shows. With 0 it is a surface: all that touch it pass by, and none takes a share from another. */
  readonly places: Parameter<'count'>;
}

/**
 * Cells that line sinusoids. One stands on each of their segments at the start. Neighbors spread over an empty segment and
 * daughters take it; it is closed while neither it nor a neighbor has cells or descendants of cells left. A descendant away from
 * the wall adds a stretch of new vessel, which carries the blood of the segment.
 */
export interface Lining {
  /** New vessel that one cell makes. */
  readonly length: Parameter<'length'>;
  readonly radius: Parameter<'length'>;
}

/** One kind of cell. */
export interface CellType {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  readonly ontology: readonly string[];
  readonly group: 'hematopoietic' | 'leukemic' | 'stroma';
  readonly says: string;
  readonly radius: Parameter<'length'>;
  /** False for stroma: the cell stays where it was put. */
  readonly moves: boolean;
  readonly cycle?: CellCycle;
  readonly lineage?: Lineage;
  readonly behaviors: { readonly [I in BehaviorId]?: Span<DimensionOfBehavior<I>> };
  readonly activities?: readonly { readonly activity: Activity; readonly span: Span<'number'> }[];
  readonly receptors?: readonly {
    readonly receptor: Receptor;
    readonly expression: Parameter<'number'>;
    /** Activity by which the expression is multiplied, as the share of it that is on the surface. */
    readonly scaledBy?: Activity;
  }[];
  /** Bonds that hold it in a niche place: weight of one full contact through this receptor. */
  readonly bonds?: readonly {
    readonly receptor: Receptor;
    readonly weight: Parameter<'number'>;
    /** Activity that the receptor needs to bind, for instance an integrin's activation from inside. */
    readonly activatedBy?: Activity;
  }[];
  /** Substance whose gradient attracts it. */
  readonly attractedBy?: { readonly receptor: Receptor };
  readonly presents?: Presenter;
  readonly lines?: Lining;
  readonly traffic: readonly Traffic[];
  /** Half-life in blood of cells that have left and do not return; without it they keep their state and may return. */
  readonly bloodHalfLife?: Parameter<'time'>;
  readonly because: readonly string[];
}
