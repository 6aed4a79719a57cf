import { MarrowError } from '../../core/error.ts';

/** The files of one run in the browser's own storage. */
export interface Folder {
  read(name: string): Promise<Uint8Array | null>;
  /** Whole or not at all: a write that is cut short leaves the old file. */
  write(name: string, bytes: Uint8Array<ArrayBuffer> | string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Names with their sizes in bytes. */
  list(): Promise<ReadonlyMap<string, number>>;
}

const runsFolder = 'runs';

/** The place of all runs; null where this browser keeps nothing, as in some private windows. */
async function place(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(runsFolder, { create: true });
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether this browser can keep runs at all. */
export async function keepsRuns(): Promise<boolean> {
  return (await place()) !== null;
}

/** Ask the browser not to clear runs when it runs short of room; some ask their reader, who may take a while. */
export function askToLast(): void {
  navigator.storage.persist?.().catch(() => undefined); // they are kept all the same
}

/** Ids of the runs that are kept. */
export async function keptIds(): Promise<string[]> {
  const found: string[] = [];
  const runs = await place();
  if (runs === null) return found;
  for await (const [name, handle] of runs.entries()) if (handle.kind === 'directory') found.push(name);
  return found;
}

export async function removeRun(id: string): Promise<void> {
  const runs = await place();
  if (runs !== null) await unlessGone(runs.removeEntry(id, { recursive: true }));
}

/**
 * The folder of a run, made when it is not there.
 *
 * @throws MarrowError `unsupported` where the browser keeps nothing
 */
export async function runFolderOf(id: string): Promise<Folder> {
  const runs = await place();
  if (runs === null)
    throw new MarrowError({
      kind: 'unsupported',
      message: 'this browser keeps no runs',
      advice: 'Private windows and pages of plain http hosts do not; open the page in a usual window, by https.',
    });
  const folder = await runs.getDirectoryHandle(id, { create: true });
  return {
    async read(name) {
      const file = await unlessGone(folder.getFileHandle(name).then((handle) => handle.getFile()));
      return file === null ? null : new Uint8Array(await file.arrayBuffer());
    },
    async write(name, bytes) {
      const handle = await folder.getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      try {
        await stream.write(bytes);
      } catch (error) {
        await stream.abort();
        throw error;
      }
      await stream.close();
    },
    async remove(name) {
      await unlessGone(folder.removeEntry(name));
    },
    async list() {
      const sizes = new Map<string, number>();
      for await (const [name, handle] of folder.entries()) {
        // A worker may be writing: what it has just replaced is named, but no longer there.
        const file = handle instanceof FileSystemFileHandle ? await unlessGone(handle.getFile()) : null;
        if (file !== null) sizes.set(name, file.size);
      }
      return sizes;
    },
  };
}

/** What is done with a file, or null when it is not there. */
async function unlessGone<T>(done: Promise<T>): Promise<T | null> {
  try {
    return await done;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Whether an error says that there is no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
