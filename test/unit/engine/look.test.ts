import { expect, test } from 'vitest';
import { stateHash } from '../../../src/engine/digest.ts';
import { meet } from '../../../src/engine/phases/meet.ts';
import { sense } from '../../../src/engine/phases/sense.ts';
import { look } from '../../../src/engine/senses/look.ts';
import { modifiers } from '../../../src/engine/senses/modifiers.ts';
import { layStretch } from '../../../src/engine/senses/stretch.ts';
import { step } from '../../../src/engine/step.ts';
import { eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

/** Fewer than the cells that are looked at, so that they lie in several stretches. */
const together = 5;

test('a look changes nothing that lasts, and tells what the cell would sense, in whichever stretch it lies', async () => {
  const tissue = await tissueOf(eventful, { together });
  for (let tick = 0; tick < 6; tick++) step(tissue);
  const { cells, program, senses } = tissue;
  const before = stateHash(tissue.tables);
  const hspc = program.typeIndex('hspc');
  const rows = Array.from({ length: cells.table.count }, (_, row) => row).filter(
    (row) => cells.type[row] === hspc && cells.inBlood[row] === 0,
  );
  const looks = rows.map((row) => look(tissue, row));
  expect(stateHash(tissue.tables)).toBe(before);
  expect(new Set(rows.map((row) => Math.floor(senses.order.indexOf(row) / together))).size).toBeGreaterThan(1);

  const now = modifiers(tissue);
  meet(tissue, now);
  const { signals } = program.types[hspc]!;
  rows.forEach((row, n) => {
    layStretch(tissue, senses.order.indexOf(row));
    sense(tissue, now);
    for (const k of signals) {
      if (program.signals[k]!.kind !== 'activity') expect(looks[n]!.signal[k]).toBe(senses.stretch.signal[k]![0]);
    }
  });
  await tissue.close();
});
