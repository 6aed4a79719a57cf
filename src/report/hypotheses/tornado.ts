import { capitalized } from '../../core/capitalized.ts';
import {
  digits,
  namesOf,
  type OutcomeRow,
  type ScreeningRow,
  type SwitchEffect,
  sayDifference,
} from '../../experiments/index.ts';
import type { Figure } from '../figures/figure.ts';
import { at, label, sheet, sheetWidth } from '../figures/sheet.ts';
import { type Markup, markup } from '../markup.ts';
import { grid, ink, quiet } from '../palette.ts';
import { roundTicks } from '../round-ticks.ts';

const [left, right] = [290, 210];
const top = 8;
const bar = { height: 20, row: 42 };
/** Blue beyond chance; within chance an empty frame, so that color alone tells nothing. */
const beyond = '#0072b2';
/** About so many characters of a name fit before the bars. */
const nameLength = 40;

/** One figure for each outcome: the switches by the size of their effect, with intervals. */
export function tornadoFigures({
  outcomes,
  switches,
  seeds,
  design,
}: Pick<ScreeningRow, 'outcomes' | 'switches' | 'seeds' | 'design'>): Figure[] {
  return outcomes
    .filter(({ effects }) => effects.some(({ effect }) => effect !== null))
    .map((row, k) => ({
      number: k + 1,
      id: `tornado-${namesOf(row.outcome)[0]!
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')}`,
      title: capitalized(row.says),
      caption: `What side b of each switch does instead of side a, within the same seeds (${seeds.length} of them), the greatest first; lines are 95 % intervals (${intervalOf(row, design)}). Filled: told from chance${correction(row)}; hollow: not.${unread(row)}`,
      svg: drawing(row, switches),
      data: tableOf(row),
    }));
}

function intervalOf({ unit }: OutcomeRow, { kind }: ScreeningRow['design']): string {
  return unit === 'of seeds' && kind === 'one-at-a-time'
    ? 'of a difference of shares in pairs'
    : 'of the mean over seeds, Student’s';
}

function correction({ effects }: OutcomeRow): string {
  const corrected = effects.filter(({ p_corrected }) => p_corrected !== null).length;
  return corrected < 2 ? '' : ` after Holm's correction for ${corrected} switches`;
}

function unread({ effects }: OutcomeRow): string {
  const none = effects.filter(({ effect }) => effect === null).map((each) => each.switch);
  return none.length === 0 ? '' : ` Nothing to read: ${none.join(', ')}.`;
}

function drawing(row: OutcomeRow, switches: ScreeningRow['switches']): Markup {
  const effects = row.effects.filter(({ effect }) => effect !== null);
  const ends = effects.flatMap(({ effect, ci }) => [effect!, ...(ci ?? [])]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = 0.04 * (high - low || 1);
  const [from, to] = [low - room, high + room];
  const x = (value: number) => left + ((value - from) / (to - from)) * (sheetWidth - left - right);
  const bottom = top + bar.row * effects.length;
  const ticks = roundTicks(from, to).map(
    (value) =>
      markup`<line x1="${at(x(value))}" x2="${at(x(value))}" y1="${top}" y2="${bottom}" stroke="${value === 0 ? '#6b7480' : grid}"/>${label(x(value), bottom + 18, shownTick(value, row), { anchor: 'middle', size: 11, color: quiet })}`,
  );
  const unit = row.unit === '' ? 'difference' : row.unit === 'of seeds' ? 'points of 100 seeds' : row.unit;
  const axis = label(
    (left + sheetWidth - right) / 2,
    bottom + 38,
    `${capitalized(row.says)}, side b − side a (${unit})`,
    {
      anchor: 'middle',
      size: 12,
      color: quiet,
    },
  );
  const bars = effects.map((effect, k) => barOf(effect, row, top + bar.row * k, x, switches));
  return sheet(bottom + 46, `${row.says}: effect of each switch`, [ticks, bars, axis]);
}

const shownTick = (value: number, { unit }: OutcomeRow) => digits(unit === 'of seeds' ? 100 * value : value);

function barOf(
  effect: SwitchEffect,
  row: OutcomeRow,
  y: number,
  x: (value: number) => number,
  switches: ScreeningRow['switches'],
): Markup {
  const [start, end] = [Math.min(x(0), x(effect.effect!)), Math.max(x(0), x(effect.effect!))];
  const middle = y + bar.row / 2;
  const isTold = effect.verdict === 'matters';
  const { sides } = switches.find(({ id }) => id === effect.switch)!;
  const ci = effect.ci;
  const whisker =
    ci === null
      ? null
      : markup`<line x1="${at(x(ci[0]))}" x2="${at(x(ci[1]))}" y1="${middle}" y2="${middle}" stroke="${ink}" stroke-width="1.5"/>${ci.map((each) => markup`<line x1="${at(x(each))}" x2="${at(x(each))}" y1="${middle - 5}" y2="${middle + 5}" stroke="${ink}" stroke-width="1.5"/>`)}`;
  return markup`${label(left - 14, middle - 2, shortened(effect.switch), { anchor: 'end', bold: isTold })}${label(left - 14, middle + 12, `${sides.b.label} instead of ${sides.a.label}`, { anchor: 'end', size: 11, color: quiet })}<rect x="${at(start)}" y="${middle - bar.height / 2}" width="${at(Math.max(1, end - start))}" height="${bar.height}" fill="${isTold ? beyond : '#ffffff'}" fill-opacity="${isTold ? '0.75' : '1'}" stroke="${isTold ? beyond : '#8b95a1'}"/>${whisker}${label(sheetWidth - right + 14, middle + 4, sayDifference({ ...effect, outcome: row.outcome }), { size: 12, bold: isTold, color: isTold ? ink : quiet })}`;
}

/** Of a path its end, which tells it from others. */
const shortened = (id: string) => (id.length <= nameLength ? id : `…${id.slice(1 - nameLength)}`);

function tableOf({ effects }: OutcomeRow): Figure['data'] {
  const number = (value: number | null | undefined) => value ?? Number.NaN;
  return {
    names: ['switch', 'seeds', 'effect', 'low', 'high', 'p', 'p_corrected', 'verdict'],
    columns: [
      effects.map((each) => each.switch),
      effects.map(({ n }) => n),
      effects.map(({ effect }) => number(effect)),
      effects.map(({ ci }) => number(ci?.[0])),
      effects.map(({ ci }) => number(ci?.[1])),
      effects.map(({ p }) => number(p)),
      effects.map(({ p_corrected }) => number(p_corrected)),
      effects.map(({ verdict }) => verdict),
    ],
  };
}
