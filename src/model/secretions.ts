import type { CellType } from './cell-type.ts';

/** What a cell type brings into the tissue around it: ids of substances that it secretes or activates. */
export function secretionsOf({ traffic }: CellType): string[] {
  return traffic.flatMap(({ substance, secretes, activates }) => [
    ...(secretes === undefined ? [] : [substance.id]),
    ...(activates === undefined ? [] : [activates.into.id]),
  ]);
}

/** Id of each substance that some cell brings into the tissue → ids of the cell types that do, and of their groups. */
export function secretedBy(cellTypes: readonly CellType[]): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const type of cellTypes) {
    for (const substance of secretionsOf(type)) {
      found.set(substance, (found.get(substance) ?? new Set()).add(type.id).add(type.group));
    }
  }
  return found;
}
