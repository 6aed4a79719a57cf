import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { curveColors, lookOf } from '../palette.ts';
import type { CellNow, Departure, Moment, Opening, Reply, Request } from '../runs/protocol.ts';
import type { Curve, Explanation, FrameSource, Story, WaitsFor } from '../scene.ts';

/** Hours between the frames of a run on the page. */
const every = 6;

/** A moment that lies in the browser's storage until it is looked at. */
export interface StoredMoment {
  readonly day: number;
  read(): Promise<Pick<Moment, 'frame' | 'fields'>>;
}

/** What was kept of a run before it is opened. */
export interface Before {
  readonly moments: readonly StoredMoment[];
  readonly times: readonly number[];
  readonly values: readonly (readonly number[])[];
}

export interface RunRequest {
  readonly scenario: Scenario;
  readonly from?: Departure | null;
  readonly keep?: string | null;
  readonly before?: Before;
  /** Wait for its reader where it begins. */
  readonly waits?: boolean;
  /** Told when more of it is kept, and how fast it goes. */
  readonly onReply?: (reply: Reply) => void;
}

/** Run a scenario in a worker; ends with the first frame, while the run goes on. */
export async function runSource({
  scenario,
  from = null,
  keep = null,
  before,
  waits = false,
  onReply,
}: RunRequest): Promise<FrameSource> {
  const worker = new Worker(new URL('../runs/worker.ts', import.meta.url), { type: 'module', name: 'marrow run' });
  const ask = (request: Request) => worker.postMessage(request);
  const opened = Promise.withResolvers<FrameSource>();
  const listeners = new Set<() => void>();
  const explanations = new Map<number, (found: Explanation | null) => void>();
  const cellsNow = new Map<number, (found: CellNow | null) => void>();
  const states = new Map<number, (found: Uint8Array | null) => void>();
  let history: History | undefined;
  let running = false;
  const waitsFor = new Set<WaitsFor>(waits ? ['its reader'] : []);
  let notice: string | null = null;
  let asked = 0;
  const question = <T>(waiting: Map<number, (found: T) => void>, make: (number: number) => Request): Promise<T> =>
    new Promise((resolve) => {
      const number = ++asked;
      waiting.set(number, resolve);
      ask(make(number));
    });
  const answered = <T>(waiting: Map<number, (found: T) => void>, number: number, found: T) => {
    waiting.get(number)?.(found);
    waiting.delete(number);
  };

  const wait = (someone: WaitsFor, waits: boolean) => {
    if (waitsFor.has(someone) === waits) return;
    if (waits) waitsFor.add(someone);
    else waitsFor.delete(someone);
    ask({ ask: 'wait', waits: waitsFor.size > 0 });
    for (const listener of listeners) listener();
  };

  const source = (opening: Opening, kept: History): FrameSource => ({
    anatomy: opening.anatomy,
    scenario,
    get story() {
      return kept.story;
    },
    days: kept.days,
    frame: async (day) => (await kept.at(day)).frame,
    field: async (day, substance) =>
      (await kept.at(day)).fields[opening.substances.findIndex(({ id }) => id === substance)] ?? null,
    async explain(frame, index) {
      const found = await question(explanations, (number) => ({ ask: 'explain', number, id: frame.id[index]! }));
      const gone = 'By now this cell is gone; its rules are shown for cells that are still there.';
      return found ?? { values: [], sentences: [gone] };
    },
    read: (id) => question(cellsNow, (number) => ({ ask: 'read', number, id })),
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    run: {
      pause: () => ask({ ask: 'pause' }),
      resume() {
        wait('its reader', false);
        ask({ ask: 'resume' });
      },
      wait,
      step: () => ask({ ask: 'step' }),
      pace: (days) => ask({ ask: 'pace', days }),
      get running() {
        return running && !waitsFor.has('its reader');
      },
    },
    async departure(day) {
      const tick = Math.round((24 * day) / internal(scenario.tick));
      const state = await question(states, (number) => ({ ask: 'state', number, tick }));
      return state === null ? null : { scenario, state, tick };
    },
    get notice() {
      return notice;
    },
    close: () => worker.terminate(),
  });

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.tell === 'opened') history = new History(data.opening, before);
    if (data.tell === 'running') running = data.running;
    if (data.tell === 'moment' && history !== undefined) {
      ask({ ask: 'taken' });
      history.add(data.moment);
      opened.resolve(source(history.opening, history));
    }
    if (data.tell === 'explained') answered(explanations, data.number, data.explanation);
    if (data.tell === 'read') answered(cellsNow, data.number, data.cell);
    if (data.tell === 'state') answered(states, data.number, data.state);
    if (data.tell === 'unkept') notice = data.message;
    if (data.tell === 'failed') {
      running = false;
      notice = data.message;
      opened.reject(new Error(data.message));
    }
    onReply?.(data);
    if (isSeen(data)) for (const listener of listeners) listener();
  };
  worker.onerror = ({ message }) => {
    const error = new MarrowError({
      kind: 'unsupported',
      message: 'the run could not be started',
      found: message || 'no worker',
    });
    notice = error.message;
    opened.reject(error);
  };
  ask({ ask: 'start', scenario, from, keep, every, waits });
  return opened.promise;
}

