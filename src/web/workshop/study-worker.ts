import { type Carried, type Prepared, prepareArms } from '../../experiments/arms/carry-arms.ts';
import { type PlannedRun, planOf } from '../../experiments/arms/plan.ts';
import type { ArmJob } from '../../experiments/arms/work.ts';
import type { PoolState } from '../../experiments/pool/queue.ts';
import { messageOf } from '../message-of.ts';
import { courseOf } from './findings.ts';
import { type Inquiry, inquiryOf } from './inquiry.ts';
import { KeptLedger } from './kept-ledger.ts';
import type { FromStudy, RunTile, ToStudy } from './study-messages.ts';
import { workersAtOnce, workersOn } from './workshop.ts';

interface NamedRun extends PlannedRun {
  /** Of the seed, or the patient. */
  readonly name: string;
}

/** Between two words of how far it is, ms. */
const tellsEvery = 300;

let ledger: KeptLedger | undefined;
let inquiry: Inquiry | undefined;
let prepared: Prepared | undefined;
let plan: readonly NamedRun[] = [];
let failed: Carried['failed'] = [];
let stop = new AbortController();
/** What the browser keeps, bytes. */
let kept: number | null = null;

const tell = (message: FromStudy) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToStudy>) => {
  answer(data).catch((error: unknown) => tell({ tell: 'failed', message: messageOf(error) }));
});

async function answer(request: ToStudy): Promise<void> {
  switch (request.ask) {
    case 'prepare':
      inquiry = inquiryOf(request.order);
      return prepare();
    case 'begin':
      return begin();
    case 'stop':
      return stop.abort(new Error('stopped'));
    case 'curves':
      return tellCurves(request.measure);
    case 'report':
      return report();
  }
}

function tellCurves(measure: string): void {
  try {
    tell({ tell: 'curves', measure, courses: courseOf(plan, measure) });
  } catch (error) {
    tell({ tell: 'no curves', measure, message: messageOf(error) });
  }
}

async function report(): Promise<void> {
  try {
    tell({ tell: 'report', html: await inquiry!.report(ledger!, plan, failed) });
  } catch (error) {
    tell({ tell: 'unreported', message: messageOf(error) });
  }
}

async function prepare(): Promise<void> {
  ledger ??= await KeptLedger.open();
  await weigh();
  replan();
  const trunks = plan.flatMap(({ trunk }) => (trunk === null ? [] : [trunk.key]));
  await ledger.load('starts', [...new Set(trunks)]);
  prepared = await prepareArms(
    inquiry!.parts.map(({ experiment }) => experiment),
    { ledger, processes: workersAtOnce, stop: stop.signal },
    workersOn(ledger),
  );
  const { count, forecast } = prepared;
  tell({ tell: 'prepared', count, forecast, atOnce: workersAtOnce });
}

async function weigh(): Promise<void> {
  kept = (await navigator.storage?.estimate())?.usage ?? null;
}

async function begin(): Promise<void> {
  // After a stop the plan is another one: what is there is not done again.
  if (prepared === undefined || stop.signal.aborted) {
    stop = new AbortController(); // before anything is waited for: who stops meanwhile stops this
    await prepare();
  }
  let told = Number.NEGATIVE_INFINITY;
  const carried = await prepared!.begin({
    stop: stop.signal,
    watch: (state, secondsLeft) => {
      const now = performance.now();
      if (now - told < tellsEvery) return;
      told = now;
      tellStanding(state, secondsLeft());
    },
    done: (job) => {
      void weigh();
      if (job.kind === 'run') replan();
      told = Number.NEGATIVE_INFINITY;
    },
  });
  failed = carried.failed;
  prepared = undefined;
  replan();
  tell({ tell: 'ended', how: stop.signal.aborted ? 'stopped' : 'done' });
}

/** Read from the ledger what there is, and say what follows from it. */
function replan(): void {
  plan = inquiry!.parts.flatMap(({ experiment, nameOf }) =>
    planOf(experiment, ledger!).map((run) => ({ ...run, name: nameOf(run.seed) })),
  );
  tellStanding({ done: 0, waiting: 0, running: [], failed: [] }, null);
  if (failed.length > 0 || plan.some(({ record }) => record !== null)) tell(inquiry!.answer(ledger!, plan, failed));
}

function tellStanding({ running, failed: given }: PoolState<ArmJob>, secondsLeft: number | null): void {
  const shares = new Map(running.map(({ job, share }) => [job.id, share]));
  const lost = new Set([...given.map(({ id }) => id)]);
  const tiles = plan.map(({ arm, seed, name, key, record }): RunTile => {
    const share = shares.get(key);
    const gone = lost.has(key) || failed.some((each) => each.arm === arm.name && each.seed === seed);
    const state = record !== null ? 'done' : share !== undefined ? 'running' : gone ? 'failed' : 'waiting';
    return { arm: arm.name, name, share: record !== null ? 1 : (share ?? 0), state };
  });
  const starting = running.flatMap(({ job }) => (job.kind === 'start' ? [job.trunk.scenario.seed] : []));
  tell({
    tell: 'standing',
    standing: { tiles, starting, secondsLeft, savedAt: ledger!.savedAt, kept, trouble: ledger!.trouble },
  });
}
