import { afterEach, expect, test, vi } from 'vitest';
import { remember, remembered } from '../../../src/web/kept/remembered.ts';
import { chosenTheme } from '../../../src/web/theme.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that forbids to remember is one that remembers nothing', () => {
  const forbidden = () => {
    throw new DOMException('the storage is forbidden', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  remember('a key', 'a value');
  expect(remembered('a key')).toBeNull();
  expect(chosenTheme()).toBeNull();
});

test('a theme that is none is not chosen', () => {
  vi.stubGlobal('localStorage', { getItem: () => 'purple' });
  expect(chosenTheme()).toBeNull();
});
