import type { LiveTissue } from '../../../engine/create.ts';
import { lastTick } from '../../../engine/run.ts';
import { step } from '../../../engine/step.ts';
import { browserHost } from '../../../host/browser.ts';
import { type CellReading, readCell } from '../../cell-reading.ts';
import { fromDeparture } from '../../runs/begin.ts';
import { dayOf } from '../../tissue-scene.ts';
import type { LivingReply, LivingRequest } from './living-cell-protocol.ts';

/** Milliseconds from one tick to the next: slow enough to be read, a day of the marrow in some seconds. */
const pace = 150;

let tissue: LiveTissue | undefined;
let type = '';
let cell: number | null = null;
let isPaused = false;

const tell = (reply: LivingReply) => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<LivingRequest>) => {
  answer(data).catch((error: unknown) =>
    tell({ tell: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(request: LivingRequest): Promise<void> {
  switch (request.ask) {
    case 'start':
      ({ type, cell } = request);
      tissue = await fromDeparture(request.scenario, request.from, { host: browserHost, threads: 1 });
      return live(tissue);
    case 'another':
      if (tissue === undefined) return;
      cell = after(tissue, cell);
      return read(tissue);
    case 'pause':
      isPaused = true;
      return;
    case 'resume':
      isPaused = false;
      return;
  }
}

/** Step the marrow and read the cell after each tick, to the end of the scenario. */
async function live(now: LiveTissue): Promise<void> {
  const last = lastTick(now.scenario);
  while (now.clock.tick[0]! < last) {
    if (!isPaused) {
      step(now);
      read(now);
    }
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
}

function read(now: LiveTissue): void {
  const reading = readingOf(now, cell) ?? readingOf(now, after(now, cell));
  cell = reading?.id ?? null;
  if (reading === null) tell({ tell: 'none', day: dayOf(now) });
  else tell({ tell: 'read', id: reading.id, day: reading.day, values: [...reading.values] });
}

function readingOf(now: LiveTissue, id: number | null): CellReading | null {
  const { cells } = now;
  const row = id === null ? -1 : cells.id.subarray(0, cells.table.count).indexOf(id);
  const isOfType = row >= 0 && now.program.types[cells.type[row]!]!.id === type;
  return isOfType ? readCell(now, row, dayOf(now)) : null;
}

/** The cell of the type that can be read with the next higher id, round the end; null when there is none. */
function after({ cells, program, clock }: LiveTissue, id: number | null): number | null {
  const wanted = program.typeIndex(type);
  const ids: number[] = [];
  for (let row = 0; row < cells.table.count; row++) {
    const isThere = cells.inBlood[row] === 0 && cells.bornAt[row]! < clock.tick[0]!;
    if (cells.type[row] === wanted && isThere) ids.push(cells.id[row]!);
  }
  ids.sort((a, b) => a - b);
  return ids.find((each) => id === null || each > id) ?? ids[0] ?? null;
}
