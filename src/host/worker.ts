import { CommandBlock, leave } from './command-block.ts';
import { abandonBarrier, barrierAt, bind, carryOut, only, taskOf } from './tasks.ts';

/** What a worker is given when it starts; all of it can be sent to another thread. */
export interface Post {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly block: SharedArrayBuffer;
  /** 1 … threads − 1; the caller is 0. */
  readonly thread: number;
}

/** The life of a worker: does its parts of one task after the other until it is told to leave. */
export function work(post: Post, ready: () => void): void {
  const block = new CommandBlock(post.block);
  const tasks = bind(post.module, post.memory);
  ready();
  let seen = 0;
  for (;;) {
    const order = block.begin(seen);
    seen = order.number;
    if (order.isOver) continue;
    const { task, parts, barrier, args } = block.read();
    if (task === leave) return;
    const next = barrier === 0 ? block.take : only(post.thread);
    const failure = block.time(post.thread, () => carryOut(taskOf(tasks, task), next, parts, args));
    if (failure !== undefined && barrier !== 0) abandonBarrier(barrierAt(post.memory, barrier));
    block.report(post.thread, failure);
  }
}
