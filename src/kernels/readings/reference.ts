import { fround } from '../../core/math.ts';
import { inBloodStream } from '../arrangement/contract.ts';
import type { Binding, Drug, Levels, ReadingKernel, Source, Standing } from './contract.ts';

/** The definition: one reading, one cell after the other. */
export const referenceReadings: ReadingKernel = {
  read({ runs }, standing) {
    standing.places.runs.forEach(({ start, end }, run) => {
      for (const { column, source, silencing } of runs[run]!) {
        for (let p = start; p < end; p++) {
          column[p] = valueAt(source, standing, p);
          if (silencing.length > 0) column[p]! /= 1 + presence(silencing, standing.voxel[p]!);
        }
      }
    });
  },
};

function valueAt(source: Source, { first, row, voxel }: Standing, p: number): number {
  switch (source.kind) {
    case 'nothing':
      return 0;
    case 'same':
      return source.value[0]!;
    case 'levels':
      return levelAt(source.levels, voxel[p]!);
    case 'row':
      return source.rows[row[p]!]!;
    case 'position':
      return source.positions[first + p]!;
    case 'bit':
      return (source.rows[row[p]!]! >>> source.bit) & 1;
    case 'any':
      return source.rows[row[p]!]! > 0 ? 1 : 0;
    case 'binding':
      return boundAt(source.binding, row[p]!, voxel[p]!);
  }
}

function boundAt(binding: Binding, row: number, voxel: number): number {
  const { affinity, amount, blocking, ligand, rival, rousing, share } = binding;
  const bound = (ligand instanceof Float32Array ? ligand[row]! : fround(levelAt(ligand, voxel))) / affinity;
  const taken = rival === null ? 0 : levelAt(rival.levels, voxel) / rival.affinity;
  const roused = bound + (rival === null ? 0 : rival.efficacy * taken) + presence(rousing, voxel, true);
  const expressed = share === null ? amount[0]! : amount[0]! * share[row]!;
  return (expressed * roused) / (1 + bound + taken + presence([...blocking, ...rousing], voxel));
}

/** Σ D/half around a cell, or Σ ε·D/half. */
function presence(drugs: readonly Drug[], voxel: number, counts = false): number {
  let sum = 0;
  for (const { levels, half, efficacy } of drugs) {
    const share = levelAt(levels, voxel) / half;
    sum += counts ? efficacy * share : share;
  }
  return sum;
}

function levelAt({ carried, level }: Levels, voxel: number): number {
  return voxel === inBloodStream ? carried[0]! : level[voxel]!;
}
