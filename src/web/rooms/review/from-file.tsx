import { useEffect, useRef } from 'react';
import type { ResultFile } from '../../results/result-file.ts';

const lookedAt = new WeakSet<ResultFile<unknown>>();

interface FromFileProps {
  readonly file: ResultFile<unknown>;
  /** Of what it tells: how many seeds or patients. */
  readonly says: string;
  readonly children: React.ReactNode;
}

/** A result from a file, with what sets it apart from what this page would compute; it comes into view when it is opened. */
export function FromFile({ file, says, children }: FromFileProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lookedAt.has(file)) return;
    lookedAt.add(file);
    // The page that comes with it is put to its beginning first.
    requestAnimationFrame(() => place.current?.closest('li')?.scrollIntoView({ block: 'start' }));
  }, [file]);
  return (
    <div className="from-file" ref={place}>
      <p className="aside">
        From {file.name}: {says}
      </p>
      {file.differences.length > 0 && (
        <div className="notice" role="note">
          {file.differences.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
