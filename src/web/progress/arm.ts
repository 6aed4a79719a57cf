const others = ['--series-2', '--series-1', '--series-3', '--series-4', '--series-5', '--series-6', '--series-7'];

/** The color of an arm by its place: the reference, which is the first, in ink. */
export function armColor(place: number): string {
  return place === 0 ? 'var(--series-8)' : `var(${others[(place - 1) % others.length]})`;
}

/** The name of an arm as it is printed: numbers below zero with a true minus. */
export function armName(name: string): string {
  return name.replace(/(^|\s)-(?=\d)/g, '$1−');
}
