import { exp } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import { grains } from '../grains.ts';
import { type CycleKernel, type Cycles, ended, G0, G1, S, turn } from './contract.ts';

/** The definition: one cell after the other. */
export const referenceCycle: CycleKernel = {
  pass(cycles, tick) {
    for (let block = 0; block < cycles.blocks.count; block++) passBlock(cycles, tick, block);
  },
};

function passBlock({ blocks, columns, dt, purpose, seed }: Cycles, tick: number, block: number): void {
  const { entry, found, gone, id, inBlood, order, phase, renewal, speed, timer } = columns;
  const rateInG1 = columns.rateInG1[blocks.run(block)]!;
  let [moving, renewing, count] = [0, 0, 0];
  for (let p = blocks.first(block); p < blocks.end(block) && rateInG1 >= 0; p++) {
    const i = order[p]!;
    const now = phase[i]!;
    if (now === ended || inBlood[i] === 1 || gone[i] === 1) continue;
    if (now === G0 || now === G1) {
      const probability = 1 - exp(-(now === G0 ? entry[p]! : rateInG1 * speed[p]!) * dt);
      moving += grains(probability);
      renewing += grains(probability * renewal[p]!);
      if (!(random(seed, purpose, id[i]!, tick, now) < probability)) continue;
    } else {
      timer[i] = timer[i]! - dt;
      if (timer[i]! > 0) continue;
    }
    found[blocks.first(block) + count] = 4 * p + (now === S ? turn.endsS : now < S ? turn.leavesRest : turn.divides);
    count += 1;
  }
  blocks.report(block, count, [moving, renewing, 0]);
}
