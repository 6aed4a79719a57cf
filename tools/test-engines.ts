import { nodeHost } from '../src/host/node.ts';
import { serveSameBits } from '../test/browser/same-bits-server.ts';
import { allStations, firstDifference } from '../test/reproducibility/stations.ts';
import { browserEngine } from './test-engines-browser.ts';
import { type Absent, type Engine, nodeEngine } from './test-engines-node.ts';

/** Every engine works on two threads and is compared with one thread of the Node that runs this. */
const threads = 2;

/** Newest of the oldest supported Node, and the newest Node: pinned, so that a result can be told from a new version. */
const nodes = ['22.23.3', '26.12.1'];

const expected = await allStations({ host: nodeHost });
const stations = Object.values(expected).reduce((sum, hashes) => sum + hashes.length, 0);
say('Node', process.versions.node, `${stations} stations of ${Object.keys(expected).length} scenarios, one thread`);

const server = await serveSameBits();
let failures = 0;
let absences = 0;
try {
  for (const version of nodes) await compare('Node', await nodeEngine(version));
  for (const name of ['Firefox', 'Chromium'] as const) await compare(name, await browserEngine(name, server));
} finally {
  await server.close();
}
const isIncomplete = absences > 0 && process.env.MARROW_ENGINES === 'required';
if (isIncomplete) console.log('MARROW_ENGINES=required: every engine has to be there.');
process.exit(failures > 0 || isIncomplete ? 1 : 0);

async function compare(name: string, engine: Engine | Absent): Promise<void> {
  if ('absent' in engine) {
    absences += 1;
    say(name, engine.version ?? '', `skipped: ${engine.absent}`);
    return;
  }
  const found = await engine.stations(threads);
  if (typeof found === 'string') {
    failures += 1;
    say(name, engine.version, `failed: ${found}`);
    return;
  }
  const difference = firstDifference(found, expected);
  if (difference !== undefined) failures += 1;
  say(name, engine.version, difference === undefined ? `equal, ${threads} threads` : `differs first in ${difference}`);
}

function say(name: string, version: string, what: string): void {
  console.log(`${name.padEnd(9)} ${version.padEnd(18)} ${what}`);
}
