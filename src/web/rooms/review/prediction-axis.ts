import { endpointWords, isShare } from '../../../experiments/trial/endpoint-of.ts';
import type { TrialRow } from '../../../experiments/trial/trial-row.ts';
import type { Endpoint } from '../../../trials/index.ts';

/** The stretch of values that the marks of an endpoint share. */
export interface PredictionAxis {
  readonly from: number;
  readonly to: number;
}

/**
 * Of a share 0 to 1, of an amount from zero, or below it, past the greatest value that is predicted or reported; null where there
 * is none.
 */
export function predictionAxis(
  { arms, reported }: Pick<TrialRow, 'arms' | 'reported'>,
  endpoint: Endpoint,
): PredictionAxis | null {
  if (isShare(endpoint)) return { from: 0, to: 1 };
  const values = [
    ...arms.map(({ predicted, ...each }) => ({ ...each, value: predicted })),
    ...reported.map(({ reported: value, ...each }) => ({ ...each, value })),
  ];
  const own = values.filter((each) => each.endpoint === endpoint);
  const known = own.flatMap(({ value, ci }) => [...(value === null ? [] : [value]), ...(ci ?? [])]);
  if (known.length === 0) return null;
  const [from, to] = [Math.min(0, ...known), Math.max(0, ...known)];
  return { from, to: to === from ? from + 1 : to };
}

/** Predictions with their intervals beside what was reported, its first row the names of the columns. */
export function predictionTable({ arms, reported }: Pick<TrialRow, 'arms' | 'reported'>): (string | number | null)[][] {
  const rows = arms.map(({ name, endpoint, prior, inclusion, patients, predicted, ci }) => {
    const report = reported.find((each) => each.arm === name && each.endpoint === endpoint);
    const { short, unit } = endpointWords[endpoint];
    return [
      ...[name, short, unit === '' ? 'share' : unit, prior, inclusion, patients],
      ...[predicted, ci?.[0] ?? null, ci?.[1] ?? null],
      ...[report?.reported ?? null, report?.ci?.[0] ?? null, report?.ci?.[1] ?? null, report?.says ?? ''],
    ];
  });
  const names = [
    ...['arm', 'endpoint', 'unit', 'prior', 'counted', 'patients'],
    ...['predicted', 'predicted low', 'predicted high'],
    ...['reported', 'reported low', 'reported high', 'reported in words'],
  ];
  return [names, ...rows];
}
