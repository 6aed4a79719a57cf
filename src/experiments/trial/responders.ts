import type { Endpoint, Prior } from '../../trials/index.ts';
import { aMeasure, aMeasureInterval } from '../statistics/a-measure.ts';
import { median } from '../statistics/median.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import { countedIn } from './arm-row.ts';
import { isShare } from './endpoint-of.ts';
import type { Prediction } from './prediction.ts';

/** What those who respond in an arm are in one property, beside those who do not. */
export interface ResponderRow {
  readonly arm: string;
  readonly endpoint: Endpoint;
  readonly prior: Prior;
  /** Id of the property. */
  readonly property: string;
  readonly responders: number;
  readonly others: number;
  readonly median_responders: number | null;
  readonly median_others: number | null;
  /** How often a responder has more of it than a patient who does not respond: 0.5 says no difference. */
  readonly more_often: number;
  /** 95 %, Hanley and McNeil's, of one property by itself. */
  readonly ci: Interval | null;
}

/**
 * By which properties responders of a trial differ from the others, for its first endpoint that is a share, in each arm: all patients that
 * count, under the first prior, the property that parts them most first. None where all or none respond.
 */
export function respondersIn({ arms, by_patient }: Pick<Prediction, 'arms' | 'by_patient'>): ResponderRow[] {
  const head = arms.find(({ endpoint }) => isShare(endpoint));
  if (head === undefined) return [];
  const { endpoint, prior } = head;
  const patients = countedIn(by_patient, { prior, inclusion: 'all' });
  const names = [...new Set(arms.map(({ name }) => name))];
  return names.flatMap((arm) => {
    const responds = (patient: (typeof patients)[number]) =>
      patient.arms.find(({ name }) => name === arm)?.endpoints[endpoint] === 1;
    const [responders, others] = [patients.filter(responds), patients.filter((patient) => !responds(patient))];
    if (responders.length === 0 || others.length === 0) return [];
    const rows = Object.keys(patients[0]!.properties).map((property): ResponderRow => {
      const [own, rest] = [responders, others].map((group) => group.map(({ properties }) => properties[property]!));
      return {
        arm,
        endpoint,
        prior,
        property,
        responders: responders.length,
        others: others.length,
        median_responders: median(own!),
        median_others: median(rest!),
        more_often: aMeasure(own!, rest!),
        ci: aMeasureInterval(own!, rest!),
      };
    });
    return rows.sort((a, b) => Math.abs(b.more_often - 0.5) - Math.abs(a.more_often - 0.5));
  });
}
