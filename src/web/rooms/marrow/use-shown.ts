import { useEffect, useMemo, useState } from 'react';
import type { Address } from '../../address.ts';
import { openForNow, openRun } from '../../kept/registry.ts';
import { keptRuns } from '../../kept/run-list.ts';
import { messageOf } from '../../message-of.ts';
import type { FrameSource } from '../../scene.ts';
import type { Shown } from '../../shown.ts';
import { withItsPast } from '../../sources/branch.ts';
import { figureScenarios, openFigure } from '../../sources/figure-one.ts';
import { openSource } from '../../sources/open.ts';

/** The key of what the query of the address names. */
export const fromQuery = 'query';

/** The two blocks with which the studio opens. */
export const figureKeys: readonly string[] = [...figureScenarios.keys()];

export interface Opened {
  readonly shown: readonly Shown[] | null;
  readonly failure: string | null;
}

const none: Opened = { shown: null, failure: null };

/** Let the blocks that run only while they are looked at know that they are seen. */
export function see(shown: readonly Shown[]): void {
  for (const { key, source } of shown) if (isPassing(key)) source.run?.wait('its reader', false);
}

/** The blocks with these keys, side by side. Those of Figure 1 wait when they are left. */
export function useShown(keys: readonly string[], address: Address): Opened {
  const joined = keys.join('/');
  const wanted = useMemo(() => joined.split('/'), [joined]);
  const [{ of, ...opened }, setOpened] = useState<Opened & { readonly of: readonly string[] }>({ of: wanted, ...none });
  useEffect(() => {
    let left = false;
    openAll(wanted, address).then(
      (shown) => {
        if (!left) setOpened({ of: wanted, shown, failure: null });
      },
      (error: unknown) => {
        if (!left) setOpened({ of: wanted, shown: null, failure: messageOf(error) });
      },
    );
    return () => {
      left = true;
      for (const key of wanted.filter(isPassing)) {
        openKey(key, address).then(
          ({ run }) => run?.wait('its reader', true),
          () => undefined, // it never opened
        );
      }
    };
  }, [wanted, address]);
  return of === wanted ? opened : none;
}

/** Whether a block is not kept. */
const isPassing = (key: string) => key === fromQuery || figureScenarios.has(key);

function openKey(key: string, address: Address): Promise<FrameSource> {
  if (key === fromQuery) return openForNow(key, () => openSource(address));
  if (figureScenarios.has(key)) return openFigure(key);
  return openRun(key);
}

async function openAll(keys: readonly string[], address: Address): Promise<readonly Shown[]> {
  const tried = await Promise.allSettled(keys.map((key) => openKey(key, address)));
  const opened = tried.flatMap((each, k) =>
    each.status === 'fulfilled' ? [{ key: keys[k]!, source: each.value, run: runOf(keys[k]!) }] : [],
  );
  // A branch outlives its parent; anything else that cannot be opened is said.
  const failed = tried.find((each) => each.status === 'rejected');
  const isOrphan = tried[0]?.status === 'rejected' && opened[0]?.run?.parent?.run === keys[0];
  if (failed !== undefined && !isOrphan) throw failed.reason;
  return opened.map(({ key, source, run }) => {
    const parent = opened.find((each) => each.key === run?.parent?.run);
    const whole = parent === undefined ? source : withItsPast(source, parent.source, run!.parent!.day);
    return { key, name: run?.name ?? source.story.title, source: whole };
  });
}

const runOf = (key: string) => keptRuns().find(({ id }) => id === key);
