import { days, hours, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import {
  daily,
  infused,
  later,
  milligrams,
  onDay,
  perKg,
  repeated,
  swallowed,
  twiceDaily,
  underTheSkin,
} from './dose.ts';
import { mec } from './mec.ts';

/** Hours from plerixafor to chemotherapy. */
const lead = hours(4);

/** NCT00512252. */
export const plerixaforWithMec: ReadyRegimen = {
  id: 'plerixafor-mec',
  title: 'Plerixafor with MEC',
  source:
    'NCT00512252, Uy 2012: plerixafor up to 0.24 mg/kg a day, here that dose, with MEC; that it comes under the skin on days 1-5 and four hours before MEC is recalled, the doses of MEC are those of the trial with ulocuplumab',
  species: 'human',
  doses: [daily(underTheSkin('plerixafor', perKg(0.24)), 5), ...later(mec.doses, lead)],
};

/** NCT00906945. */
export const plerixaforAndGcsfWithMec: ReadyRegimen = {
  id: 'plerixafor-gcsf-mec',
  title: 'Plerixafor and G-CSF with MEC',
  source:
    'NCT00906945, registry: plerixafor into a vein twice a day, rising doses, and G-CSF, with MEC. Doses and days were not read: plerixafor 0.24 mg/kg and filgrastim 10 µg/kg, as they mobilize donors, are taken, filgrastim on days 1-8, plerixafor and MEC on days 4-8',
  species: 'human',
  doses: [
    daily(underTheSkin('filgrastim', perKg(0.01)), 8),
    twiceDaily(infused('plerixafor', perKg(0.24), minutes(30), onDay(4)), 10),
    ...later(mec.doses, hours(3 * 24 + 4)),
  ],
};

/** NCT00943943. */
export const sorafenibWithGcsfAndPlerixafor: ReadyRegimen = {
  id: 'sorafenib-gcsf-plerixafor',
  title: 'Sorafenib with G-CSF and plerixafor',
  source:
    'NCT00943943, Am J Hematol 2020;95:1296: sorafenib 800 mg twice a day, chosen among 400, 600 and 800; G-CSF and plerixafor every other day from day 1, seven doses. Their amounts were not read: 10 µg/kg and 0.24 mg/kg, as in donors; sorafenib for 28 days and a second cycle are assumed',
  species: 'human',
  doses: [
    twiceDaily(swallowed('sorafenib', milligrams(800)), 56),
    repeated(underTheSkin('filgrastim', perKg(0.01)), days(2), 7),
    repeated(underTheSkin('plerixafor', perKg(0.24)), days(2), 7),
  ],
  cycles: { every: days(28), times: 2 },
};
