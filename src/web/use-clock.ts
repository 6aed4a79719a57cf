import { useCallback, useEffect, useState } from 'react';
import { internal } from '../core/units.ts';
import type { FrameSource } from './scene.ts';
import type { Shown } from './shown.ts';
import { nearestPosition } from './time.ts';
import { useKeepingStep } from './use-keeping-step.ts';

/** The time at which all blocks are looked at. */
export interface Clock {
  /** Days that any of them has, ascending. */
  readonly days: readonly number[];
  readonly position: number;
  readonly day: number | undefined;
  readonly running: boolean;
  /** Some of them are computed while one looks, and have not ended. */
  readonly live: boolean;
  /** Days in a second at most; null for as many as there are. */
  readonly speed: number | null;
  go(position: number): void;
  toggle(): void;
  step(by: 1 | -1): void;
  setSpeed(days: number | null): void;
}

/** Milliseconds between two recorded frames at full speed. */
const quickest = 60;

/** One clock for blocks that run, that are recorded, or both: a run is followed until somebody goes to another day. */
export function useClock(shown: readonly Shown[], firstDay: number | null, firstSpeed: number | null): Clock {
  useKeepingStep(shown);
  const days = unionOf(shown);
  const last = days.length - 1;
  const controls = unended(shown).flatMap(({ run }) => run ?? []);
  const live = controls.length > 0;
  const running = controls.some((run) => run.running);
  const [wanted, setWanted] = useState<number | null>(firstDay);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(firstSpeed);
  const position = Math.max(0, wanted === null ? followed(shown, days) : nearestPosition(days, wanted));
  const day = days[position];
  const go = useCallback((to: number) => setWanted(days[Math.max(0, Math.min(to, last))] ?? null), [days, last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls belong to what is shown
  useEffect(() => {
    for (const run of controls) run.pace(speed);
  }, [shown, speed]);
  useEffect(() => {
    if (!playing || day === undefined) return;
    if (position >= last) return setPlaying(false);
    const gap = days[position + 1]! - day;
    const timer = setTimeout(() => go(position + 1), speed === null ? quickest : (1000 * gap) / speed);
    return () => clearTimeout(timer);
  }, [playing, day, days, position, last, speed, go]);

  return {
    days,
    position,
    day,
    live,
    running: running || playing,
    speed,
    setSpeed,
    go(to) {
      setPlaying(false);
      go(to);
    },
    toggle() {
      if (live) {
        setWanted(null);
        for (const run of controls) {
          if (running) run.pause();
          else run.resume();
        }
        return;
      }
      if (position === last) go(0);
      setPlaying(!playing);
    },
    step(by) {
      setPlaying(false);
      if (by === 1 && position === last && live && !running) {
        setWanted(null);
        for (const run of controls) run.step();
      } else go(position + by);
    },
  };
}

function unionOf(shown: readonly Shown[]): readonly number[] {
  const [only, ...others] = shown;
  if (only === undefined) return [];
  if (others.length === 0) return [...only.source.days];
  return [...new Set(shown.flatMap(({ source }) => source.days))].sort((a, b) => a - b);
}

/** As much of a block as says how far it is. */
interface Timed {
  readonly source: Pick<FrameSource, 'days' | 'scenario' | 'run'>;
}

/** Runs that go on, or would: one that has ended is played as what was recorded is. */
export function unended(shown: readonly Timed[]): readonly Timed['source'][] {
  return shown.flatMap(({ source }) => (source.run === undefined || hasEnded(source) ? [] : [source]));
}

/** The last day that all have reached which go on, or would: so blocks side by side show the same day. What was recorded begins with its first. */
export function followed(shown: readonly Timed[], days: readonly number[]): number {
  if (shown.every(({ source }) => source.run === undefined)) return 0;
  const open = unended(shown);
  const going = open.filter(({ run }) => run?.running);
  const ends = (going.length > 0 ? going : open).map((source) => source.days.at(-1) ?? 0);
  const until = ends.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...ends);
  return days.findLastIndex((each) => each <= until);
}

function hasEnded({ days, scenario }: Timed['source']): boolean {
  return scenario !== undefined && (days.at(-1) ?? 0) >= internal(scenario.until) / 24;
}
