import { internal, quantity } from '../../core/units.ts';
import type { LiveTissue } from '../../engine/create.ts';
import type { Settling } from '../../engine/settle.ts';
import { step } from '../../engine/step.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { engineVersion } from '../../engine/version.ts';
import { browserHost } from '../../host/browser.ts';
import { packTables } from '../../io/checkpoint/tables.ts';
import type { Scenario } from '../../model/scenario.ts';
import { readCell } from '../cell-reading.ts';
import { explainCell } from '../explain-cell.ts';
import { claim } from '../kept/claim.ts';
import { isFull, runFolderOf } from '../kept/folder.ts';
import { type Keeper, keeperOf, memoryKeeper } from '../kept/keeper.ts';
import { momentFile } from '../kept/moment-file.ts';
import { type Progress, readJson, stampOf } from '../kept/run-files.ts';
import { messageOf } from '../message-of.ts';
import { curveValues, dayOf, dosesOf, fieldsOf, frameOf, openingOf } from '../tissue-scene.ts';
import { atItsBeginning, fromDeparture, fromState } from './begin.ts';
import type { CellNow } from './cell-now.ts';
import { type Moment, type Reply, type Request, transferOf } from './protocol.ts';
import { unkept } from './unkept.ts';

let tissue: Tissue | undefined;
let scenario: Scenario;
/** Days until day 0 while the marrow settles. */
let daysLeft = 0;
let running = false;
/** Ticks are being made, or waited for. */
let isGoing = false;
/** What cut a step short, which leaves a tissue that is no state of the run; null while all steps were whole. */
let cutShort: unknown = null;
/** Hold at the next frame. */
let holding = false;
let daysPerSecond: number | null = null;
let ticksPerFrame = 1;
let ticksPerDay = 48;
let lastTick = 0;
let keeper: Keeper = memoryKeeper();
let isKept = false;
/** Last day that is kept on disk; null while there is none. */
let keptDay: number | null = null;
/** All of the curves so far, for a run that is kept. */
let told: { times: number[]; values: number[][] } = { times: [], values: [] };
let times: number[] = [];
let values: number[][] = [];
/** Moments that the page has not taken yet. */
let onTheirWay = 0;
/** The page asks to wait. */
let waits = false;
let goOn: (() => void) | null = null;

const tell = (reply: Reply, transfer: ArrayBuffer[] = []) => postMessage(reply, { transfer });

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    const message = messageOf(error);
    if ('number' in data) return tell({ tell: 'unanswered', number: data.number, message });
    running = false;
    tell({ tell: 'failed', message });
  });
});

async function answer(request: Request): Promise<void> {
  switch (request.ask) {
    case 'start':
      return start(request);
    case 'pause':
      return setRunning(false);
    case 'resume':
      holding = false;
      return resume();
    case 'step':
      holding = true;
      return resume();
    case 'wait':
      ({ waits } = request);
      goOn?.();
      return;
    case 'taken':
      onTheirWay -= 1;
      goOn?.();
      return;
    case 'pace':
      daysPerSecond = request.days;
      return;
    case 'explain':
      return tell({
        tell: 'explained',
        number: request.number,
        explanation: tissue === undefined ? null : explainCell(tissue, request.id, day(tissue)),
      });
    case 'read':
      return tell({
        tell: 'read',
        number: request.number,
        cell: tissue === undefined ? null : cellNow(tissue, request.id),
      });
    case 'state':
      return tell({ tell: 'state', number: request.number, state: await keeper.newest(request.tick) });
  }
}

async function start(request: Extract<Request, { ask: 'start' }>): Promise<void> {
  ({ scenario, waits } = request);
  const dt = internal(scenario.tick);
  ticksPerFrame = Math.max(1, Math.round(internal(quantity(request.every, 'h')) / dt));
  ticksPerDay = Math.round(24 / dt);
  lastTick = Math.round(internal(scenario.until) / dt);
  const now = await begin(request).catch((error: unknown) => {
    tissue = undefined; // it was closed while it settled
    throw error;
  });
  daysLeft = 0;
  if (tissue === undefined) open(now);
  else follow(now, now.clock.tick[0]!);
  tissue = now;
  isGoing = true; // whoever resumes it meanwhile waits until its first state is kept
  try {
    await keep(now);
  } finally {
    isGoing = false;
  }
  if (!running) return;
  running = false;
  await resume();
}

