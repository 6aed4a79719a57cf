import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { MarrowError } from '../core/error.ts';
import { errorCode, sayFault } from './error-code.ts';

const unfinished = '.partial';

/**
 * Have a folder inside one that is there. Node's recursive mkdir never returns when the working directory was deleted.
 *
 * @throws MarrowError `stopped` when the folder around it is gone or a file has its name
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (cause) {
    const isTaken = errorCode(cause) === 'EEXIST';
    if (isTaken && statSync(path).isDirectory()) return;
    throw new MarrowError({
      kind: 'stopped',
      message: 'the folder cannot be made',
      where: { file: path },
      found: sayFault(cause),
      advice: isTaken
        ? 'Move what has its name away, or choose another folder.'
        : 'Choose a folder that can be written; a run whose folder is gone goes on once it is put back.',
      cause,
    });
  }
}

/**
 * Have a folder and those around it.
 *
 * @throws MarrowError `stopped` when one of them cannot be made
 */
export function makeFolders(path: string): void {
  const around = dirname(path);
  if (around !== path && !existsSync(around)) makeFolders(around);
  makeFolder(path);
}

/**
 * Put bytes under a name so that, whenever the process or the machine dies, the name holds either what it held before or
 * all of the new bytes: temporary name, write, fsync, rename, fsync of the folder.
 *
 * @throws MarrowError `stopped` when the disk does not take them
 */
export function writeDurably(path: string, bytes: Uint8Array | string): void {
  const temporary = `${path}${unfinished}`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeAll(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameDurably(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new MarrowError({
      kind: 'stopped',
      message: 'the file cannot be written',
      where: { file: path },
      found: sayFault(cause),
      advice: `Make room for ${Buffer.byteLength(bytes)} bytes or make the folder writable; a run goes on with "marrow resume".`,
      cause,
    });
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Rename a file that is already synced, and make the new name last. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows keeps names without being asked and refuses to be asked. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Delete what writes that were cut short have left behind. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(unfinished)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
