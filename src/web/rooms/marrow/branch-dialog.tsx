import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { MarrowError } from '../../../core/error.ts';
import { Dialog } from '../../dialog.tsx';
import { beginRun } from '../../kept/registry.ts';
import { messageOf } from '../../message-of.ts';
import type { Shown } from '../../shown.ts';
import type { Studio } from '../../studio-state.ts';
import { printDay } from '../../time.ts';
import { type Choice, choicesOf } from './branch-choices.ts';

interface BranchDialogProps {
  readonly studio: Studio;
  readonly shown: readonly Shown[];
  readonly day: number;
  onClose(): void;
}

/** What is different from the day on: nothing, a treatment more or less, the plan, or the switches. */
export function BranchDialog({ studio, shown, day, onClose }: BranchDialogProps) {
  const branchable = shown.filter(({ source }) => source.departure !== undefined);
  const [key, setKey] = useState(branchable.at(-1)!.key);
  const [choice, setChoice] = useState('none');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isOpen = useIsOpen();
  const parent = branchable.find((each) => each.key === key)!;
  const scenario = parent.source.scenario!;
  const choices = choicesOf(scenario, studio, day);
  const chosen = choices.find(({ id }) => id === choice) ?? choices[0]!;
  const branch = async () => {
    const next = chosen.scenario();
    const from = await parent.source.departure!(day);
    if (!isOpen.current) return;
    if (from === null) throw nothingKept(day);
    const id = beginRun({ scenario: next, name: chosen.name, from, parent: { run: parent.key, day } });
    parent.source.run?.resume();
    onClose();
    studio.open('marrow', parent.key, id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    branch().catch((error: unknown) => {
      setBusy(false);
      setFailure(messageOf(error));
    });
  };
  return (
    <Dialog title={`Branch on ${printDay(day)}`} onClose={onClose}>
      <form onSubmit={submit} className="questions">
        {branchable.length > 1 && (
          <fieldset>
            <legend>Which block goes another way</legend>
            {branchable.map((each) => (
              <label key={each.key} className="check">
                <input type="radio" name="parent" checked={each.key === key} onChange={() => setKey(each.key)} />{' '}
                {each.name}
              </label>
            ))}
          </fieldset>
        )}
        <fieldset>
          <legend>What is different from then on</legend>
          {choices
            .filter(({ regimen }) => regimen === undefined)
            .map(({ id, name, says }) => (
              <label key={id} className="check">
                <input type="radio" name="choice" checked={id === chosen.id} onChange={() => setChoice(id)} />{' '}
                <span>
                  {name} {says !== '' && <small>{says}</small>}
                </span>
              </label>
            ))}
          <RegimenChoice choices={choices} chosen={chosen} onChoose={setChoice} />
        </fieldset>
        <p className="aside">
          A treatment begins on that day, in place of all doses, blocks and other treatment of the run. Both go on with
          the same cells and the same random numbers.
        </p>
        {failure !== null && (
          <p className="notice bad" role="alert">
            {failure}
          </p>
        )}
        <div className="answers">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={isBusy}>
            {isBusy ? 'Reading the state of that day…' : 'Run both side by side'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface RegimenChoiceProps {
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  onChoose(id: string): void;
}

/** One of many regimens in use. */
function RegimenChoice({ choices, chosen, onChoose }: RegimenChoiceProps) {
  const regimens = choices.filter(({ regimen }) => regimen !== undefined);
  const [first] = regimens;
  const [last, setLast] = useState(first?.id);
  if (first === undefined) return null;
  const choose = (id: string) => {
    setLast(id);
    onChoose(id);
  };
  const current = regimens.find(({ id }) => id === last) ?? first;
  return (
    <div className="check">
      <label className="check">
        <input
          type="radio"
          name="choice"
          aria-label="With a regimen in use"
          checked={chosen.regimen !== undefined}
          onChange={() => onChoose(current.id)}
        />{' '}
        With
      </label>{' '}
      <select aria-label="Regimen" value={current.id} onChange={({ target }) => choose(target.value)}>
        {regimens.map(({ id, regimen }) => (
          <option key={id} value={id}>
            {regimen}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whether the dialog is still there, for what comes later. */
function useIsOpen(): RefObject<boolean> {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return isOpen;
}

function nothingKept(day: number): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `no state of this run was kept on ${printDay(day)} or before it`,
    advice: 'Branch on a later day.',
  });
}