/** The tissue with which the run begins or goes on. */
async function begin({ from, keep: id }: Extract<Request, { ask: 'start' }>): Promise<LiveTissue> {
  const threads = Math.min(4, Math.max(1, browserHost.cores - 1));
  const machine = { host: browserHost, threads };
  if (id !== null) {
    await claim(id, 'Close it there to open it here.');
    const folder = await runFolderOf(id);
    keeper = keeperOf(folder);
    isKept = true;
    const progress = await readJson<Progress>(folder, 'progress.json');
    const state = progress === null ? null : await keeper.newest(progress.tick);
    if (progress !== null && state !== null) {
      keptDay = progress.day;
      told = { times: [...progress.times], values: progress.values.map((column) => [...column]) };
      return fromState(scenario, state, machine);
    }
  }
  if (from !== null) return fromDeparture(scenario, from, machine);
  const settling: Settling = async (growing, left) => {
    daysLeft = (left * internal(scenario.tick)) / 24;
    if (tissue === undefined) open(growing);
    else follow(growing, left);
    await pageAllows();
    await nextTurn();
    while (!running) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return atItsBeginning(scenario, { ...machine, settling });
}

/** Show the page a tissue for the first time. */
function open(now: Tissue): void {
  tissue = now;
  tell({ tell: 'opened', opening: openingOf(now) });
  note(now);
  show(now);
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
  if (cutShort !== null) throw cutShort;
  setRunning(true);
  if (daysLeft > 0 || isGoing) return; // it was only waiting
  isGoing = true;
  try {
    await pageAllows();
    await goThrough(tissue);
  } finally {
    isGoing = false;
    holding = false;
  }
  if (running) setRunning(false);
}

/** Tick after tick until it is held, or at its end. */
async function goThrough(now: Tissue): Promise<void> {
  const clock = new Stopwatch();
  while (running && now.clock.tick[0]! < lastTick) {
    makeTick(now);
    const tick = now.clock.tick[0]!;
    follow(now, tick);
    if (tick % ticksPerDay === 0 || tick === lastTick) await keep(now);
    if (holding && tick % ticksPerFrame === 0) break;
    await clock.afterTick(now);
  }
}

function makeTick(now: Tissue): void {
  try {
    step(now);
  } catch (error) {
    cutShort = error;
    throw error;
  }
}

/** First ticks of a worker that say nothing of its pace: their code is still being compiled, and they take several times as long. */
const warmUp = 48;

/** Waits so that the run keeps the pace that was asked for, and tells how fast it could be. */
class Stopwatch {
  private began = performance.now();
  private worked = 0;
  private ticks = -warmUp;

  async afterTick({ cells, clock: { dt } }: Tissue): Promise<void> {
    const took = performance.now() - this.began;
    this.ticks += 1;
    if (this.ticks > 0) this.worked += took;
    if (this.worked > 1000) {
      tell({ tell: 'pace', msPerTick: this.worked / this.ticks, cells: cells.table.count });
      [this.worked, this.ticks] = [0, 0];
    }
    const wanted = daysPerSecond === null ? 0 : (1000 * dt) / 24 / daysPerSecond;
    if (wanted - took > 4) await new Promise((resolve) => setTimeout(resolve, wanted - took));
    else await nextTurn();
    await pageAllows();
    this.began = performance.now();
  }
}

/** Keep the state, the frame and the curves, as far as there is room. */
async function keep(now: Tissue): Promise<void> {
  const tick = now.clock.tick[0]!;
  const state = packTables(now.tables, { engine: engineVersion, scenario: stampOf(scenario), tick });
  const done = tick >= lastTick;
  const progress: Progress = { tick, day: dayOf(now), done, ...told, doses: dosesOf(now) };
  try {
    await keeper.keep(tick, state, isKept ? await momentFile(momentOf(now)) : new Uint8Array(0), progress);
    if (isKept) {
      keptDay = progress.day;
      tell({ tell: 'kept', day: keptDay });
    }
  } catch (error) {
    if (!isFull(error)) throw error;
    isKept = false;
    keeper = memoryKeeper(keeper);
    await keeper.keep(tick, state, new Uint8Array(0), progress);
    tell({ tell: 'unkept', message: unkept(keptDay) });
  }
  if (done) tell({ tell: 'done' });
}

/** Keep the values of the curves until the next frame. */
function note(now: Tissue): void {
  const time = day(now);
  if ((told.times.at(-1) ?? Number.NEGATIVE_INFINITY) >= time) return; // it was told before the run was resumed
  const row = curveValues(now);
  times.push(time);
  values.push(row);
  told.times.push(time);
  row.forEach((value, k) => {
    told.values[k] ??= [];
    told.values[k]!.push(value);
  });
}

function cellNow(now: Tissue, id: number): CellNow | null {
  const { cells, program } = now;
  const row = cells.id.subarray(0, cells.table.count).indexOf(id);
  const reading = row < 0 ? null : readCell(now, row, day(now));
  return reading === null
    ? null
    : { type: program.types[cells.type[row]!]!.id, day: reading.day, values: [...reading.values] };
}

/** Negative while the marrow settles. */
const day = (now: Tissue) => (daysLeft > 0 ? -daysLeft : dayOf(now));

function momentOf(now: Tissue): Moment {
  const curves = (values[0] ?? []).map((_, k) => values.map((row) => row[k]!));
  return {
    frame: { ...frameOf(now), day: day(now) },
    fields: fieldsOf(now),
    times,
    values: curves,
    doses: dosesOf(now),
  };
}

function show(now: Tissue): void {
  const moment = momentOf(now);
  [times, values] = [[], []];
  onTheirWay += 1;
  tell({ tell: 'moment', moment }, transferOf(moment));
}

/** Waits while two moments are on their way to the page, and for as long as it asks. */
async function pageAllows(): Promise<void> {
  while (waits || onTheirWay >= 2) {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }
  goOn = null;
}

/** Let messages in; a timer would wait 4 ms each time. */
const turns = new MessageChannel();
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });
}
