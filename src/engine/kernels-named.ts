import type { Arena } from '../kernels/arena.ts';
import { referenceArrangement } from '../kernels/arrangement/reference.ts';
import { wasmArrangement } from '../kernels/arrangement/wasm.ts';
import { referenceColumns } from '../kernels/columns/reference.ts';
import { wasmColumns } from '../kernels/columns/wasm.ts';
import type { Crew } from '../kernels/crew.ts';
import { referenceCycle } from '../kernels/cycle/reference.ts';
import { wasmCycle } from '../kernels/cycle/wasm.ts';
import { referenceFates } from '../kernels/fates/reference.ts';
import { wasmFates } from '../kernels/fates/wasm.ts';
import { fieldReference } from '../kernels/field/reference.ts';
import { fieldWasm } from '../kernels/field/wasm.ts';
import { referenceFinite } from '../kernels/finite/reference.ts';
import { wasmFinite } from '../kernels/finite/wasm.ts';
import { referenceHarm } from '../kernels/harm/reference.ts';
import { wasmHarm } from '../kernels/harm/wasm.ts';
import type { Box, Interaction, Wall } from '../kernels/mechanics/contract.ts';
import { ReferenceMechanics } from '../kernels/mechanics/reference.ts';
import { WasmMechanics } from '../kernels/mechanics/wasm.ts';
import { referenceMotion } from '../kernels/motion/reference.ts';
import { wasmMotion } from '../kernels/motion/wasm.ts';
import { referenceNeighbors } from '../kernels/neighbors/reference.ts';
import { wasmNeighbors } from '../kernels/neighbors/wasm.ts';
import { referenceReadings } from '../kernels/readings/reference.ts';
import { wasmReadings } from '../kernels/readings/wasm.ts';
import { referenceRules } from '../kernels/rules/reference.ts';
import { wasmRules } from '../kernels/rules/wasm.ts';
import { referenceTraffic } from '../kernels/traffic/reference.ts';
import { wasmTraffic } from '../kernels/traffic/wasm.ts';
import type { Kernels } from './tissue.ts';

/** What kernels of a tissue are made for. */
export interface Surroundings {
  readonly box: Box;
  readonly wall: Wall;
  readonly interaction: Interaction;
  /** Most cells. */
  readonly capacity: number;
  readonly fields: number;
}

/** All kernels in WebAssembly, or those that say in TypeScript what they are to give. */
export function kernelsNamed(
  name: Kernels['name'],
  arena: Arena,
  crew: Crew,
  { box, wall, interaction, capacity, fields }: Surroundings,
): Kernels {
  if (name === 'reference') {
    return {
      name,
      field: fieldReference,
      rules: referenceRules,
      motion: referenceMotion,
      fates: referenceFates,
      cycle: referenceCycle,
      harm: referenceHarm,
      finite: referenceFinite,
      arrangement: referenceArrangement,
      neighbors: referenceNeighbors,
      columns: referenceColumns,
      traffic: referenceTraffic,
      readings: referenceReadings,
      mechanics: new ReferenceMechanics(box, interaction, wall),
    };
  }
  const mechanics = new WasmMechanics({ arena, crew, capacity }, box, interaction, wall);
  return {
    name,
    field: fieldWasm(crew, arena, fields),
    rules: wasmRules(crew),
    motion: wasmMotion(crew),
    fates: wasmFates(crew),
    cycle: wasmCycle(crew),
    harm: wasmHarm(crew),
    finite: wasmFinite(crew, arena),
    arrangement: wasmArrangement(crew),
    neighbors: wasmNeighbors(crew),
    columns: wasmColumns(crew),
    traffic: wasmTraffic(crew, arena, fields),
    readings: wasmReadings(crew),
    mechanics,
  };
}
