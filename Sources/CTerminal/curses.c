/* The screen and the keyboard, over ncursesw. */
#define _GNU_SOURCE

#include "CTerminal.h"
#include "shared.h"

#include <curses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static WINDOW *keys; /* a pad: reading keys from it never refreshes the screen */
static int paste;    /* the terminal understands bracketed paste, or ignores it */
static int cursor_shown = -1;
static char reset_text[256];

static void send(const char *text) {
  ssize_t ignored = write(STDOUT_FILENO, text, strlen(text));
  (void)ignored;
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/* Appends a capability without its padding ($<5>), which write(2) would show. */
static void add_reset(const char *text) {
  size_t at = strlen(reset_text);
  while (text && *text && at + 1 < sizeof reset_text) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) {
      text = strchr(text, '>') + 1;
    } else {
      reset_text[at++] = *text++;
    }
  }
  reset_text[at] = 0;
}

static void build_reset(void) {
  reset_text[0] = 0;
  if (paste) add_reset(PASTE_OFF);
  add_reset(capability("sgr0"));
  add_reset(capability("rmkx"));
  add_reset(capability("cnorm"));
  if (capability("rmcup")) {
    add_reset(capability("rmcup"));
  } else {
    add_reset(capability("clear")); /* no second screen: the case must not stay on this one */
  }
}

/* Ctrl-S, Ctrl-Q, Ctrl-V, Ctrl-O and Ctrl-\ arrive as keys; Ctrl-C and Ctrl-Z stay signals. */
static void set_modes(void) {
  struct termios t;
  cbreak();
  noecho();
  nonl(); /* Enter and Ctrl-J stay apart, and curses may use a line feed to move down */
  if (tcgetattr(STDIN_FILENO, &t) != 0) return;
  t.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  t.c_lflag &= ~(tcflag_t)IEXTEN;
  t.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &t);
  def_prog_mode();
}

int cterm_open(int escape_delay) {
  static int at_exit;
  if (screen) return CTERM_BUSY;
  modes_save();
  /* Before newterm, which installs handlers of its own where it finds none. */
  reset_text[0] = 0;
  if (signals_start(reset_text) != 0) return CTERM_BUSY;
  use_env(FALSE); /* the size comes from the terminal, never from exported LINES and COLUMNS */
  use_tioctl(TRUE);
  use_extended_names(FALSE); /* Ctrl-Left and its kind: the key decoder reads them */
  if (escape_delay >= 0) set_escdelay(escape_delay);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    signals_stop();
    return CTERM_UNKNOWN;
  }
  const char *move = capability("cup");
  if (!move) {
    endwin();
    delscreen(screen);
    screen = NULL;
    signals_stop();
    modes_restore();
    return CTERM_DUMB;
  }
  paste = strncmp(move, "\033[", 2) == 0;
  build_reset();
  if (!at_exit) at_exit = atexit(cterm_close) == 0;
  stderr_hold();
  set_modes();
  typeahead(-1); /* a paint is never broken off half-way */
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  if (paste) {
    define_key("\033[200~", CTERM_KEY_PASTE_START + KEY_MAX);
    define_key("\033[201~", CTERM_KEY_PASTE_END + KEY_MAX);
    send(PASTE_ON);
  }
  cursor_shown = -1;
  return CTERM_OPENED;
}

static void leave(void) {
  if (paste) send(PASTE_OFF);
  if (!capability("rmcup")) {
    erase();
    refresh();
  }
  endwin();
}

int screen_leave(void) {
  if (!screen) return 0;
  if (!isendwin()) leave();
  return 1;
}

void cterm_close(void) {
  if (!screen) return;
  if (!isendwin()) leave();
  delwin(keys);
  delscreen(screen);
  screen = NULL;
  signals_stop();
  modes_restore();
  stderr_release();
}

void cterm_suspend(void) {
  if (!screen) return;
  leave();
  cterm_stop();
  cterm_resume();
}

void cterm_resume(void) {
  if (!screen) return;
  if (!isendwin()) endwin();
  if (paste) send(PASTE_ON);
  clearok(curscr, TRUE);
  refresh(); /* takes up the modes again, after endwin */
  signal_flag(SIGWINCH, 1); /* stopped programs are not told of a new size */
}

