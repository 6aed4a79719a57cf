import { Step } from './step.tsx';

/** What an experiment cannot tell, at the end of its steps. */
export function Limits({ limits }: { readonly limits: readonly string[] }) {
  return (
    <Step title="Limits" isThere>
      <ul className="links">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Step>
  );
}
