import { expect, test } from 'vitest';
import type { Request } from '../../../src/web/runs/protocol.ts';
import { Questions } from '../../../src/web/sources/questions.ts';

const state = (number: number): Request => ({ ask: 'state', number, tick: 48 });

test('each question gets the answer with its number, or why there is none', async () => {
  const sent: Request[] = [];
  const questions = new Questions((request) => sent.push(request));
  const [first, second] = [questions.put(state), questions.put(state)];
  expect(sent).toEqual([state(1), state(2)]);
  questions.hear({ tell: 'unanswered', number: 2, message: 'the disk does not answer' });
  questions.hear({ tell: 'state', number: 1, state: null });
  expect(await first).toEqual({ tell: 'state', number: 1, state: null });
  await expect(second).rejects.toThrow('the disk does not answer');
});

test('when the worker is gone, questions that wait fail, and so do those that come', async () => {
  const sent: Request[] = [];
  const questions = new Questions((request) => sent.push(request));
  const waits = questions.put(state);
  questions.end(new Error('the worker is gone'));
  await expect(waits).rejects.toThrow('the worker is gone');
  await expect(questions.put(state)).rejects.toThrow('the worker is gone');
  expect(sent).toHaveLength(1);
});
