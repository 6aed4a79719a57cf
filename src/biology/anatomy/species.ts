import { days, fraction, hours, micrometers, perDay, quantity } from '../../core/units.ts';
import { assumed, estimated, fitted, measured, type Parameter } from '../../model/parameter.ts';
import type { Species } from '../../model/species.ts';
import { blast } from '../cells/blast.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { gcsf } from '../substances/gcsf.ts';

const hormones = (unspecific: number, halfLife: Parameter<'time'>): Species['hormones'] => [
  {
    substance: gcsf,
    clearedBy: 'myeloid',
    unspecific: fitted(fraction(unspecific), [0.1, 0.4], 'G-CSF rises about fivefold in aplasia'),
    halfLife,
  },
];
/**
 * Platelets die of age: half of those in blood are gone after half of their life span, which is taken as the half-life of a
 * pool that is lost at one rate. At most it is a whole life span.
 */
const diesOfAge = (low: number, high: number) =>
  estimated(hours(6 * (low + high)), [12 * low, 24 * high], `half of a life span of ${low} to ${high} days`, [
    'Mason2006',
  ]);

const clearedInHealth = 'half-life at healthy counts; slower without neutrophils, as the equation has it';

export const mouse: Species = {
  id: 'mouse',
  name: 'mouse',
  bodyMass: assumed(quantity(25, 'g'), [18, 32], 'adult mouse'),
  bodyArea: assumed(quantity(0.007, 'm²'), [0.005, 0.009], 'adult mouse'),
  neutrophils: {
    cell: 'myeloid',
    count: assumed(quantity(1.2, '1e9/L'), [0.5, 2], 'healthy mouse; recalled'),
    recovery: assumed(quantity(0.3, '1e9/L'), [0.2, 0.5], 'a quarter of healthy'),
    atRest: fitted(
      quantity(116000, 'cells/mm³'),
      [60000, 200000],
      'output of a healthy block times the mean stay in blood',
    ),
  },
  platelets: {
    cell: 'megakaryocyte',
    count: assumed(quantity(1000, '1e9/L'), [600, 1500], 'healthy mouse; recalled'),
    atRest: fitted(
      quantity(980, 'cells/mm³'),
      [500, 2000],
      'what HSPC supply, 1.5 a day in a block of 0.0077 mm³ that puts out 106 of them a day, over a loss of 0.2 per day',
    ),
    halfLife: diesOfAge(4, 5),
  },
  hormones: hormones(
    0.2,
    assumed(hours(3.5), [1, 5], `${clearedInHealth}; read for humans, taken for mice`, ['GcsfMobilization1999']),
  ),
  set: {},
};

const slower = (amount: number, range: readonly [number, number], why: string) => assumed(hours(amount), range, why);

const turned = 'as in mice, turned by half a day: so is in humans the rhythm of stem cells in blood';

