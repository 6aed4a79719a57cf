import { describe, expect, test } from 'vitest';
import type { Assay } from '../../../../src/assays/index.ts';
import type { Step } from '../../../../src/experiments/paths/step.ts';
import { effectOf } from '../../../../src/experiments/readings/effect.ts';
import { judge } from '../../../../src/experiments/verify/judge.ts';
import { healthy } from '../../../../src/scenarios/index.ts';

const arm = { name: 'cut', scenario: healthy };
const emergent: Pick<Assay, 'class' | 'expects' | 'control'> = {
  class: 'E',
  expects: { effect: 'above', smallest: 1, because: 'a test' },
  control: { kind: 'cut', says: 'cut', of: arm },
};
const step = (by: Step['by']): Step => ({ from: 'a', to: 'b', by });
const emerging = [step('vessel'), step('field')];
const effect = (...values: readonly number[]) =>
  effectOf({ scale: 'difference' }, new Map(values.map((value, k) => [k, value])));
const clear = effect(4.9, 5, 5.1, 5);
const none = effect(0.1, 0, -0.1, 0);
const verdict = (...args: Parameters<typeof judge>) => judge(...args).verdict;

describe('what is shown', () => {
  test('lies wholly beyond the least effect, and goes with its mechanism', () => {
    expect(verdict(emergent, { uncut: clear, control: none, path: emerging })).toBe('shown');
  });

  test('may be an effect downward, or that there is none', () => {
    const down = { ...emergent, expects: { ...emergent.expects, effect: 'below' } as const };
    expect(verdict(down, { uncut: effect(-4.9, -5, -5.1), control: none, path: emerging })).toBe('shown');
    const same: typeof emergent = {
      ...emergent,
      expects: { ...emergent.expects, effect: 'none' },
      control: { kind: 'probe', says: 'probe', of: arm },
    };
    expect(verdict(same, { uncut: none, control: clear, path: emerging })).toBe('shown');
    expect(verdict(same, { uncut: none, control: none, path: emerging })).toBe('undecided');
    expect(verdict(same, { uncut: clear, control: clear, path: emerging })).toBe('not shown');
  });
});

describe('what is not shown', () => {
  test('has no effect, or less than counts', () => {
    expect(judge(emergent, { uncut: none, control: none, path: emerging })).toMatchObject({
      verdict: 'not shown',
      contradicted: false,
      why: 'no such effect was found',
    });
    expect(judge(emergent, { uncut: effect(0.5, 0.51, 0.49), control: none, path: emerging }).why).toBe(
      'there is an effect, but less than counts',
    );
  });

  test('is contradicted where the opposite is as great as what would count', () => {
    const judged = judge(emergent, { uncut: effect(-5, -5.1, -4.9), control: none, path: emerging });
    expect(judged).toMatchObject({ verdict: 'not shown', contradicted: true });
  });
});

describe('what is undecided', () => {
  test('has an interval across the least effect, and says how many seeds would narrow it', () => {
    const judged = judge(emergent, { uncut: effect(0, 2, 4, 1, 3), control: none, path: emerging });
    expect(judged.verdict).toBe('undecided');
    // At a deviation of 1.58 the interval reaches 1 to either side with 13: by tables t is 2.201 for 12 and 2.179 for 13.
    expect(judged.seeds_needed).toBe(13);
    // Here five are enough for that: the effect itself lies at the bar.
    const atTheBar = judge(emergent, { uncut: effect(1.1, 0.9, 1, 1.05, 0.95), control: none, path: emerging });
    expect(atTheBar).toMatchObject({ verdict: 'undecided', seeds_needed: null });
    expect(atTheBar.why).toContain('about as large as the smallest that counts');
  });

  test('but not when cutting the mechanism turns the effect round', () => {
    expect(verdict(emergent, { uncut: clear, control: effect(-4.9, -5, -5.1, -5), path: emerging })).toBe('shown');
  });

  test('comes from fewer than three seeds', () => {
    expect(verdict(emergent, { uncut: effect(5, 5), control: none, path: emerging })).toBe('undecided');
    expect(verdict(emergent, { uncut: effect(), control: none, path: emerging })).toBe('undecided');
  });

  test('has nothing to be relative to, in its arms or in those of its control', () => {
    const values = (...all: readonly number[]) => new Map(all.map((value, k) => [k, value]));
    const empty = effectOf({ scale: 'relative' }, values(1, 2, 3), values(0, 0, 0));
    const why = 'what it is relative to reads 0, so that there is no relative effect';
    expect(judge(emergent, { uncut: empty, control: none, path: emerging })).toMatchObject({
      verdict: 'undecided',
      why,
    });
    expect(judge(emergent, { uncut: clear, control: empty, path: emerging })).toMatchObject({
      verdict: 'undecided',
      why: `the effect is there, but of its control, ${why}`,
    });
  });

  test('keeps a third or more of its effect, or cannot be told from it, when the mechanism is cut', () => {
    expect(verdict(emergent, { uncut: clear, control: effect(1.8, 1.9, 2, 1.9), path: emerging })).toBe('undecided');
    expect(verdict(emergent, { uncut: clear, control: effect(20, -20, 3, -3), path: emerging })).toBe('undecided');
    expect(verdict(emergent, { uncut: clear, control: effect(), path: emerging })).toBe('undecided');
  });

  test('has a control of two seeds, from which nothing is concluded', () => {
    expect(judge(emergent, { uncut: clear, control: effect(0.1, 0), path: emerging })).toMatchObject({
      verdict: 'undecided',
      why: expect.stringMatching(/^the effect is there, but of its control, 2 seeds/),
    });
    const probe = { ...emergent, expects: { ...emergent.expects, effect: 'none' } as const };
    const control = { kind: 'probe', says: 'probe', of: arm } as const;
    expect(verdict({ ...probe, control }, { uncut: none, control: effect(5, 5.1), path: emerging })).toBe('undecided');
  });
});

describe('what is so by construction', () => {
  test('is the end of one rule, of a chain that is only wired, or of nothing that leads there', () => {
    const uncut = { uncut: clear, control: none };
    expect(verdict(emergent, { ...uncut, path: [step('rule'), step('itself')] })).toBe('by construction');
    expect(verdict(emergent, { ...uncut, path: [] })).toBe('by construction');
    expect(verdict(emergent, { ...uncut, path: null })).toBe('by construction');
    expect(verdict({ ...emergent, class: 'W' }, { ...uncut, path: emerging })).toBe('by construction');
    expect(verdict(emergent, { ...uncut, path: [step('rule'), step('itself'), step('rule')] })).toBe('shown');
  });

  test('is still not shown where it did not come out', () => {
    expect(verdict({ ...emergent, class: 'W' }, { uncut: none, control: none, path: emerging })).toBe('not shown');
  });
});
