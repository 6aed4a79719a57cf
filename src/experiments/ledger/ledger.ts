import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { syncFolder } from '../../io/durable.ts';
import { errorCode } from '../../io/error-code.ts';
import type { Entries, LedgerKind } from './entries.ts';

/** The ledger in a folder of files. Any number of processes may read and write it at once. */
export class Ledger implements Entries {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  has(kind: LedgerKind, key: string): boolean {
    return existsSync(this.pathOf(kind, key));
  }

  /** The bytes under a key, or null. */
  read(kind: LedgerKind, key: string): Uint8Array | null {
    try {
      return readFileSync(this.pathOf(kind, key));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * Put bytes under a key unless there are some; false when there were.
   *
   * @throws MarrowError `stopped` when the disk does not take them
   */
  commit(kind: LedgerKind, key: string, bytes: Uint8Array): boolean {
    return this.write(kind, key, bytes, linkOnce);
  }

  /** Put bytes under a key in the place of those there are. */
  replace(kind: LedgerKind, key: string, bytes: Uint8Array): void {
    this.write(kind, key, bytes, (draft, path) => {
      renameSync(draft, path);
      return true;
    });
  }

  remove(kind: LedgerKind, key: string): void {
    rmSync(this.pathOf(kind, key), { force: true });
  }

  /** Put an entry that cannot be read out of the way, where it can be looked at. */
  setAside(kind: LedgerKind, key: string): void {
    const path = this.pathOf(kind, key);
    renameSync(path, `${path}.damaged`);
  }

  /** Keys of the entries there are, in their order. */
  keys(kind: LedgerKind): string[] {
    const names = list(join(this.folder, kind)).flatMap((part) => list(join(this.folder, kind, part)));
    return names.filter((name) => /^[0-9a-f]+$/.test(name)).sort();
  }

  /** Two digits first, so that no folder grows beyond what file systems like. */
  private pathOf(kind: LedgerKind, key: string): string {
    return join(this.folder, kind, key.slice(0, 2), key);
  }

  private write(
    kind: LedgerKind,
    key: string,
    bytes: Uint8Array,
    place: (draft: string, path: string) => boolean,
  ): boolean {
    const path = this.pathOf(kind, key);
    const draft = `${path}.${process.pid}.partial`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeSynced(draft, bytes);
      const placed = place(draft, path);
      syncFolder(dirname(path));
      return placed;
    } catch (cause) {
      throw new MarrowError({
        kind: 'stopped',
        message: 'the ledger cannot be written',
        where: { file: path },
        found: String(cause),
        advice: `Make room for ${bytes.length} bytes or repair the folder, then ask again: what is there is not run again.`,
        cause,
      });
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

/** A link is made by one process only, and never shows half a file. */
function linkOnce(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
