import { areaOf } from '../assays/index.ts';
import { findingOf, findings } from '../evidence/index.ts';
import {
  arithmeticOf,
  byArea,
  chosen,
  classWords,
  countsOf,
  fewestRunDays,
  type Listed,
  listedOf,
  priced,
  runDays,
  sayBeside,
  sayControl,
  sayEffect,
  type Verification,
  type VerifyRow,
  whyNoAssay,
} from '../experiments/index.ts';
import { wrap } from './listing.ts';
import { thousands } from './progress.ts';
import type { Terminal } from './terminal.ts';

const width = 72;

/** One row of the scoreboard, as soon as it is judged: verdict, finding, effect, control. */
export function sayRow(terminal: Terminal, row: VerifyRow): void {
  const { bold, dim, green, red, yellow, blue } = terminal.result;
  const paint = { shown: green, 'not shown': red, undecided: yellow, 'by construction': blue }[row.verdict];
  const verdict = row.contradicted ? 'contradicted' : row.verdict;
  terminal.say(`${bold(row.id)}  ${paint(verdict)}  ${dim(`class ${row.class}, ${row.area}`)}`);
  for (const line of wrap(row.says, width)) terminal.say(`      ${line}`);
  for (const line of wrap(`${row.reading}: ${sayEffect(row)}; ${row.why}.`, width)) terminal.say(dim(`      ${line}`));
  for (const line of wrap(`Control (${row.control.cut}): ${sayControl(row)}.`, width))
    terminal.say(dim(`      ${line}`));
  for (const each of row.beside ?? [])
    for (const line of wrap(`Beside it, not judged: ${sayBeside(each)}.`, width)) terminal.say(dim(`      ${line}`));
  for (const failure of row.failed) terminal.note(`given up: ${row.id}, ${failure}`);
}

/** What was asked for and has no assay: findings that were named each with why, those of an area by their ids. */
export function sayWithout(terminal: Terminal, names: readonly string[], untested: readonly Listed[]): void {
  const { bold, dim } = terminal.result;
  for (const id of names) {
    const why = Object.hasOwn(findings, id) ? whyNoAssay(id) : null;
    if (why === null) continue;
    terminal.say(`${bold(id)}  ${dim(`no assay, ${areaOf(id)}`)}`);
    for (const line of wrap(findingOf(id).says, width)) terminal.say(`      ${line}`);
    for (const line of wrap(why, width)) terminal.say(dim(`      ${line}`));
  }
  const others = untested.filter(({ id }) => !names.includes(id));
  if (others.length === 0) return;
  terminal.say();
  terminal.say(bold(`No assay yet: ${counted(others.length, 'finding')}`));
  for (const { area, rows } of byArea(others)) {
    for (const line of wrap(`${area}: ${rows.map(({ id }) => id).join(' ')}`, width)) terminal.say(dim(`  ${line}`));
  }
}

const counted = (count: number, what: string) => `${thousands(count)} ${count === 1 ? what : `${what}s`}`;

/** What the classes of assays are. */
export function sayClasses(terminal: Terminal): void {
  for (const [name, says] of Object.entries(classWords)) terminal.say(terminal.result.dim(`${name}: ${says}`));
}

/** How many came to what. */
export function saySum(terminal: Terminal, { rows, untested }: Pick<Verification, 'rows' | 'untested'>): void {
  const { bold, dim } = terminal.result;
  const counts = countsOf(rows);
  terminal.say();
  terminal.say(bold('class   shown  not shown  undecided  by construction'));
  for (const name of ['E', 'Q', 'W', 'all'] as const) {
    const of = counts[name];
    terminal.say(
      [
        name.padEnd(6),
        String(of.shown).padStart(7),
        String(of['not shown']).padStart(11),
        String(of.undecided).padStart(11),
        String(of['by construction']).padStart(17),
      ].join(''),
    );
  }
  const against = counts.all.contradicted;
  const without = untested.length === 0 ? '' : `; ${counted(untested.length, 'testable finding')} without one`;
  sayClasses(terminal);
  terminal.say(
    dim(
      `${counted(rows.length, 'assay')}${against === 0 ? '' : `, ${against} of those not shown contradicted`}${without}.`,
    ),
  );
  terminal.say(dim('Research use only, not for clinical decisions.'));
}

/** Which findings have an assay, below the headings of the review. */
export function sayListed(terminal: Terminal, names: readonly string[]): void {
  const { assays } = chosen(names);
  const { bold, dim } = terminal.result;
  for (const { area, heading, rows } of byArea(priced(listedOf(names)))) {
    terminal.say(`${bold(area)}  ${dim(heading)}`);
    for (const { id, title, asks, class: kind, assay, seeds, run_days } of rows) {
      const cost = `${thousands(run_days ?? 0)} run-days`;
      const about =
        assay === null
          ? arithmeticOf(id) === null
            ? 'no assay yet'
            : 'arithmetic, no simulation'
          : `class ${kind}, ${counted(seeds ?? 0, 'seed')}, ${assay === id ? cost : `with ${assay}`}`;
      const [first, ...rest] = wrap(asks === null || assay !== id ? title : asks, width);
      terminal.say(`  ${assay === null ? dim(id) : bold(id)}  ${first}`);
      for (const line of rest) terminal.say(`        ${line}`);
      terminal.say(dim(`        ${about}`));
    }
  }
  sayWithout(terminal, names, []);
  if (assays.length === 0) return;
  terminal.say();
  sayClasses(terminal);
  const [fewest, most] = [fewestRunDays(assays), runDays(assays)].map(thousands);
  const sum = `${counted(assays.length, 'assay')}, ${fewest} run-days${assays.length === 1 ? '' : ' together, since they share runs'}; up to ${most} with controls, which are run where a verdict hangs on them.`;
  const meaning = 'A run-day is a day of one block, settling included: about a second of one core.';
  for (const line of wrap(`${sum} ${meaning}`, width)) terminal.say(dim(line));
}
