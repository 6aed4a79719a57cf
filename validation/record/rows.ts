import type { Asked } from './asked.ts';

/** An answer as a file keeps it. It has no `question` of its own. */
export interface Answer {
  readonly id: string;
  /** Runs that were given up, one sentence each. */
  readonly failed: readonly string[];
}

/** The same with the digest of its question. */
export type Row<A extends Answer> = A & { readonly question: string };

/** Answers of which each is kept as long as its question is what would be asked now, and no run of it was given up. */
export class Rows<Q, A extends Answer> {
  readonly #asked: ReadonlyMap<string, Asked<Q>>;
  readonly #known: Map<string, Row<A>>;

  constructor(asked: readonly Asked<Q>[], before: readonly Row<A>[]) {
    this.#asked = new Map(asked.map((each) => [each.id, each]));
    const isCurrent = ({ id, question, failed }: Row<A>) =>
      failed.length === 0 && question === this.#asked.get(id)?.question;
    this.#known = new Map(before.filter(isCurrent).map((row) => [row.id, row]));
  }

  /** In the order of what is asked. */
  get all(): Row<A>[] {
    return [...this.#asked.keys()].flatMap((id) => this.#known.get(id) ?? []);
  }

  /** Ids of what has no row. */
  get missing(): string[] {
    return [...this.#asked.keys()].filter((id) => !this.#known.has(id));
  }

  /** What of these has no row, the cheapest first. */
  cheapestFirst(ids: readonly string[]): Asked<Q>[] {
    const wanted = this.missing.filter((id) => ids.includes(id)).map((id) => this.#asked.get(id)!);
    const days = new Map(wanted.map((each) => [each, each.days()]));
    return wanted.sort((a, b) => days.get(a)! - days.get(b)!);
  }

  keep(answer: A): void {
    this.#known.set(answer.id, { ...answer, question: this.#asked.get(answer.id)!.question });
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#known.delete(id);
  }
}
