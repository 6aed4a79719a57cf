import type { Crew } from '../crew.ts';
import type { FateKernel } from './contract.ts';

/** The fates as a crew draws them, one part per block. */
export function wasmFates(crew: Crew): FateKernel {
  return {
    draw({ blocks, constants, table }, tick, areAllOpen) {
      const { damageDeath, damagePower, dt, grid, reach, seed, whether, what } = constants;
      const draws = [tick, seed, seed / 4294967296, whether, what];
      const rates = [dt, reach, grid.spacing, damageDeath, damagePower];
      crew.run('drawFates', blocks.count, [table, areAllOpen ? 1 : 0, ...draws, ...rates]);
    },
  };
}
