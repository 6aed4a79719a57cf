import type { Activity } from './activity.ts';
import type { CellType } from './cell-type.ts';
import type { Drug } from './drug.ts';
import type { Parameter } from './parameter.ts';
import type { Ligand, Receptor } from './receptor.ts';
import type { Rhythm } from './rhythm.ts';
import type { Rule } from './rule.ts';
import type { MutationSignal } from './signal.ts';
import type { Site } from './site.ts';
import type { Species } from './species.ts';
import type { Substance } from './substance.ts';
import type { Switch } from './switch.ts';

/** Numbers of the machine that are biology and belong to no cell type. */
export interface Physics {
  /** Largest repulsion speed of two bodies. */
  readonly repulsion: Parameter<'speed'>;
  readonly adhesion: Parameter<'speed'>;
  /** Detachment rate of a cell without bonds. */
  readonly detachment: Parameter<'rate'>;
  /** Contact of a cell that only passes by, as a share of that of a held cell. */
  readonly grazing: Parameter<'number'>;
  /** Share of what a presenter displays that is out of the reach of passers-by when all its places are taken. */
  readonly cover: Parameter<'number'>;
  /** Greatest death hazard of a damaged cell, and the steepness in damage over threshold. */
  readonly damageDeath: Parameter<'rate'>;
  readonly damagePower: Parameter<'number'>;
  /** Time constant with which a daughter grows back to the size of its type. */
  readonly growth: Parameter<'time'>;
  /** How far a held cell follows a push, as a share of how far a free one does. */
  readonly heldMobility: Parameter<'number'>;
  /** Time over which a cell feels crowding as a mean. */
  readonly crowdingMemory: Parameter<'time'>;
  /** Distance within which other cells count as near. */
  readonly neighborhood: Parameter<'length'>;
  /** Distance from a sinusoid wall at which a cell can leave. */
  readonly wallReach: Parameter<'length'>;
  /** How much farther than its holder reaches a held cell can be pushed before its bonds break. */
  readonly bondSlack: Parameter<'length'>;
  /** Distance of a new daughter from where its mother was, over the daughter's radius. */
  readonly daughterOffset: Parameter<'number'>;
  /** Shortest S or G2/M of a cell, as a share of the mean of its type. */
  readonly shortestPhase: Parameter<'number'>;
  /** Share of the cells of a type that rests between divisions which are in G0 at the start. */
  readonly restingAtStart: Parameter<'number'>;
  /** Free niche places, drawn at random, of which a cell held at the start has the strongest. */
  readonly placesTried: Parameter<'number'>;
}

/** Everything the science side says, in the words that the engine understands. */
export interface Model {
  readonly cellTypes: readonly CellType[];
  readonly substances: readonly Substance[];
  readonly ligands: readonly Ligand[];
  readonly receptors: readonly Receptor[];
  readonly activities: readonly Activity[];
  readonly rhythms: readonly Rhythm[];
  readonly mutations: readonly MutationSignal[];
  readonly rules: readonly Rule[];
  /** Disputes that are a switch; absent when none is. */
  readonly switches?: readonly Switch[];
  readonly drugs: readonly Drug[];
  readonly species: readonly Species[];
  readonly sites: readonly Site[];
  readonly physics: Physics;
}
