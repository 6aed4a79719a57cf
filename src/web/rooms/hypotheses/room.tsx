import { useEffect, useRef } from 'react';
import { ChangeBar } from '../../model-changes/change-bar.tsx';
import type { RoomProps } from '../../studio-state.ts';
import { OutcomeCounts } from './outcome-counts.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionPage } from './question-page.tsx';
import { questions } from './questions.ts';
import './hypotheses.css';

const able = questions.filter(({ waitsFor }) => waitsFor === null).length;

/** Every dispute of the review as a switch of the model. */
export function Room({ studio }: RoomProps) {
  const [wanted = null] = studio.place.params;
  const chosen = questions.find(({ dispute }) => dispute.id === wanted) ?? null;
  const reading = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top
  useEffect(() => {
    reading.current?.scrollTo({ top: 0 });
  }, [chosen]);
  return (
    <div className="frame">
      <div className="desk">
        <QuestionList chosen={chosen} scenario={studio.scenario} overlay={studio.overlay} />
        <div className="reading" ref={reading}>
          {wanted !== null && chosen === null && <p className="notice">No disputed question is called “{wanted}”.</p>}
          {chosen === null ? <Opening /> : <QuestionPage key={chosen.dispute.id} question={chosen} studio={studio} />}
        </div>
      </div>
      <ChangeBar studio={studio} />
    </div>
  );
}

function Opening() {
  return (
    <article className="question">
      <h1>Where the literature divides</h1>
      <p className="lead">
        {questions.length} questions of the review have two answers. On {able} of them the model can take either side:
        choose one, take the other side, and compare what becomes of the marrow.
      </p>
      <p>
        A side is made of rules that hold on it only, rules that it leaves out, and numbers that differ. Where the
        evidence speaks for neither, the model holds what both sides share. The rest of the questions wait for
        mechanisms that the model does not have yet, and each says which.
      </p>
      <OutcomeCounts />
      <p>
        Which of several matters? In a terminal, with a file that names them: <code>marrow hypotheses study.yaml</code>
      </p>
    </article>
  );
}
