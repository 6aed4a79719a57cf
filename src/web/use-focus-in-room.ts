import { useEffect, useRef } from 'react';
import type { Place } from './address.ts';

/** Gives the focus to the room that was opened, where what had it went with the one before. */
export function useFocusInRoom(place: Place): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const focused = document.activeElement;
    if (focused === document.body || focused?.checkVisibility() === false)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);
}
