import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';

/** A folder as Zarr sees it: keys are paths below it. */
export class DiskStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async get(key: `/${string}`): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.folder, key));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async set(key: `/${string}`, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, key);
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
