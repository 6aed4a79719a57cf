import type { Mutant } from './mutant.ts';

/** Wrong numbers. Where reference and kernel share the fault, equal bits cannot show it: something outside must. */
export const arithmetic: readonly Mutant[] = [
  {
    id: 'exponential-coefficient',
    says: 'A coefficient of the exponential is × 1.01, in TypeScript and in the kernel.',
    edits: [
      { file: 'src/core/math/exponential.ts', from: 'p = 1 / 24 + r * p', to: 'p = 1.01 / 24 + r * p' },
      { file: 'src/core/math/exponential.as.ts', from: 'p = 1.0 / 24.0 + r * p', to: 'p = 1.01 / 24.0 + r * p' },
    ],
    caughtBy: ['test/unit/core/math.test.ts'],
  },
  {
    id: 'rule-saturation',
    says: 'Rules rise to U/(1.01 + U), in the reference and in the kernel.',
    edits: [
      { file: 'src/kernels/rules/reference.ts', from: 'fround(1 + u)', to: 'fround(1.01 + u)' },
      {
        file: 'src/kernels/rules/rules.as.ts',
        from: 'f32x4.add(f32x4.splat(1), u)',
        to: 'f32x4.add(f32x4.splat(1.01), u)',
      },
      { file: 'src/kernels/rules/rules.as.ts', from: 'f32x4.add(one, u)', to: 'f32x4.add(f32x4.splat(1.01), u)' },
    ],
    caughtBy: ['test/conformance/rules.test.ts'],
  },
  {
    id: 'diffusion-scale',
    says: 'Substances diffuse × 1.01, in the reference and in the kernel.',
    edits: [
      { file: 'src/kernels/field/coefficients.ts', from: '2 / (spacing * spacing)', to: '2.02 / (spacing * spacing)' },
      {
        file: 'src/kernels/field/descriptor.ts',
        from: '2 / (grid.spacing * grid.spacing)',
        to: '2.02 / (grid.spacing * grid.spacing)',
      },
    ],
    caughtBy: ['test/numerics/field.test.ts'],
  },
  {
    id: 'longest-step',
    says: 'The longest step of a body is × 1.01, in the reference and in the kernel.',
    edits: [
      {
        file: 'src/kernels/mechanics/contract.ts',
        from: 'strideFraction = 0.25',
        to: 'strideFraction = 0.2525',
      },
      {
        file: 'src/kernels/mechanics/mechanics.as.ts',
        from: 'quarter = f32x4.splat(0.25)',
        to: 'quarter = f32x4.splat(0.2525)',
      },
    ],
    caughtBy: ['test/unit/kernels/mechanics.test.ts'],
  },
  {
    id: 'lost-rounding',
    says: 'The reference relaxes activities with one rounding to float32 less than the kernel.',
    edits: [
      {
        file: 'src/kernels/rules/reference.ts',
        from: 'fround(fround(target[cell]! - a) * k)',
        to: '(fround(target[cell]! - a) * k)',
      },
    ],
    caughtBy: ['test/conformance/rules.test.ts'],
  },
  {
    id: 'philox-constant',
    says: 'A Weyl constant of Philox is off by one.',
    edits: [{ file: 'src/core/random.ts', from: '0x9e3779b9', to: '0x9e3779b8' }],
    caughtBy: ['test/unit/core/random.test.ts'],
  },
  {
    id: 'host-exponential',
    says: 'Probabilities are computed with the exponential of the host.',
    edits: [{ file: 'src/engine/events.ts', from: '1 - exp(-rate * dt)', to: '1 - Math.exp(-rate * dt)' }],
    caughtBy: ['test/architecture.test.ts'],
  },
  {
    id: 'thread-partition',
    says: 'The last part of every task is carried out by nobody.',
    edits: [{ file: 'src/host/tasks.ts', from: 'part < parts;', to: 'part < parts - 1;' }],
    caughtBy: ['test/unit/host/crew.test.ts'],
  },
  {
    id: 'score-interval',
    says: 'The score interval counts n − 1 trials.',
    edits: [
      {
        file: 'src/experiments/statistics/wilson-interval.ts',
        from: '2 * (n + z * z)',
        to: '2 * (n - 1 + z * z)',
      },
    ],
    caughtBy: ['test/unit/experiments/statistics/shares-and-means.test.ts'],
  },
];
