import { internal } from '../../core/units.ts';
import { parseCut } from '../../model/cut.ts';
import type { Perturbation } from '../../model/scenario.ts';
import type { Tissue } from '../tissue.ts';
import { isInForce } from '../treatment/schedule.ts';

/** By how much the perturbations in force multiply receptors, activities, displayed ligands, secretions and hormones. */
export interface Modifiers {
  /** [types][receptors] */
  readonly receptor: readonly number[][];
  /** [types][activities] */
  readonly activity: readonly number[][];
  /** [types][ligands] */
  readonly ligand: readonly number[][];
  /** [types][substances]: what a cell secretes of a substance, or activates. */
  readonly secretion: readonly number[][];
  /** [types][drugs]: the damage that a drug does through its target. */
  readonly damage: readonly number[][];
  /** [hormones] of the whole body, which no perturbation of one cell type changes. */
  readonly hormone: number[];
  /** [substances] level at which a substance is held, or −1. */
  readonly clamp: number[];
}

/** The modifiers of this tick: they follow from the schedule alone. */
export function modifiers(tissue: Tissue): Modifiers {
  const { program, schedule, clock } = tissue;
  const filled = (length: number, value: number) => Array<number>(length).fill(value);
  const ones = (length: number) => filled(length, 1);
  const found: Modifiers = {
    receptor: program.types.map(() => ones(program.receptors.length)),
    activity: program.types.map(() => ones(program.activities.length)),
    ligand: program.types.map(() => ones(program.ligands.length)),
    secretion: program.types.map(() => ones(program.substances.length)),
    damage: program.types.map(() => ones(program.drugs.length)),
    hormone: ones(program.model.speciesInUse.hormones.length),
    clamp: filled(program.substances.length, -1),
  };
  for (const cut of tissue.scenario.cut) {
    const parts = parseCut(cut);
    if (parts !== null) apply(tissue, found, parts.gene, parts.cell, 0);
  }
  schedule.plans.forEach(({ perturbation }, k) => {
    if (perturbation === null) return;
    if (!isInForce(perturbation, schedule.began[k] as number, clock.tick[0] as number, clock.dt)) return;
    if (perturbation.action === 'clamp') {
      const substance = program.substances.findIndex((candidate) => candidate.id === perturbation.target);
      if (substance >= 0 && perturbation.level !== undefined) found.clamp[substance] = internal(perturbation.level);
      return;
    }
    const factor = factorOf(perturbation);
    if (factor !== null) apply(tissue, found, perturbation.target, perturbation.cell, factor);
  });
  return found;
}

function factorOf(perturbation: Perturbation): number | null {
  switch (perturbation.action) {
    case 'knock-out':
      return 0;
    case 'block':
      return 1 - (perturbation.fraction === undefined ? 1 : internal(perturbation.fraction));
    case 'over-express':
    case 'stimulate':
      return perturbation.factor === undefined ? 1 : internal(perturbation.factor);
    default:
      return null;
  }
}

function apply(tissue: Tissue, found: Modifiers, target: string, cell: string | undefined, factor: number): void {
  const { program } = tissue;
  const scale = (lists: readonly number[][], index: number) => {
    if (index < 0) return;
    program.types.forEach((type, t) => {
      if (cell === undefined || type.id === cell || type.group === cell) lists[t]![index]! *= factor;
    });
  };
  scale(
    found.receptor,
    program.receptors.findIndex((receptor) => receptor.id === target),
  );
  scale(
    found.activity,
    program.activities.findIndex((activity) => activity.id === target),
  );
  scale(
    found.ligand,
    program.ligands.findIndex((ligand) => ligand.id === target),
  );
  scale(
    found.secretion,
    program.substances.findIndex((substance) => substance.id === target),
  );
  program.drugs.forEach(({ damage }, k) => {
    if (damage?.target === target) scale(found.damage, k);
  });
  if (cell !== undefined) return;
  const hormone = program.model.speciesInUse.hormones.findIndex((candidate) => candidate.substance.id === target);
  if (hormone >= 0) found.hormone[hormone]! *= factor;
}
