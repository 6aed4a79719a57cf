interface Kept {
  readonly id: string;
  readonly question: string;
}

/** Rows of a result that answer what is asked of the present model, and ids of what has none or an older one. */
export interface PresentRows<R extends Kept> {
  readonly rows: readonly R[];
  readonly not_run: readonly string[];
  readonly stale: readonly string[];
}

/** Part the rows of a result by whether their question is still asked; in the order in which it is asked. */
export function presentRows<R extends Kept>(rows: readonly R[], asked: readonly Kept[]): PresentRows<R> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isPresent = ({ id, question }: Kept) => byId.get(id)?.question === question;
  const present = asked.filter(isPresent);
  return {
    rows: present.map(({ id }) => byId.get(id)!),
    not_run: asked.filter((each) => !isPresent(each)).map(({ id }) => id),
    stale: rows.filter(({ id }) => present.every((each) => each.id !== id)).map(({ id }) => id),
  };
}
