import { describe, expect, test } from 'vitest';
import { hours, quantity } from '../../../src/core/units.ts';
import { hormoneLevel } from '../../../src/engine/blood/hormones.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { targetsOfDrug } from '../../../src/model/drug.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create, withCells } from '../engine/bare-block.ts';

const held = (target: string, level: Perturbation['level']): Perturbation => ({
  id: `held-${target}`,
  at: { time: hours(0) },
  action: 'clamp',
  target,
  ...(level === undefined ? {} : { level }),
});

/** A block with cells of one type in a drug at a steady level, for four hours, with what is cut. */
async function whenHeld<T>(
  type: string,
  perturb: readonly Perturbation[],
  cut: readonly string[],
  read: (tissue: Tissue, type: number) => T,
): Promise<T> {
  const cells = withCells(bareBlock, type, 20);
  const scenario: Scenario = { ...cells, cut, perturb: [...cells.perturb, ...perturb] };
  const tissue = await create(scenario);
  for (let tick = 0; tick < 8; tick++) step(tissue);
  const found = read(tissue, tissue.program.typeIndex(type));
  await tissue.close();
  return found;
}

const mean = (column: Float32Array, from: number, to: number) =>
  column.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);

describe('damage is gone where the target is cut', () => {
  const harming = marrow.drugs.filter(({ damage }) => damage !== undefined);

  test.each(harming.map((drug) => [drug.id, drug] as const))('%s', async (_, drug) => {
    const harmed = drug.damage!.rate.flatMap(({ cells }) => cells.map(({ id }) => id));
    const type = harmed.includes('blast') ? 'blast' : harmed[0]!;
    const level = quantity(20 * drug.store!.reference.quantity.amount, 'nM');
    const inNanomolar = drug.store!.reference.quantity.unit === 'µM' ? quantity(1000 * level.amount, 'nM') : level;
    const damaged = (tissue: Tissue) =>
      tissue.cells.damage.subarray(0, tissue.cells.table.count).reduce((sum, value) => sum + value, 0);
    const drugged = [held(drug.substance.id, inNanomolar)];
    expect(await whenHeld(type, drugged, [], damaged)).toBeGreaterThan(0);
    expect(await whenHeld(type, drugged, [`${drug.damage!.target} in ${type}`], damaged)).toBe(0);
  });
});

test('plerixafor takes CXCR4 from CXCL12 as competition says, and nothing where CXCR4 is cut', async () => {
  const occupied = (tissue: Tissue, t: number) => {
    const receptor = tissue.program.receptors.findIndex(({ id }) => id === 'cxcr4');
    return mean(tissue.senses.stretch.occupancy[receptor]!, tissue.senses.runs[t]!, tissue.senses.runs[t + 1]!);
  };
  // On an HSPC all of CXCR4 is on the surface at all times; on an LSC it is a share, which its pathways move.
  const ligand = held('cxcl12', quantity(1, 'K'));
  const drug = held('plerixafor', quantity(300, 'nM'));
  expect(await whenHeld('hspc', [ligand], [], occupied)).toBeCloseTo(0.5, 6);
  // L/K = 1 and I/half = 300/100: 1/(1 + 1 + 3).
  expect(await whenHeld('hspc', [ligand, drug], [], occupied)).toBeCloseTo(0.2, 6);
  expect(await whenHeld('hspc', [ligand, drug], ['cxcr4 in hspc'], occupied)).toBe(0);
});

test('venetoclax divides what BCL-2 is heading for by 1 + I/half, and does nothing more where BCL-2 is cut', async () => {
  const heading = (tissue: Tissue, t: number) => {
    const activity = tissue.program.activities.findIndex(({ id }) => id === 'bcl2');
    return mean(tissue.senses.stretch.aim[activity]!, tissue.senses.runs[t]!, tissue.senses.runs[t + 1]!);
  };
  const withstood = (tissue: Tissue) => heading(tissue, tissue.program.typeIndex('blast'));
  const drug = held('venetoclax', quantity(9, 'nM'));
  // Signals that raise BCL-2 need what the bare block does not have: interleukins, VEGF and SCF are held at their affinity.
  const raised = [held('vegf', quantity(4, 'K')), held('cxcl12', quantity(4, 'K'))];
  const alone = await whenHeld('blast', raised, [], withstood);
  expect(alone).toBeGreaterThan(0);
  // The aims of this tick rest on activities of the last one, which the drug has lowered already where they depend on BCL-2.
  expect((await whenHeld('blast', [...raised, drug], [], withstood)) / alone).toBeCloseTo(1 / (1 + 9 / 3), 3);
  expect(await whenHeld('blast', [...raised, drug], ['bcl2 in blast'], withstood)).toBe(0);
});

test('filgrastim adds its level to the hormone, and reaches no cell whose receptor is cut', async () => {
  const given: Scenario = {
    ...withCells(bareBlock, 'hspc', 20),
    regimens: [
      {
        id: 'once',
        start: { time: hours(0) },
        doses: [{ drug: 'filgrastim', amount: quantity(0.01, 'mg/kg'), route: 'subcutaneous', at: hours(0) }],
      },
    ],
  };
  const tissue = await create(given);
  for (let tick = 0; tick < 8; tick++) step(tissue);
  expect(hormoneLevel(tissue, 0)).toBeCloseTo(tissue.blood.hormone[0]! + tissue.blood.drugLevel[0]! / 0.00106, 6);
  expect(hormoneLevel(tissue, 0)).toBeGreaterThan(100);
  await tissue.close();
  const occupied = (cutTissue: Tissue, t: number) => {
    const receptor = cutTissue.program.receptors.findIndex(({ id }) => id === 'csf3r');
    return mean(
      cutTissue.senses.stretch.occupancy[receptor]!,
      cutTissue.senses.runs[t]!,
      cutTissue.senses.runs[t + 1]!,
    );
  };
  const high = held('gcsf', quantity(50, 'K'));
  expect(await whenHeld('hspc', [high], [], occupied)).toBeGreaterThan(0.9);
  expect(await whenHeld('hspc', [high], ['csf3r in hspc'], occupied)).toBe(0);
});

test('every drug has a class, and a target unless it is a tracer, which acts on nothing', () => {
  for (const drug of marrow.drugs) {
    expect(drug.class, drug.id).not.toBe('');
    if (drug.class === 'tracer') expect(targetsOfDrug(drug), drug.id).toEqual([]);
    else expect(targetsOfDrug(drug), drug.id).not.toEqual([]);
  }
});
