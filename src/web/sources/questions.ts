import type { Reply, Request } from '../runs/protocol.ts';

/** What a question is answered with, under its number. */
type Answer = Extract<Reply, { readonly number: number }>;

/** Questions to the worker of a run: each of them is answered, or fails. */
export class Questions {
  private readonly send: (request: Request) => void;
  private readonly waiting = new Map<number, PromiseWithResolvers<Answer>>();
  private asked = 0;
  /** Why nobody answers any more. */
  private over: Error | null = null;

  constructor(send: (request: Request) => void) {
    this.send = send;
  }

  /** Fails with what kept the worker from an answer. */
  async put(make: (number: number) => Request): Promise<Answer> {
    if (this.over !== null) throw this.over;
    const number = ++this.asked;
    const answer = Promise.withResolvers<Answer>();
    this.waiting.set(number, answer);
    this.send(make(number));
    return await answer.promise;
  }

  hear(answer: Answer): void {
    const question = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    if (answer.tell === 'unanswered') question?.reject(new Error(answer.message));
    else question?.resolve(answer);
  }

  /** Nobody answers from now on. */
  end(reason: Error): void {
    this.over = reason;
    for (const question of this.waiting.values()) question.reject(reason);
    this.waiting.clear();
  }
}
