import { convert, internal } from '../../core/units.ts';
import type { BehaviorId } from '../../model/behavior.ts';
import type { CellType } from '../../model/cell-type.ts';
import { type AnySpan, boundsOf, canMove } from '../../model/follow.ts';
import type { Model } from '../../model/model.ts';
import type { Rule } from '../../model/rule.ts';
import { binders, type Contact, displayed, displayers } from './physicell-contacts.ts';
import { type Loss, lag, pressed, summed, touched } from './physicell-loss.ts';
import { type Occupancy, occupancyOf } from './physicell-occupancy.ts';
import type { PhysicellRow } from './physicell-row.ts';

/* Names and scales as in PhysiCell 1.14: core/PhysiCell_signal_behavior.cpp, core/PhysiCell_cell.cpp. */

/** PhysiCell divides its sum of squared relative overlaps by 12·(1 − √(π/(2√3)))². */
const pressureScale = 0.027288820670331;
const minutesPerHour = 60;
/** Secretion is stated for this volume around a cell, µm³. */
const secretionVolume = 1000;

/** What a rule reads, by PhysiCell's names. */
export interface Reading {
  /** Those of several add up. The half-maximum of a row is that of the rule times the scale. */
  readonly signals: readonly { readonly name: string; readonly scale: number }[];
  readonly losses: readonly Loss[];
  /** The custom variable that it reads, when it stands for a receptor. */
  readonly occupancy?: Occupancy;
}

/** What a rule reads in one cell type, or why PhysiCell has no such thing. */
export function readingIn(cell: CellType, { signal, power }: Rule, model: Model): Reading | string {
  const exactly = (name: string): Reading => ({ signals: [{ name, scale: 1 }], losses: [] });
  switch (signal.kind) {
    case 'substance':
      return exactly(signal.id);
    case 'mutation':
      return exactly(`custom:${signal.id}`);
    case 'receptor': {
      const occupancy = occupancyOf(signal, cell, model);
      if (occupancy.rows.length === 0) return 'it reads a receptor for a ligand that no cell displays';
      return { ...exactly(occupancy.name), losses: occupancy.losses, occupancy };
    }
    case 'activity':
      return { ...exactly(`custom:${signal.id}`), losses: [lag(signal)] };
    case 'ligand':
      return inContacts(`that display ${signal.id}`, displayers(model, signal.id), power, model);
    case 'engaged': {
      const own = displayed(cell, signal.id);
      const bound = binders(model, signal.id).map((each) => ({ ...each, weight: each.weight * own }));
      return inContacts(`that bind ${signal.id}`, own === 0 ? [] : bound, power, model);
    }
    case 'hormone':
      return 'it reads a hormone in blood; PhysiCell has no blood';
    case 'rhythm':
      return 'it reads a rhythm of the day; PhysiCell has no time of day';
    case 'nearby':
      return 'it reads how many cells are within some distance; PhysiCell counts only those that touch';
    case 'state':
      if (signal.id !== 'crowding') return missingStates[signal.id];
      return { signals: [{ name: 'pressure', scale: 1 / pressureScale }], losses: [pressed(crowdingMemory(model))] };
  }
}

function inContacts(
  others: string,
  contacts: readonly Contact[],
  power: Rule['power'],
  model: Model,
): Reading | string {
  if (contacts.length === 0) return 'it reads contact with what no cell displays or binds';
  return {
    signals: contacts.map(({ cell, weight }) => ({ name: `contact with ${cell}`, scale: 1 / weight })),
    losses: [
      touched(others, internal(model.physics.grazing.quantity)),
      ...(contacts.length > 1 && internal(power.quantity) > 1 ? [summed] : []),
    ],
  };
}

const crowdingMemory = ({ physics }: Model) => `${convert(physics.crowdingMemory.quantity, 'min').amount} min`;

