import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '../../../src/web/new-id.ts';

afterEach(() => vi.unstubAllGlobals());

it('makes an id where the page came by plain http, whose browsers offer no randomUUID', () => {
  const getRandomValues = (bytes: Uint8Array) => {
    bytes.set([0, 10, 255, 16]);
    return bytes;
  };
  vi.stubGlobal('crypto', { getRandomValues });
  expect(newId()).toBe('000aff10');
});
