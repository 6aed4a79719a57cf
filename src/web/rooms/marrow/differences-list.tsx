import { useMemo } from 'react';
import { differencesOf } from '../../differences.ts';
import type { Shown } from '../../shown.ts';
import { sayCommon } from './say-common.ts';

interface DifferencesProps {
  readonly left: Shown;
  readonly right: Shown;
}

/** What differs between two blocks, so that nobody has to guess. */
export function Differences({ left, right }: DifferencesProps) {
  const [a, b] = [left.source.scenario, right.source.scenario];
  const found = useMemo(() => (a === undefined || b === undefined ? null : differencesOf(a, b)), [a, b]);
  const common = useMemo(() => sayCommon(left.source, right.source), [left.source, right.source]);
  if (found === null) return null;
  return (
    <section className="differences" aria-label="What differs">
      <h2>What differs</h2>
      {found.length === 0 ? (
        <p>Nothing: both must stay the same, bit for bit.</p>
      ) : (
        <dl>
          {found.map(({ of, left: mine, right: theirs }) => (
            <div key={of}>
              <dt>{of}</dt>
              <dd>
                <span>{left.name}:</span> {mine ?? 'none'}
              </dd>
              <dd>
                <span>{right.name}:</span> {theirs ?? 'none'}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {common !== null && <p className="aside">{common}</p>}
    </section>
  );
}
