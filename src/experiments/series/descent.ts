import type { Tissue } from '../../engine/tissue.ts';
import { chimerismOf } from '../measures/descent.ts';
import type { SeriesColumn } from './series-column.ts';

/**
 * Where the living cells of each type but stroma come from, in tissue and blood: how many clones there are, a clone being all
 * that descends from one cell that was placed or came in; and the share of each donor, in %: the chimerism, NaN without cells.
 * Of the types that come back from blood the share in blood stands by itself too.
 */
export function descentOf(tissue: Tissue): SeriesColumn[] {
  const { cells, program } = tissue;
  const founders = program.types.map(() => new Set<number>());
  const all = new Float64Array(program.types.length);
  const given = cells.donors.map(() => new Float64Array(program.types.length));
  for (let row = 0; row < cells.table.count; row++) {
    const t = cells.type[row]!;
    if (program.types[t]!.group === 'stroma') continue;
    founders[t]!.add(cells.founder[row]!);
    all[t]! += 1;
    for (const [k, { descended }] of cells.donors.entries()) given[k]![t]! += descended[row]!;
  }
  return program.types.flatMap(({ id, group }, t) =>
    group === 'stroma'
      ? []
      : [
          { name: `${id}_clones`, value: founders[t]!.size },
          ...cells.donors.map((donor, k) => ({
            name: `donor_${donor.id}_${id}_pct`,
            value: all[t] === 0 ? Number.NaN : (100 * given[k]![t]!) / all[t]!,
          })),
          ...(program.model.cellTypes[t]!.behaviors.homing === undefined
            ? []
            : cells.donors.map((donor) => ({
                name: `donor_${donor.id}_blood_${id}_pct`,
                value: chimerismOf(tissue, { kind: 'chimerism', cell: id, donor: donor.id, state: 'in blood' }),
              }))),
        ],
  );
}
