import { internal, micrometers } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { healthy } from '../../scenarios/index.ts';

/** Edges of the block in which an assay or a strategy is tried out, µm: half of each edge of marrow, so an eighth of it. */
const smallBlock = { x: micrometers(200), y: micrometers(80), z: micrometers(60) } as const;

/** At most that: its x edge still reaches from bone past the arteriole; a dish and a solid mass keep their depth. */
export function smallBlockOf({ block: { x, y, z }, site }: Pick<Scenario, 'block' | 'site'>): Scenario['block'] {
  const edge = (whole: Scenario['block']['x'], most: typeof whole) =>
    internal(whole) <= internal(most) ? whole : most;
  return { x: site === healthy.site ? edge(x, smallBlock.x) : x, y: edge(y, smallBlock.y), z: edge(z, smallBlock.z) };
}

/** How much of the tissue of a scenario the small block holds, 0..1. */
export function shareOfMarrow(scenario: Pick<Scenario, 'block' | 'site'>): number {
  return volumeOf(smallBlockOf(scenario)) / volumeOf(scenario.block);
}

const volumeOf = ({ x, y, z }: Scenario['block']) => internal(x) * internal(y) * internal(z);
