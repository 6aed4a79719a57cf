import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findChromium } from '../test/browser/chromium.ts';
import type { SameBitsServer } from '../test/browser/same-bits-server.ts';
import type { AllStations } from '../test/reproducibility/stations.ts';
import type { Absent, Engine } from './test-engines-node.ts';

/** How long a browser may take for its answer, ms. */
const patience = 300_000;

interface Browser {
  readonly path: () => string | undefined;
  /** What to set to name another one. */
  readonly variable: string;
  readonly flags: (profile: string) => readonly string[];
}

const browsers: Readonly<Record<'Firefox' | 'Chromium', Browser>> = {
  Firefox: {
    path: findFirefox,
    variable: 'MARROW_FIREFOX',
    flags: (profile) => {
      const settings = Object.entries(quiet).map(([name, value]) => `user_pref("${name}", ${value});\n`);
      writeFileSync(join(profile, 'user.js'), settings.join(''));
      return ['--headless', '--no-remote', '--profile', profile];
    },
  },
  Chromium: {
    path: findChromium,
    variable: 'MARROW_CHROMIUM',
    flags: (profile) => [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
    ],
  },
};

/** Settings that keep a new profile from opening other pages and asking other hosts. */
const quiet = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '"data:,none"',
  'toolkit.telemetry.unified': false,
};

/** The browser that `MARROW_FIREFOX` names, else the first Firefox on the path; undefined with `none` or when there is none. */
function findFirefox(): string | undefined {
  const named = process.env.MARROW_FIREFOX;
  if (named !== undefined) return named === 'none' ? undefined : named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A browser without a window that opens the page of the server. */
export async function browserEngine(name: keyof typeof browsers, server: SameBitsServer): Promise<Engine | Absent> {
  const { path: find, variable, flags } = browsers[name];
  const path = find();
  if (path === undefined) return { absent: `not on the path, and ${variable} names none` };
  const { stdout } = await promisify(execFile)(path, ['--version']);
  return {
    version: /[\d.]+\w*/.exec(stdout)?.[0] ?? 'unknown',
    stations: async (threads) => {
      const profile = mkdtempSync(join(tmpdir(), 'marrow-engine-'));
      const answer = server.answer();
      // A group of its own, so that the processes that it starts end with it.
      const child = spawn(path, [...flags(profile), server.address(threads)], { detached: true, stdio: 'ignore' });
      try {
        return await Promise.race([answer, departure(child), noAnswer()]);
      } finally {
        await end(child);
        rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      }
    },
  };
}

async function departure(child: ChildProcess): Promise<string> {
  try {
    const [code] = await once(child, 'exit');
    return `it ended with code ${code} before it answered`;
  } catch (error) {
    return `it did not start (${error})`;
  }
}

async function noAnswer(): Promise<AllStations | string> {
  await setTimeout(patience, undefined, { ref: false });
  return `no answer within ${patience / 1000} s`;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
