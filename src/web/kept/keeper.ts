import type { Folder } from './folder.ts';
import { packed } from './gzip.ts';
import { checkpointName, frameName, type Progress, ticksOf, writeJson } from './run-files.ts';

/** What a run keeps of itself while it goes on. */
export interface Keeper {
  /** Keep a state, the frame of the same tick, and how far the run has come. */
  keep(tick: number, state: Uint8Array, frame: Uint8Array<ArrayBuffer>, progress: Progress): Promise<void>;
  /** The newest state that is no later than a tick, in gzip's form; null when there is none. */
  newest(tick: number): Promise<Uint8Array | null>;
}

/** Keeps a run in the browser's storage. The progress comes last: it names nothing that is not there. */
export function keeperOf(folder: Folder): Keeper {
  return {
    async keep(tick, state, frame, progress) {
      await folder.write(checkpointName(tick), await packed(state));
      await folder.write(frameName(tick), frame);
      await writeJson(folder, 'progress.json', progress);
    },
    async newest(tick) {
      const found = (await ticksOf(folder, 'checkpoint')).filter((at) => at <= tick).at(-1);
      return found === undefined ? null : folder.read(checkpointName(found));
    },
  };
}

/** States that a run in memory keeps at most; beyond them every other one goes. */
const most = 48;

/**
 * Keeps only states, in memory, for a run that is lost with its page.
 *
 * @param before what kept earlier ones
 */
export function memoryKeeper(before?: Keeper): Keeper {
  let states: { readonly tick: number; readonly state: Uint8Array }[] = [];
  return {
    async keep(tick, state) {
      states.push({ tick, state: await packed(state) });
      if (states.length > most) states = states.filter((_, k) => k % 2 === 0 || k === states.length - 1);
    },
    newest: async (tick) => states.findLast((each) => each.tick <= tick)?.state ?? (await before?.newest(tick)) ?? null,
  };
}
