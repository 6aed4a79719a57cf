import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { type RoomName, rooms } from './address.ts';
import type { RoomProps } from './studio-state.ts';

interface RoomModule {
  Room(props: RoomProps): React.ReactNode;
}

const found = import.meta.glob<RoomModule>('./rooms/*/room.tsx');

/** A room that has been built, loaded when it is first opened. */
export interface BuiltRoom {
  readonly name: RoomName;
  readonly title: string;
  readonly View: LazyExoticComponent<ComponentType<RoomProps>>;
}

/** The rooms there are, in the order of the navigation: each folder of `rooms` with a `room.tsx`. */
export const builtRooms: readonly BuiltRoom[] = rooms.flatMap((name) => {
  const load = found[`./rooms/${name}/room.tsx`];
  if (load === undefined) return [];
  const View = lazy(async () => ({ default: (await load()).Room }));
  return [{ name, title: name.charAt(0).toUpperCase() + name.slice(1), View }];
});
