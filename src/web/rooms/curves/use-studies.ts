import { useEffect, useState } from 'react';
import { messageOf } from '../../message-of.ts';
import type { Studio, Study } from '../../studio-state.ts';
import { forgetStudy, keepStudy, keptStudies } from '../../workshop/kept-studies.ts';
import { dropRun } from '../../workshop/study-run.ts';

/** Comparisons of this page and those that the browser keeps; null until it is known what it keeps. */
export interface Studies {
  readonly all: readonly Study[] | null;
  /** Why nothing is kept. */
  readonly trouble: string | null;
  /** End a comparison, and take it out of the page and of the browser. */
  forget(id: string): void;
}

/** Keeps the comparisons of the page, and finds those of earlier ones. */
export function useStudies({ studies, forget }: Pick<Studio, 'studies' | 'forget'>): Studies {
  const [kept, setKept] = useState<readonly Study[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    Promise.all(studies.map(keepStudy))
      .then(keptStudies)
      .then(
        (found) => {
          if (!left) setKept(found);
        },
        (error: unknown) => {
          if (left) return;
          setKept(studies);
          setTrouble(messageOf(error));
        },
      );
    return () => {
      left = true;
    };
  }, [studies]);
  return {
    all: kept,
    trouble,
    forget(id) {
      dropRun(id);
      setKept((before) => before?.filter((study) => study.id !== id) ?? null);
      forgetStudy(id)
        .catch((error: unknown) => setTrouble(messageOf(error)))
        .finally(() => forget(id)); // last: the list is then read anew
    },
  };
}
