import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewFigure } from '../../assays/index.ts';
import { MarrowError } from '../../core/error.ts';
import { readManifest } from '../../io/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Conditions } from '../arms/conditions.ts';
import { scenarioHash } from '../identity.ts';
import type { Watch } from '../runs/advance.ts';
import { type Means, type RunResult, resumeRun, runToFolder } from '../runs/run-to-folder.ts';
import { refuseOtherModel } from '../runs/same-model.ts';

/** Folders with one run each of both marrows of a figure, in its first seed. */
export interface PairOfRuns {
  readonly healthy: string;
  readonly leukemic: string;
}

/**
 * Run both marrows of a figure into folders that can be looked at, unless they are there; null when it was stopped.
 *
 * @throws MarrowError `invalid-input` where a folder holds another run, `unsupported` where it is of another engine or model
 */
export async function pairToFolders(
  figure: ReviewFigure,
  { seed, change = (scene) => scene }: Conditions,
  folder: string,
  means: Means,
  watch: Watch = {},
): Promise<PairOfRuns | null> {
  const folders = { healthy: join(folder, 'healthy'), leukemic: join(folder, 'leukemic') };
  for (const which of ['healthy', 'leukemic'] as const) {
    const scenario = change({ ...figure[which].scenario, seed });
    const run = await once(seen(scenario), folders[which], means, watch);
    if (run.state === 'stopped') return null;
  }
  return folders;
}

/** With a frame at its end, and the state there. */
function seen(scenario: Scenario): Scenario {
  const { until } = scenario;
  return { ...scenario, record: { ...scenario.record, cells: until, fields: until, checkpoint: until } };
}

function once(scenario: Scenario, folder: string, means: Means, watch: Watch): Promise<RunResult> {
  if (!existsSync(join(folder, 'manifest.json'))) return runToFolder({ scenario, folder }, means, watch);
  if (readManifest(folder).scenario_hash === scenarioHash(scenario)) {
    refuseOtherModel(folder, means.model);
    return resumeRun(folder, means, watch);
  }
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'the folder holds another run',
    where: { file: folder },
    advice: 'Choose another folder with --out, or the seed and overlays that it was made with.',
  });
}
