import { floor, round } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import { internal } from '../../core/units.ts';
import { marrowCells, type Perturbation, type Placement } from '../../model/scenario.ts';
import { ENDED, G0, removeCell } from '../cells/cells.ts';
import { addRow } from '../cells/division.ts';
import { freeHolders } from '../cells/lodging.ts';
import { freePoint, place } from '../cells/placement.ts';
import { takeId } from '../cells/take-id.ts';
import { bitsOf } from '../program/genotype.ts';
import type { CompiledType } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import type { Tissue } from '../tissue.ts';
import { besideVessel, drawer } from '../vessels/anatomy.ts';
import { linedBy, linedKind } from '../vessels/lining.ts';

/**
 * Carry out what happens in an instant; what lasts is read from the schedule every tick.
 *
 * @param before what was carried out in this tick already
 */
export function carryOut(tissue: Tissue, perturbation: Perturbation, before: readonly Perturbation[] = []): void {
  if (perturbation.action === 'ablate') ablate(tissue, perturbation);
  if (perturbation.action === 'irradiate') irradiate(tissue, perturbation, before);
  if (perturbation.action === 'inject') inject(tissue, perturbation);
  if (perturbation.action === 'transplant') transplant(tissue, perturbation);
}

/** Rows of cells of a type (or group) at a place, by id. */
export function rowsAt({ cells, program }: Tissue, target: string, where: Placement): number[] {
  const rows: number[] = [];
  for (let i = 0; i < cells.table.count; i++) {
    const type = program.types[cells.type[i]!]!;
    if (!isMeant(type, target)) continue;
    const isHeld = cells.holder[i]! > 0;
    const cycles = cells.phase[i] !== G0 && cells.phase[i] !== ENDED;
    const isThere =
      where === 'anywhere' ||
      (where === 'niche' && isHeld) ||
      (where === 'free' && !isHeld) ||
      (where === 'cycling' && cycles && !isHeld && cells.inBlood[i] === 0);
    if (isThere) rows.push(i);
  }
  return rows.sort((a, b) => cells.id[a]! - cells.id[b]!);
}

function isMeant({ id, group }: CompiledType, target: string): boolean {
  return id === target || group === target || (target === marrowCells && group !== 'stroma');
}

function ablate(tissue: Tissue, perturbation: Perturbation): void {
  const { cells, clock, scenario, tally } = tissue;
  const rows = rowsAt(tissue, perturbation.target, perturbation.place ?? 'anywhere');
  const wanted = howMany(tissue, perturbation, rows.length);
  const lots = new Map(
    rows.map((row) => [row, random(scenario.seed, purpose.perturbation, cells.id[row]!, clock.tick[0]!, 0)]),
  );
  const chosen = rows.sort((a, b) => lots.get(a)! - lots.get(b)! || cells.id[a]! - cells.id[b]!).slice(0, wanted);
  for (const row of chosen) tally.removed[cells.type[row]!]! += 1;
  for (const row of chosen.sort((a, b) => b - a)) removeCell(cells, row);
}

/** Each cell dies or not by a draw of its own, in tissue and blood. Mature cells that left for good live on. */
function irradiate(tissue: Tissue, { target, fraction }: Perturbation, before: readonly Perturbation[]): void {
  const { cells, clock, program, scenario, tally } = tissue;
  const share = fraction === undefined ? 1 : internal(fraction);
  const tick = clock.tick[0]!;
  const outlived = program.types.map(
    (type) => before.filter((each) => each.action === 'irradiate' && isMeant(type, each.target)).length,
  );
  const dying = rowsAt(tissue, target, 'anywhere').filter(
    (row) => random(scenario.seed, purpose.radiation, cells.id[row]!, tick, outlived[cells.type[row]!]!) < share,
  );
  for (const row of dying) tally.deaths[cells.type[row]!]! += 1;
  for (const row of dying.sort((a, b) => b - a)) removeCell(cells, row);
}

function howMany(tissue: Tissue, { fraction, count, asManyAs }: Perturbation, there: number): number {
  if (asManyAs !== undefined) return rowsAt(tissue, asManyAs.cell, asManyAs.place).length;
  if (count !== undefined) return internal(count);
  return fraction === undefined ? there : round(internal(fraction) * there);
}

function inject(tissue: Tissue, perturbation: Perturbation): void {
  const { anatomy, cells, clock, grid, program, scenario, tally } = tissue;
  const t = program.typeIndex(perturbation.target);
  const type = program.types[t]!;
  const genotype = bitsOf(program, perturbation.genotype ?? []);
  const holders = perturbation.place === 'niche' ? freeHolders(tissue) : [];
  const open = tissue.lining === null ? null : linedBy(tissue, tissue.lining).open;
  const isOpen = (segment: number) => open === null || open[segment] === 1;
  const count = perturbation.count === undefined ? 1 : internal(perturbation.count);
  for (let n = 0; n < count; n++) {
    const id = takeId(clock);
    const draw = drawer(scenario.seed, purpose.perturbation, id, clock.tick[0]!, 1);
    const holder = holders.length === 0 ? undefined : holders.splice(floor(draw(0) * holders.length), 1)[0];
    const point =
      holder === undefined
        ? (besideVessel(anatomy, grid, linedKind, type.radius, draw, isOpen) ??
          freePoint(anatomy, grid, type.radius, draw))
        : ([cells.x[holder]!, cells.y[holder]!, cells.z[holder]!] as const);
    const row = addRow(tissue);
    place(tissue, row, id, t, point);
    cells.genotype[row] = genotype;
    if (holder !== undefined) cells.holder[row] = cells.id[holder]! + 1;
    tally.added[t]! += 1;
  }
}

/** Cells of a donor come into blood, from which they home as those of the host do. */
function transplant(tissue: Tissue, perturbation: Perturbation): void {
  const { cells, clock, program, tally } = tissue;
  const t = program.typeIndex(perturbation.target);
  const donor = cells.donors.find(({ id }) => id === (perturbation.donor ?? perturbation.id))!;
  const genotype = bitsOf(program, perturbation.genotype ?? []);
  const count = perturbation.count === undefined ? 1 : internal(perturbation.count);
  for (let n = 0; n < count; n++) {
    const row = addRow(tissue);
    place(tissue, row, takeId(clock), t, [0, 0, 0]);
    cells.inBlood[row] = 1;
    cells.genotype[row] = genotype;
    donor.descended[row] = 1;
  }
  tally.added[t]! += count;
}
