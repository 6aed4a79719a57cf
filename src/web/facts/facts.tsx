import './facts.css';

interface FactsProps {
  /** What they are of, where no heading says it. */
  readonly label?: string;
  /** Pairs of `dt` and `dd`. */
  readonly children: React.ReactNode;
}

/** Short words on the left, what is said of each on the right. */
export function Facts({ label, children }: FactsProps) {
  return (
    <dl className="facts" aria-label={label}>
      {children}
    </dl>
  );
}
