import type { Dispute, DisputeEntries, DisputeId, Side } from './dispute.ts';
import { leukemicMarrow } from './disputes/leukemic-marrow.ts';
import { normalMarrow } from './disputes/normal-marrow.ts';
import { therapy } from './disputes/therapy.ts';
import { findings } from './findings.ts';
import { keyed } from './keyed.ts';
import type { ReferenceKey } from './references.ts';

const entries: DisputeEntries = { ...normalMarrow, ...leukemicMarrow, ...therapy };

/** The questions on which the literature divides: on normal marrow, on leukemic marrow, on therapy. */
export const disputes: Readonly<Record<DisputeId, Dispute>> = keyed(entries, (id, entry) => ({ id, ...entry }));

/** The sources of one side's findings, each once, in the order of the findings. */
export function sourcesOf(side: Side): readonly ReferenceKey[] {
  return [...new Set(side.findings.flatMap((id) => findings[id].refs))];
}
