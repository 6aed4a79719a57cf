import { Fragment, useEffect, useState } from 'react';
import { digits } from '../../../experiments/compare/answer.ts';
import type { ArrowRow, DrawnFigure, ShownIn, Standing } from '../../../experiments/figure/drawn-figure.ts';
import { IdLink } from '../../citations/id-link.tsx';
import { Dialog } from '../../dialog.tsx';
import { type FigureOnRecord, figureOnRecord } from './figure-on-record.ts';

/** Figure 1 in numbers: what each of its arrows comes to in several pairs of marrows, and how that stands to the review. */
export function ArrowsDialog({ onClose }: { onClose(): void }) {
  const [record, setRecord] = useState<FigureOnRecord | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    figureOnRecord().then(setRecord, (error: unknown) => setFailure(String(error)));
  }, []);
  return (
    <Dialog title="What leukemia changes, arrow by arrow" className="arrows" onClose={onClose}>
      {failure !== null && <p role="alert">{failure}</p>}
      {record === null && failure === null && <p role="status">Reading…</p>}
      {record !== null && <Arrows {...record} />}
      <form method="dialog" className="answers">
        <button type="submit">Close</button>
      </form>
    </Dialog>
  );
}

function Arrows({ figure, isOfThisModel }: FigureOnRecord) {
  const { rows, seeds } = figure;
  const said = rows.filter((row) => row.said !== null);
  const agree = said.filter(({ standing }) => standing === 'as said');
  return (
    <>
      <p className="lead">
        {agree.length} of the {said.length} arrows of which the review says what becomes of them went as it says, in{' '}
        {seeds.length} pairs of marrows with the same random numbers. Most arrows are rules of the model, so that one as
        said shows that the rule acts in a whole marrow, not that it is true.
      </p>
      {!isOfThisModel && (
        <p className="notice">
          These were run with another version of the model than this page, engine {figure.engine};{' '}
          <code>npx marrow figure 1</code> runs them with this one.
        </p>
      )}
      <div className="wide">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">arrow</th>
              <th scope="col" className="number">
                healthy
              </th>
              <th scope="col" className="number">
                leukemic
              </th>
              <th scope="col" className="number">
                change, 95 %
              </th>
              <th scope="col">by the review</th>
            </tr>
          </thead>
          {panelsOf(figure).map(([panel, arrows]) => (
            <tbody key={panel}>
              <tr>
                <th scope="rowgroup" colSpan={5}>
                  {panel}
                </th>
              </tr>
              {arrows.map((row) => (
                <Row key={`${row.from} ${row.to}`} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function Row({
  row: { from, to, sign, findings, healthy, leukemic, unit, change, ci, said, standing },
}: {
  row: ArrowRow;
}) {
  return (
    <tr>
      <td>
        {from} {sign === '+' ? '→' : '⊣'} {to}
        <small>
          {leukemic.reading}{' '}
          {findings.map((id) => (
            <Fragment key={id}>
              <IdLink kind="finding" id={id} />{' '}
            </Fragment>
          ))}
        </small>
      </td>
      <td className="number">{level(healthy, unit)}</td>
      <td className="number">{level(leukemic, unit)}</td>
      <td className="number">
        {change === null ? '–' : withUnit(change, unit)}
        {ci !== null && (
          <small>
            {digits(ci[0])} to {digits(ci[1])}
          </small>
        )}
      </td>
      <td>
        <span className={`badge ${grounds[standing]}`}>{said === null ? standing : `${said}: ${standing}`}</span>
      </td>
    </tr>
  );
}

const withUnit = (value: number, unit: string) => `${digits(value)}${unit === '1' ? '' : ` ${unit}`}`;

const level = ({ mean }: ShownIn, unit: string) => (mean === null ? 'none' : withUnit(mean, unit));

const grounds: Readonly<Record<Standing, string>> = {
  'as said': 'good',
  'the other way': 'bad',
  'not told apart': 'warn',
  'not said': '',
  'too few seeds': '',
  'nothing to compare': '',
};

function panelsOf({ rows }: DrawnFigure): (readonly [string, readonly ArrowRow[]])[] {
  return [...Map.groupBy(rows, ({ panel }) => panel)];
}
