import type { Assay } from '../../../assays/index.ts';
import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import { sayEffect } from '../../../experiments/verify/say-effect.ts';
import { CitedText } from '../../citations/cited-text.tsx';
import { RecordNote } from '../../record/record-note.tsx';
import { useRecord } from '../../record/use-record.ts';
import { useResults } from '../../results/held-results.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import { assayAnswered } from './assay-answered.ts';
import { EffectFigure } from './effect-figure.tsx';
import { From } from './from.tsx';
import { toldOf } from './told.ts';

/** What came of an assay at full size, from the result that is open or the project's record; else that it is not judged. */
export function VerdictPart({ assay }: { readonly assay: Assay }) {
  const { verify } = useResults();
  const record = useRecord('assays', assay.id);
  const told = toldOf(verify, (row) => assayAnswered(row) === assay, record.current.get(assay.id));
  if (told === null) {
    return (
      <div className="unjudged">
        <RecordNote record={record} id={assay.id} />
        {!record.unchecked.has(assay.id) && <Unjudged assay={assay} isFileOpen={verify.length > 0} />}
      </div>
    );
  }
  const { row } = told;
  return (
    <From told={told} says={`${saySeeds(row.seeds.length)} in each arm.`}>
      <p>
        <span className={`badge ${tone(row)}`}>{row.contradicted ? 'contradicted' : row.verdict}</span> {row.why}.
      </p>
      <EffectFigure row={row} />
      <p>{sayEffect(row)}.</p>
      {row.path !== null && <Path steps={row.path} />}
      {row.note !== null && row.note !== assay.note && (
        <p className="aside">
          <CitedText>{row.note}</CitedText>
        </p>
      )}
    </From>
  );
}

interface UnjudgedProps {
  readonly assay: Assay;
  readonly isFileOpen: boolean;
}

function Unjudged({ assay, isFileOpen }: UnjudgedProps) {
  return (
    <>
      <p>
        <strong>Not yet judged at full size.</strong>{' '}
        {isFileOpen
          ? 'What is open does not answer this assay in all of its seeds.'
          : 'No result of marrow verify is open.'}{' '}
        This command runs it:
      </p>
      <pre>
        <code>
          marrow verify {assay.id} --out verify-{assay.id}
        </code>
      </pre>
      <p className="aside">Then open its verify.json below the tree.</p>
    </>
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
