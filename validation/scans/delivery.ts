import { cytarabineSlowly, doxorubicinAtOnce, levelFarFromVessels, throughWalls } from '../../src/assays/delivery.ts';
import type { Place, Scan } from './scan.ts';

const drugs = [
  { name: 'doxorubicin', regimen: doxorubicinAtOnce },
  { name: 'cytarabine', regimen: cytarabineSlowly },
];
const named = (drug: string, leak: number) => `${drug}, walls leak ${leak} times as much`;

/** What leak makes of a bolus of doxorubicin and of cytarabine by infusion. */
export const delivery: Scan = {
  name: 'delivery',
  asks: 'Does less of a drug reach leukemic marrow far from vessels when their walls leak?',
  places: drugs.flatMap(({ name, regimen }) =>
    [3, 10].map(
      (leak): Place => ({
        at: { drug: name, leak },
        of: throughWalls(named(name, leak), leak, regimen),
        against: throughWalls(named(name, 1), 1, regimen),
        reading: levelFarFromVessels(name),
      }),
    ),
  ),
  along: 'leak',
};
