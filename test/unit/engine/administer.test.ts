import { describe, expect, test } from 'vitest';
import { administer, type Given, type Waiting } from '../../../src/engine/treatment/administer.ts';
import type { Amounts, Disposition } from '../../../src/engine/treatment/pharmacokinetics.ts';
import { marrow } from '../../../src/scenarios/model.ts';

const linear: Disposition = { elimination: 0.005, outward: 0, inward: 0, volume: 4, molarMass: 150_000 };
const wide: Disposition = { ...linear, outward: 0.02, inward: 0.01 };
const target = { most: 0.4, half: 5 };
const nothingWaits: Waiting = new Map();
const antibody = marrow.drugs.find(({ id }) => id === 'ulocuplumab')!;
const human = marrow.species.find(({ id }) => id === 'human')!;

/** Amounts after so many hours in ticks of so many. */
function amountsAfter(body: Disposition, doses: readonly Given[], hours: number, tick: number): Amounts {
  const amounts: Amounts = { central: 0, peripheral: 0, area: 0 };
  for (let n = 0; n < hours / tick; n++) {
    administer(amounts, nothingWaits, { drug: antibody, species: human, body }, doses, n * tick, (n + 1) * tick);
  }
  return amounts;
}

const bolus = (amount: number): Given => ({ amount, route: 'bolus', from: 0, to: 0 });
const infused = (amount: number, to: number): Given => ({ amount, route: 'infusion', from: 0, to });

/** The equations of a body whose target takes most·C/(half + C), by Runge-Kutta of order 4 in steps of 0.01 h. */
function reference(body: Disposition, start: number, infusion: number, hours: number): readonly [number, number] {
  const slope = ([a, b]: readonly number[]) => {
    const level = a! / body.volume;
    const taken = (target.most * body.volume * level) / (target.half + level);
    const out = body.outward * a! - body.inward * b!;
    return [infusion - body.elimination * a! - taken - out, out];
  };
  const steps = Math.round(hours / 0.01);
  const dt = hours / steps;
  let state: readonly number[] = [start, 0];
  const moved = (by: readonly number[], share: number) => state.map((value, k) => value + share * by[k]!);
  for (let n = 0; n < steps; n++) {
    const k1 = slope(state);
    const k2 = slope(moved(k1, dt / 2));
    const k3 = slope(moved(k2, dt / 2));
    const k4 = slope(moved(k3, dt));
    state = state.map((value, k) => value + (dt * (k1[k]! + 2 * k2[k]! + 2 * k3[k]! + k4[k]!)) / 6);
  }
  return [state[0]!, state[1]!];
}

describe('a drug that its target takes in', () => {
  test.each([
    ['one compartment', linear],
    ['two compartments', wide],
  ])('falls as its equations say, from above the target to far below it, in %s', (_, body) => {
    for (const hours of [50, 200, 400]) {
      const { central } = amountsAfter({ ...body, target }, [bolus(400)], hours, 0.5);
      const [expected] = reference(body, 400, 0, hours);
      // Steps of 4 % of the fastest fall err by (0.04)²/24 each, of which 4 % is made good by the next: some 1e-4 in all.
      expect(Math.abs(central / expected - 1)).toBeLessThan(1e-3);
    }
  });

  test('under an infusion comes to the level at which both ways out take what comes in', () => {
    const rate = 3;
    const { central } = amountsAfter({ ...linear, target }, [infused(3000, 1000)], 1000, 0.5);
    const level = central / linear.volume;
    const out = linear.elimination * central + (linear.volume * target.most * level) / (target.half + level);
    // The slowest rate is 0.005 per hour and more: exp(−5) of the way is left at most, which the target hastens.
    expect(Math.abs(out / rate - 1)).toBeLessThan(0.01);
  });

  test('falls the same in ticks of any length', () => {
    const [fine, coarse] = [0.1, 2].map((tick) => amountsAfter({ ...linear, target }, [bolus(400)], 200, tick).central);
    expect(Math.abs(coarse! / fine! - 1)).toBeLessThan(1e-3);
  });

  test('is linear in the dose far below the target, with both clearances, and far above it, with the linear one', () => {
    const rateOf = (dose: number) =>
      Math.log(dose / amountsAfter({ ...linear, target }, [bolus(dose)], 1, 0.5).central);
    // C/half of 1e-5 and half/C of 1e-5 are what is left open.
    expect(rateOf(2e-4)).toBeCloseTo(0.005 + 0.4 / 5, 5);
    expect(rateOf(4e-4)).toBeCloseTo(0.005 + 0.4 / 5, 5);
    expect(rateOf(2e6)).toBeCloseTo(0.005, 5);
  });

  test('of which there is none leaves every bit as without it', () => {
    const doses = [bolus(400), infused(100, 3.3)];
    expect(amountsAfter({ ...wide, target: { most: 0, half: 5 } }, doses, 10, 0.5).central).toBe(
      amountsAfter(wide, doses, 10, 0.5).central,
    );
  });
});
