import { useCallback, useEffect, useRef, useState } from 'react';
import { internal } from '../../../core/units.ts';
import { merge } from '../../../io/scenario-file/overlay.ts';
import type { Scenario } from '../../../model/index.ts';
import { figureDay, figureLeukemic } from '../../../scenarios/figure-one.ts';
import type { CellReading } from '../../cell-reading.ts';
import type { LivingReply, LivingRequest } from './living-cell-protocol.ts';

export interface LivingCell {
  readonly state: 'off' | 'opening' | 'living' | 'paused' | 'failed';
  /** Null while there is none to read. */
  readonly reading: CellReading | null;
  /** Day of the marrow; null before the first reading. */
  readonly day: number | null;
  readonly failure: string | null;
}

const off: LivingCell = { state: 'off', reading: null, day: null, failure: null };

/**
 * One cell of a type in the leukemic block with which the studio opens, from its opening day on, under the rules, sides and
 * numbers of a scenario. When these change, the same cell begins again from that day, with the same random numbers.
 */
export function useLivingCell(planned: Scenario, type: string) {
  const [isOn, setOn] = useState(false);
  const [living, setLiving] = useState(off);
  const worker = useRef<Worker | null>(null);
  const cell = useRef<number | null>(null);
  const { sides, rules, cut, set } = planned;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another type has other cells
  useEffect(() => {
    cell.current = null;
  }, [type]);
  useEffect(() => {
    if (!isOn) return;
    let left = false;
    setLiving((before) => ({ ...before, state: 'opening', failure: null }));
    const fail = (message: string) => setLiving({ ...off, state: 'failed', failure: message });
    const begin = async () => {
      const state = await startState();
      if (left) return;
      const started = new Worker(new URL('./living-cell-worker.ts', import.meta.url), {
        type: 'module',
        name: 'marrow cell',
      });
      worker.current = started;
      started.onmessage = ({ data }: MessageEvent<LivingReply>) => {
        if (data.tell === 'failed') return fail(data.message);
        setLiving((before) => following(before, data));
        if (data.tell === 'read') cell.current = data.id;
      };
      started.onerror = ({ message }) => fail(message || 'the marrow could not be started');
      const request: LivingRequest = {
        ask: 'start',
        scenario: merge(figureLeukemic, { sides, cut, set, ...(rules === undefined ? {} : { rules }) }),
        from: { scenario: figureLeukemic, state, tick: Math.round((24 * figureDay) / internal(figureLeukemic.tick)) },
        type,
        cell: cell.current,
      };
      started.postMessage(request);
    };
    begin().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
    return () => {
      left = true;
      worker.current?.terminate();
      worker.current = null;
    };
  }, [isOn, type, sides, rules, cut, set]);
  const ask = useCallback((request: LivingRequest) => worker.current?.postMessage(request), []);
  return {
    ...(isOn ? living : off),
    begin: useCallback(() => setOn(true), []),
    end: useCallback(() => setOn(false), []),
    another: useCallback(() => ask({ ask: 'another' }), [ask]),
    pause: useCallback(() => {
      ask({ ask: 'pause' });
      setLiving((before) => ({ ...before, state: 'paused' }));
    }, [ask]),
    resume: useCallback(() => {
      ask({ ask: 'resume' });
      setLiving((before) => ({ ...before, state: 'living' }));
    }, [ask]),
  };
}

function following(before: LivingCell, reply: Exclude<LivingReply, { tell: 'failed' }>): LivingCell {
  const state = before.state === 'paused' ? 'paused' : 'living';
  if (reply.tell === 'none') return { ...before, state, reading: null, day: reply.day };
  const { id, day } = reply;
  return { ...before, state, day, reading: { id, day, values: new Map(reply.values) } };
}

/** The state of the leukemic block that came with the page. */
async function startState(): Promise<Uint8Array> {
  const answer = await fetch(new URL(`start/${figureLeukemic.id}.bin`, document.baseURI));
  if (!answer.ok) throw new Error('The block with which the studio opens did not come with this page.');
  return new Uint8Array(await answer.arrayBuffer());
}
