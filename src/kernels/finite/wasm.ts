import type { Crew } from '../crew.ts';
import type { FiniteKernel } from './contract.ts';

/** The look at a column as the calling thread takes it: at the speed of memory. */
export function wasmFinite(crew: Crew): FiniteKernel {
  return { areFinite: (values, count) => crew.call('areFinite', [values.byteOffset, count]) === 1 };
}
