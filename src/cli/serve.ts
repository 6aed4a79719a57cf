import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { MarrowError } from '../core/error.ts';
import { isolation, policy, strangerPolicy } from './headers.ts';

/** A server of the viewer that runs until it is closed. */
export interface Site {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder of one run, readable under /run/. */
  readonly run?: string;
  /** Folder of the built page; by default the one of this installation. */
  readonly site?: string;
}

/**
 * Serve the viewer, and the files of one run, to this machine only.
 *
 * @throws MarrowError `busy` when the port is taken, `invalid-input` when the run folder does not exist
 */
export async function serve({ port, run, site }: SiteOptions): Promise<Site> {
  const siteRoot = await realpath(site ?? (await builtSite()));
  const runRoot = run === undefined ? undefined : await runFolder(run);
  const server = createServer((request, response) => {
    answer(request, response, siteRoot, runRoot).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, String(error));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new MarrowError({
              kind: 'busy',
              message: `port ${port} is taken`,
              advice: 'Choose another one with --port.',
              cause,
            })
          : cause,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function runFolder(run: string): Promise<string> {
  try {
    return await realpath(run);
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `run folder "${run}" does not exist`,
      expected: 'the folder that `marrow run` wrote',
      advice: 'Look into runs/ for those that are there.',
      cause,
    });
  }
}

/** The page of this installation: `dist/web`, or in a clone that was never built one that vite builds now. */
async function builtSite(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const installed = import.meta.url.endsWith('.js') ? join(root, 'web') : join(root, 'dist/web');
  const known = [installed, join(root, 'dist/web')].find((folder) => existsSync(join(folder, 'index.html')));
  if (known !== undefined) return known;
  const outDir = join(root, '.build/web');
  const { build } = await import('vite');
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'src/web'),
      build: { outDir, emptyOutDir: true },
      logLevel: 'error',
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return outDir;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  siteRoot: string,
  runRoot: string | undefined,
): Promise<void> {
  const port = request.socket.localPort;
  for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-cache');
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) {
    return refuse(response, 421, 'This server answers for this machine only.');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'This server only reads.');
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return refuse(response, 400, 'This is not a path.');
  const ofRun = path === 'run' || path.startsWith('run/');
  if (ofRun) response.setHeader('Content-Security-Policy', strangerPolicy);
  const file = ofRun ? runRoot && (await within(runRoot, path.slice(4))) : await within(siteRoot, path || 'index.html');
  if (!file) return refuse(response, 404, 'There is no such file.');
  await send(request, response, file.path, file.size);
}

/** The path of an address without its query, or undefined when it is not one inside a folder. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '').slice(1);
    if (!address.startsWith('/') || /[\\\0]/.test(path)) return undefined;
    return path.split('/').some((part) => part === '..' || part === '.') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A file inside a folder, links followed; undefined when it is missing, a folder, or outside. */
async function within(root: string, path: string): Promise<{ path: string; size: number } | undefined> {
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root + sep)) return undefined;
    const found = await stat(real);
    return found.isFile() ? { path: real, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, path: string, size: number): Promise<void> {
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  let [first, last] = [0, size - 1];
  if (range !== null && (range[1] !== '' || range[2] !== '')) {
    if (range[1] === '') first = Math.max(0, size - Number(range[2]));
    else {
      first = Number(range[1]);
      if (range[2] !== '') last = Math.min(last, Number(range[2]));
    }
    if (first > last) {
      response.setHeader('Content-Range', `bytes */${size}`);
      return refuse(response, 416, 'The file is shorter.');
    }
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  }
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', size === 0 ? 0 : last - first + 1);
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(createReadStream(path, { start: first, end: last }), response);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
