import pc from 'picocolors';

/** Results go to stdout, everything else to stderr, so that a pipe carries results only. */
export interface Terminal {
  /** One line of results. */
  say(line?: string): void;
  /** One line beside the results. */
  note(line?: string): void;
  /** Replace the line that is under way; nothing where lines cannot be replaced. */
  rewrite(line: string): void;
  readonly rewrites: boolean;
  /** Colors of results, and of notes; off where `NO_COLOR` is set or the output is no terminal. */
  readonly result: ReturnType<typeof pc.createColors>;
  readonly aside: ReturnType<typeof pc.createColors>;
}

/** What a terminal is made of: a stream of a process, or what takes its place. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The terminal of two streams. */
export function terminalOf(stdout: Stream, stderr: Stream, env: NodeJS.ProcessEnv): Terminal {
  const plain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const colored = (stream: Stream) => pc.createColors(!plain && (forced || stream.isTTY === true));
  const rewrites = stderr.isTTY === true && env.TERM !== 'dumb';
  let underWay = false;
  const clear = () => {
    if (underWay) stderr.write('\r\x1b[2K');
    underWay = false;
  };
  return {
    say(line = '') {
      clear();
      stdout.write(`${line}\n`);
    },
    note(line = '') {
      clear();
      stderr.write(`${line}\n`);
    },
    rewrite(line) {
      if (!rewrites) return;
      clear();
      stderr.write(line);
      underWay = true;
    },
    rewrites,
    result: colored(stdout),
    aside: colored(stderr),
  };
}
