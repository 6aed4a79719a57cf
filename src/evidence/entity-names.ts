import { entities } from './entities.ts';
import type { Entity } from './entity.ts';

/** Every spelling under which an entity is known, its id first. */
export function namesOf({ id, name, short, synonyms, symbols }: Entity): readonly string[] {
  // The genes of a pathway or a complex stand for themselves, not for the whole.
  const symbol = symbols.length === 1 ? symbols : [];
  return [id, name, ...(short === null ? [] : [short]), ...synonyms, ...symbol];
}

const exact = new Map<string, Entity>();
const plain = new Map<string, Entity>();
for (const entity of Object.values<Entity>(entities)) {
  for (const name of namesOf(entity)) {
    addIfFree(exact, name.toLowerCase(), entity);
    addIfFree(plain, withoutMarks(name), entity);
  }
}
// An id belongs to its own entity, whoever else goes by the same word.
for (const entity of Object.values<Entity>(entities)) exact.set(entity.id, entity);

/**
 * The entity of that id, name, synonym or gene symbol, or undefined.
 *
 * The exact word counts first; else hyphens, spaces, case and the spelling of Greek letters do not matter: `VLA4`,
 * `HIF-1α`. Of two entities of one gene the first listed is meant.
 */
export function entityNamed(name: string): Entity | undefined {
  return exact.get(name.toLowerCase()) ?? plain.get(withoutMarks(name));
}

/** The entity for which a member of a model stands: by its name, else by its id. */
export function entityBehind(member: { readonly id: string; readonly name: string }): Entity | undefined {
  return entityNamed(member.name) ?? entityNamed(member.id);
}

/** Letters and digits of a name, Greek ones as Latin: by these, spellings of one name are equal. */
export function withoutMarks(name: string): string {
  return name
    .toLowerCase()
    .replace(/α|alpha/g, 'a')
    .replace(/β|beta/g, 'b')
    .replace(/γ|gamma/g, 'g')
    .replace(/κ|kappa/g, 'k')
    .replace(/[^a-z0-9+]/g, '');
}

function addIfFree(owners: Map<string, Entity>, name: string, entity: Entity): void {
  if (!owners.has(name)) owners.set(name, entity);
}
