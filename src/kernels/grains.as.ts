// A probability in whole grains of 2⁻³², as grains.ts has it: dividing by a power of two is multiplying by its inverse.
// @ts-ignore: decorator
@inline export function grains(probability: f64): f64 {
  return floor(probability * 4294967296 + 0.5);
}
