import { printPlace } from '../../address.ts';

interface TurnsProps {
  /** Ids of what stands before and after in the tree; null at its ends. */
  readonly before: string | null;
  readonly next: string | null;
  /** What they are: `finding`. */
  readonly of: string;
}

/** Leads to what stands before and after in the tree. */
export function Turns({ before, next, of }: TurnsProps) {
  return (
    <span className="turn">
      <Turn to={before} says={`${of.charAt(0).toUpperCase()}${of.slice(1)} before`} sign="←" />
      <Turn to={next} says={`Next ${of}`} sign="→" />
    </span>
  );
}

function Turn({ to, says, sign }: { readonly to: string | null; readonly says: string; readonly sign: string }) {
  if (to === null) return null;
  return (
    <a href={printPlace({ room: 'review', params: [to] })} aria-label={`${says}, ${to}`} title={`${says}, ${to}`}>
      {sign}
    </a>
  );
}
