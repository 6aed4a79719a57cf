import { describe, expect, it } from 'vitest';
import { conductances, heldAtEnds, solveFlow } from '../../../src/engine/vessels/network/flow.ts';
import { type Carrier, checkCarrier, contentAt, contentSlope, levelAt } from '../../../src/kernels/vessels/carrier.ts';
import { type Carried, carryAgainstTissue } from '../../../src/kernels/vessels/carry.ts';
import { carryAgainstFlux, plainSolute } from './carried.ts';
import { chain, grown, wired } from './network-samples.ts';

/** Of the size of hemoglobin in blood: nM/mmHg, nM, mmHg. */
const carrier: Carrier = { solubility: 1300, capacity: 8.8e6, half: 40, power: 2.7 };

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

// About 200 segments, each with a few roundings of 1.1e-16 in the amounts: 1e-13 at the very worst.
function expectClosed(carried: Carried): void {
  const lost = carried.entering - carried.leaving - sum(carried.flux);
  expect(Math.abs(lost) / carried.entering).toBeLessThan(1e-12);
}

describe('a carrier', () => {
  it('gives back the level from the content', () => {
    // Content is good to 8 roundings (1e-15), and its relative change is at least 1/15 of the level's over this range.
    for (let level = 0.01; level < 600; level *= 1.3) {
      expect(Math.abs(levelAt(carrier, contentAt(carrier, level)) / level - 1)).toBeLessThan(1e-13);
    }
    expect(levelAt(carrier, 0)).toBe(0);
  });

  it('is half full at its half saturation', () => {
    expect(contentAt(carrier, 40)).toBeCloseTo(1300 * 40 + 4.4e6, 6);
  });

  it('has the slope of its content', () => {
    // Central difference: relative error (h/P)²·n²/6 ≈ 1e-6 at h = P/1000.
    for (const level of [0.5, 5, 40, 90]) {
      const h = level / 1000;
      const slope = (contentAt(carrier, level + h) - contentAt(carrier, level - h)) / (2 * h);
      expect(Math.abs(contentSlope(carrier, level) / slope - 1)).toBeLessThan(1e-5);
    }
  });

  it('that does not hold more at a higher level is refused', () => {
    expect(() => checkCarrier('gas', { ...carrier, solubility: 0 })).toThrow('carrier of "gas"');
    expect(() => checkCarrier('gas', carrier)).not.toThrow();
  });
});

describe('carrying', () => {
  it('loses nothing but what passes the walls', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const network = grown(seed);
      const flow = solveFlow(network, conductances(network, 3), heldAtEnds(network, 12, 10));
      const count = network.segments.from.length;
      const exchange = Float64Array.from({ length: count }, (_, s) => 1e11 * (1 + (s % 5)));
      const outside = Float64Array.from({ length: count }, (_, s) => 10 + ((s * 7) % 30));
      const against = carryAgainstTissue(network, flow, carrier, 90, exchange, outside);
      expectClosed(against);
      expect(sum(against.flux) / against.entering).toBeGreaterThan(0.01);
      expectClosed(carryAgainstFlux(network, flow, carrier, 90, against.flux));
    }
  });

  it('gives the tissue exchange × (mean level − outside), to the last bit that counts', () => {
    const network = chain(5);
    const flow = solveFlow(network, [1, 1, 1, 1, 1], heldAtEnds(network, 5, 0));
    const exchange = [0, 1e-9, 1e3, 1e5, 1e9];
    const { level, flux } = carryAgainstTissue(network, flow, carrier, 90, exchange, [20, 20, 20, 20, 20]);
    exchange.forEach((k, s) => {
      expect(flux[s]!).toBe(k * (level[s]! - 20));
    });
  });

  it('never takes the level past that of the tissue', () => {
    const network = chain(6);
    const flow = solveFlow(network, Array(6).fill(1), heldAtEnds(network, 6, 0));
    for (const outside of [0, 5, 60, 150]) {
      const { level } = carryAgainstTissue(network, flow, carrier, 90, Array(6).fill(2e5), Array(6).fill(outside));
      const toward = Math.sign(outside - 90);
      // The slope of content is solved to 1e-13 of 90 mmHg, or to 3e-9 of a drop below 0.02 mmHg: 1e-10 mmHg in six segments.
      for (let s = 0; s < 6; s++) {
        expect(toward * (level[s]! - (level[s - 1] ?? 90))).toBeGreaterThan(-1e-9);
        expect(toward * (outside - level[s]!)).toBeGreaterThan(-1e-9);
      }
      expect(Math.abs(level[5]! - 90)).toBeGreaterThan(1);
    }
  });

  it('mixes streams by their flow', () => {
    // Two branches with flows 1 and 3 lose 2 and 0 of the content 10 each volume brings: (8·1 + 10·3)/4.
    const network = wired(
      [
        [0, 1],
        [1, 2],
        [1, 3],
        [2, 4],
        [3, 4],
        [4, 5],
      ],
      [0, 5],
    );
    const flow = solveFlow(network, [4, 2, 6, 2, 6, 4], heldAtEnds(network, 3, 0));
    expect(flow.flow[1]! * 3).toBeCloseTo(flow.flow[2]!, 12);
    const { content, leaving } = carryAgainstFlux(network, flow, plainSolute, 10, [0, 2 * flow.flow[1]!, 0, 0, 0, 0]);
    expect(content[4]!).toBeCloseTo(9.5, 12);
    expect(leaving).toBeCloseTo(9.5 * flow.flow[0]!, 12);
  });

  it('gives all there is where more is asked', () => {
    const network = chain(2);
    const flow = solveFlow(network, [2, 2], heldAtEnds(network, 1, 0));
    const { flux, leaving, level } = carryAgainstFlux(network, flow, plainSolute, 10, [8, 8]);
    expect(flux[0]!).toBeCloseTo(8, 12);
    expect(flux[1]!).toBeCloseTo(2, 12);
    expect(leaving).toBe(0);
    expect(level[1]!).toBeCloseTo(1, 12);
  });

  it('leaves a segment without flow in balance with its tissue', () => {
    const network = wired(
      [
        [0, 1],
        [1, 2],
        [1, 3],
      ],
      [0, 2],
    );
    const flow = solveFlow(network, [1, 1, 1], heldAtEnds(network, 1, 0));
    const { level, flux } = carryAgainstTissue(network, flow, carrier, 90, [1, 1, 1], [7, 7, 7]);
    expect(level[2]).toBe(7);
    expect(flux[2]).toBe(0);
  });

  it('turns with the pressure', () => {
    const network = chain(3);
    const forward = solveFlow(network, [1, 2, 3], heldAtEnds(network, 2, 1));
    const backward = solveFlow(network, [1, 2, 3], heldAtEnds(network, 1, 2));
    const there = carryAgainstTissue(network, forward, carrier, 90, [1e5, 0, 0], [20, 20, 20]);
    const back = carryAgainstTissue(network, backward, carrier, 90, [1e5, 0, 0], [20, 20, 20]);
    // Same flow, same wall: the same amount is lost, first or last.
    expect(back.flux[0]! / there.flux[0]!).toBeCloseTo(1, 12);
    expect(back.level[2]).toBeCloseTo(90, 9);
    expect(there.level[2]).toBeLessThan(90);
  });
});
