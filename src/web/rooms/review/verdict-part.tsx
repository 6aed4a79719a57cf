import type { Assay } from '../../../assays/index.ts';
import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import { sayEffect } from '../../../experiments/verify/say-effect.ts';
import { rowIn, useResults } from '../../results/held-results.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import { assayAnswered } from './assay-answered.ts';
import { EffectFigure } from './effect-figure.tsx';
import { FromFile } from './from-file.tsx';

/** What came of an assay at full size, from the result that is open; else that it is not judged here. */
export function VerdictPart({ assay }: { readonly assay: Assay }) {
  const { verify } = useResults();
  const found = rowIn(verify, (row) => assayAnswered(row) === assay);
  if (found === null) {
    return (
      <div className="unjudged">
        <p>
          <strong>Not yet judged at full size.</strong>{' '}
          {verify.length === 0
            ? 'No result of marrow verify is open.'
            : 'What is open does not answer this assay in all of its seeds.'}{' '}
          This command runs it:
        </p>
        <pre>
          <code>
            marrow verify {assay.id} --out verify-{assay.id}
          </code>
        </pre>
        <p className="aside">Then open its verify.json below the tree.</p>
      </div>
    );
  }
  const { file, row } = found;
  return (
    <FromFile file={file} says={`${saySeeds(row.seeds.length)} in each arm.`}>
      <p>
        <span className={`badge ${tone(row)}`}>{row.contradicted ? 'contradicted' : row.verdict}</span> {row.why}.
      </p>
      <EffectFigure row={row} />
      <p>{sayEffect(row)}.</p>
      {row.path !== null && <Path steps={row.path} />}
      {row.note !== null && <p className="aside">{row.note}</p>}
    </FromFile>
  );
}

function Path({ steps }: { readonly steps: readonly string[] }) {
  return (
    <div className="path">
      <h4>From what is changed to what is read</h4>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

function tone({ verdict, contradicted }: JudgedAssay): string {
  if (contradicted || verdict === 'not shown') return 'bad';
  return verdict === 'shown' ? 'good' : 'warn';
}
