/** A whole number, its thousands apart. */
export const whole = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** Two or three digits that count. */
export const short = (value: number) =>
  value === 0 ? '0' : Math.abs(value) >= 100 ? whole(value) : String(Number(value.toPrecision(value < 10 ? 2 : 3)));

/** `17.5 %` */
export const percent = (value: number | null) => (value === null ? 'an unknown share' : `${short(value)} %`);

/** `3 days`, or `6 hours` where it is less than a day. */
export function days(value: number | null): string {
  if (value === null) return 'an unknown time';
  return value > 0 && value < 1 ? counted(24 * value, 'hour') : counted(value, 'day');
}

/** `On day 3`, or `After 6 hours` on the first day. */
export const onDay = (day: number) => (day > 0 && day < 1 ? `After ${days(day)}` : `On day ${short(day)}`);

const counted = (value: number, unit: string) => `${short(value)} ${unit}${short(value) === '1' ? '' : 's'}`;
