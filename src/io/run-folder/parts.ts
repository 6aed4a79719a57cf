import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { MarrowError } from '../../core/error.ts';
import { openContainer, packContainer } from '../container.ts';
import { makeFolder, removeUnfinished, syncFolder, writeDurably } from '../durable.ts';
import { errorCode } from '../error-code.ts';
import { type StoredColumn, valuesOf } from './frame.ts';

export type PartKind = 'series' | 'cells' | 'vessels' | 'fields';

/** The last tick that is sealed, by kind; −1 for none. */
export type Sealed = Readonly<Record<PartKind, number>>;

/** A sealed piece of what is recorded, complete for the ticks `from` to `to`. */
export interface Part {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

interface PartHeader extends Part {
  readonly rows: number;
  readonly columns: readonly Omit<StoredColumn, 'values'>[];
}

const partsFolder = 'parts';

/**
 * What a run has recorded so far, in sealed files that are written once. The parts of a kind follow one another without
 * gap from tick 0, so that a missing one is noticed.
 */
export class Parts {
  readonly folder: string;

  constructor(runFolder: string) {
    this.folder = join(runFolder, partsFolder);
  }

  /** Parts of a kind in the order of their ticks. */
  list(kind: PartKind): Part[] {
    const found = this.names().flatMap((name) => {
      const match = /^(\w+)-(\d+)-(\d+)\.part$/.exec(name);
      return match?.[1] === kind ? [{ kind, from: Number(match[2]), to: Number(match[3]) }] : [];
    });
    return found.sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /**
   * The same, refused when one is missing: a run's records are complete or damaged.
   *
   * @param sealed last tick that must be there; −1 for none, as for a kind that an older manifest does not know
   */
  listComplete(kind: PartKind, sealed = -1): Part[] {
    const parts = this.list(kind);
    if ((parts.at(-1)?.to ?? -1) < sealed) throw this.incomplete(kind, `a part up to tick ${sealed}`, 'none');
    parts.forEach((part, k) => {
      const expected = (parts[k - 1]?.to ?? -1) + 1;
      if (part.from !== expected)
        throw this.incomplete(kind, `a part from tick ${expected}`, basename(this.pathOf(part)));
    });
    return parts;
  }

  add(part: Part, columns: readonly StoredColumn[]): void {
    makeFolder(this.folder);
    const described = columns.map(({ values: _, ...column }) => column);
    const rows = columns[0]?.values.length ?? 0;
    const sections = columns.map(({ name, values }) => ({ name, bytes: compressed(values) }));
    const header: PartHeader = { ...part, rows, columns: described };
    writeDurably(this.pathOf(part), packContainer(header, sections));
  }

  /** @throws MarrowError `damaged` when it is not as it was written */
  read(part: Part): StoredColumn[] {
    const file = this.pathOf(part);
    const { header, sections } = openContainer<PartHeader>(readFileSync(file), file);
    return header.columns.map((column, k) => {
      const bytes = new Uint8Array(zstdDecompressSync(sections[k]!.bytes));
      return { ...column, values: new valuesOf[column.kind](bytes.buffer) };
    });
  }

  rowsOf(part: Part): number {
    const file = this.pathOf(part);
    return openContainer<PartHeader>(readFileSync(file), file).header.rows;
  }

  remove(part: Part): void {
    rmSync(this.pathOf(part), { force: true });
  }

  removeUnfinished(): void {
    if (this.names().length > 0) removeUnfinished(this.folder);
  }

  /** Make deletions last. */
  sync(): void {
    makeFolder(this.folder);
    syncFolder(this.folder);
  }

  removeAll(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private incomplete(kind: PartKind, expected: string, found: string): MarrowError {
    return new MarrowError({
      kind: 'damaged',
      message: `a part of the ${kind} is missing or doubled`,
      where: { file: this.folder },
      expected,
      found,
      advice: 'Restore it from a copy, or start the run again: the same scenario gives the same bits.',
    });
  }

  private names(): string[] {
    try {
      return readdirSync(this.folder);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  private pathOf({ kind, from, to }: Part): string {
    return join(this.folder, `${kind}-${padded(from)}-${padded(to)}.part`);
  }
}

function padded(tick: number): string {
  return String(tick).padStart(8, '0');
}

/** Copied first: the compressor does not take memory that threads share. */
function compressed(values: StoredColumn['values']): Uint8Array {
  return zstdCompressSync(new Uint8Array(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)));
}
