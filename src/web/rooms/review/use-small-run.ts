import { useCallback, useEffect, useRef, useState } from 'react';
import type { SmallReadings } from './small-assay.ts';
import type { SmallRunReply } from './small-run-messages.ts';

/** A small run of an assay as the page follows it. */
export interface SmallRunState {
  readonly state: 'not begun' | 'running' | 'done' | 'stopped' | 'failed';
  readonly readings: SmallReadings;
  /** The arm that runs, and how far it is, 0..1. */
  readonly arm: string | null;
  readonly share: number;
  readonly failure: string | null;
}

const notBegun: SmallRunState = { state: 'not begun', readings: new Map(), arm: null, share: 0, failure: null };

/** Runs one assay small of a finding in a worker, which ends when the page goes on. */
export function useSmallRun(
  finding: string,
  index: number,
): SmallRunState & { readonly begin: () => void; readonly stop: () => void } {
  const worker = useRef<Worker | null>(null);
  const [run, setRun] = useState(notBegun);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const begin = useCallback(() => {
    end();
    setRun({ ...notBegun, state: 'running' });
    const started = new Worker(new URL('./assay-worker.ts', import.meta.url), { type: 'module', name: 'marrow assay' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<SmallRunReply>) => {
      setRun((before) => after(before, data));
      if (data.tell === 'done' || data.tell === 'failed') end();
    };
    started.onerror = ({ message }) => {
      setRun((before) => after(before, { tell: 'failed', message: message || 'the small run could not be started' }));
    };
    started.postMessage({ finding, index });
  }, [finding, index, end]);
  const stop = useCallback(() => {
    end();
    setRun((before) => ({ ...before, state: 'stopped', arm: null }));
  }, [end]);
  return { ...run, begin, stop };
}

function after(before: SmallRunState, reply: SmallRunReply): SmallRunState {
  switch (reply.tell) {
    case 'progress':
      return { ...before, arm: reply.arm, share: reply.share };
    case 'reading':
      return { ...before, readings: new Map([...before.readings, [reply.arm, reply.value]]) };
    case 'done':
      return { ...before, state: 'done', arm: null };
    case 'failed':
      return { ...before, state: 'failed', arm: null, failure: reply.message };
  }
}
