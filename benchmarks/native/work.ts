import type { ThreadCrew } from '../../src/host/index.ts';
import type { Arena } from '../../src/kernels/arena.ts';

export type Column = Float32Array | Int32Array | Uint32Array;

/** One call of a kernel that can be repeated: what it is given, what it overwrites, and what it leaves. */
export interface Work {
  readonly name: string;
  /** Of the time per amount. */
  readonly unit: string;
  /** What one call does, in voxels, rules or body-steps. */
  readonly amount: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly substeps: number;
  readonly arena: Arena;
  /** One thread. */
  readonly crew: ThreadCrew;
  /** An exported function of the kernels, called with part, parts and these arguments for each part. */
  readonly task: string;
  readonly parts: number;
  readonly args: readonly number[];
  /** Columns that the call reads and then overwrites, with what they held before it. */
  readonly overwritten: readonly { readonly column: Column; readonly before: Column }[];
  readonly outputs: readonly Column[];
}

/** Make everything that a call overwrote what it was. */
export function restore({ overwritten }: Work): void {
  for (const { column, before } of overwritten) column.set(before);
}

/** FNV-1a over the words of all outputs; `hashOf` in main.c is the same. */
export function hashOf({ outputs }: Work): string {
  let hash = 0x811c9dc5;
  for (const { buffer, byteOffset, length } of outputs)
    for (const word of new Uint32Array(buffer, byteOffset, length)) hash = Math.imul(hash ^ word, 16777619) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
