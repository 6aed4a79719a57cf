// Builds every src/**/NAME.as.ts into NAME.wasm beside it. Plain JavaScript: npm may run it under an old Node.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

/** Pages of 64 KiB that a kernel's imported memory may have: limits that every host's memory must lie within. */
const memory = { initial: 16, maximum: 65536 };

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.as.ts') && readFileSync(path, 'utf8').startsWith('// kernel') ? [path] : [];
  });
}

const forced = process.argv.includes('--force');
const all = sources('src');
const newest = Math.max(...walk('src').map((path) => statSync(path).mtimeMs));
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.name.endsWith('.as.ts') ? [path] : [];
  });
}

function isCurrent(output) {
  try {
    return !forced && statSync(output).mtimeMs > newest;
  } catch {
    return false;
  }
}

for (const source of all) {
  const output = source.replace(/\.as\.ts$/, '.wasm');
  if (isCurrent(output)) continue;
  const { error, stderr } = await asc.main(
    [
      source,
      '--outFile',
      output,
      '--runtime',
      'stub',
      '--importMemory',
      '--sharedMemory',
      '--initialMemory',
      String(memory.initial),
      '--maximumMemory',
      String(memory.maximum),
      '--enable',
      'simd',
      '--enable',
      'threads',
      '--noAssert',
      '--optimizeLevel',
      '3',
      '--shrinkLevel',
      '0',
      '--disableWarning',
      '201',
    ],
    {
      readFile: (name, base) => {
        try {
          return readFileSync(join(base, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (name, contents, base) => writeFileSync(join(base, name), contents),
    },
  );
  if (error) {
    console.error(`marrow: ${source} did not compile: ${error.message}\n${stderr.toString()}`);
    process.exit(1);
  }
}
