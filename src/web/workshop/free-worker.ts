import { messageOf } from '../message-of.ts';
import type { Study } from '../studio-state.ts';
import { deleteUnder } from './kept-results.ts';
import { keptStudies } from './kept-studies.ts';
import { ownKeys } from './ledger-keys.ts';

/** Tells null when the results are deleted, or else what kept them. */
addEventListener('message', ({ data }: MessageEvent<Study>) => {
  free(data).then(
    () => postMessage(null),
    (error: unknown) => postMessage(messageOf(error)),
  );
});

async function free(study: Study): Promise<void> {
  const others = (await keptStudies()).filter(({ id }) => id !== study.id);
  await deleteUnder(ownKeys(study, others));
}
