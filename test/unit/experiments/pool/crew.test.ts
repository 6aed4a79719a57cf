import { expect, test } from 'vitest';
import { Crew } from '../../../../src/experiments/pool/crew.ts';
import { doJobs, type Hand, type Job } from '../../../../src/experiments/pool/queue.ts';

/** Hands that say what becomes of them. */
function crewThatTells() {
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
  return { crew: new Crew<Job>(hire), told, hired: () => hired };
}

test('one queue after another is done by the same hands, which end when all do', async () => {
  const { crew, told } = crewThatTells();
  const options = { hire: () => crew.lend(), processes: 1 };
  await doJobs([{ id: 'a' }, { id: 'b' }], options);
  await doJobs([{ id: 'c' }], options);
  expect(told).toEqual(['hand 1: a', 'hand 1: b', 'hand 1: c']);
  crew.end();
  expect(told.at(-1)).toBe('hand 1 ends');
});

test('two at work are two hands, and no more are hired than are at work at once', async () => {
  const { crew, told } = crewThatTells();
  const options = { hire: () => crew.lend(), processes: 2 };
  await doJobs([{ id: 'a' }, { id: 'b' }], options);
  await doJobs([{ id: 'c' }, { id: 'd' }], options);
  crew.end();
  expect(told.filter((each) => each.endsWith('ends'))).toHaveLength(2);
  expect(told.filter((each) => !each.endsWith('ends'))).toHaveLength(4);
});

test('a hand that is let go twice is idle once', () => {
  const { crew, hired } = crewThatTells();
  const lent = crew.lend();
  lent.end();
  lent.end();
  crew.lend();
  crew.lend();
  expect(hired()).toBe(2);
});
