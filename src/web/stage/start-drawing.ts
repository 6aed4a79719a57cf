let worker: Worker | undefined;

/** The worker that draws all pictures of the page; started when it is first asked for. */
export function startDrawing(): Worker {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'marrow pictures' });
  return worker;
}
