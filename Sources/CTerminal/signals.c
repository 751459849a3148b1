/* Signals, the wake-up pipe, and leaving the terminal in order when the program crashes.
 *
 * A handler only sets a flag and writes one byte to a pipe that cterm_wait polls beside the
 * keyboard, so no signal can slip in between looking and waiting. */
#define _GNU_SOURCE

#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* Most urgent first. */
static const int noticed[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
#define NOTICED (int)(sizeof noticed / sizeof *noticed)
#define FATAL (int)(sizeof fatal / sizeof *fatal)

static volatile sig_atomic_t flags[NOTICED];
static struct sigaction noticed_before[NOTICED], fatal_before[FATAL];
static int wake[2] = {-1, -1};

static struct termios modes;
static int modes_known;
static const char *reset_text;

static void notice(int signal) {
  int saved = errno;
  for (int i = 0; i < NOTICED; i++)
    if (noticed[i] == signal) flags[i] = 1;
  ssize_t ignored = write(wake[1], "", 1); /* a full pipe wakes just as well */
  (void)ignored;
  errno = saved;
}

/* Only what POSIX allows in a handler: no curses, no allocation. */
static void crash(int signal) {
  const char *rest = reset_text;
  ssize_t sent;
  output_restore();
  while (*rest && (sent = write(STDOUT_FILENO, rest, strlen(rest))) > 0) rest += sent;
  modes_restore();
  stderr_release();
  for (int i = 0; i < FATAL; i++)
    if (fatal[i] == signal) sigaction(signal, &fatal_before[i], NULL);
  raise(signal); /* waits until this handler returns, then ends the process as it would have */
}

static int open_pipe(void) {
  if (wake[0] >= 0) return 0;
  if (pipe(wake) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
  }
  return 0;
}

int signals_start(const char *reset) {
  static char stack[64 * 1024]; /* so that a stack overflow too is handled */
  if (open_pipe() != 0) return -1;
  reset_text = reset;

  stack_t none;
  if (sigaltstack(NULL, &none) == 0 && (none.ss_flags & SS_DISABLE))
    sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);

  struct sigaction action = {.sa_handler = notice, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < NOTICED; i++) {
    flags[i] = 0;
    sigaction(noticed[i], NULL, &noticed_before[i]);
    /* nohup, and shells without job control, have said that these are not to be acted on */
    if (noticed_before[i].sa_handler == SIG_IGN && noticed[i] != SIGWINCH) continue;
    sigaction(noticed[i], &action, NULL);
  }
  action = (struct sigaction){.sa_handler = crash, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &fatal_before[i]);
  return 0;
}

void signals_stop(void) {
  for (int i = 0; i < NOTICED; i++) sigaction(noticed[i], &noticed_before[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
}

int cterm_lines_start(void) { return signals_start(""); }

void cterm_lines_stop(void) { signals_stop(); }

void cterm_stop(void) {
  struct sigaction stop = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  signal_flag(SIGCONT, 0);
}

int cterm_take_signal(void) {
  for (int i = 0; i < NOTICED; i++)
    if (flags[i]) {
      flags[i] = 0;
      return noticed[i];
    }
  return 0;
}

void signal_flag(int signal, int value) {
  for (int i = 0; i < NOTICED; i++)
    if (noticed[i] == signal) flags[i] = value;
}

static long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int cterm_wait(int milliseconds) {
  long end = milliseconds < 0 ? 0 : now() + milliseconds;
  struct pollfd on[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  int ready;
  while ((ready = poll(on, 2, milliseconds)) < 0 && errno == EINTR)
    if (milliseconds >= 0 && (milliseconds = (int)(end - now())) < 0) milliseconds = 0;
  if (ready <= 0) return 0;

  int found = 0;
  if (on[1].revents) {
    char drained[64];
    while (read(wake[0], drained, sizeof drained) > 0) continue;
    found |= CTERM_SIGNAL;
  }
  if (on[0].revents & POLLIN) found |= CTERM_INPUT;
  if (on[0].revents & (POLLHUP | POLLERR | POLLNVAL)) found |= CTERM_GONE;
  return found;
}

void cterm_rest(int milliseconds) {
  struct pollfd on = {.fd = STDIN_FILENO, .events = POLLIN};
  poll(&on, 1, milliseconds);
}

int cterm_bytes(char *bytes, int limit, int milliseconds) {
  struct pollfd on = {.fd = STDIN_FILENO, .events = POLLIN};
  int ready;
  while ((ready = poll(&on, 1, milliseconds)) < 0 && errno == EINTR) continue;
  if (ready <= 0) return 0;
  ssize_t n = read(STDIN_FILENO, bytes, (size_t)limit);
  return n > 0 ? (int)n : 0;
}

void modes_save(void) { modes_known = tcgetattr(STDIN_FILENO, &modes) == 0; }

void modes_restore(void) {
  if (!modes_known) return;
  /* From the background, setting modes would stop the process for good. */
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigemptyset(&ignore.sa_mask);
  sigaction(SIGTTOU, &ignore, &before);
  /* What was typed and not read is dropped: it was meant for this program, and may hold names,
   * which a shell would keep in its history. */
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes);
  sigaction(SIGTTOU, &before, NULL);
}
