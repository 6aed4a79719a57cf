import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element, px, as it changes. */
export function useWidth<E extends Element>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const found = element.current;
    if (found === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    observer.observe(found);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
