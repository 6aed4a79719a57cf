/** The script of a page that runs the short scenarios on `?threads=N` and posts their hashes, or what went wrong. */
const threads = Number(new URL(location.href).searchParams.get('threads'));
const worker = new Worker(new URL('./same-bits-worker.ts', import.meta.url), { type: 'module' });

const post = (answer: unknown) => fetch('/stations', { method: 'POST', body: JSON.stringify(answer) });
worker.onmessage = ({ data }) => post(data);
worker.onerror = ({ message }) => post(`worker error: ${message}`);
worker.postMessage(threads);
