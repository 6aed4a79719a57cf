import { human } from '../../biology/anatomy/species.ts';
import type { AmountEndpoint, Endpoint, ShareEndpoint } from '../../trials/index.ts';
import { countLevelsOf } from '../endpoints/count-levels.ts';
import type { Outcome } from '../outcome.ts';

/** What an endpoint is called, and the unit of what is no share. */
export const endpointWords: Readonly<
  Record<Endpoint, { readonly says: string; readonly short: string; readonly unit: string }>
> = {
  cr: { says: 'complete remission', short: 'CR', unit: '' },
  'cr-cri': { says: 'complete remission with or without recovery of counts', short: 'CR/CRi', unit: '' },
  'cr-cri-pr': {
    says: 'complete remission with or without recovery of counts, or partial remission',
    short: 'CR/CRi/PR',
    unit: '',
  },
  'blasts-halved': { says: 'blasts in marrow once below half of those before', short: 'blasts halved', unit: '' },
  'day-14-blasts': { says: 'blasts in marrow 14 days after the first dose', short: 'blasts on day 14', unit: '%' },
  'neutrophils-500': {
    says: 'days until neutrophils are back at 500 per µL for three days, none where they never fell below, and to the end where they are not back',
    short: 'neutrophils 500',
    unit: 'd',
  },
  'platelets-100': {
    says: 'days until platelets are back at 100 · 10⁹/L for three days, none where they never fell below, and to the end where they are not back',
    short: 'platelets 100',
    unit: 'd',
  },
  'lsc-mobilization': {
    says: 'greatest egress of LSC in the first week, over that of the day before',
    short: 'LSC mobilized',
    unit: 'fold',
  },
  'blast-mobilization': {
    says: 'greatest egress of blasts in the first week, over that of the day before',
    short: 'blasts mobilized',
    unit: 'fold',
  },
};

const isOneOf = (...days: readonly (number | null)[]) => (days.some((day) => day !== null) ? 1 : 0);

const ofShare: Readonly<Record<ShareEndpoint, (outcome: Outcome) => number>> = {
  cr: ({ cr_day }) => isOneOf(cr_day),
  'cr-cri': ({ cr_day, crh_day, cri_day }) => isOneOf(cr_day, crh_day, cri_day),
  'cr-cri-pr': ({ cr_day, crh_day, cri_day, pr_day }) => isOneOf(cr_day, crh_day, cri_day, pr_day),
  'blasts-halved': ({ leukemic_pct_nadir: nadir, leukemic_pct_at_treatment: start }) =>
    nadir !== null && start !== null && nadir < start / 2 ? 1 : 0,
};

/**
 * Who fell below the level and is not back at the end of follow-up counts as back then, and who never fell as back at once: to leave out the
 * first would flatter an arm, to leave out the second would wrong it. Null where nothing was counted.
 */
function recovered(day: number | null, nadir: number | null, level: number, followed: number): number | null {
  if (day !== null || nadir === null) return day;
  return nadir < level ? followed : 0;
}

const { neutrophils, platelets } = countLevelsOf(human);

const ofAmount: Readonly<Record<AmountEndpoint, (outcome: Outcome) => number | null>> = {
  'day-14-blasts': ({ day_14_blasts_pct }) => day_14_blasts_pct,
  'neutrophils-500': ({ anc_500_day, anc_nadir, days }) => recovered(anc_500_day, anc_nadir, neutrophils.partial, days),
  'platelets-100': ({ platelets_100_day, platelet_nadir, days }) =>
    recovered(platelets_100_day, platelet_nadir, platelets.complete, days),
  'lsc-mobilization': ({ lsc_mobilization_fold }) => lsc_mobilization_fold,
  'blast-mobilization': ({ blast_mobilization_fold }) => blast_mobilization_fold,
};

/** What is told as a fold: an arm then has so many times what the reference has, instead of so much more. */
export const isFold = (endpoint: Endpoint) => endpointWords[endpoint].unit === 'fold';

/** What an effect on the endpoint is where there is none. */
export const noEffectOn = (endpoint: Endpoint) => (isFold(endpoint) ? 1 : 0);

/** Is more of it better for a patient? */
export const isBetterHigh = (endpoint: Endpoint) => isShare(endpoint) || isFold(endpoint);

export const isShare = (endpoint: Endpoint): endpoint is ShareEndpoint => Object.hasOwn(ofShare, endpoint);

/** The endpoint of one patient, 1 or 0 where it is a share; null where the patient has no such number. */
export function endpointOf(endpoint: Endpoint, outcome: Outcome): number | null {
  return isShare(endpoint) ? ofShare[endpoint](outcome) : ofAmount[endpoint](outcome);
}
