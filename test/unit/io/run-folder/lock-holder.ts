import { flushCompileCache } from 'node:module';
import type { MarrowError } from '../../../../src/core/error.ts';
import { Lock } from '../../../../src/io/run-folder/lock.ts';

flushCompileCache(); // it is killed, and leaves the next one nothing at its end

/** Says whether it got the lock of a folder, and lives until it is killed. */
try {
  Lock.take(process.argv[2] as string);
  process.stdout.write('held\n');
} catch (error) {
  process.stdout.write(`${(error as MarrowError).kind}\n`);
}
setInterval(() => {}, 1000);
