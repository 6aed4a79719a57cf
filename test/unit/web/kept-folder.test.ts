import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runFolderOf } from '../../../src/web/kept/folder.ts';

/** A file of the browser's storage; `read` stands for what asking for it gives. */
class Handle {
  readonly kind = 'file';
  readonly getFile: () => Promise<File>;
  constructor(getFile: () => Promise<File>) {
    this.getFile = getFile;
  }
}

const gone = () => Promise.reject(new DOMException('it was replaced meanwhile', 'NotFoundError'));
const broken = () => Promise.reject(new DOMException('the disk does not answer', 'NotReadableError'));
const kept = async () => new File(['1234'], 'run.json');

function folderOf(files: Readonly<Record<string, () => Promise<File>>>) {
  const run = {
    async *entries() {
      for (const [name, getFile] of Object.entries(files)) yield [name, new Handle(getFile)];
    },
    getFileHandle: async (name: string) => (name in files ? new Handle(files[name]!) : gone()),
    removeEntry: async (name: string) => (name in files ? undefined : gone()),
  };
  const directory = { getDirectoryHandle: async () => run };
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => directory }) },
  });
  return runFolderOf('a-run');
}

beforeEach(() => vi.stubGlobal('FileSystemFileHandle', Handle));
afterEach(() => vi.unstubAllGlobals());

test('a file that is replaced while the folder is read is left out, and is no error', async () => {
  const folder = await folderOf({ 'run.json': kept, 'progress.json.crswap': gone });
  expect([...(await folder.list())]).toEqual([['run.json', 4]]);
  expect(await folder.read('progress.json.crswap')).toBeNull();
  expect(await folder.read('nowhere')).toBeNull();
  await folder.remove('nowhere');
});

test('any other trouble with a file is told', async () => {
  const folder = await folderOf({ 'run.json': broken });
  await expect(folder.list()).rejects.toThrow('the disk does not answer');
  await expect(folder.read('run.json')).rejects.toThrow('the disk does not answer');
});
