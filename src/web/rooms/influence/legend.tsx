/** What the signs of the map mean. */
export function Legend({ isLive }: { readonly isLive: boolean }) {
  return (
    <dl className="legend">
      <div>
        <dt>
          <Sample className="raises" head="M30 2 38 6 30 10z" />
        </dt>
        <dd>increases</dd>
      </div>
      <div>
        <dt>
          <Sample className="lowers" head="M34 1h3v10h-3z" />
        </dt>
        <dd>decreases</dd>
      </div>
      <div>
        <dt>
          <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
            <path className="weight" d="M0 4.5 40 1.5v9L0 7.5z" />
          </svg>
        </dt>
        <dd>
          {isLive ? 'weight: share of its effect that it has now' : 'weight: share of its effect at a full signal'}
        </dd>
      </div>
    </dl>
  );
}

function Sample({ className, head }: { readonly className: string; readonly head: string }) {
  return (
    <svg className={className} viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
      <path className="line" d="M0 6h32" />
      <path className="head" d={head} />
    </svg>
  );
}
