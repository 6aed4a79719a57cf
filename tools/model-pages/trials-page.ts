import { internal, printQuantity } from '../../src/core/units.ts';
import { endpointWords } from '../../src/experiments/index.ts';
import type { Dose } from '../../src/model/regimen.ts';
import {
  limitsOf,
  ofABlock,
  type Spread,
  spreadsOf,
  type Trial,
  type TrialArm,
  trials,
} from '../../src/trials/index.ts';
import { reportedOf } from '../../src/trials/reported.ts';
import { blocks, list, plain, table } from './markdown.ts';
import { linked } from './places.ts';

/** The page of all trials: design, doses, what was reported, what is predicted, and what cannot be said. */
export function trialsPage(): string {
  return blocks(
    '[All headings and members](../review/README.md)',
    '# Trials',
    'Every trial that the review names, as an experiment on virtual patients: `marrow trial ID` runs it. What was reported of them stands beside what is predicted and is never fitted; remissions of [standard chemotherapy](../../decisions/virtual-patients.md) are. How it is done: [run a virtual trial](../../how-to/run-a-virtual-trial.md).',
    table(
      ['trial', 'what', 'reported by the review', 'cannot be told'],
      trials.map(({ id, title, unanswerable }) => [
        `[${id}](#${id.toLowerCase()})`,
        plain(title),
        reportedOf({ id })
          .map(({ finding, says }) => linked(`${finding}: ${says}`))
          .join('; '),
        unanswerable.map(({ asks }) => linked(asks)).join(' '),
      ]),
    ),
    'Of all of them:',
    list(ofABlock),
    ...trials.map(trialSection),
  );
}

function trialSection(trial: Trial): string {
  const { id, title, phase, source, population, arms, endpoints, followed, unanswerable } = trial;
  return blocks(
    `## ${id}`,
    `${plain(title)}${phase === 'pilot' ? '' : `, phase ${phase}`}: ${plain(population.says)}. Read in: ${plain(source)}. Findings: ${linked(trial.findings.join(', '))}.`,
    table(['arm', 'in the trial', 'regimen', 'is given'], arms.map(armRow)),
    list([...new Set(arms.map(({ regimen }) => `\`${regimen.id}\`: ${linked(regimen.source)}.`))]),
    endpoints.length === 0
      ? ''
      : `Predicted within ${internal(followed) / 24} days: ${endpoints.map((endpoint) => endpointWords[endpoint].says).join('; ')}. Patients differ in ${spreadsOf(trial).map(sayRange).join(', ')}.`,
    list([
      ...reportedOf(trial).map(
        ({ finding, says, arm }) => `Reported (${linked(finding)}), ${plain(arm)}: ${plain(says)}.`,
      ),
      ...unanswerable.map(({ asks, because }) => `Cannot be told: ${linked(asks)} ${linked(capital(because))}.`),
      ...limitsOf(trial).map(plain),
    ]),
  );
}

function armRow({ name, isOfTrial, regimen, withheld }: TrialArm): string[] {
  const given = regimen.doses.filter(({ amount }) => amount.amount > 0);
  const { cycles } = regimen;
  const again = cycles === undefined ? '' : `; every ${printQuantity(cycles.every)}, ${cycles.times} times`;
  return [
    plain(name),
    isOfTrial ? 'yes' : 'no',
    `\`${regimen.id}\`${withheld.length === 0 ? '' : ` without ${withheld.join(' and ')}`}`,
    given.length === 0 ? 'nothing' : `${given.map(sayDose).join('; ')}${again}`,
  ];
}

/** `cytarabine 1000 mg/m², from day 1, every 1 d, 5 times` */
export function sayDose({ drug, amount, at, every, times = 1, lasting }: Dose): string {
  const day = Number((1 + internal(at) / 24).toPrecision(3));
  const again = every === undefined || times === 1 ? '' : `, every ${printQuantity(every)}, ${times} times`;
  const length = lasting === undefined ? '' : ` in ${printQuantity(lasting)}`;
  return `${drug} ${printQuantity(amount)}${length} from day ${day}${again}`;
}

function sayRange({ says, low, high, unit }: Spread): string {
  return `${says} (${digits(low)} to ${digits(high)}${unit === '1' ? '' : ` ${unit}`})`;
}

const digits = (value: number) => String(Number(value.toPrecision(3)));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
