import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import type { Table } from '../../engine/columns.ts';
import { makeFolder, removeUnfinished, writeDurably } from '../durable.ts';
import { errorCode } from '../error-code.ts';
import { packTables, type Stamp, verifyCheckpoint } from './tables.ts';

/** A checkpoint that was read and verified, and the newer ones that were passed over. */
export interface Found {
  readonly file: string;
  readonly stamp: Stamp;
  /** For `unpackTables`. */
  readonly bytes: Uint8Array;
  readonly damaged: readonly { readonly file: string; readonly why: string }[];
}

/** The two newest checkpoints of a run, `checkpoint-<tick>.bin` in one folder that has one writer at a time. */
export class CheckpointStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Save a state, read it back, and only then delete all but it and the one before it. Checkpoints of a later tick belong
   * to a course that the run has left, and go too.
   *
   * @throws MarrowError `stopped` when the disk does not take it, `damaged` when it gives back something else
   */
  save(tables: readonly Table[], stamp: Stamp): void {
    makeFolder(this.folder);
    removeUnfinished(this.folder);
    const path = this.pathOf(stamp.tick);
    writeDurably(path, packTables(tables, stamp));
    verifyCheckpoint(readFileSync(path), path);
    this.keepOnly(stamp.tick);
  }

  /** Delete all checkpoints but that of a tick and the one before it. */
  keepOnly(newest: number): void {
    const previous = this.ticks()
      .filter((tick) => tick < newest)
      .at(-1);
    for (const tick of this.ticks()) {
      if (tick !== newest && tick !== previous) rmSync(this.pathOf(tick));
    }
  }

  /**
   * The newest checkpoint that is whole, or null when none was saved.
   *
   * @param notAfter tick after which checkpoints do not count
   * @throws MarrowError `damaged` when there are some and none is whole
   */
  newestGood(notAfter = Number.POSITIVE_INFINITY): Found | null {
    const damaged: { file: string; why: string }[] = [];
    const early = this.ticks().filter((tick) => tick <= notAfter);
    for (const tick of early.reverse()) {
      const file = this.pathOf(tick);
      try {
        const bytes = readFileSync(file);
        return { file, stamp: verifyCheckpoint(bytes, file), bytes, damaged };
      } catch (error) {
        if (error instanceof MarrowError && error.kind !== 'damaged') throw error;
        damaged.push({ file, why: error instanceof Error ? error.message : String(error) });
      }
    }
    if (damaged.length === 0) return null;
    throw new MarrowError({
      kind: 'damaged',
      message: 'no checkpoint of the run is whole',
      where: { file: this.folder },
      found: damaged.map(({ why }) => why).join(' '),
      advice: 'Restore the folder from a copy, or start the run again: the same scenario gives the same bits.',
    });
  }

  /** Ticks of the checkpoints there are, oldest first. */
  ticks(): number[] {
    let names: string[] = [];
    try {
      names = readdirSync(this.folder);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    const ticks = names.flatMap((name) => {
      const match = /^checkpoint-(\d+)\.bin$/.exec(name);
      return match === null ? [] : [Number(match[1])];
    });
    return ticks.sort((a, b) => a - b);
  }

  private pathOf(tick: number): string {
    return join(this.folder, `checkpoint-${String(tick).padStart(8, '0')}.bin`);
  }
}
