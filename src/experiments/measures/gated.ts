import { internal } from '../../core/units.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Gate } from '../../model/gate.ts';
import type { Measure } from '../../model/measure.ts';
import { countOf } from './count.ts';
import { distanceOf } from './distance.ts';

type OfGate<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

/** Cells that a gate finds: of each type its share, as a number to be expected. */
export function gatedOf(tissue: Tissue, { gate, state, zone }: OfGate<'gated'>): number {
  const where = { ...(state === undefined ? {} : { state }), ...(zone === undefined ? {} : { zone }) };
  return sum(found(tissue, gate, where));
}

/** Share of these that are of the first type of the gate, %; NaN where it finds none. */
export function purityOf(tissue: Tissue, { gate, state }: OfGate<'purity'>): number {
  const [meant = 0, ...others] = found(tissue, gate, state === undefined ? {} : { state });
  return (100 * meant) / (meant + sum(others));
}

/** Mean distance of these from the nearest wall of a kind, µm; NaN where it finds none. */
export function gatedDistanceOf(tissue: Tissue, { gate, to }: OfGate<'gated distance'>): number {
  const counts = found(tissue, gate, {});
  const weighted = gate.of.map(({ cell }, k) =>
    counts[k] === 0 ? 0 : counts[k]! * distanceOf(tissue, { kind: 'distance', cell, to }),
  );
  return sum(weighted) / sum(counts);
}

/** How much more often than by chance two gates find the same cell; NaN where one finds none. */
export function overlapOf(tissue: Tissue, { gate, other, among }: OfGate<'overlap'>): number {
  const all = countOf(tissue, { kind: 'cells', cell: among });
  const shareOf = new Map(other.of.map(({ cell, share }) => [cell, internal(share.quantity)]));
  const first = found(tissue, gate, {});
  const both = gate.of.map(({ cell }, k) => first[k]! * (shareOf.get(cell) ?? 0));
  return (sum(both) * all) / (sum(first) * sum(found(tissue, other, {})));
}

/** [types of the gate] cells that bear its markers. */
function found(tissue: Tissue, gate: Gate, where: Pick<OfGate<'cells'>, 'state' | 'zone'>): number[] {
  return gate.of.map(
    ({ cell, share }) => internal(share.quantity) * countOf(tissue, { kind: 'cells', cell, ...where }),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
