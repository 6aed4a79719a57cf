import type { QuestionOrder, QuestionReply } from './question-messages.ts';
import { questionNow } from './question-now.ts';

interface Waiting {
  readonly id: string;
  answer(): QuestionReply;
}

/** What is asked for last is answered first: it is what the reader has before him. */
let waiting: readonly Waiting[] = [];

addEventListener('message', ({ data: { name, ids, conditions } }: MessageEvent<QuestionOrder>) => {
  const isAtRest = waiting.length === 0;
  const first = ids.map((id) => ({ id, answer: () => ({ id, question: questionNow(name, id, conditions) }) }));
  waiting = [...first, ...waiting.filter(({ id }) => !ids.includes(id))];
  if (isAtRest) setTimeout(answerNext);
});

/** One at a time, so that an order in between is heard. */
function answerNext(): void {
  const [next, ...rest] = waiting;
  if (next === undefined) return;
  waiting = rest;
  postMessage(next.answer());
  setTimeout(answerNext);
}
