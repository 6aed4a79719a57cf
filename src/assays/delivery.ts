import { days, hours, micrometers, quantity } from '../core/units.ts';
import type { Dose, Regimen } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import type { AssayArm } from './assay.ts';
import { overgrown } from './overgrown.ts';
import { mean, type Reading } from './reading.ts';
import { goOn } from './rested.ts';

const read = { from: days(1), to: days(2.5) };
const leukemic = overgrown(read.to);
/** By the hour, as a bolus comes and goes. */
const byTheHour: Scenario = { ...leukemic, record: { ...leukemic.record, series: hours(1) } };

const onceOnDayOne = (dose: Omit<Dose, 'at'>): Regimen => ({
  id: `${dose.drug}-once`,
  start: { time: read.from },
  doses: [{ ...dose, at: hours(0) }],
});
const infused = { route: 'infusion', lasting: days(1.5) } as const;
const doxorubicin = { drug: 'doxorubicin', amount: quantity(3, 'mg/kg') };

export const doxorubicinAtOnce: Regimen = onceOnDayOne({ ...doxorubicin, route: 'bolus' });
export const doxorubicinSlowly: Regimen = onceOnDayOne({ ...doxorubicin, ...infused });
export const cytarabineSlowly: Regimen = onceOnDayOne({
  drug: 'cytarabine',
  amount: quantity(100, 'mg/kg'),
  ...infused,
});

/** Overgrown marrow that is given a drug, all walls of which leak so many times as much as an intact one. */
export function throughWalls(name: string, leak: number, regimen: Regimen): AssayArm {
  const wall = 'cellTypes.endothelial-cell.behaviors.permeability';
  return goOn(name, byTheHour, {
    set: { [`${wall}.base`]: quantity(leak, '1'), [`${wall}.floor`]: quantity(leak, '1') },
    regimens: [regimen],
  });
}

/** What cells deep in the tissue are exposed to: the area under the curve over its length. */
export function levelFarFromVessels(drug: string): Reading {
  return mean(
    { kind: 'level', substance: drug, zone: { of: 'sinusoid', from: micrometers(20) } },
    read,
    `${drug} beyond 20 µm from sinusoids over a day and a half from its dose`,
    'nM',
  );
}
