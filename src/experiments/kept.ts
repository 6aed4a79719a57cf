import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A JSON file that was kept, or null. */
export function kept<T>(file: string): T | null {
  if (!existsSync(file)) return null;
  const value: T = JSON.parse(readFileSync(file, 'utf8'));
  return value;
}

/** Keep a value as JSON under a name, whole or not at all; what is there already stays. */
export function keep(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`);
  try {
    if (!existsSync(file)) linkSync(draft, file);
  } finally {
    rmSync(draft);
  }
}
