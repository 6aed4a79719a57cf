import { mkdirSync, writeFileSync } from 'node:fs';
import { Ledger } from '../../src/experiments/ledger/ledger.ts';
import { type Job, runJobs } from '../../src/experiments/pool/pool.ts';
import { serve } from '../../src/experiments/pool/serve.ts';

/* Two hundred tiny jobs. `node many-jobs.ts FOLDER all` hands out those that are missing; without `all` it is one of the workers. */

const [folder = '', all] = process.argv.slice(2);
const ledger = new Ledger(folder);

/** Keys as digests look: spread over the folders. */
export const keys = Array.from({ length: 200 }, (_, k) =>
  (((k + 1) * 2654435761) % 2 ** 32).toString(16).padStart(32, '0'),
);

/** What a job comes to: 8 KB that follow from its key. */
export function resultOf(key: string): Uint8Array {
  const seed = Number.parseInt(key.slice(-6), 16);
  return Uint8Array.from({ length: 8192 }, (_, k) => (seed + k * k) % 251);
}

if (all === 'all') {
  const jobs: Job[] = keys.filter((id) => !ledger.has('runs', id)).map((id) => ({ id }));
  await runJobs(jobs, { worker: new URL(import.meta.url), words: [folder], processes: 3 });
} else if (process.send !== undefined && folder !== '') {
  mkdirSync(`${folder}/processes`, { recursive: true });
  writeFileSync(`${folder}/processes/${process.pid}`, '');
  serve<Job>(async ({ id }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    ledger.commit('runs', id, resultOf(id));
    return null;
  });
}
