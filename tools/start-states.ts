// `node tools/start-states.ts FOLDER`: the states with which the studio opens, computed once per engine, model and scenario.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Digest } from '../src/core/hash.ts';
import { internal } from '../src/core/units.ts';
import { createTissue } from '../src/engine/create.ts';
import { step } from '../src/engine/step.ts';
import { engineVersion } from '../src/engine/version.ts';
import { modelHash, scenarioHash } from '../src/experiments/identity.ts';
import { nodeHost } from '../src/host/node.ts';
import { packTables } from '../src/io/checkpoint/tables.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { figureDay, figureHealthy, figureLeukemic } from '../src/scenarios/figure-one.ts';
import { marrow } from '../src/scenarios/index.ts';

const [folder = '.build/start-states'] = process.argv.slice(2);
for (const scenario of [figureHealthy, figureLeukemic]) {
  const digest = scenarioHash(scenario);
  const key = new Digest().update(new TextEncoder().encode(`${modelHash(marrow)} ${digest} ${figureDay}`)).hex();
  const file = join(folder, `${scenario.id}-${key}.bin`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, gzipSync(await stateOf(scenario, digest)));
    renameSync(`${file}.new`, file);
  }
  console.log(`${scenario.id} ${file}`);
}

/** The state on the day with which the studio opens. */
async function stateOf(scenario: Scenario, digest: string): Promise<Uint8Array> {
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  const tick = Math.round((24 * figureDay) / internal(scenario.tick));
  while (tissue.clock.tick[0]! < tick) step(tissue);
  const packed = packTables(tissue.tables, { engine: engineVersion, scenario: digest, tick });
  await tissue.close();
  return packed;
}
