import { useId } from 'react';
import type { SideName } from '../../../evidence/index.ts';
import { useLay } from '../../model-changes/use-lay.ts';
import type { Studio } from '../../studio-state.ts';
import { type Question, sideOf, taking } from './questions.ts';

interface SideSwitchProps {
  readonly question: Question;
  readonly studio: Studio;
}

/** Takes a side of a question in the scenario of the studio. */
export function SideSwitch({ question, studio }: SideSwitchProps) {
  const name = useId();
  const { dispute, byDefault } = question;
  const { overlay, scenario } = studio;
  const side = sideOf(question, { sides: { ...scenario.sides, ...overlay.sides } });
  const anyway = scenario.sides[dispute.id] ?? byDefault;
  const { lay, failure } = useLay(studio);
  const take = (to: SideName | null) =>
    lay(taking(question, to, overlay, scenario), `${dispute.id}: ${to === null ? 'no side' : `side ${to}`}`);
  const choices: readonly (SideName | null)[] = anyway === null ? ['a', null, 'b'] : ['a', 'b'];
  return (
    <fieldset className="switch">
      <legend>In this scenario the model holds</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice ?? 'none'}>
            <input type="radio" name={name} checked={side === choice} onChange={() => take(choice)} />
            <span>
              {choice === null ? 'neither side' : `side ${choice}`}
              {choice === anyway && <small> default</small>}
            </span>
          </label>
        ))}
      </div>
      {failure !== null && (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      )}
    </fieldset>
  );
}
