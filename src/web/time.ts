/** Position of the day nearest to a wanted one in an ascending list; −1 in an empty one. */
export function nearestPosition(days: readonly number[], wanted: number): number {
  let best = days.length === 0 ? -1 : 0;
  for (let k = 1; k < days.length; k++) {
    if (Math.abs(days[k]! - wanted) < Math.abs(days[best]! - wanted)) best = k;
  }
  return best;
}

export function nearestDay(days: readonly number[], wanted: number): number {
  return days[nearestPosition(days, wanted)] ?? 0;
}

/** A day as people write it: `day 24`, `day 24.5`; before day 0 the marrow settles: `day −3.5, settling`. */
export function printDay(day: number): string {
  const amount = Math.abs(Number(day.toFixed(2)));
  return day < 0 ? `day −${amount}, settling` : `day ${amount}`;
}

/** A number with three digits that count, with thin spaces between thousands. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

/** A moment as people write it: `28 Nov 2026, 16:10`. */
export function printMoment(milliseconds: number): string {
  const at = new Date(milliseconds);
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return `${day}, ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}
