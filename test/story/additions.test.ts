import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erythroid } from '../../src/biology/cells/erythroid.ts';
import { hours, quantity } from '../../src/core/units.ts';
import { createTissue, type LiveTissue } from '../../src/engine/create.ts';
import { stateHash, step } from '../../src/engine/index.ts';
import { seriesOf } from '../../src/experiments/index.ts';
import { frameOf, layoutOf } from '../../src/experiments/runs/frame.ts';
import { nodeHost } from '../../src/host/node.ts';
import { assumed, type CellType, type Model, type Scenario, type Substance } from '../../src/model/index.ts';
import { marrow } from '../../src/scenarios/index.ts';
import { small } from '../unit/experiments/small-scenario.ts';

/** A ligand that nothing in the model knows. */
const newLigand: Substance<'affinity'> = {
  kind: 'substance',
  id: 'new-ligand',
  name: 'new ligand',
  dimension: 'affinity',
  ontology: [],
  diffusion: assumed(quantity(1, 'µm²/s'), [0.1, 10], 'for this test'),
  decay: assumed(quantity(0.5, '1/h'), [0.1, 1], 'for this test'),
  initial: assumed(quantity(0, 'K'), [0, 0], 'for this test'),
  because: [],
};

/** A cell that secretes it, and otherwise lives as an erythroid cell does. */
const newCell: CellType = {
  ...erythroid,
  id: 'new-cell',
  name: 'new cell',
  plural: 'new cells',
  ontology: [],
  traffic: [
    ...erythroid.traffic,
    { substance: newLigand, secretes: assumed(quantity(100, 'K/h'), [1, 1000], 'for this test') },
  ],
};

const richer: Model = {
  ...marrow,
  substances: [...marrow.substances, newLigand],
  cellTypes: [...marrow.cellTypes, newCell],
};

const count = 30;
const scenario: Scenario = {
  ...small,
  perturb: [
    { id: 'newcomers', at: { time: hours(1) }, action: 'inject', target: newCell.id, count: quantity(count, 'cells') },
  ],
};
const ticks = 4;

async function advanced(model: Model, run: Scenario): Promise<LiveTissue> {
  const tissue = await createTissue(model, run, { host: nodeHost, threads: 1 });
  for (let tick = 0; tick < ticks; tick++) step(tissue);
  return tissue;
}

describe('a substance and a cell type that are one object and one entry each', () => {
  let tissue: LiveTissue;
  beforeAll(async () => {
    tissue = await advanced(richer, scenario);
  });
  afterAll(() => tissue.close());

  test('are computed: the cells live in the tissue and the level rises where they secrete', () => {
    const type = tissue.program.typeIndex(newCell.id);
    const { cells, fields, tally } = tissue;
    let alive = 0;
    for (let row = 0; row < cells.table.count; row++) if (cells.type[row] === type) alive += 1;
    expect(tally.added[type]).toBe(count);
    expect(alive).toBe(count + tally.births[type]! - tally.deaths[type]! - tally.left[type]!);
    const level = fields.level[tissue.program.substances.findIndex(({ id }) => id === newLigand.id)]!;
    expect(Math.min(...level)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...level)).toBeGreaterThan(0);
  });

  test('are part of the state and of its hash', () => {
    const column = tissue.fields.table.columns.find(({ name }) => name === newLigand.id)!;
    const before = stateHash(tissue.tables);
    const kept = column.values[0]!;
    column.values[0] = kept + 1;
    expect(stateHash(tissue.tables)).not.toBe(before);
    column.values[0] = kept;
    expect(stateHash(tissue.tables)).toBe(before);
  });

  test('are recorded in series, frame and fields', () => {
    const { value } = seriesOf(tissue).find(({ name }) => name === `${newCell.id}_cells`)!;
    const type = frameOf(tissue).find(({ name }) => name === 'type')!;
    const inFrame = [...type.values].filter((code) => type.labels?.[Number(code)] === newCell.id).length;
    expect(value).toBeGreaterThan(0);
    expect(inFrame).toBeGreaterThanOrEqual(value);
    expect(layoutOf(tissue).substances).toContainEqual({ id: newLigand.id, unit: 'K' });
  });

  test('change nothing where they do not occur', async () => {
    const quiet = { ...scenario, perturb: [] };
    const [without, withThem] = [await advanced(marrow, quiet), await advanced(richer, quiet)];
    // A column that is zero throughout is not part of the digest; tables with a row per type have one more.
    const hashOf = ({ cells, fields }: LiveTissue) => stateHash([cells.table, fields.table]);
    expect(hashOf(withThem)).toBe(hashOf(without));
    await Promise.all([without.close(), withThem.close()]);
  });
});
