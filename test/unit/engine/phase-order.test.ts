import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { emptyTissue } from '../../../src/engine/create.ts';
import { behave } from '../../../src/engine/phases/behave.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { diffuse } from '../../../src/engine/phases/diffuse.ts';
import { meet } from '../../../src/engine/phases/meet.ts';
import { move } from '../../../src/engine/phases/move.ts';
import { renew } from '../../../src/engine/phases/renew.ts';
import { sense } from '../../../src/engine/phases/sense.ts';
import { signal } from '../../../src/engine/phases/signal.ts';
import { type Modifiers, modifiers } from '../../../src/engine/senses/modifiers.ts';
import { layStretch } from '../../../src/engine/senses/stretch.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { packTables, unpackTables } from '../../../src/io/checkpoint/index.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { eventful, hashOf, tissueOf } from '../../reproducibility/small-tissue.ts';

/** All but `circulate`, which tells the others what is in force. */
const phases: Readonly<Record<string, (tissue: Tissue, now: Modifiers) => void>> = {
  diffuse,
  meet,
  sense(tissue, now) {
    layStretch(tissue, 0);
    sense(tissue, now);
  },
  signal,
  behave,
  move,
  renew,
};

/** The phases as the table of ARCHITECTURE.md lists them. */
const page = readFileSync(new URL('../../../ARCHITECTURE.md', import.meta.url), 'utf8');
const table = page.slice(page.indexOf('| phase | what happens |'), page.indexOf('Four promises'));
const documented = [...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]!);

/** Twenty hours of a run: cells have divided and been killed, a drug is in the tissue, and a block begins with the next tick. */
const before = 40;
let moment: Uint8Array;
let stepped: string;

beforeAll(async () => {
  const tissue = await tissueOf(eventful);
  for (let n = 0; n < before; n++) step(tissue);
  moment = packTables(tissue.tables, { engine: 'test', scenario: 'test', tick: before });
  step(tissue);
  stepped = hashOf(tissue);
  await tissue.close();
});

/** The hash of the tissue of that moment after one more tick. */
async function after(tick: (tissue: Tissue) => void): Promise<string> {
  const tissue = await emptyTissue(marrow, eventful, { host: nodeHost, threads: 1 });
  try {
    unpackTables(moment, tissue.tables);
    tick(tissue);
    return hashOf(tissue);
  } finally {
    await tissue.close();
  }
}

const inOrder = (names: readonly string[]) => (tissue: Tissue) => {
  let now = modifiers(tissue);
  for (const name of names) {
    if (name === 'circulate') now = circulate(tissue);
    else phases[name]!(tissue, now);
  }
  tissue.clock.tick[0]! += 1;
};

test('one tick is the eight phases in the order of ARCHITECTURE.md', async () => {
  expect(new Set(documented)).toEqual(new Set(['circulate', ...Object.keys(phases)]));
  expect(documented).toHaveLength(8);
  expect(await after(inOrder(documented))).toBe(stepped);
});

const pairs = documented.slice(1).map((second, k): [string, string] => [documented[k]!, second]);

test.each(pairs)('a tick with %s and %s swapped is another tick', async (first, second) => {
  const swapped = documented.map((name) => (name === first ? second : name === second ? first : name));
  expect(await after(inOrder(swapped))).not.toBe(stepped);
});
