/* Locale, widths and the protection of the process: no curses here. */
#define _GNU_SOURCE

#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

/* Only LC_CTYPE: curses needs no more, and the other categories would cost file reads and could
 * change how numbers are written. */
int cterm_locale(const char *name) {
  if (!setlocale(LC_CTYPE, name ? name : "")) return 0;
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static pthread_once_t unicode_once = PTHREAD_ONCE_INIT;
static locale_t unicode;

static void load_unicode(void) { unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

int cterm_columns_of(unsigned int scalar) {
  pthread_once(&unicode_once, load_unicode);
  locale_t before = unicode ? uselocale(unicode) : (locale_t)0;
  int columns = wcwidth((wchar_t)scalar);
  if (before) uselocale(before);
  return columns;
}

static int words_given;
static char **words;

/* The C library hands these to whatever runs before main. */
__attribute__((constructor)) static void keep_words(int count, char **given) {
  words_given = count;
  words = given;
}

const char *cterm_word(int place) { return place >= 0 && place < words_given ? words[place] : 0; }

int cterm_harden(void) {
  struct rlimit none = {0, 0};
  int done = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef __linux__
  done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
  return done;
}

int cterm_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }
