import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { RunFolder } from '../../src/io/run-folder/index.ts';
import { begin, carryOn, lastTick } from '../unit/io/run-folder/small-run.ts';

/** Begins the small run, or goes on with it, up to its end. */
const path = process.argv[2] as string;
flushCompileCache(); // a process that is killed leaves the next one nothing at its end
process.stdout.write('ready\n');
const folder = existsSync(join(path, 'manifest.json')) ? RunFolder.reopen(path) : begin(path);
carryOn(folder, lastTick);
await folder.finish();
process.stdout.write('finished\n');
