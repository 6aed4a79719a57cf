import { type Post, work } from './worker.ts';

addEventListener('message', ({ data }: MessageEvent<Post>) => work(data, () => postMessage('ready')), { once: true });
