interface StepProps {
  readonly title: string;
  /** There is something in it; else it stands hollow in the chain. */
  readonly isThere: boolean;
  readonly children: React.ReactNode;
}

/** One step of what is told, with its sign in the line that joins the steps. */
export function Step({ title, isThere, children }: StepProps) {
  return (
    <li className={isThere ? 'step there' : 'step'}>
      <h2>{title}</h2>
      {children}
    </li>
  );
}
