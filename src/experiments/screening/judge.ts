import { engineVersion } from '../../engine/version.ts';
import { marrow } from '../../scenarios/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import type { FailedRun } from '../arms/run-arms.ts';
import { isMeasured, type OutcomeName, wordsOf } from '../compare/outcome-words.ts';
import { level, type Power, powerOf } from '../compare/power.ts';
import { modelHash } from '../identity.ts';
import { type ContrastEffect, effectsOf, type ValueIn } from './contrast-effect.ts';
import { mostSeparating } from './most-separating.ts';
import { sayOutcome } from './say-screening.ts';
import type { Contrast, Screening } from './screening.ts';
import type { EffectVerdict, OutcomeRow, ScreenedArm, ScreeningRow } from './screening-row.ts';

/** Outcomes that a study asks for when it names none, beside what its scenario measures; those that no run has are left out. */
const usualOutcomes: readonly OutcomeName[] = [
  'residual_lsc',
  'leukemic_pct_end',
  'hsc_lowest_over_start',
  'anc_nadir',
];

/** What the runs of a study say, as far as they are there. */
export function screeningRow(
  screening: Screening,
  plan: readonly PlannedRun[],
  arms: readonly ScreenedArm[],
  failed: readonly FailedRun[],
): ScreeningRow {
  const { study, factors, seeds, outcomes, design, designName, resolution, sides } = screening;
  const power = powerOf(seeds.length, factors.length);
  const hasValue = (outcome: OutcomeName) =>
    arms.some(({ runs }) => runs.some(({ values }) => (values[outcome] ?? null) !== null));
  const asked = screening.asked ?? [...usualOutcomes, ...outcomes.filter(isMeasured)].filter(hasValue);
  const found = new Map(
    arms.map(({ name, runs }) => [name, new Map(runs.map(({ seed, values }) => [seed, values]))] as const),
  );
  const valuesOfOutcome =
    (outcome: OutcomeName): ValueIn =>
    (arm, seed) =>
      found.get(arm)?.get(seed)?.[outcome] ?? null;
  return {
    id: study.id,
    title: study.title,
    scenario: study.scenario.id,
    design: {
      kind: design,
      name: designName,
      resolution,
      arms: arms.map(({ name, runs }) => ({ name, sides: sides.get(name) ?? [], n: runs.length })),
    },
    seeds,
    power,
    switches: factors.map((factor) => ({
      id: factor.id,
      kind: factor.kind,
      question: factor.says,
      sides: factor.sides,
      stands_at: factor.standsAt,
      most_separating: mostSeparating(factor, screening, plan),
    })),
    outcomes: asked.map((outcome) => outcomeRow(screening, power, outcome, valuesOfOutcome(outcome))),
    failed,
    engine: engineVersion,
    model_hash: modelHash(marrow),
  };
}

/** One outcome over all switches, from its values by arm and seed. */
export function outcomeRow(
  {
    factors,
    seeds,
    contrasts,
    interactions,
    resolution,
  }: Pick<Screening, 'factors' | 'seeds' | 'contrasts' | 'interactions' | 'resolution'>,
  power: Power,
  outcome: OutcomeName,
  valueIn: ValueIn,
): OutcomeRow {
  const { says, unit, isShare = false } = wordsOf(outcome);
  const effectsOn = (asked: readonly Contrast[]) => effectsOf(asked, seeds, valueIn, isShare);
  const found = effectsOn(factors.map(({ id }) => contrasts.get(id)!));
  const effects = factors
    .map(({ id }, k) => ({ switch: id, ...found[k]!, verdict: verdictOf(found[k]!) }))
    .sort((one, other) => Math.abs(other.effect ?? 0) - Math.abs(one.effect ?? 0));
  const joint = effectsOn(interactions.map(({ contrast }) => contrast));
  const pairs = interactions.map(({ pairs: each }, k) => ({
    pairs: each,
    ...joint[k]!,
    verdict: verdictOf(joint[k]!),
  }));
  const verdict = [...effects, ...pairs].some((effect) => effect.verdict === 'matters') ? 'yes' : 'no';
  const row = { outcome, says, unit, verdict, effects, interactions: pairs } as const;
  return { ...row, sentence: sayOutcome(row, { factors, resolution, power }) };
}

function verdictOf({ n, p_corrected }: ContrastEffect): EffectVerdict {
  if (n === 0 || p_corrected === null) return 'nothing to read';
  return p_corrected < level ? 'matters' : 'not told from chance';
}
