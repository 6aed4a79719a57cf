interface OfRecordProps {
  readonly engine: string;
  /** Of what it tells: how many seeds or patients. */
  readonly says: string;
  readonly children: React.ReactNode;
}

/** An answer of the project's own, which was not computed here. */
export function OfRecord({ engine, says, children }: OfRecordProps) {
  return (
    <div className="of-record">
      <p className="aside">
        <strong>The project’s record</strong>, engine {engine}, not run here: {says} This model asks the same.
      </p>
      {children}
    </div>
  );
}
