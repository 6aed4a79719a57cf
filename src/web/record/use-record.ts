import { useEffect, useSyncExternalStore } from 'react';
import type { OnRecord } from './on-record.ts';
import type { RecordName, RecordRows } from './record-file.ts';
import { RecordKeeper } from './record-keeper.ts';

const keepers: { readonly [K in RecordName]: RecordKeeper<K> } = {
  assays: new RecordKeeper('assays'),
  disputes: new RecordKeeper('disputes'),
  strategies: new RecordKeeper('strategies'),
  trials: new RecordKeeper('trials'),
};

/** What the project has on record, of which the row of an id is checked first, or every row. */
export function useRecord<K extends RecordName>(name: K, id: string | 'all'): OnRecord<RecordRows[K]> {
  const keeper: RecordKeeper<K> = keepers[name];
  useEffect(() => keeper.check(id), [keeper, id]);
  return useSyncExternalStore(keeper.onChange, () => keeper.state);
}
