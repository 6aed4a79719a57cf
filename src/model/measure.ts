import type { Quantity } from '../core/units.ts';
import type { Gate } from './gate.ts';

/** What places of a block are told by; `rim`: the end x = 0 of a solid mass. No rule reads them. */
export const landmarks = ['arteriole', 'sinusoid', 'bone', 'rim'] as const;
export type Landmark = (typeof landmarks)[number];

/** All that lies between two distances from the nearest wall of a kind. */
export interface Zone {
  readonly of: Landmark;
  /** 0 when absent. */
  readonly from?: Quantity<'length'>;
  /** Without end when absent. */
  readonly to?: Quantity<'length'>;
}

/** What of a cell type is counted: in the tissue those in G0, in the cycle, or held by a niche place; those in blood; or all in both. */
export const cellStates = ['resting', 'cycling', 'held', 'in blood', 'alive'] as const;
export type CellState = (typeof cellStates)[number];

/** What is summed up since the start of a run: the probabilities of these events, tick by tick, of all cells of a type. */
export const countedEvents = ['egress', 'homing', 'lodging', 'division', 'renewal', 'death'] as const;
export type CountedEvent = (typeof countedEvents)[number];

/** One number that a tissue can be asked for. Plain data: it is sent to other processes and is part of a run's key. */
export type Measure =
  /** Cells of a type or group in the tissue, by the centers of the cells. */
  | { readonly kind: 'cells'; readonly cell: string; readonly state?: CellState; readonly zone?: Zone }
  /** Cells that a set of markers finds, true ones and others, as a number to be expected. */
  | { readonly kind: 'gated'; readonly gate: Gate; readonly state?: CellState; readonly zone?: Zone }
  /** Share of these that are what the gate is meant for, %. */
  | { readonly kind: 'purity'; readonly gate: Gate; readonly state?: CellState }
  /** Their mean distance from the nearest wall of a kind, µm. */
  | { readonly kind: 'gated distance'; readonly gate: Gate; readonly to: Landmark }
  /**
   * Cells of a type or group that are in both gates, over how many would be if each marker fell on them regardless of the other; within a type each does.
   */
  | { readonly kind: 'overlap'; readonly gate: Gate; readonly other: Gate; readonly among: string }
  /** Share of the cells of a type or group that descend from those of a donor, %; in the tissue, unless the state says otherwise. */
  | { readonly kind: 'chimerism'; readonly cell: string; readonly donor: string; readonly state?: CellState }
  /** Clones among the cells of a type or group: first ancestors, placed or brought in, that have descendants among them. */
  | { readonly kind: 'clones'; readonly cell: string; readonly state?: CellState }
  /** Cells of a type or group that carry a mutation; in the tissue, unless the state says otherwise. */
  | { readonly kind: 'carriers'; readonly cell: string; readonly mutation: string; readonly state?: CellState }
  /** Share of the marrow open to a cell of a type that lies in a zone: where random dots would be. */
  | { readonly kind: 'room'; readonly cell: string; readonly zone: Zone }
  /** Mean distance of the cells of a type from the nearest wall of a kind, µm. */
  | { readonly kind: 'distance'; readonly cell: string; readonly state?: CellState; readonly to: Landmark }
  /** The same of the random dots that could be such cells, or the standard deviation of their distances. */
  | { readonly kind: 'dots'; readonly cell: string; readonly to: Landmark; readonly take: 'mean' | 'spread' }
  /** Mean of an activity over the cells of a type or group that have it. */
  | {
      readonly kind: 'activity';
      readonly cell: string;
      readonly activity: string;
      readonly state?: 'held' | 'resting';
      readonly zone?: Zone;
    }
  /** Correlation of two activities over the cells of a type or group that have both. */
  | { readonly kind: 'association'; readonly cell: string; readonly activity: string; readonly other: string }
  /** Mean radius of the cells of a type in the tissue, µm. */
  | { readonly kind: 'radius'; readonly cell: string }
  /** Mean level of a substance outside vessels. */
  | { readonly kind: 'level'; readonly substance: string; readonly zone?: Zone }
  /** Share of the tissue in which a substance is below a level. */
  | { readonly kind: 'below'; readonly substance: string; readonly level: Quantity }
  /** Change of a substance over 100 µm away from bone, by regression over the tissue. */
  | { readonly kind: 'gradient'; readonly substance: string }
  /** Cells of a type in that share of the tissue where a substance is lowest. */
  | { readonly kind: 'in lowest'; readonly cell: string; readonly substance: string; readonly share: number }
  /** Length of sinusoids with blood in them and of new vessels per volume of the block, mm/mm³; in a zone at its end x = 0 by their middles. */
  | { readonly kind: 'vessel density'; readonly zone?: Zone & { readonly of: 'bone' | 'rim' } }
  /** Profiles of the same vessels per area of section, 1/mm²: microvessel density as it is counted on a biopsy. */
  | { readonly kind: 'vessel profiles'; readonly zone?: Zone & { readonly of: 'bone' | 'rim' } }
  /** Mean permeability of the walls of those vessels, over that of an intact wall. */
  | { readonly kind: 'leak' }
  /** Blood that enters a volume of the block in a time, 1/min. */
  | { readonly kind: 'perfusion' }
  /** Correlation, over cubes of 40 µm, of the mean level of a substance in the tissue with the number of cells of a type or group. */
  | { readonly kind: 'coincidence'; readonly substance: string; readonly cell: string }
  /** Mean distance from bone of the tissue beside the walls of a kind of vessel, µm. */
  | { readonly kind: 'depth'; readonly of: 'arteriole' | 'sinusoid' }
  | { readonly kind: 'expected'; readonly event: CountedEvent; readonly cell: string }
  /** Neutrophils in blood, 1e9/L. */
  | { readonly kind: 'neutrophils' }
  /** Leukemic share of the marrow, %. */
  | { readonly kind: 'leukemic share' };

