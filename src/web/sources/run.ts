import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Departure } from '../runs/departure.ts';
import type { Opening, Reply, Request } from '../runs/protocol.ts';
import type { FrameSource, WaitsFor } from '../scene.ts';
import { type Before, History, type StoredMoment } from './history.ts';
import { Questions } from './questions.ts';

/** Hours between the frames of a run on the page. */
const every = 6;

export interface RunRequest {
  readonly scenario: Scenario;
  readonly from?: Departure | null;
  readonly keep?: string | null;
  readonly before?: Before;
  /** Where the moment of a day lies once it is kept. */
  readonly stored?: (day: number) => StoredMoment;
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
  stored,
  waits = false,
  onReply,
}: RunRequest): Promise<FrameSource> {
  const worker = new Worker(new URL('../runs/worker.ts', import.meta.url), { type: 'module', name: 'marrow run' });
  const ask = (request: Request) => worker.postMessage(request);
  const opened = Promise.withResolvers<FrameSource>();
  const listeners = new Set<() => void>();
  const closing = new Set<() => void>();
  const questions = new Questions(ask);
  let history: History | undefined;
  let running = false;
  const waitsFor = new Set<WaitsFor>(waits ? ['its reader'] : []);
  let unkept: string | null = null;
  let failure: string | null = null;

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
      const answer = await questions.put((number) => ({ ask: 'explain', number, id: frame.id[index]! }));
      const gone = 'By now this cell is gone; its rules are shown for cells that are still there.';
      return (answer.tell === 'explained' ? answer.explanation : null) ?? { values: [], sentences: [gone] };
    },
    async read(id) {
      const answer = await questions.put((number) => ({ ask: 'read', number, id }));
      return answer.tell === 'read' ? answer.cell : null;
    },
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
      const answer = await questions.put((number) => ({ ask: 'state', number, tick }));
      return answer.tell !== 'state' || answer.state === null ? null : { scenario, state: answer.state, tick };
    },
    get notice() {
      return failure ?? unkept;
    },
    close() {
      worker.terminate();
      questions.end(new MarrowError({ kind: 'stopped', message: 'the run was closed' }));
      for (const tell of closing) tell();
    },
    onClose(tell) {
      closing.add(tell);
      return () => closing.delete(tell);
    },
  });

  const hear = (data: Reply) => {
    if ('number' in data) questions.hear(data);
    if (data.tell === 'opened') history = new History(data.opening, before);
    if (data.tell === 'running') running = data.running;
    if (running) failure = null;
    if (data.tell === 'moment' && history !== undefined) {
      ask({ ask: 'taken' });
      history.add(data.moment);
      opened.resolve(source(history.opening, history));
    }
    if (data.tell === 'kept' && stored !== undefined) history?.lies(stored(data.day));
    if (data.tell === 'unkept') unkept = data.message;
    if (data.tell === 'failed') {
      running = false;
      failure = data.message;
      if (history === undefined) worker.terminate(); // nobody has it, and it would hold the run
      opened.reject(new Error(data.message));
    }
    onReply?.(data);
    if (isSeen(data)) for (const listener of listeners) listener();
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
  worker.onerror = ({ message }) => {
    const error = new MarrowError({
      kind: 'unsupported',
      message: history === undefined ? 'the run could not be started' : 'the run has stopped, and its worker is gone',
      found: message || 'no worker',
      advice:
        history === undefined || keep === null
          ? 'Reload the page.'
          : 'Open it again: it goes on from its last kept day.',
    });
    worker.terminate();
    questions.end(error);
    hear({ tell: 'failed', message: error.message });
  };
  ask({ ask: 'start', scenario, from, keep, every, waits });
  return opened.promise;
}

/** Whether a reply changes what is shown of the run. */
const isSeen = ({ tell }: Reply) => tell === 'moment' || tell === 'running' || tell === 'unkept' || tell === 'failed';
