import { days, fraction, micrometers, quantity } from '../../core/units.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deathsPer, grafted, infiltrated, leukemiaOfGraft, onStroma, vla4, withoutCd44 } from '../contact.ts';
import { fiveDays, untouched, untreated } from '../overgrown.ts';
import { mean, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { growing, off } from '../stress.ts';
import {
  after,
  blockedAtInduction,
  fiveAndThree,
  lscAfter,
  mobilizerOf,
  regrown,
  survivors,
  treated,
  undosed,
  untilRegrowth,
} from '../treatment.ts';

const arm = (name: string, scenario: AssayArm['scenario']): AssayArm => ({ name, scenario });
const secondDay = { from: days(1), to: days(2) };
const late = { from: days(3), to: days(5) };

const crowded = infiltrated(days(2));
const vla4Off = { perturb: off('leukemic', ...vla4) };
/** Leukemic cells of which VLA-4 holds nothing to begin with. */
const bare = {
  set: Object.fromEntries(
    ['lsc', 'leukemic-progenitor', 'blast'].map((cell) => [`cellTypes.${cell}.receptors.vla4.expression`, fraction(0)]),
  ),
};

const unsheltered = { cut: ['nfkb-raises-bcl2', 'fibronectin-activates-akt'] };

const highVla4 = { set: { 'cellTypes.lsc.receptors.vla4.expression': fraction(1.5) } };
const sureOfVla4 = changed(treated, {
  set: { 'cellTypes.lsc.bonds.vla4.weight': quantity(0, '1') },
  cut: ['nfkb-raises-bcl2'],
});
const prognosis = {
  class: 'E',
  contrast: {
    of: untilRegrowth('5+3, VLA-4-high LSC', changed(treated, highVla4)),
    against: fiveAndThree,
  },
  reading: regrown('leukemic', 'leukemic cells'),
  scale: 'relative',
  control: {
    kind: 'cut',
    says: 'VLA-4 of LSC neither holds nor protects, in either arm',
    of: untilRegrowth('5+3, VLA-4-high LSC to which it says nothing', changed(sureOfVla4, highVla4)),
    against: untilRegrowth('5+3, LSC to which VLA-4 says nothing', sureOfVla4),
  },
  seeds: 6,
} as const;

const uninflamed = { cut: ['leukemic-cells-raise-e-selectin'] };
const eSelectin = (scenario: AssayArm['scenario']) =>
  changed(scenario, { perturb: blockedAtInduction(days(9), ['e-selectin']) });
const unheeded = changed(treated, { cut: ['wnt-raises-bcl2', 'hedgehog-raises-bcl2'] });

const unlodged = { cut: withoutCd44.cut };
const unheld = { set: withoutCd44.set };
const cd44Off = { perturb: [atOnce('cd44-off', 'knock-out', 'cd44v')] };

/** Half of the receptors, so that there are LSC left to lose. */
const two = changed(treated, { perturb: mobilizerOf(0.5) });
const four = changed(two, {
  perturb: blockedAtInduction(days(9), ['cd44v', 'e-selectin']).map((block) => ({ ...block, fraction: fraction(0.5) })),
});

/** Assays on adhesion molecules, of the section on cytokines and adhesion molecules in leukemia. */
export const adhesionMolecules: readonly Assay[] = [
  {
    id: 'A183',
    class: 'W',
    asks: 'Does NF-κB of niche cells fall when leukemic cells lose VLA-4?',
    contrast: {
      of: arm('infiltrated, VLA-4 off', changed(crowded, vla4Off)),
      against: arm('infiltrated', crowded),
    },
    reading: mean(
      { kind: 'activity', cell: 'car-cell', activity: 'nfkb' },
      secondDay,
      'NF-κB of CAR cells on days 1 to 2',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells express no VLA-4 for VCAM-1, in either arm',
      of: arm('infiltrated, bare, VLA-4 off', changed(crowded, { ...bare, ...vla4Off })),
      against: arm('infiltrated, bare', changed(crowded, bare)),
    },
    seeds: 5,
    note: 'Read in the stroma, the partner that no rule inside a leukemic cell reaches.',
  },
  {
    id: 'A184',
    class: 'E',
    asks: 'Do more LSC die of cytarabine on stroma without VLA-4, because NF-κB no longer protects them?',
    contrast: {
      of: arm('on stroma, VLA-4 off, cytarabine', changed(onStroma, { perturb: off('lsc', ...vla4) })),
      against: arm('on stroma, cytarabine', onStroma),
    },
    reading: deathsPer('lsc', 'LSC'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'NF-κB and fibronectin do not protect, in either arm',
      of: arm(
        'on stroma, VLA-4 off, cytarabine, unsheltered',
        changed(onStroma, { perturb: off('lsc', ...vla4), ...unsheltered }),
      ),
      against: arm('on stroma, cytarabine, unsheltered', changed(onStroma, unsheltered)),
    },
    seeds: 6,
    note: 'One dose instead of a scan. Without VLA-4 LSC leave their places and cycle as well; the control tells the two apart.',
  },
  {
    id: 'A185',
    asks: 'Does more leukemia come back when LSC have more VLA-4?',
    expects: { effect: 'above', ...counts },
    note: 'Side a of D-VLA4-PROGNOSIS. What has grown two weeks after 5+3 is counted, not relapse. Two levels of one clone instead of a cohort of 36; A186 reads the same runs for the other sign.',
    ...prognosis,
  },
  {
    id: 'A186',
    asks: 'Does less leukemia come back when LSC have more VLA-4?',
    expects: { effect: 'below', ...counts },
    note: 'Side b of D-VLA4-PROGNOSIS, in the runs of A185.',
    ...prognosis,
  },
  {
    id: 'A188',
    class: 'W',
    asks: 'Does endothelium show more E-selectin in leukemic marrow?',
    contrast: { of: untreated, against: untouched },
    reading: mean(
      { kind: 'activity', cell: 'endothelial-cell', activity: 'e-selectin-expression' },
      late,
      'expression of E-selectin on days 3 to 5',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells nearby do not raise E-selectin, in either arm',
      of: fiveDays.leukemia('leukemic, walls at rest', uninflamed),
      against: fiveDays.healthy('healthy, walls at rest', uninflamed),
    },
    seeds: 5,
    note: 'The review does not say by what signal; how strongly LSC bind it is not read.',
  },
  {
    id: 'A189',
    class: 'W',
    asks: 'Does induction leave fewer leukemic cells at vessel walls when E-selectin is blocked?',
    contrast: { of: survivors('5+3, E-selectin blocked', eSelectin(treated)), against: fiveAndThree },
    reading: mean(
      { kind: 'cells', cell: 'leukemic', zone: { of: 'sinusoid', to: micrometers(10) } },
      after,
      'leukemic cells within 10 µm of a sinusoid two days after the last dose',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'WNT and Hedgehog do not protect, in either arm',
      of: survivors('5+3, E-selectin blocked, unheeded', eSelectin(unheeded)),
      against: survivors('5+3, E-selectin unheeded', unheeded),
    },
    seeds: 16,
    note: 'Mouse 5+3. WNT and Hedgehog themselves follow from one rule each and are not read.',
  },
  {
    id: 'A190',
    class: 'E',
    asks: 'Do transplanted LSC repopulate a marrow less when CD44 is blocked?',
    contrast: { of: goOn('LSC, CD44 off', grafted, cd44Off), against: goOn('LSC', grafted) },
    reading: leukemiaOfGraft,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CD44 does not lodge LSC, and holds them, in either arm',
      of: goOn('LSC that CD44 does not lodge, CD44 off', grafted, unlodged, cd44Off),
      against: goOn('LSC that CD44 does not lodge', grafted, unlodged),
    },
    seeds: 6,
    note: 'Mouse LSC for five days instead of human ones; only lodging and bonds are in the model, not what CD44 does to renewal. Second transplants are not read.',
  },
  {
    id: 'A191',
    class: 'E',
    asks: 'Are there fewer LSC per HSC in niche places when only variant CD44 is blocked?',
    contrast: {
      of: arm('a growing clone, CD44 off', changed(growing, cd44Off)),
      against: arm('a growing clone', growing),
    },
    reading: over(
      mean(
        { kind: 'cells', cell: 'lsc', state: 'held' },
        { from: days(6), to: days(8) },
        'LSC in niche places',
        'cells',
      ),
      mean(
        { kind: 'cells', cell: 'hsc', state: 'held' },
        { from: days(6), to: days(8) },
        'HSC in niche places',
        'cells',
      ),
      'LSC per HSC in niche places on days 6 to 8',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CD44 does not hold LSC, and lodges them, in either arm',
      of: arm('a growing clone that CD44 does not hold, CD44 off', changed(changed(growing, unheld), cd44Off)),
      against: arm('a growing clone that CD44 does not hold', changed(growing, unheld)),
    },
    seeds: 10,
    note: 'HSC of the model have no CD44 that binds: the selectivity is stated, what it does to the places is asked.',
  },
  {
    id: 'A192',
    class: 'E',
    asks: 'Does induction leave fewer LSC with half of CXCR4, VLA-4, CD44 and E-selectin blocked than with half of the first two?',
    contrast: {
      of: survivors('5+3, half of four blocked', four),
      against: survivors('5+3 with half of CXCR4 and VLA-4 blocked', two),
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('half of four blocked, no drugs', undosed(four)),
      against: survivors('half of CXCR4 and VLA-4 blocked, no drugs', undosed(two)),
    },
    seeds: 6,
    note: 'Two of the sixteen combinations that the finding asks for: whether the last two blocks add anything. With the whole of CXCR4 and VLA-4 blocked next to no LSC was left to either arm.',
  },
];
