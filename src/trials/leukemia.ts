import { floor } from '../core/math.ts';
import { days, fraction, internal, quantity } from '../core/units.ts';
import { named } from '../model/resolve.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { marrow } from '../scenarios/index.ts';

/** Hematopoietic cells of a block once it has settled, over those with which it is filled (five untreated blocks: 1.3 to 1.5). */
const settledOverFilled = 1.3;

const atOnce = { time: days(0) };

/**
 * What of a leukemia are LSC, progenitors and blasts, as it grows by itself with human clocks between a third and a half of the marrow (one
 * untreated run).
 */
const parts = [
  { target: 'lsc', share: 0.12, place: 'niche' },
  { target: 'leukemic-progenitor', share: 0.43, place: 'anywhere' },
  { target: 'blast', share: 0.45, place: 'anywhere' },
] as const;

/** Leukemic cells that come in at once and take so much of the marrow from healthy cells that mature. */
export function leukemiaOf(
  share: number,
  mutations: readonly string[],
  scenario: Pick<Scenario, 'block' | 'site'>,
): Perturbation[] {
  const cells = share * cellsIn(scenario);
  return [
    ...['myeloid', 'erythroid'].map(
      (target): Perturbation => ({
        id: `room-in-${target}`,
        at: atOnce,
        action: 'ablate',
        target,
        fraction: fraction(share),
      }),
    ),
    ...parts.map(
      (part): Perturbation => ({
        id: `founding-${part.target}`,
        at: atOnce,
        action: 'inject',
        target: part.target,
        count: quantity(floor(part.share * cells), 'cells'),
        place: part.place,
        genotype: ['mll-af9', ...mutations],
      }),
    ),
  ];
}

/** Hematopoietic cells of a block that has settled. */
function cellsIn({ block, site }: Pick<Scenario, 'block' | 'site'>): number {
  const volume = internal(block.x) * internal(block.y) * internal(block.z) * 1e-9;
  const { marrow: cells } = named(marrow.sites, site, 'site');
  return settledOverFilled * cells.reduce((sum, { density }) => sum + internal(density.quantity) * volume, 0);
}
