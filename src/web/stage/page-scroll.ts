/** As in `narrow.css`: here the page scrolls. */
const narrow = '(max-width: 760px)';

/** Where the page scrolls, a finger that moves up or down and a wheel scroll it past a canvas; gives what ends that. */
export function leaveScrolling(canvas: HTMLCanvasElement): () => void {
  const page = matchMedia(narrow);
  const fitTouch = () => {
    canvas.style.touchAction = page.matches ? 'pan-y' : 'none';
  };
  const leaveWheel = (event: WheelEvent) => {
    if (page.matches) event.stopImmediatePropagation();
  };
  fitTouch();
  page.addEventListener('change', fitTouch);
  canvas.addEventListener('wheel', leaveWheel, { capture: true, passive: true });
  return () => {
    page.removeEventListener('change', fitTouch);
    canvas.removeEventListener('wheel', leaveWheel, { capture: true });
  };
}
