/** Kinds of vessel segment, as `Network.segments.kind` counts them. */
export const vesselKinds = ['arteriole', 'sinusoid', 'sinus'] as const;

export const [arteriole, sinusoid, sinus] = [0, 1, 2] as const;
