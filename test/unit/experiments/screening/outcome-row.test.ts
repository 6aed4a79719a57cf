import { describe, expect, test } from 'vitest';
import { perDay } from '../../../../src/core/units.ts';
import { powerOf } from '../../../../src/experiments/compare/power.ts';
import type { Factor } from '../../../../src/experiments/screening/factors.ts';
import { outcomeRow } from '../../../../src/experiments/screening/judge.ts';
import { screeningOf } from '../../../../src/experiments/screening/screening.ts';
import type { Study } from '../../../../src/io/index.ts';
import { small } from '../small-scenario.ts';

const idle = (id: string, path: string): Study['switches'][number] => {
  const side = (label: 'a' | 'b', amount: number) => ({
    label,
    says: null,
    overlay: { set: { [path]: perDay(amount) } },
  });
  return { kind: 'own', id, says: null, sides: { a: side('a', 1), b: side('b', 2) } };
};
const names = ['one', 'two', 'three', 'four', 'five'];
const paths = [
  'lsc.behaviors.cycleEntry.base',
  'lsc.behaviors.cycleEntry.floor',
  'hsc.behaviors.cycleEntry.base',
  'hsc.behaviors.cycleEntry.ceiling',
  'hsc.behaviors.cycleEntry.floor',
];
const study: Study = {
  id: 'made-up',
  title: 'Made up',
  scenario: small,
  design: 'factorial',
  seeds: 8,
  outcomes: null,
  switches: names.map((id, k) => idle(id, `cellTypes.${paths[k]}`)),
};

/** An outcome that is a sum of what switches do, by themselves and in pairs, and of what only the seed does. */
const madeUp = (screening: ReturnType<typeof screeningOf>, of: (isB: readonly boolean[]) => number) => {
  const { sides } = screening;
  return (arm: string, seed: number) => of(sides.get(arm)!.map((side) => side === 'b')) + 100 * seed;
};
const plus = (isB: boolean | undefined) => (isB === true ? 1 : 0);

