import type { Dispute } from '../../../evidence/index.ts';
import type { DisputeRow, DisputeVerdict, ObservableRow } from '../../../experiments/dispute/dispute-row.ts';
import { sayBest, sayChoice, sayPredictions } from '../../../experiments/dispute/say-dispute.ts';
import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import { OfRecord } from '../../record/of-record.tsx';
import { RecordNote } from '../../record/record-note.tsx';
import { useRecord } from '../../record/use-record.ts';

const tones: Readonly<Record<DisputeVerdict, string>> = {
  separable: 'good',
  'not separable here': 'bad',
  undecided: 'warn',
  'not run': '',
  'no switch yet': '',
};

/** Whether its experiment tells the sides apart in simulated marrow, from the project's record. */
export function OutcomePart({ dispute: { id, question } }: { readonly dispute: Dispute }) {
  const record = useRecord('disputes', id);
  const found = record.current.get(id);
  if (found === undefined) return <RecordNote record={record} id={id} />;
  const row: DisputeRow = { ...found.row, question };
  return (
    <section className="outcome" aria-label="What came of it">
      <h2>What came of it</h2>
      <OfRecord engine={found.engine} says={saySize(row)}>
        <p>
          <span className={`badge ${tones[row.verdict]}`}>{row.verdict}</span> {row.reason}.
        </p>
        <Best row={row} />
        {row.observables.length > 0 && <Predictions of={row.observables} />}
      </OfRecord>
    </section>
  );
}

function saySize({ seeds }: DisputeRow): string {
  return seeds.length === 0 ? 'nothing could be run.' : `${saySeeds(seeds.length)} in each arm, on either side.`;
}

function Best({ row }: { readonly row: DisputeRow }) {
  const best = sayBest(row);
  if (best === null) return null;
  return (
    <>
      <p>{best}</p>
      <p className="aside">{sayChoice(row)}</p>
    </>
  );
}

function Predictions({ of }: { readonly of: readonly ObservableRow[] }) {
  return (
    <table className="table" aria-label="What both sides predict">
      <thead>
        <tr>
          <th scope="col">read</th>
          <th scope="col">predicted on either side</th>
        </tr>
      </thead>
      <tbody>
        {of.map((each) => (
          <tr key={each.name}>
            <td>
              {each.name} <small>{each.arms.join(' against ')}</small>
            </td>
            <td>{each.excluded === null ? sayPredictions(each) : `Not read: ${each.excluded}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
