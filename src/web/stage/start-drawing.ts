let worker: Worker | undefined;

/** The worker that draws all pictures of the page; started when it is first asked for, and anew after it has failed. */
export function startDrawing(): Worker {
  if (worker === undefined) {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'marrow pictures' });
    // It may fail before a picture listens: the next one then asks for another, and hears what becomes of that.
    started.addEventListener('error', () => {
      started.terminate();
      if (worker === started) worker = undefined;
    });
    worker = started;
  }
  return worker;
}
