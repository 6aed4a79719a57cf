import { importsOf } from './imports.ts';
import type { Source } from './sources.ts';

/** The state of a run names what it is made of, and that is told the state: the one circle that is meant. */
export const hub = 'src/engine/tissue.ts';

/** Files that import one another in a circle, or lie between two circles; imports of the hub do not count. */
export function inCircles(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const imports = new Map(
    sources.map((source) => {
      const targets = importsOf(source).flatMap(({ target }) => target ?? []);
      return [source.path, targets.filter((target) => target !== hub && paths.has(target))] as const;
    }),
  );
  const left = new Set(paths);
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    for (const path of left) if (!imports.get(path)!.some((target) => left.has(target))) left.delete(path);
    const imported = new Set([...left].flatMap((path) => imports.get(path)!));
    for (const path of left) if (!imported.has(path)) left.delete(path);
  }
  return [...left].sort();
}
