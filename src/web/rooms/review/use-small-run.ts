import { useCallback, useEffect, useRef, useState } from 'react';
import type { TrialReply } from './assay-protocol.ts';
import type { SmallReadings } from './small-assay.ts';

/** A trial of an assay as the page follows it. */
export interface TrialState {
  readonly state: 'not begun' | 'running' | 'done' | 'stopped' | 'failed';
  readonly readings: SmallReadings;
  /** The arm that runs, and how far it is, 0..1. */
  readonly arm: string | null;
  readonly share: number;
  readonly failure: string | null;
}

const notBegun: TrialState = { state: 'not begun', readings: new Map(), arm: null, share: 0, failure: null };

/** Runs a small trial of one assay of a finding in a worker, which ends when the page goes on. */
export function useTrial(
  finding: string,
  index: number,
): TrialState & { readonly begin: () => void; readonly stop: () => void } {
  const worker = useRef<Worker | null>(null);
  const [trial, setTrial] = useState(notBegun);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const begin = useCallback(() => {
    end();
    setTrial({ ...notBegun, state: 'running' });
    const started = new Worker(new URL('./assay-worker.ts', import.meta.url), { type: 'module', name: 'marrow assay' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<TrialReply>) => {
      setTrial((before) => after(before, data));
      if (data.tell === 'done' || data.tell === 'failed') end();
    };
    started.onerror = ({ message }) => {
      setTrial((before) => after(before, { tell: 'failed', message: message || 'the trial could not be started' }));
    };
    started.postMessage({ finding, index });
  }, [finding, index, end]);
  const stop = useCallback(() => {
    end();
    setTrial((before) => ({ ...before, state: 'stopped', arm: null }));
  }, [end]);
  return { ...trial, begin, stop };
}

function after(before: TrialState, reply: TrialReply): TrialState {
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
