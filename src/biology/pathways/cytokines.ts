import { days, hours } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import { assumed } from '../../model/parameter.ts';
import { activity, within } from './activity.ts';

/** Share of the CXCR4 of a leukemic cell that is on its surface; the rest is inside and made already. */
export const cxcr4Surface = activity('cxcr4-on-surface', 'surface share of CXCR4', ['HGNC:2561'], within.hours, [
  'A172',
  'A173',
  'B010',
]);
export const pim1 = activity('pim1', 'PIM1', ['HGNC:8986'], within.halfADay, ['B009', 'B010']);
export const erk = activity('erk', 'MEK/ERK signaling', ['GO:0070371'], within.hours, ['A175', 'B019']);
export const wnt = activity('wnt', 'WNT signaling', ['GO:0016055'], within.halfADay, ['A189']);
export const hedgehog = activity('hedgehog', 'Hedgehog signaling', ['GO:0007224'], within.halfADay, ['A189']);
export const s100a4 = activity('s100a4', 'S100A4', ['HGNC:10494'], within.halfADay, ['B034']);
/** FGF2 that a leukemic cell has taken up in vesicles of stroma. */
export const fgf2 = activity('fgf2', 'FGF2 exosome', ['HGNC:3676'], within.halfADay, ['B036']);
/** Integrins of a stem cell in the grip of laminin α5, which laminin α4 of the same membrane keeps off. */
export const lamininAdhesion = activity('laminin-adhesion', 'adhesion to laminin α5', ['GO:0008305'], within.hours, [
  'A071',
  'A072',
]);

/** What stroma makes of molecules that it displays or secretes, over the most that it could. */
export const vcam1Expression = activity('vcam1-expression', 'expression of VCAM-1', ['HGNC:12663'], within.aDay, [
  'A115',
  'A183',
]);
export const eSelectinExpression = activity(
  'e-selectin-expression',
  'expression of E-selectin',
  ['HGNC:10718'],
  within.halfADay,
  ['A188'],
);
export const cxcl12Synthesis = activity(
  'cxcl12-synthesis',
  'synthesis of CXCL12',
  ['HGNC:10672'],
  assumed(hours(1), [0.25, 4], 'made and secreted within the hour; what lowers its message counts the loss of that'),
  ['A059', 'A110', 'A164'],
);
export const opnSynthesis = activity('opn-synthesis', 'synthesis of osteopontin', ['HGNC:11255'], within.aDay, [
  'A074',
  'A084',
]);
export const jagged1Expression = activity('jag1-expression', 'expression of Jagged1', ['HGNC:6188'], within.aDay, [
  'A076',
]);
/** How many vesicles a cell gives off, over what it does undisturbed. */
export const vesicleRelease = activity('vesicle-release', 'release of vesicles', ['GO:0070062'], within.halfADay, [
  'B037',
]);
/** Cargo of leukemic exosomes in a cell of the stroma. */
export const exosomeCargo: Activity = {
  kind: 'activity',
  id: 'aml-exosome-cargo',
  name: 'cargo of leukemic exosomes',
  dimension: 'number',
  ontology: ['GO:0070062'],
  timeConstant: assumed(days(2), [0.5, 8], 'stroma changes what it makes over days; recalled', ['Kumar2018']),
  because: ['A109', 'A110'],
};

export const cytokineActivities: readonly Activity[] = [
  cxcr4Surface,
  pim1,
  erk,
  wnt,
  hedgehog,
  s100a4,
  fgf2,
  lamininAdhesion,
  vcam1Expression,
  eSelectinExpression,
  cxcl12Synthesis,
  opnSynthesis,
  jagged1Expression,
  vesicleRelease,
  exosomeCargo,
];
