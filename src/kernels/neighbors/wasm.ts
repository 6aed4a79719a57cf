import { ceil } from '../../core/math.ts';
import type { Crew } from '../crew.ts';
import type { Count, Lookers, NeighborKernel } from './contract.ts';
import { block, touchedBlock } from './layout.ts';

/** The searches as a crew does them, one part per block; what is told is told by one. */
export function wasmNeighbors(crew: Crew): NeighborKernel {
  return {
    count(lookers, counts) {
      const parts = ceil((lookers.to - lookers.from) / block);
      for (let c = 0; c < counts.length; c += 2) {
        const two = [...wordsOf(counts[c]!), ...(c + 1 < counts.length ? wordsOf(counts[c + 1]!) : [0, 0])];
        crew.run('countNeighbors', parts, [...placeOf(lookers), lookers.kind, ...two]);
      }
    },
    tell(lookers, told) {
      crew.call('tellNeighbors', [...placeOf(lookers), ...wordsOf(told)]);
    },
    touch({ count, crowd, from, kinds, most, order, radius, reach, rows, to, touching, widest, x, y, z }) {
      const columns = [rows, reach, order, x, y, z, radius].map(({ byteOffset }) => byteOffset);
      const room = [count.byteOffset, most, touching.byteOffset];
      const parts = ceil((to - from) / touchedBlock);
      crew.run('listTouching', parts, [from, to, ...columns, widest, crowd.table.byteOffset, kinds, ...room]);
    },
  };
}

function placeOf({ crowd, from, order, reach, to, x, y, z }: Lookers): number[] {
  return [from, to, order.byteOffset, x.byteOffset, y.byteOffset, z.byteOffset, reach, crowd.table.byteOffset];
}

function wordsOf({ column, kinds }: Count): [number, number] {
  return [kinds, column.byteOffset];
}
