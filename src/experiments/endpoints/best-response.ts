import type { Response } from './response.ts';

/** The best response of a run, and a lesser kind of remission that came before it. */
export interface BestResponse {
  readonly name: string;
  readonly day: number;
  readonly isRemission: boolean;
  readonly earlier: { readonly name: string; readonly day: number } | null;
}

/**
 * From the best to the least. Where CRh is told, CRi is what is not CRh: Döhner et al., Blood 140, 1345 (2022).
 */
const responses = [
  { day: 'cr_day', name: 'Complete remission (CR)', short: 'CR' },
  { day: 'crh_day', name: 'Complete remission with partial recovery (CRh)', short: 'CRh' },
  { day: 'cri_day', name: 'Complete remission with incomplete recovery (CRi)', short: 'CRi' },
  { day: 'pr_day', name: 'Partial remission (PR)', short: 'PR' },
  { day: 'mlfs_day', name: 'Morphologic leukemia-free state (MLFS)', short: 'MLFS' },
] as const;

/** Remissions, the responses that a better one may follow. */
const remissions = responses.filter(({ short }) => ['CR', 'CRh', 'CRi'].includes(short));

/** Null when there was none, or none before a relapse. */
export function bestResponse(response: Response & { readonly relapse_day: number | null }): BestResponse | null {
  const until = response.relapse_day ?? Number.POSITIVE_INFINITY;
  const best = responses.find(({ day }) => response[day] !== null && response[day] < until);
  if (best === undefined) return null;
  const day = response[best.day]!;
  const earlier = remissions
    .flatMap(({ day: of, short }) => (response[of] === null ? [] : [{ name: short, day: response[of] }]))
    .filter((each) => each.day < day)
    .sort((a, b) => a.day - b.day)[0];
  return { name: best.name, day, isRemission: remissions.includes(best), earlier: earlier ?? null };
}
