/** What keys do while a picture has the focus, and while nothing else uses them. */
export function PictureKeys({ id }: { readonly id: string }) {
  return (
    <p id={id} className="aside">
      In a picture <kbd>Shift</kbd> with <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> turns it, <kbd>+</kbd>{' '}
      <kbd>−</kbd> make it larger and smaller, <kbd>0</kbd> turns it back. <kbd>Space</kbd> plays, <kbd>←</kbd>{' '}
      <kbd>→</kbd> go by a frame.
    </p>
  );
}
