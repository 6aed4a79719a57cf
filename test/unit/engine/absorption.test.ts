import { describe, expect, test } from 'vitest';
import { type Amounts, absorb, advance, type Disposition } from '../../../src/engine/treatment/pharmacokinetics.ts';

const one: Disposition = { elimination: 0.7, outward: 0, inward: 0, volume: 2, molarMass: 250 };
const two: Disposition = { ...one, outward: 1.3, inward: 0.2 };
const none = (): Amounts => ({ central: 0, peripheral: 0, area: 0 });

/** dD/dt = −kₐD, dA₁/dt = kₐD − (k₁₀ + k₁₂)A₁ + k₂₁A₂, dA₂/dt = k₁₂A₁ − k₂₁A₂ by Runge-Kutta of order 4. */
function stepped(body: Disposition, depot: number, rate: number, hours: number): [number, number, number] {
  const steps = 4000;
  const dt = hours / steps;
  const slope = ([d, a, b]: readonly number[]) => [
    -rate * d!,
    rate * d! - (body.elimination + body.outward) * a! + body.inward * b!,
    body.outward * a! - body.inward * b!,
  ];
  let state = [depot, 0, 0];
  const moved = (by: number[], share: number) => state.map((value, n) => value + share * by[n]!);
  for (let n = 0; n < steps; n++) {
    const k1 = slope(state);
    const k2 = slope(moved(k1, dt / 2));
    const k3 = slope(moved(k2, dt / 2));
    const k4 = slope(moved(k3, dt));
    state = state.map((value, n) => value + (dt * (k1[n]! + 2 * k2[n]! + 2 * k3[n]! + k4[n]!)) / 6);
  }
  return [state[0]!, state[1]!, state[2]!];
}

describe('what a depot gives to blood', () => {
  test.each([
    ['one compartment', one, 0.3],
    ['one compartment, absorbed as fast as it is eliminated', one, 0.7],
    ['two compartments', two, 0.3],
    ['two compartments, absorbed faster than anything else', two, 3],
  ])('follows its equations: %s', (_, body, rate) => {
    const amounts = none();
    const left = absorb(amounts, body, 100, rate, 5);
    const [depot, central, peripheral] = stepped(body, 100, rate, 5);
    // Runge-Kutta errs by about 1e-11 of the dose here. Equal rates are set 1e-6 apart, which moves the amounts by as much,
    // and the difference of two nearly equal terms loses six of sixteen digits.
    const tolerance = rate === body.elimination ? 2e-4 : 1e-8;
    expect(Math.abs(left - depot)).toBeLessThan(tolerance);
    expect(Math.abs(amounts.central - central)).toBeLessThan(tolerance);
    expect(Math.abs(amounts.peripheral - peripheral)).toBeLessThan(tolerance);
  });

  test('is the same however the time is cut', () => {
    const whole = none();
    absorb(whole, two, 100, 0.4, 6);
    const cut = none();
    let depot = 100;
    for (let n = 0; n < 30; n++) {
      advance(cut, two, 0, 0.2);
      depot = absorb(cut, two, depot, 0.4, 0.2);
    }
    // Thirty steps of a few dozen operations in float64.
    for (const key of ['central', 'peripheral', 'area'] as const) {
      expect(Math.abs(cut[key] - whole[key])).toBeLessThan(1e-11 * Math.abs(whole[key]) + 1e-11);
    }
  });

  test('is all of it in the end: the area is dose over elimination', () => {
    const amounts = none();
    absorb(amounts, two, 100, 0.4, 2000);
    expect(amounts.area).toBeCloseTo(100 / two.elimination, 9);
  });
});
