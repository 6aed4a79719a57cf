import { MarrowError } from '../core/error.ts';

/** Where the compiled kernels lie: beside this file, from source as well as built. */
export const kernelsUrl: URL = new URL('./kernels.wasm', import.meta.url);

/** What the kernel module exports: functions of plain numbers, addresses among them. */
export type Kernels = Readonly<Record<string, (...args: number[]) => number>>;

/**
 * The kernels on a memory; many instances, one to a thread, may share it.
 *
 * @param memory shared, its limits within those of the module (see tools/build-kernels.js)
 */
export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  const instance = new WebAssembly.Instance(module, { env: { memory, abort } });
  return instance.exports as Kernels;
}

/** What a kernel calls instead of going on with a broken state; line and column are those of its source. */
function abort(_message: number, _file: number, line: number, column: number): never {
  throw new MarrowError({ kind: 'diverged', message: `a kernel stopped itself at line ${line}, column ${column}` });
}
