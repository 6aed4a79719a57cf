import { internal } from '../core/units.ts';
import type { Condition } from '../model/regimen.ts';
import { number } from './program/program.ts';
import type { Tissue } from './tissue.ts';

/** What conditions read of a tissue: shares, and the neutrophils in blood in 1e9/L. */
export interface Measures {
  readonly leukemicFraction: number;
  readonly neutrophilsOverBaseline: number;
  readonly neutrophilCount: number;
}

const read = {
  'leukemic-fraction': ({ leukemicFraction }) => leukemicFraction,
  'neutrophils-over-baseline': ({ neutrophilsOverBaseline }) => neutrophilsOverBaseline,
  'neutrophil-count': ({ neutrophilCount }) => neutrophilCount,
} satisfies Record<Condition['measure'], (measures: Measures) => number>;

/** Does a condition hold? A measure at its very level is both above and below it. */
export function holds(condition: Condition, measures: Measures): boolean {
  const value = read[condition.measure](measures);
  return 'above' in condition ? value >= internal(condition.above) : value <= internal(condition.below);
}

/** What conditions of the schedule read, counted anew for each that reads it. */
export function measures(tissue: Tissue): Measures {
  const { program, blood } = tissue;
  const { neutrophils } = program.model.speciesInUse;
  const neutrophilsOverBaseline = (blood.pool[program.typeIndex(neutrophils.cell)] as number) / blood.neutrophilsAtRest;
  return {
    get leukemicFraction() {
      return leukemicFraction(tissue);
    },
    neutrophilsOverBaseline,
    neutrophilCount: number(neutrophils.count) * neutrophilsOverBaseline,
  };
}

/** Leukemic cells in the tissue over all that are not stroma. */
function leukemicFraction({ cells, program }: Tissue): number {
  const { inBlood, table, type } = cells;
  const inTissue = new Uint32Array(program.types.length);
  for (let i = 0, end = table.count; i < end; i++) if (inBlood[i] === 0) inTissue[type[i]!]! += 1;
  let leukemic = 0;
  let marrow = 0;
  program.types.forEach(({ group }, t) => {
    if (group !== 'stroma') marrow += inTissue[t]!;
    if (group === 'leukemic') leukemic += inTissue[t]!;
  });
  return marrow === 0 ? 0 : leukemic / marrow;
}