const missingStates = {
  held: 'it reads whether a niche bond holds the cell; PhysiCell has no such bonds',
  bonds: 'it reads the strength of niche bonds; PhysiCell has no such bonds',
  maturity: 'it reads how mature the cell is; PhysiCell has no such state',
  renewals: 'it reads how often the cell has renewed itself; PhysiCell keeps no such count',
} as const;

type Named = Pick<PhysicellRow, 'behavior' | 'base' | 'saturation'>;

/** What a rule acts on, by PhysiCell's names with base and saturation value. */
export interface Acting {
  readonly behaviors: readonly Named[];
  readonly losses: readonly Loss[];
}

/** What a rule acts on in one cell type, or why PhysiCell has no such thing. */
export function actingOn(cell: CellType, { target, effect }: Rule): Acting | string {
  const span: AnySpan | undefined =
    target.kind === 'behavior'
      ? cell.behaviors[target.id]
      : cell.activities?.find(({ activity }) => activity.id === target.id)?.span;
  if (span === undefined || !canMove(span, effect)) return `it cannot move ${target.id} of ${cell.id} from its base`;
  const { base, ceiling, floor } = boundsOf(span);
  const saturation = effect === 'increases' ? ceiling : floor;
  const named = (behavior: string, scale: number): Named => ({
    behavior,
    base: base * scale,
    saturation: saturation * scale,
  });
  if (target.kind === 'activity') return { behaviors: [named(`custom:${target.id}`, 1)], losses: [lag(target)] };
  const behaviors = behaviorsOf(cell, target.id, named);
  return typeof behaviors === 'string' ? behaviors : { behaviors, losses: [] };
}

function behaviorsOf(
  cell: CellType,
  target: BehaviorId,
  named: (behavior: string, scale: number) => Named,
): readonly Named[] | string {
  const perMinute = 1 / minutesPerHour;
  switch (target) {
    case 'cycleEntry':
      return cell.cycle?.daughters === 'G0' ? [named('cycle entry', perMinute)] : `${cell.id} does not rest in G0`;
    case 'cycleSpeed': {
      if (cell.cycle === undefined) return `${cell.id} does not divide`;
      const exit = cell.cycle.daughters === 'G0' ? 'exit from cycle phase 1' : 'cycle entry';
      return [named(exit, perMinute / internal(cell.cycle.g1.quantity))];
    }
    case 'death':
      return [named('apoptosis', perMinute)];
    case 'repair':
      return [named('damage repair rate', perMinute)];
    case 'motility':
      return [named('migration speed', perMinute)];
    case 'attraction':
      return [named('migration bias', 1)];
    case 'secretion': {
      const exported = cell.traffic.flatMap(({ substance, secretes, follows }) =>
        secretes === undefined || follows !== undefined
          ? []
          : [named(`${substance.id} export`, internal(secretes.quantity) * secretionVolume * perMinute)],
      );
      return exported.length === 0 ? `it acts on the secretion of ${cell.id}, which secretes nothing by it` : exported;
    }
    default:
      return missingBehaviors[target];
  }
}

const missingBehaviors: Readonly<
  Record<
    Exclude<BehaviorId, 'cycleEntry' | 'cycleSpeed' | 'death' | 'repair' | 'motility' | 'attraction' | 'secretion'>,
    string
  >
> = {
  selfRenewal: 'it acts on the probability that a daughter renews itself, which PhysiCell does not decide per daughter',
  maturation: 'it acts on the speed of maturation; PhysiCell has no such state',
  threshold: 'it acts on the damage that a cell withstands; PhysiCell has no such threshold',
  lodging: 'it acts on the rate at which a cell takes a niche place; PhysiCell has no such places',
  egress: 'it acts on the rate at which a cell leaves into blood; PhysiCell has no blood',
  homing: 'it acts on the rate at which a cell returns from blood; PhysiCell has no blood',
  display: 'it acts on what a cell displays to others; PhysiCell has no displayed ligands',
  size: 'it acts on the size of a cell, which no rule of PhysiCell sets',
  permeability: 'it acts on the wall of the vessel that a cell lines; PhysiCell has no vessels',
};
