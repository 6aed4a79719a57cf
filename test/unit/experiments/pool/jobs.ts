import { appendFileSync, readFileSync } from 'node:fs';
import { MarrowError } from '../../../../src/core/error.ts';
import type { Job } from '../../../../src/experiments/pool/pool.ts';
import { serve } from '../../../../src/experiments/pool/serve.ts';

const [folder] = process.argv.slice(2);

/** Notes each try of its job; what the job does then stands in the first word of its id. */
serve<Job>(async ({ id }, { stop }) => {
  const file = `${folder}/${id}`;
  appendFileSync(file, 'x');
  const first = readFileSync(file, 'utf8') === 'x';
  if (id.startsWith('dies-once') && first) process.kill(process.pid, 'SIGKILL');
  if (id.startsWith('dies')) {
    if (!id.startsWith('dies-once')) process.exit(7);
  }
  if (id === 'lingers') setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);
  if (id === 'waits') await new Promise((resolve) => setTimeout(resolve, 600));
  if (id.startsWith('diverges')) throw new MarrowError({ kind: 'diverged', message: 'a number was lost' });
  if (id.startsWith('slow')) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  if (id === 'deaf') await new Promise(() => setInterval(() => {}, 1000));
  stop.throwIfAborted();
  return id.length;
});
