import type { Drug } from './drug.ts';

/** What a drug is and does in the model, in sentences, with what it is known to do and has no rule for. */
export function describeDrug({
  name,
  class: kind,
  damage,
  blocks = [],
  inhibits = [],
  replaces,
  missing = [],
}: Drug): string {
  const does = [
    ...(damage === undefined ? [] : [`damages cells in ${inWords(damage.phases)} through ${damage.target}`]),
    ...blocks.map(({ receptor }) => `competes for ${receptor.name}`),
    ...inhibits.map(({ activity }) => `inhibits ${activity.name}`),
    ...(replaces === undefined ? [] : [`adds to ${replaces.hormone.name} in blood and is cleared as it is`]),
  ];
  const lacks = missing.length === 0 ? '' : ` ${missing.join(' ')}`;
  return `${name[0]!.toUpperCase()}${name.slice(1)} (${kind}) ${inWords(does)}.${lacks}`;
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? 'does nothing') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
