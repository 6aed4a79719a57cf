// The words of the kernels in C: 128-bit vectors, and addresses in a copy of the kernels' memory that stands at a fixed place.
#include <immintrin.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uintptr_t usize;
typedef float f32;
typedef int32_t i32;
typedef uint32_t u32;
typedef int64_t i64;
typedef f32 floats __attribute__((vector_size(16)));
typedef i32 ints __attribute__((vector_size(16)));
typedef i64 longs __attribute__((vector_size(16)));

/** Where byte 0 of the kernels' memory stands: a constant, so that no store can be taken to move it. */
#define memoryBase ((usize)1 << 44)

#define word(at, k) (*(const i32 *)((at) + ((usize)(k) << 2)))
#define number(at, k) (*(const f32 *)((at) + ((usize)(k) << 2)))
#define unsignedAt(at) (*(const u32 *)(at))
#define address(at, k) (memoryBase + *(const u32 *)((at) + ((usize)(k) << 2)))
#define putWord(at, k, value) (*(i32 *)((at) + ((usize)(k) << 2)) = (value))
#define putNumber(at, k, value) (*(f32 *)((at) + ((usize)(k) << 2)) = (value))

#define inlined static inline __attribute__((always_inline))
#define lanes(a, b, i, j, k, l) __builtin_shufflevector(a, b, i, j, k, l)
#define allOf(a, k) __builtin_shufflevector(a, a, k, k, k, k)

inlined floats load(usize at) { return _mm_loadu_ps((const f32 *)at); }
inlined void store(usize at, floats a) { _mm_storeu_ps((f32 *)at, a); }
inlined ints loadInts(usize at) { return (ints)_mm_loadu_si128((const void *)at); }
inlined void storeInts(usize at, ints a) { _mm_storeu_si128((void *)at, (__m128i)a); }
inlined floats splat(f32 a) { return _mm_set1_ps(a); }
inlined ints splatInts(i32 a) { return (ints)_mm_set1_epi32(a); }

/** a < b ? b : a in every lane, and its opposite. */
inlined floats most(floats a, floats b) { return _mm_max_ps(b, a); }
inlined floats least(floats a, floats b) { return _mm_min_ps(b, a); }
inlined floats root(floats a) { return _mm_sqrt_ps(a); }
inlined floats nearest(floats a) { return _mm_round_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
inlined ints isLess(floats a, floats b) { return (ints)_mm_cmplt_ps(a, b); }
inlined ints isNot(floats a, floats b) { return (ints)_mm_cmpneq_ps(a, b); }
inlined ints isNotInt(ints a, ints b) { return ~(ints)_mm_cmpeq_epi32((__m128i)a, (__m128i)b); }
inlined ints isLessInt(ints a, ints b) { return (ints)_mm_cmplt_epi32((__m128i)a, (__m128i)b); }
inlined floats where(ints mask, floats a) { return (floats)(mask & (ints)a); }
inlined floats whereNot(ints mask, floats a) { return (floats)(~mask & (ints)a); }
inlined floats blend(ints mask, floats a, floats b) { return (floats)((mask & (ints)a) | (~mask & (ints)b)); }
inlined i32 bitsOf(ints mask) { return _mm_movemask_ps((__m128)mask); }
inlined bool isAny(ints mask) { return !_mm_testz_si128((__m128i)mask, (__m128i)mask); }
inlined floats swizzle(floats a, ints bytes) { return (floats)_mm_shuffle_epi8((__m128i)a, (__m128i)bytes); }
inlined ints swizzleInts(ints a, ints bytes) { return (ints)_mm_shuffle_epi8((__m128i)a, (__m128i)bytes); }
inlined floats converted(ints a) { return _mm_cvtepi32_ps((__m128i)a); }

inlined f32 larger(f32 a, f32 b) { return a > b ? a : b; }
inlined f32 smaller(f32 a, f32 b) { return a < b ? a : b; }
inlined i32 largerInt(i32 a, i32 b) { return a > b ? a : b; }
inlined i32 smallerInt(i32 a, i32 b) { return a < b ? a : b; }
