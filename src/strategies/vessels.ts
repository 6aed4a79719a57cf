import { days, quantity } from '../core/units.ts';
import type { Perturbation } from '../model/scenario.ts';
import { daily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aloneBegins, aroundInduction } from './courses.ts';
import { early } from './marrows.ts';
import { homedInSecondWeek, nearBoneAfterTwoWeeks, sum, vesselsAfterTwoWeeks } from './reads.ts';
import type { Strategy } from './strategy.ts';

export const recalled = 'Doses are those that mice are given, recalled.';

export const { bevacizumab, oxi4503 } = inMice;
const { rebastinib, deferoxamine } = inMice;
export const asHumanAntibody = 'The antibody stands for one that binds the VEGF of mice.';

/** HSC of a donor come in through blood a week after the drugs. */
const transplant: Perturbation = {
  id: 'transplant',
  at: { time: sum(aloneBegins, days(7)) },
  action: 'transplant',
  target: 'hsc',
  count: quantity(40, 'cells'),
};

/** Strategies that block, destroy, normalize or protect vessels. */
export const vesselStrategies: readonly Strategy[] = [
  {
    id: 'anti-vegf',
    title: 'Anti-VEGF alone',
    says: 'VEGF is caught, so that leukemia gets no vessels.',
    findings: ['B054', 'B055', 'B056', 'B058'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks] }, [
      { name: 'bevacizumab', doses: [bevacizumab] },
    ]),
    limits: [asHumanAntibody, recalled],
  },
  {
    id: 'anti-vegf-after-induction',
    title: 'Anti-VEGF after induction',
    says: 'VEGF is caught after chemotherapy has emptied the marrow.',
    findings: ['B057', 'B059'],
    ...aroundInduction({ control: '5+3', isForRelapse: true }, [
      { name: '5+3, then bevacizumab', doses: [{ ...bevacizumab, at: days(7) }] },
    ]),
    limits: [
      asHumanAntibody,
      recalled,
      'LSC are read two days after the last dose of 5+3, before the antibody: relapse tells of it.',
    ],
  },
  {
    id: 'vegfr-inhibitor',
    title: 'Inhibitor of VEGF receptors with induction',
    says: 'The kinase of VEGF receptors is inhibited while chemotherapy is given.',
    findings: ['B061', 'B062', 'B063'],
    ...aroundInduction({ control: '5+3' }, [{ name: '5+3 with sunitinib', doses: [daily(inMice.sunitinib, 7)] }]),
    limits: ['Leukemia of the story has no FLT3-ITD: what is seen is due to VEGF receptors and KIT.', recalled],
  },
  {
    id: 'immunomodulators',
    title: 'Thalidomide and lenalidomide',
    says: 'Less VEGF is made.',
    findings: ['B060'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks] }, [
      { name: 'thalidomide', doses: [inMice.thalidomide] },
      { name: 'lenalidomide', doses: [inMice.lenalidomide] },
    ]),
    limits: [recalled, 'Cereblon of mice does not bind these drugs; the model has no cereblon.'],
  },
  {
    id: 'vegf-and-tie2',
    title: 'VEGF and Ang/Tie-2 together',
    says: 'Vessels that escape from anti-VEGF by angiopoietins are blocked too.',
    findings: ['B064', 'B065', 'B071'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks] }, [
      { name: 'bevacizumab', doses: [bevacizumab] },
      { name: 'bevacizumab and rebastinib', doses: [bevacizumab, rebastinib] },
    ]),
    limits: [asHumanAntibody, 'Blocking Tie-2 takes what Ang-1 does as well as what Ang-2 does.', recalled],
  },
  {
    id: 'vascular-disruption',
    title: 'Vascular disruption, alone and with anti-VEGF',
    says: 'Vessels that leukemia has are destroyed, and those of the rim are kept from coming back.',
    findings: ['B066', 'B067', 'B069', 'B070', 'B072'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks] }, [
      { name: 'OXi4503', doses: [oxi4503] },
      { name: 'OXi4503 and bevacizumab', doses: [oxi4503, bevacizumab] },
    ]),
    limits: [
      'Marrow has no core and no rim, of which the review tells: vascular-disruption-of-chloroma has both.',
      asHumanAntibody,
      recalled,
    ],
  },
  {
    id: 'early-normalization',
    title: 'Anti-VEGF from early on',
    says: 'Vessels are kept from becoming leaky from the first days of leukemia on.',
    findings: ['B082', 'B083'],
    ...aloneAgainst({ control: 'leukemic', marrow: early, also: [vesselsAfterTwoWeeks, nearBoneAfterTwoWeeks] }, [
      { name: 'bevacizumab early', doses: [bevacizumab] },
    ]),
    limits: [
      asHumanAntibody,
      'Drugs begin a day after leukemia came in, at a share of 5 % instead of 20 %; compare with anti-vegf.',
      'Leak changes neither the flow of blood nor the passage of small drugs in the model, only that of antibodies and other large ones: vessels that are normal do not carry more chemotherapy.',
      recalled,
    ],
  },
  {
    id: 'deferoxamine',
    title: 'Deferoxamine alone',
    says: 'Endosteal vessels and HSC are protected, and blasts mature.',
    findings: ['B077', 'B078', 'B079', 'B080', 'B081'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks, nearBoneAfterTwoWeeks] }, [
      { name: 'deferoxamine', doses: [deferoxamine] },
    ]),
    limits: [
      'That deferoxamine keeps endothelium alive is stated of the drug, by AKT in place of HIF-1α: vessels tell how much comes of it, not whether it is so.',
      recalled,
    ],
  },
  {
    id: 'deferoxamine-with-induction',
    title: 'Deferoxamine with induction',
    says: 'Protected endosteal vessels let chemotherapy work better.',
    findings: ['B080', 'B081'],
    ...aroundInduction({ control: '5+3', lead: days(5) }, [{ name: '5+3 with deferoxamine', doses: [deferoxamine] }]),
    limits: ['Five days before chemotherapy are assumed.', recalled],
  },
  {
    id: 'deferoxamine-and-homing',
    title: 'Deferoxamine before a transplant',
    says: 'HSC of a donor find their way into leukemic marrow.',
    findings: ['B080'],
    ...aloneAgainst({ control: 'transplant into leukemic marrow', perturb: [transplant], also: [homedInSecondWeek] }, [
      { name: 'deferoxamine and transplant', doses: [deferoxamine] },
    ]),
    limits: ['Forty HSC come in a week after the first dose, a number assumed so that some are seen.', recalled],
  },
];
