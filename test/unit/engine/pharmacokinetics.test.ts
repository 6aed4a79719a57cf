import { describe, expect, test } from 'vitest';
import { hours, minutes, quantity } from '../../../src/core/units.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { type Amounts, advance, type Disposition } from '../../../src/engine/treatment/pharmacokinetics.ts';
import type { Dose } from '../../../src/model/regimen.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create } from './bare-block.ts';

const one: Disposition = { elimination: 0.7, outward: 0, inward: 0, volume: 2, molarMass: 250 };
const two: Disposition = { ...one, outward: 1.3, inward: 0.2 };
const none = (): Amounts => ({ central: 0, peripheral: 0, area: 0 });

/** Steps of a few dozen operations in float64, each within an ulp or two: 1e-12 leaves room for a thousand of them. */
const relative = 1e-12;
function expectClose(found: number, expected: number, tolerance = relative, scale = Math.abs(expected)): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * scale);
}

describe('amounts in a body', () => {
  test('after a bolus into one compartment are D·exp(−kt), however the time is cut', () => {
    for (const cuts of [1, 7, 50]) {
      const amounts = { ...none(), central: 100 };
      for (let n = 0; n < cuts; n++) advance(amounts, one, 0, 6 / cuts);
      expectClose(amounts.central, 100 * Math.exp(-0.7 * 6));
      expectClose(amounts.area, (100 / 0.7) * (1 - Math.exp(-0.7 * 6)));
    }
  });

  test('under an infusion approach R/k', () => {
    const amounts = none();
    advance(amounts, one, 35, 3);
    expectClose(amounts.central, 50 * (1 - Math.exp(-2.1)));
    // exp(−70) is 4e-31.
    advance(amounts, one, 35, 100);
    expectClose(amounts.central, 50);
    const both = none();
    // The slower eigenvalue of the two compartments is 0.066 1/h: exp(−0.066·600) is 6e-18.
    advance(both, two, 35, 600);
    expectClose(both.central, 50);
    expectClose(both.peripheral, (50 * 1.3) / 0.2);
  });

  test('in two compartments follow the two equations that define them', () => {
    const rates = ([a, b]: readonly [number, number]) => [20 - 2 * a + 0.2 * b, 1.3 * a - 0.2 * b] as const;
    const steps = 4000;
    const dt = 5 / steps;
    let state: readonly [number, number] = [100, 10];
    const moved = (by: readonly [number, number], share: number) =>
      [state[0] + share * by[0], state[1] + share * by[1]] as const;
    for (let n = 0; n < steps; n++) {
      const k1 = rates(state);
      const k2 = rates(moved(k1, dt / 2));
      const k3 = rates(moved(k2, dt / 2));
      const k4 = rates(moved(k3, dt));
      const mean = (axis: 0 | 1) => (k1[axis] + 2 * k2[axis] + 2 * k3[axis] + k4[axis]) / 6;
      state = moved([mean(0), mean(1)], dt);
    }
    const amounts: Amounts = { central: 100, peripheral: 10, area: 0 };
    advance(amounts, two, 20, 5);
    // Runge-Kutta of order 4 errs by about t·λ⁵·dt⁴/120 ≈ 5·40·2.4e-12/120 ≈ 4e-12 of the amounts; rounding adds 4000 ulp.
    expectClose(amounts.central, state[0], 1e-10);
    expectClose(amounts.peripheral, state[1], 1e-10);
  });

  test('lose what is eliminated and nothing else', () => {
    for (const body of [one, two]) {
      const amounts = { ...none(), central: 100 };
      for (let n = 1; n <= 40; n++) {
        advance(amounts, body, 8, 0.37);
        expectClose(amounts.central + amounts.peripheral + body.elimination * amounts.area, 100 + 8 * 0.37 * n);
      }
    }
  });

  test('have an area of dose over elimination in the end', () => {
    for (const body of [one, two]) {
      const amounts = { ...none(), central: 100 };
      for (let n = 0; n < 600; n++) advance(amounts, body, 0, 1);
      expectClose(amounts.area, 100 / 0.7);
    }
  });
});

