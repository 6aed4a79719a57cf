import { sayQuantity } from '../../../core/units.ts';
import { type Dispute, findings, type SideName, sourcesOf } from '../../../evidence/index.ts';
import type { Rule } from '../../../model/index.ts';
import { CitedText } from '../../citations/cited-text.tsx';
import { IdLink } from '../../citations/id-link.tsx';
import { SourceList } from '../../citations/source-list.tsx';
import { parameterWords } from '../../model-words/parameter-words.ts';
import { sayClaim } from '../../model-words/rule-words.ts';
import { type SideInModel, sideInModel } from './side-in-model.ts';

interface SideCardProps {
  readonly dispute: Dispute;
  readonly side: SideName;
  /** The model can take a side of this question. */
  readonly isSwitched: boolean;
  readonly isTaken: boolean;
}

/** One answer to a question: what it says, who says it, and what it makes of the model. */
export function SideCard({ dispute, side, isSwitched, isTaken }: SideCardProps) {
  const { statement, findings: ids } = dispute.sides[side];
  const sources = sourcesOf(dispute.sides[side]);
  return (
    <section className={isTaken ? 'side taken' : 'side'} aria-label={`Side ${side}`}>
      <h2>
        Side {side} {isTaken && <span className="badge good">holds in this scenario</span>}
      </h2>
      <p className="statement">{statement}</p>
      <h3>Findings that speak for it</h3>
      <ul className="findings">
        {ids.map((id) => (
          <li key={id}>
            <IdLink kind="finding" id={id} /> <CitedText>{findings[id].says}</CitedText>
          </li>
        ))}
        {ids.length === 0 && <li>none</li>}
      </ul>
      {isSwitched && <InModel side={sideInModel(dispute.id, side)} />}
      <details>
        <summary>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</summary>
        {sources.length === 0 ? <p>The review prints none.</p> : <SourceList keys={sources} />}
      </details>
    </section>
  );
}

function InModel({ side: { says, only, cut, set } }: { readonly side: SideInModel }) {
  return (
    <>
      <h3>In the model</h3>
      {says !== null && (
        <p>
          <CitedText>{says}</CitedText>
        </p>
      )}
      <ul className="effects">
        <Rules sign="+" word="holds here only" rules={only} />
        <Rules sign="−" word="does not hold here" rules={cut} />
        {set.map(({ path, before, after }) => (
          <li key={path}>
            <b className="sign">=</b>
            <p>
              {parameterWords(path)}: <b className="amount">{sayQuantity(after.quantity)}</b> instead of{' '}
              {sayQuantity(before.quantity)}{' '}
              <small>
                {after.grade}: <CitedText>{after.source}</CitedText>
              </small>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RulesProps {
  readonly sign: string;
  readonly word: string;
  readonly rules: readonly Rule[];
}

function Rules({ sign, word, rules }: RulesProps) {
  return rules.map((rule) => {
    const { side: _, ...claim } = rule;
    return (
      <li key={rule.id}>
        <b className="sign">{sign}</b>
        <p>
          {sayClaim(claim)} <small>{word}</small>
        </p>
      </li>
    );
  });
}
