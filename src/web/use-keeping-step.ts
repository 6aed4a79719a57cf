import { useEffect } from 'react';
import type { FrameSource } from './scene.ts';
import type { Shown } from './shown.ts';

/** Days by which one of two runs may be ahead of the other before it waits. */
const lead = 1;

/** Keeps runs that are looked at together on about the same day: the one ahead waits for the other, as long as both run. */
export function useKeepingStep(shown: readonly Shown[]): void {
  useEffect(
    () => () => {
      for (const { source } of shown) source.run?.wait('the other block', false);
    },
    [shown],
  );
  useEffect(() => {
    const going = shown.flatMap(({ source }) => (source.run?.running ? [source] : []));
    const behind = Math.min(...going.map(lastDay));
    for (const source of going) {
      const ahead = lastDay(source) - behind;
      if (ahead > lead) source.run?.wait('the other block', true);
      else if (ahead <= lead / 2) source.run?.wait('the other block', false);
    }
  });
}

const lastDay = ({ days }: FrameSource) => days.at(-1) ?? 0;
