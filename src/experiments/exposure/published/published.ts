import type { Grade } from '../../../model/parameter.ts';
import type { Dose } from '../../../model/regimen.ts';

/** What is read of the level in blood, with the unit in which its range is stated. */
export const readingUnits = {
  /** Over the last tenth of the time. */
  'half-life': 'h',
  /** Of the faster of two phases: what the slower one, extended back, leaves of the level after a dose into the vein. */
  'first half-life': 'h',
  'time of peak': 'h',
  peak: 'nM',
  /** At the end of the time. */
  level: 'nM',
  /** Over the whole of the time. */
  area: 'nM·h',
} as const;
export type Reading = keyof typeof readingUnits;

/** What a publication says of the level of a drug in human blood. The model cannot read it: no folder below this one may. */
export interface Published {
  readonly drug: string;
  readonly reading: Reading;
  readonly dose: Omit<Dose, 'drug' | 'at'>;
  /** Time after the first dose over which it is read, h. */
  readonly over: number;
  readonly range: readonly [low: number, high: number];
  /** Of what is published: `assumed` where nothing was read and the range is recalled, or what kinds like it have. */
  readonly grade: Exclude<Grade, 'fitted'>;
  readonly source: string;
  readonly cites: readonly string[];
  /** The kinetics of the model were stated so that they meet it; else it is met, or missed, by other numbers. */
  readonly stated: boolean;
}
