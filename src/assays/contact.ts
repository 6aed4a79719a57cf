import { days, hours, quantity } from '../core/units.ts';
import type { Regimen } from '../model/regimen.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { gain, mean, minus, over, type Reading, type Window } from './reading.ts';
import { atOnce, changed, settled } from './scenes.ts';
import { cloneOf } from './stress.ts';

/** Rules by which CXCR4 draws a leukemic cell to its niche and holds it there. */
const holding = ['cxcl12-activates-integrins', 'cxcl12-attracts', 'cxcl12-retains'];
/** Rules by which it tells one to live and to grow. */
const telling = ['cxcl12-activates-akt', 'cxcl12-activates-stat5', 'cxcl12-activates-erk'];
/** Rules by which CXCR4 tells a leukemic cell anything. */
export const cxcr4Rules = [...holding, ...telling];
const unbound = { 'cellTypes.lsc.bonds.cxcr4.weight': quantity(0, '1') };
/** LSC to which CXCR4 says nothing. */
export const deafToCxcr4 = { set: unbound, cut: cxcr4Rules };
/** LSC that CXCR4 neither draws nor holds, and still tells. */
export const unheldByCxcr4 = { set: unbound, cut: holding };
/** LSC that CXCR4 draws and holds, and does not tell. */
export const untoldByCxcr4 = { cut: telling };

/** Both receptors that VLA-4 stands for. */
export const vla4 = ['vla4', 'vla4-on-fibronectin'];

/** LSC that CD44 neither holds nor lodges. */
export const withoutCd44 = {
  set: { 'cellTypes.lsc.bonds.cd44v.weight': quantity(0, '1') },
  cut: ['cd44-lodges-lsc'],
};

const graft: Perturbation = {
  ...atOnce('graft', 'transplant', 'lsc', { count: quantity(40, 'cells') }),
  genotype: ['mll-af9'],
};
/** Healthy marrow with LSC of a donor in its blood, followed for five days. */
export const grafted: Scenario = changed(settled(days(5)), { perturb: [graft] });
const lastDayOfGraft: Window = { from: days(4), to: days(5) };
export const lscAfterGraft: Reading = mean(
  { kind: 'cells', cell: 'lsc', state: 'alive' },
  lastDayOfGraft,
  'LSC in marrow and blood on days 4 to 5',
  'cells',
);
export const leukemiaOfGraft: Reading = mean(
  { kind: 'cells', cell: 'leukemic' },
  lastDayOfGraft,
  'leukemic cells on days 4 to 5',
  'cells',
);

/** Marrow of which a twelfth is leukemic, as cells are placed: for what answers within days. */
export function infiltrated(until: Parameters<typeof settled>[0], ...genotype: readonly string[]): Scenario {
  const blasts: Perturbation = {
    ...atOnce('blasts', 'inject', 'blast', { count: quantity(900, 'cells') }),
    genotype: ['mll-af9', ...genotype],
  };
  return {
    ...changed(settled(until), { perturb: [cloneOf(60, 'mll-af9', ...genotype), blasts] }),
    id: 'infiltrated-for-assays',
    settle: days(0),
  };
}

/** Cytarabine once a day from the start, a third of what the story gives: there the reading answers most to how much damage cells withstand. */
const cytarabine: Regimen = {
  id: 'cytarabine',
  start: { time: days(0) },
  doses: [
    { drug: 'cytarabine', amount: quantity(30, 'mg/kg'), route: 'bolus', at: hours(12), every: days(1), times: 3 },
  ],
};

/** The same under cytarabine. */
export const givenCytarabine = (...genotype: readonly string[]): Scenario =>
  changed(infiltrated(days(3.5), ...genotype), { regimens: [cytarabine] });

/** The same with five times as many niche cells: leukemic cells on a layer of stroma. */
export const onStroma: Scenario = changed(givenCytarabine(), {
  set: { 'sites.diaphysis.stroma.car-cell.density': quantity(18000, 'cells/mm³') },
});

const underCytarabine: Window = { from: hours(12), to: days(3.5) };

/** Deaths to be expected of a cell under cytarabine. */
export const deathsPer = (cell: string, plural: string): Reading =>
  over(
    gain({ kind: 'expected', event: 'death', cell }, underCytarabine, `deaths of ${plural} expected`, 'cells'),
    mean({ kind: 'cells', cell }, underCytarabine, plural, 'cells'),
    `deaths expected per ${cell} in three days of cytarabine`,
  );

/** Distance of cells from sinusoids, along which CXCL12 is made, in standard deviations of random dots. */
export function distanceFromSinusoids(cell: string, window: Window, of: string): Reading {
  return over(
    mean({ kind: 'distance', cell, to: 'sinusoid' }, window, `distance from sinusoids of ${of}`, 'µm'),
    mean({ kind: 'dots', cell, to: 'sinusoid', take: 'spread' }, window, 'spread of random dots', 'µm'),
    `distance from sinusoids of ${of}, in standard deviations of random dots`,
  );
}

/** That of one kind of cell minus that of another. */
export function nearerToSinusoids(cell: string, other: string, window: Window): Reading {
  return over(
    minus(
      mean({ kind: 'distance', cell, to: 'sinusoid' }, window, cell, 'µm'),
      mean({ kind: 'distance', cell: other, to: 'sinusoid' }, window, other, 'µm'),
      `distance from sinusoids of ${cell} minus ${other}`,
    ),
    mean({ kind: 'dots', cell, to: 'sinusoid', take: 'spread' }, window, 'spread of random dots', 'µm'),
    `distance from sinusoids of ${cell} minus that of ${other}, in standard deviations of random dots`,
  );
}

/** For places. */
export const positions = { smallest: 0.8, because: '0.8 standard deviations, as for any position' } as const;
