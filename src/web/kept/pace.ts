import type { Reply } from '../runs/protocol.ts';
import { remember, remembered } from './remembered.ts';

const paceKey = 'marrow: milliseconds per tick and cell';
let latestPace: number | null = null;

/** Learn from what a run says of its speed. */
export function rememberPace(reply: Reply): void {
  if (reply.tell !== 'pace') return;
  const msPerCell = reply.msPerTick / reply.cells;
  const before = pace();
  latestPace = before === null ? msPerCell : 0.8 * before + 0.2 * msPerCell;
}

/** The storage is slow, and needs it only once the page is left. */
addEventListener('pagehide', () => {
  if (latestPace !== null) remember(paceKey, String(latestPace));
});

/** Milliseconds that a tick takes for each cell on this machine, from the runs so far; null before the first. */
export function pace(): number | null {
  if (latestPace !== null) return latestPace;
  const stored = Number(remembered(paceKey));
  return stored > 0 ? stored : null;
}
