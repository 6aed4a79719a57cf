import { MarrowError } from './error.ts';
import { nearest } from './nearest.ts';

/**
 * Every unit a person may write, with its dimension and the factor to the internal system:
 * hour, µm, mmHg, nM, fmol, cell; doses stay in mg and bodies in kg and m². See docs/units.md.
 */
const table = {
  '1': { dimension: 'number', factor: 1 },
  '%': { dimension: 'number', factor: 0.01 },
  cells: { dimension: 'count', factor: 1 },
  min: { dimension: 'time', factor: 1 / 60 },
  h: { dimension: 'time', factor: 1 },
  d: { dimension: 'time', factor: 24 },
  '1/min': { dimension: 'rate', factor: 60 },
  '1/h': { dimension: 'rate', factor: 1 },
  '1/d': { dimension: 'rate', factor: 1 / 24 },
  µm: { dimension: 'length', factor: 1 },
  mm: { dimension: 'length', factor: 1000 },
  'µm/min': { dimension: 'speed', factor: 60 },
  'µm/h': { dimension: 'speed', factor: 1 },
  'mm/s': { dimension: 'speed', factor: 3.6e6 },
  'µm/s': { dimension: 'speed', factor: 3600 },
  'µm²/s': { dimension: 'diffusivity', factor: 3600 },
  'µm²/min': { dimension: 'diffusivity', factor: 60 },
  'µm²/h': { dimension: 'diffusivity', factor: 1 },
  'µm³': { dimension: 'volume', factor: 1 },
  mmHg: { dimension: 'pressure', factor: 1 },
  kPa: { dimension: 'pressure', factor: 1000 / 133.322387415 },
  pM: { dimension: 'concentration', factor: 0.001 },
  nM: { dimension: 'concentration', factor: 1 },
  µM: { dimension: 'concentration', factor: 1000 },
  mM: { dimension: 'concentration', factor: 1e6 },
  'nM/mmHg': { dimension: 'solubility', factor: 1 },
  'µM/mmHg': { dimension: 'solubility', factor: 1000 },
  K: { dimension: 'affinity', factor: 1 },
  'K/h': { dimension: 'secretion', factor: 1 },
  'K/d': { dimension: 'secretion', factor: 1 / 24 },
  'mol/s': { dimension: 'consumption', factor: 3600e15 },
  'fmol/h': { dimension: 'consumption', factor: 1 },
  µM·h: { dimension: 'exposure', factor: 1000 },
  nM·h: { dimension: 'exposure', factor: 1 },
  'mg/m²': { dimension: 'dose per area', factor: 1 },
  'mg/kg': { dimension: 'dose per mass', factor: 1 },
  mg: { dimension: 'dose', factor: 1 },
  kg: { dimension: 'mass', factor: 1 },
  g: { dimension: 'mass', factor: 0.001 },
  'm²': { dimension: 'area', factor: 1 },
  'g/mol': { dimension: 'molar mass', factor: 1 },
  'L/kg': { dimension: 'volume per mass', factor: 1 },
  'L/m²': { dimension: 'volume per area', factor: 1 },
  'L/h/kg': { dimension: 'clearance per mass', factor: 1 },
  'L/h/m²': { dimension: 'clearance per area', factor: 1 },
  '1e9/L': { dimension: 'blood count', factor: 1 },
  'cells/mm³': { dimension: 'density', factor: 1 },
  cP: { dimension: 'viscosity', factor: 1 },
} as const;

export type Unit = keyof typeof table;
export type Dimension = (typeof table)[Unit]['dimension'];
export type DimensionOf<U extends Unit> = (typeof table)[U]['dimension'];
export const units = Object.keys(table) as Unit[];

/** A number with the unit in which it was written down. */
export interface Quantity<D extends Dimension = Dimension> {
  readonly dimension: D;
  readonly unit: Unit;
  readonly amount: number;
}

/** A quantity in any unit: `quantity(10, 'mmHg')`. */
export function quantity<U extends Unit>(amount: number, unit: U): Quantity<DimensionOf<U>> {
  return { dimension: table[unit].dimension as DimensionOf<U>, unit, amount };
}

export const days = (amount: number) => quantity(amount, 'd');
export const hours = (amount: number) => quantity(amount, 'h');
export const minutes = (amount: number) => quantity(amount, 'min');
export const perDay = (amount: number) => quantity(amount, '1/d');
export const perHour = (amount: number) => quantity(amount, '1/h');
export const micrometers = (amount: number) => quantity(amount, 'µm');
export const mmHg = (amount: number) => quantity(amount, 'mmHg');
export const fraction = (amount: number) => quantity(amount, '1');

