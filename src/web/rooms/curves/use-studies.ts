import { useEffect, useState } from 'react';
import type { Study } from '../../studio-state.ts';
import { forgetStudy, keepStudy, keptStudies } from '../../workshop/kept-studies.ts';

/** Comparisons of this page and those that the browser keeps; null until it is known what it keeps. */
export interface Studies {
  readonly all: readonly Study[] | null;
  /** Why nothing is kept. */
  readonly trouble: string | null;
  forget(id: string): void;
}

/** Keeps the comparisons of the page, and finds those of earlier ones. */
export function useStudies(ofPage: readonly Study[]): Studies {
  const [kept, setKept] = useState<readonly Study[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    Promise.all(ofPage.map(keepStudy))
      .then(keptStudies)
      .then(
        (found) => {
          if (!left) setKept(found);
        },
        (error: unknown) => {
          setKept(ofPage);
          setTrouble(error instanceof Error ? error.message : String(error));
        },
      );
    return () => {
      left = true;
    };
  }, [ofPage]);
  return {
    all: kept,
    trouble,
    forget: (id) => {
      setKept((before) => before?.filter((study) => study.id !== id) ?? null);
      forgetStudy(id).catch((error: unknown) => setTrouble(String(error)));
    },
  };
}
