import { MarrowError } from '../../core/error.ts';
import { min } from '../../core/math.ts';
import { random, randomDirection } from '../../core/random.ts';
import { expectCommitted } from '../blood/platelets.ts';
import { moveRow } from '../columns.ts';
import { type CompiledType, number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import { behaviorColumn } from '../senses/senses.ts';
import type { Tissue } from '../tissue.ts';
import { besideSegment, inside } from '../vessels/anatomy.ts';
import { segmentOfDaughter } from '../vessels/lining.ts';
import { ENDED, G0, G1 } from './cells.ts';
import { takeId } from './take-id.ts';

/** Radius of each of two daughters over that of the mother: half the volume. */
export const halved = 0.7937005259840998;

/** Divide the cells at these positions of `senses.order`, mothers in the order of their ids; both daughters draw their fate. */
export function divide(tissue: Tissue, positions: readonly number[]): void {
  const { cells, clock, scenario, senses, tally } = tissue;
  const renewal = behaviorColumn(tissue, 'selfRenewal');
  const tick = clock.tick[0]!;
  const idAt = (p: number) => cells.id[senses.order[p]!]!;
  for (const p of positions.toSorted((a, b) => idAt(a) - idAt(b))) {
    const i = senses.order[p]!;
    const probability = renewal[p]!;
    const mother = cells.id[i]!;
    const j = addRow(tissue);
    moveRow(cells.table.columns, i, j);
    cells.id[j] = takeId(clock);
    cells.bornAt[j] = tick;
    cells.holder[j] = 0;
    part(tissue, i, j, mother);
    reach(tissue, j, mother);
    mutate(tissue, i, mother, 0);
    mutate(tissue, j, mother, 1);
    settleFate(tissue, i, random(scenario.seed, purpose.renewal, mother, tick, 0) < probability);
    settleFate(tissue, j, random(scenario.seed, purpose.renewal, mother, tick, 1) < probability);
    tally.births[cells.type[j]!]! += 1;
  }
}

/** A new row at the end of the table. */
export function addRow({ cells }: Tissue): number {
  const row = cells.table.count;
  if (row >= cells.table.capacity) {
    throw new MarrowError({
      kind: 'diverged',
      message: 'the tissue outgrew its memory',
      expected: `at most ${cells.table.capacity} cells`,
      found: `${row + 1}`,
      advice: 'Something grows without bound: look at the counts in series.csv.',
    });
  }
  cells.table.count += 1;
  return row;
}

/** Set mother and daughter beside each other along a random axis, each with half the volume. */
function part({ cells, clock, grid, program, scenario }: Tissue, i: number, j: number, mother: number): void {
  const tick = clock.tick[0]!;
  const [ux, uy, uz] = randomDirection(scenario.seed, purpose.divisionAxis, mother, tick);
  const radius = cells.radius[i]! * halved;
  const [x, y, z] = [cells.x[i]!, cells.y[i]!, cells.z[i]!];
  const offset = number(program.model.physics.daughterOffset) * radius;
  const [dx, dy, dz] = [offset * ux, offset * uy, offset * uz];
  cells.radius[i] = radius;
  cells.radius[j] = radius;
  [cells.x[i], cells.y[i], cells.z[i]] = inside(grid, x - dx, y - dy, z - dz);
  [cells.x[j], cells.y[j], cells.z[j]] = inside(grid, x + dx, y + dy, z + dz);
}

/** A daughter may come to carry a mutation that its mother had not. */
function mutate({ cells, clock, program, scenario }: Tissue, row: number, mother: number, daughter: 0 | 1): void {
  for (const [m, { bit, perDaughter }] of program.arising.entries()) {
    const probability = perDaughter[cells.type[row]!]!;
    if (probability === 0) continue;
    const draw = random(scenario.seed, purpose.mutation, mother, clock.tick[0]!, 2 * m + daughter);
    if (draw < probability) cells.genotype[row] = cells.genotype[row]! | (1 << bit);
  }
}

/** A daughter of a cell that lines a vessel goes to the stretch beside it when that is empty. */
function reach(tissue: Tissue, j: number, mother: number): void {
  const { anatomy, cells, clock, grid, program, scenario } = tissue;
  const own = cells.vessel[j]! - 1;
  if (own < 0 || program.types[cells.type[j]!]!.lining === null || anatomy.vessels === null) return;
  const segment = segmentOfDaughter(tissue, own);
  if (segment === own) return;
  cells.vessel[j] = segment + 1;
  const turn = random(scenario.seed, purpose.divisionAxis, mother, clock.tick[0]!, 2);
  [cells.x[j], cells.y[j], cells.z[j]] = besideSegment(anatomy.vessels, grid, segment, cells.radius[j]!, 0.5, turn);
}

/** A daughter that does not renew itself goes one stage on; after the last stage it becomes what follows, or ends dividing. */
function settleFate(tissue: Tissue, row: number, renews: boolean): void {
  const { cells, clock, program, scenario } = tissue;
  const type = program.types[cells.type[row]!]!;
  rest();
  if (renews) cells.renewals[row] = cells.renewals[row]! + 1;
  if (renews || (type.stages === 0 && type.next.length === 0)) return;
  // A byte: where all that may follow weighs nothing, a cell divides on without end.
  cells.stage[row] = min(255, cells.stage[row]! + 1);
  if (cells.stage[row]! < type.stages) return;
  if (type.next.length === 0) {
    cells.phase[row] = ENDED;
    return;
  }
  const next = drawn(type.next, row);
  if (next === undefined) return;
  cells.type[row] = next;
  cells.stage[row] = 0;
  cells.renewals[row] = 0;
  cells.maturity[row] = 0;
  cells.holder[row] = 0;
  const { activities } = program.types[next]!;
  for (let k = 0; k < activities.length; k++)
    if (activities[k] === null && type.activities[k] !== null) cells.activities[k]![row] = 0;
  rest();

  /** The type that follows, by shares and what weighs them; undefined where all weigh nothing. */
  function drawn(next: CompiledType['next'], of: number): number | undefined {
    const weights = next.map(({ share, weighedBy }) =>
      weighedBy < 0 ? share : share * cells.activities[weighedBy]![of]!,
    );
    expectCommitted(tissue, next, weights);
    let upTo = 0;
    const bounds = weights.map((weight) => {
      upTo += weight;
      return upTo;
    });
    const draw = random(scenario.seed, purpose.lineage, cells.id[of]!, clock.tick[0]!, 0) * upTo;
    return next[bounds.findIndex((bound) => draw < bound)]?.type;
  }

  function rest(): void {
    const lengths = program.types[cells.type[row]!]!.cycle;
    cells.phase[row] = lengths === null ? ENDED : lengths.rests ? G0 : G1;
    cells.timer[row] = 0;
  }
}
