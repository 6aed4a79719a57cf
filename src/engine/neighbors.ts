import type { Lookers } from '../kernels/neighbors/contract.ts';
import { kindsOf } from './meeting.ts';
import { number, type Program } from './program.ts';
import type { Tissue } from './tissue.ts';

/** A signal that counts cells nearby. */
export interface Question {
  /** Index of the signal. */
  readonly signal: number;
  /** Types that ask. */
  readonly readers: readonly number[];
  /** Types that are counted. */
  readonly counted: readonly number[];
}

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
    const size = sizeOf(tissue, t);
    const asked = questions.filter(({ readers }) => size > 0 && readers.includes(t));
    if (asked.length === 0) continue;
    const others = asked.reduce((sum, { counted }) => counted.reduce((all, other) => all + sizeOf(tissue, other), sum), 0);
    if (others >= size) {
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
