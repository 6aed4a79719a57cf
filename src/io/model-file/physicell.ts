import { internal } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import type { Model } from '../../model/model.ts';
import { withParameters } from '../../model/paths.ts';
import type { Rule } from '../../model/rule.ts';
import { numbersOnSides, rulesOnSides } from '../../model/switch.ts';
import type { Loss } from './physicell-loss.ts';
import { actingOn, readingIn } from './physicell-names.ts';
import type { PhysicellRow } from './physicell-row.ts';

export interface PhysicellOptions {
  /** Say also what can be said approximately, with what is lost. */
  readonly approximate?: boolean;
}

/** Rules of a model in PhysiCell's words, and those for which it has none. */
export interface PhysicellTable {
  /** How far receptors are bound, as custom variables that the rows below read. */
  readonly receptors: readonly PhysicellRow[];
  /** Values of custom variables that rows read and none sets. */
  readonly unmoved: readonly UnmovedVariable[];
  /** Those that act on activities stand before the others, which read them. */
  readonly rows: readonly (PhysicellRow & { readonly rule: string })[];
  readonly losses: readonly { readonly rule: string; readonly lost: readonly string[] }[];
  readonly unsaid: readonly UnsaidRule[];
}

export interface UnmovedVariable {
  readonly cell: string;
  readonly variable: string;
  readonly value: number;
}

export interface UnsaidRule {
  readonly rule: string;
  /** In the same words for all rules with that reason. */
  readonly why: string;
  /** Whether it can be said approximately. */
  readonly approximately: boolean;
}

/**
 * The rules that a PhysiCell rule table (format v3) can say, on the sides of disputes that a scenario takes by default. Its
 * response is the one of Marrow's kernels: powers of signals over half-maxima are added, what increases first, what
 * decreases after it.
 */
export function physicellTable(model: Model, { approximate = false }: PhysicellOptions = {}): PhysicellTable {
  const byDefault = { sides: {} };
  const taken = withParameters(model, numbersOnSides(model, byDefault));
  const holding = rulesOnSides(taken, byDefault);
  const said: Said[] = [];
  const unsaid: UnsaidRule[] = [];
  const pairs = new Set<string>();
  for (const rule of taken.rules) {
    const found = holding.includes(rule) ? sayable(rule, taken, pairs) : sideNotTaken(rule);
    if (typeof found === 'string') unsaid.push({ rule: rule.id, why: found, approximately: false });
    else if (!approximate && found.losses[0] !== undefined)
      unsaid.push({ rule: rule.id, why: found.losses[0].why, approximately: true });
    else {
      said.push(found);
      for (const row of found.rows) pairs.add(pairOf(row));
    }
  }
  const inOrder = [...said.filter(({ rule }) => isOfActivity(rule)), ...said.filter(({ rule }) => !isOfActivity(rule))];
  const rows = inOrder.flatMap(({ rule: { id: rule }, rows }) => rows.map((row) => ({ rule, ...row })));
  return {
    receptors: alone(inOrder.flatMap(({ receptors }) => receptors)),
    unmoved: unmovedIn(taken, rows),
    rows,
    losses: inOrder.flatMap(({ rule: { id: rule }, losses }) =>
      losses.length === 0 ? [] : [{ rule, lost: [...new Set(losses.map(({ lost }) => lost))] }],
    ),
    unsaid,
  };
}

const isOfActivity = ({ target }: Rule) => target.kind === 'activity';

function sideNotTaken({ side }: Rule): string {
  return side === undefined
    ? 'the side of a dispute that a scenario takes by default goes without it'
    : 'it holds on a side of a dispute that a scenario does not take by default';
}

interface Said {
  readonly rule: Rule;
  readonly receptors: readonly PhysicellRow[];
  readonly rows: readonly PhysicellRow[];
  readonly losses: readonly Loss[];
}

/** A rule in the cells that can follow it in PhysiCell, or why there is none. */
function sayable(rule: Rule, model: Model, pairs: ReadonlySet<string>): Said | string {
  const inCells = rule.cells.map((cell) => ({ cell, found: inCell(rule, cell, model, pairs) }));
  const said = inCells.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]));
  const refused = inCells.flatMap(({ cell, found }) => (typeof found === 'string' ? [{ cell, why: found }] : []));
  if (said.length === 0) return refused[0]?.why ?? 'it names no cell type';
  return {
    rule,
    receptors: said.flatMap(({ receptors }) => receptors),
    rows: said.flatMap(({ rows }) => rows),
    losses: [
      ...said.flatMap(({ losses }) => losses),
      ...refused.map(({ cell: { id }, why }) => ({ why, lost: `nothing is said of ${id}: ${why}` })),
    ],
  };
}

function inCell(rule: Rule, cell: CellType, model: Model, pairs: ReadonlySet<string>): Omit<Said, 'rule'> | string {
  const reading = readingIn(cell, rule, model);
  if (typeof reading === 'string') return reading;
  const acting = actingOn(cell, rule);
  if (typeof acting === 'string') return acting;
  const rows = acting.behaviors.flatMap((behavior) =>
    reading.signals.map(({ name, scale }) => ({
      cell: cell.id,
      signal: name,
      direction: rule.effect,
      ...behavior,
      halfMaximum: internal(rule.halfMaximum.quantity) * scale,
      power: internal(rule.power.quantity),
    })),
  );
  if (rows.some((row) => pairs.has(pairOf(row)))) {
    return 'another rule has the same signal and target, and PhysiCell takes one for each cell type';
  }
  return { receptors: reading.occupancy?.rows ?? [], rows, losses: [...reading.losses, ...acting.losses] };
}

const pairOf = ({ cell, signal, behavior }: PhysicellRow) => [cell, signal, behavior].join();

/** PhysiCell stops at a row that it has had. */
function alone(rows: readonly PhysicellRow[]): PhysicellRow[] {
  return [...new Map(rows.map((row) => [pairOf(row), row])).values()];
}

/** Activities that rows read in a cell type and none moves there stand at their base. */
function unmovedIn({ cellTypes }: Model, rows: readonly PhysicellRow[]): UnmovedVariable[] {
  return cellTypes.flatMap(({ id: cell, activities = [] }) => {
    const own = rows.filter((row) => row.cell === cell);
    return activities.flatMap(({ activity, span }) => {
      const variable = `custom:${activity.id}`;
      const isRead = own.some(({ signal }) => signal === variable);
      const isMoved = own.some(({ behavior }) => behavior === variable);
      return isRead && !isMoved ? [{ cell, variable, value: internal(span.base.quantity) }] : [];
    });
  });
}
