import { ceil } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import type { BoundOutset, Outset } from './contract.ts';
import { block, kindBytes, kindDiffusion, kindLevel, kindMoves, spacingWord, tableWords, typesWord } from './layout.ts';

/** Write the tables of an outset into the arena. */
export function bindOutset(arena: Arena, outset: Outset): BoundOutset {
  const { bodies, cells, grid, kinds, order, runs } = outset;
  const blocks = ceil(order.length / block);
  const first = arena.u32(blocks);
  const fastest = arena.f64(blocks);
  const kindTable = arena.f64((kindBytes / 8) * kinds.length);
  const words = new Uint32Array(kindTable.buffer, kindTable.byteOffset, 2 * kindTable.length);
  kinds.forEach(({ attractant, moves, radius }, t) => {
    kindTable[(kindBytes / 8) * t] = radius;
    const word = (kindBytes / 4) * t;
    words[word + kindLevel / 4] = attractant?.c.byteOffset ?? 0;
    words[word + kindDiffusion / 4] = attractant?.D.byteOffset ?? 0;
    words[word + kindMoves / 4] = moves ? 1 : 0;
  });
  const table = arena.u32(tableWords);
  table.set(
    [
      ...[cells.id, cells.inBlood, cells.holder, cells.x, cells.y, cells.z, cells.radius, cells.crowding],
      ...[order, outset.size, outset.motility, outset.attraction],
      ...[outset.row, bodies.key, bodies.x, bodies.y, bodies.z, bodies.radius, bodies.mobility, bodies.adhesion],
      ...[bodies.mx, bodies.my, bodies.mz, bodies.pressure],
      ...[runs, first, fastest, kindTable],
    ].map(({ byteOffset }) => byteOffset),
  );
  table.set([kinds.length, grid.nx, grid.ny, grid.nz], typesWord);
  new Float64Array(table.buffer, table.byteOffset + 4 * spacingWord, 2).set([grid.spacing, outset.heldMobility]);
  return { ...outset, table: table.byteOffset, first, fastest };
}
