// Which findings are shown, and do verdicts survive other seeds? See validation/README.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosen, Ledger, type VerifyRow, verificationJson, verify } from '../src/experiments/index.ts';

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string' },
    bases: { type: 'string', default: '1,1001' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});

const { assays, untested } = chosen(names);
const bases = asked.bases.split(',').map(Number);
const root = join(import.meta.dirname, '..');
const ledger = new Ledger(join(root, '.build/validation/ledger'));
const say = (line: string) => (asked.json ? undefined : console.log(line));

const byBase: VerifyRow[][] = [];
for (const seed of bases) {
  const conditions = { seed, ...(asked.seeds === undefined ? {} : { seeds: Number(asked.seeds) }) };
  const judged = ({ id, verdict, why }: VerifyRow) => say(`${id} from seed ${seed}: ${verdict}; ${why}`);
  byBase.push(await verify(assays, conditions, { ledger, processes: Number(asked.jobs), answered: judged }));
}

const [first = [], ...others] = byBase;
const verdicts = first.map(({ id, verdict }, k) => ({
  id,
  verdicts: [verdict, ...others.map((rows) => rows[k]!.verdict)],
}));
const same = verdicts.filter((each) => new Set(each.verdicts).size === 1).length;
const found = {
  bases,
  verdicts_same: same,
  verdicts,
  ...verificationJson({ rows: first, untested, seed: bases[0]!, overlays: [] }),
};

const isWhole = names.length === 0 && asked.seeds === undefined;
const folder = isWhole ? join(root, 'validation/results') : join(root, '.build/validation');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'assays.json'), `${JSON.stringify(found, null, 2)}\n`);
if (asked.json) console.log(JSON.stringify(found, null, 2));
else console.log(`${same} of ${verdicts.length} verdicts are the same from seed ${bases.join(' and from seed ')}`);
