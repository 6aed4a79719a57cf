/** A number as a person reads it: three figures, no exponent between 0.001 and a million, thousands with a thin space. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return scientific(value);
  if (size < 1000) return trimmed(Number(value.toPrecision(3)));
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** A count of things, or a day, with at most one decimal. */
export function atMostOneDecimal(value: number): string {
  return trimmed(Math.round(10 * value) / 10);
}

export function percent(share: number): string {
  return `${trimmed(Math.round(1000 * share) / 10)} %`;
}

function trimmed(value: number): string {
  return String(value).replace('-', '−');
}

function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(2).split('e') as [string, string];
  const superscript = exponent
    .replace('+', '')
    .replace(/[-\d]/g, (digit) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(digit)]!);
  return `${trimmed(Number(mantissa))}·10${superscript}`;
}

/** The middle of some numbers; NaN for none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
