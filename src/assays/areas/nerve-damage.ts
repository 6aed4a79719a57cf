import { days, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay } from '../assay.ts';
import { cells, course, lastDays, leukemicCells } from '../growth.ts';
import { gain, mean, share } from '../reading.ts';
import { atOnce, changed, leukemic, settled } from '../scenes.ts';
import { counts, oneCell } from '../smallest-effects.ts';
import { hscInFourthWeek } from '../stem-cells.ts';

const healthy = settled(course);
const disease = leukemic(course);
const arm = (name: string, scenario: Scenario) => ({ name, scenario });
const withLeukemia = arm('leukemic', disease);
const withoutLeukemia = arm('healthy', healthy);

const denervation = atOnce('denervation', 'ablate', 'sympathetic-nerve');
const denervated = changed(disease, { perturb: [denervation] });
const immune = changed(disease, { cut: ['leukemic-cells-destroy-nerves'] });
/** All that nerves do to other cells. */
const unheard = ['noradrenaline-activates-beta2', 'noradrenaline-activates-beta3', 'nerves-keep-schwann-cells'];
const deafToBeta2 = ['noradrenaline-activates-beta2'];
/** Noradrenaline that only β2 hears stands for an agonist of β2. */
const onlyBeta2 = { cut: ['noradrenaline-activates-beta3'] };
const agonist = atOnce('beta2-agonist', 'clamp', 'noradrenaline', { level: quantity(1, 'K') });
const blocker = atOnce('beta2-blocker', 'knock-out', 'adrb2', { cell: 'stroma' });
const tgfBeta = atOnce('tgf-beta', 'clamp', 'tgfb1', { level: quantity(1, 'K') });

/** The contrast with the same rules left out in both arms. */
const without = (cut: readonly string[], of: Scenario, against: Scenario, name: string) => ({
  of: arm(`${name}, first arm`, changed(of, { cut })),
  against: arm(name, changed(against, { cut })),
});

/** Assays of the section on the alteration of sympathetic nerves. */
export const nerveDamage: readonly Assay[] = [
  {
    id: 'A159',
    class: 'E',
    asks: 'Does leukemia grow more in marrow whose nerves were cut before?',
    contrast: { of: arm('denervated, leukemic', denervated), against: withLeukemia },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'no cell answers noradrenaline or fibers in either arm',
      ...without(unheard, denervated, disease, 'leukemic, nerves unheard'),
    },
    seeds: 10,
  },
  {
    id: 'A160',
    class: 'E',
    asks: 'Does leukemia grow less when it does not destroy nerves?',
    contrast: { of: arm('leukemic, nerves immune', immune), against: withLeukemia },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no cell answers noradrenaline or fibers in either arm',
      ...without(unheard, immune, disease, 'leukemic, nerves unheard'),
    },
    seeds: 10,
    note: 'That nerves are lost where leukemic cells are dense is a rule; what is asked is what that does to leukemia.',
  },
  {
    id: 'A161',
    class: 'W',
    asks: 'Do nestin-bright cells leave their rest in leukemic marrow?',
    contrast: { of: withLeukemia, against: withoutLeukemia },
    reading: gain(
      { kind: 'expected', event: 'division', cell: 'nestin-bright-msc' },
      { from: days(0), to: days(30) },
      'entries of nestin-bright MSC into the cycle and its S phase expected in 30 days',
      'cells',
    ),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'leukemia does not destroy nerves',
      of: arm('leukemic, nerves immune', immune),
      against: withoutLeukemia,
    },
    seeds: 10,
  },
  {
    id: 'A162',
    class: 'W',
    asks: 'Do MSC of leukemic marrow turn to bone?',
    contrast: { of: withLeukemia, against: withoutLeukemia },
    reading: mean(cells('osteoprogenitor'), lastDays, 'osteoprogenitors on days 27 to 30', 'cells'),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'leukemia does not destroy nerves',
      of: arm('leukemic, nerves immune', immune),
      against: withoutLeukemia,
    },
    seeds: 10,
    note: 'Follows the source: at the expense of the NG2+ cells along arterioles, not of room.',
  },
  {
    id: 'A163',
    class: 'E',
    asks: 'Does leukemia in denervated marrow grow less when β2 of stroma is stimulated?',
    contrast: {
      of: arm('denervated, leukemic, β2 agonist', changed(denervated, { ...onlyBeta2, perturb: [agonist] })),
      against: arm('denervated, leukemic, deaf to β3', changed(denervated, onlyBeta2)),
    },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'stroma has no β2 in either arm',
      of: arm(
        'denervated, leukemic, β2 agonist, no β2',
        changed(denervated, { ...onlyBeta2, perturb: [agonist, blocker] }),
      ),
      against: arm('denervated, leukemic, no β2', changed(denervated, { ...onlyBeta2, perturb: [blocker] })),
    },
    seeds: 10,
  },
  {
    id: 'A164',
    class: 'E',
    asks: 'Does marrow without nerves keep fewer HSC for want of β2 in its niche cells?',
    contrast: {
      of: arm('denervated, TGF-β given', changed(healthy, { perturb: [denervation, tgfBeta] })),
      against: arm('TGF-β given', changed(healthy, { perturb: [tgfBeta] })),
    },
    reading: hscInFourthWeek,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'stroma does not answer β2 in either arm',
      ...without(
        deafToBeta2,
        changed(healthy, { perturb: [denervation, tgfBeta] }),
        changed(healthy, { perturb: [tgfBeta] }),
        'TGF-β given, deaf to β2',
      ),
    },
    seeds: 10,
    note: 'Read in healthy marrow whose nerves are cut; active TGF-β is held in both arms, so that Schwann cells do not count.',
  },
  {
    id: 'A165',
    class: 'E',
    asks: 'Does leukemia grow more when β2 of stroma is blocked?',
    contrast: { of: arm('leukemic, β2 blocked', changed(disease, { perturb: [blocker] })), against: withLeukemia },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'stroma does not answer β2 in either arm',
      ...without(deafToBeta2, changed(disease, { perturb: [blocker] }), disease, 'leukemic, deaf to β2'),
    },
    seeds: 10,
  },
  {
    id: 'A166',
    class: 'E',
    asks: 'Are there fewer LSC under a β2 agonist?',
    contrast: {
      of: arm('leukemic, β2 agonist', changed(disease, { ...onlyBeta2, perturb: [agonist] })),
      against: arm('leukemic, deaf to β3', changed(disease, onlyBeta2)),
    },
    reading: mean(cells('lsc'), lastDays, 'LSC in the marrow on days 27 to 30', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'stroma has no β2 in either arm',
      of: arm('leukemic, β2 agonist, no β2', changed(disease, { ...onlyBeta2, perturb: [agonist, blocker] })),
      against: arm('leukemic, no β2', changed(disease, { ...onlyBeta2, perturb: [blocker] })),
    },
    seeds: 10,
    note: 'The agonist is noradrenaline held at its affinity for β3, which no cell answers by β3.',
  },
  {
    id: 'A169',
    class: 'E',
    asks: 'Are there fewer HSC among all stem cells in leukemic marrow without nerves?',
    contrast: { of: arm('denervated, leukemic', denervated), against: withLeukemia },
    reading: share(cells('hsc'), cells('lsc'), { from: days(14), to: days(21) }, 'HSC per LSC on days 14 to 21'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no cell answers noradrenaline or fibers in either arm',
      ...without(unheard, denervated, disease, 'leukemic, nerves unheard'),
    },
    seeds: 10,
  },
];
