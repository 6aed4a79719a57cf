import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  GLSL3,
  Mesh,
  NoBlending,
  RawShaderMaterial,
  Vector2,
  Vector3,
} from 'three';

const vertexShader = /* glsl */ `
precision highp float;
precision highp int;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
in vec4 sphere;
in vec4 tint;
out vec2 corner;
out vec3 color;
out vec3 middle;
out float radius;
out float marked;
flat out uint name;
void main() {
  middle = (modelViewMatrix * vec4(sphere.xyz, 1.0)).xyz;
  radius = sphere.w;
  int at = gl_VertexID & 3;
  corner = 1.04 * vec2(at == 1 || at == 2 ? 1.0 : -1.0, at >= 2 ? 1.0 : -1.0);
  color = tint.rgb;
  marked = tint.a;
  name = uint(gl_VertexID >> 2) + 1u;
  gl_Position = projectionMatrix * vec4(middle + vec3(corner * radius, 0.0), 1.0);
}`;

/** Depth of the sphere's surface, the same in both passes, for a camera without perspective. */
const surface = /* glsl */ `
precision highp float;
precision highp int;
uniform mat4 projectionMatrix;
in vec2 corner;
in vec3 color;
in vec3 middle;
in float radius;
in float marked;
flat in uint name;
float height(float square) { return sqrt(max(0.0, 1.0 - square)); }
float depthOf(float z) { return 0.5 + 0.5 * (projectionMatrix[2][2] * z + projectionMatrix[3][2]); }
`;

const shadedShader = /* glsl */ `
${surface}
uniform vec3 haze;
uniform vec2 hazeRange;
uniform uint chosen;
uniform vec3 ring;
out vec4 shown;
void main() {
  float square = dot(corner, corner);
  float edge = fwidth(square);
  float cover = clamp((1.0 - square) / edge + 0.5, 0.0, 1.0);
  if (cover <= 0.0) discard;
  float h = height(square);
  vec3 normal = vec3(corner, h);
  float key = max(0.0, dot(normal, vec3(-0.46, 0.62, 0.635)));
  float fill = 0.5 + 0.5 * normal.y;
  float rim = smoothstep(0.0, 0.55, h);
  float gloss = pow(max(0.0, dot(normal, vec3(-0.256, 0.345, 0.903))), 42.0);
  vec3 lit = color * (0.34 + 0.20 * fill + 0.56 * key) * mix(0.50, 1.0, rim) + 0.10 * gloss;
  float z = middle.z + h * radius;
  float far = clamp((hazeRange.x - z) / hazeRange.y, 0.0, 1.0);
  lit = mix(lit, haze, mix(0.58, 0.25, marked) * far);
  if (marked > 0.5) lit = mix(lit, ring, 0.9 * smoothstep(0.46, 0.36, h));
  if (name == chosen) lit = mix(lit, ring, smoothstep(0.62, 0.5, h));
  shown = vec4(lit, cover);
  gl_FragDepth = depthOf(z);
}`;

const nameShader = /* glsl */ `
${surface}
out vec4 shown;
void main() {
  float square = dot(corner, corner);
  if (square > 1.0) discard;
  shown = vec4(float(name & 255u), float((name >> 8) & 255u), float((name >> 16) & 255u), 255.0) / 255.0;
  gl_FragDepth = depthOf(middle.z + height(square) * radius);
}`;

/**
 * Spheres as shaded squares that face the camera, with true depth; `named` draws each in the color of its number. The
 * squares are plain triangles: software renderers draw instances one by one, and points end at a size and at the edge of
 * the picture.
 */
export function createImpostors(capacity: number) {
  const geometry = new BufferGeometry();
  const sphere = new BufferAttribute(new Float32Array(16 * capacity), 4);
  const tint = new BufferAttribute(new Uint8Array(16 * capacity), 4, true);
  geometry.setAttribute('sphere', sphere);
  geometry.setAttribute('tint', tint);
  const corners = [0, 1, 2, 0, 2, 3];
  geometry.setIndex(
    new BufferAttribute(
      Uint32Array.from({ length: 6 * capacity }, (_, k) => 4 * Math.floor(k / 6) + corners[k % 6]!),
      1,
    ),
  );
  geometry.setDrawRange(0, 0);
  const shaded = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader: shadedShader,
    side: DoubleSide,
    alphaToCoverage: true,
    uniforms: {
      haze: { value: new Color() },
      hazeRange: { value: new Vector2(0, 1) },
      chosen: { value: 0 },
      ring: { value: new Vector3() },
    },
  });
  const named = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader: nameShader,
    side: DoubleSide,
    blending: NoBlending,
  });
  const mesh = new Mesh<BufferGeometry, RawShaderMaterial>(geometry, shaded);
  mesh.frustumCulled = false;
  return {
    mesh,
    shaded,
    named,
    capacity,
    /** @param spheres [n × 4], @param colors [n × 3], @param marked [n] 255 for those that get an outline */
    fill(spheres: Float32Array, colors: Uint8Array, marked: Uint8Array) {
      const n = spheres.length / 4;
      const [places, tints] = [sphere.array as Float32Array, tint.array as Uint8Array];
      for (let k = 0; k < n; k++) {
        for (let corner = 0; corner < 4; corner++) {
          const at = 16 * k + 4 * corner;
          for (let c = 0; c < 4; c++) places[at + c] = spheres[4 * k + c]!;
          for (let c = 0; c < 3; c++) tints[at + c] = colors[3 * k + c]!;
          tints[at + 3] = marked[k]!;
        }
      }
      sphere.needsUpdate = true;
      tint.needsUpdate = true;
      geometry.setDrawRange(0, 6 * n);
    },
  };
}
