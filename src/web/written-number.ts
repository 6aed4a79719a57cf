/** A number as one writes it: a whole one in full, another with the six digits that count. */
export function writtenNumber(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
}
