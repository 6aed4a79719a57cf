import { disputes, howStated } from '../../../evidence/index.ts';
import { CitedText } from '../../citations/cited-text.tsx';
import { IdLink } from '../../citations/id-link.tsx';
import type { Studio } from '../../studio-state.ts';
import { ExperimentPart } from './experiment-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { type Question, sideOf } from './questions.ts';
import { SideCard } from './side-card.tsx';
import { SideSwitch } from './side-switch.tsx';

interface QuestionPageProps {
  readonly question: Question;
  readonly studio: Studio;
}

/** One disputed question: both sides, the switch, and the experiment that would tell. */
export function QuestionPage({ question, studio }: QuestionPageProps) {
  const { dispute, waitsFor } = question;
  const { id, stated, neutral, default: weighed, explanation, twin, note } = dispute;
  const taken = sideOf(question, { sides: { ...studio.scenario.sides, ...studio.overlay.sides } });
  const isSwitched = waitsFor === null;
  return (
    <article className="question" aria-label={id}>
      <header>
        <p className="kind">
          <code>{id}</code> {howStated[stated]}
        </p>
        <h1>{dispute.question}</h1>
        {isSwitched ? (
          <SideSwitch question={question} studio={studio} />
        ) : (
          <p className="notice">The model cannot take a side yet. It waits for {waitsFor}.</p>
        )}
      </header>
      <div className="sides">
        <SideCard dispute={dispute} side="a" isSwitched={isSwitched} isTaken={isSwitched && taken === 'a'} />
        <SideCard dispute={dispute} side="b" isSwitched={isSwitched} isTaken={isSwitched && taken === 'b'} />
      </div>
      <section className="weighed" aria-label="What the evidence speaks for">
        <h2>What the evidence speaks for, before any experiment</h2>
        <p>
          <strong>{weighed.side === 'none' ? 'Neither side.' : `Side ${weighed.side}.`}</strong>{' '}
          <CitedText>{weighed.reason}</CitedText>
        </p>
        {explanation !== undefined && (
          <p>
            The division may come from this: <CitedText>{explanation}</CitedText>
          </p>
        )}
        {neutral.length > 0 && (
          <p>
            Findings that ask and take no side:{' '}
            {neutral.map((finding) => (
              <span key={finding}>
                <IdLink kind="finding" id={finding} />{' '}
              </span>
            ))}
          </p>
        )}
        {twin !== undefined && (
          <p>
            Asked of leukemia development as <IdLink kind="dispute" id={twin} />: {disputes[twin].question}
          </p>
        )}
        {note !== undefined && (
          <p className="aside">
            <CitedText>{note}</CitedText>
          </p>
        )}
      </section>
      <ExperimentPart dispute={dispute} />
      <OutcomePart dispute={dispute} />
    </article>
  );
}
