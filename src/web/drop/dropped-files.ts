import { MarrowError } from '../../core/error.ts';

/** Most files that are looked through: a long run has a file for each substance of each frame. */
const most = 20_000;

/**
 * All files that were dropped, those in folders too, by their path with `/`.
 *
 * @throws MarrowError `invalid-input` for more files than any run has
 */
export async function droppedFiles({ items }: DataTransfer): Promise<ReadonlyMap<string, File>> {
  // All are asked for at once: after the first wait the browser has forgotten them.
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = new Map<string, File>();
  for (const each of dropped) {
    if (each instanceof File) found.set(each.name, each);
    else if (each !== null) await collect(each, '', found);
  }
  return found;
}

async function collect(entry: FileSystemEntry, folder: string, found: Map<string, File>): Promise<void> {
  const path = `${folder}${entry.name}`;
  if (found.size >= most)
    throw new MarrowError({
      kind: 'invalid-input',
      message: `what was dropped holds more than ${most} files`,
      advice: 'Drop the folder of one run by itself.',
    });
  if (isFile(entry)) found.set(path, await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const child of some) await collect(child, `${path}/`, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
