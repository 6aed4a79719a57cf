import type { Lookers } from '../../kernels/neighbors/contract.ts';
import { number, type Program } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import { kindsOf } from './meeting.ts';

/** A signal that counts cells nearby. */
export interface Question {
  /** Index of the signal. */
  readonly signal: number;
  /** Types that ask. */
  readonly readers: readonly number[];
  /** Types that are counted. */
  readonly counted: readonly number[];
}

/** What cells ask about those near them, by signal. */
export function questionsOf({ signals, types }: Program): Question[] {
  const typesThat = (are: (type: Program['types'][number]) => boolean) =>
    types.flatMap((type, t) => (are(type) ? [t] : []));
  return signals.flatMap(({ kind, id }, signal) =>
    kind !== 'nearby'
      ? []
      : [
          {
            signal,
            readers: typesThat((type) => type.signals.includes(signal)),
            counted: typesThat((type) => type.id === id || type.group === id),
          },
        ],
  );
}

/**
 * Fill the columns of all signals that count cells nearby, as they stand now; 0 for cells in blood. The cells of a type look
 * around once for all that they ask, unless those that they ask about are fewer: then these tell them. Whole numbers add up to the same.
 */
export function countNeighbors(tissue: Tissue): void {
  const { kernels, program, questions, senses } = tissue;
  const told = questions.map(() => 0);
  for (let t = 0; t < program.types.length; t++) {
    const asked = askedBy(tissue, t);
    if (asked.length === 0 || sizeOf(tissue, t) === 0) continue;
    if (looksAround(tissue, t, asked)) {
      const counts = asked.map(({ signal, counted }) => ({ kinds: kindsOf(counted), column: senses.nearby[signal]! }));
      kernels.neighbors.count(lookersOf(tissue, t), counts);
      continue;
    }
    for (const question of asked) {
      senses.nearby[question.signal]!.fill(0, senses.runs[t]!, senses.runs[t + 1]!);
      told[questions.indexOf(question)]! |= kindsOf([t]);
    }
  }
  questions.forEach(({ signal, counted }, q) => {
    if (told[q] === 0) return;
    const column = senses.nearby[signal]!;
    for (const t of counted) kernels.neighbors.tell(lookersOf(tissue, t), { kinds: told[q]!, column });
  });
}

/**
 * Bits of the types that few cells look for: less than a quarter of all that look around, for others or for those that touch
 * them. Those that look for others find them faster when these are kept apart.
 */
export function rarelySought(tissue: Tissue): number {
  const { types } = tissue.program;
  const sought = types.map(() => 0);
  let looking = 0;
  const seek = (among: readonly number[], t: number) => {
    looking += sizeOf(tissue, t);
    for (const other of among) sought[other]! += sizeOf(tissue, t);
  };
  const touching = types.flatMap((type, t) => (type.touches ? [t] : []));
  types.forEach(({ presenter }, t) => {
    const asked = askedBy(tissue, t);
    if (looksAround(tissue, t, asked)) seek([...new Set(asked.flatMap(({ counted }) => counted))], t);
    if (presenter !== null) seek(touching, t);
  });
  return kindsOf(types.flatMap((_, t) => (4 * sought[t]! < looking ? [t] : [])));
}

function askedBy({ questions }: Tissue, t: number): Question[] {
  return questions.filter(({ readers }) => readers.includes(t));
}

/** Whether cells of a type look around themselves for what they ask, since those that they ask about are not fewer. */
function looksAround(tissue: Tissue, t: number, asked: readonly Question[]): boolean {
  const others = asked.reduce(
    (sum, { counted }) => counted.reduce((all, other) => all + sizeOf(tissue, other), sum),
    0,
  );
  return others >= sizeOf(tissue, t);
}

function sizeOf({ senses: { runs } }: Tissue, t: number): number {
  return runs[t + 1]! - runs[t]!;
}

/** The cells of a type, where they are. */
function lookersOf({ cells, meeting, program, senses }: Tissue, t: number): Lookers {
  const { x, y, z } = cells;
  const { order, runs } = senses;
  const reach = number(program.model.physics.neighborhood);
  return { crowd: meeting.crowd, order, x, y, z, from: runs[t]!, to: runs[t + 1]!, kind: kindsOf([t]), reach };
}
