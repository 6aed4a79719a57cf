import { days, type Quantity, quantity } from '../core/units.ts';
import type { Perturbation } from '../model/scenario.ts';
import { daily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aloneBegins, aroundInduction, twoWeeks } from './courses.ts';
import type { Held } from './held.ts';
import { early } from './marrows.ts';
import {
  donor,
  leakAfterThreeDays,
  leakAfterTwoWeeks,
  nearBoneAfterTwoWeeks,
  ofDonorAfterTwoWeeks,
  sum,
  vesselsAfterTwoWeeks,
} from './reads.ts';
import type { Strategy } from './strategy.ts';

export const recalled = 'Doses are those that mice are given, recalled.';

export const { bevacizumab, oxi4503 } = inMice;
export const asHumanAntibody = 'The antibody stands for one that binds the VEGF of mice.';

const forTwoWeeks = (drug: string, level: Quantity<'concentration'>): Held => ({ drug, level, lasting: twoWeeks });
const deferoxamine = forTwoWeeks('deferoxamine', quantity(200, 'µM'));
const pumped =
  'Deferoxamine is held at 200 µM, ten times what half-raises HIF, as a pump would, since 100 mg/kg a day leave mice within the hour.';
const noCore = 'Marrow has no core and no rim, of which the review tells: vascular-disruption-of-chloroma has both.';
const atRest =
  'OXi4503 takes endothelium that divides; in marrow of which a fifth is leukemic nearly all of it rests, so that few vessels are lost.';
const noLoss = 'Leukemia of the model adds vessel, so that there is no loss of it to prevent.';

/** HSC of a donor come in through blood a week after the drugs. */
const transplant: Perturbation = {
  id: donor,
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
      'LSC and HSC are read three days after the last dose of the antibody, when what 5+3 left has grown for two weeks.',
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
    says: 'What VEGF does is held back.',
    findings: ['B060'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks] }, [
      { name: 'thalidomide', held: [forTwoWeeks('thalidomide', quantity(120, 'µM'))] },
      { name: 'lenalidomide', held: [forTwoWeeks('lenalidomide', quantity(50, 'µM'))] },
    ]),
    limits: [
      'Thalidomide is held at 120 µM and lenalidomide at 50 µM, three and ten times what halves the signal of VEGF, as a pump would, since doses of 100 and 25 mg/kg are above that half for one and two hours a day.',
      'In patients some 3 µM of thalidomide and 0.4 to 2 µM of lenalidomide are free at most by these kinetics, which silence little.',
      'Under these drugs cereblon of mice does not degrade what that of humans does; the model has no cereblon.',
    ],
  },
  {
    id: 'vegf-and-tie2',
    title: 'VEGF and Ang/Tie-2 together',
    says: 'Vessels that escape from anti-VEGF by angiopoietins are blocked too.',
    findings: ['B064', 'B065', 'B071'],
    ...aloneAgainst({ control: 'bevacizumab', toAll: [bevacizumab], also: [vesselsAfterTwoWeeks] }, [
      { name: 'bevacizumab and rebastinib', doses: [inMice.rebastinib] },
    ]),
    limits: [
      asHumanAntibody,
      'What bevacizumab does by itself is asked by anti-vegf; rebastinib inhibits VEGF receptors too, and is not given alone.',
      'Blocking Tie-2 takes what Ang-1 does as well as what Ang-2 does.',
      recalled,
    ],
  },
  {
    id: 'vascular-disruption',
    title: 'Vascular disruption',
    says: 'Vessels that leukemia has are destroyed.',
    findings: ['B066', 'B067', 'B069', 'B072'],
    ...aloneAgainst({ control: 'leukemic', also: [vesselsAfterTwoWeeks] }, [{ name: 'OXi4503', doses: [oxi4503] }]),
    limits: [noCore, atRest, recalled],
  },
  {
    id: 'vascular-disruption-with-anti-vegf',
    title: 'Vascular disruption with anti-VEGF',
    says: 'Vessels that are destroyed are kept from coming back.',
    findings: ['B070', 'B071'],
    ...aloneAgainst({ control: 'OXi4503', toAll: [oxi4503], also: [vesselsAfterTwoWeeks] }, [
      { name: 'OXi4503 and bevacizumab', doses: [bevacizumab] },
    ]),
    limits: [noCore, atRest, asHumanAntibody, recalled],
  },
  {
    id: 'early-normalization',
    title: 'Anti-VEGF from early on',
    says: 'Vessels are kept from becoming leaky from the first days of leukemia on.',
    findings: ['B082', 'B083'],
    ...aloneAgainst(
      {
        control: 'leukemic',
        marrow: early,
        also: [leakAfterThreeDays, leakAfterTwoWeeks, vesselsAfterTwoWeeks, nearBoneAfterTwoWeeks],
      },
      [{ name: 'bevacizumab early', doses: [bevacizumab] }],
    ),
    limits: [
      asHumanAntibody,
      'An eighth of the marrow is leukemic at the start and drugs begin a day later; its walls leak from the third day on, in one untreated seed, while those of the marrow of anti-vegf stay tight for ten days.',
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
      { name: 'deferoxamine', held: [deferoxamine] },
    ]),
    limits: [
      pumped,
      noLoss,
      'That deferoxamine keeps endothelium alive is stated of the drug, by AKT in place of HIF-1α: vessels tell how much comes of it, not whether it is so.',
    ],
  },
  {
    id: 'deferoxamine-with-induction',
    title: 'Deferoxamine with induction',
    says: 'Protected endosteal vessels let chemotherapy work better.',
    findings: ['B080', 'B081'],
    ...aroundInduction({ control: '5+3', lead: days(5) }, [{ name: '5+3 with deferoxamine', held: [deferoxamine] }]),
    limits: [pumped, noLoss, 'Five days before chemotherapy are assumed.'],
  },
  {
    id: 'deferoxamine-and-homing',
    title: 'Deferoxamine before a transplant',
    says: 'HSC of a donor find their way into leukemic marrow and stay.',
    findings: ['B080'],
    ...aloneAgainst(
      { control: 'transplant into leukemic marrow', perturb: [transplant], also: [ofDonorAfterTwoWeeks] },
      [{ name: 'deferoxamine and transplant', held: [deferoxamine] }],
    ),
    untold: 'Of homing nothing is told: HSC pass from blood into marrow at one rate, whatever is given.',
    limits: [
      pumped,
      noLoss,
      'Nothing is concluded of homing, which is what the finding asks: HSC pass from blood into marrow at one rate, whatever is given. How many of a donor are left a week later is read, and they are counted with the others in HSC.',
      'Forty HSC come in a week after the drug, a number assumed so that some are seen.',
    ],
  },
];
