import { wrap } from '../../core/wrap.ts';
import { describe } from '../../model/describe.ts';
import type { Model } from '../../model/model.ts';
import { type PhysicellOptions, type PhysicellTable, physicellTable, type UnsaidRule } from './physicell.ts';
import type { PhysicellRow } from './physicell-row.ts';

const width = 100;
const sign = '// ';

/** The table as CSV with comments, ready to be read by PhysiCell. */
export function printPhysicell(model: Model, heading = '', options: PhysicellOptions = {}): string {
  const table = physicellTable(model, options);
  const { losses, receptors, rows, unmoved, unsaid } = table;
  const rules = new Set(rows.map(({ rule }) => rule));
  const lines = [
    ...(heading === '' ? [] : comment(heading)),
    ...[
      'PhysiCell rules v3: cell type | signal | direction | behavior | saturation value | half-max | Hill power | applies to dead',
      'Rates are per minute and speeds in µm/min. A cell type that rests in G0 has the cycle phases G0 G1 S G2/M from 0 on; one that does not has G1 S G2/M. Substances and cell types go by their ids; a mutation is a custom variable of 0 or 1.',
      `${rows.length} rows, with ${receptors.length} for receptors, say ${rules.size} of ${model.rules.length} rules${losses.length === 0 ? '' : `, ${losses.length} of them approximately`}. Base values belong into the cell definitions. What other rules make of the same behaviors is not here.`,
      ...(losses.length === 0
        ? []
        : [
            'Where custom variables move each other in a circle, PhysiCell goes around it once per step and may swing.',
          ]),
      `Custom variables that every cell definition must have: ${variablesOf(table).join(', ') || 'none'}.`,
    ].flatMap(comment),
  ];
  if (receptors.length > 0)
    lines.push('//', ...comment('How far receptors are bound, 1 for all of a usual expression:'));
  for (const row of receptors) lines.push(...rowLines(row));
  if (unmoved.length > 0) lines.push('//', ...comment('Custom variables that rows read and none sets:'));
  for (const { cell, value, variable } of unmoved)
    lines.push(...comment(`base: ${cell} | ${variable} = ${digits(value)}`));
  for (const id of rules) {
    const rule = model.rules.find((each) => each.id === id)!;
    lines.push('//', ...comment(`${id}: ${describe(rule)}`));
    const lost = losses.find((each) => each.rule === id)?.lost ?? [];
    for (const each of lost) lines.push(...comment(`approximate: ${each}`));
    for (const row of rows) if (row.rule === id) lines.push(...rowLines(row));
  }
  lines.push('//', ...unsaidInLines(unsaid, model.rules.length, width - sign.length).map((line) => `${sign}${line}`));
  return `${lines.join('\n')}\n`;
}

/** Rules that are not said, under the reasons with their counts: first those that can be said approximately. */
export function unsaidInLines(unsaid: readonly UnsaidRule[], rules: number, columns: number): string[] {
  const ofKind = (approximately: boolean) => unsaid.filter((each) => each.approximately === approximately);
  const part = (those: readonly UnsaidRule[], says: string) =>
    those.length === 0 ? [] : [`${those.length} ${says}`, ...reasonsOf(those, columns)];
  return [
    `${unsaid.length} of ${rules} rules are not said.`,
    ...part(ofKind(true), 'can be said approximately (--approximate):'),
    ...part(ofKind(false), 'cannot be said at all:'),
  ];
}

function reasonsOf(unsaid: readonly UnsaidRule[], columns: number): string[] {
  return [...Map.groupBy(unsaid, ({ why }) => why)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([why, those]) => [
      ...hanging(`${those.length}: ${why}`, columns, 2),
      ...wrap(those.map(({ rule }) => rule).join(', '), columns - 6).map((line) => `${' '.repeat(6)}${line}`),
    ]);
}

/** Lines of which those after the first are indented by four columns more. */
function hanging(text: string, columns: number, by: number): string[] {
  return wrap(text, columns - by - 4).map((line, k) => `${' '.repeat(k === 0 ? by : by + 4)}${line}`);
}

/** Names of those that rows set or read; PhysiCell knows only what the cell definitions have. */
function variablesOf({ receptors, rows }: PhysicellTable): string[] {
  const names = [...receptors, ...rows].flatMap(({ signal, behavior }) => [signal, behavior]);
  const custom = names.filter((name) => name.startsWith('custom:')).map((name) => name.replace('custom:', ''));
  return [...new Set(custom)].sort();
}

/** PhysiCell splits a line at its commas before it looks whether it is a comment: commas do no harm there. */
const comment = (text: string) => wrap(text, width - sign.length).map((line) => `${sign}${line}`.trimEnd());

function rowLines(row: PhysicellRow): string[] {
  const { base, behavior, cell, direction, halfMaximum, power, saturation, signal } = row;
  return [
    `${sign}base: ${cell} | ${behavior} = ${digits(base)}`,
    [cell, signal, direction, behavior, digits(saturation), digits(halfMaximum), power, 0].join(','),
  ];
}

const digits = (value: number) => Number(value.toPrecision(12));
