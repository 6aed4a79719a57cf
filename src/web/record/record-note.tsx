import type { OnRecord } from './on-record.ts';

/** Why no answer of record is shown; nothing where there is one, or none was ever given. */
export function RecordNote({ record, id }: { readonly record: OnRecord<unknown>; readonly id: string }) {
  const { failure, outdated, unchecked } = record;
  if (failure !== null) return <p className="aside">What the project has on record could not be read: {failure}</p>;
  if (unchecked.has(id))
    return (
      <p className="aside">The project has it on record; whether this model would be asked the same is looked up.</p>
    );
  if (outdated.has(id))
    return (
      <p className="aside">
        The project has it on record as another model or question had it. That says nothing of this one and is not
        shown.
      </p>
    );
  return null;
}
