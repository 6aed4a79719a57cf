import { perform } from '../../experiments/arms/work.ts';
import { doDuty } from '../../experiments/pool/duty.ts';
import { browserHost } from '../../host/browser.ts';
import { HandedEntries } from './handed-entries.ts';
import type { FromArmWorker, ToArmWorker } from './messages.ts';

const stop = new AbortController();
const tell = (message: FromArmWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToArmWorker>) => {
  if (data.kind === 'stop') {
    stop.abort(new Error('stopped'));
    return;
  }
  const entries = new HandedEntries(data.entries, (entry) => tell({ kind: 'keep', entry }));
  void doDuty(data.job, (job, duty) => perform(job, entries, duty, browserHost), stop.signal, tell);
});
