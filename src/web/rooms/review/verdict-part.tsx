import type { Assay } from '../../../assays/index.ts';
import { modelHash } from '../../../experiments/identity.ts';
import { sayEffect } from '../../../experiments/verify/say-effect.ts';
import { marrow } from '../../../scenarios/index.ts';
import { EffectFigure } from './effect-figure.tsx';
import type { JudgedAssay } from './verdict-file.ts';
import { useVerdictFile } from './verdict-store.ts';

let ownHash: string | undefined;

/** What came of an assay at full size, from the result that is open; else that it is not judged here. */
export function VerdictPart({ assay }: { readonly assay: Assay }) {
  const file = useVerdictFile();
  const row = file?.rows.find(({ id, asks }) => id === assay.id && asks === assay.asks);
  if (file === null || row === undefined) {
    return (
      <div className="unjudged">
        <p>
          <strong>Not yet judged at full size.</strong>{' '}
          {file === null ? 'No result of marrow verify is open.' : `${file.name} has no result of this assay.`} This
          command runs it:
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
  ownHash ??= modelHash(marrow);
  return (
    <div className="judged">
      <p>
        <span className={`badge ${tone(row)}`}>{row.contradicted ? 'contradicted' : row.verdict}</span> {row.why}.
      </p>
      {file.modelHash !== ownHash && (
        <p className="notice">{file.name} was made with another version of the model than this page.</p>
      )}
      <EffectFigure row={row} />
      <p>{sayEffect(row)}.</p>
      {row.path !== null && <Path steps={row.path} />}
      {row.note !== null && <p className="aside">{row.note}</p>}
    </div>
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
