import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { figureDay, figureHealthy, figureLeukemic } from '../../scenarios/figure-one.ts';
import { rememberPace } from '../kept/pace.ts';
import { openForNow } from '../kept/registry.ts';
import type { FrameSource } from '../scene.ts';
import { runSource } from './run.ts';

/** The scenarios with which the studio opens, by id. */
export const figureScenarios: ReadonlyMap<string, Scenario> = new Map(
  [figureHealthy, figureLeukemic].map((scenario) => [scenario.id, scenario]),
);

/** Open a block of Figure 1, once for the whole page. */
export function openFigure(id: string): Promise<FrameSource> {
  return openForNow(id, () => figureSource(id));
}

/**
 * A block of Figure 1, which goes on from the state that came with the page once it is seen: it would take the time of its
 * first picture.
 *
 * @throws MarrowError `unsupported` when the page was built without it
 */
async function figureSource(id: string): Promise<FrameSource> {
  const scenario = figureScenarios.get(id)!;
  const file = new URL(`start/${id}.bin`, document.baseURI);
  const answer = await fetch(file);
  if (!answer.ok)
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the state with which the page opens is not there',
      where: { file: file.pathname },
      advice: 'Build the page again: npm run build.',
    });
  const state = new Uint8Array(await answer.arrayBuffer());
  const tick = Math.round((24 * figureDay) / internal(scenario.tick));
  return runSource({ scenario, from: { scenario, state, tick }, waits: true, onReply: rememberPace });
}
