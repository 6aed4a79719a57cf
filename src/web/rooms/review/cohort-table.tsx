import type { TrialRow } from '../../../experiments/trial/trial-row.ts';

/** In what virtual patients of a trial differ, and from where the ranges come. */
export function CohortTable({ row: { prior, inclusion } }: { readonly row: TrialRow }) {
  return (
    <details>
      <summary>They differ in {prior.length} properties</summary>
      <table className="table" aria-label="Properties of virtual patients">
        <thead>
          <tr>
            <th>property</th>
            <th className="number">from</th>
            <th className="number">usually</th>
            <th className="number">to</th>
            <th>source</th>
          </tr>
        </thead>
        <tbody>
          {prior.map(({ id, says, low, usual, high, unit, source }) => (
            <tr key={id}>
              <td>
                {says}
                {unit === '1' ? '' : `, ${unit}`}
              </td>
              <td className="number">{low}</td>
              <td className="number">{usual}</td>
              <td className="number">{high}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="aside">
        Under the even prior a property lies anywhere in its range alike, under the peaked one mostly near its usual
        value. “All” counts {inclusion.all}; “low counts” {inclusion['low counts']}.
      </p>
    </details>
  );
}
