import { expect, test } from 'vitest';
import { internal } from '../../../src/core/units.ts';
import { carryOut } from '../../../src/engine/treatment/perturb.ts';
import { parametersOf } from '../../../src/model/paths.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

/** A number of the model. */
const amount = (path: string) =>
  internal(parametersOf(marrow).find((found) => found.path === path)!.parameter.quantity);
/** Hill, of the signal of a rule. */
const u = (signal: number, rule: string) => {
  const power = amount(`rules.${rule}.power`);
  return signal ** power / (amount(`rules.${rule}.halfMaximum`) ** power + signal ** power);
};

test('a cell that comes in secretes and displays what its rules give for the activities that it starts with', async () => {
  const cells = ['adipocyte', 'sympathetic-nerve', 'nestin-bright-msc', 'osteoblast', 'endothelial-cell'];
  const tissue = await create(bareBlock);
  const perturb = cells.reduce((scenario, cell) => withCells(scenario, cell, 1), bareBlock).perturb;
  for (const injection of perturb) carryOut(tissue, injection);
  const found = (cell: string) => {
    const row = tissue.cells.type.subarray(0, tissue.cells.table.count).indexOf(tissue.program.typeIndex(cell));
    return { secretion: tissue.cells.secretion[row]!, display: tissue.cells.display[row]! };
  };
  const lipolysis = amount('cellTypes.adipocyte.activities.lipolysis.span.base');
  expect(found('adipocyte').secretion).toBeCloseTo(u(lipolysis, 'lipolysis-frees-fatty-acids'), 6);
  const nerve = 'cellTypes.sympathetic-nerve.behaviors.secretion';
  const [least, most] = [amount(`${nerve}.base`), amount(`${nerve}.ceiling`)];
  // At the mean of both rhythms.
  expect(found('sympathetic-nerve').secretion).toBeCloseTo(
    least +
      (most - least) * u(1, 'tone-releases-noradrenaline') * (1 - u(1, 'parasympathetic-tone-damps-noradrenaline')),
    6,
  );
  const msc = 'cellTypes.nestin-bright-msc';
  const [low, high] = [amount(`${msc}.behaviors.display.base`), amount(`${msc}.behaviors.display.ceiling`)];
  const beta2 = amount(`${msc}.activities.beta2-adrenergic-signaling.span.start`);
  expect(found('nestin-bright-msc').display).toBeCloseTo(
    low + (high - low) * u(beta2, 'beta2-keeps-what-niche-cells-display'),
    6,
  );
  expect(found('osteoblast')).toEqual({ secretion: 1, display: 1 });
  // Nothing of VEGF has been sensed.
  expect(found('endothelial-cell')).toEqual({ secretion: 0, display: 1 });
  await tissue.close();
});
