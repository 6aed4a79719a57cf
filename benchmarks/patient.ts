import { Digest } from '../src/core/hash.ts';
import { createTissue, lastTick, stateHash, step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { marrow, story } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { keepStates, tissueAt } from './states.ts';
import { timeTicks } from './tick.ts';

/** Ticks between two stretches: five days. */
const apart = 240;
const batches = 5;
const each = 4;

/**
 * The mouse story of 65 days, estimated from a stretch at the start of every fifth day: healthy, leukemic, under treatment,
 * empty, recovering, relapsed. Each batch is a sample of the whole.
 */
export const patient: Benchmark = {
  name: 'patient',
  says: 'the mouse story, 65 days at ticks of 30 minutes, from 13 stretches of it',
  async measure(threads) {
    const last = lastTick(story);
    const stretches: Measured[] = [];
    const starts = Array.from({ length: Math.ceil(last / apart) }, (_, n) => n * apart);
    await keepStates(story, starts);
    for (const tick of starts) {
      const tissue = await tissueAt(story, tick, { threads });
      stretches.push(timeTicks(tissue, 24, batches, each));
      await tissue.close();
    }
    const mean = (key: string) =>
      Math.round(stretches.reduce((sum, { work }) => sum + work[key]!, 0) / stretches.length);
    const digest = new Digest();
    for (const { hash } of stretches) digest.update(new TextEncoder().encode(hash));
    return {
      unit: 's',
      times: Array.from(
        { length: batches },
        (_, batch) => stretches.reduce((sum, { times }) => sum + times[batch]! * apart, 0) / 1000,
      ),
      work: { cells: mean('cells'), voxels: mean('voxels'), substances: mean('substances'), ticks: last },
      substeps: Math.max(...stretches.map(({ substeps }) => substeps)),
      hash: digest.hex(),
    };
  },
};

/** The same, run from the first tick to the last, once. */
export const wholePatient: Benchmark = {
  name: 'patient-whole',
  says: 'the mouse story, 65 days at ticks of 30 minutes, run whole and once',
  async measure(threads) {
    const tissue = await createTissue(marrow, story, { host: nodeHost, threads });
    const last = lastTick(story);
    let cells = 0;
    const began = performance.now();
    for (let n = 0; n < last; n++) {
      step(tissue);
      cells += tissue.cells.table.count;
    }
    const seconds = (performance.now() - began) / 1000;
    const work = {
      cells: Math.round(cells / last),
      voxels: tissue.fields.table.count,
      substances: tissue.program.substances.length,
      ticks: last,
    };
    const hash = stateHash(tissue.tables);
    await tissue.close();
    return { unit: 's', times: [seconds], work, substeps: tissue.effort.most, hash };
  },
};
