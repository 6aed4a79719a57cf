import { convert, internal } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { describe } from '../../model/describe.ts';
import type { Model } from '../../model/model.ts';
import type { Rule } from '../../model/rule.ts';
import { behaviorsIn, signalIn } from './physicell-names.ts';

/** One row of a PhysiCell rule table, and the base value that the cell definition must have for it. */
export interface PhysicellRow {
  readonly rule: string;
  readonly cell: string;
  readonly signal: string;
  readonly direction: Rule['effect'];
  readonly behavior: string;
  readonly base: number;
  readonly saturation: number;
  readonly halfMaximum: number;
  readonly power: number;
}

/** Rules of a model in PhysiCell's words, and those for which it has none. */
export interface PhysicellTable {
  readonly rows: readonly PhysicellRow[];
  readonly unsaid: readonly { readonly rule: string; readonly why: string }[];
}

/**
 * The rules that a PhysiCell rule table (format v3) can say. Its response is the one of Marrow's kernels: powers of signals
 * over half-maxima are added, what increases first, what decreases after it.
 */
export function physicellTable(model: Model): PhysicellTable {
  const said = model.rules.map((rule) => ({ rule: rule.id, ...sayable(rule) }));
  return {
    rows: said.flatMap(({ rows }) => rows),
    unsaid: said.flatMap(({ rule, why }) => (why === null ? [] : [{ rule, why }])),
  };
}

function sayable(rule: Rule): { readonly rows: readonly PhysicellRow[]; readonly why: string | null } {
  if (rule.side !== undefined) {
    return { rows: [], why: `it holds on side ${rule.side.side} of the dispute ${rule.side.dispute} only` };
  }
  const signal = signalIn(rule.signal);
  if (typeof signal === 'string') return { rows: [], why: signal };
  const rows: PhysicellRow[] = [];
  for (const cell of rule.cells) {
    const found = behaviorsIn(cell, rule);
    if (typeof found === 'string') return { rows: [], why: found };
    rows.push(...found.map((behavior) => rowOf(rule, cell, behavior, signal.name, signal.scale)));
  }
  return { rows, why: null };
}

function rowOf(
  { id, effect, halfMaximum, power }: Rule,
  { id: cell }: CellType,
  behavior: Pick<PhysicellRow, 'behavior' | 'base' | 'saturation'>,
  signal: string,
  scale: number,
): PhysicellRow {
  return {
    rule: id,
    cell,
    signal,
    direction: effect,
    ...behavior,
    halfMaximum: internal(halfMaximum.quantity) * scale,
    power: power.quantity.amount,
  };
}

/** The table as CSV with comments, ready to be read by PhysiCell. */
export function printPhysicell(model: Model, heading = ''): string {
  const { rows, unsaid } = physicellTable(model);
  const lines = [
    ...(heading === '' ? [] : [heading]),
    'PhysiCell rules v3: cell type | signal | direction | behavior | saturation value | half-max | Hill power | applies to dead',
    'Rates are per minute and speeds in µm/min. A cell type that rests in G0 has the cycle phases G0 G1 S G2/M from 0 on;',
    'one that does not has G1 S G2/M. Substances and cell types go by their ids; a mutation is a custom variable of 0 or 1.',
    `"pressure" is Marrow's crowding in PhysiCell's scale: without its mean over ${crowdingMemory(model)} and without walls.`,
    `${rows.length} rows say ${new Set(rows.map(({ rule }) => rule)).size} of ${model.rules.length} rules. Base values belong into the cell definitions.`,
  ].map(comment);
  for (const rule of model.rules) {
    const own = rows.filter((row) => row.rule === rule.id);
    if (own.length === 0) continue;
    lines.push(comment(''), comment(`${rule.id}: ${describe(rule)}`));
    for (const row of own) lines.push(comment(`base: ${row.cell} | ${row.behavior} = ${digits(row.base)}`), csv(row));
  }
  lines.push(comment(''), comment(`Not said here, ${unsaid.length} rules:`));
  for (const { rule, why } of unsaid) lines.push(comment(`${rule}: ${why}`));
  return `${lines.join('\n')}\n`;
}

/** PhysiCell splits a line at its commas before it looks whether it is a comment: commas do no harm there. */
const comment = (text: string) => `// ${text}`.trimEnd();

function csv({ cell, signal, direction, behavior, saturation, halfMaximum, power }: PhysicellRow): string {
  return [cell, signal, direction, behavior, digits(saturation), digits(halfMaximum), power, 0].join(',');
}

const digits = (value: number) => Number(value.toPrecision(12));

function crowdingMemory({ physics }: Model): string {
  return `${convert(physics.crowdingMemory.quantity, 'min').amount} min`;
}
