import { type Assay, armsOf } from '../../../assays/index.ts';
import { sayUnit } from '../../../core/units.ts';
import { digits } from '../../../experiments/compare/answer.ts';
import { shareOfMarrow } from '../../workshop/small-block.ts';
import { smallEffect, smallSeed } from './small-assay.ts';
import { useSmallRun } from './use-small-run.ts';

interface SmallRunProps {
  readonly finding: string;
  /** Which of the assays of the finding. */
  readonly index: number;
  readonly assay: Assay;
}

/** Tries an assay out in a small block and one seed, and says that it is small. */
export function SmallRun({ finding, index, assay }: SmallRunProps) {
  const { state, readings, arm, share, failure, begin, stop } = useSmallRun(finding, index);
  const arms = armsOf(assay);
  const { reading, scale, contrast, control } = assay;
  const marrow = Math.round(1 / shareOfMarrow(contrast.of.scenario));
  const inUnit = (value: number) => `${digits(value)}${reading.unit === '1' ? '' : ` ${sayUnit(reading.unit)}`}`;
  return (
    <div className="small-run">
      <p>
        {arms.length} arms in seed {smallSeed}, in 1/{marrow} of the marrow that the assay asks for. It shows how the
        experiment goes and gives no verdict: one seed has no interval, and in so little marrow chance is large.
      </p>
      <p>
        {state === 'running' ? (
          <button type="button" onClick={stop}>
            Stop
          </button>
        ) : (
          <button type="button" className="primary" onClick={begin}>
            {state === 'not begun' ? 'Run it now, small' : 'Run it again'}
          </button>
        )}
      </p>
      {state !== 'not begun' && (
        <table className="table" aria-label="Readings of the small run">
          <thead>
            <tr>
              <th>arm</th>
              <th>{reading.says}</th>
            </tr>
          </thead>
          <tbody>
            {arms.map(({ name }) => {
              const value = readings.get(name);
              return (
                <tr key={name}>
                  <td>{name}</td>
                  <td>
                    {value === null && 'nothing to read'}
                    {typeof value === 'number' && inUnit(value)}
                    {value === undefined && name === arm && (
                      <progress value={share} max={1} aria-label={`${name}, ${Math.round(100 * share)} %`} />
                    )}
                    {value === undefined && name !== arm && (state === 'running' ? 'waits' : 'not run')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {state === 'done' && (
        <p role="status">
          In this seed the effect is{' '}
          <strong>{sayEffect(smallEffect(assay, contrast, readings), scale, reading.unit)}</strong>,{' '}
          {control.kind === 'cut' ? 'with the mechanism cut' : 'of the probe'}{' '}
          {sayEffect(smallEffect(assay, control, readings), scale, reading.unit)}.
        </p>
      )}
      {failure !== null && (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

function sayEffect(effect: number | null, scale: Assay['scale'], unit: string): string {
  if (effect === null) return 'not to be had';
  const sign = effect > 0 ? '+' : '';
  if (scale === 'relative') return `${sign}${digits(100 * effect)} %`;
  const signed = `${sign}${digits(effect)}`;
  if (scale === 'beyond Bliss') return `${signed} ${scale}`;
  return scale === 'difference' && unit !== '1' ? `${signed} ${sayUnit(unit)}` : signed;
}
