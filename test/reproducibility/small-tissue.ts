import { random } from '../../src/core/random.ts';
import { days, fraction, hours, micrometers, quantity } from '../../src/core/units.ts';
import { moveRow } from '../../src/engine/columns.ts';
import { createTissue, type LiveTissue, type Machine } from '../../src/engine/create.ts';
import { stateHash } from '../../src/engine/digest.ts';
import { step } from '../../src/engine/step.ts';
import type { Tissue } from '../../src/engine/tissue.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Dose, Perturbation, Regimen, Scenario } from '../../src/model/scenario.ts';
import { story } from '../../src/scenarios/story.ts';

export const block = (x: number, y: number, z: number) => ({ x: micrometers(x), y: micrometers(y), z: micrometers(z) });

const inject = (id: string, target: string, count: number, place: 'anywhere' | 'niche'): Perturbation => ({
  id,
  at: { time: days(0.2) },
  action: 'inject',
  target,
  count: quantity(count, 'cells'),
  place,
  genotype: ['mll-af9'],
});

export const bolus = (drug: string, amount: number, at: number): Dose => ({
  drug,
  amount: quantity(amount, 'mg/kg'),
  route: 'bolus',
  at: hours(at),
});

/** Leukemic cells arrive early, drugs soon after, stroma is removed and a receptor blocked: two days with everything in them. */
export const eventful: Scenario = {
  ...story,
  settle: days(0),
  id: 'eventful',
  block: block(160, 80, 60),
  until: days(2),
  perturb: [
    inject('lsc in niche', 'lsc', 5, 'niche'),
    inject('lsc anywhere', 'lsc', 15, 'anywhere'),
    inject('blasts', 'blast', 60, 'anywhere'),
    {
      id: 'fewer CAR cells',
      at: { time: hours(14) },
      action: 'ablate',
      target: 'stroma',
      fraction: fraction(0.3),
    },
    {
      id: 'plerixafor-like',
      at: { time: hours(20) },
      action: 'block',
      target: 'cxcr4',
      fraction: fraction(0.8),
      lasting: hours(9),
    },
  ],
  regimens: [
    {
      id: 'drugs',
      start: { time: hours(10) },
      doses: [
        { ...bolus('cytarabine', 100, 0), every: hours(12), times: 2 },
        { ...bolus('doxorubicin', 3, 1.2), route: 'infusion', lasting: hours(3.1) },
      ],
    } satisfies Regimen,
  ],
};

/** The same machine for all: Node, one thread. */
export async function tissueOf(scenario: Scenario, machine: Partial<Machine> = {}): Promise<LiveTissue> {
  const { marrow } = await import('../../src/scenarios/model.ts');
  return createTissue(marrow, scenario, { host: nodeHost, threads: 1, ...machine });
}

export const hashOf = (tissue: Tissue): string => stateHash(tissue.tables);

/** Hashes after every `every` ticks, `before` being done to the tissue ahead of each tick. */
export function stations(tissue: Tissue, ticks: number, every: number, before?: (tick: number) => void): string[] {
  const found: string[] = [];
  for (let tick = 0; tick < ticks; tick++) {
    before?.(tick);
    step(tissue);
    if ((tick + 1) % every === 0) found.push(hashOf(tissue));
  }
  return found;
}

/** Create, run and close; hashes after every `every` ticks. */
export async function history(
  scenario: Scenario,
  ticks: number,
  every: number,
  machine: Partial<Machine> = {},
): Promise<string[]> {
  const tissue = await tissueOf(scenario, machine);
  try {
    return stations(tissue, ticks, every);
  } finally {
    await tissue.close();
  }
}

/** Put the rows of the cells into another order, as Fisher and Yates did, with the first free row as the hand. */
export function shuffle({ cells: { table } }: Tissue, seed: number): void {
  for (let row = table.count - 1; row > 0; row--) {
    const other = Math.floor(random(seed, 1, row, 0, 0) * (row + 1));
    moveRow(table.columns, row, table.count);
    moveRow(table.columns, other, row);
    moveRow(table.columns, table.count, other);
  }
}
