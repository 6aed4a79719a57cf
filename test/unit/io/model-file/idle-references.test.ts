import { expect, test } from 'vitest';
import { hours } from '../../../../src/core/units.ts';
import { printModel } from '../../../../src/io/model-file/print.ts';
import { readModel } from '../../../../src/io/model-file/read.ts';
import type { Model } from '../../../../src/model/model.ts';
import { assumed } from '../../../../src/model/parameter.ts';
import { marrow } from '../../../../src/scenarios/model.ts';

const { rival } = marrow.receptors.find((receptor) => receptor.rival !== undefined)!;

const cases: readonly (readonly [what: string, change: Partial<Model>, words: RegExp])[] = [
  [
    'what follows an activity that its cell type lacks',
    { cellTypes: marrow.cellTypes.map(({ activities: _, ...type }) => type) },
    /cellTypes\[\d+\].*unknown activity of/,
  ],
  [
    'a rival of a receptor that acts by contact',
    { receptors: marrow.receptors.map((receptor) => ({ ...receptor, rival: rival! })) },
    /receptors\[\d+\]\.rival.*cannot have a rival/,
  ],
  [
    'a rhythm without a period',
    { rhythms: marrow.rhythms.map((rhythm) => ({ ...rhythm, period: assumed(hours(0), [0, 0], 'none') })) },
    /rhythms\[0\]\.period.*has no period/,
  ],
  [
    'damage without a store',
    { drugs: marrow.drugs.map(({ store: _, ...drug }) => drug) },
    /drugs\[\d+\]\.damage.*no cell stores it/,
  ],
];

test.each(cases)('a model file with %s is refused, as it would do nothing', (_, change, words) => {
  expect(() => readModel(printModel({ ...marrow, ...change }), 'model.yaml')).toThrow(words);
});
