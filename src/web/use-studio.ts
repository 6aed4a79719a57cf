import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { printScenario } from '../io/scenario-file/print.ts';
import { printPlace, type RoomName, readPlace } from './address.ts';
import type { CellOfRun } from './chosen-cell.ts';
import { changed, type Draft, draftOf, type History, redone, scenarioFrom, undone } from './draft.ts';
import { beginRun } from './kept/registry.ts';
import { keptRuns, subscribe } from './kept/run-list.ts';
import { newId } from './new-id.ts';
import { rememberDraft } from './remembered-draft.ts';
import type { Studio, Study, Theme } from './studio-state.ts';

/**
 * The state of the studio, for the shell, which hands it to the rooms.
 *
 * @param first the draft with which it begins
 */
export function useStudio(theme: Theme, first: Draft): Studio {
  const place = usePlace();
  const [history, setHistory] = useState<History>({ past: [], draft: first, future: [] });
  const runs = useSyncExternalStore(subscribe, keptRuns);
  const [studies, setStudies] = useState<readonly Study[]>([]);
  const [chosen, choose] = useState<CellOfRun | null>(null);
  useEffect(() => chosen?.source.onClose?.(() => choose(null)), [chosen]);
  const latest = useRef(history);
  const put = useCallback((next: History) => {
    latest.current = next;
    setHistory(next);
  }, []);
  useEffect(() => rememberDraft(history.draft), [history.draft]);
  const { scenario, overlay, planned } = history.draft;
  const yaml = useMemo(() => once(() => printScenario(scenario)), [scenario]);
  return useMemo<Studio>(() => {
    const change = (next: Draft, says: string) => put(changed(latest.current, next, says));
    return {
      place,
      theme,
      scenario,
      get yaml() {
        return yaml();
      },
      overlay,
      planned,
      undoable: history.past.at(-1)?.says ?? null,
      redoable: history.future[0]?.says ?? null,
      runs,
      studies,
      chosen,
      choose,
      open,
      edit: (next, says) => change(draftOf(next, latest.current.draft.overlay), says),
      read: (text, says) => change(draftOf(scenarioFrom(text), latest.current.draft.overlay), says),
      lay: (next, says) => change(draftOf(latest.current.draft.scenario, next), says),
      undo: () => put(undone(latest.current)),
      redo: () => put(redone(latest.current)),
      run(chosen, name) {
        const id = beginRun({ scenario: chosen, name });
        open('marrow', id);
        return id;
      },
      compare(arms, seeds, title) {
        const study = { id: newId(), title, arms, seeds, asked: Date.now() };
        setStudies((before) => [study, ...before]);
        open('curves', study.id);
        return study.id;
      },
      forget: (id) => setStudies((before) => before.filter((study) => study.id !== id)),
    };
  }, [place, theme, scenario, yaml, overlay, planned, history, runs, studies, chosen, put]);
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function open(room: RoomName, ...params: readonly string[]): void {
  location.hash = printPlace({ room, params });
}

function usePlace() {
  const fragment = useSyncExternalStore(
    (tell) => {
      addEventListener('hashchange', tell);
      return () => removeEventListener('hashchange', tell);
    },
    () => location.hash,
  );
  return useMemo(() => readPlace(fragment), [fragment]);
}
