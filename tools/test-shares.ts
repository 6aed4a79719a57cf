import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What the tests of one kind may take together on two quiet cores, s, and the paths that belong to it. */
interface Share {
  readonly name: string;
  readonly budget: number;
  readonly holds: (path: string) => boolean;
}

const under =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`test/${folder}`));

/** The first that holds a path has it. */
const shares: readonly Share[] = [
  { name: 'bits', budget: 90, holds: under('reproducibility/', 'browser/same-bits') },
  { name: 'browser', budget: 150, holds: under('browser/', 'images/', 'unit/host/browser') },
  { name: 'assays', budget: 150, holds: under('assays/', 'literature/', 'validation/', 'experiments/') },
  { name: 'story and bad input', budget: 90, holds: under('story/', 'bad-input/', 'examples/') },
  { name: 'units, conformance, properties, architecture', budget: 90, holds: () => true },
];

/** A test file that takes longer is named. */
const long = 10;

/** Prints, after a test run, the seconds that the test files of each kind took together, and the longest files. */
export class TestShares implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => ({
      path: relative(process.cwd(), module.moduleId).replaceAll('\\', '/'),
      seconds: secondsOf(module),
    }));
    const rows = shares.map(({ name, budget }) => {
      const mine = files.filter(({ path }) => shareOf(path)?.name === name);
      return { name, budget, seconds: mine.reduce((sum, { seconds }) => sum + seconds, 0), files: mine.length };
    });
    process.on('exit', () => {
      for (const { name, budget, seconds, files: count } of rows) {
        if (count === 0) continue;
        const over = seconds > budget ? `  over its ${budget} s` : '';
        console.log(`${seconds.toFixed(1).padStart(8)} s  ${name} (${count} ${count === 1 ? 'file' : 'files'})${over}`);
      }
      for (const { path, seconds } of files.filter((file) => file.seconds > long).sort((a, b) => b.seconds - a.seconds))
        console.log(`${seconds.toFixed(1).padStart(8)} s  in ${path}`);
    });
  }
}

function shareOf(path: string): Share | undefined {
  return shares.find(({ holds }) => holds(path));
}

/** Tests and hooks of one file, and what importing it took. */
function secondsOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return (collectDuration + duration) / 1000;
}
