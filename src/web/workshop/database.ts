/** Names of the stores of a database and the version at which they came. */
interface Design {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly string[];
}

/** Open a database of this origin, with its stores. */
export function openDatabase({ name, version, stores }: Design): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, version);
  asked.onupgradeneeded = () => {
    for (const store of stores) {
      if (!asked.result.objectStoreNames.contains(store)) asked.result.createObjectStore(store);
    }
  };
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error('another tab holds an older version of the database'));
  });
}

/** Everything in a store, by key. */
export async function allOf<T>(database: IDBDatabase, store: string): Promise<Map<string, T>> {
  const objects = database.transaction(store).objectStore(store);
  const [keys, values] = await Promise.all([answer(objects.getAllKeys()), answer<T[]>(objects.getAll())]);
  return new Map(keys.map((key, k) => [String(key), values[k]!]));
}

/** Every key of a store, without what is under them. */
export async function keysOf(database: IDBDatabase, store: string): Promise<string[]> {
  return (await answer(database.transaction(store).objectStore(store).getAllKeys())).map(String);
}

/** What is under a key; undefined for nothing. */
export function entryUnder<T>(database: IDBDatabase, store: string, key: string): Promise<T | undefined> {
  return answer<T | undefined>(database.transaction(store).objectStore(store).get(key));
}

/** Put a value under a key, or take it out when it is null; ends when it lasts. */
export function put(database: IDBDatabase, store: string, key: string, value: unknown): Promise<void> {
  const transaction = database.transaction(store, 'readwrite');
  const objects = transaction.objectStore(store);
  if (value === null) objects.delete(key);
  else objects.put(value, key);
  return ended(transaction);
}

/** Take out what is under some keys of some stores. */
export function remove(database: IDBDatabase, stores: readonly string[], keys: readonly string[]): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores) for (const key of keys) transaction.objectStore(store).delete(key);
  return ended(transaction);
}

/** Take out everything that is in some stores. */
export function clear(database: IDBDatabase, stores: readonly string[]): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores) transaction.objectStore(store).clear();
  return ended(transaction);
}

/** Bytes of all values of some stores; one value at a time is in memory. */
export async function bytesIn(database: IDBDatabase, stores: readonly string[]): Promise<number> {
  const transaction = database.transaction(stores);
  let bytes = 0;
  for (const store of stores) {
    const asked = transaction.objectStore(store).openCursor();
    asked.onsuccess = () => {
      if (asked.result === null) return;
      const value: Uint8Array = asked.result.value;
      bytes += value.byteLength;
      asked.result.continue();
    };
  }
  await ended(transaction);
  return bytes;
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
