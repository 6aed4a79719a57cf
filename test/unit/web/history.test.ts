import { expect, test } from 'vitest';
import type { Moment, Opening } from '../../../src/web/runs/protocol.ts';
import { History } from '../../../src/web/sources/history.ts';

const none = new Float32Array(0);
const opening: Opening = {
  title: 'a run',
  says: '',
  anatomy: {
    end: 'bone',
    block: { x: 1, y: 1, z: 1 },
    voxel: 1,
    segments: { x1: none, y1: none, z1: none, x2: none, y2: none, z2: none, radius: none, kind: new Uint8Array(0) },
  },
  types: [],
  phases: [],
  substances: [],
  curves: [],
  until: 400,
};

/** What was looked at of a day, told apart by its day alone. */
function momentOn(day: number): Moment {
  const [bytes, ids] = [new Uint8Array(0), new Uint32Array(0)];
  const frame = {
    day,
    n: 0,
    id: ids,
    type: bytes,
    phase: bytes,
    x: none,
    y: none,
    z: none,
    radius: none,
    maturity: none,
    oxygen: none,
    held: bytes,
    inBlood: bytes,
    founder: ids,
    holder: ids,
    bornAt: none,
    segmentOxygen: none,
    segmentSpeed: none,
    segmentLeak: none,
  };
  return { frame, fields: [], times: [], values: [], doses: [] };
}

/** A run of so many days with a moment every six hours; of one that is kept, each whole day is on disk. */
function historyOf(days: number, isKept: boolean) {
  const history = new History(opening);
  const readAgain = new Set<number>();
  for (let quarter = 0; quarter <= 4 * days; quarter++) {
    const day = quarter / 4;
    history.add(momentOn(day));
    if (isKept && Number.isInteger(day)) {
      history.lies({
        day,
        read: async () => {
          readAgain.add(day);
          return momentOn(day);
        },
      });
    }
  }
  return { history, readAgain };
}

test('a long run that is kept has every whole day, the older ones read from disk', async () => {
  const { history, readAgain } = historyOf(400, true);
  expect(history.days.filter((day) => Number.isInteger(day))).toHaveLength(401);
  for (const day of history.days) expect((await history.at(day)).frame.day).toBe(day);
  // No more than 160 moments are in memory, whatever lies on disk.
  expect(history.days.length - readAgain.size).toBeLessThanOrEqual(160);
  expect(readAgain.has(0) && !readAgain.has(400)).toBe(true);
});

test('a long run that is not kept never has more moments than fit, its first and its last among them', async () => {
  const { history } = historyOf(400, false);
  expect(history.days.length).toBeLessThanOrEqual(160);
  expect([history.days[0], history.days.at(-1)]).toEqual([0, 400]);
  expect(history.days).toEqual([...history.days].sort((a, b) => a - b));
  for (const day of history.days) expect((await history.at(day)).frame.day).toBe(day);
});
