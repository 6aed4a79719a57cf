/** Version of what the engine computes: it rises whenever the same model, scenario and seed give other bits. */
export const engineVersion = '10';
