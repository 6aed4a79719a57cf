import { expect, it } from 'vitest';
import { story } from '../../../src/scenarios/index.ts';
import { followed, unended } from '../../../src/web/use-clock.ts';

const steered = { pause() {}, resume() {}, wait() {}, step() {}, pace() {} };

// The story has 65 days.
const run = (days: readonly number[], running: boolean) => ({
  source: { days, scenario: story, run: { ...steered, running } },
});

it('plays a run that has ended, as what was recorded, and stays on its last day until then', () => {
  const days = [0, 30, 65];
  expect(unended([run(days, false)])).toEqual([]);
  expect(followed([run(days, false)], days)).toBe(2);
  expect(unended([run([0, 30], false)])).toHaveLength(1);
  expect(followed([{ source: { days } }], days)).toBe(0);
});

it('shows a run beside one that has ended on the day that it has reached', () => {
  const both = [run([0, 30, 65], false), run([0, 30], true)];
  expect(unended(both)).toEqual([both[1]!.source]);
  expect(followed(both, [0, 30, 65])).toBe(1);
});