/** The column under which a measure is recorded: `cells of hsc, held, sinusoid 0-10 µm`. */
export function columnOf(measure: Measure): string {
  switch (measure.kind) {
    case 'cells':
      return words('cells of', measure.cell, measure.state, zoneWord(measure.zone));
    case 'gated':
      return words('cells in', measure.gate.name, measure.state, zoneWord(measure.zone));
    case 'purity':
      return words('purity of', measure.gate.name, measure.state, undefined);
    case 'gated distance':
      return words('distance of cells in', measure.gate.name, undefined, `to ${measure.to}`);
    case 'overlap':
      return words(`overlap of ${measure.gate.name} with`, measure.other.name, undefined, `among ${measure.among}`);
    case 'chimerism':
      return words(`share of ${measure.donor} in`, measure.cell, measure.state, undefined);
    case 'clones':
      return words('clones of', measure.cell, measure.state, undefined);
    case 'carriers':
      return words(`carriers of ${measure.mutation} in`, measure.cell, measure.state, undefined);
    case 'room':
      return words('room of', measure.cell, undefined, zoneWord(measure.zone));
    case 'distance':
      return words('distance of', measure.cell, measure.state, `to ${measure.to}`);
    case 'dots':
      return words(`${measure.take} distance of dots like`, measure.cell, undefined, `to ${measure.to}`);
    case 'activity':
      return words(`${measure.activity} of`, measure.cell, measure.state, zoneWord(measure.zone));
    case 'association':
      return words(`${measure.activity} with ${measure.other} of`, measure.cell, undefined, undefined);
    case 'radius':
      return words('radius of', measure.cell, undefined, undefined);
    case 'level':
      return words('level of', measure.substance, undefined, zoneWord(measure.zone));
    case 'below':
      return words('share below of', measure.substance, undefined, `${measure.level.amount} ${measure.level.unit}`);
    case 'vessel density':
    case 'vessel profiles':
      return [measure.kind, zoneWord(measure.zone)].filter((part) => part !== undefined).join(', ');
    case 'coincidence':
      return `${measure.substance} with cells of ${measure.cell}`;
    case 'gradient':
      return `gradient of ${measure.substance}`;
    case 'in lowest':
      return words('cells of', measure.cell, undefined, `lowest ${measure.share} of ${measure.substance}`);
    case 'depth':
      return `depth of ${measure.of}`;
    case 'expected':
      return words('expected', measure.event, undefined, measure.cell);
    default:
      return measure.kind;
  }
}

function words(what: string, whose: string, state: string | undefined, where: string | undefined): string {
  return [`${what} ${whose}`, state, where].filter((part) => part !== undefined).join(', ');
}

function zoneWord(zone: Zone | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const { of, from, to } = zone;
  return `${of} ${from?.amount ?? 0}-${to?.amount ?? ''} µm`;
}
