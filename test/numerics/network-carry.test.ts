import { describe, expect, it } from 'vitest';
import { heldAtEnds, solveFlow } from '../../src/engine/vessels/network/flow.ts';
import { type Carrier, contentAt } from '../../src/kernels/vessels/carrier.ts';
import { carryAgainstTissue } from '../../src/kernels/vessels/carry.ts';
import { carryAgainstFlux, plainSolute } from '../unit/engine/carried.ts';
import { chain } from '../unit/engine/network-samples.ts';

// Power 1, so that the exact solutions below are closed; amounts chosen so that bound and dissolved parts both matter.
const carrier: Carrier = { solubility: 1, capacity: 200, half: 40, power: 1 };
const inflow = 90;

/** A chain of equal segments through which one volume flows per hour. */
function unitChain(count: number) {
  const network = chain(count);
  const flow = solveFlow(network, Array(count).fill(count), heldAtEnds(network, 1, 0));
  return { network, flow };
}

/** Error with 4, 8, 16 and 32 segments, and the slope of the last halving. */
function orderOf(error: (segments: number) => number): number {
  const errors = [4, 8, 16, 32].map(error);
  return Math.log2(errors[2]! / errors[3]!);
}

describe('carrying against a tissue of constant level', () => {
  it('is exact for a plain solute, whatever the number of segments', () => {
    // P∞ + (P₀ − P∞)·exp(−k/Q) with k = 1.7, Q = 1; 32 segments round a few times each: 32 × 1e-15.
    const exact = 5 + (inflow - 5) * Math.exp(-1.7);
    for (const count of [1, 4, 32]) {
      const { network, flow } = unitChain(count);
      const found = carryAgainstTissue(
        network,
        flow,
        plainSolute,
        inflow,
        Array(count).fill(1.7 / count),
        Array(count).fill(5),
      );
      expect(Math.abs(found.leaving / exact - 1)).toBeLessThan(1e-12);
    }
  });

  it('is of second order in the segment length with a carrier', () => {
    // ∫ C'(P)/P dP = α ln P + capacity·(ln(P/(P½ + P))/P½ + 1/(P½ + P)) falls by k/Q from inlet to outlet, P∞ = 0.
    const { solubility, capacity, half } = carrier;
    const integral = (p: number) =>
      solubility * Math.log(p) + capacity * (Math.log(p / (half + p)) / half + 1 / (half + p));
    const load = 8;
    let low = 1e-6;
    let high = inflow;
    for (let i = 0; i < 200; i++) {
      const middle = 0.5 * (low + high);
      if (integral(middle) > integral(inflow) - load) high = middle;
      else low = middle;
    }
    const exact = contentAt(carrier, low);
    const order = orderOf((count) => {
      const { network, flow } = unitChain(count);
      const exchange = Array(count).fill(load / count);
      return Math.abs(
        carryAgainstTissue(network, flow, carrier, inflow, exchange, Array(count).fill(0)).leaving - exact,
      );
    });
    expect(Math.abs(order - 2)).toBeLessThan(0.2);
  });
});

describe('carrying against a given flux', () => {
  it('gives the mean level to second order in the segment length', () => {
    // Content falls evenly from C(90) to a quarter of it; P solves α P² + (α P½ + capacity − C) P − C P½ = 0.
    const { solubility, capacity, half } = carrier;
    const level = (content: number) => {
      const b = solubility * half + capacity - content;
      return (-b + Math.sqrt(b * b + 4 * solubility * content * half)) / (2 * solubility);
    };
    const entering = contentAt(carrier, inflow);
    // Simpson's rule on 2000 intervals: error far below 1e-9.
    let exact = 0;
    for (let i = 0; i <= 2000; i++) {
      const weight = i === 0 || i === 2000 ? 1 : i % 2 === 1 ? 4 : 2;
      exact += (weight * level(entering * (1 - (0.75 * i) / 2000))) / 6000;
    }
    const order = orderOf((count) => {
      const { network, flow } = unitChain(count);
      const found = carryAgainstFlux(network, flow, carrier, inflow, Array(count).fill((0.75 * entering) / count));
      return Math.abs(found.level.reduce((total, p) => total + p, 0) / count - exact);
    });
    expect(Math.abs(order - 2)).toBeLessThan(0.2);
  });
});
