import { assays } from '../assays/index.ts';
import { chosen, type VerifyRow, verificationJson } from '../experiments/index.ts';
import { printJson } from './json.ts';
import { wrap } from './listing.ts';
import { readRecord, rowsOfRecord } from './of-record.ts';
import { saySum } from './say-verification.ts';
import type { Terminal } from './terminal.ts';
import { writeVerification } from './verifying.ts';

/** How many findings are shown by what the project has on record of the present assays; nothing is run. With a folder, all of them as a page there. */
export async function tellRecord(
  terminal: Terminal,
  { asJson, folder }: { readonly asJson: boolean; readonly folder: string | null },
): Promise<void> {
  const record = readRecord<VerifyRow>('assays');
  const rows = rowsOfRecord(assays, record);
  const { untested } = chosen([]);
  const engine = record === null ? '' : `engine ${record.engine}, seeds from ${record.base_seed} on`;
  const verification = { rows, untested, seed: record?.base_seed ?? 1, overlays: [], ofRecord: engine };
  if (folder !== null) await writeVerification(verification, folder);
  if (asJson) {
    printJson(terminal, verificationJson(verification));
    return;
  }
  const { bold, dim } = terminal.result;
  terminal.say(
    bold(
      `On record${engine === '' ? '' : ` (${engine})`}: ${rows.length} of ${assays.length} assays; nothing was run now`,
    ),
  );
  saySum(terminal, { rows, untested });
  const asked = assays.filter(({ id }) => rows.every((row) => row.id !== id)).map(({ id }) => id);
  if (asked.length > 0)
    for (const line of wrap(`Not on record as they are asked now: ${asked.join(' ')}.`, 78)) terminal.say(dim(line));
  const how =
    '"marrow explain ID" tells what was found of one, "marrow verify ID" runs it, "marrow verify --list" what each costs, "marrow verify --all" runs all of them, for hours.';
  for (const line of wrap(how, 78)) terminal.say(dim(line));
  if (folder !== null) terminal.note(`  ${terminal.aside.dim('data')}  ${folder}/  (verify.html, verify.json)`);
}
