import type { Arena } from '../arena.ts';
import type { Binding, Drug, Levels, Reading, Readings } from './contract.ts';

const kinds = ['nothing', 'same', 'levels', 'row', 'position', 'bit', 'any', 'binding'] as const;

/** Bytes of a reading and of a drug. */
export const readingBytes = 80;
export const drugBytes = 24;

/**
 * Readings of each run with the tables that a kernel reads. All columns are of the arena.
 *
 * A reading has the words kind, column, source, carried, bit, then first drug, first that rouses, first that silences, end of these; of
 * a binding share, amount, level and carried of the second ligand, a word that is empty; and in double precision affinity, affinity and
 * efficacy of the second ligand. A drug has the words level and carried, and in double precision half and efficacy.
 */
export function readingsOf(arena: Arena, runs: readonly (readonly Reading[])[]): Readings {
  const all = runs.flat();
  const readings = new DataView(arena.memory.buffer, arena.u8(readingBytes * all.length).byteOffset);
  const drugs = all.flatMap(drugsOf);
  const drugTable = new DataView(arena.memory.buffer, arena.u8(drugBytes * drugs.length).byteOffset);
  const starts = arena.u32(2 * runs.length);
  let first = 0;
  runs.forEach(({ length }, run) => {
    const at = (n: number) => readings.byteOffset + readingBytes * n;
    starts.set([at(first), at(first + length)], 2 * run);
    first += length;
  });
  drugs.forEach((drug, n) => {
    writeWords(drugTable, drugBytes * n, wordsOf(drug.levels));
    writeNumbers(drugTable, drugBytes * n + 8, [drug.half, drug.efficacy]);
  });
  let drug = drugTable.byteOffset;
  all.forEach((reading, n) => {
    const { blocking, rousing } = boundOf(reading);
    const at = readingBytes * n;
    writeWords(readings, at, [kinds.indexOf(reading.source.kind), reading.column.byteOffset, ...sourceOf(reading)]);
    for (const [k, { length }] of [[], blocking, rousing, reading.silencing].entries()) {
      drug += drugBytes * length;
      writeWords(readings, at + 20 + 4 * k, [drug]);
    }
    if (reading.source.kind === 'binding') writeBinding(readings, at, reading.source.binding);
  });
  return { runs, addresses: { runs: starts.byteOffset } };
}

function drugsOf(reading: Reading): Drug[] {
  const { blocking, rousing } = boundOf(reading);
  return [...blocking, ...rousing, ...reading.silencing];
}

function boundOf({ source }: Reading): Pick<Binding, 'blocking' | 'rousing'> {
  return source.kind === 'binding' ? source.binding : { blocking: [], rousing: [] };
}

/** Addresses of what is read and of the number that stands for it in blood, and a bit. */
function sourceOf({ source }: Reading): number[] {
  switch (source.kind) {
    case 'nothing':
      return [0, 0, 0];
    case 'same':
      return [source.value.byteOffset, 0, 0];
    case 'levels':
      return [...wordsOf(source.levels), 0];
    case 'position':
      return [source.positions.byteOffset, 0, 0];
    case 'bit':
      return [source.rows.byteOffset, 0, source.bit];
    case 'row':
    case 'any':
      return [source.rows.byteOffset, 0, 0];
    case 'binding': {
      const { ligand } = source.binding;
      return ligand instanceof Float32Array ? [ligand.byteOffset, 0, 0] : [...wordsOf(ligand), 0];
    }
  }
}

function writeBinding(table: DataView, at: number, { affinity, amount, rival, share }: Binding): void {
  const second = rival === null ? [0, 0] : wordsOf(rival.levels);
  writeWords(table, at + 36, [share?.byteOffset ?? 0, amount.byteOffset, ...second]);
  writeNumbers(table, at + 56, [affinity, rival?.affinity ?? 1, rival?.efficacy ?? 0]);
}

const wordsOf = ({ carried, level }: Levels) => [level.byteOffset, carried.byteOffset];

function writeWords(table: DataView, at: number, words: readonly number[]): void {
  for (const [k, word] of words.entries()) table.setUint32(at + 4 * k, word, true);
}

function writeNumbers(table: DataView, at: number, numbers: readonly number[]): void {
  for (const [k, number] of numbers.entries()) table.setFloat64(at + 8 * k, number, true);
}
