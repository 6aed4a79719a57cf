import { placeOf } from './cited-text.tsx';

/** A finding or a dispute as a link to where it is told. */
export function IdLink({ kind, id }: { readonly kind: keyof typeof placeOf; readonly id: string }) {
  return (
    <a className="id" href={placeOf[kind](id)}>
      {id}
    </a>
  );
}
