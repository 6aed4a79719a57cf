import type { ReferenceKey } from '../../evidence/index.ts';
import { addressOf, sourceLine } from './source-line.ts';
import './citations.css';

/** Sources as numbered lines, each with its DOI as a link that opens only when it is followed. */
export function SourceList({ keys }: { readonly keys: readonly ReferenceKey[] }) {
  return (
    <ol className="sources">
      {keys.map((key) => {
        const { paper, standing, note, doi } = sourceLine(key);
        return (
          <li key={key}>
            <p>
              {paper}{' '}
              {doi !== null && (
                <a href={addressOf(doi)} target="_blank" rel="noopener noreferrer">
                  doi:{doi}
                </a>
              )}
            </p>
            <small>
              {standing}. {note}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
