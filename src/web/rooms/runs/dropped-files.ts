/** All files that were dropped, those in folders too, by their path with `/`. */
export async function droppedFiles({ items }: DataTransfer): Promise<ReadonlyMap<string, File>> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = new Map<string, File>();
  for (const entry of entries) await collect(entry, '', found);
  return found;
}

async function collect(entry: FileSystemEntry, folder: string, found: Map<string, File>): Promise<void> {
  const path = `${folder}${entry.name}`;
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