/** What was converted before: writing 15 digits takes a microsecond, and every tick asks for hundreds of parameters. */
const converted = new WeakMap<Quantity, number>();

/** The number in the internal system, to 15 digits: so 0.3 d and 7.2 h have the same bits. */
export function internal(quantity: Quantity): number {
  const known = converted.get(quantity);
  if (known !== undefined) return known;
  const found = Number((quantity.amount * table[quantity.unit].factor).toPrecision(15));
  converted.set(quantity, found);
  return found;
}

/**
 * The same quantity written in another unit of its dimension.
 *
 * @throws MarrowError `invalid-input` when the unit is of another dimension
 */
export function convert<D extends Dimension>(from: Quantity<D>, unit: Unit): Quantity<D> {
  if (table[unit].dimension !== from.dimension) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `${article(from.dimension)} ${from.dimension} cannot be written in ${unit}`,
      expected: `one of ${unitsOf(from.dimension).join(', ')}`,
      found: printQuantity(from),
    });
  }
  return { dimension: from.dimension, unit, amount: (from.amount * table[from.unit].factor) / table[unit].factor };
}

export function dimensionOf(unit: Unit): Dimension {
  return table[unit].dimension;
}

/** Every unit of a dimension, in the order of the table. */
export function unitsOf(dimension: Dimension): Unit[] {
  return units.filter((unit) => table[unit].dimension === dimension);
}

/** `10 mmHg`, as a person writes it. */
export function printQuantity(quantity: Quantity): string {
  return quantity.unit === '1' ? String(quantity.amount) : `${quantity.amount} ${quantity.unit}`;
}

/** `10 mmHg` for a reader: six digits at most, a level in affinities as `2 × Kd`, a count of blood as `0.5 × 10⁹/L`. Not for what is read back: that is `printQuantity`. */
export function sayQuantity({ amount, unit }: Quantity): string {
  return unit === '1' ? sayNumber(amount) : `${sayNumber(amount)} ${sayUnit(unit)}`;
}

/** A unit for a reader: K is the dissociation constant of the receptor for the substance, and no kelvin. */
export function sayUnit(unit: string): string {
  return unit.replace(/^K(?=$|\/)/, '× Kd').replace(/^1e9\//, '× 10⁹/');
}

/** A number for a reader: what is left of a third after six digits is no digit that anyone stated. */
export function sayNumber(amount: number): string {
  return String(Number(amount.toPrecision(6)));
}

/** Spellings that a keyboard without µ, ², ³ or · produces. */
function canonical(unit: string): string {
  return unit
    .replaceAll('um', 'µm')
    .replaceAll('uM', 'µM')
    .replaceAll('μ', 'µ')
    .replaceAll('^2', '²')
    .replaceAll('^3', '³')
    .replaceAll('m2', 'm²')
    .replaceAll('m3', 'm³')
    .replaceAll('*', '·');
}

const written = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*)$/;

/**
 * Read `0.35 1/d` or `12h`.
 *
 * @throws MarrowError `invalid-input` when the text is no number with a known unit of the wanted dimension
 */
export function parseQuantity<D extends Dimension>(text: string, dimension: D): Quantity<D> {
  const known = unitsOf(dimension);
  const expected = `${article(dimension)} ${dimension} in ${known.map((unit) => (unit === '1' ? 'plain numbers' : unit)).join(', ')}`;
  const refuse = (message: string, meant?: string) =>
    new MarrowError({
      kind: 'invalid-input',
      message,
      expected,
      found: `"${text}"`,
      ...(meant === undefined ? {} : { advice: `Did you mean "${meant}"?` }),
    });
  const match = written.exec(text.trim());
  if (match === null) throw refuse('not a quantity');
  const amount = Number(match[1]);
  if (!Number.isFinite(amount)) throw refuse('number too large');
  const unit = canonical(match[2] === '' ? '1' : match[2]!);
  if (!isUnit(unit)) throw refuse(`unknown unit "${match[2]}"`, nearest(unit, known));
  if (table[unit].dimension === dimension) return { dimension, unit, amount };
  throw refuse(unit === '1' ? 'no unit' : `"${unit}" is a unit of ${table[unit].dimension}`);
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(table, text);
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
