import { OfRecord } from '../../record/of-record.tsx';
import { FromFile } from './from-file.tsx';
import type { Told } from './told.ts';

interface FromProps {
  readonly told: Told<unknown>;
  /** Of what it tells: how many seeds or patients. */
  readonly says: string;
  readonly children: React.ReactNode;
}

/** What is told, under the word of where it is from. */
export function From({ told: { file, engine }, says, children }: FromProps) {
  if (file === null) {
    return (
      <OfRecord engine={engine} says={says}>
        {children}
      </OfRecord>
    );
  }
  return (
    <FromFile file={file} says={says}>
      {children}
    </FromFile>
  );
}
