import { MarrowError } from '../core/error.ts';
import { nearest } from '../core/nearest.ts';
import type { Dispute } from './dispute.ts';
import { disputes } from './disputes.ts';
import { entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { entityNamed } from './entity-names.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';
import type { Reference } from './reference.ts';
import { references } from './references.ts';

/** The finding of that id; throws `invalid-input` with the nearest id if there is none. */
export function findingOf(id: string): Finding {
  return found('finding', findings, id);
}

/** The source of that key; throws `invalid-input` with the nearest key if there is none. */
export function referenceOf(key: string): Reference {
  return found('reference', references, key);
}

/** The dispute of that id; throws `invalid-input` with the nearest id if there is none. */
export function disputeOf(id: string): Dispute {
  return found('dispute', disputes, id);
}

/** The entity of that id, name or synonym; throws `invalid-input` with the nearest id if there is none. */
export function entityOf(name: string): Entity {
  return entityNamed(name) ?? found('entity', entities, name);
}

function found<Entry>(kind: string, entries: Readonly<Record<string, Entry>>, name: string): Entry {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry !== undefined) return entry;
  const names = Object.keys(entries);
  const near = nearest(name, names);
  throw new MarrowError({
    kind: 'invalid-input',
    message: `Marrow knows no ${kind} of that name`,
    expected: `one of ${names.length} names such as "${names[0]}"`,
    found: `"${name}"`,
    ...(near === undefined ? {} : { advice: `Did you mean "${near}"?` }),
  });
}
