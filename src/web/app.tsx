import type { Address } from './address.ts';
import { useSource } from './sources/use-source.ts';
import { Still } from './still.tsx';
import { Studio } from './studio.tsx';

/** The studio, or one still picture of what the address names. */
export function App({ address }: { readonly address: Address }) {
  return address.still ? <Picture address={address} /> : <Studio />;
}

function Picture({ address }: { readonly address: Address }) {
  const { source, failure } = useSource(address);
  if (failure !== null) return <p role="alert">{failure}</p>;
  return source === null ? null : <Still address={address} source={source} />;
}
