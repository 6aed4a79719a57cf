import { MarrowError } from '../../core/error.ts';
import type { AnyValues, ColumnKind } from '../../engine/columns.ts';

/** One named column of what is recorded: numbers, texts, or codes 0, 1, … that stand for labels. */
export interface FrameColumn {
  /** With its unit, for instance `x_um`. */
  readonly name: string;
  readonly values: AnyValues | readonly string[];
  readonly labels?: readonly string[];
}

/** A column as it is stored: texts have become codes. */
export interface StoredColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly values: AnyValues;
  readonly labels?: readonly string[];
}

export const valuesOf: Readonly<Record<ColumnKind, new (bytes: ArrayBuffer) => AnyValues>> = {
  f32: Float32Array,
  f64: Float64Array,
  i32: Int32Array,
  u32: Uint32Array,
  u8: Uint8Array,
};

function kindOf(values: AnyValues): ColumnKind {
  if (values instanceof Float32Array) return 'f32';
  if (values instanceof Float64Array) return 'f64';
  if (values instanceof Int32Array) return 'i32';
  return values instanceof Uint32Array ? 'u32' : 'u8';
}

function isTexts(values: FrameColumn['values']): values is readonly string[] {
  return Array.isArray(values);
}

/** @throws MarrowError `invalid-input` for columns of unequal length or with the same name */
export function storedColumns(columns: readonly FrameColumn[]): StoredColumn[] {
  const rows = columns[0]?.values.length ?? 0;
  const names = new Set<string>();
  return columns.map(({ name, values, labels }) => {
    if (values.length !== rows || names.has(name)) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: `column "${name}" does not fit the others`,
        expected: `a name of its own and ${rows} rows`,
        found: `${names.has(name) ? 'a name that is taken, ' : ''}${values.length} rows`,
        advice: 'Give every column as many rows as the first, and a name of its own.',
      });
    }
    names.add(name);
    if (isTexts(values)) return coded(name, values);
    return { name, kind: kindOf(values), values, ...(labels === undefined ? {} : { labels }) };
  });
}

function coded(name: string, texts: readonly string[]): StoredColumn {
  const codes = new Map<string, number>();
  const values = Uint32Array.from(texts, (text) => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
  return { name, kind: 'u32', values, labels: [...codes.keys()] };
}

/** The texts of a column with labels, else its numbers. */
export function shown({ values, labels }: StoredColumn): AnyValues | string[] {
  return labels === undefined ? values : Array.from(values, (code: number) => labels[code] ?? '');
}

/** The numbers of a column; of texts, NaN. */
export function numbersOf(values: AnyValues | readonly string[]): Float64Array {
  return isTexts(values) ? new Float64Array(values.length).fill(Number.NaN) : Float64Array.from(values);
}

/** Levels of a field as they were recorded. */
export function levelsOf({ values }: StoredColumn): Float32Array {
  return values instanceof Float32Array ? values : Float32Array.from(values);
}
