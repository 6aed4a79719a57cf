import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import type { FiniteKernel } from './contract.ts';

/** Parts that a look is cut into. */
const parts = 8;
/** The most columns that one look takes in. */
const most = 512;

/** The look at columns as a crew takes it: every part looks at each so many-th column, at the speed of memory. */
export function wasmFinite(crew: Crew, arena: Arena): FiniteKernel {
  const addresses = arena.u32(most);
  const found = arena.i32(parts);
  return {
    areFinite(columns, count) {
      for (let first = 0; first < columns.length; first += most) {
        const some = columns.slice(first, first + most);
        some.forEach((values, k) => {
          addresses[k] = values.byteOffset;
        });
        crew.run('lookAtColumns', parts, [addresses.byteOffset, some.length, count, found.byteOffset]);
        if (found.includes(0)) return false;
      }
      return true;
    },
  };
}
