import * as Plot from '@observablehq/plot';
import { kaplanMeier, type TimeToEvent } from '../../experiments/statistics/kaplan-meier.ts';
import { logRank } from '../../experiments/statistics/log-rank.ts';
import type { Figure } from '../figures/figure.ts';
import { plotted } from '../figures/plot.ts';
import { sheet, sheetWidth } from '../figures/sheet.ts';
import { grid } from '../palette.ts';
import { armColors } from './arm-colors.ts';
import type { CompareInput } from './compare-input.ts';
import { legend } from './curves.ts';

/** Figure: seeds in remission that have not relapsed, by time from the first dose; null when none relapsed. */
export function withoutRelapseFigure(input: CompareInput, number: number): Figure | null {
  const groups = input.comparison.arms.map(({ name, outcomes }) => ({ name, observed: observedIn(outcomes) }));
  const known = groups.filter(({ observed }) => observed.length > 0);
  if (!known.some(({ observed }) => observed.some(({ happened }) => happened))) return null;
  const colors = armColors(input);
  const last = Math.max(...known.flatMap(({ observed }) => observed.map(({ time }) => time)));
  const curves = known.flatMap(({ name, observed }) => {
    const end = Math.max(...observed.map(({ time }) => time));
    const steps = kaplanMeier(observed);
    return [
      { day: 0, share: 1 },
      ...steps.map(({ time, share }) => ({ day: time, share })),
      { day: end, share: steps.at(-1)?.share ?? 1 },
    ].map((point) => ({ ...point, name }));
  });
  const keys = legend(
    known.map(({ name, observed }) => `${name} (${observed.length})`),
    new Map(known.map(({ name, observed }) => [`${name} (${observed.length})`, colors.get(name)!])),
  );
  const title = 'Seeds without relapse';
  const panel = plotted(
    { x: 0, y: keys.height, width: sheetWidth, height: 280 },
    {
      marginLeft: 48,
      marginBottom: 38,
      marginTop: 10,
      x: { domain: [0, last], label: null },
      y: { domain: [0, 1], label: null },
      marks: [
        Plot.gridY({ stroke: grid, strokeOpacity: 1, ticks: 4 }),
        Plot.ruleY([0], { stroke: '#9aa2ad' }),
        Plot.axisX({
          tickSize: 4,
          label: 'days from the first dose',
          labelAnchor: 'center',
          labelArrow: 'none',
          labelOffset: 34,
        }),
        Plot.axisY({
          ticks: 4,
          tickSize: 0,
          label: null,
          tickFormat: (share: number) => `${Math.round(100 * share)} %`,
        }),
        Plot.line(curves, {
          x: 'day',
          y: 'share',
          z: 'name',
          stroke: (each: { name: string }) => colors.get(each.name)!,
          strokeWidth: 2.2,
          curve: 'step-after',
        }),
      ],
      color: { type: 'identity' },
    },
  );
  return {
    number,
    id: 'without-relapse',
    title,
    caption: `Kaplan–Meier, of the seeds that came into remission (their number in brackets); a run without relapse is followed to its end.${testsInWords(input, known)}`,
    svg: sheet(keys.height + 280, title, [keys.drawing, panel]),
    data: {
      names: ['arm', 'day', 'share_without_relapse'],
      columns: [curves.map(({ name }) => name), curves.map(({ day }) => day), curves.map(({ share }) => share)],
    },
  };
}

function observedIn(outcomes: CompareInput['comparison']['arms'][number]['outcomes']): TimeToEvent[] {
  const [first, days] = [outcomes.treatment_day.values, outcomes.days.values];
  return outcomes.relapse_day.values.flatMap((relapse, k) => {
    if ((outcomes.remission_day.values[k] ?? null) === null) return [];
    return [relapse === null ? { time: days[k]! - first[k]!, happened: false } : { time: relapse, happened: true }];
  });
}

function testsInWords(
  { comparison }: CompareInput,
  known: readonly { readonly name: string; readonly observed: readonly TimeToEvent[] }[],
): string {
  const reference = known.find(({ name }) => name === comparison.reference);
  if (reference === undefined) return '';
  const tests = known
    .filter((each) => each !== reference)
    .map(({ name, observed }) => `${name} ${logRank(observed, reference.observed).p.toPrecision(2)}`);
  return tests.length === 0
    ? ''
    : ` Log-rank p against "${reference.name}", which takes the seeds of both arms for unrelated and is not corrected: ${tests.join('; ')}.`;
}
