/** The smallest of 1, 2, 2.5, 5 × 10ᵏ that is not below a level. */
export function niceTop(level: number): number {
  if (!(level > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(level));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((top) => top >= level * 0.9999) ?? level;
}
