import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The Node that runs the installed package: the oldest supported one can be named here. */
const node = process.env.MARROW_PACK_NODE ?? process.execPath;
/** Words of npm when it could not reach the registry. */
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

let folder = '';
let offline: string | null = null;

function run(cwd: string, command: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

function done(cwd: string, command: string, ...words: readonly string[]): string {
  const { status, out, err } = run(cwd, command, ...words);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}\n${out}${err}`);
  return out;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-package-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  done(root, process.execPath, 'node_modules/typescript/bin/tsc', '-b', 'src', 'src/cli');
  done(root, process.execPath, 'tools/copy-kernels.ts');
  const packed = done(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const words = [
    '--prefix',
    home,
    '--prefer-offline',
    '--ignore-scripts',
    '--omit=optional',
    '--no-audit',
    '--no-fund',
  ];
  const { status, err } = run(home, 'npm', 'install', join(folder, filename), ...words);
  if (status === 0) return;
  if (!unreachable.test(err)) throw new Error(err);
  offline = err.match(unreachable)![0];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function skipOffline({ skip }: TestContext): void {
  skip(offline !== null, `the packages that Marrow needs cannot be fetched (${offline})`);
}

describe('the packed package, installed in an empty folder', () => {
  test('runs the ten lines to the state that the source runs to', (context) => {
    skipOffline(context);
    const home = join(folder, 'home');
    // Without the days in which the marrow settles, which would take the longest.
    const lines = readFileSync(join(root, 'examples/ten-lines.ts'), 'utf8').replace(
      'run(story,',
      'run({ ...story, settle: days(0) },',
    );
    const from = (place: string) => lines.replace("'../src/index.ts'", `'${place}'`);
    writeFileSync(join(home, 'installed.mts'), from('marrow-sim'));
    writeFileSync(join(home, 'source.mts'), from(pathToFileURL(join(root, 'src/index.ts')).href));
    const installed = done(home, node, 'installed.mts', '0.25');
    expect(installed).toMatch(/^state [0-9a-f]{32}$/m);
    expect(installed).toBe(done(home, process.execPath, 'source.mts', '0.25'));
  });

  test('gives what its subpaths promise, with their types', (context) => {
    skipOffline(context);
    const home = join(folder, 'home');
    const asked = `
      import * as all from 'marrow-sim';
      import * as model from 'marrow-sim/model';
      import * as engine from 'marrow-sim/engine';
      console.log(JSON.stringify([typeof all.run, typeof model.behaviors, typeof engine.createTissue]));`;
    writeFileSync(join(home, 'doors.mjs'), asked);
    expect(JSON.parse(done(home, node, 'doors.mjs'))).toEqual(['function', 'object', 'function']);
    writeFileSync(
      join(home, 'typed.mts'),
      "import { days, type History, run, story } from 'marrow-sim';\nexport const history: Promise<History> = run(story, { until: days(1) });\n",
    );
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024'];
    expect(done(home, process.execPath, compiler, ...strict, 'typed.mts')).toBe('');
  });

  test('answers on the command line from what was built', (context) => {
    skipOffline(context);
    const home = join(folder, 'home');
    const bin = join(home, 'node_modules/marrow-sim/bin/marrow.js');
    const source = done(root, process.execPath, join(root, 'bin/marrow.js'), 'scenarios', '--json');
    expect(done(home, node, bin, 'scenarios', '--json')).toBe(source);
    writeFileSync(join(home, 'mine.yaml'), 'extends: story\nid: mine\n');
    expect(done(home, node, bin, 'check', 'mine.yaml')).toContain('mine');
  });
});
