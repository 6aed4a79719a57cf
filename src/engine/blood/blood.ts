import { max } from '../../core/math.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Depot } from '../../model/depots.ts';
import { allocate, type Column, columnsOf, type Table, table } from '../columns.ts';
import type { Program } from '../program/program.ts';
import { depotsOf } from '../treatment/pharmacokinetics.ts';
import type { Chain } from './chain.ts';
import { createTransit } from './transit.ts';

/** Stands for none where something is divided by it. */
const least = 1e-9;

const poolColumns = {
  /** Cells of a type that left and do not return. */
  pool: { kind: 'f64', unit: 'cells' },
} as const;

const plateletColumns = {
  /** Over those at rest. */
  platelets: { kind: 'f64', unit: '1' },
  /** Expected number of the cells that shed them. */
  shedding: { kind: 'f64', unit: 'cells' },
} as const;

const hormoneColumns = { level: { kind: 'f64', unit: 'K' } } as const;

/** One column each per drug, so that a drug that is never given leaves the state as it is. */
const drugColumns = {
  central: { kind: 'f64', unit: 'nmol' },
  peripheral: { kind: 'f64', unit: 'nmol' },
  /** Mean level in blood over the last tick. */
  level: { kind: 'f64', unit: 'nM' },
  /** Area under the level so far. */
  exposure: { kind: 'f64', unit: 'nM·h' },
} as const;

/** What a body still holds of doses that were not given into blood, for drugs that can be given so. */
const depotColumns = { depot: { kind: 'f64', unit: 'nmol' } } as const;

const segmentColumns = { level: { kind: 'f32', unit: 'of the substance' } } as const;

/** Blood: well mixed pools of cells, hormones and drugs, and what each vessel segment carries. */
export interface Blood {
  readonly tables: readonly Table[];
  readonly pool: Float64Array;
  /** [1] platelets over those at rest. */
  readonly platelets: Float64Array;
  /** [1] expected number of the cells that shed platelets, and the same at rest. */
  readonly shedding: Float64Array;
  readonly sheddingAtRest: number;
  /** What is on its way to them and what is left of each age, in species that have it so. */
  readonly transit: { readonly maturing: Chain; readonly ages: Chain } | null;
  readonly hormone: Float64Array;
  readonly central: Float64Array;
  readonly peripheral: Float64Array;
  readonly drugLevel: Float64Array;
  readonly exposure: Float64Array;
  /** [drugs] of the depots that the drug has. */
  readonly depots: readonly ReadonlyMap<Depot, Float64Array>[];
  /** [substances] of [segments]: mean level along the segment. */
  readonly segment: readonly Float32Array[];
  /** Neutrophils in blood of a healthy block. */
  readonly neutrophilsAtRest: number;
}

/** Cells of a healthy block: neutrophils in its blood, and what sheds platelets. */
export interface AtRest {
  readonly neutrophils: number;
  readonly shedding: number;
}

/** Blood of a healthy block, without drugs. */
export function createBlood(arena: Arena, program: Program, segments: number, atRest: AtRest): Blood {
  const types = program.types.length;
  const hormones = program.model.speciesInUse.hormones.length;
  const drugs = program.drugs.length;
  const pools = allocate(arena, poolColumns, types);
  const platelets = allocate(arena, plateletColumns, 1);
  const transit = createTransit(arena, program, atRest.shedding);
  const hormone = allocate(arena, hormoneColumns, hormones);
  const drug = allocate(arena, drugColumns, drugs);
  const depots = program.drugs.map(
    (each) => new Map(depotsOf(each, program.model.speciesInUse).map((depot) => [depot, arena.f64(1)])),
  );
  const drugTable = program.drugs.flatMap(({ id }, k) => {
    const own = Object.entries(drug).map(([name, values]) => [name, values.subarray(k, k + 1)]);
    return [
      ...columnsOf(drugColumns, Object.fromEntries(own), `${id}.`),
      ...[...depots[k]!].flatMap(([depot, values]) => columnsOf(depotColumns, { depot: values }, `${id}.${depot}.`)),
    ];
  });
  const segment = program.substances.map((substance) => arena.f32(segments).fill(substance.inlet ?? substance.initial));
  const segmentTable: Column[] = program.substances.map((substance, k) => ({
    ...segmentColumns.level,
    name: substance.id,
    values: segment[k] as Float32Array,
  }));
  pools.pool[program.typeIndex(program.model.speciesInUse.neutrophils.cell)] = atRest.neutrophils;
  platelets.platelets[0] = 1;
  platelets.shedding[0] = atRest.shedding;
  hormone.level.fill(1);
  return {
    tables: [
      table('blood cells', types, types, columnsOf(poolColumns, pools)),
      table('platelets', 1, 1, columnsOf(plateletColumns, platelets)),
      ...(transit === null ? [] : transit.tables),
      table('hormones', hormones, hormones, columnsOf(hormoneColumns, hormone)),
      table('drugs', 1, 1, drugTable),
      table('segments', segments, segments, segmentTable),
    ],
    pool: pools.pool,
    platelets: platelets.platelets,
    shedding: platelets.shedding,
    sheddingAtRest: max(atRest.shedding, least),
    transit,
    hormone: hormone.level,
    central: drug.central,
    peripheral: drug.peripheral,
    drugLevel: drug.level,
    exposure: drug.exposure,
    depots,
    segment,
    neutrophilsAtRest: max(atRest.neutrophils, least),
  };
}