describe('effects of switches on an outcome', () => {
  const screening = screeningOf(study, { seed: 1 });
  const power = powerOf(8, 5);

  test('a factorial tells each effect and interaction apart, whatever the seed does to all arms', () => {
    // y = 10 x1 − 3 x2 + 4 x1 x2, x = 0 or 1: averaged over the other switch, x1 does 10 + 4/2, x2 −3 + 4/2, and the
    // interaction is half of 4. All eight seeds agree: p = 2/2⁸, times 5 by Holm for the first, and 1 where nothing differs.
    const row = outcomeRow(
      screening,
      power,
      'leukemic_pct_end',
      madeUp(screening, ([one, two]) => 10 * plus(one) - 3 * plus(two) + 4 * plus(one) * plus(two)),
    );
    expect(row.effects.map((each) => [each.switch, each.effect, each.n])).toEqual([
      ['one', 12, 8],
      ['two', -1, 8],
      ['three', 0, 8],
      ['four', 0, 8],
      ['five', 0, 8],
    ]);
    expect(row.effects[0]).toMatchObject({ ci: [12, 12], p: 2 / 256, p_corrected: 10 / 256, verdict: 'matters' });
    expect(row.effects[1]).toMatchObject({ p_corrected: 10 / 256, verdict: 'matters' });
    expect(row.effects[2]).toMatchObject({ p: 1, verdict: 'not told from chance' });
    const joint = row.interactions.find(({ pairs }) => pairs[0]!.join() === 'one,two')!;
    expect(joint).toMatchObject({ effect: 2, p: 2 / 256 });
    expect(row.interactions.filter(({ effect }) => effect !== 0)).toEqual([joint]);
    expect(row.sentence).toContain(
      'Leukemic share at the end: one matters: b instead of a changes it by 12 (12 to 12) %, p = 0.039 after correction for 5 switches. Also: two, b instead of a: −1 (−1 to −1) %.',
    );
    expect(row.sentence).toContain('Not told from chance: three, four, five.');
  });

  test('the order in which arms are added up makes no effect', () => {
    // Sums of 0.1, 0.2 and 0.3 differ in their last bit by their order; what only a pair of the others does is no effect of any.
    const row = outcomeRow(screening, power, 'leukemic_pct_end', (arm, seed) => {
      const [one, two, three] = screening.sides.get(arm)!.map((side) => (side === 'b' ? 1 : 0));
      return [0.1, 0.2, 0.3, 0.7][2 * (one! ^ two!) + (three! ^ one!)]! + 0.1 * seed;
    });
    expect(row.effects.map(({ effect, p }) => [effect, p])).toEqual(new Array(5).fill([0, 1]));
    // Three pairs do something in all eight seeds, but p = 2/2⁸ times ten pairs is 0.08.
    expect(row.interactions.filter(({ n_differing }) => n_differing === 8)).toHaveLength(3);
    expect(row.verdict).toBe('no');
    expect(row.sentence).toBe(
      'Leukemic share at the end: on average over the others no switch changes it in any of 8 seeds; what two do together cannot be told from chance.',
    );
  });

  test('what two switches do only together is told, and is an answer', () => {
    // y = x1 x2 with x = ±1: no effect of its own, an interaction of 2. Ten seeds: p = 2/2¹⁰, times ten pairs 0.02.
    const long = screeningOf(study, { seed: 1, seeds: 10 });
    const row = outcomeRow(
      long,
      powerOf(10, 5),
      'leukemic_pct_end',
      madeUp(long, ([one, two]) => (one === two ? 1 : -1)),
    );
    expect(row.effects.every(({ effect }) => effect === 0)).toBe(true);
    expect(row.verdict).toBe('yes');
    expect(row.sentence).toBe(
      'Leukemic share at the end: on average over the others no switch changes it in any of 10 seeds. Beside that, what one switch does depends on another: one with two.',
    );
  });

  test('where all arms of a seed are the same no switch and no pair of them changes anything', () => {
    const same = outcomeRow(screening, power, 'leukemic_pct_end', (_, seed) => seed);
    expect(same.sentence).toBe(
      'Leukemic share at the end: no switch and no pair of switches changes it in any of 8 seeds.',
    );
    // Resolution III: pairs are not told, so that nothing is said of them.
    const mixed = outcomeRow(
      { ...screening, resolution: 'III', interactions: [] },
      power,
      'leukemic_pct_end',
      (_, seed) => seed,
    );
    expect(mixed.sentence).toBe(
      'Leukemic share at the end: on average over the others no switch changes it in any of 8 seeds.',
    );
  });

  test('a switch without anything to read is named and not counted, and so are seeds that are missing', () => {
    const single = screeningOf(study, { seed: 1, seeds: 10 }, 'one-at-a-time');
    const row = outcomeRow(single, powerOf(10, 5), 'leukemic_pct_end', (arm, seed) => {
      if (arm.startsWith('five') || (arm === 'one a' && seed > 9)) return null;
      return (arm === 'one b' ? 7 : 0) + 100 * seed;
    });
    // Nine seeds agree: p = 2/2⁹, times the four switches that are read 0.0156.
    expect(row.effects[0]).toMatchObject({ switch: 'one', n: 9, p_corrected: 8 / 512 });
    expect(row.sentence).toBe(
      'Leukemic share at the end: one matters: b instead of a changes it by 7 (7 to 7) % in 9 of 10 seeds, p = 0.016 after correction for 4 switches. Not told from chance: two, three, four. Nothing to read: five.',
    );
  });

  test('a share of one arm against one has the interval and p of pairs, which ten alike seeds do not make a point', () => {
    const single = screeningOf(study, { seed: 1, seeds: 10 }, 'one-at-a-time');
    const row = outcomeRow(single, powerOf(10, 5), 'remission', (arm) => (arm === 'one b' ? 1 : 0));
    // Bonett and Price with b = 10, c = 0, n = 10: d = 10/12, d ± 1.96 √((12/12 − d²)/12) = 0.52 to 1.15, which is cut at 1.
    const [first, second] = row.effects;
    expect(first).toMatchObject({ switch: 'one', effect: 1, p: 2 / 1024, verdict: 'matters' });
    expect(first!.ci![0]).toBeCloseTo(10 / 12 - 1.959964 * Math.sqrt((1 - 100 / 144) / 12), 5);
    expect(first!.ci![1]).toBe(1);
    expect(second).toMatchObject({ effect: 0, n_differing: 0, p: 1 });
    expect(second!.ci![0]).toBeLessThan(0);
    const never = outcomeRow(single, powerOf(10, 5), 'remission', () => 0);
    expect(never.sentence).toBe('Remission: no switch changes it in any of 10 seeds.');
  });

  test('where seeds disagree nothing is told from chance, and the sentence does not call that nothing', () => {
    // Four of eight seeds say 1, the others 0: p = 2/2⁴.
    const row = outcomeRow(screening, power, 'leukemic_pct_end', (arm, seed) =>
      screening.sides.get(arm)![0] === 'b' && seed % 2 === 0 ? 2 : 1,
    );
    expect(row.effects[0]).toMatchObject({ switch: 'one', effect: 0.5, verdict: 'not told from chance' });
    expect(row.verdict).toBe('no');
    expect(row.sentence).toContain(
      'no switch can be told from chance in 8 seeds, which does not show that none matters',
    );
  });

  test('a seed without the outcome in one arm is no seed of a factorial, and few seeds tell nothing', () => {
    const whole = madeUp(screening, ([one]) => plus(one));
    const first = screening.arms[0]!.name;
    const row = outcomeRow(screening, power, 'leukemic_pct_end', (arm, seed) =>
      arm === first && seed > 2 ? null : whole(arm, seed),
    );
    expect(row.effects[0]).toMatchObject({ n: 2, effect: 1, verdict: 'not told from chance' });
    expect(row.sentence).toContain('2 seeds cannot tell any effect from chance (at least 8 could)');
    const none = outcomeRow(screening, power, 'leukemic_pct_end', () => null);
    expect(none.sentence).toBe('Leukemic share at the end: no seed has it in all arms, so nothing is told.');
  });

  test('one at a time sets each side against the other, and shares the scenario as it stands', () => {
    const single = screeningOf(study, { seed: 1, seeds: 2 }, 'one-at-a-time');
    expect(single.arms.map(({ name }) => name)).toEqual(names.flatMap((name) => [`${name} a`, `${name} b`]));
    const stated: Study = {
      ...study,
      switches: study.switches.map((each) => ({
        ...each,
        sides: { ...each.sides, a: { ...each.sides.a, overlay: {} } },
      })),
    };
    const shared = screeningOf(stated, { seed: 1 }, 'one-at-a-time');
    expect(shared.arms.map(({ name }) => name)).toEqual(['as it stands', ...names.map((name) => `${name} b`)]);
    expect(shared.factors.map(({ standsAt }: Factor) => standsAt)).toEqual(['a', 'a', 'a', 'a', 'a']);
    // One at a time x1 does 10 where x2 is on side a: what it does with the other is not seen.
    const row = outcomeRow(
      shared,
      power,
      'leukemic_pct_end',
      madeUp(shared, ([one, two]) => 10 * plus(one) + 4 * plus(one) * plus(two)),
    );
    expect(row.effects[0]).toMatchObject({ switch: 'one', effect: 10 });
    expect(row.interactions).toEqual([]);
  });
});
