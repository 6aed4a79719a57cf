import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Adds the states with which the studio opens to the page, as `start/ID.bin`. */
export function startStates(): Plugin {
  const found = new Map<string, string>();
  const compute = () => {
    const lines = execFileSync(process.execPath, ['tools/start-states.ts'], { cwd: root, encoding: 'utf8' });
    for (const [, id, file] of lines.matchAll(/^(\S+) (\S+)$/gm)) found.set(`start/${id}.bin`, `${root}/${file}`);
  };
  return {
    name: 'start-states',
    buildStart: compute,
    generateBundle() {
      for (const [fileName, file] of found) this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
    configureServer(server) {
      compute();
      server.middlewares.use((request, response, next) => {
        const file = found.get((request.url ?? '').slice(1));
        if (file === undefined) next();
        else response.end(readFileSync(file));
      });
    },
  };
}
