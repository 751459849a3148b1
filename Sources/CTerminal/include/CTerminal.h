/* The terminal as integers and strings.
 *
 * No type, macro or variable of curses appears here: they differ between systems and most of them
 * cannot be imported into Swift. Everything except cterm_columns_of is for the main thread only. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

/* What cterm_open answers. */
enum {
  CTERM_OPENED = 0,
  CTERM_UNKNOWN = 1, /* no description of $TERM */
  CTERM_DUMB = 2,    /* a terminal that cannot place its cursor */
  CTERM_BUSY = 3,    /* already open, or no resources for a wake-up pipe */
};

/* Attributes, to be added together. */
enum {
  CTERM_BOLD = 1,
  CTERM_UNDERLINE = 2,
  CTERM_REVERSE = 4,
};

/* What cterm_key answers beyond bytes (0 to 255). */
enum {
  CTERM_NO_KEY = -1, /* nothing has been typed */
  CTERM_KEY_OTHER = 256,
  CTERM_KEY_UP,
  CTERM_KEY_DOWN,
  CTERM_KEY_LEFT,
  CTERM_KEY_RIGHT,
  CTERM_KEY_HOME,
  CTERM_KEY_END,
  CTERM_KEY_PAGE_UP,
  CTERM_KEY_PAGE_DOWN,
  CTERM_KEY_BACK_TAB,
  CTERM_KEY_BACKSPACE,
  CTERM_KEY_DELETE,
  CTERM_KEY_ENTER,
  CTERM_KEY_PASTE_START,
  CTERM_KEY_PASTE_END,
  CTERM_KEY_FUNCTION = 512, /* plus the number of the key */
};

/* What cterm_wait answers, added together; 0 when the time has passed. */
enum {
  CTERM_INPUT = 1,
  CTERM_SIGNAL = 2,
  CTERM_GONE = 4, /* the terminal has been closed */
};

/* Takes character handling from the environment (name == 0) or from a named locale.
 * Answers 1 when characters are UTF-8 from now on. */
int cterm_locale(const char *name);

/* Columns the C library gives a Unicode scalar: 0, 1, 2, or -1 for what cannot be shown. Whatever
 * the locale of the process; callable from any thread. */
int cterm_columns_of(unsigned int scalar);

/* A word the program was started with, from 0, its own name; 0 behind the last. */
const char *cterm_word(int place);

/* No core files, and no reading of this process by others of the same user. 1 when both are so. */
int cterm_harden(void);

/* Both ends of the conversation are a terminal. */
int cterm_is_terminal(void);

/* Takes the terminal over. escape_delay is in milliseconds; below 0 leaves it to $ESCDELAY. */
int cterm_open(int escape_delay);

/* Gives the terminal back as it was found. Does nothing when it is not open. */
void cterm_close(void);

/* Leaves the screen, stops this process as Ctrl-Z does, and once continued does what
 * cterm_resume does. */
void cterm_suspend(void);

/* Sets the modes again and paints everything, after somebody else has had the terminal. */
void cterm_resume(void);

/* The door: a page without curses, whose keys are read byte by byte and kept nowhere. From within
 * the screens it stands in their place until it is closed. Answers as cterm_open. */
int cterm_door_open(void);
void cterm_door_close(void);
int cterm_door_is_over_screen(void);
/* Gives the terminal back, stops this process, and once continued takes the terminal again. */
void cterm_door_suspend(void);
/* Sends bytes as they are. */
void cterm_door_send(const void *bytes, long count);
/* The terminal's present size. */
void cterm_door_size(int *columns, int *rows);
/* One byte of what was typed, 0 to 255; below 0 where there is none. */
int cterm_door_byte(void);
/* Drops what was typed and not read. */
void cterm_door_flush(void);
/* As though the signal had come. */
void cterm_raise_flag(int signal);
/* Clears the screen and what can be scrolled back to, where the terminal knows how. */
void cterm_wipe(void);

/* Line mode: signals are noticed, the terminal is left as it is. 0 when it works. */
int cterm_lines_start(void);
void cterm_lines_stop(void);
/* Stops this process as Ctrl-Z does, until it is continued. */
void cterm_stop(void);

/* Takes over the terminal's present size. 1 when it has changed; the screen is then blank. */
int cterm_fit(void);
int cterm_columns(void);
int cterm_rows(void);

/* Colours the terminal has: 0 for none. */
int cterm_colours(void);
void cterm_start_colour(void);
/* Pair number (from 1) is this colour on the person's own background. */
void cterm_pair(int number, int colour);

/* What the next refresh sends goes out in one write, so that nobody sees half of it. */
void cterm_gather(void);

void cterm_erase(void);
/* Moves the rows from first to last up by so many, or down where it is below 0; those that nothing
 * moves to are blank. */
void cterm_scroll(int first, int last, int up);
void cterm_blank(int row);
/* Shows what stands now; it goes out with the next refresh where that is gathered. */
void cterm_update(void);
/* Writes text of that many bytes and columns. Answers 0, having written nothing, when curses
 * counts other columns. */
int cterm_put(int row, int column, int columns, const char *text, int bytes, int attributes,
              int pair);
/* Places the cursor; hides it when row is below 0. */
void cterm_cursor(int row, int column);
/* Sends what has changed; with whole, everything. */
void cterm_refresh(int whole);

/* The next byte or key that has come, never waiting except for the rest of an escape sequence. */
int cterm_key(void);
/* Bytes as they come, past the key table: what cterm_key has not yet taken. Answers how many, 0
 * when none come in time or the terminal has gone. */
int cterm_bytes(char *bytes, int limit, int milliseconds);
/* Waits for input or for a signal; below 0 means without end. */
int cterm_wait(int milliseconds);

/* Lets others run: until something is typed, or so long. Nothing is read. */
void cterm_rest(int milliseconds);
/* The most urgent signal that has come and has not been taken; 0 when there is none. */
int cterm_take_signal(void);

#endif
