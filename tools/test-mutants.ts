import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Edit, type Mutant, mutants } from './mutants/index.ts';

/**
 * Puts one deliberate fault after the other into a copy of the tree and asks that the tests named with it fail.
 *
 * `node tools/test-mutants.ts [ID ...]`: only the faults named. Exit code 1 when a fault passes, 2 when the tool cannot do
 * its work: a piece of text is not where a fault expects it, or a test fails without any fault.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const copy = join(root, '.build', 'mutants');
const kernels = 'src/kernels/kernels.wasm';
/** How long the tests of one fault may take, ms. */
const patience = 300_000;
const wanted = process.argv.slice(2);
const chosen = mutants.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

const unknown = wanted.filter((id) => !mutants.some((mutant) => mutant.id === id));
if (unknown.length > 0) giveUp(`No fault is called ${unknown.join(', ')}.`);
copyTree();
const lost = chosen.flatMap(({ id, edits }) =>
  edits.filter((edit) => !isAnchored(edit)).map(({ file }) => `${id}: ${file}`),
);
if (lost.length > 0)
  giveUp(`The text to change is not there exactly once. Anchor these faults anew:\n${lost.join('\n')}`);

const files = [...new Set(chosen.flatMap(({ caughtBy }) => caughtBy))];
const whole = runTests(files);
if (whole.failed.length + whole.broken.length > 0)
  giveUp(`Without any fault these tests should pass:\n${[...whole.failed, ...whole.broken].join('\n')}`);
console.log(`${whole.passed} tests of ${files.length} files pass without a fault.\n`);

let survivors = 0;
for (const mutant of chosen) {
  const start = performance.now();
  const { failed, broken } = withFault(mutant, () => runTests(mutant.caughtBy));
  const seconds = `${((performance.now() - start) / 1000).toFixed(0)} s`.padStart(5);
  const verdict = failed[0] ?? `PASSED UNSEEN${broken.length > 0 ? ` (${broken[0]})` : ''}`;
  if (failed.length === 0) survivors += 1;
  console.log(`${mutant.id.padEnd(32)} ${seconds}  ${verdict}`);
}
console.log(`\n${chosen.length - survivors} of ${chosen.length} faults were seen.`);
process.exit(survivors > 0 ? 1 : 0);

/** The files that git knows or would add, beside the installed packages, with kernels built from them. */
function copyTree(): void {
  rmSync(copy, { recursive: true, force: true });
  const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], root);
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    if (!existsSync(join(root, file))) continue; // deleted, and git has not been told
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  buildKernels();
}

function buildKernels(): void {
  run(process.execPath, ['tools/build-kernels.js', '--force'], copy);
}

function isAnchored({ file, from }: Edit): boolean {
  return readFileSync(join(copy, file), 'utf8').split(from).length === 2;
}

/** Do something while a fault is in the copy, with kernels that have it too. */
function withFault<T>({ edits }: Mutant, work: () => T): T {
  const touched = [...new Set([...edits.map(({ file }) => file), kernels])];
  const before = touched.map((file) => [file, readFileSync(join(copy, file))] as const);
  try {
    for (const { file, from, to } of edits) {
      const text = readFileSync(join(copy, file), 'utf8');
      writeFileSync(
        join(copy, file),
        text.replace(from, () => to),
      );
    }
    if (edits.some(({ file }) => file.endsWith('.as.ts'))) buildKernels();
    return work();
  } finally {
    for (const [file, bytes] of before) writeFileSync(join(copy, file), bytes);
  }
}

/** How many tests passed, which failed, and why tests could not even begin. */
interface Found {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly broken: readonly string[];
}

function runTests(paths: readonly string[]): Found {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const flags = ['run', ...paths, '--bail=1', '--reporter=json', `--outputFile=${report}`];
  const { stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...flags], {
    cwd: copy,
    encoding: 'utf8',
    timeout: patience,
  });
  if (!existsSync(report))
    return { passed: 0, failed: [], broken: [`no report within ${patience / 1000} s: ${stderr}`] };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    broken: testResults.filter(({ status, message }) => status === 'failed' && message).map(({ message }) => message),
  };
}

/** What we read of the report of vitest. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function run(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) return giveUp(`${command} ${words.join(' ')} failed: ${error ?? stderr}`);
  return stdout;
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}
