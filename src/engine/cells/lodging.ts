import { exp } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import { fromGrains, grains } from '../../kernels/grains.ts';
import { chance } from '../events.ts';
import { number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import { behaviorColumn } from '../senses/senses.ts';
import type { Tissue } from '../tissue.ts';
import { ENDED } from './cells.ts';
import { apart } from './displacement.ts';

/** Bonds give way at the rate k₀·exp(−B), and at once when the holder is gone or out of reach. */
export function loosen(tissue: Tissue): void {
  const { cells, clock, grid, program, scenario, senses } = tissue;
  const free = number(program.model.physics.detachment);
  const slack = number(program.model.physics.bondSlack);
  const tick = clock.tick[0]!;
  for (const { row: i, holder } of senses.held) {
    const rate = free * exp(-cells.bonds[i]!);
    const gives = random(scenario.seed, purpose.detachment, cells.id[i]!, tick, 0) < chance(rate, clock.dt);
    if (holder === undefined || gives || isOutOfReach(holder, i)) cells.holder[i] = 0;
  }

  function isOutOfReach(holder: number, i: number): boolean {
    const { radius, type, x, y, z } = cells;
    const reach = radius[holder]! + radius[i]! + program.types[type[holder]!]!.presenter!.reach + slack;
    return apart(grid, x[holder]! - x[i]!, y[holder]! - y[i]!, z[holder]! - z[i]!) > reach;
  }
}

/** Free cells take free niche places that they touch; where several want one, a draw decides. */
export function lodge(tissue: Tissue): void {
  const { cells, clock, gone, program, scenario, senses, tally } = tissue;
  const rate = behaviorColumn(tissue, 'lodging');
  const tick = clock.tick[0]!;
  const wanting: { holder: number; row: number; lot: number; id: number }[] = [];
  program.types.forEach((type, t) => {
    if (!type.touches) return;
    let likely = 0;
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      if (senses.place[i] === 0 || rate[p] === 0) continue;
      const free = cells.holder[i] === 0 && cells.inBlood[i] === 0 && cells.phase[i] !== ENDED && gone[i] === 0;
      if (!free) continue;
      const id = cells.id[i]!;
      const probability = chance(rate[p]!, clock.dt);
      likely += grains(probability);
      if (random(scenario.seed, purpose.lodging, id, tick, 0) >= probability) continue;
      wanting.push({
        holder: senses.place[i]! - 1,
        row: i,
        lot: random(scenario.seed, purpose.lodging, id, tick, 1),
        id,
      });
    }
    tally.lodgingHazard[t]! += fromGrains(likely);
  });
  if (wanting.length === 0) return;
  const taken = new Map<number, number>();
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.holder[i]! > 0 && gone[i] === 0) taken.set(cells.holder[i]!, (taken.get(cells.holder[i]!) ?? 0) + 1);
  }
  for (const { holder, row } of wanting.sort((a, b) => a.lot - b.lot || a.id - b.id)) {
    if (gone[holder] === 1) continue;
    const key = cells.id[holder]! + 1;
    const held = taken.get(key) ?? 0;
    if (held >= program.types[cells.type[holder]!]!.presenter!.places) continue;
    taken.set(key, held + 1);
    cells.holder[row] = key;
  }
}

/** Row of every cell that offers niche places, by id. */
export function presenterRows({ cells, program }: Tissue): Map<number, number> {
  const rows = new Map<number, number>();
  for (let i = 0; i < cells.table.count; i++) {
    if (program.types[cells.type[i]!]!.presenter !== null) rows.set(cells.id[i]!, i);
  }
  return rows;
}

/** Rows of presenters that have a place left, by id. */
export function freeHolders(tissue: Tissue): number[] {
  const { cells, program } = tissue;
  const taken = new Map<number, number>();
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.holder[i]! > 0) taken.set(cells.holder[i]! - 1, (taken.get(cells.holder[i]! - 1) ?? 0) + 1);
  }
  return [...presenterRows(tissue)]
    .sort(([a], [b]) => a - b)
    .filter(([id, row]) => (taken.get(id) ?? 0) < program.types[cells.type[row]!]!.presenter!.places)
    .map(([, row]) => row);
}
