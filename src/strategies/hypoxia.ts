import { days, hours, type Quantity, quantity } from '../core/units.ts';
import { daily, perKg, pushed } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aroundInduction, twoWeeks } from './courses.ts';
import type { Held } from './held.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';
const echinomycin = (lasting: Quantity<'time'>): Held => ({ drug: 'echinomycin', level: quantity(10, 'nM'), lasting });
const pumped =
  'Echinomycin is held at 10 nM, ten times what half-inhibits HIF-1α, as a pump would, since 10 µg/kg every other day are above that half for 3 % of the time.';
const littleHif =
  'Marrow of the model has the oxygen that was measured, and in it next to no HIF-1α that could keep LSC at rest (side b of D-HIF-TARGETING).';
const muchOxygen =
  'Marrow of the model has the oxygen that was measured, some 15 mmHg before leukemia, and half-activation at 2 mmHg (TH-302) or 0.3 (PR-104) is recalled: little of the prodrug is activated in it.';

/** Strategies that take low oxygen as a target. */
export const hypoxiaStrategies: readonly Strategy[] = [
  {
    id: 'hif-inhibition',
    title: 'HIF inhibited alone',
    says: 'LSC lose the program that keeps them at rest.',
    findings: ['B129', 'B130'],
    ...aloneAgainst({ control: 'leukemic' }, [{ name: 'echinomycin', held: [echinomycin(twoWeeks)] }]),
    limits: [pumped, littleHif],
  },
  {
    id: 'hif-inhibition-with-induction',
    title: 'HIF inhibited around induction',
    says: 'LSC that no longer rest are met by chemotherapy.',
    findings: ['B129', 'B130'],
    ...aroundInduction({ control: '5+3', lead: hours(24) }, [
      { name: '5+3 with echinomycin', held: [echinomycin(days(6))] },
    ]),
    limits: [pumped, littleHif],
  },
  {
    id: 'hypoxia-prodrugs',
    title: 'Prodrugs of hypoxia alone',
    says: 'Where oxygen is low, which shelters leukemia, a prodrug becomes a poison.',
    findings: ['B131', 'B132', 'B133', 'B139', 'B141'],
    ...aloneAgainst({ control: 'leukemic' }, [
      { name: 'TH-302', doses: [inMice.th302] },
      { name: 'PR-104', doses: [inMice.pr104] },
    ]),
    limits: [muchOxygen, recalled],
  },
  {
    id: 'hypoxia-prodrug-with-cytarabine',
    title: 'A prodrug of hypoxia with cytarabine',
    says: 'Cells that low oxygen keeps from cytarabine are killed by the prodrug.',
    findings: ['B134', 'B138'],
    ...aroundInduction({ control: 'cytarabine', chemotherapy: [daily(pushed('cytarabine', perKg(100)), 5)] }, [
      { name: 'cytarabine with TH-302', doses: [inMice.th302] },
    ]),
    limits: [muchOxygen, recalled],
  },
  {
    id: 'hypoxia-prodrug-with-sorafenib',
    title: 'A prodrug of hypoxia with sorafenib',
    says: 'Cells that low oxygen keeps from a kinase inhibitor are killed by the prodrug.',
    findings: ['B135'],
    ...aloneAgainst({ control: 'sorafenib', mutations: ['flt3-itd'], toAll: [inMice.sorafenib] }, [
      { name: 'sorafenib with TH-302', doses: [inMice.th302] },
    ]),
    limits: [muchOxygen, 'The founders carry FLT3-ITD.', recalled],
  },
];
