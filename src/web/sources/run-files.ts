import { type AsyncBuffer, asyncBufferFromUrl } from 'hyparquet';
import { type AbsolutePath, FetchStore, type Readable } from 'zarrita';
import { MarrowError } from '../../core/error.ts';

/** The files of a run folder, wherever they lie. */
export interface RunFiles {
  /** Where they lie, for messages. */
  readonly place: string;
  json(name: string): Promise<unknown>;
  table(name: string): Promise<AsyncBuffer>;
  zarr(name: string): Readable;
}

/** @param folder address of the folder, with a slash at its end */
export function filesAt(folder: URL): RunFiles {
  const at = (name: string) => new URL(name, folder).href;
  return {
    place: folder.href,
    async json(name) {
      const answer = await fetch(at(name));
      if (answer.ok) return answer.json();
      throw new MarrowError({
        kind: 'invalid-input',
        message: 'no run is open',
        where: { file: at(name) },
        found: `status ${answer.status}`,
      });
    },
    table: (name) => asyncBufferFromUrl({ url: at(name) }),
    zarr: (name) => new FetchStore(at(name)),
  };
}

/** @param files by their path inside the folder, with `/` */
export function filesDropped(files: ReadonlyMap<string, File>, place: string): RunFiles {
  const file = (name: string): File => {
    const found = files.get(name);
    if (found !== undefined) return found;
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the folder is not a whole run',
      where: { file: `${place}/${name}` },
      expected: 'the folder that `marrow run` wrote',
    });
  };
  return {
    place,
    async json(name) {
      const text = await file(name).text();
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new MarrowError({ kind: 'damaged', message: 'the file is damaged', where: { file: name }, cause });
      }
    },
    async table(name) {
      const found = file(name);
      return { byteLength: found.size, slice: (from, to) => found.slice(from, to).arrayBuffer() };
    },
    zarr: (name) => ({
      async get(key: AbsolutePath) {
        const found = files.get(`${name}${key}`);
        return found === undefined ? undefined : new Uint8Array(await found.arrayBuffer());
      },
    }),
  };
}
