import type { Dispute, DisputeEntries, Side } from './dispute.ts';
import type { DisputeId, SideName } from './dispute-id.ts';
import { leukemicMarrow } from './disputes/leukemic-marrow.ts';
import { normalMarrow } from './disputes/normal-marrow.ts';
import { therapy } from './disputes/therapy.ts';
import { findings } from './findings.ts';
import { keyed } from './keyed.ts';
import type { ReferenceKey } from './references.ts';

const entries: DisputeEntries = { ...normalMarrow, ...leukemicMarrow, ...therapy };

/** The questions on which the literature divides: on normal marrow, on leukemic marrow, on therapy. */
export const disputes: Readonly<Record<DisputeId, Dispute>> = keyed(entries, (id, entry) => ({ id, ...entry }));

/** A dispute on which a finding bears, with the side that it speaks for; null where it takes none. */
export interface Bearing {
  readonly dispute: DisputeId;
  readonly side: SideName | null;
}

/** Every dispute that lists a finding; one finding may bear on several. */
export function bearingsOf(finding: string): readonly Bearing[] {
  const has = (listed: readonly string[]) => listed.includes(finding);
  return Object.values(disputes).flatMap(({ id, sides, neutral }): Bearing[] => {
    if (has(sides.a.findings)) return [{ dispute: id, side: 'a' }];
    if (has(sides.b.findings)) return [{ dispute: id, side: 'b' }];
    return has(neutral) ? [{ dispute: id, side: null }] : [];
  });
}

/** The sources of the findings of a side or of anything else that rests on some, each once, in the order of the findings. */
export function sourcesOf(of: Pick<Side, 'findings'>): readonly ReferenceKey[] {
  return [...new Set(of.findings.flatMap((id) => findings[id].refs))];
}
