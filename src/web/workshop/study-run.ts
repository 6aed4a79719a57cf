import type { Count, Forecast } from '../../experiments/arms/carry-arms.ts';
import type { StrategyRow } from '../../experiments/strategy/strategy-row.ts';
import type { TrialRow } from '../../experiments/trial/trial-row.ts';
import type { ArmCourse, Findings, FromStudy, Standing, StudyOrder, ToStudy } from './study-messages.ts';

/** What a study is about: finding out what there is to do; ready; at work; told to stop; stopped; done; given up. */
export type Stage = 'preparing' | 'ready' | 'running' | 'stopping' | 'stopped' | 'done' | 'failed';

/** All that a page shows of a study. A new object whenever anything in it has changed. */
export interface StudyState {
  readonly stage: Stage;
  readonly count: Count | null;
  readonly forecast: Forecast | null;
  readonly atOnce: number;
  readonly standing: Standing | null;
  /** Of a comparison. */
  readonly findings: Findings | null;
  readonly strategy: StrategyRow | null;
  readonly trial: TrialRow | null;
  /** The measure that was asked for last, and its course. */
  readonly curves: { readonly measure: string; readonly courses: readonly ArmCourse[] } | null;
  readonly failure: string | null;
}

const nothing: StudyState = {
  stage: 'preparing',
  count: null,
  forecast: null,
  atOnce: 1,
  standing: null,
  findings: null,
  strategy: null,
  trial: null,
  curves: null,
  failure: null,
};

/** A study under way in a worker of its own; it goes on while the page shows another room. */
export class StudyRun {
  state: StudyState = nothing;
  private readonly order: StudyOrder;
  /** Null once it has ended. */
  private worker: Worker | null;
  private readonly listeners = new Set<() => void>();
  private reporting: PromiseWithResolvers<string> | null = null;

  constructor(order: StudyOrder) {
    this.order = order;
    this.worker = this.hire();
  }

  /** Once more from what was saved, with another worker. */
  again(): void {
    this.end();
    this.put(nothing);
    this.worker = this.hire();
  }

  /** End its worker; what was saved stays. */
  end(why = 'the study was ended'): void {
    this.worker?.terminate();
    this.worker = null;
    this.reportFails(why);
  }

  begin(): void {
    this.put({ stage: 'running', failure: null });
    this.ask({ ask: 'begin' });
  }

  stop(): void {
    this.put({ stage: 'stopping' });
    this.ask({ ask: 'stop' });
  }

  lookAt(measure: string): void {
    this.ask({ ask: 'curves', measure });
  }

  /** The report as HTML; fails with what kept it from being composed. */
  report(): Promise<string> {
    if (this.reporting !== null) return this.reporting.promise;
    const reporting = Promise.withResolvers<string>();
    this.reporting = reporting;
    if (this.worker === null) this.reportFails('the worker of the study is gone. Try again.');
    else this.ask({ ask: 'report' });
    return reporting.promise;
  }

  /** Calls back whenever the state has changed; gives what ends that. */
  onChange = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  private hear(message: FromStudy): void {
    switch (message.tell) {
      case 'prepared': {
        const { count, forecast, atOnce } = message;
        const stage = this.state.stage === 'preparing' ? (count.fresh === 0 ? 'done' : 'ready') : this.state.stage;
        this.put({ count, forecast, atOnce, stage });
        break;
      }
      case 'standing':
        this.put({ standing: message.standing });
        break;
      case 'findings':
        this.put({ findings: message.findings });
        if (this.state.curves !== null) this.lookAt(this.state.curves.measure);
        break;
      case 'strategy':
        this.put({ strategy: message.row });
        break;
      case 'trial':
        this.put({ trial: message.row });
        break;
      case 'ended':
        this.put({ stage: message.how });
        break;
      case 'curves':
        this.put({ curves: { measure: message.measure, courses: message.courses }, failure: null });
        break;
      case 'no curves':
        this.put({
          curves: { measure: message.measure, courses: [] },
          failure: `The curves of ${message.measure} cannot be told: ${message.message}`,
        });
        break;
      case 'report':
        this.reporting?.resolve(message.html);
        this.reporting = null;
        break;
      case 'unreported':
        this.reportFails(message.message);
        break;
      case 'failed':
        this.fail(message.message);
        break;
    }
  }

  private hire(): Worker {
    const worker = new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module', name: 'marrow study' });
    worker.onmessage = ({ data }: MessageEvent<FromStudy>) => this.hear(data);
    worker.onerror = (event) => this.fail(event.message || 'the worker could not be loaded');
    const prepare: ToStudy = { ask: 'prepare', order: this.order };
    worker.postMessage(prepare);
    return worker;
  }

  /** A study that fails needs another worker. */
  private fail(failure: string): void {
    this.end(failure);
    this.put({ stage: 'failed', failure });
  }

  private reportFails(message: string): void {
    this.reporting?.reject(new Error(message));
    this.reporting = null;
  }

  private ask(request: ToStudy): void {
    this.worker?.postMessage(request);
  }

  private put(change: Partial<StudyState>): void {
    this.state = { ...this.state, ...change };
    for (const tell of this.listeners) tell();
  }
}

const known = new Map<string, StudyRun>();

/** The study of that id if it was asked for on this page; null else. */
export function knownRun(id: string): StudyRun | null {
  return known.get(id) ?? null;
}

/** End the study of that id, and know it no more. */
export function dropRun(id: string): void {
  known.get(id)?.end();
  known.delete(id);
}

/** End all studies of this page, and know them no more. */
export function dropRuns(): void {
  for (const id of [...known.keys()]) dropRun(id);
}

/** The study of that id, begun when it is first asked for. */
export function studyRun(id: string, order: StudyOrder): StudyRun {
  const found = known.get(id) ?? new StudyRun(order);
  known.set(id, found);
  return found;
}
