// What comes of an effect along levels, sizes and weeks that a single assay does not try? See validation/README.md.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { runArms } from '../src/experiments/arms/run-arms.ts';
import { seedsFrom } from '../src/experiments/arms/seeds-from.ts';
import { digits, Ledger, runDaysOf } from '../src/experiments/index.ts';
import { readingsOf } from '../src/experiments/readings/readings-of.ts';
import { recordOf, triedFolder, writeRecord } from './record/file.ts';
import { modelMet } from './record/on-record.ts';
import { agonist } from './scans/agonist.ts';
import { beta2 } from './scans/beta2.ts';
import { delivery } from './scans/delivery.ts';
import { denervation } from './scans/denervation.ts';
import { donors } from './scans/donors.ts';
import { release } from './scans/release.ts';
import { armsOfScan, foundAt, measuresOf, signChanges } from './scans/scan.ts';
import { shelter } from './scans/shelter.ts';
import { tracers } from './scans/tracers.ts';
import { vessels } from './scans/vessels.ts';

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '3' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});

const scans = [vessels, delivery, tracers, beta2, denervation, agonist, shelter, release, donors];
const unknown = names.find((name) => scans.every((scan) => scan.name !== name));
if (unknown !== undefined) {
  console.error(`no scan is called "${unknown}"; there are: ${scans.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const say = (line: string) => (asked.json ? undefined : console.log(line));
for (const scan of scans.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const arms = armsOfScan(scan).map((arm) => ({ ...arm, measures: measuresOf(scan, arm.name) }));
  const experiment = { arms, seeds: seedsFrom(1, wholeNumber(asked.seeds, 'seeds', 1)) };
  say(`${scan.asks} ${Math.round(runDaysOf([experiment]))} days of a block at most.`);
  const { plan, failed } = await runArms(experiment, {
    ledger: new Ledger(join(triedFolder, 'ledger')),
    processes: wholeNumber(asked.jobs, 'jobs', 1),
  });
  for (const { arm, seed, message } of failed) console.error(`given up: ${arm}, seed ${seed}: ${message}`);
  if (failed.length > 0) process.exitCode = 1;

  const rows = scan.places.map((place) => foundAt(place, (reading, arm) => readingsOf(reading, arm, plan)));
  const changes = signChanges(rows, scan.along);
  for (const { at, base, effect, ci, sign } of rows) {
    const where = Object.entries(at).map(([name, level]) => `${name} ${level}`);
    const size = effect === null ? 'nothing to read' : `${digits(100 * effect)} %`;
    say(
      `${where.join(', ')}: ${base === null ? '' : `${digits(base)}, `}${size}${ci === null ? '' : ` (${ci.map((end) => digits(100 * end)).join(' to ')})`}, ${sign}`,
    );
  }
  for (const { where, says } of changes) say(where === '' ? says : `${where}: ${says}`);
  const found = { ...modelMet(arms[0]!.scenario), asks: scan.asks, seeds: experiment.seeds, rows, changes };
  writeRecord(recordOf(`scan-${scan.name}`, wholeNumber(asked.seeds, 'seeds', 1) >= 3), found);
  if (asked.json) console.log(JSON.stringify(found, null, 2));
}
