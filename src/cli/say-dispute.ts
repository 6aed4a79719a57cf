import { capitalized } from '../core/capitalized.ts';
import {
  type DisputeRow,
  type ObservableRow,
  sayBest,
  sayChoice,
  sayPredictions,
  sayVerdicts,
} from '../experiments/index.ts';
import { wrap } from './listing.ts';
import { markOf, type OfRecord, sayMarks } from './of-record.ts';
import { sayIndented } from './say-indented.ts';
import type { Terminal } from './terminal.ts';

const width = 80;

/** One dispute: how it stands, its sides, what was read on either, and what that means at the bench. */
export function sayDispute(terminal: Terminal, row: DisputeRow): void {
  const { bold, dim } = terminal.result;
  terminal.say(`${bold(row.id)}  ${paintOf(terminal, row)(row.verdict)}`);
  sayIndented(terminal, row.question, 2);
  for (const name of ['a', 'b'] as const) {
    const { says, in_model } = row.sides[name];
    const mark = row.default === name ? ' (default)' : '';
    sayIndented(terminal, `Side ${name}${mark}: ${says}${in_model === null ? '' : ` In the model: ${in_model}`}`, 2);
  }
  sayIndented(terminal, `${capitalized(row.reason)}.`, 2);
  const best = sayBest(row);
  if (best !== null) {
    sayIndented(terminal, best, 2);
    sayIndented(terminal, sayChoice(row), 2, dim);
  }
  for (const each of row.observables) sayObservable(terminal, each);
  if (row.note !== null) sayIndented(terminal, row.note, 2, dim);
  for (const failure of row.failed) terminal.note(`given up: ${row.id}, ${failure}`);
}

function sayObservable(terminal: Terminal, row: ObservableRow): void {
  const { dim } = terminal.result;
  const { name, excluded, days, parts_from_day } = row;
  sayIndented(terminal, `- ${name}`, 2);
  if (excluded !== null) sayIndented(terminal, `not read: ${excluded}`, 6, dim);
  if (days.length === 0) return;
  const from = parts_from_day === null ? '' : `; parted from day ${parts_from_day} on`;
  sayIndented(terminal, `${sayPredictions(row)}${from}`, 6);
}

/** How every dispute stands, one entry each. */
export function sayStandings(terminal: Terminal, rows: readonly OfRecord<DisputeRow>[]): void {
  const { bold, dim } = terminal.result;
  for (const row of rows) {
    const [first = '', ...rest] = wrap(`${row.reason}${markOf(row)}`, width - reasonsAt);
    const verdict = paintOf(terminal, row)(row.verdict.padEnd(reasonsAt - verdictsAt));
    terminal.say(`${bold(row.id.padEnd(verdictsAt))}${verdict}${dim(first)}`);
    for (const line of rest) terminal.say(`${' '.repeat(reasonsAt)}${dim(line)}`);
  }
  terminal.say();
  terminal.say(sayVerdicts(rows));
  const marks = sayMarks(rows);
  if (marks !== null) terminal.say(dim(marks));
  terminal.say(dim('"marrow dispute ID" runs one, "marrow dispute --all" all that can be run.'));
}

const verdictsAt = 23;
const reasonsAt = 43;

/** What each dispute asks, and with which arms; nothing of how it stands. */
export function sayQuestions(terminal: Terminal, rows: readonly DisputeRow[]): void {
  const { bold, dim } = terminal.result;
  for (const { id, question, asks, observables, verdict, reason } of rows) {
    terminal.say(`${bold(id)}  ${question.length + id.length + 2 <= width ? question : ''}`.trimEnd());
    if (question.length + id.length + 2 > width) sayIndented(terminal, question, 4);
    if (asks !== null) sayIndented(terminal, asks, 4);
    for (const { name, arms } of observables) sayIndented(terminal, `- ${name} (${arms.join(' against ')})`, 4, dim);
    if (verdict === 'no switch yet' || asks === null) {
      sayIndented(terminal, `${capitalized(verdict)}: ${reason}.`, 4, dim);
    }
  }
}

function paintOf(terminal: Terminal, { verdict }: DisputeRow): (text: string) => string {
  const { green, yellow, dim, blue } = terminal.result;
  return { separable: green, 'not separable here': yellow, undecided: blue, 'not run': dim, 'no switch yet': dim }[
    verdict
  ];
}
