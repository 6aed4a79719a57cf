import { catalogOf } from '../experiments/catalog.ts';
import { applyOverlay } from '../io/scenario-file/overlay.ts';
import { readScenario } from '../io/scenario-file/read.ts';
import type { Overlay, Scenario } from '../model/scenario.ts';

/** A scenario, and what the switches change of it. */
export interface Draft {
  readonly scenario: Scenario;
  readonly overlay: Overlay;
  /** Both together. */
  readonly planned: Scenario;
}

/** @throws MarrowError `invalid-input` when both together are no possible scenario */
export function draftOf(scenario: Scenario, overlay: Overlay): Draft {
  return { scenario, overlay, planned: applyOverlay(scenario, overlay) };
}

/** @throws MarrowError `invalid-input` with line and column */
export function scenarioFrom(yaml: string): Scenario {
  return readScenario(yaml, 'scenario.yaml', catalogOf());
}

/** One change, as undo names it, and the draft before or after it. */
interface Change {
  readonly says: string;
  readonly draft: Draft;
}

/** The drafts of a session, the present one between those before and those taken back. */
export interface History {
  readonly past: readonly Change[];
  readonly draft: Draft;
  readonly future: readonly Change[];
}

const longest = 200;

export function changed({ past, draft }: History, next: Draft, says: string): History {
  return { past: [...past, { says, draft }].slice(-longest), draft: next, future: [] };
}

export function undone(history: History): History {
  const { past, draft, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return { past: past.slice(0, -1), draft: last.draft, future: [{ says: last.says, draft }, ...future] };
}

export function redone(history: History): History {
  const { past, draft, future } = history;
  const [next, ...later] = future;
  if (next === undefined) return history;
  return { past: [...past, { says: next.says, draft }], draft: next.draft, future: later };
}
