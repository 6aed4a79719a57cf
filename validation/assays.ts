// Which findings are shown, and do verdicts survive other seeds? See validation/README.md.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Assay } from '../src/assays/index.ts';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { chosen, Ledger, type VerifyRow, verificationJson, verify } from '../src/experiments/index.ts';
import { judging } from '../src/experiments/verify/judge.ts';
import { questionOf } from '../src/experiments/verify/question.ts';
import { judgedAgain } from '../src/experiments/verify/row.ts';
import { assaysAsked } from './record/asked.ts';
import { readRecord, recordOf, triedFolder, writeRecord } from './record/file.ts';
import { judgeAgain } from './record/judge-again.ts';
import { type Answer, type Row, Rows } from './record/rows.ts';

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string' },
    bases: { type: 'string', default: '1,1001' },
    jobs: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** A verdict from another first seed. */
type Elsewhere = Pick<VerifyRow, 'id' | 'verdict' | 'failed'> & { readonly seed: number };

const ids = chosen(names).assays.map(({ id }) => id);
const [base = 1, ...others] = asked.bases.split(',').map((seed) => wholeNumber(seed.trim(), 'bases'));
const file = recordOf('assays', asked.seeds === undefined && base === 1);
const conditionsFrom = (seed: number) => ({
  seed,
  ...(asked.seeds === undefined ? {} : { seeds: wholeNumber(asked.seeds, 'seeds', 1) }),
});

const before = readRecord<{ readonly rows: readonly Row<VerifyRow>[]; readonly elsewhere: readonly Row<Elsewhere>[] }>(
  file,
) ?? { rows: [], elsewhere: [] };
const asks = assaysAsked(conditionsFrom(base));
const ways = {
  present: judging,
  questionBy: (assay: Assay, way: number) => questionOf(assay, base, way),
  again: judgedAgain,
};
const rows = new Rows<Assay, VerifyRow>(asks, judgeAgain(asks, before.rows, ways));
const elsewhere = new Map(
  [...new Set([...others, ...before.elsewhere.map(({ seed }) => seed)])].map((seed) => [
    seed,
    new Rows<Assay, Elsewhere>(
      assaysAsked(conditionsFrom(seed)),
      before.elsewhere.filter((row) => row.seed === seed),
    ),
  ]),
);
if (asked.again) for (const each of [rows, ...elsewhere.values()]) each.forget(ids);

/** All that is known by now. */
function write() {
  const verdicts = new Map(rows.all.map(({ id, verdict }) => [id, verdict]));
  const again = [...elsewhere.values()].flatMap(({ all }) => all);
  const twice = again.filter(({ id }) => verdicts.has(id));
  const { untested } = chosen([]);
  const found = {
    verdicts_compared: twice.length,
    verdicts_same: twice.filter(({ id, verdict }) => verdicts.get(id) === verdict).length,
    elsewhere: again,
    ...verificationJson({ rows: rows.all, untested, seed: base, overlays: [] }),
    not_judged: rows.missing,
  };
  writeRecord(file, found);
  return found;
}

const ledger = new Ledger(join(triedFolder, 'ledger'));
const say = (line: string) => (asked.json ? undefined : console.log(line));

/** Judge what is not on record, the cheapest first, and write down every verdict as it comes. */
async function judge<A extends Answer>(
  seed: number,
  known: Rows<Assay, A>,
  kept: (row: VerifyRow) => A,
): Promise<void> {
  const missing = known.cheapestFirst(ids);
  say(`${ids.length - missing.length} verdicts from seed ${seed} are on record, ${missing.length} are not`);
  await verify(
    missing.map(({ of }) => of),
    conditionsFrom(seed),
    {
      ledger,
      processes: wholeNumber(asked.jobs, 'jobs', 1),
      answered: (row) => {
        say(`${row.id} from seed ${seed}: ${row.verdict}; ${row.why}`);
        for (const run of row.failed) console.error(`given up: ${row.id}, ${run}`);
        if (row.failed.length > 0) process.exitCode = 1;
        known.keep(kept(row));
        write();
      },
    },
  );
}

await judge(base, rows, (row) => row);
for (const seed of others)
  await judge(seed, elsewhere.get(seed)!, ({ id, verdict, failed }) => ({ seed, id, verdict, failed }));

const found = write();
if (asked.json) console.log(JSON.stringify(found, null, 2));
else if (others.length > 0)
  console.log(`${found.verdicts_same} of ${found.verdicts_compared} verdicts are the same from seed ${asked.bases}`);
