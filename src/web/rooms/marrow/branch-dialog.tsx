import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { MarrowError } from '../../../core/error.ts';
import { days } from '../../../core/units.ts';
import { applyOverlay } from '../../../io/scenario-file/overlay.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { readyRegimens } from '../../../scenarios/index.ts';
import { Dialog } from '../../dialog.tsx';
import { beginRun } from '../../kept/registry.ts';
import { messageOf } from '../../message-of.ts';
import type { Shown } from '../../shown.ts';
import type { Studio } from '../../studio-state.ts';
import { printDay } from '../../time.ts';
import { bodyIn } from '../treatment/editing/body-in.ts';

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
  const branch = async () => {
    const chosen = choices.find(({ id }) => id === choice)!;
    const from = await parent.source.departure!(day);
    if (!isOpen.current) return;
    if (from === null) throw nothingKept(day);
    const id = beginRun({ scenario: chosen.scenario(), name: chosen.name, from, parent: { run: parent.key, day } });
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
          {choices.map(({ id, name, says }) => (
            <label key={id} className="check">
              <input type="radio" name="choice" checked={id === choice} onChange={() => setChoice(id)} />{' '}
              <span>
                {name} {says !== '' && <small>{says}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        <p className="aside">
          A treatment begins on that day, in place of any other. Both go on with the same cells and the same random
          numbers.
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

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  scenario(): Scenario;
}

function choicesOf(scenario: Scenario, { planned, overlay }: Studio, day: number): readonly Choice[] {
  const { regimens, species } = scenario;
  const given = readyRegimens
    .filter((ready) => ready.species === bodyIn(scenario))
    .map((ready) => ({
      id: `give ${ready.id}`,
      name: `With ${ready.title}`,
      says: '',
      scenario: () => ({
        ...scenario,
        regimens: [
          {
            id: ready.id,
            start: { time: days(day) },
            doses: ready.doses,
            ...(ready.cycles === undefined ? {} : { cycles: ready.cycles }),
            ...(ready.adjust === undefined ? {} : { adjust: ready.adjust }),
          },
        ],
      }),
    }));
  const untreated = {
    id: 'untreated',
    name: 'Without treatment',
    says: '',
    scenario: () => ({ ...scenario, regimens: [] }),
  };
  const sameSpecies = planned.species === species && planned.regimens.length > 0;
  const plan = {
    id: 'plan',
    name: 'With the treatment of the plan',
    says: planned.title,
    scenario: () => ({ ...scenario, regimens: planned.regimens }),
  };
  const switched = {
    id: 'switches',
    name: 'With the switches as they are set',
    says: 'in Hypotheses and Influence',
    scenario: () => applyOverlay(scenario, overlay),
  };
  return [
    { id: 'none', name: 'Nothing', says: 'both must stay the same', scenario: () => scenario },
    ...(regimens.length > 0 ? [untreated] : []),
    ...given,
    ...(sameSpecies ? [plan] : []),
    ...(Object.keys(overlay).length > 0 ? [switched] : []),
  ];
}
