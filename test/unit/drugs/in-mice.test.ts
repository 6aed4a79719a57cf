import { describe, expect, test } from 'vitest';
import { human, mouse } from '../../../src/biology/anatomy/species.ts';
import { disposition } from '../../../src/engine/treatment/pharmacokinetics.ts';
import { marrow } from '../../../src/scenarios/model.ts';

/** Drugs whose kinetics in mice were not read, but taken from humans. */
const taken = marrow.drugs.filter(({ pharmacokinetics }) =>
  pharmacokinetics.mouse?.centralVolume.source.startsWith('taken from humans'),
);
/** Proteins, of which mice clear as much per mass as humans. */
const proteins = ['filgrastim', 'amg-330'];

/** What a kilogram of humans has, over that of mice. */
function inMiceOverHumans(id: string) {
  const drug = marrow.drugs.find((each) => each.id === id)!;
  const [small, large] = [disposition(drug, mouse), disposition(drug, human)];
  const masses = human.bodyMass.quantity.amount / (mouse.bodyMass.quantity.amount / 1000);
  return {
    volume: (small.volume / large.volume) * masses,
    elimination: small.elimination / large.elimination,
    outward: large.outward === 0 ? null : small.outward / large.outward,
    inward: large.inward === 0 ? null : small.inward / large.inward,
  };
}

describe('a drug whose kinetics are taken from humans', () => {
  test.each(taken.map(({ id }) => id))('fills as much of a kilogram of mouse as of human: %s', (id) => {
    expect(inMiceOverHumans(id).volume).toBeCloseTo(1, 9);
  });

  test.each(taken.map(({ id }) => id).filter((id) => !proteins.includes(id)))(
    'leaves a mouse (70 kg/0.025 kg)^¼ times as fast: %s',
    (id) => {
      const { elimination, outward, inward } = inMiceOverHumans(id);
      expect([elimination, outward ?? 7.27, inward ?? 7.27].map((rate) => rate.toFixed(6))).toEqual(
        Array.from({ length: 3 }, () => '7.270000'),
      );
    },
  );

  test('is each cytotoxic drug but those that were read in mice', () => {
    const harming = marrow.drugs.filter(({ damage, class: kind }) => damage !== undefined && !kind.includes(' in '));
    const read = harming.filter((drug) => !taken.includes(drug)).map(({ id }) => id);
    expect(read.toSorted()).toEqual(['cytarabine', 'daunorubicin', 'doxorubicin', 'ulocuplumab']);
  });
});
