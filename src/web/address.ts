import { type View, viewOf } from './view.ts';

/** What the address of the page asks for. */
export interface Address {
  readonly source: 'run' | 'live' | 'synthetic';
  /** One picture, drawn once at a stated size, without controls or curves. */
  readonly still: boolean;
  readonly day: number | null;
  /** Width and height of a still picture, CSS pixels. */
  readonly size: readonly [number, number] | null;
  readonly theme: 'light' | 'dark' | null;
  /** Scenario and seed of a live run. */
  readonly scenario: string | null;
  readonly seed: number | null;
  /** How often the synthetic block stands side by side. */
  readonly tiles: number;
  readonly view: View;
}

/** Read `?source=run&still=1&day=24&size=1280x800&theme=dark` and the view. */
export function readAddress(query: URLSearchParams): Address {
  const size = /^(\d{2,4})x(\d{2,4})$/.exec(query.get('size') ?? '');
  const scenario = query.get('scenario');
  const asked = query.get('source');
  const theme = query.get('theme');
  return {
    source: asked === 'live' || asked === 'synthetic' ? asked : scenario !== null ? 'live' : 'run',
    still: query.get('still') === '1',
    day: finite(query.get('day')),
    size: size === null ? null : [Number(size[1]), Number(size[2])],
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    scenario,
    seed: finite(query.get('seed')),
    tiles: Math.min(64, Math.max(1, Math.round(finite(query.get('tiles')) ?? 1))),
    view: viewOf(query),
  };
}

/** Whether the address itself names what is to be looked at. */
export function namesSource(query: URLSearchParams): boolean {
  return query.has('source') || query.has('scenario');
}

function finite(text: string | null): number | null {
  const value = Number(text);
  return text === null || text === '' || !Number.isFinite(value) ? null : value;
}

/** The rooms of the studio, in the order of its navigation. */
export const rooms = ['marrow', 'treatment', 'curves', 'hypotheses', 'review', 'influence', 'runs'] as const;
export type RoomName = (typeof rooms)[number];

/** A room and what it shows: `#review/A093` is the room `review` with the parameter `A093`. */
export interface Place {
  readonly room: RoomName;
  readonly params: readonly string[];
}

/** Read the fragment of an address; what names no room is the first room. */
export function readPlace(fragment: string): Place {
  const [name, ...params] = fragment.replace(/^#/, '').split('/').map(decoded);
  const room = rooms.find((known) => known === name);
  return room === undefined ? { room: 'marrow', params: [] } : { room, params: params.filter((text) => text !== '') };
}

/** The fragment that `readPlace` reads back. */
export function printPlace({ room, params }: Place): string {
  return `#${[room, ...params].map(encodeURIComponent).join('/')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
