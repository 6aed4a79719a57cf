import { type Assay, findingsOf } from '../../../assays/index.ts';
import { printQuantity, sayUnit } from '../../../core/units.ts';
import { CitedText } from '../../citations/cited-text.tsx';
import { IdLink } from '../../citations/id-link.tsx';
import { Facts } from '../../facts/facts.tsx';
import { classWords, sayExpectation } from './assay-words.ts';

/** An in-silico experiment: what is run, what is read, what is expected, and what could prove it wrong. */
export function AssayPart({ assay, finding }: { readonly assay: Assay; readonly finding: string }) {
  const { asks, contrast, reading, control, seeds, note, class: kind } = assay;
  const others = findingsOf(assay).filter((id) => id !== finding);
  const until = printQuantity(contrast.of.scenario.until);
  return (
    <div className="assay">
      <p className="asks">{asks}</p>
      <Facts>
        <dt>Arms</dt>
        <dd>
          {contrast.of.name}
          {contrast.against === undefined ? '' : ` against ${contrast.against.name}`}
        </dd>
        <dt>Read</dt>
        <dd>
          {reading.says}
          {reading.unit === '1' ? '' : `, ${sayUnit(reading.unit)}`}
        </dd>
        <dt>Expected</dt>
        <dd>{sayExpectation(assay)}</dd>
        <dt>{control.kind === 'cut' ? 'Control' : 'Probe'}</dt>
        <dd>
          {control.says}: {control.of.name}
          {control.against === undefined ? '' : ` against ${control.against.name}`}
        </dd>
        <dt>Size</dt>
        <dd>
          {seeds} seeds, up to {until}
        </dd>
        <dt>Class</dt>
        <dd>{classWords[kind]}</dd>
        {others.length > 0 && (
          <>
            <dt>Tests also</dt>
            <dd>
              {others.map((id) => (
                <span key={id}>
                  <IdLink kind="finding" id={id} />{' '}
                </span>
              ))}
            </dd>
          </>
        )}
      </Facts>
      {note !== undefined && (
        <p className="aside">
          <CitedText>{note}</CitedText>
        </p>
      )}
    </div>
  );
}
