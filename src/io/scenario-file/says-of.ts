import type { Scenario } from '../../model/scenario.ts';
import type { ExtendingFile } from './shape.ts';

/** Keys that make another scenario of the one that a file extends, in words. */
const changes = {
  species: 'species',
  site: 'site',
  anatomy: 'anatomy',
  rules: 'rules',
  set: 'parameters',
  cut: 'rules that are left out',
  perturb: 'perturbations',
  regimens: 'regimens',
  sides: 'sides of disputes',
} as const satisfies Partial<Readonly<Record<keyof ExtendingFile, string>>>;

/** What a file without words of its own shows: what its base shows, or that it is another thing. */
export function saysOf(raw: Partial<ExtendingFile>, base: Scenario): string {
  const changed = Object.entries(changes).flatMap(([key, word]) => (Object.hasOwn(raw, key) ? [word] : []));
  return changed.length === 0 ? base.says : `As "${base.id}", but for: ${changed.join(', ')}.`;
}
