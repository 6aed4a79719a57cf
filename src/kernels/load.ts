/** Where the built kernel module lies; bundlers recognize this form and take the file along. */
export const kernelsUrl: URL = new URL('./kernels.wasm', import.meta.url);

/** The exported functions by name. */
export type Kernels = Readonly<Record<string, (...args: number[]) => number>>;

/** An instance on the calling thread; several may share one memory. */
export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Kernels;
}
