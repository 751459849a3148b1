/* What the C files of this target share. */
#ifndef CTERMINAL_SHARED_H
#define CTERMINAL_SHARED_H

/* Bracketed paste: a pasted text comes between two marks. */
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

/* Leaves the screen of curses, to be taken up again with cterm_resume. 0 where there is none. */
int screen_leave(void);
/* Starts noticing signals; the text that reset points at by then is sent to the terminal if the
 * program crashes. 0 when it works. */
int signals_start(const char *reset);
void signals_stop(void);
/* As though the signal had come (1), or had not (0). */
void signal_flag(int signal, int value);
/* Keeps what is written to standard error off the screen until stderr_release. */
void stderr_hold(void);
void stderr_release(void);
/* Gathers what is written to standard output from output_hold to output_send, which writes it in
 * one go: nobody sees half a paint. output_restore leaves what was gathered, for a crash. */
void output_hold(void);
void output_send(void);
void output_restore(void);
/* Terminal modes as they were found. */
void modes_save(void);
void modes_restore(void);

#endif
