// The work of one kernel in C, on a copy of the kernels' memory, for benchmarks/native/: see work.ts and comparison.ts.
//
//   main IMAGE TASK PARTS ARGUMENTS RESTORED OUTPUT
//
// IMAGE: file with the bytes of the memory from 0 on. ARGUMENTS: numbers with commas, as the task takes them behind part and
// parts. RESTORED, OUTPUT: ranges FROM+BYTES with commas, that are as in the image before each batch, and that the hash is of.
// Every line read from the standard input is answered with one batch: its nanoseconds and the hash of the outputs.
#define _GNU_SOURCE
#include "lanes.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

static void stop(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(1);
}

#include "sweep.h"
#include "rules.h"
#include "mechanics/block.h"
#include "mechanics/bins.h"
#include "mechanics/walls.h"
#include "mechanics/candidates.h"
#include "mechanics/lists.h"
#include "mechanics/mends.h"
#include "mechanics/pairs.h"
#include "mechanics/move.h"

typedef void (*Task)(i32 part, i32 parts, const u32 *arguments);

static Task taskNamed(const char *name) {
  if (strcmp(name, "fieldSweep") == 0) return fieldSweep;
  if (strcmp(name, "mechanicsMove") == 0) return mechanicsMove;
  if (strcmp(name, "respondToRules") == 0) return respondToRules;
  stop("no such task");
  return NULL;
}

struct Range {
  usize from;
  size_t bytes;
  void *kept;
};

enum { mostRanges = 64 };

static int rangesOf(char *text, struct Range *ranges) {
  int count = 0;
  for (char *each = strtok(text, ","); each != NULL; each = strtok(NULL, ",")) {
    char *rest;
    if (count == mostRanges) stop("too many ranges");
    ranges[count].from = memoryBase + strtoul(each, &rest, 10);
    ranges[count++].bytes = strtoul(rest, NULL, 10);
  }
  return count;
}

/** The image at its place; pages that it does not fill are zeros, as in the kernels' memory. */
static void readImage(const char *name) {
  FILE *file = fopen(name, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) stop("the image cannot be read");
  const size_t bytes = (size_t)ftell(file);
  rewind(file);
  void *const at = (void *)memoryBase;
  if (mmap(at, bytes + 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != at)
    stop("the place of the memory is taken");
  if (fread(at, 1, bytes, file) != bytes) stop("the image is cut off");
  fclose(file);
}

/** FNV-1a over the words of all outputs, as `hashOf` in work.ts. */
static u32 hashOf(const struct Range *ranges, int count) {
  u32 hash = 0x811c9dc5u;
  for (int k = 0; k < count; k++)
    for (usize at = ranges[k].from; at < ranges[k].from + ranges[k].bytes; at += 4)
      hash = (hash ^ unsignedAt(at)) * 16777619u;
  return hash;
}

static void restore(const struct Range *ranges, int count) {
  for (int k = 0; k < count; k++) memcpy((void *)ranges[k].from, ranges[k].kept, ranges[k].bytes);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return 1e9 * (double)time.tv_sec + (double)time.tv_nsec;
}

int main(int count, char **words) {
  if (count != 7) stop("usage: main IMAGE TASK PARTS ARGUMENTS RESTORED OUTPUT");
  readImage(words[1]);
  const Task task = taskNamed(words[2]);
  const i32 parts = atoi(words[3]);
  u32 arguments[8] = {0};
  int given = 0;
  for (char *each = strtok(words[4], ","); each != NULL && given < 8; each = strtok(NULL, ","))
    arguments[given++] = (u32)strtoul(each, NULL, 10);
  struct Range restored[mostRanges], outputs[mostRanges];
  const int restoredCount = rangesOf(words[5], restored), outputCount = rangesOf(words[6], outputs);
  for (int k = 0; k < restoredCount; k++) {
    restored[k].kept = malloc(restored[k].bytes);
    if (restored[k].kept == NULL) stop("no memory left");
    memcpy(restored[k].kept, (const void *)restored[k].from, restored[k].bytes);
  }
  char line[16];
  while (fgets(line, sizeof line, stdin) != NULL) {
    restore(restored, restoredCount);
    const double began = now();
    for (i32 part = 0; part < parts; part++) task(part, parts, arguments);
    const double took = now() - began;
    printf("%.0f %08x\n", took, hashOf(outputs, outputCount));
    fflush(stdout);
  }
  return 0;
}
