import { dosesGiven, levelsHeld, readingsOfStrategy, type Strategy, strategies } from '../../src/strategies/index.ts';
import { blocks, list, plain, table } from './markdown.ts';
import { linked } from './places.ts';
import { sayDose } from './trials-page.ts';

/** The page of all strategies: what each is meant to do, its arms, what is read, and its limits. */
export function strategiesPage(): string {
  return blocks(
    '[All headings and members](../review/README.md)',
    '# Strategies',
    'The strategies of the review against their controls, in the mouse of the story: `marrow strategy ID` runs one and says in a sentence whether LSC are cleared and HSC spared. Arms of all strategies go on from one leukemic marrow of each seed. Alone they begin when a fifth of it is leukemic, on its seventh day, and are seen for two weeks; induction comes when half is, on the third day of marrow with more leukemia, and is followed for sixteen days. A chloroma, which has no HSC, is treated on its second day and seen for a week. The control is the same marrow without the drugs of the strategy, or with one of a pair, or with a drug that nothing carries. How it is done: [run a virtual trial](../../how-to/run-a-virtual-trial.md).',
    table(
      ['strategy', 'what', 'is meant to', 'findings'],
      strategies.map(({ id, title, says, findings }) => [
        `[${id}](#${id})`,
        plain(title),
        plain(says),
        linked(findings.join(', ')),
      ]),
    ),
    ...strategies.map(strategySection),
  );
}

function strategySection({ id, title, says, control, arms, reads, limits }: Strategy): string {
  return blocks(
    `## ${id}`,
    `${plain(title)}. ${plain(says)}`,
    table(
      ['arm', 'is given'],
      [control, ...arms].map(({ name, scenario, origin }) => {
        const before = new Set(origin?.perturb.map((each) => each.id));
        const done = scenario.perturb
          .filter(({ id: each, action }) => !before.has(each) && action !== 'clamp')
          .map(({ action, target, cell }) => `${action} ${target}${cell === undefined ? '' : ` in ${cell}`}`);
        const given = [...dosesGiven(scenario).map(sayDose), ...levelsHeld(scenario), ...done];
        return [plain(name), given.length === 0 ? 'nothing' : given.join('; ')];
      }),
    ),
    list([...readingsOfStrategy(reads).map((reading) => `Read: ${plain(reading.says)}.`), ...limits.map(plain)]),
  );
}
