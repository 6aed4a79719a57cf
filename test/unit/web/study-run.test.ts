import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromStudy, ToStudy } from '../../../src/web/workshop/study-messages.ts';
import { dropRun, knownRun, StudyRun, studyRun } from '../../../src/web/workshop/study-run.ts';

/** A worker that does what the test says. */
class Hired {
  static all: Hired[] = [];
  readonly heard: ToStudy[] = [];
  isEnded = false;
  onmessage: ((event: { data: FromStudy }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  constructor() {
    Hired.all.push(this);
  }
  postMessage(message: ToStudy): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: FromStudy): void {
    this.onmessage?.({ data });
  }
}

const order = { title: 'two arms', arms: [], seeds: [1] };

beforeEach(() => {
  Hired.all = [];
  vi.stubGlobal('Worker', Hired);
});
afterEach(() => vi.unstubAllGlobals());

test('curves that cannot be told leave the study as it is', () => {
  const run = new StudyRun(order);
  run.begin();
  Hired.all[0]!.tell({ tell: 'no curves', measure: 'lsc_cells', message: 'no such column' });
  expect(run.state).toMatchObject({ stage: 'running', curves: { measure: 'lsc_cells', courses: [] } });
  expect(run.state.failure).toBe('The curves of lsc_cells cannot be told: no such column');
  Hired.all[0]!.tell({ tell: 'curves', measure: 'hsc_cells', courses: [] });
  expect(run.state).toMatchObject({ stage: 'running', failure: null });
});

test('a study that failed can be tried again, with another worker', () => {
  const run = new StudyRun(order);
  Hired.all[0]!.tell({ tell: 'failed', message: 'the plan cannot be read' });
  expect(run.state).toMatchObject({ stage: 'failed', failure: 'the plan cannot be read' });
  run.again();
  expect(Hired.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  expect(Hired.all[1]!.heard).toEqual([{ ask: 'prepare', order }]);
  expect(run.state).toMatchObject({ stage: 'preparing', failure: null });
});

test('a report that is waited for fails with its worker, and so does the next one', async () => {
  const run = new StudyRun(order);
  const report = run.report();
  Hired.all[0]!.onerror?.({ message: '' });
  await expect(report).rejects.toThrow('the worker could not be loaded');
  await expect(run.report()).rejects.toThrow('Try again');
});

test('a study that is dropped ends, and is not known any more', () => {
  const run = studyRun('one', order);
  expect(knownRun('one')).toBe(run);
  dropRun('one');
  expect(knownRun('one')).toBeNull();
  expect(Hired.all[0]!.isEnded).toBe(true);
});
