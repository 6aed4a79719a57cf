import { useEffect, useState } from 'react';
import { messageOf } from '../../message-of.ts';
import type { Studio, Study } from '../../studio-state.ts';
import { freeResults } from '../../workshop/free-results.ts';
import { forgetStudy, keepStudy, keptStudies } from '../../workshop/kept-studies.ts';
import { dropRun } from '../../workshop/study-run.ts';

/** Comparisons of this page and those that the browser keeps; null until it is known what it keeps. */
export interface Studies {
  readonly all: readonly Study[] | null;
  /** What is not kept or not deleted, and why, in a sentence. */
  readonly trouble: string | null;
  /** End a comparison, and take it and its results out of the page and of the browser. */
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
          setTrouble(`This browser keeps no comparisons (${messageOf(error)}).`);
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
      const study = (kept ?? studies).find((each) => each.id === id);
      forgetStudy(id)
        .then(() => study && freeResults(study))
        .catch((error: unknown) =>
          setTrouble(`Not everything of a forgotten comparison could be deleted (${messageOf(error)}).`),
        )
        .finally(() => forget(id)); // last: the list is then read anew
    },
  };
}
