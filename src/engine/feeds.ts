import type { Arena } from '../kernels/arena.ts';
import type { FieldProblem } from '../kernels/field/contract.ts';
import { describeFeed, type Feed } from '../kernels/field/feed.ts';
import type { Anatomy } from './anatomy.ts';
import { number, type Program } from './program.ts';

/** Columns for what cells and vessels do to each substance; only those that some cell type or vessel can fill. */
export function createFeeds(
  arena: Arena,
  program: Program,
  anatomy: Anatomy,
  problems: readonly FieldProblem[],
): Feed[] {
  const use = usesOf(program);
  const { voxel, area } = wallsOf(arena, anatomy);
  /** Where all walls are alike, substances share one column. */
  const openTo = (arterioles: number) => {
    if (arterioles === 1) return area;
    const opening = arena.f64(voxel.length);
    anatomy.wallOpening(arterioles, opening);
    return opening;
  };
  const none = { voxel: arena.u32(0), area: arena.f64(0), supply: arena.f64(0) };
  return problems.map((problem, s) => {
    const column = (used: ReadonlySet<number>) => arena.f64(used.has(s) ? problem.c.length : 0);
    const { arterioles, permeability } = program.substances[s]!;
    const walls = permeability > 0 ? { voxel, area: openTo(arterioles), supply: arena.f64(voxel.length) } : none;
    return describeFeed(
      { problem, supply: column(use.supply), uptake: column(use.uptake), demand: column(use.demand), walls },
      arena,
    );
  });
}

/** Which substances any cell type gives, takes up or consumes. */
function usesOf(program: Program): Record<'supply' | 'uptake' | 'demand', ReadonlySet<number>> {
  const [supply, uptake, demand] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { traffic } of program.types) {
    for (const { substance, secretes, takesUp, consumes, activationRate, into } of traffic) {
      if (secretes > 0) supply.add(substance);
      if (activationRate > 0) supply.add(into);
      if (takesUp + activationRate > 0) uptake.add(substance);
      if (consumes > 0 && program.substances[substance]!.solubility > 0) demand.add(substance);
    }
  }
  for (const drug of program.drugs) {
    const sink = drug.store?.sink === undefined ? 0 : number(drug.store.sink);
    if (sink > 0) uptake.add(program.substances.findIndex(({ id }) => id === drug.substance.id));
  }
  return { supply, uptake, demand };
}

/** The voxels that a vessel wall passes through, ascending, with the wall's area in each, µm². */
function wallsOf(arena: Arena, { wallArea }: Anatomy) {
  const found: number[] = [];
  for (let v = 0; v < wallArea.length; v++) if (wallArea[v]! > 0) found.push(v);
  const voxel = arena.u32(found.length);
  const area = arena.f64(found.length);
  voxel.set(found);
  area.set(found.map((v) => wallArea[v]!));
  return { voxel, area };
}