describe('a dose', () => {
  const { bodyMass } = marrow.species.find(({ id }) => id === 'mouse')!;
  const kilograms = bodyMass.quantity.amount * (bodyMass.quantity.unit === 'g' ? 0.001 : 1);
  const { molarMass, centralVolume, clearance } = marrow.drugs.find(({ id }) => id === 'cytarabine')!.pharmacokinetics
    .mouse!;
  const perMgPerKg = (kilograms * 1e6) / molarMass.quantity.amount;
  const k = clearance.quantity.amount / centralVolume.quantity.amount;
  const dose = (at: number, rest: Partial<Dose> = {}): Dose => ({
    drug: 'cytarabine',
    amount: quantity(10, 'mg/kg'),
    route: 'bolus',
    at: hours(at),
    ...rest,
  });
  const giving = (doses: readonly Dose[], rest: Partial<Scenario> = {}): Scenario => ({
    ...bareBlock,
    ...rest,
    regimens: [{ id: 'r', start: { time: hours(0) }, doses }],
  });
  const wait = (tissue: Tissue, ticks: number) => {
    for (let n = 0; n < ticks; n++) {
      circulate(tissue);
      tissue.clock.tick[0]! += 1;
    }
  };

  test.each([2, 2.125, 2.25, 2.484375])(
    'at hour %d is D·exp(−k(t − t₀)) ever after, on the boundary of a tick or within',
    async (at) => {
      const tissue = await create(giving([dose(at)]));
      wait(tissue, 4);
      expect(tissue.blood.central[0]).toBe(0);
      for (let tick = 5; tick <= 12; tick++) {
        wait(tissue, 1);
        expectClose(tissue.blood.central[0]!, 10 * perMgPerKg * Math.exp(-k * (tick / 2 - at)));
      }
      await tissue.close();
    },
  );

  test('gives blood the mean level over the tick, and an exposure of dose over clearance in the end', async () => {
    const tissue = await create(giving([dose(1.25)]));
    wait(tissue, 3);
    const volume = centralVolume.quantity.amount * kilograms;
    const level = (10 * perMgPerKg) / volume;
    expectClose(tissue.blood.drugLevel[0]!, ((level / k) * (1 - Math.exp(-k * 0.25))) / 0.5);
    wait(tissue, 60);
    // 30 h are 68 time constants: nothing is left.
    expectClose(tissue.blood.exposure[0]!, level / k);
    await tissue.close();
  });

  test('by infusion holds R/clearance', async () => {
    const tissue = await create(
      giving([dose(0, { route: 'infusion', lasting: hours(40), amount: quantity(400, 'mg/kg') })]),
    );
    wait(tissue, 70);
    expectClose(tissue.blood.drugLevel[0]!, (10 * perMgPerKg) / (clearance.quantity.amount * kilograms));
    await tissue.close();
  });

  test.each([6, 7, 10, 15, 30])('is given once and once only, at every tick of %d minutes', async (length) => {
    const times = 200;
    const doses = [
      dose(0, { at: minutes(0), every: minutes(length), times }),
      dose(0, { at: minutes(length / 3), every: minutes(length), times }),
    ];
    const tissue = await create(giving(doses, { tick: minutes(length) }));
    const cleared = clearance.quantity.amount * kilograms;
    for (let tick = 1; tick <= times; tick++) {
      wait(tissue, 1);
      const given = tissue.blood.central[0]! + cleared * tissue.blood.exposure[0]!;
      expectClose(given, 2 * tick * 10 * perMgPerKg, 1e-11);
    }
    await tissue.close();
  });

  test('of two halves at one instant leaves the same bits as a whole one, also on top of what is left of another', async () => {
    const half = { amount: quantity(5, 'mg/kg') };
    const times = Array.from({ length: 40 }, (_, n) => 0.4 * n);
    const whole = await create(giving(times.map((at) => dose(at))));
    const halves = await create(giving(times.flatMap((at) => [dose(at, half), dose(at, half)])));
    for (let tick = 0; tick < 36; tick++) {
      wait(whole, 1);
      wait(halves, 1);
      expect(halves.blood.central[0]).toBe(whole.blood.central[0]);
    }
    await whole.close();
    await halves.close();
  });
});
