import { MarrowError } from '../../core/error.ts';
import type { Moment, Opening, Reply, Request } from '../live-protocol.ts';
import { curveColors, lookOf } from '../palette.ts';
import type { Curve, Explanation, FrameSource, Story } from '../scene.ts';

/** Hours between the frames of a run on the page. */
const every = 6;

/**
 * Run a scenario in a worker; ends with the first frame, while the run goes on.
 *
 * @param scenario id; the story when null
 * @param seed     in place of the scenario's own
 */
export async function liveSource(scenario: string | null, seed: number | null): Promise<FrameSource> {
  const worker = new Worker(new URL('../run-worker.ts', import.meta.url), { type: 'module', name: 'marrow run' });
  const ask = (request: Request) => worker.postMessage(request);
  const opened = Promise.withResolvers<FrameSource>();
  const listeners = new Set<() => void>();
  const questions = new Map<number, (found: Explanation | null) => void>();
  let history: History | undefined;
  let running = false;
  let asked = 0;

  const source = (opening: Opening, kept: History): FrameSource => ({
    anatomy: opening.anatomy,
    get story() {
      return kept.story;
    },
    days: kept.days,
    frame: async (day) => kept.at(day).frame,
    field: async (day, substance) =>
      kept.at(day).fields[opening.substances.findIndex(({ id }) => id === substance)] ?? null,
    explain: async (frame, index) => {
      const number = ++asked;
      const found = await new Promise<Explanation | null>((resolve) => {
        questions.set(number, resolve);
        ask({ ask: 'explain', number, id: frame.id[index]! });
      });
      return (
        found ?? {
          values: [],
          sentences: ['By now this cell is gone; its rules are shown for cells that are still there.'],
        }
      );
    },
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    run: {
      pause: () => ask({ ask: 'pause' }),
      resume: () => ask({ ask: 'resume' }),
      get running() {
        return running;
      },
    },
    close: () => worker.terminate(),
  });

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.tell === 'opened') history = new History(data.opening);
    if (data.tell === 'running') running = data.running;
    if (data.tell === 'moment' && history !== undefined) {
      history.add(data.moment);
      opened.resolve(source(history.opening, history));
    }
    if (data.tell === 'explained') {
      questions.get(data.number)?.(data.explanation);
      questions.delete(data.number);
    }
    if (data.tell === 'failed') {
      running = false;
      history?.fail(data.message);
      opened.reject(new Error(data.message));
    }
    for (const listener of listeners) listener();
  };
  worker.onerror = ({ message }) => {
    opened.reject(
      new MarrowError({ kind: 'unsupported', message: 'the run could not be started', found: message || 'no worker' }),
    );
  };
  ask({ ask: 'start', scenario, seed, every });
  return opened.promise;
}

/** All moments so far. */
class History {
  readonly opening: Opening;
  readonly days: number[] = [];
  story: Story;
  private readonly moments = new Map<number, Moment>();
  private readonly times: number[] = [];
  private readonly values: number[][];

  constructor(opening: Opening) {
    this.opening = opening;
    this.values = opening.curves.map(() => []);
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

  at(day: number): Moment {
    return this.moments.get(day)!;
  }

  add(moment: Moment): void {
    this.moments.set(moment.frame.day, moment);
    this.days.push(moment.frame.day);
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

  fail(message: string): void {
    this.story = { ...this.story, says: message };
  }
}