int cterm_fit(void) {
  struct winsize size;
  if (!screen || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  if (size.ws_row == 0 || size.ws_col == 0) return 0;
  if (size.ws_row == LINES && size.ws_col == COLS) return 0;
  resize_term(size.ws_row, size.ws_col);
  erase();
  clearok(curscr, TRUE);
  return 1;
}

int cterm_columns(void) { return screen ? getmaxx(stdscr) : 0; }
int cterm_rows(void) { return screen ? getmaxy(stdscr) : 0; }

int cterm_colours(void) {
  int colours = tigetnum("colors");
  return colours > 0 ? colours : 0;
}

void cterm_start_colour(void) {
  start_color();
  use_default_colors();
}

void cterm_pair(int number, int colour) { init_pair((short)number, (short)colour, -1); }

void cterm_erase(void) { erase(); }

void cterm_scroll(int first, int last, int up) {
  scrollok(stdscr, TRUE);
  setscrreg(first, last);
  scrl(up);
  setscrreg(0, LINES - 1);
  scrollok(stdscr, FALSE); /* or writing in the last cell would scroll */
}

void cterm_blank(int row) {
  move(row, 0);
  clrtoeol();
}

void cterm_update(void) { refresh(); }

/* The columns curses will give the text, or -1 for what it cannot show. */
static int columns_of(const char *text, int bytes) {
  mbstate_t state = {0};
  int columns = 0;
  while (bytes > 0) {
    if (*text >= ' ' && *text < 0x7f) { /* most text, and a column a byte */
      columns++, text++, bytes--;
      continue;
    }
    wchar_t scalar;
    size_t used = mbrtowc(&scalar, text, (size_t)bytes, &state);
    if (used == 0 || used > (size_t)bytes) return -1;
    int width = wcwidth(scalar);
    if (width < 0) return -1;
    columns += width;
    text += used;
    bytes -= (int)used;
  }
  return columns;
}

int cterm_put(int row, int column, int columns, const char *text, int bytes, int attributes,
              int pair) {
  if (columns_of(text, bytes) != columns) return 0;
  attr_t set = A_NORMAL;
  if (attributes & CTERM_BOLD) set |= A_BOLD;
  if (attributes & CTERM_UNDERLINE) set |= A_UNDERLINE;
  if (attributes & CTERM_REVERSE) set |= A_REVERSE;
  attr_set(set, (short)pair, NULL);
  mvaddnstr(row, column, text, bytes); /* ERR in the last cell, which is written all the same */
  return 1;
}

void cterm_cursor(int row, int column) {
  int shown = row >= 0;
  if (shown) move(row, column);
  if (shown != cursor_shown) curs_set(shown);
  cursor_shown = shown;
}

void cterm_gather(void) {
  if (screen) output_hold();
}

void cterm_refresh(int whole) {
  if (whole) clearok(curscr, TRUE);
  refresh();
  output_send();
}

int cterm_key(void) {
  int code = wgetch(keys);
  if (code == ERR) return CTERM_NO_KEY;
  if (code < KEY_MIN) return code & 0xff;
  if (code >= KEY_F(1) && code <= KEY_F(12)) return CTERM_KEY_FUNCTION + code - KEY_F0;
  switch (code) {
  case KEY_UP: case KEY_SR: return CTERM_KEY_UP;
  case KEY_DOWN: case KEY_SF: return CTERM_KEY_DOWN;
  case KEY_LEFT: case KEY_SLEFT: return CTERM_KEY_LEFT;
  case KEY_RIGHT: case KEY_SRIGHT: return CTERM_KEY_RIGHT;
  case KEY_HOME: case KEY_SHOME: case KEY_FIND: case KEY_A1: return CTERM_KEY_HOME;
  case KEY_END: case KEY_SEND: case KEY_SELECT: case KEY_C1: return CTERM_KEY_END;
  case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return CTERM_KEY_PAGE_UP;
  case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return CTERM_KEY_PAGE_DOWN;
  case KEY_BTAB: return CTERM_KEY_BACK_TAB;
  case KEY_BACKSPACE: return CTERM_KEY_BACKSPACE;
  case KEY_DC: case KEY_SDC: return CTERM_KEY_DELETE;
  case KEY_ENTER: return CTERM_KEY_ENTER;
  case CTERM_KEY_PASTE_START + KEY_MAX: return CTERM_KEY_PASTE_START;
  case CTERM_KEY_PASTE_END + KEY_MAX: return CTERM_KEY_PASTE_END;
  default: return CTERM_KEY_OTHER;
  }
}
