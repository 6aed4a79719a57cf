import {
  Color, DoubleSide, GLSL3, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, BufferAttribute, RawShaderMaterial, Vector2, Vector3,
} from 'three';

const vertexShader = /* glsl */ `
precision highp float;
precision highp int;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
in vec3 position;
in vec4 sphere;
in vec3 tint;
in uint code;
out vec2 corner;
out vec3 color;
out vec3 middle;
out float radius;
flat out uint name;
void main() {
  middle = (modelViewMatrix * vec4(sphere.xyz, 1.0)).xyz;
  radius = sphere.w;
  corner = position.xy * 1.04;
  color = tint;
  name = code;
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
  lit = mix(lit, haze, 0.58 * far);
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

/** Spheres as shaded squares that face the camera, with true depth; `named` draws each in the color of its number. */
export function createImpostors(capacity: number) {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const sphere = new InstancedBufferAttribute(new Float32Array(4 * capacity), 4);
  const tint = new InstancedBufferAttribute(new Uint8Array(3 * capacity), 3, true);
  const code = new InstancedBufferAttribute(new Uint32Array(capacity), 1);
  geometry.setAttribute('sphere', sphere);
  geometry.setAttribute('tint', tint);
  geometry.setAttribute('code', code);
  geometry.instanceCount = 0;
  const shaded = new RawShaderMaterial({
    glslVersion: GLSL3, vertexShader, fragmentShader: shadedShader, side: DoubleSide, alphaToCoverage: true,
    uniforms: {
      haze: { value: new Color() }, hazeRange: { value: new Vector2(0, 1) }, chosen: { value: 0 }, ring: { value: new Vector3() },
    },
  });
  const named = new RawShaderMaterial({ glslVersion: GLSL3, vertexShader, fragmentShader: nameShader, side: DoubleSide });
  const mesh = new Mesh(geometry, shaded);
  mesh.frustumCulled = false;
  return { mesh, shaded, named, sphere, tint, code, capacity };
}
