import { MarrowError } from '../core/error.ts';
import { adviceOn, oneOf } from '../core/nearest.ts';

/** The member with this id, or an error that offers the nearest one. */
export function named<T extends { readonly id: string }>(members: readonly T[], id: string, what: string): T {
  const found = members.find((member) => member.id === id);
  if (found !== undefined) return found;
  const ids = members.map((member) => member.id);
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no ${what} is called "${id}"`,
    expected: oneOf(id, ids),
    found: id,
    advice: adviceOn(id, ids),
  });
}
