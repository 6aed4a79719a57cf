import type { Arena } from '../../kernels/arena.ts';
import type { Drug, Levels, Reading, Readings, Source } from '../../kernels/readings/contract.ts';
import { readingsOf } from '../../kernels/readings/table.ts';
import type { Agonism } from '../../model/drug.ts';
import { hormoneLevel } from '../blood/hormones.ts';
import { type CompiledSignal, number } from '../program/program.ts';
import { rhythmAt } from '../program/rhythm.ts';
import { hoursOf } from '../time.ts';
import type { Tissue } from '../tissue.ts';
import type { Modifiers } from './modifiers.ts';
import type { Rival } from './rivals.ts';

/** What cells of each type read, and the numbers in it that are the same for all of them in a tick. */
export interface Perception {
  readonly readings: Readings;
  /** [substances] */
  readonly levels: readonly Levels[];
  /** [signals] of [1]: rhythms and hormones. */
  readonly shared: readonly Float64Array[];
  /** [types][receptors] of [1] */
  readonly amounts: readonly (readonly Float64Array[])[];
  readonly drugs: ReadonlyMap<Rival, Drug>;
}

type Readable = Pick<Tissue, 'cells' | 'fields' | 'program' | 'rivals' | 'senses'>;

/** Bind what the cells of each type read to the columns of a stretch: receptors, activities and the other signals of their rules. */
export function createPerception(arena: Arena, tissue: Readable): Perception {
  const { cells, fields, program, rivals, senses } = tissue;
  const { activity, occupancy, signal } = senses.stretch;
  const levels = fields.level.map((level) => ({ level, carried: arena.f64(1) }));
  const shared = program.signals.map(() => arena.f64(1));
  const amounts = program.types.map(() => numbers(arena, program.receptors.length));
  const drugs = new Map(allRivals(tissue).map((rival) => [rival, drugOf(arena, rival)]));
  const known = (some: readonly Rival[]) => some.map((rival) => drugs.get(rival)!);

  const binding = (t: number, r: number): Source => {
    const { expressionScale } = program.types[t]!;
    const { affinity, ligand, rival, substance } = program.receptors[r]!;
    const { rousing, taking } = rivals.receptors[r]!;
    return {
      kind: 'binding',
      binding: {
        ligand: substance < 0 ? senses.contact[ligand]! : levels[substance]!,
        affinity,
        rival: rival === null ? null : { ...rival, levels: levels[rival.substance]! },
        amount: amounts[t]![r]!,
        share: cells.activities[expressionScale[r]!] ?? null,
        blocking: known(taking.slice(0, taking.length - rousing.length)),
        rousing: known(rousing),
      },
    };
  };
  const ofType = (t: number): Reading[] => {
    const { activities, bonds, expression, signals } = program.types[t]!;
    const readsOf = (wanted: string, k: number) => signals.some((n) => isOf(program.signals[n]!, wanted, k));
    const receptors = program.receptors.flatMap((_, r): Reading[] => {
      if (expression[r] !== 0)
        return [{ column: occupancy[r]!, source: binding(t, r), silencing: known(rivals.receptors[r]!.silencing) }];
      return readsOf('receptor', r) || bonds.some(({ receptor }) => receptor === r) ? [none(occupancy[r]!)] : [];
    });
    const own = program.activities.flatMap((_, k): Reading[] => {
      if (activities[k] !== null)
        return [{ column: activity[k]!, source: { kind: 'row', rows: cells.activities[k]! }, silencing: [] }];
      return readsOf('activity', k) || bonds.some(({ activatedBy }) => activatedBy === k) ? [none(activity[k]!)] : [];
    });
    const others = signals.flatMap((k): Reading[] => {
      const source = sourceOf(tissue, k, levels, shared[k]!);
      return source === null ? [] : [{ column: signal[k]!, source, silencing: known(rivals.mutations[k]!) }];
    });
    return [...receptors, ...own, ...others];
  };
  return {
    readings: readingsOf(
      arena,
      program.types.map((_, t) => ofType(t)),
    ),
    levels,
    shared,
    amounts,
    drugs,
  };
}

const none = (column: Float32Array): Reading => ({ column, source: { kind: 'nothing' }, silencing: [] });

const isOf = (signal: CompiledSignal, kind: string, index: number) => signal.kind === kind && signal.index === index;

/** Where a signal comes from; null for receptors and activities, which have columns of their own. */
function sourceOf(
  { cells, program, senses }: Readable,
  k: number,
  levels: readonly Levels[],
  value: Float64Array,
): Source | null {
  const { id, index, kind } = program.signals[k]!;
  switch (kind) {
    case 'substance':
      return { kind: 'levels', levels: levels[index]! };
    case 'ligand':
      return { kind: 'row', rows: senses.contact[index]! };
    case 'engaged':
      return { kind: 'row', rows: senses.engaged[index]! };
    case 'nearby':
      return { kind: 'position', positions: senses.nearby[k]! };
    case 'mutation':
      return { kind: 'bit', rows: cells.genotype, bit: index };
    case 'rhythm':
    case 'hormone':
      return { kind: 'same', value };
    case 'state':
      return id === 'held'
        ? { kind: 'any', rows: cells.holder }
        : { kind: 'row', rows: cells[id as 'crowding' | 'bonds' | 'maturity' | 'renewals'] };
    default:
      return null;
  }
}

/** Bring what all cells of a type share up to this tick. */
export function updatePerception(tissue: Tissue, modifiers: Modifiers): void {
  const { blood, program } = tissue;
  const { amounts, drugs, levels, shared } = tissue.perception;
  program.substances.forEach(({ permeability }, s) => {
    levels[s]!.carried[0] = permeability > 0 ? (blood.segment[s]![0] ?? 0) : 0;
  });
  for (const [rival, drug] of drugs) drug.levels.carried[0] = rival.carried;
  amounts.forEach((ofType, t) => {
    const { expression } = program.types[t]!;
    for (let r = 0; r < expression.length; r++) {
      if (expression[r] !== 0) ofType[r]![0] = expression[r]! * modifiers.receptor[t]![r]!;
    }
  });
  program.signals.forEach(({ kind, index }, k) => {
    if (kind === 'rhythm') shared[k]![0] = rhythmAt(program.rhythms[index]!, hoursOf(tissue));
    else if (kind === 'hormone') shared[k]![0] = hormoneLevel(tissue, index);
  });
}

function allRivals({ rivals }: Readable): Rival[] {
  return [
    ...rivals.receptors.flatMap(({ silencing, taking }) => [...taking, ...silencing]),
    ...rivals.mutations.flat(),
  ];
}

function drugOf(arena: Arena, { effect, half, level }: Rival): Drug {
  const efficacy = (effect as Partial<Agonism>).efficacy;
  return { levels: { level, carried: arena.f64(1) }, half, efficacy: efficacy === undefined ? 0 : number(efficacy) };
}

/** Single numbers side by side. */
function numbers(arena: Arena, count: number): Float64Array[] {
  const all = arena.f64(count);
  return Array.from({ length: count }, (_, k) => all.subarray(k, k + 1));
}
