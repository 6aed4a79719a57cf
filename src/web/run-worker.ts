import { internal, quantity } from '../core/units.ts';
import { createTissue, type LiveTissue } from '../engine/create.ts';
import { step } from '../engine/step.ts';
import { browserHost } from '../host/browser.ts';
import { named } from '../model/resolve.ts';
import { marrow, scenarios, story } from '../scenarios/index.ts';
import { explainCell } from './explain-cell.ts';
import { type Moment, type Reply, type Request, transferOf } from './live-protocol.ts';
import { curveValues, dayOf, dosesOf, fieldsOf, frameOf, openingOf } from './tissue-scene.ts';

let tissue: LiveTissue | undefined;
let running = false;
let ticksPerFrame = 1;
let lastTick = 0;
let times: number[] = [];
let values: number[][] = [];

const tell = (reply: Reply, transfer: ArrayBuffer[] = []) => postMessage(reply, { transfer });

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    running = false;
    tell({ tell: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(request: Request): Promise<void> {
  switch (request.ask) {
    case 'start':
      return start(request.scenario, request.seed, request.every);
    case 'pause':
      return setRunning(false);
    case 'resume':
      return resume();
    case 'explain':
      return tell({
        tell: 'explained',
        number: request.number,
        explanation: tissue === undefined ? null : explainCell(tissue, request.id),
      });
  }
}

async function start(id: string | null, seed: number | null, every: number): Promise<void> {
  const chosen = id === null ? story : named(scenarios, id, 'scenario');
  const scenario = { ...chosen, ...(seed === null ? {} : { seed }) };
  const threads = Math.min(4, Math.max(1, browserHost.cores - 1));
  tissue = await createTissue(marrow, scenario, { host: browserHost, threads });
  ticksPerFrame = Math.max(1, Math.round(internal(quantity(every, 'h')) / tissue.clock.dt));
  lastTick = Math.round(internal(scenario.until) / tissue.clock.dt);
  tell({ tell: 'opened', opening: openingOf(tissue) });
  note(tissue);
  show(tissue);
  await resume();
}

function setRunning(now: boolean): void {
  running = now;
  tell({ tell: 'running', running });
}

async function resume(): Promise<void> {
  if (running || tissue === undefined) return;
  setRunning(true);
  while (running && tissue.clock.tick[0]! < lastTick) {
    step(tissue);
    note(tissue);
    if (tissue.clock.tick[0]! % ticksPerFrame === 0) show(tissue);
    await nextTurn();
  }
  if (running) setRunning(false);
}

/** Keep the values of the curves until the next frame. */
function note(now: LiveTissue): void {
  times.push(dayOf(now));
  values.push(curveValues(now));
}

function show(now: LiveTissue): void {
  const curves = (values[0] ?? []).map((_, k) => values.map((row) => row[k]!));
  const moment: Moment = { frame: frameOf(now), fields: fieldsOf(now), times, values: curves, doses: dosesOf(now) };
  [times, values] = [[], []];
  tell({ tell: 'moment', moment }, transferOf(moment));
}

/** Let messages in; a timer would wait 4 ms each time. */
const turns = new MessageChannel();
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });
}
