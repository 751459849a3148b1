/* What goes to the terminal: a paint in one write, and no stray messages over it. */
#define _GNU_SOURCE

#include "shared.h"

#include <fcntl.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

/* A descriptor whose writes are gathered in memory for a time. */
struct held {
  int real; /* where it really goes */
  int text; /* what is written to it meanwhile */
};

static struct held held_stderr = {-1, -1}, held_output = {-1, -1};
static int is_holding;

static int open_held(struct held *held, int descriptor) {
#ifdef __linux__
  held->text = memfd_create("held", MFD_CLOEXEC);
  if (held->text >= 0) held->real = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
#endif
  return held->real >= 0 ? 0 : -1;
}

/* Writes what was gathered where it belongs, and forgets it. */
static void drain(int from, int to) {
  static char part[32 * 1024];
  off_t size = lseek(from, 0, SEEK_CUR);
  for (off_t at = 0; at < size;) {
    size_t room = size - at < (off_t)sizeof part ? (size_t)(size - at) : sizeof part;
    ssize_t n = pread(from, part, room, at);
    ssize_t sent = n > 0 ? write(to, part, (size_t)n) : -1;
    if (sent <= 0) break;
    at += sent;
  }
  lseek(from, 0, SEEK_SET);
}

void stderr_hold(void) {
  if (held_stderr.real >= 0 || !isatty(STDERR_FILENO)) return;
  if (open_held(&held_stderr, STDERR_FILENO) != 0) return;
  if (dup2(held_stderr.text, STDERR_FILENO) < 0) stderr_release();
}

void stderr_release(void) {
  if (held_stderr.real >= 0) dup2(held_stderr.real, STDERR_FILENO);
  if (held_stderr.text >= 0) {
    drain(held_stderr.text, STDERR_FILENO);
    close(held_stderr.text);
  }
  if (held_stderr.real >= 0) close(held_stderr.real);
  held_stderr = (struct held){-1, -1};
}

void output_hold(void) {
  if (is_holding) return;
  if (held_output.real < 0 && open_held(&held_output, STDOUT_FILENO) != 0) return;
  is_holding = dup2(held_output.text, STDOUT_FILENO) >= 0;
}

void output_restore(void) {
  if (!is_holding) return;
  is_holding = 0;
  dup2(held_output.real, STDOUT_FILENO);
}

void output_send(void) {
  if (!is_holding) return;
  output_restore();
  drain(held_output.text, STDOUT_FILENO);
}
