import type { ReferenceKey } from '../../../evidence/index.ts';
import { SourceList } from '../../citations/source-list.tsx';

/** The sources at the foot of a page. */
export function Sources({ keys }: { readonly keys: readonly ReferenceKey[] }) {
  return (
    <section className="references" aria-label="Sources">
      <h2>Sources</h2>
      {keys.length === 0 ? <p>The review prints no source with it.</p> : <SourceList keys={keys} />}
    </section>
  );
}
