import { useEffect, useRef } from 'react';
import { internal } from '../core/units.ts';
import type { FrameSource } from './scene.ts';
import type { Shown } from './shown.ts';

/** Days by which one of two runs may be ahead of the other before it waits. */
const lead = 1;

/** Keeps runs that are looked at together on about the same day: the one ahead waits for the other. */
export function useKeepingStep(shown: readonly Shown[]): void {
  const waiting = useRef(new Set<FrameSource>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever waits goes on when nobody looks at both any more
  useEffect(() => {
    const held = waiting.current;
    return () => {
      for (const source of held) source.run?.resume();
      held.clear();
    };
  }, [shown]);
  useEffect(() => {
    const held = waiting.current;
    const going = shown.map(({ source }) => source).filter((source) => source.run?.running || held.has(source));
    const others = going.filter((source) => !held.has(source));
    if (!others.some((source) => source.run?.running)) {
      // They have come to their end, or somebody holds them.
      if (shown.every(({ source }) => held.has(source) || hasEnded(source)))
        for (const source of held) source.run?.resume();
      held.clear();
      return;
    }
    const behind = Math.min(...going.map((source) => source.days.at(-1) ?? 0));
    for (const source of going) {
      const ahead = (source.days.at(-1) ?? 0) - behind;
      if (ahead > lead && !held.has(source)) {
        source.run?.pause();
        held.add(source);
      } else if (ahead <= lead / 2 && held.delete(source)) source.run?.resume();
    }
  });
}

function hasEnded({ days, scenario }: FrameSource): boolean {
  return scenario !== undefined && (days.at(-1) ?? 0) >= internal(scenario.until) / 24;
}
