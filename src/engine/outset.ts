import type { Arena } from '../kernels/arena.ts';
import type { BoundOutset, Outset } from '../kernels/motion/contract.ts';
import { bindOutset } from '../kernels/motion/outset.ts';
import { number } from './program/program.ts';
import { behaviorColumn } from './senses/senses.ts';
import type { Tissue } from './tissue.ts';

/** Columns for the bodies of the cells in tissue, with the row of each. */
export function createBodies(arena: Arena, capacity: number): Pick<Outset, 'bodies' | 'row'> {
  const f32 = () => arena.f32(capacity);
  return {
    row: arena.u32(capacity),
    bodies: {
      key: arena.u32(capacity),
      x: f32(),
      y: f32(),
      z: f32(),
      radius: f32(),
      mobility: f32(),
      adhesion: f32(),
      mx: f32(),
      my: f32(),
      mz: f32(),
      pressure: f32(),
      neighborCount: arena.u32(capacity),
    },
  };
}

/** What the cells of a tissue set out with. */
export function outsetOf(
  arena: Arena,
  { cells, fields, grid, program, senses }: Pick<Tissue, 'cells' | 'fields' | 'grid' | 'program' | 'senses'>,
  bodies: Pick<Outset, 'bodies' | 'row'>,
): BoundOutset {
  return bindOutset(arena, {
    cells,
    order: senses.order,
    runs: senses.runs,
    kinds: program.types.map(({ attraction, moves, radius }) => ({
      radius,
      moves,
      attractant: attraction === null ? null : fields.problems[attraction.substance]!,
    })),
    size: behaviorColumn({ senses }, 'size'),
    motility: behaviorColumn({ senses }, 'motility'),
    attraction: behaviorColumn({ senses }, 'attraction'),
    grid,
    heldMobility: number(program.model.physics.heldMobility),
    ...bodies,
  });
}
