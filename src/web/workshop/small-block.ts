import { micrometers } from '../../core/units.ts';

/** Edges of the block in which an assay or a strategy is tried out, µm: half of each edge of marrow, so an eighth of it. */
export const smallBlock = { x: micrometers(200), y: micrometers(80), z: micrometers(60) } as const;
