import type { Spot } from './layout.ts';

/** The node that an arrow key leads to: the next one of its column, or the nearest one of the column beside it; null for none. */
export function nodeBy(key: string, spots: Iterable<Spot>, at: string): string | null {
  const all = [...spots];
  const here = all.find((spot) => spot.key === at);
  if (here === undefined) return null;
  const column = (step: number) => all.filter((spot) => spot.column === here.column + step);
  const nearest = (of: readonly Spot[]) =>
    of.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.key ?? null;
  switch (key) {
    case 'ArrowDown':
      return nearest(column(0).filter(({ y }) => y > here.y));
    case 'ArrowUp':
      return nearest(column(0).filter(({ y }) => y < here.y));
    case 'ArrowRight':
      return nearest(column(1));
    case 'ArrowLeft':
      return nearest(column(-1));
    default:
      return null;
  }
}
