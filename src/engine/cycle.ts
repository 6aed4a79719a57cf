import { max, min } from '../core/math.ts';
import { randomNormal } from '../core/random.ts';
import { fromGrains, grains } from '../kernels/grains.ts';
import { ENDED, G0, G1, G2M, S } from './cells.ts';
import { handful } from './events.ts';
import { behaviorColumn } from './phases/behave.ts';
import { type CompiledType, number } from './program.ts';
import { purpose } from './purpose.ts';
import type { Tissue } from './tissue.ts';

type Cycle = NonNullable<CompiledType['cycle']>;

/** Advance the cycle of every cell; gives the positions in `senses.order` of those that divide now. */
export function cycle(tissue: Tissue, gone: ReadonlySet<number>): number[] {
  const { clock, hat, program, senses, tally } = tissue;
  const dividing: number[] = [];
  program.types.forEach(({ cycle: lengths }, t) => {
    if (lengths === null) return;
    const likely = { moving: 0, renewing: 0 };
    const last = senses.runs[t + 1]!;
    for (let from = senses.runs[t]!; from < last; from += handful) {
      const count = advanceTimers(tissue, lengths, gone, from, min(last, from + handful), dividing);
      hat.draw(count, purpose.entry, clock.tick[0]!);
      enterPhases(tissue, lengths, count, likely);
    }
    tally.cycleHazard[t]! += fromGrains(likely.moving);
    tally.renewalHazard[t]! += fromGrains(likely.renewing);
  });
  return dividing;
}

/** Those to whom it happens leave G0 or G1; adds the probabilities of all candidates, in grains. */
function enterPhases(
  tissue: Tissue,
  { s, spread }: Cycle,
  count: number,
  likely: { moving: number; renewing: number },
): void {
  const { cells, hat, senses } = tissue;
  const { probability, subject } = hat;
  const renewal = behaviorColumn(tissue, 'selfRenewal');
  let { moving, renewing } = likely;
  for (let n = 0; n < count; n++) {
    const p = subject[n]!;
    moving += grains(probability[n]!);
    renewing += grains(probability[n]! * renewal[p]!);
    if (!hat.happens(n)) continue;
    const i = senses.order[p]!;
    cells.phase[i] = cells.phase[i]! + 1;
    if (cells.phase[i] === S) cells.timer[i] = lengthOf(tissue, cells.id[i]!, s, spread, S);
  }
  likely.moving = moving;
  likely.renewing = renewing;
}

/** Time passes in S and G2/M; cells in G0 and G1 go into the hat, those that divide into the list. Gives how many are in the hat. */
function advanceTimers(
  tissue: Tissue,
  lengths: Cycle,
  gone: ReadonlySet<number>,
  from: number,
  to: number,
  dividing: number[],
): number {
  const { cells, clock, hat, senses } = tissue;
  const { id, inBlood, phase, timer } = cells;
  const entry = behaviorColumn(tissue, 'cycleEntry');
  const speed = behaviorColumn(tissue, 'cycleSpeed');
  let count = 0;
  for (let p = from; p < to; p++) {
    const i = senses.order[p]!;
    const now = phase[i]!;
    if (now === ENDED || inBlood[i] === 1 || gone.has(i)) continue;
    if (now === G0 || now === G1) {
      hat.subject[count] = p;
      hat.id[count] = id[i]!;
      hat.turn[count] = now;
      hat.rate[count] = now === G0 ? entry[p]! : lengths.g1Rate * speed[p]!;
      count += 1;
      continue;
    }
    timer[i] = timer[i]! - clock.dt;
    if (timer[i]! > 0) continue;
    if (now === S) {
      phase[i] = G2M;
      timer[i] = timer[i]! + lengthOf(tissue, id[i]!, lengths.g2m, lengths.spread, G2M);
    } else dividing.push(p);
  }
  return count;
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
