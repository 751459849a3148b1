/* The door of a case folder: a page without curses.
 *
 * curses keeps what was typed in buffers of its own; a passphrase must not stand there. Here each
 * byte is read where it is asked for and is kept nowhere. Any terminal that curses could draw on by
 * the usual sequences (ECMA-48) will do. */
#define _GNU_SOURCE

#include "CTerminal.h"
#include "shared.h"

#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#define ENTER "\033[?1049h" PASTE_ON "\033[0m\033[H\033[2J"
#define LEAVE "\033[0m\033[H\033[2J" PASTE_OFF "\033[?25h\033[?1049l"

static enum { CLOSED, ALONE, OVER_SCREEN } door;

void cterm_door_send(const void *bytes, long count) {
  const char *rest = bytes;
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, rest, (size_t)count);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    rest += sent;
    count -= sent;
  }
}

static void send(const char *text) { cterm_door_send(text, (long)strlen(text)); }

/* Ctrl-C and Ctrl-Z stay signals. */
static void set_modes(void) {
  struct termios t;
  if (tcgetattr(STDIN_FILENO, &t) != 0) return;
  t.c_iflag &= ~(tcflag_t)(IXON | IXOFF | ICRNL | INLCR | IGNCR | ISTRIP);
  t.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN);
  t.c_lflag |= ISIG;
  t.c_cc[VMIN] = 1;
  t.c_cc[VTIME] = 0;
  t.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &t);
}

/* The terminal places its cursor by the usual sequence. */
static int answer_of_terminal(void) {
  static int answer = -1;
  if (answer >= 0) return answer;
  int known = 0;
  if (setupterm(NULL, STDOUT_FILENO, &known) != OK) return answer = CTERM_UNKNOWN;
  const char *move = tigetstr("cup");
  int usual = move && move != (const char *)-1 && strncmp(move, "\033[", 2) == 0;
  del_curterm(cur_term);
  return answer = usual ? CTERM_OPENED : CTERM_DUMB;
}

int cterm_door_open(void) {
  static int at_exit;
  if (door != CLOSED) return CTERM_BUSY;
  if (screen_leave()) {
    door = OVER_SCREEN;
  } else {
    int answer = answer_of_terminal();
    if (answer != CTERM_OPENED) return answer;
    modes_save();
    if (signals_start(LEAVE) != 0) return CTERM_BUSY;
    door = ALONE;
  }
  if (!at_exit) at_exit = atexit(cterm_door_close) == 0;
  set_modes();
  send(ENTER);
  return CTERM_OPENED;
}

int cterm_door_is_over_screen(void) { return door == OVER_SCREEN; }

void cterm_door_close(void) {
  if (door == CLOSED) return;
  send(LEAVE);
  if (door == OVER_SCREEN) {
    door = CLOSED;
    cterm_resume();
    return;
  }
  door = CLOSED;
  signals_stop();
  modes_restore();
}

void cterm_door_suspend(void) {
  if (door == CLOSED) return;
  send(LEAVE);
  modes_restore();
  cterm_stop();
  set_modes();
  send(ENTER);
}

void cterm_door_size(int *width, int *height) {
  struct winsize size;
  int known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *width = known ? size.ws_col : 80;
  *height = known ? size.ws_row : 24;
}

int cterm_door_byte(void) {
  unsigned char byte;
  ssize_t count;
  while ((count = read(STDIN_FILENO, &byte, 1)) < 0 && errno == EINTR) continue;
  int answer = count == 1 ? byte : -1;
  explicit_bzero(&byte, 1);
  return answer;
}

void cterm_door_flush(void) { tcflush(STDIN_FILENO, TCIFLUSH); }

void cterm_raise_flag(int signal) { signal_flag(signal, 1); }

void cterm_wipe(void) {
  if (isatty(STDOUT_FILENO) && answer_of_terminal() == CTERM_OPENED) send("\033[H\033[2J\033[3J");
}
