import { useEffect, useRef } from 'react';
import type { Overlay, Scenario } from '../../../model/index.ts';
import { printPlace } from '../../address.ts';
import { type Question, questionGroups, sideOf } from './questions.ts';

interface QuestionListProps {
  readonly chosen: Question | null;
  readonly scenario: Scenario;
  readonly overlay: Overlay;
}

/** Every disputed question, with the side that the scenario takes. */
export function QuestionList({ chosen, scenario, overlay }: QuestionListProps) {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is brought into view
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <nav className="index" aria-label="Disputed questions" ref={list}>
      {questionGroups.map(({ title, questions }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question.dispute.id}>
                <a
                  href={printPlace({ room: 'hypotheses', params: [question.dispute.id] })}
                  aria-current={question === chosen ? 'true' : undefined}
                >
                  <span className="says">{question.dispute.question}</span>
                  <Standing question={question} scenario={scenario} overlay={overlay} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface StandingProps {
  readonly question: Question;
  readonly scenario: Scenario;
  readonly overlay: Overlay;
}

function Standing({ question, scenario, overlay }: StandingProps) {
  if (question.waitsFor !== null) return <span className="waits">waits</span>;
  const sides = { ...scenario.sides, ...overlay.sides };
  const side = sideOf(question, { sides });
  const isChanged = overlay.sides?.[question.dispute.id] !== undefined;
  const words = side === null ? 'no side taken' : `side ${side}`;
  return (
    <span className={isChanged ? 'ab changed' : 'ab'} role="img" aria-label={isChanged ? `${words}, changed` : words}>
      <i className={side === 'a' ? 'on' : ''}>a</i>
      <i className={side === 'b' ? 'on' : ''}>b</i>
    </span>
  );
}
