import type { Tissue } from '../../engine/tissue.ts';
import { engineVersion } from '../../engine/version.ts';
import { packTables, unpackTables } from '../../io/checkpoint/tables.ts';
import { openContainer, packContainer } from '../../io/container.ts';
import type { Entries, LedgerKind } from './entries.ts';
import { packSeries, type Row, rowsOf, seriesFrom, unpackSeries } from './rows.ts';
import { undamaged } from './undamaged.ts';

/** A state that runs go on from: where it stands, what led to it, and its tables as a checkpoint. */
export interface SavedState {
  readonly tick: number;
  /** Seconds of computing that led here. */
  readonly wall_s: number;
  /** Ticks that the run did not compute itself. */
  readonly shared_ticks: number;
  readonly rows: readonly Row[];
  readonly checkpoint: Uint8Array;
}

const checkpoint = 'checkpoint';

export function packState(
  tissue: Tissue,
  { rows, wall_s, shared_ticks }: Pick<SavedState, 'rows' | 'wall_s' | 'shared_ticks'>,
): Uint8Array {
  const tick = tissue.clock.tick[0]!;
  const bytes = packTables(tissue.tables, { engine: engineVersion, scenario: tissue.scenario.id, tick });
  const header = { kind: 'state', tick, wall_s, shared_ticks };
  return packContainer(header, [{ name: checkpoint, bytes }, ...packSeries(seriesFrom(rows))]);
}

/** @throws MarrowError `damaged` for bytes that are not as they were written */
export function unpackState(packed: Uint8Array, file: string): SavedState {
  const { header, sections } = openContainer<Omit<SavedState, 'rows' | 'checkpoint'>>(packed, file);
  const [state, ...columns] = sections;
  const { tick, wall_s, shared_ticks } = header;
  return { tick, wall_s, shared_ticks, rows: rowsOf(unpackSeries(columns)), checkpoint: state!.bytes };
}

/** The state that the ledger has; null where there is none, or a damaged one, which is put aside. */
export function savedState(ledger: Entries, kind: LedgerKind, key: string): SavedState | null {
  return undamaged(ledger, kind, key, unpackState);
}

/** Give a tissue of the same scenario a state. */
export function restoreState(tissue: Tissue, state: SavedState, file: string): void {
  unpackTables(state.checkpoint, tissue.tables, file);
}