/** Human preset: 7+3 in mg/m². The same rules; the clocks are slower. */
export const human: Species = {
  id: 'human',
  name: 'human',
  bodyMass: assumed(quantity(70, 'kg'), [45, 110], 'adult'),
  bodyArea: assumed(quantity(1.8, 'm²'), [1.4, 2.3], 'adult'),
  neutrophils: {
    cell: 'myeloid',
    count: assumed(quantity(4, '1e9/L'), [2, 7], 'healthy adult'),
    recovery: assumed(quantity(0.5, '1e9/L'), [0.5, 1], 'usual threshold of recovery'),
    atRest: estimated(
      quantity(110000, 'cells/mm³'),
      [50000, 200000],
      'output of a healthy block times the mean stay in blood',
    ),
  },
  platelets: {
    cell: 'megakaryocyte',
    count: assumed(quantity(250, '1e9/L'), [150, 400], 'healthy adult; recalled'),
    atRest: estimated(
      quantity(540, 'cells/mm³'),
      [270, 1100],
      'that of mice times 0.55, the neutrophils that a block gives a day over those in mice',
    ),
    halfLife: diesOfAge(9, 10),
    transit: {
      maturation: assumed(days(5), [4, 7], 'from a megakaryoblast to one that sheds; recalled'),
      lostAs: 'hspc',
    },
  },
  hormones: hormones(0.2, measured(hours(3.5), [2, 5], clearedInHealth, ['GcsfMobilization1999'])),
  set: {
    'substances.o2.blood.carrier.halfSaturation': assumed(quantity(27, 'mmHg'), [25, 29], 'human hemoglobin'),
    'substances.o2.blood.inlet': assumed(
      quantity(90, 'mmHg'),
      [80, 100],
      'arterial blood; marrow aspirates read 41 ± 6 mmHg',
      ['MarrowGasTensions'],
    ),
    'sites.diaphysis.vasculature.spacing': assumed(micrometers(80), [60, 110], 'between mouse and human hot spots'),
    'rhythms.circadian-rhythm.peak': assumed(hours(10), [8, 16], turned, ['Lucas2008']),
    'rhythms.parasympathetic-tone.peak': assumed(hours(2), [1, 8], turned, ['Lucas2008']),
    'rhythms.sympathetic-cholinergic-tone.peak': assumed(hours(17), [14, 20], turned, ['Lucas2008']),
    'rhythms.glucocorticoid.peak': assumed(hours(1), [0, 3], 'cortisol peaks in the morning; recalled'),
    'cellTypes.nestin-bright-msc.activities.osteogenic-differentiation.span.base': assumed(
      fraction(0.3),
      [0, 1],
      'in human leukemia MSC multiply but make less bone (Blood Adv 2020;4:5257), where those of mice turn to bone',
    ),
    'cellTypes.hsc.behaviors.cycleEntry.base': fitted(
      perDay(0.19),
      [0.08, 0.4],
      'division of an activated HSC at rest, 0.15 per day',
    ),
    'cellTypes.hsc.behaviors.cycleEntry.ceiling': fitted(perDay(0.3), [0.15, 0.6], 'under full demand, 0.22 per day'),
    'cellTypes.hspc.cycle.g1': assumed(
      hours(75),
      [50, 100],
      'CD34+ cells of human marrow are replaced with a half-life of 2.6 days, which is one division in 3.8; 75 h is a cycle of 3.6 days, which demand shortens',
      ['MarrowProliferation2003'],
    ),
    'cellTypes.myeloid.cycle.g1': slower(24, [12, 36], 'five divisions of 1.6 days each'),
    'cellTypes.myeloid.cycle.s': slower(12, [8, 16], 'human S phase'),
    'cellTypes.myeloid.behaviors.maturation.base': fitted(perDay(0.155), [0.1, 0.25], 'post-mitotic transit 5.8 days', [
      'NeutrophilKinetics2016',
    ]),
    'cellTypes.myeloid.behaviors.maturation.ceiling': fitted(
      perDay(0.43),
      [0.2, 0.7],
      'post-mitotic transit 3.5 days under full demand',
    ),
    'cellTypes.myeloid.bloodHalfLife': estimated(hours(19), [12, 24], 'a model fitted to stable isotope labeling', [
      'NeutrophilKinetics2016',
    ]),
    'cellTypes.erythroid.cycle.g1': slower(10, [6, 16], 'five divisions of 1.0 days each'),
    'cellTypes.erythroid.cycle.s': slower(11, [8, 14], 'human S phase'),
    'cellTypes.erythroid.behaviors.maturation.base': fitted(perDay(0.33), [0.2, 0.5], 'post-mitotic transit 3 days'),
    'cellTypes.erythroid.bloodHalfLife': assumed(days(60), [50, 70], 'red cells live 120 days'),
    'cellTypes.lsc.behaviors.cycleEntry.base': fitted(
      perDay(0.45),
      [0.2, 1],
      'an active LSC divides 0.30 times a day: doubling time 10.5 days',
      ['Ommen2010'],
    ),
    'cellTypes.lsc.behaviors.selfRenewal.ceiling': fitted(fraction(0.61), [0.55, 0.7], 'doubling time 10.5 days', [
      'Ommen2010',
    ]),
    'cellTypes.lsc.cycle.s': assumed(hours(12), [3, 35], 'as in human blasts', ['Raza1991']),
    'cellTypes.lsc.cycle.g1': slower(12, [6, 24], 'recalled'),
    'cellTypes.leukemic-progenitor.cycle.g1': slower(
      39,
      [20, 60],
      'division 0.44 per day: labeling index 22 %, S phase 12 h',
    ),
    'cellTypes.leukemic-progenitor.cycle.s': assumed(hours(12), [3, 35], 'as in human blasts', ['Raza1991']),
    'cellTypes.blast.cycle.g1': slower(39, [20, 60], 'division 0.44 per day: labeling index 22 %, S phase 12 h'),
    'cellTypes.blast.cycle.s': measured(hours(12), [3, 35], 'S phase of human blasts', ['Raza1991']),
    'cellTypes.blast.behaviors.death.base': fitted(perDay(0.46), [0.3, 0.7], 'loss 0.50 per day, egress included'),
  },
};

/** Cells of the leukemia: what a graft of it brings along. */
const leukemic = [lsc, leukemicProgenitor, blast].map(({ id }) => `cellTypes.${id}.`);

/**
 * A leukemia of humans in an immunodeficient mouse: body, blood, vessels, stroma and healthy cells of the mouse, leukemic cells with the clocks of
 * humans. That they bind what stroma of the mouse shows as well as that of humans, and that nothing rejects them, is taken for granted.
 */
export const xenograft: Species = {
  ...mouse,
  id: 'xenograft',
  name: 'mouse with human leukemia',
  body: mouse.id,
  set: Object.fromEntries(Object.entries(human.set).filter(([path]) => leukemic.some((cell) => path.startsWith(cell)))),
};

export const species: readonly Species[] = [mouse, human, xenograft];
