import { afterEach, expect, test, vi } from 'vitest';
import { KeptLedger } from '../../../src/web/workshop/kept-ledger.ts';

afterEach(() => vi.unstubAllGlobals());

/** A request that is answered a moment after it was asked. */
function answered(result: unknown) {
  const request = { result, onsuccess: () => {} };
  setTimeout(() => request.onsuccess());
  return request;
}

/** A database that is empty and full: it reads, and refuses what is written. */
const full = {
  transaction(_store: string, mode = 'readonly') {
    const transaction = { error: new Error('the disk is full'), onabort: () => {}, objectStore: () => objects };
    if (mode === 'readwrite') setTimeout(() => transaction.onabort());
    return transaction;
  },
};
const objects = { getAllKeys: () => answered([]), getAll: () => answered([]), put: () => {}, delete: () => {} };

test('a write that fails is said of what was written, and what was kept before is still kept', async () => {
  vi.stubGlobal('indexedDB', { open: () => answered(full) });
  const ledger = await KeptLedger.open();
  expect(ledger.trouble).toBeNull();
  ledger.commit('runs', 'one', Uint8Array.of(1));
  await vi.waitFor(() => expect(ledger.trouble).not.toBeNull());
  expect(ledger.trouble).toBe(
    'Something could not be saved (the disk is full): it lasts as long as this page. Delete runs or results that are not needed.',
  );
  expect(ledger.read('runs', 'one')).toEqual(Uint8Array.of(1));
});

test('a browser without a database keeps nothing, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('not in private windows');
    },
  });
  const ledger = await KeptLedger.open();
  expect(ledger.trouble).toBe(
    'This browser keeps nothing (not in private windows): results last as long as this page.',
  );
});
