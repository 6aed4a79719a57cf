import type { Arena } from '../../kernels/arena.ts';
import { allocate, columnsOf, type Table, table } from '../columns.ts';
import { number, type Program } from '../program/program.ts';
import { type Chain, fillEvenly } from './chain.ts';

/** Four stages spread the time of maturation by half of it; sixteen spread the life span of platelets by a quarter. */
const stages = { maturing: 4, ages: 16 } as const;

const maturingColumns = { maturing: { kind: 'f64', unit: 'cells' } } as const;
const ageColumns = { platelets: { kind: 'f64', unit: '1' } } as const;

/** What matures to cells that shed platelets, and platelets by age, as of a healthy block; null in a species that has no such times. */
export function createTransit(
  arena: Arena,
  program: Program,
  sheddingAtRest: number,
): { readonly tables: readonly Table[]; readonly maturing: Chain; readonly ages: Chain } | null {
  const { transit } = program.model.speciesInUse.platelets;
  if (transit === undefined) return null;
  const { maturing } = allocate(arena, maturingColumns, stages.maturing);
  const { platelets: ages } = allocate(arena, ageColumns, stages.ages);
  fillEvenly(maturing, sheddingAtRest * spentPerHour(program) * number(transit.maturation));
  fillEvenly(ages, 1);
  return {
    tables: [
      table('maturing to shed', stages.maturing, stages.maturing, columnsOf(maturingColumns, { maturing })),
      table('platelets by age', stages.ages, stages.ages, columnsOf(ageColumns, { platelets: ages })),
    ],
    maturing,
    ages,
  };
}

/** Rate at which the cells that shed platelets are spent at rest, 1/h. */
export function spentPerHour({ model, typeIndex }: Program): number {
  const death = model.cellTypes[typeIndex(model.speciesInUse.platelets.cell)]?.behaviors.death;
  return death === undefined ? 0 : number(death.base);
}
