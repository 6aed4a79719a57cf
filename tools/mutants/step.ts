import type { Mutant } from './mutant.ts';

/** Wrong turns of the step: what happens to cells, blood and drugs, and in which order. */
export const step: readonly Mutant[] = [
  {
    id: 'swapped-phases',
    says: 'Pathways respond before cells have read their surroundings.',
    edits: [
      {
        file: 'src/engine/step.ts',
        from: 'sense(tissue, now); //          cells',
        to: 'signal(tissue, now); // cells',
      },
      {
        file: 'src/engine/step.ts',
        from: 'signal(tissue, now); //         pathways',
        to: 'sense(tissue, now); // pathways',
      },
    ],
    caughtBy: ['test/architecture.test.ts'],
  },
  {
    id: 'biology-in-the-engine',
    says: 'The engine imports the biology.',
    edits: [
      {
        file: 'src/engine/step.ts',
        from: "import { assertFinite } from './finite.ts';",
        to: "import '../biology/index.ts';\nimport { assertFinite } from './finite.ts';",
      },
    ],
    caughtBy: ['test/architecture.test.ts'],
  },
  {
    id: 'sums-with-fractions',
    says: 'Probabilities are summed without being rounded to whole grains.',
    edits: [
      { file: 'src/kernels/grains.ts', from: 'floor(probability / grain + 0.5)', to: 'probability / grain' },
      {
        file: 'src/kernels/grains.as.ts',
        from: 'floor(probability * 4294967296 + 0.5)',
        to: 'probability * 4294967296',
      },
    ],
    caughtBy: ['test/reproducibility/order.test.ts'],
  },
  {
    id: 'mothers-as-they-lie',
    says: 'Mothers divide in the order of their rows.',
    edits: [
      {
        file: 'src/engine/cells/division.ts',
        from: 'positions.toSorted((a, b) => idAt(a) - idAt(b))',
        to: 'positions',
      },
    ],
    caughtBy: ['test/reproducibility/order.test.ts'],
  },
  {
    id: 'first-come-first-served',
    says: 'Niche places go to the cells whose rows come first.',
    edits: [
      {
        file: 'src/engine/cells/lodging.ts',
        from: 'wanting.sort((a, b) => a.lot - b.lot || a.id - b.id)',
        to: 'wanting',
      },
    ],
    caughtBy: ['test/reproducibility/order.test.ts'],
  },
  {
    id: 'loser-of-two-fates',
    says: 'Of two competing fates the one that lost the draw happens.',
    edits: [{ file: 'src/kernels/fates/fates.as.ts', from: '* hazard < dying;', to: '* hazard >= dying;' }],
    caughtBy: ['test/unit/engine/fates.test.ts'],
  },
  {
    id: 'blood-without-uptake',
    says: 'Blood carries its oxygen past the tissue without losing any.',
    edits: [
      {
        file: 'src/kernels/vessels/vessels.as.ts',
        from: 'permeability * solubility * wall',
        to: '0 * wall',
      },
    ],
    caughtBy: ['test/unit/engine/carry.test.ts'],
  },
  {
    id: 'rival-without-rivalry',
    says: 'A second ligand of a receptor signals, but leaves the first one its place.',
    edits: [
      {
        file: 'src/kernels/readings/readings.as.ts',
        from: '(1 + bound + taken + presence',
        to: '(1 + bound + presence',
      },
    ],
    caughtBy: ['test/unit/biology/vessels.test.ts'],
  },
  {
    id: 'vessel-without-wall',
    says: 'Blood flows through segments whose lining cells are gone.',
    edits: [{ file: 'src/engine/vessels/lining.ts', from: 'found.open[g] = isOpen ? 1 : 0', to: 'found.open[g] = 1' }],
    caughtBy: ['test/unit/engine/lining.test.ts'],
  },
  {
    id: 'blood-half-life',
    says: 'Cells in blood are lost at the rate 1/half-life.',
    edits: [
      {
        file: 'src/engine/program/compile-type.ts',
        from: 'LN2 / number(type.bloodHalfLife)',
        to: '1 / number(type.bloodHalfLife)',
      },
    ],
    caughtBy: ['test/unit/engine/ledger.test.ts'],
  },
  {
    id: 'dose-at-a-boundary',
    says: 'A dose on the boundary of two ticks is given in both.',
    edits: [
      {
        file: 'src/engine/treatment/administer.ts',
        from: 'dose.from !== moment || moment >= to)',
        to: 'dose.from !== moment || moment > to)',
      },
      { file: 'src/engine/treatment/schedule.ts', from: 'each.from < to && (', to: 'each.from <= to && (' },
    ],
    caughtBy: ['test/unit/engine/pharmacokinetics.test.ts'],
  },
  {
    id: 'block-of-no-time',
    says: 'A block is in force for one tick longer than it lasts.',
    edits: [
      {
        file: 'src/engine/treatment/schedule.ts',
        from: 'instant((tick - began) * dt) < instant(internal(perturbation.lasting))',
        to: 'instant((tick - began) * dt) <= instant(internal(perturbation.lasting))',
      },
    ],
    caughtBy: ['test/properties/metamorphic.test.ts'],
  },
  {
    id: 'overlooked-infinity',
    says: 'Only float32 columns are looked at for numbers that are none.',
    edits: [
      {
        file: 'src/engine/finite.ts',
        from: 'values instanceof Float64Array',
        to: 'values instanceof Int32Array',
      },
    ],
    caughtBy: ['test/unit/engine/finite.test.ts'],
  },
];
