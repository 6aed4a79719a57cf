import { MarrowError } from '../../core/error.ts';
import { printScenario, readScenario } from '../../io/scenario-file/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Arm, FollowUp } from '../arms/experiment.ts';
import { catalogOf } from '../catalog.ts';
import { knowable } from './knowable.ts';
import { unknownPath, type Variation, withValue } from './vary.ts';

/** What is compared: scenarios, and values that they take in turn. */
export interface Question {
  readonly scenarios: readonly Scenario[];
  readonly variations: readonly Variation[];
  readonly followUp?: FollowUp;
}

/** The arms of a question, the axis along which they lie if it is one, and what was put off. */
export interface Asked {
  readonly arms: readonly Arm[];
  /** Values of a single variation by the arm's name. */
  readonly axis: { readonly path: string; readonly values: ReadonlyMap<string, string> } | null;
  readonly putOff: ReadonlyMap<string, number>;
}

/**
 * One arm per scenario and value. A scenario without the event that is varied is one arm as it is: the control.
 *
 * @throws MarrowError `invalid-input` when there are not two arms, or one of them is no possible scenario
 */
export function armsOf({ scenarios, variations, followUp }: Question): Asked {
  const made = scenarios.flatMap((scenario) => {
    let arms: Made[] = [{ base: scenario.id, labels: [], value: '', scenario }];
    for (const { path, values } of variations) {
      arms = arms.flatMap((arm) => {
        const varied = values.flatMap((value): Made[] => {
          const changed = withValue(arm.scenario, path, value);
          const labels = [...arm.labels, `${labelOf(path)} ${value}`];
          return changed === null ? [] : [{ ...arm, labels, value, scenario: changed }];
        });
        return varied.length > 0 ? varied : [arm];
      });
    }
    return arms;
  });
  const named = made.map((arm) => ({ ...arm, name: nameOf(arm, made) }));
  for (const { path } of variations) refuseUnmet(path, scenarios);
  refuseFew(named);
  if (followUp !== undefined) refuseUnknownEvent(followUp, scenarios);
  const { arms, putOff } = knowable(
    named.map(({ name, scenario }) => ({ name, scenario, ...(followUp === undefined ? {} : { followUp }) })),
  );
  const [only] = variations;
  return {
    arms: arms.map((arm) => ({ ...arm, scenario: checked(arm) })),
    axis: only === undefined || variations.length > 1 ? null : { path: only.path, values: valuesOf(named) },
    putOff,
  };
}

/** An arm on its way: from which scenario, with which values. */
interface Made {
  readonly base: string;
  readonly labels: readonly string[];
  /** Of the last variation; empty for none. */
  readonly value: string;
  readonly scenario: Scenario;
}

/** Its values, or its scenario without any; both where the values do not tell it from the others. */
function nameOf({ base, labels }: Made, all: readonly Made[]): string {
  const varied = labels.join(', ');
  if (varied === '') return base;
  const isAlone = all.filter((each) => each.labels.join(', ') === varied).length === 1;
  return isAlone ? varied : `${base}, ${varied}`;
}

function valuesOf(arms: readonly (Made & { readonly name: string })[]): Map<string, string> {
  return new Map(arms.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
}

/** `cxcr4-block at`, `cytarabine amount`, or the path of a parameter. */
export function labelOf(path: string): string {
  const event = /^(?:perturb|regimens)\.(.+)\.(\w+)$/.exec(path);
  return event === null ? path : `${event[1]!.replace(/^.*\.doses\./, '')} ${event[2]}`;
}

function refuseUnmet(path: string, scenarios: readonly Scenario[]): void {
  const events = scenarios.flatMap(({ perturb, regimens }) => [
    ...perturb.map(({ id }) => `perturb.${id}.at`),
    ...regimens.map(({ id }) => `regimens.${id}.start`),
  ]);
  if (!/^(perturb|regimens)\./.test(path)) return;
  if (!events.some((each) => path.startsWith(each.replace(/\w+$/, '')))) throw unknownPath(path, events);
}

function refuseUnknownEvent({ event }: FollowUp, scenarios: readonly Scenario[]): void {
  const events = scenarios.flatMap(({ perturb, regimens }) => [...perturb, ...regimens].map(({ id }) => id));
  if (events.includes(event)) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no arm can be followed from "${event}"`,
    expected: `one of the events ${[...new Set(events)].join(', ')}`,
  });
}

function refuseFew(arms: readonly { readonly name: string }[]): void {
  const names = arms.map(({ name }) => name);
  const twice = names.find((name, k) => names.indexOf(name) !== k);
  if (names.length > 1 && twice === undefined) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: twice === undefined ? 'there is nothing to compare' : `two arms are called "${twice}"`,
    expected: 'two or more scenarios of different ids, or one and --vary',
    found: names.join(', '),
  });
}

/** The arm as it is read back from a file: everything in it has then passed the checks of files. */
function checked({ name, scenario }: Arm): Scenario {
  return readScenario(printScenario(scenario), `arm "${name}"`, catalogOf());
}
