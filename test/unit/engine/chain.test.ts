import { expect, test } from 'vitest';
import { fillEvenly, passOn, thin, totalOf } from '../../../src/engine/blood/chain.ts';

test('what comes in leaves after the mean time, and nothing is lost on the way', () => {
  const chain = new Float64Array(4);
  passOn(chain, 1, 40);
  let [left, waited] = [0, 0];
  for (let tick = 1; tick <= 2000; tick++) {
    const leaving = passOn(chain, 0, 40);
    left += leaving;
    waited += tick * leaving;
  }
  expect(left + totalOf(chain)).toBeCloseTo(1, 12);
  expect(waited).toBeCloseTo(40, 6);
});

test('in a steady flow as much leaves as comes in', () => {
  const chain = new Float64Array(5);
  fillEvenly(chain, 3);
  for (let tick = 0; tick < 10; tick++) expect(passOn(chain, 0.03, 100)).toBeCloseTo(0.03, 12);
  expect(totalOf(chain)).toBeCloseTo(3, 12);
});

test('where the mean time is less than a tick a stage, a stage is passed every tick', () => {
  const chain = new Float64Array(2);
  expect([1, 0, 0].map((into) => passOn(chain, into, 0.5))).toEqual([0, 0, 1]);
});

test('a share is lost of all that is on its way', () => {
  const chain = Float64Array.of(4, 2);
  thin(chain, 0.25);
  expect([...chain]).toEqual([3, 1.5]);
});
