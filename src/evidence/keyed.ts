/** The entries made whole, each under its own key. */
export function keyed<Key extends string, Entry, Whole>(
  entries: Readonly<Record<Key, Entry>>,
  whole: (key: Key, entry: Entry) => Whole,
): Readonly<Record<Key, Whole>> {
  const keys = Object.keys(entries) as Key[];
  return Object.fromEntries(keys.map((key) => [key, whole(key, entries[key])])) as Record<Key, Whole>;
}
