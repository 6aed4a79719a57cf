import { readingsIn, type StrategyRow, sayReading } from '../experiments/index.ts';
import { describeDose } from '../model/describe-dose.ts';
import { dosesGiven, levelsHeld, readingsOfStrategy, type Strategy } from '../strategies/index.ts';
import { columns } from './listing.ts';
import { markOf, type OfRecord, sayMarks } from './of-record.ts';
import { sayIndented } from './say-indented.ts';
import type { Terminal } from './terminal.ts';

/** One strategy: its answers, and what they rest on. */
export function sayStrategy(terminal: Terminal, row: StrategyRow): void {
  const { bold, dim } = terminal.result;
  terminal.say(`${bold(row.id)}  ${row.title}`);
  sayIndented(terminal, row.says, 2);
  for (const { name, answer, ...readings } of row.arms) {
    sayIndented(terminal, answer, 2);
    if (readings.lsc.n === 0) continue;
    for (const reading of readingsIn(readings)) {
      sayIndented(terminal, `- ${reading.says}, ${name}: ${sayReading(reading)}`, 4, dim);
    }
  }
  for (const limit of row.limits) sayIndented(terminal, limit, 2, dim);
}

/** How strategies stand, by what the ledger or the record has. */
export function sayStandings(terminal: Terminal, rows: readonly OfRecord<StrategyRow>[]): void {
  const { bold, dim } = terminal.result;
  const lines = rows.map((row): [string, string] => {
    const { id, title, arms } = row;
    const stands = arms.map(({ name, verdict }) => (arms.length === 1 ? verdict : `${name}: ${verdict}`));
    return [bold(id), `${title}: ${stands.join('; ')}${markOf(row)}`];
  });
  for (const line of columns(lines)) terminal.say(line);
  terminal.say();
  const marks = sayMarks(rows);
  if (marks !== null) terminal.say(dim(marks));
  terminal.say(dim('"marrow strategy ID" runs one, "marrow strategy ID --list" tells its design.'));
}

/** Arms with their doses, readings and limits. */
export function sayStrategyDesign(terminal: Terminal, strategy: Strategy, row: StrategyRow): void {
  const { bold, dim } = terminal.result;
  terminal.say(`${bold(row.id)}  ${row.title}`);
  sayIndented(terminal, row.says, 2);
  for (const { name, scenario } of [strategy.control, ...strategy.arms]) {
    sayIndented(terminal, `- ${name}${name === row.control ? ' (control)' : ''}`, 2);
    const given = dosesGiven(scenario).map((dose) => describeDose(dose));
    for (const line of [...given, ...levelsHeld(scenario)]) sayIndented(terminal, line, 6, dim);
  }
  for (const { says } of readingsOfStrategy(strategy.reads)) sayIndented(terminal, `Read: ${says}`, 2);
  for (const { id, says } of row.findings) sayIndented(terminal, `${id}: ${says}`, 2);
  for (const limit of row.limits) sayIndented(terminal, limit, 2, dim);
}
