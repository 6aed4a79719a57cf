import { days, hours, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { aloneIn } from './alone.ts';
import { daily, infused, perArea } from './dose.ts';
import { inMice } from './doses-in-mice.ts';

const badar = 'NCT01149915, Badar 2016';
const cycles = { every: days(21), times: 2 };

export const th302Daily: ReadyRegimen = {
  id: 'th302-daily',
  title: 'TH-302 on five days',
  source: `${badar}: 460 mg/m² on days 1-5 of 21, the most that patients bore, within 30-60 min, here 45; two cycles assumed`,
  species: 'human',
  doses: [daily(infused('th302', perArea(460), minutes(45)), 5)],
  cycles,
};

export const th302Continuous: ReadyRegimen = {
  id: 'th302-continuous',
  title: 'TH-302 over five days',
  source: `${badar}: 330 mg/m² a day for 120 h of 21 days, the most that patients bore; two cycles assumed`,
  species: 'human',
  doses: [infused('th302', perArea(1650), days(5))],
  cycles,
};

export const th302WithSorafenibInMice: ReadyRegimen = {
  id: 'th302-sorafenib-mouse',
  title: 'TH-302 with sorafenib in the mouse',
  source:
    '50 mg/kg of TH-302 on five days, 10 mg/kg of sorafenib on 14; recalled, as such drugs are given to mice, here as a bolus',
  species: 'mouse',
  doses: [inMice.th302, inMice.sorafenib],
};

/** NCT01037556. */
export const pr104: ReadyRegimen = {
  id: 'pr104-human',
  title: aloneIn('human', 'pr104'),
  source:
    'NCT01037556, Haematologica 2015;100:927 and ASH 2011, abstract 1523: 1.1-4 g/m² in an hour, 3-4 g/m² in AML, here 3; every two weeks, three times at most, here three',
  species: 'human',
  doses: [infused('pr104', perArea(3000), hours(1))],
  cycles: { every: days(14), times: 3 },
};
