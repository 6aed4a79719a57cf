import { describe, expect, test } from 'vitest';
import { hours, quantity } from '../../../src/core/units.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { references } from '../../../src/evidence/index.ts';
import { type Published, published, type Reading, readingUnits } from '../../../src/experiments/index.ts';
import type { Dose } from '../../../src/model/regimen.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

/** Levels at the end of every half hour after one dose, with neutrophils as at rest. */
async function levels(species: string, dose: Dose, lasting: number): Promise<number[]> {
  const tissue = await create({
    ...bareBlock,
    species,
    regimens: [{ id: 'once', start: { time: hours(0) }, doses: [dose] }],
  });
  const neutrophils = tissue.program.typeIndex(tissue.program.model.speciesInUse.neutrophils.cell);
  const found: number[] = [];
  for (let tick = 0; tick < 2 * lasting; tick++) {
    tissue.blood.pool[neutrophils] = tissue.blood.neutrophilsAtRest;
    circulate(tissue);
    tissue.clock.tick[0]! += 1;
    found.push(tissue.blood.drugLevel[0]!);
  }
  await tissue.close();
  return found;
}

const once = (drug: string, route: Dose['route'], amount: Dose['amount']): Dose => ({
  drug,
  amount,
  route,
  at: hours(0),
});

/** Half-life over the last tenth of the time, h. */
function lastHalfLife(found: readonly number[]): number {
  const from = Math.floor(0.9 * found.length) - 1;
  const span = (found.length - 1 - from) / 2;
  return (span * Math.LN2) / Math.log(found[from]! / found.at(-1)!);
}

/** Half-life over the first half hour, of what the last phase, extended back, leaves of the level, h. */
function firstHalfLife(found: readonly number[]): number {
  const falls = Math.LN2 / lastHalfLife(found) / 2;
  const left = (n: number) => found[n]! - found.at(-1)! * Math.exp(falls * (found.length - 1 - n));
  return Math.LN2 / 2 / Math.log(left(0) / left(1));
}

/** What the engine has in blood, read as it was published. */
const readings: Readonly<Record<Reading, (found: readonly number[]) => number>> = {
  'half-life': lastHalfLife,
  'first half-life': firstHalfLife,
  // The middle of the half hour with the highest level.
  'time of peak': (found) => found.indexOf(Math.max(...found)) / 2 + 0.25,
  peak: (found) => Math.max(...found),
  level: (found) => found.at(-1)!,
  area: (found) => found.reduce((sum, level) => sum + level / 2, 0),
};

const named = ({ drug, reading, dose, range: [low, high] }: Published) =>
  `${drug} by ${dose.route}: ${reading} of ${Number(low.toPrecision(3))} to ${Number(high.toPrecision(3))} ${readingUnits[reading]}`;

describe('in human blood the engine has what was published of', () => {
  test.each(published.map((row) => [named(row), row] as const))(
    '%s',
    async (_, { drug, dose, over, range, reading }) => {
      const found = readings[reading](await levels('human', { drug, at: hours(0), ...dose }, over));
      expect(found).toBeGreaterThan(range[0]);
      expect(found).toBeLessThan(range[1]);
    },
  );
});

describe('what was published', () => {
  test('has a half-life of every drug that acts', () => {
    const given = new Set(published.filter(({ reading }) => reading === 'half-life').map(({ drug }) => drug));
    const acting = marrow.drugs.filter((drug) => drug.class !== 'tracer').map(({ id }) => id);
    expect(acting.filter((id) => !given.has(id))).toEqual([]);
  });

  test('cites what it was read in, and only that', () => {
    const keys = new Set(Object.keys(references));
    expect(published.flatMap(({ cites }) => cites).filter((key) => !keys.has(key))).toEqual([]);
    const measured = published.filter(({ grade }) => grade === 'measured');
    expect(measured.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  test('of cytarabine is the dose rate over the cited clearance within 2 %, and twice the level of twice the dose', async () => {
    const rows = published.filter(({ drug, reading }) => drug === 'cytarabine' && reading === 'level');
    const [one, two] = await Promise.all(
      rows.map(
        async ({ dose, over }) => (await levels('human', { drug: 'cytarabine', at: hours(0), ...dose }, over)).at(-1)!,
      ),
    );
    // 100 mg/m²/d over the 134 L/h/m² of Fleming 1995, at 243.2 g/mol.
    expect(Math.abs(one! / (((100 / 24 / 134) * 1e6) / 243.2) - 1)).toBeLessThan(0.02);
    // Linear in the dose: both levels come from the same sums, so only rounding is left.
    expect(two).toBeCloseTo(2 * one!, 8);
  });
});

describe('the level', () => {
  test('of filgrastim falls slower without neutrophils', async () => {
    const tissue = await create({
      ...bareBlock,
      species: 'human',
      regimens: [{ id: 'once', start: { time: hours(0) }, doses: [once('filgrastim', 'bolus', quantity(0.3, 'mg'))] }],
    });
    const neutrophils = tissue.program.typeIndex('myeloid');
    const found: number[] = [];
    for (let tick = 0; tick < 24; tick++) {
      tissue.blood.pool[neutrophils] = 0;
      circulate(tissue);
      tissue.clock.tick[0]! += 1;
      found.push(tissue.blood.drugLevel[0]!);
    }
    await tissue.close();
    // The unspecific fifth of the clearance is left: five times 3.5 h.
    expect(lastHalfLife(found)).toBeCloseTo(17.5, 0);
  });
});
