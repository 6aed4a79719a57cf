const shown = 12;

/** Which ticks there are, for a message: a few one by one, many as a range. */
export function sayTicks(ticks: readonly number[]): string {
  if (ticks.length === 0) return 'a run that records them';
  if (ticks.length <= shown) return `one of the ticks ${ticks.join(', ')}`;
  return `one of ${ticks.length} ticks from ${ticks[0]} to ${ticks.at(-1)}`;
}
