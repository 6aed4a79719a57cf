/** First row from `from` on that meets a condition; −1 for none. */
export function firstFrom(values: Float64Array, from: number, holds: (value: number, row: number) => boolean): number {
  for (let row = from; row < values.length; row++) if (holds(values[row]!, row)) return row;
  return -1;
}

/** Row of the first of the lowest values from `from` on; −1 when there are none. */
export function lowest(values: Float64Array, from: number): number {
  let found = from < values.length ? from : -1;
  for (let row = from + 1; row < values.length; row++) if (values[row]! < values[found]!) found = row;
  return found;
}

/** A hundredth of a second, d: what rounding may do to a day, and less than any tick. */
const instant = 1e-7;

/** First row at or after a day; −1 when the last is before it. */
export function rowOnDay(time: Float64Array, day: number): number {
  return firstFrom(time, 0, (each) => each >= day - instant);
}
