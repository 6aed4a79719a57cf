import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

for (const source of globSync('src/**/*.wasm')) {
  const target = source.replace(/^src/, 'dist');
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}
