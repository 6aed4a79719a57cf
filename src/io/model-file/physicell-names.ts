import { internal } from '../../core/units.ts';
import type { BehaviorId } from '../../model/behavior.ts';
import type { CellType } from '../../model/cell-type.ts';
import { type AnySpan, boundsOf, canMove } from '../../model/follow.ts';
import type { Rule } from '../../model/rule.ts';
import type { Signal } from '../../model/signal.ts';

/* Names and scales as in PhysiCell 1.14: core/PhysiCell_signal_behavior.cpp, core/PhysiCell_cell.cpp. */

/** PhysiCell divides its sum of squared relative overlaps by 12·(1 − √(π/(2√3)))². */
const pressureScale = 0.027288820670331;
const minutesPerHour = 60;
/** Secretion is stated for this volume around a cell, µm³. */
const secretionVolume = 1000;

/** A signal by PhysiCell's name with the factor to its scale, or why there is none. */
export function signalIn(signal: Signal): { readonly name: string; readonly scale: number } | string {
  switch (signal.kind) {
    case 'substance':
      return { name: signal.id, scale: 1 };
    case 'mutation':
      return { name: `custom:${signal.id}`, scale: 1 };
    case 'receptor':
      return `it reads how far the receptor ${signal.id} is bound; PhysiCell reads levels`;
    case 'activity':
      return `it reads the activity ${signal.id} inside the cell, which follows its inputs with a delay`;
    case 'ligand':
      return `it reads contact with the displayed ligand ${signal.id}; PhysiCell counts contacts by cell type`;
    case 'engaged':
      return `it reads the binding of others to the ligand ${signal.id} that it displays; PhysiCell counts contacts by cell type`;
    case 'hormone':
      return `it reads ${signal.id} in blood; PhysiCell has no blood`;
    case 'rhythm':
      return `it reads the rhythm ${signal.id}; PhysiCell has no time of day`;
    case 'nearby':
      return `it reads how many ${signal.name} there are; PhysiCell counts contacts, not neighborhoods`;
    case 'state':
      return signal.id === 'crowding' ? { name: 'pressure', scale: 1 / pressureScale } : missingStates[signal.id];
  }
}

const missingStates = {
  held: 'it reads whether a niche bond holds the cell; PhysiCell has no such bonds',
  bonds: 'it reads the strength of niche bonds; PhysiCell has no such bonds',
  maturity: 'it reads how mature the cell is; PhysiCell has no such state',
  renewals: 'it reads how often the cell has renewed itself; PhysiCell keeps no such count',
} as const;

interface Named {
  readonly behavior: string;
  readonly base: number;
  readonly saturation: number;
}

/** What a rule acts on in one cell type, by PhysiCell's names with base and saturation value, or why there is none. */
export function behaviorsIn(cell: CellType, { target, effect }: Rule): readonly Named[] | string {
  if (target.kind === 'activity') return `it acts on the activity ${target.id} inside the cell, an intermediate`;
  const span: AnySpan | undefined = cell.behaviors[target.id];
  if (span === undefined || !canMove(span, effect)) return `it cannot move ${target.id} of ${cell.id} from its base`;
  const { base, ceiling, floor } = boundsOf(span);
  const saturation = effect === 'increases' ? ceiling : floor;
  const named = (behavior: string, scale: number): Named => ({
    behavior,
    base: base * scale,
    saturation: saturation * scale,
  });
  const perMinute = 1 / minutesPerHour;
  switch (target.id) {
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
    case 'secretion':
      return cell.traffic.flatMap(({ substance, secretes, follows }) =>
        secretes === undefined || follows !== undefined
          ? []
          : [named(`${substance.id} export`, internal(secretes.quantity) * secretionVolume * perMinute)],
      );
    default:
      return missingBehaviors[target.id];
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
