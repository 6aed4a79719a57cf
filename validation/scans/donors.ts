import type { AssayArm } from '../../src/assays/index.ts';
import { gain } from '../../src/assays/reading.ts';
import { changed, settled } from '../../src/assays/scenes.ts';
import { days, hours } from '../../src/core/units.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { perKg, underTheSkin } from '../../src/scenarios/regimens/dose.ts';
import type { Place, Scan } from './scan.ts';

const dose = days(0.5);
const settledMarrow = settled(days(1.5));
const healthyHuman: Scenario = {
  ...settledMarrow,
  species: 'human',
  record: { ...settledMarrow.record, series: hours(1) },
};

const donor = (microgramsPerKg: number): AssayArm => {
  const given = underTheSkin('plerixafor', perKg(microgramsPerKg / 1000), dose);
  return {
    name: `donor, plerixafor ${microgramsPerKg} µg/kg`,
    scenario: changed(healthyHuman, { regimens: [{ id: 'mobilizer', start: { time: days(0) }, doses: [given] }] }),
  };
};

/** Progenitors expected to leave from so many hours after the dose to so many. */
const leaving = (from: number, to: number) =>
  gain(
    { kind: 'expected', event: 'egress', cell: 'hspc' },
    { from: hours(12 + from), to: hours(12 + to) },
    `HSPC expected to leave from ${from} to ${to} h after the dose`,
    'cells',
  );
const readings = { 'the first 6 h': leaving(0, 6), 'the hours 6 to 12': leaving(6, 12), 'a day': leaving(0, 24) };

/** How many times as many CD34+ cells a single dose of plerixafor sets free in healthy donors. */
export const donors: Scan = {
  name: 'donors',
  asks: 'How many more CD34+ cells leave the marrow of healthy donors after 80, 240 and 480 µg/kg of plerixafor, and for how long?',
  places: Object.entries(readings).flatMap(([within, reading]) =>
    [80, 240, 480].map((µg): Place => ({ at: { within, 'µg/kg': µg }, of: donor(µg), against: donor(0), reading })),
  ),
  along: 'µg/kg',
};
