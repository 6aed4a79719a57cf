import type { Assay, AssayArm, Contrast } from '../../assays/index.ts';
import { sayUnit } from '../../core/units.ts';
import { digits } from '../compare/answer.ts';
import { sayWanted } from './say-effect.ts';

/** What an assay does, in words. */
export interface AccountOfAssay {
  readonly id: string;
  readonly class: Assay['class'];
  readonly asks: string;
  /** Names of its arms, with what each is read against. */
  readonly arms: string;
  readonly seeds: number;
  readonly reading: string;
  readonly expects: string;
  readonly control: string;
  readonly note: string | null;
}

/** What the class of an assay says of it. */
export const classWords: Readonly<Record<Assay['class'], string>> = {
  E: 'needs space, flow, competition, selection or population',
  Q: 'a number that nothing was fitted to',
  W: 'one chain of rules, read at its end',
};

/** What is run, what is read of it, and what would say otherwise. */
export function accountOfAssay(assay: Assay): AccountOfAssay {
  const { id, class: kind, asks, contrast, reading, control, seeds, note, from } = assay;
  return {
    id,
    class: kind,
    asks,
    arms: sayContrast(contrast, from),
    seeds,
    reading: `${reading.says}${reading.unit === '1' ? '' : `, ${sayUnit(reading.unit)}`}`,
    expects: sayExpectation(assay),
    control: `${control.says}${control.kind === 'probe' ? ' (a probe, which the reading has to see)' : ''}: ${sayContrast(control, from)}`,
    note: note ?? null,
  };
}

/** `“5+3 with CXCR4 blocked” against “5+3”` */
function sayContrast(contrast: Contrast, from = 0): string {
  const { of, against, alone } = contrast;
  const beside = alone === undefined ? '' : `, with each of the two alone: ${alone.map(quoted).join(' and ')}`;
  if (against === undefined) return `${quoted(of)}${from === 0 ? '' : ` against the number ${digits(from)}`}`;
  return `${quoted(of)} against ${quoted(against)}${beside}`;
}

const quoted = ({ name }: AssayArm) => `“${name}”`;

/** `above +10 %: a tenth, as for every level` */
function sayExpectation({ expects: { effect, smallest, because }, scale, reading }: Assay): string {
  const unit = scale === 'difference' ? reading.unit : scale;
  const behind = unit === '1' || unit === 'relative' ? '' : ` ${sayUnit(unit)}`;
  return `${sayWanted(effect, smallest, unit)}${behind}: ${because}`;
}
