import { max } from '../../core/math.ts';
import { randomNormal } from '../../core/random.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Blocks } from '../../kernels/blocks.ts';
import { type Cycles, cyclesOf, turn } from '../../kernels/cycle/contract.ts';
import { fromGrains } from '../../kernels/grains.ts';
import { type CompiledType, number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import { behaviorColumn } from '../senses/senses.ts';
import type { Tissue } from '../tissue.ts';
import { G2M, S } from './cells.ts';

/** What is known of the cycle of cells before a run begins; every tick writes the rest. */
export function createCycles(
  arena: Arena,
  {
    cells,
    clock,
    gone,
    program,
    scenario,
    senses,
  }: Pick<Tissue, 'cells' | 'clock' | 'gone' | 'program' | 'scenario' | 'senses'>,
  blocks: Blocks,
  found: Uint32Array,
): Cycles {
  const rateInG1 = arena.f64(program.types.length);
  rateInG1.set(program.types.map(({ cycle: lengths }) => lengths?.g1Rate ?? -1));
  const columns = {
    ...cells,
    order: senses.order,
    gone,
    entry: behaviorColumn({ senses }, 'cycleEntry'),
    speed: behaviorColumn({ senses }, 'cycleSpeed'),
    renewal: behaviorColumn({ senses }, 'selfRenewal'),
    rateInG1,
    found,
  };
  return cyclesOf(arena, blocks, columns, { dt: clock.dt, seed: scenario.seed, purpose: purpose.entry });
}

/** Advance the cycle of every cell; gives the positions in `senses.order` of those that divide now. */
export function cycle(tissue: Tissue): number[] {
  const { clock, cycles, kernels, program, tally } = tissue;
  const { blocks, columns } = cycles;
  kernels.cycle.pass(cycles, clock.tick[0]!);
  const dividing: number[] = [];
  for (let block = 0; block < blocks.count; block++) {
    const lengths = program.types[blocks.run(block)]!.cycle!;
    const first = blocks.first(block);
    for (let n = 0; n < blocks.found(block); n++) goOn(tissue, lengths, columns.found[first + n]!, dividing);
  }
  const moving = blocks.sums(program.types.length, 0);
  const renewing = blocks.sums(program.types.length, 1);
  for (let t = 0; t < program.types.length; t++) {
    tally.cycleHazard[t]! += fromGrains(moving[t]!);
    tally.renewalHazard[t]! += fromGrains(renewing[t]!);
  }
  return dividing;
}

/** A cell leaves its phase, as the kernel found: for the next one or, from G2/M, for the list. */
function goOn(
  tissue: Tissue,
  { g2m, s, spread }: NonNullable<CompiledType['cycle']>,
  found: number,
  dividing: number[],
): void {
  const { cells, senses } = tissue;
  const { id, phase, timer } = cells;
  const [p, kind] = [found >>> 2, found & 3];
  const i = senses.order[p]!;
  if (kind === turn.divides) dividing.push(p);
  else if (kind === turn.endsS) {
    phase[i] = G2M;
    timer[i] = timer[i]! + lengthOf(tissue, id[i]!, g2m, spread, G2M);
  } else {
    phase[i] = phase[i]! + 1;
    if (phase[i] === S) timer[i] = lengthOf(tissue, id[i]!, s, spread, S);
  }
}

/** How long a phase takes this cell, h. */
function lengthOf(
  { clock, program, scenario }: Tissue,
  id: number,
  mean: number,
  spread: number,
  phase: number,
): number {
  const deviation = randomNormal(scenario.seed, purpose.phaseLength, id, clock.tick[0]!, phase);
  return mean * max(number(program.model.physics.shortestPhase), 1 + spread * deviation);
}
