import { Turns } from './turns.tsx';

interface EntryHeaderProps {
  /** The branch of the tree. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** What there is to say below the title, in a few words. */
  readonly kind: string;
  /** What stands before and after in the branch. */
  readonly before: string | null;
  readonly next: string | null;
  /** What they are: `strategy`. */
  readonly of: string;
}

/** The head of a page of a strategy or a trial. */
export function EntryHeader({ path, id, title, kind, before, next, of }: EntryHeaderProps) {
  return (
    <header>
      <p className="path">{path}</p>
      <p className="number">
        <code>{id}</code>
        <Turns before={before} next={next} of={of} />
      </p>
      <h1>{title}</h1>
      <p className="kind">{kind}</p>
    </header>
  );
}
