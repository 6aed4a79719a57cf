import { type FormEvent, useState } from 'react';
import { internal, printQuantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { scenarios } from '../../scenarios/index.ts';
import { Dialog } from '../dialog.tsx';
import { pace } from '../kept/pace.ts';
import type { Studio } from '../studio-state.ts';
import { printNumber } from '../time.ts';
import { cellsAtStart, printDuration, secondsOf } from './estimate.ts';

/** Choose what runs; says before the start how long it takes. */
export function NewRun({ studio, onClose }: { readonly studio: Studio; onClose(): void }) {
  const choices: readonly { readonly id: string; readonly scenario: Scenario; readonly says: string }[] = [
    { id: 'plan', scenario: studio.planned, says: 'The plan, with treatment and switches as they are set.' },
    ...scenarios
      .filter(({ perturb, regimens, id }) => perturb.length + regimens.length > 0 || id === 'healthy')
      .map((scenario) => ({ id: scenario.id, scenario, says: scenario.says })),
  ];
  const [chosen, setChosen] = useState('plan');
  const { scenario } = choices.find(({ id }) => id === chosen)!;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    studio.run(scenario, scenario.title);
  };
  return (
    <Dialog title="New run" onClose={onClose}>
      <form onSubmit={begin} className="questions">
        <fieldset>
          <legend>What runs</legend>
          {choices.map(({ id, scenario: { title }, says }) => (
            <label key={id} className="check">
              <input type="radio" name="scenario" checked={id === chosen} onChange={() => setChosen(id)} />{' '}
              <span>
                {title} <small>{says}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <Estimate scenario={scenario} />
        <div className="answers">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary">
            Run
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** How large a run is and how long it takes on this machine. */
export function Estimate({ scenario }: { readonly scenario: Scenario }) {
  const known = pace();
  const { x, y, z } = scenario.block;
  const edges = [x, y, z].map((edge) => printQuantity(edge).replace(' µm', '')).join(' × ');
  return (
    <p className="aside">
      {printNumber(internal(scenario.until) / 24)} days of a block of {edges} µm with{' '}
      {printNumber(Math.round(cellsAtStart(scenario) / 100) * 100)} cells at the start:{' '}
      {known === null
        ? 'how long it takes is known once something has run on this machine'
        : `${printDuration(secondsOf(scenario, known))} on this machine`}
      . It goes on while you look at other rooms, and is kept day by day.
    </p>
  );
}
