import type { Model } from '../../../model/model.ts';

/** What can be blocked beside CXCR4 and VLA-4: receptors and activities of cells, by name. */
export function targetsOf({ receptors, activities }: Model): { readonly id: string; readonly name: string }[] {
  const named = [...receptors, ...activities].map(({ id, name }) => ({ id, name }));
  const others = new Map(named.filter(({ id }) => id !== 'cxcr4' && id !== 'vla4').map((each) => [each.id, each]));
  return [...others.values()].sort((a, b) => a.name.localeCompare(b.name));
}
