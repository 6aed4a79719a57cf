import { fraction, hours, mmHg, perDay, type Quantity, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { activityOf } from '../../../src/experiments/measures/activity.ts';
import { levelOf } from '../../../src/experiments/measures/level.ts';
import { type BehaviorId, behaviorIds } from '../../../src/model/behavior.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from '../engine/bare-block.ts';

const at = { time: hours(0) };
export const held = (target: string, level: Quantity): Perturbation => ({
  id: `${target}-held`,
  at,
  action: 'clamp',
  target,
  level,
});
export const off = (target: string, cell?: string): Perturbation => ({
  id: `${target}-off`,
  at,
  action: 'knock-out',
  target,
  ...(cell === undefined ? {} : { cell }),
});
/** Where nothing is hypoxic. */
const plenty = held('o2', mmHg(100));
export const K = (amount: number) => quantity(amount, 'K');

const immortal: Scenario['set'] = Object.fromEntries(
  ['base', 'floor', 'ceiling'].map((bound) => [`cellTypes.blast.behaviors.death.${bound}`, perDay(0)]),
);
/** Blasts that stay where and as many as they are. */
export const still: Scenario['set'] = {
  'cellTypes.blast.behaviors.motility.base': quantity(0, 'µm/min'),
  'cellTypes.blast.behaviors.cycleSpeed.base': fraction(0),
  'cellTypes.blast.behaviors.cycleSpeed.ceiling': fraction(0),
};

export interface Setup {
  readonly cells: Readonly<Record<string, number>>;
  readonly perturb?: readonly Perturbation[];
  readonly cut?: readonly string[];
  readonly set?: Scenario['set'];
  readonly sides?: Scenario['sides'];
}

/** What a tissue shows after two days, by which activities within hours have followed their rules to e⁻⁴ or less. */
export async function readingOf<T>(
  { cells, perturb = [], cut = [], set = {}, sides = {} }: Setup,
  read: (tissue: Tissue) => T,
): Promise<T> {
  const filled = Object.entries(cells).reduce<Scenario>((scenario, [type, count]) => withCells(scenario, type, count), {
    ...bareBlock,
    perturb: [plenty, ...perturb],
    cut,
    set: { ...immortal, ...set },
    sides,
  });
  const tissue = await create(filled);
  for (let tick = 0; tick < 96; tick++) step(tissue);
  const found = read(tissue);
  await tissue.close();
  return found;
}
export const activity = (cell: string, id: string) => (tissue: Tissue) =>
  activityOf(tissue, { kind: 'activity', cell, activity: id });
export const level = (substance: string) => (tissue: Tissue) => levelOf(tissue, { kind: 'level', substance });
/** Mean of a behavior over the cells of a type. */
export const behavior =
  (cell: string, id: BehaviorId) =>
  ({ program, senses }: Tissue) => {
    const t = program.typeIndex(cell);
    const values = senses.behavior[behaviorIds.indexOf(id)]!.subarray(senses.runs[t]!, senses.runs[t + 1]!);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };

/** Hill. */
export const u = (signal: number, half: number, power: number) => signal ** power / (half ** power + signal ** power);
