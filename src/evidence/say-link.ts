import { type CellId, type EntityId, entities } from './entities.ts';
import type { Entity, EntityKind } from './entity.ts';
import type { Link, Sign } from './link.ts';

const verbs: Readonly<Record<Sign, readonly [singular: string, plural: string]>> = {
  '+': ['raises', 'raise'],
  '-': ['lowers', 'lower'],
  '0': ['was found not to change', 'were found not to change'],
  '~': ['acts on', 'act on'],
};

/** A link as a short sentence: "Ang-1 raises quiescence of HSCs via Tie-2." */
export function sayLink({ source, sign, target, cell, via, sourceCell, drug }: Link): string {
  const cause = inCell(source, sourceCell);
  const [singular, plural] = verbs[sign];
  const effect = isOfKind(target, 'cell type') ? `the number of ${wordOf(target)}s` : inCell(target, cell);
  const by = drug === undefined ? '' : ` (${wordOf(drug)})`;
  const through = via === undefined ? '' : ` via ${via.map(wordOf).join(', ')}`;
  const open = sign === '~' ? ' (direction left open)' : '';
  return `${capital(cause)} ${isPlural(wordOf(source)) ? plural : singular} ${effect}${by}${through}${open}.`;
}

/** What a sentence calls an entity. */
export function wordOf(id: EntityId): string {
  const { short, name }: Entity = entities[id];
  return short ?? name.replace(/ \([^)]*\)$/, '');
}

function inCell(id: EntityId, cell: CellId | undefined): string {
  if (cell === undefined) return wordOf(id);
  if (id === 'cell-number') return `the number of ${wordOf(cell)}s`;
  const isDone = isOfKind(id, 'behavior') || isOfKind(id, 'measurement');
  return `${wordOf(id)} ${isDone ? 'of' : 'in'} ${wordOf(cell)}s`;
}

function isOfKind(id: EntityId, kind: EntityKind): boolean {
  const entity: Entity = entities[id];
  return entity.kind === kind;
}

function isPlural(words: string): boolean {
  const [head = words] = words.split(' of ');
  return head.includes(' and ') || (/[a-z]s$/.test(head) && !/[isu]s$/.test(head));
}

/** Leaves words such as `p21` and `mTOR` as they are. */
function capital(words: string): string {
  return /^[a-z]{2}[a-z /-]/.test(words) ? words[0]!.toUpperCase() + words.slice(1) : words;
}
