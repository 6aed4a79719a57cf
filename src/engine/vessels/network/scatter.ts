import { cos, PI, sin, sqrt } from '../../../core/math.ts';
import { random } from '../../../core/random.ts';
import { type Box, nearestImage, wrap } from './network.ts';

/** What a random number of the growth decides. */
export const growth = {
  sites: 0x67720001,
  wander: 0x67720002,
  feeder: 0x67720003,
  trunk: 0x67720004,
  radius: 0x67720005,
};

/** Points in a plane of constant x, µm. */
export interface Sites {
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Sites spread evenly, without a lattice, over the periodic cross-section. */
export function scatter(count: number, box: Box, seed: number, purpose: number): Sites {
  const sites = {
    y: Float64Array.from({ length: count }, (_, i) => box.y * random(seed, purpose, i, 0, 0)),
    z: Float64Array.from({ length: count }, (_, i) => box.z * random(seed, purpose, i, 0, 1)),
  };
  for (let round = 0; round < 80; round++) pushApart(sites, box);
  return sites;
}

/** The same sites one layer on: each strays by `wander` in a random direction, then they make room for each other. */
export function stray(sites: Sites, box: Box, wander: number, seed: number, layer: number): Sites {
  const next = { y: sites.y.slice(), z: sites.z.slice() };
  for (let i = 0; i < next.y.length; i++) {
    const angle = 2 * PI * random(seed, growth.wander, i, layer, 0);
    next.y[i] = wrap(next.y[i]! + wander * cos(angle), box.y);
    next.z[i] = wrap(next.z[i]! + wander * sin(angle), box.z);
  }
  pushApart(next, box);
  pushApart(next, box);
  return next;
}

/** Move every pair that is closer than the sites of a hexagonal lattice would be, by a quarter of what is missing. */
function pushApart(sites: Sites, box: Box): void {
  const { y, z } = sites;
  // Hexagonal lattice of the same density: distance √(2/√3) = 1.0746 times √(area per site).
  const apart = 1.0746 * sqrt((box.y * box.z) / y.length);
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < i; j++) {
      const dy = nearestImage(y[i]! - y[j]!, box.y);
      const dz = nearestImage(z[i]! - z[j]!, box.z);
      const distance = sqrt(dy * dy + dz * dz);
      if (distance >= apart || distance === 0) continue;
      const push = (0.25 * (apart - distance)) / distance;
      y[i] = wrap(y[i]! + push * dy, box.y);
      z[i] = wrap(z[i]! + push * dz, box.z);
      y[j] = wrap(y[j]! - push * dy, box.y);
      z[j] = wrap(z[j]! - push * dz, box.z);
    }
  }
}
