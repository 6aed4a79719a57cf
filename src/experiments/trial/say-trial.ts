import type { Endpoint } from '../../trials/index.ts';
import { digits } from '../compare/answer.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { ArmRow, EffectRow } from './arm-row.ts';
import { endpointWords, isFold, isShare } from './endpoint-of.ts';
import type { ReportedRow } from './judge-reported.ts';
import type { Attrition } from './prediction.ts';

/** `35 % (22 to 51) of 38 patients` */
export function sayArm({ endpoint, predicted, ci, patients }: ArmRow): string {
  if (predicted === null) return 'no patient has it';
  return `${withInterval(predicted, ci, endpoint)} of ${patients} ${patients === 1 ? 'patient' : 'patients'}`;
}

/** `+5 points (−8 to 18)`, also of blasts in percent, or `2.1 times (1.8 to 2.5)` as much */
export function sayEffectOn({ endpoint, effect, ci }: EffectRow): string {
  if (effect === null) return 'no patient has it in both';
  if (isFold(endpoint)) return `${withInterval(effect, ci, endpoint, '', 'times')} as much`;
  const sign = effect > 0 ? '+' : '';
  const { unit } = endpointWords[endpoint];
  return `${sign}${withInterval(effect, ci, endpoint, 'points', unit === '%' ? 'points' : unit)}`;
}

/** `even prior: 38 of 40 treated in every block, 36 with blasts enough for the trial, 5 of these with low counts` */
export function sayAttrition({ prior, tried, treated, counted }: Attrition): string {
  return `${prior} prior: ${treated} of ${tried} treated in every block, ${counted.all} with blasts enough for the trial, ${counted['low counts']} of these with low counts`;
}

/** What was reported, with its interval where it is a share or a fold. */
export function sayReported({ finding, says, endpoint, reported, ci, patients, chance }: ReportedRow): string {
  const number =
    reported === null || ci === null
      ? ''
      : isShare(endpoint)
        ? ` That is ${percent(reported)} % (${percent(ci[0])} to ${percent(ci[1])}) of ${patients}.`
        : ` For an interval ${digits(ci[0])} to ${digits(ci[1])} is taken, two thirds to one and a half times it.`;
  const luck =
    chance === null
      ? ''
      : ` Had the true rate been ${percent(chance.if_truly)} %, as many or more would be seen with a chance of ${digits(100 * chance.of_as_many)} %.`;
  return `${finding}: ${says}.${number}${luck}`;
}

function withInterval(
  value: number,
  ci: Interval | null,
  endpoint: Endpoint,
  ofShares = '%',
  ofAmounts = endpointWords[endpoint].unit,
): string {
  const shown = (each: number) => (isShare(endpoint) ? percent(each) : digits(each));
  const unit = isShare(endpoint) ? ofShares : ofAmounts;
  return `${shown(value)} ${unit}${ci === null ? '' : ` (${shown(ci[0])} to ${shown(ci[1])})`}`;
}

const percent = (share: number) => String(Math.round(100 * share)).replace('-', '−');
