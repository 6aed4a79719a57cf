import { browserHost } from '../../../src/host/browser.ts';
import { kernelsUrl } from '../../../src/kernels/load.ts';

/** What a browser worker saw of its host. */
export interface Report {
  readonly words: number[][];
  readonly failure: string;
  readonly cores: number;
}

async function use(): Promise<Report> {
  const kernels = await browserHost.compile(kernelsUrl);
  const memory = browserHost.memory(16, 16);
  const words: number[][] = [];
  let failure = '';
  for (const threads of [1, 2, 3]) {
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
  return { words, failure, cores: browserHost.cores };
}

postMessage(await use().catch(String));
