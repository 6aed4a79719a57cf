import { internal, quantity } from '../core/units.ts';
import { createTissue } from '../engine/create.ts';
import type { Settling } from '../engine/settle.ts';
import { step } from '../engine/step.ts';
import type { Tissue } from '../engine/tissue.ts';
import { browserHost } from '../host/browser.ts';
import { named } from '../model/resolve.ts';
import { marrow, scenarios, story } from '../scenarios/index.ts';
import { explainCell } from './explain-cell.ts';
import { type Moment, type Reply, type Request, transferOf } from './live-protocol.ts';
import { curveValues, dayOf, dosesOf, fieldsOf, frameOf, openingOf } from './tissue-scene.ts';

let tissue: Tissue | undefined;
/** Days until day 0 while the marrow settles. */
let daysLeft = 0;
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
  const dt = internal(scenario.tick);
  ticksPerFrame = Math.max(1, Math.round(internal(quantity(every, 'h')) / dt));
  lastTick = Math.round(internal(scenario.until) / dt);
  const settling: Settling = async (growing, left) => {
    daysLeft = (left * dt) / 24;
    if (tissue === undefined) open(growing);
    else follow(growing, left);
    await nextTurn();
    while (!running) await nextTurn();
  };
  const settled = await createTissue(marrow, scenario, { host: browserHost, threads, settling });
  daysLeft = 0;
  if (tissue === undefined) open(settled);
  else follow(settled, 0);
  running = false;
  await resume();
}

/** Show the page a tissue for the first time. */
function open(now: Tissue): void {
  tissue = now;
  tell({ tell: 'opened', opening: openingOf(now) });
  follow(now, 0);
  setRunning(true);
}

/** Keep the curves, and show the cells when a frame is due. */
function follow(now: Tissue, tick: number): void {
  note(now);
  if (tick % ticksPerFrame === 0) show(now);
}

function setRunning(now: boolean): void {
  running = now;
  tell({ tell: 'running', running });
}

async function resume(): Promise<void> {
  if (running || tissue === undefined) return;
  setRunning(true);
  if (daysLeft > 0) return; // it goes on to settle
  while (running && tissue.clock.tick[0]! < lastTick) {
    step(tissue);
    follow(tissue, tissue.clock.tick[0]!);
    await nextTurn();
  }
  if (running) setRunning(false);
}

/** Keep the values of the curves until the next frame. */
function note(now: Tissue): void {
  times.push(day(now));
  values.push(curveValues(now));
}

/** Negative while the marrow settles. */
const day = (now: Tissue) => (daysLeft > 0 ? -daysLeft : dayOf(now));

function show(now: Tissue): void {
  const curves = (values[0] ?? []).map((_, k) => values.map((row) => row[k]!));
  const frame = { ...frameOf(now), day: day(now) };
  const moment: Moment = { frame, fields: fieldsOf(now), times, values: curves, doses: dosesOf(now) };
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
