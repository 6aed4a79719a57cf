// Which findings are shown, and do verdicts survive other seeds? See validation/README.md.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Assay } from '../src/assays/index.ts';
import {
  chosen,
  Ledger,
  questionOf,
  runDays,
  type VerifyRow,
  verificationJson,
  verify,
} from '../src/experiments/index.ts';
import { writeDurably } from '../src/io/durable.ts';

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

/** A verdict, and of which question to which model (`questionOf`). */
type Judged = VerifyRow & { readonly question: string };
/** A verdict from another first seed. */
type Elsewhere = Pick<Judged, 'id' | 'question' | 'verdict' | 'failed'> & { readonly seed: number };

const { assays, untested } = chosen(names);
const [base = 1, ...others] = asked.bases.split(',').map(Number);
const root = join(import.meta.dirname, '..');
const isWhole = names.length === 0 && asked.seeds === undefined && base === 1;
const folder = isWhole ? join(root, 'validation/results') : join(root, '.build/validation');
const file = join(folder, 'assays.json');
mkdirSync(folder, { recursive: true });

const current = new Map(assays.map((assay) => [assay.id as string, assay]));
/** Whether a verdict answers what would be asked now, with all of its runs. */
function isCurrent({ id, question, failed }: Pick<Judged, 'id' | 'question' | 'failed'>, seed: number): boolean {
  const assay = current.get(id);
  return assay !== undefined && failed.length === 0 && question === questionOf(assay, seed);
}
const before: { readonly rows: readonly Judged[]; readonly elsewhere?: readonly Elsewhere[] } =
  isWhole && !asked.again && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { rows: [] };
const rows = new Map(before.rows.filter((row) => isCurrent(row, base)).map((row) => [row.id, row]));
const elsewhere = (before.elsewhere ?? []).filter((row) => isCurrent(row, row.seed));

/** All that is known by now, a row in each line. */
function write() {
  const ordered = assays.flatMap(({ id }) => rows.get(id) ?? []);
  const twice = elsewhere.filter(({ id }) => rows.has(id));
  const found = {
    verdicts_compared: twice.length,
    verdicts_same: twice.filter(({ id, verdict }) => rows.get(id)!.verdict === verdict).length,
    elsewhere,
    ...verificationJson({ rows: ordered, untested, seed: base, overlays: [] }),
    not_judged: assays.filter(({ id }) => !rows.has(id)).map(({ id }) => id),
  };
  const line = (value: unknown) =>
    Array.isArray(value)
      ? `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
  const text = Object.entries(found).map(([key, value]) => `  ${JSON.stringify(key)}: ${line(value)}`);
  writeDurably(file, `{\n${text.join(',\n')}\n}\n`);
  return found;
}

const ledger = new Ledger(join(root, '.build/validation/ledger'));
const say = (line: string) => (asked.json ? undefined : console.log(line));

/** Judge what is not on record, the cheapest first, and write down every verdict as it comes. */
async function judge(seed: number, isKnown: (assay: Assay) => boolean, keep: (row: Judged) => void): Promise<void> {
  const missing = assays.filter((assay) => !isKnown(assay)).map((assay) => ({ assay, days: runDays([assay]) }));
  const conditions = { seed, ...(asked.seeds === undefined ? {} : { seeds: Number(asked.seeds) }) };
  say(`${assays.length - missing.length} verdicts from seed ${seed} are on record, ${missing.length} are not`);
  await verify(
    missing.sort((a, b) => a.days - b.days).map(({ assay }) => assay),
    conditions,
    {
      ledger,
      processes: Number(asked.jobs),
      answered: (row) => {
        say(`${row.id} from seed ${seed}: ${row.verdict}; ${row.why}`);
        keep({ ...row, question: questionOf(current.get(row.id)!, seed) });
        write();
      },
    },
  );
}

await judge(
  base,
  ({ id }) => rows.has(id),
  (row) => rows.set(row.id, row),
);
for (const seed of others) {
  const isKnown = ({ id }: Assay) => elsewhere.some((row) => row.seed === seed && row.id === id);
  await judge(seed, isKnown, ({ id, question, verdict, failed }) =>
    elsewhere.push({ seed, id, question, verdict, failed }),
  );
}

const found = write();
if (asked.json) console.log(JSON.stringify(found, null, 2));
else if (others.length > 0)
  console.log(`${found.verdicts_same} of ${found.verdicts_compared} verdicts are the same from seed ${asked.bases}`);
