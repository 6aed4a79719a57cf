/** Fewest seeds from which anything is concluded. */
export const fewestSeeds = 3;

/** What so few seeds can tell and what they cannot, for the end of a sentence. */
export function sayFewSeeds(count: number): string {
  if (count === 0) return 'no seed gave an effect';
  const shows =
    count === 1
      ? 'one seed shows what happened once and not how much of it is chance, so it has no interval'
      : `${count} seeds hardly show how much of it is chance`;
  return `${shows}; nothing is concluded from fewer than ${fewestSeeds}`;
}

/** `1 seed`, `4 seeds` */
export function saySeeds(count: number): string {
  return `${count} ${count === 1 ? 'seed' : 'seeds'}`;
}
