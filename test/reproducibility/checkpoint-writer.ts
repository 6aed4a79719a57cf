import { flushCompileCache } from 'node:module';
import { CheckpointStore, unpackTables } from '../../src/io/checkpoint/index.ts';
import { fillTables, smallTables } from '../unit/io/small-tables.ts';

/** Goes on from the newest checkpoint of a folder and saves one after another until it is killed. */
const store = new CheckpointStore(process.argv[2] as string);
const tables = smallTables();
const found = store.newestGood();
flushCompileCache(); // a process that is killed leaves the next one nothing at its end
let tick = found === null ? 0 : unpackTables(found.bytes, tables).tick;
process.stdout.write('ready\n');
while (tick < 1e6) {
  tick += 1;
  fillTables(tables, tick);
  store.save(tables, { engine: '3', scenario: 'ab'.repeat(16), tick });
  process.stdout.write(`${tick}\n`);
}
