import { parentPort, workerData } from 'node:worker_threads';
import { type Post, work } from './worker.ts';

work(workerData as Post, () => parentPort?.postMessage('ready'));
