import type { Mutant } from './mutant.ts';

/** Wrong readings: scenarios, units, checkpoints and outcomes that do not say what they seem to. */
export const words: readonly Mutant[] = [
  {
    id: 'unit-of-a-half-maximum',
    says: 'The half-maximum of a rule is read without its unit.',
    edits: [
      {
        file: 'src/engine/program/compile-type.ts',
        from: 'halfMaximum: number(rule.halfMaximum),',
        to: 'halfMaximum: rule.halfMaximum.quantity.amount,',
      },
    ],
    caughtBy: ['test/properties/metamorphic.test.ts'],
  },
  {
    id: 'ignored-side',
    says: 'A rule of one side of a dispute holds whichever side is taken.',
    edits: [
      {
        file: 'src/model/switch.ts',
        from: '(side === undefined || sideTaken(model, scenario, side.dispute) === side.side)',
        to: '(side === undefined || sideTaken(model, scenario, side.dispute) !== undefined)',
      },
    ],
    caughtBy: ['test/unit/model/resolve.test.ts'],
  },
  {
    id: 'overlay-not-applied',
    says: 'What an overlay sets is not set.',
    edits: [
      {
        file: 'src/io/scenario-file/overlay.ts',
        from: 'set: { ...scenario.set, ...overlay.set }',
        to: 'set: { ...scenario.set }',
      },
    ],
    caughtBy: ['test/unit/io/scenario-file/overlay.test.ts'],
  },
  {
    id: 'overlay-that-loses',
    says: 'Where a scenario and its overlay set the same parameter, the scenario wins.',
    edits: [
      {
        file: 'src/io/scenario-file/overlay.ts',
        from: 'set: { ...scenario.set, ...overlay.set }',
        to: 'set: { ...overlay.set, ...scenario.set }',
      },
    ],
    caughtBy: ['test/unit/io/scenario-file/overlay.test.ts'],
  },
  {
    id: 'wrong-column-of-an-outcome',
    says: 'Residual LSC in the niche are counted wherever they are.',
    edits: [{ file: 'src/experiments/outcome.ts', from: "at('held_lsc_cells', nadir)", to: "at('lsc_cells', nadir)" }],
    caughtBy: ['test/unit/experiments/outcome.test.ts'],
  },
  {
    id: 'checkpoint-without-a-column',
    says: 'A checkpoint leaves out the last column of every table.',
    edits: [
      {
        file: 'src/io/checkpoint/tables.ts',
        from: '    bytes.set(used, offset);\n    offset += used.length;',
        to: '    if (values !== columns.at(-1)!.values) bytes.set(used, offset);\n    offset += used.length;',
      },
    ],
    caughtBy: ['test/reproducibility/resume.test.ts'],
  },
  {
    id: 'checkpoint-without-the-schedule',
    says: 'A checkpoint forgets what has begun.',
    edits: [
      {
        file: 'src/engine/create.ts',
        from: 'tally.table, ...scheduleTables(schedule)]',
        to: 'tally.table, ...scheduleTables(schedule).slice(1)]',
      },
    ],
    caughtBy: ['test/reproducibility/resume.test.ts'],
  },
  {
    id: 'damage-unseen',
    says: 'The digest of a section is not compared.',
    edits: [
      {
        file: 'src/io/container.ts',
        from: 'if (new Digest().update(section).hex() !== digest)',
        to: 'if (digest.length !== digestBytes)',
      },
      { file: 'src/io/container.ts', from: 'if (!whole || offset !== body)', to: 'if (offset !== body && !whole)' },
    ],
    caughtBy: ['test/unit/io/checkpoint.test.ts'],
  },
  {
    id: 'hash-in-memory-order',
    says: 'The hash takes cells in the order of their rows.',
    edits: [{ file: 'src/engine/digest.ts', from: 'order === null ? words', to: 'order !== undefined ? words' }],
    caughtBy: ['test/unit/engine/digest.test.ts'],
  },
];