/** Whether a reply changes what is shown of the run. */
const isSeen = ({ tell }: Reply) => tell === 'moment' || tell === 'running' || tell === 'unkept' || tell === 'failed';

/** Moments in memory, beyond which of the older ones only whole days stay. */
const most = 160;

/** All moments so far: those of this session in memory, earlier ones where they are kept. */
class History {
  readonly opening: Opening;
  readonly days: number[] = [];
  story: Story;
  private readonly moments = new Map<number, Pick<Moment, 'frame' | 'fields'>>();
  private readonly stored = new Map<number, StoredMoment>();
  private readonly times: number[] = [];
  private readonly values: number[][];

  constructor(opening: Opening, before?: Before) {
    this.opening = opening;
    this.values = opening.curves.map((_, k) => [...(before?.values[k] ?? [])]);
    this.times.push(...(before?.times ?? []));
    for (const moment of before?.moments ?? []) {
      this.days.push(moment.day);
      this.stored.set(moment.day, moment);
    }
    this.story = {
      title: opening.title,
      says: opening.says,
      types: opening.types.map(({ id, name, group }) => lookOf(id, name, group)),
      phases: opening.phases,
      substances: opening.substances,
      series: { time: new Float64Array(0), curves: [] },
      doses: [],
    };
  }

  async at(day: number): Promise<Pick<Moment, 'frame' | 'fields'>> {
    return this.moments.get(day) ?? (await this.stored.get(day)!.read());
  }

  /** Leave out what lies between whole days in the older half. */
  private thin(): void {
    const older = [...this.moments.keys()].slice(0, most / 2);
    for (const day of older.filter((each) => !Number.isInteger(each))) {
      this.moments.delete(day);
      this.days.splice(this.days.indexOf(day), 1);
    }
  }

  add(moment: Moment): void {
    const { day } = moment.frame;
    if (day > (this.days.at(-1) ?? Number.NEGATIVE_INFINITY)) this.days.push(day);
    this.moments.set(day, moment);
    if (this.moments.size > most) this.thin();
    this.times.push(...moment.times);
    moment.values.forEach((column, k) => {
      this.values[k]!.push(...column);
    });
    const curves: Curve[] = this.opening.curves.map((curve, k) => ({
      ...curve,
      color: curveColors[curve.id] ?? '#6b6f78',
      values: Float64Array.from(this.values[k]!),
    }));
    this.story = { ...this.story, series: { time: Float64Array.from(this.times), curves }, doses: moment.doses };
  }
}
