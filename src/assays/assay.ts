import type { Quantity } from '../core/units.ts';
import type { FindingId } from '../evidence/index.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Reading } from './reading.ts';

/** W: one chain of rules, read at its end. E: needs space, flow, competition, selection or population. Q: a number that nothing was fitted to. */
export type AssayClass = 'W' | 'E' | 'Q';

/** One way in which the marrow is run. */
export interface AssayArm {
  readonly name: string;
  readonly scenario: Scenario;
  /** Marrow that it goes on from, with its days counted on: that of this scenario at its end, whose block and vessels it keeps. */
  readonly origin?: Scenario;
  /** An end so long after an event; without one, the run ends with its scenario. */
  readonly followUp?: { readonly event: string; readonly lasting: Quantity<'time'> };
}

/** One arm, read by itself, or against another one in the same seeds. */
export interface Contrast {
  readonly of: AssayArm;
  readonly against?: AssayArm;
  /** Where `of` does two things and `against` neither: each of the two alone. */
  readonly alone?: readonly [one: AssayArm, other: AssayArm];
}

/**
 * How readings become an effect. `difference`: reading minus that of the other arm, or minus `from`. `relative`: the same
 * over the other arm's mean, or over `from`.
 * `beyond Bliss`: of four arms, what two things together leave, minus what they would if they acted independently, as a share
 * of what there is with neither. What each leaves then multiplies: cells that live under two drugs, deaths that two shelters let pass.
 * Below 0 they do more together than that, which is synergy.
 */
export type Scale = 'difference' | 'relative' | 'beyond Bliss';

/** What the finding says of the effect. Stated before the first run; a change is a line in `docs/decisions/assays.md`. */
export interface Expectation {
  readonly effect: 'above' | 'below' | 'none';
  /** Least effect that counts, in the unit of the effect and without sign. */
  readonly smallest: number;
  /** Where that comes from: the finding's number, or the rule for levels, counts and positions. */
  readonly because: string;
}

/**
 * What could have come out otherwise. A `cut` takes the mechanism away, and the effect has to go with it; a `probe`, where
 * no effect is expected, does something that the same reading has to see.
 */
export interface Control extends Contrast {
  readonly kind: 'cut' | 'probe';
  readonly says: string;
}

/** What is reported beside the effect and not judged: further readings, of the arms of the contrast and of others. */
export interface Beside {
  readonly arms: readonly AssayArm[];
  readonly readings: readonly Reading[];
}

/** An in-silico experiment with an expected outcome. */
export interface Assay {
  /** The finding that it tests. */
  readonly id: FindingId;
  /** Others that the same runs test in the same way. */
  readonly also?: readonly FindingId[];
  readonly class: AssayClass;
  /** Its question, in one sentence. */
  readonly asks: string;
  readonly contrast: Contrast;
  readonly reading: Reading;
  readonly scale: Scale;
  /** What a single arm's reading is compared with; 0 when absent. */
  readonly from?: number;
  readonly expects: Expectation;
  readonly control: Control;
  readonly beside?: Beside;
  /** Seeds in which every arm is run. */
  readonly seeds: number;
  /** What stands between this experiment and that of the finding. */
  readonly note?: string;
}

/** Arms of a contrast or of a control. */
export function armsIn({ of, against, alone }: Contrast): AssayArm[] {
  return [of, ...(against === undefined ? [] : [against]), ...(alone ?? [])];
}

/** Arms of an assay, each once: those of the contrast, those beside it, then those of its control. */
export function armsOf({ contrast, beside, control }: Pick<Assay, 'contrast' | 'beside' | 'control'>): AssayArm[] {
  return [...new Set([...armsIn(contrast), ...(beside?.arms ?? []), ...armsIn(control)])];
}

/** All that an assay reads of its arms. */
export function readingsIn({ reading, beside }: Pick<Assay, 'reading' | 'beside'>): readonly Reading[] {
  return [reading, ...(beside?.readings ?? [])];
}

/** Findings that an assay tests. */
export function findingsOf({ id, also = [] }: Pick<Assay, 'id' | 'also'>): FindingId[] {
  return [id, ...also];
}
