import { describe, expect, it } from 'vitest';
import { days, fraction, hours } from '../../../src/core/units.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { figureLeukemic } from '../../../src/scenarios/figure-one.ts';
import { healthy, readyRegimens, story, storyHuman } from '../../../src/scenarios/index.ts';
import { choicesOf } from '../../../src/web/rooms/marrow/branch-choices.ts';
import { withBlock, withReady } from '../../../src/web/rooms/treatment/editing/add.ts';

const day = 20;

function branched(run: Scenario, choice: string, planned: Scenario = story): Scenario {
  return choicesOf(run, { planned, overlay: {} }, day)
    .find(({ id }) => id === choice)!
    .scenario();
}

const offered = (run: Scenario, planned: Scenario) => choicesOf(run, { planned, overlay: {} }, day).map(({ id }) => id);
const idsOf = ({ perturb, regimens }: Scenario) => [...perturb, ...regimens].map(({ id }) => id);
const planOf = (plan: Scenario) => choicesOf(figureLeukemic, { planned: plan, overlay: {} }, day);

const fiveAndThree = readyRegimens.find(({ id }) => id === '5+3-mouse')!;
const [founders] = figureLeukemic.perturb;
const block: Perturbation = {
  id: 'block-cxcr4',
  at: { after: 'induction', by: hours(0) },
  action: 'block',
  target: 'cxcr4',
  fraction: fraction(1),
  lasting: days(9),
};

describe('a branch of a run', () => {
  it('can be read again, whichever regimen in use it gives', () => {
    for (const run of [figureLeukemic, storyHuman])
      for (const choice of choicesOf(run, { planned: story, overlay: {} }, day))
        expect(() => choice.scenario(), choice.name).not.toThrow();
  });

  it('gives a regimen in use from its day on, in place of any other', () => {
    const next = branched(figureLeukemic, 'give 5+3-mouse');
    expect(next.regimens).toEqual([{ id: 'r5-3-mouse', start: { time: days(20) }, doses: fiveAndThree.doses }]);
    expect(next.perturb).toEqual([founders]);
  });

  it('gives the regimen that its parent had once more, as a new one', () => {
    const first = branched(figureLeukemic, 'give 5+3-mouse');
    const second = branched(first, 'give 5+3-mouse');
    expect(idsOf(second)).toEqual(['founders', 'r5-3-mouse-2']);
    expect(idsOf(branched(second, 'give 5+3-mouse'))).toEqual(['founders', 'r5-3-mouse']);
  });

  it('goes on without doses and blocks, also where a block waits for the treatment', () => {
    const run: Scenario = { ...figureLeukemic, perturb: [founders!, block] };
    expect(idsOf(branched(run, 'untreated'))).toEqual(['founders']);
    expect(idsOf(branched(run, 'give 5+3-mouse'))).toEqual(['founders', 'r5-3-mouse']);
    expect(offered({ ...run, regimens: [], perturb: [{ ...block, at: { time: days(3) } }] }, story)).toContain(
      'untreated',
    );
    expect(offered(healthy, story)).not.toContain('untreated');
  });

  it('keeps what is no treatment, and when it comes', () => {
    const graft: Perturbation = { ...founders!, id: 'graft', at: { after: 'induction', by: days(4) } };
    const next = branched({ ...figureLeukemic, perturb: [founders!, graft] }, 'untreated');
    expect(next.perturb).toEqual([founders, { ...graft, at: { time: days(22) } }]);
  });

  it('says so when it could not be read again', () => {
    const run = { ...figureLeukemic, says: '\u0007' };
    expect(() => branched(run, 'untreated')).toThrow('text without control characters');
  });
});

describe('the treatment of the plan', () => {
  it('begins on the day of the branch, blocks included, under ids that the run has not', () => {
    const plan = withBlock(story, 'cxcr4');
    const run: Scenario = { ...figureLeukemic, perturb: [founders!, block] };
    const next = branched(run, 'plan', plan);
    expect(next.regimens).toEqual([{ ...story.regimens[0]!, id: 'induction-2', start: { time: days(20) } }]);
    expect(next.perturb).toEqual([
      founders,
      { ...block, id: 'block-cxcr4-2', at: { after: 'induction-2', by: hours(0) } },
    ]);
  });

  it('keeps the distances between its parts, from whichever is the first', () => {
    const plan: Scenario = {
      ...story,
      perturb: [founders!, { ...block, at: { time: days(28) } }],
      regimens: [{ ...story.regimens[0]!, start: { time: days(30) } }],
    };
    const next = branched(figureLeukemic, 'plan', plan);
    expect(next.perturb[1]!.at).toEqual({ time: days(20) });
    expect(next.regimens[0]!.start).toEqual({ time: days(22) });
  });

  it('lets a second part go on waiting for a measure of its own', () => {
    const recovered = { measure: 'neutrophils-over-baseline', above: fraction(0.5) } as const;
    const two = withReady(story, fiveAndThree);
    const [first, second] = two.regimens;
    const next = branched(figureLeukemic, 'plan', { ...two, regimens: [first!, { ...second!, start: recovered }] });
    expect(next.regimens.map(({ start }) => start)).toEqual([{ time: days(20) }, recovered]);
  });

  it('is offered when it has blocks alone, and not when it has neither', () => {
    const blockAlone: Scenario = { ...healthy, perturb: [{ ...block, at: { time: days(1) } }] };
    expect(branched(figureLeukemic, 'plan', blockAlone).perturb).toEqual([
      founders,
      { ...block, at: { time: days(20) } },
    ]);
    expect(offered(figureLeukemic, healthy)).not.toContain('plan');
    expect(offered(figureLeukemic, storyHuman)).not.toContain('plan');
  });

  it('says what of the plan it leaves out', () => {
    const cut: Perturbation = { id: 'cut', at: { time: days(0) }, action: 'knock-out', target: 'cxcr4' };
    const { says } = planOf({ ...story, perturb: [founders!, cut] }).find(({ id }) => id === 'plan')!;
    expect(says).toBe(`${story.title}; “inject LSC” is left out; “knock out CXCR4” is left out`);
  });
});
