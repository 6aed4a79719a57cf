import { expect, test } from 'vitest';
import { Hands } from '../../../../src/experiments/pool/hands.ts';
import { doJobs, type Hand, type Job } from '../../../../src/experiments/pool/queue.ts';

/** Hands that say what becomes of them. */
function handsThatTell() {
  const told: string[] = [];
  let hired = 0;
  const hire = (): Hand => {
    const name = `hand ${++hired}`;
    return {
      perform: async ({ id }) => {
        told.push(`${name}: ${id}`);
        return { how: 'done', seconds: 0, value: null };
      },
      end: () => void told.push(`${name} ends`),
    };
  };
  return { hands: new Hands<Job>(hire), told, hired: () => hired };
}

test('one queue after another is done by the same hands, which end when all do', async () => {
  const { hands, told } = handsThatTell();
  const options = { hire: () => hands.lend(), processes: 1 };
  await doJobs([{ id: 'a' }, { id: 'b' }], options);
  await doJobs([{ id: 'c' }], options);
  expect(told).toEqual(['hand 1: a', 'hand 1: b', 'hand 1: c']);
  hands.end();
  expect(told.at(-1)).toBe('hand 1 ends');
});

test('two at work are two hands, and no more are hired than are at work at once', async () => {
  const { hands, told } = handsThatTell();
  const options = { hire: () => hands.lend(), processes: 2 };
  await doJobs([{ id: 'a' }, { id: 'b' }], options);
  await doJobs([{ id: 'c' }, { id: 'd' }], options);
  hands.end();
  expect(told.filter((each) => each.endsWith('ends'))).toHaveLength(2);
  expect(told.filter((each) => !each.endsWith('ends'))).toHaveLength(4);
});

test('a hand that is let go twice is idle once', () => {
  const { hands, hired } = handsThatTell();
  const lent = hands.lend();
  lent.end();
  lent.end();
  hands.lend();
  hands.lend();
  expect(hired()).toBe(2);
});
