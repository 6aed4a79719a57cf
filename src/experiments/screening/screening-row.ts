import type { FailedRun } from '../arms/run-arms.ts';
import type { OutcomeName } from '../compare/outcome-words.ts';
import type { Power } from '../compare/power.ts';
import type { ContrastEffect } from './contrast-effect.ts';
import type { Side } from './factors.ts';
import type { MostSeparating } from './most-separating.ts';
import type { Interaction, Screening } from './screening.ts';

/** An arm with what came of it in every seed that is there. */
export interface ScreenedArm {
  readonly name: string;
  readonly runs: readonly { readonly seed: number; readonly values: Readonly<Record<OutcomeName, number | null>> }[];
}

export type EffectVerdict = 'matters' | 'not told from chance' | 'nothing to read';

/** The effect of one switch on an outcome: side b instead of a. */
export interface SwitchEffect extends ContrastEffect {
  readonly switch: string;
  readonly verdict: EffectVerdict;
}

/** Half of what one switch does more on side b of another than on its side a; of confounded pairs the sum. */
export interface InteractionEffect extends ContrastEffect {
  readonly pairs: Interaction['pairs'];
  readonly verdict: EffectVerdict;
}

/** What became of one outcome. */
export interface OutcomeRow {
  readonly outcome: OutcomeName;
  readonly says: string;
  readonly unit: string;
  /** Does some switch matter beyond chance, by itself or by what it does together with another? */
  readonly verdict: 'yes' | 'no';
  readonly sentence: string;
  /** The greatest first. */
  readonly effects: readonly SwitchEffect[];
  readonly interactions: readonly InteractionEffect[];
}

/** One switch, its sides, and the experiment that would tell them apart best. */
export interface SwitchRow {
  readonly id: string;
  readonly kind: 'dispute' | 'parameter' | 'own';
  readonly question: string;
  readonly sides: Readonly<Record<Side, { readonly label: string; readonly says: string }>>;
  readonly stands_at: Side | null;
  readonly most_separating: MostSeparating | null;
}

/** What a study came to: the contract of `hypotheses --json`, but for what the runs took. */
export interface ScreeningRow {
  readonly id: string;
  readonly title: string;
  readonly scenario: string;
  readonly design: {
    readonly kind: Screening['design'];
    readonly name: string;
    readonly resolution: Screening['resolution'];
    /** Sides of the switches in their order; null for neither. */
    readonly arms: readonly { readonly name: string; readonly sides: readonly (Side | null)[]; readonly n: number }[];
  };
  readonly seeds: readonly number[];
  readonly power: Power;
  readonly switches: readonly SwitchRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly failed: readonly FailedRun[];
  readonly engine: string;
  readonly model_hash: string;
}
