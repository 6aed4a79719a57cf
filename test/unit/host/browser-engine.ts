import { browserHost } from '../../../src/host/browser.ts';
import { kernelsUrl } from '../../../src/kernels/load.ts';

/** What a browser worker saw of its host. */
export interface Report {
  readonly words: number[][];
  readonly failure: string;
  readonly cores: number;
  /** Why it gives no crew of two threads. */
  readonly refusal: string;
}

async function use(): Promise<Report> {
  const kernels = await browserHost.compile(kernelsUrl);
  const memory = browserHost.memory(16, 16);
  const words: number[][] = [];
  let failure = '';
  for (const threads of crossOriginIsolated ? [1, 2, 3] : [1]) {
    const crew = await browserHost.crew(kernels, memory, threads);
    crew.run('ping', 5, [65536]);
    words.push([...new Int32Array(memory.buffer, 65536, 5)]);
    try {
      crew.run('ping', 5, [memory.buffer.byteLength - 4]);
    } catch (error) {
      failure += `${error}\n`;
    }
    await crew.close();
  }
  const refusal = await browserHost.crew(kernels, memory, 2).then((crew) => crew.close(), String);
  return { words, failure, cores: browserHost.cores, refusal: refusal ?? '' };
}

postMessage(await use().catch(String));
