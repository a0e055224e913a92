/*
 * Makes the disk under record.db fail, as FAULTS_FILE says: "full" refuses every write with ENOSPC,
 * "sync" every sync with EIO; anything else lets all through.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int ours(int fd) {
  char link[64], path[512];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/record.db") != NULL;
}

static int failing(int fd, const char *how) {
  const char *file = getenv("FAULTS_FILE");
  if (!file || !ours(fd)) return 0;
  char said[8] = {0};
  int in = open(file, O_RDONLY);
  if (in < 0) return 0;
  ssize_t length = read(in, said, sizeof said - 1);
  close(in);
  return length > 0 && strncmp(said, how, 4) == 0;
}

#define WRITES(name, more, passed)                                              \
  ssize_t name(int fd, const void *from, size_t size more) {                    \
    ssize_t (*real)(int, const void *, size_t more) = dlsym(RTLD_NEXT, #name);  \
    if (!failing(fd, "full")) return real(fd, from, size passed);               \
    errno = ENOSPC;                                                             \
    return -1;                                                                  \
  }

#define COMMA ,
WRITES(write, , )
WRITES(pwrite, COMMA off_t at, COMMA at)
WRITES(pwrite64, COMMA off64_t at, COMMA at)

#define SYNCS(name)                                   \
  int name(int fd) {                                  \
    int (*real)(int) = dlsym(RTLD_NEXT, #name);       \
    if (!failing(fd, "sync")) return real(fd);        \
    errno = EIO;                                      \
    return -1;                                        \
  }

SYNCS(fsync)
SYNCS(fdatasync)
