import { useState } from 'react';
import { MarrowError } from '../../../core/error.ts';
import { storyToTry } from '../../../experiments/arms/story.ts';
import { printScenario } from '../../../io/scenario-file/print.ts';
import { named } from '../../../model/named.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { marrow, readyRegimens, scenarios } from '../../../scenarios/index.ts';
import { scenarioFrom } from '../../draft.ts';
import type { RoomProps } from '../../studio-state.ts';
import { ComparePanel } from './compare-panel.tsx';
import { DoseEditor } from './dose-editor.tsx';
import { withBlock, withNewDose, withReady } from './editing/add.ts';
import { bodyIn } from './editing/body-in.ts';
import { type Chosen, doseOf, keyOf, perturbationOf, regimenOf } from './editing/chosen.ts';
import { type Lane, lanesOf } from './editing/lanes.ts';
import { movable, moved } from './editing/move.ts';
import { removed } from './editing/remove.ts';
import { replaced } from './editing/replace.ts';
import { sayMoment, sayQuantity, sayShare } from './editing/words.ts';
import { Adder, Choice } from './fields.tsx';
import { FilePanel } from './file-panel.tsx';
import { PerturbationEditor } from './perturbation-editor.tsx';
import { RegimenEditor } from './regimen-editor.tsx';
import { targetsOf } from './targets.ts';
import { Timeline } from './timeline.tsx';
import './treatment.css';

const toTry: Scenario = {
  ...storyToTry,
  id: 'story-to-try',
  title: 'A small block, to try the studio',
  says: 'The story in a block of some 1300 cells that is treated at 2 %. It runs in seconds, and its numbers mean nothing.',
};
const starts = [...scenarios, toTry];
const snaps = [
  ['1', '1 h'],
  ['4', '4 h'],
  ['12', '12 h'],
  ['24', '1 d'],
] as const;

