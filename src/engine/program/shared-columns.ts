import { min } from '../../core/math.ts';
import type { CompiledType, Program } from './program.ts';

/**
 * Which column keeps each activity. Two activities share one where no cell can have both: where no type that has the one descends from,
 * or gives rise to, a type that has the other. So stroma and blood cells keep theirs in the same bytes.
 */
export function sharedColumns({ activities, types }: Pick<Program, 'activities' | 'types'>): number[] {
  const lines = linesOfDescent(types);
  const taken: Set<number>[] = [];
  return activities.map((_, k) => {
    const having = lines.filter((_, t) => knows(types[t]!, k));
    const free = taken.findIndex((others) => having.every((line) => !others.has(line)));
    const column = free < 0 ? taken.push(new Set()) - 1 : free;
    for (const line of having) taken[column]!.add(line);
    return column;
  });
}

/** Whether cells of a type have an activity, or something of theirs follows it. */
function knows({ activities, expressionScale, next, presenter, traffic }: CompiledType, k: number): boolean {
  return (
    activities[k] !== null ||
    expressionScale.includes(k) ||
    (presenter?.scales.includes(k) ?? false) ||
    next.some(({ weighedBy }) => weighedBy === k) ||
    traffic.some(({ follows }) => follows === k)
  );
}

/** For each type the least index of those that it is joined to by descent, however far. */
function linesOfDescent(types: Program['types']): number[] {
  const line = types.map((_, t) => t);
  const joins = types.flatMap(({ next }, t) => next.map(({ type }) => [t, type] as const));
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [one, other] of joins) {
      const least = min(line[one]!, line[other]!);
      isSettled &&= line[one] === least && line[other] === least;
      line[one] = least;
      line[other] = least;
    }
  }
  return line;
}