/** What is given, when and how much, on the time axes of the scenario; and what that is compared with. */
export function Room({ studio }: RoomProps) {
  const { scenario, planned } = studio;
  const [wanted, setChosen] = useState<Chosen | null>(null);
  const [snap, setSnap] = useState<(typeof snaps)[number][0]>('4');
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = wanted !== null && isThere(scenario, wanted) ? wanted : usualChoice(scenario);
  const tryTo = (change: () => void) => {
    try {
      change();
      setRefusal(null);
    } catch (error) {
      if (!(error instanceof MarrowError)) throw error;
      setRefusal(error.message);
    }
  };
  const edit = (next: Scenario, says: string) => {
    if (next === scenario) return;
    tryTo(() => {
      scenarioFrom(printScenario(next)); // what the file's reader refuses is not taken
      studio.edit(next, says);
    });
  };
  const add = (next: Scenario, says: string) => {
    edit(next, says);
    const perturbation = next.perturb.at(-1);
    const regimen = next.regimens.at(-1);
    if (next.perturb.length > scenario.perturb.length && perturbation !== undefined)
      setChosen({ kind: 'perturbation', id: perturbation.id });
    else if (regimen !== undefined) setChosen({ kind: 'dose', regimen: regimen.id, line: regimen.doses.length - 1 });
  };
  const remove = (which: Chosen) => edit(removed(scenario, which), `removal of ${nameOf(scenario, which)}`);
  const [first] = scenario.regimens;
  const lanes = lanesOf(scenario);
  const clocks = [...new Set(lanes.map(({ clock }) => clock))];
  const known = starts.find(({ id }) => id === scenario.id);
  return (
    <div className="bench">
      <div className="plan">
        <header>
          <h1>Treatment</h1>
          <p className="muted">{scenario.says}</p>
          <div className="toolbar" role="toolbar" aria-label="Treatment">
            <Choice
              label="Scenario"
              value={known?.id ?? ''}
              options={[
                ...(known === undefined ? [['', scenario.title] as const] : []),
                ...starts.map(({ id, title }) => [id, title] as const),
              ]}
              onChange={(id) => {
                const next = starts.find((each) => each.id === id);
                if (next !== undefined) tryTo(() => studio.edit(next, `scenario ${next.title}`));
              }}
            />
            <Choice label="Snap to" value={snap} options={snaps} onChange={setSnap} />
            <span className="spacer" />
            <button
              type="button"
              disabled={studio.undoable === null}
              title={studio.undoable === null ? 'Nothing to undo' : `Undo: ${studio.undoable}`}
              onClick={() => studio.undo()}
            >
              Undo
            </button>
            <button
              type="button"
              disabled={studio.redoable === null}
              title={studio.redoable === null ? 'Nothing to redo' : `Redo: ${studio.redoable}`}
              onClick={() => studio.redo()}
            >
              Redo
            </button>
          </div>
          <fieldset className="toolbar" aria-label="Add">
            <button type="button" onClick={() => add(withBlock(scenario, 'cxcr4'), 'block of CXCR4')}>
              + Block CXCR4
            </button>
            <button type="button" onClick={() => add(withBlock(scenario, 'vla4'), 'block of VLA-4')}>
              + Block VLA-4
            </button>
            <Adder
              label="Block other"
              options={targetsOf(marrow)}
              onAdd={(target) => add(withBlock(scenario, target), `block of ${target}`)}
            />
            <Adder
              label="Drug"
              options={marrow.drugs
                .filter(({ pharmacokinetics }) => Object.hasOwn(pharmacokinetics, bodyIn(scenario)))
                .map(({ id, name }) => ({ id, name }))}
              onAdd={(drug) => add(withNewDose(scenario, drug), `dose of ${drug}`)}
            />
            <Adder
              label="Regimen"
              options={readyRegimens.map(({ id, title, species }) => ({
                id,
                name: species === bodyIn(scenario) ? title : `${title} (${species})`,
                disabled: species !== bodyIn(scenario),
              }))}
              place={
                first && {
                  of: first.id,
                  onReplace: (id) => {
                    const ready = named(readyRegimens, id, 'regimen');
                    edit(replaced(scenario, first.id, ready), `regimen ${ready.title} in the place of ${first.id}`);
                  },
                }
              }
              onAdd={(id) => {
                const ready = named(readyRegimens, id, 'regimen');
                add(withReady(scenario, ready), `regimen ${ready.title}`);
              }}
            />
          </fieldset>
          {refusal !== null && (
            <p className="notice bad" role="alert">
              {refusal}
            </p>
          )}
        </header>
        {scenario.regimens.length > 0 && (
          <ul className="regimens" aria-label="Regimens">
            {scenario.regimens.map(({ id, start, cycles, adjust = [] }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={chosen?.kind === 'regimen' && chosen.id === id}
                  onClick={() => setChosen({ kind: 'regimen', id })}
                >
                  {id}
                </button>
                <span>
                  {sayMoment(start)}
                  {cycles === undefined ? '' : `, ${cycles.times} cycles`}
                  {adjust.length === 0 ? '' : `, ${adjust.length} ${adjust.length === 1 ? 'rule' : 'rules'}`}
                </span>
              </li>
            ))}
          </ul>
        )}
        {clocks.map((clock) => (
          <Timeline
            key={clock}
            clock={clock}
            lanes={lanes.filter((lane) => lane.clock === clock)}
            chosen={chosen}
            snap={Number(snap)}
            summaryOf={(lane) => summaryOf(scenario, lane)}
            reach={(which, hours) => movable(scenario, which, hours)}
            onChoose={setChosen}
            onMove={(which, hours) => edit(moved(scenario, which, hours), `time of ${nameOf(scenario, which)}`)}
            onRemove={remove}
          />
        ))}
        {lanes.length === 0 && <p className="lead">Nothing is given. Add a drug, a block or a regimen in use.</p>}
        <p className="keys">
          Drag a bar, or choose it and press <kbd>←</kbd> <kbd>→</kbd> (with <kbd>Shift</kbd> by a day);{' '}
          <kbd>Delete</kbd> removes it.
        </p>
        {chosen !== null && <ComparePanel studio={studio} planned={planned} chosen={chosen} />}
        <FilePanel studio={studio} tryTo={tryTo} />
      </div>
      <aside aria-label="What is chosen">
        {chosen === null && <p className="muted">Choose a bar to change its dose or its time.</p>}
        {chosen?.kind === 'dose' && (
          <DoseEditor
            key={keyOf(chosen)}
            scenario={scenario}
            chosen={chosen}
            onEdit={edit}
            onRemove={() => remove(chosen)}
          />
        )}
        {chosen?.kind === 'regimen' && (
          <RegimenEditor
            key={keyOf(chosen)}
            scenario={scenario}
            id={chosen.id}
            onEdit={edit}
            onRemove={() => remove(chosen)}
          />
        )}
        {chosen?.kind === 'perturbation' && (
          <PerturbationEditor
            key={keyOf(chosen)}
            scenario={scenario}
            id={chosen.id}
            onEdit={edit}
            onRemove={() => remove(chosen)}
          />
        )}
      </aside>
    </div>
  );
}

function isThere(scenario: Scenario, chosen: Chosen): boolean {
  if (chosen.kind === 'dose') return doseOf(scenario, chosen) !== undefined;
  return (
    (chosen.kind === 'regimen' ? regimenOf(scenario, chosen.id) : perturbationOf(scenario, chosen.id)) !== undefined
  );
}

/** The first dose; a scenario without one has nothing to choose. */
function usualChoice({ regimens }: Scenario): Chosen | null {
  const [first] = regimens;
  return first === undefined ? null : { kind: 'dose', regimen: first.id, line: 0 };
}

function nameOf(scenario: Scenario, chosen: Chosen): string {
  return chosen.kind === 'dose' ? (doseOf(scenario, chosen)?.drug ?? 'a dose') : chosen.id;
}

/** `5 × 100 mg/kg`, `100 % for 9 d` */
function summaryOf(scenario: Scenario, { kind, marks }: Lane): string {
  const [first] = marks;
  if (first === undefined) return '';
  if (kind === 'perturbation') {
    const found = first.chosen.kind === 'perturbation' ? perturbationOf(scenario, first.chosen.id) : undefined;
    const share = found?.fraction === undefined ? '' : sayShare(found.fraction);
    const count = found?.count === undefined ? '' : sayQuantity(found.count);
    const lasting = found?.lasting === undefined ? '' : `for ${sayQuantity(found.lasting)}`;
    return [share, count, lasting].filter((part) => part !== '').join(' ');
  }
  const amounts = marks.flatMap(({ chosen }) => {
    const dose = chosen.kind === 'dose' ? doseOf(scenario, chosen) : undefined;
    return dose === undefined ? [] : [sayQuantity(dose.amount)];
  });
  return `${marks.length} × ${[...new Set(amounts)].join(', ')}`;
}
