// What Swift cannot import from ncurses: macros, variadic functions and shared mutable globals.
// The defines must come before the include; SwiftPM refuses the -D flags of ncursesw.pc.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#define NCURSES_OPAQUE 1
#include <locale.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>
#include <ncurses.h>
#include <term.h>

static const attr_t HF_BOLD = A_BOLD, HF_DIM = A_DIM, HF_REVERSE = A_REVERSE,
                    HF_UNDERLINE = A_UNDERLINE, HF_ITALIC = A_ITALIC;
static const mmask_t HF_PRESSES = BUTTON1_PRESSED, HF_WHEEL_UP = BUTTON4_PRESSED,
                     HF_WHEEL_DOWN = BUTTON5_PRESSED;

// Globals are "shared mutable state" to Swift 6.
static inline WINDOW *hf_stdscr(void) { return stdscr; }
static inline WINDOW *hf_curscr(void) { return curscr; }
static inline int hf_colors(void) { return COLORS; }
static inline int hf_pairs(void) { return COLOR_PAIRS; }

// Not visible through Glibc's module.
extern int wcwidth(wchar_t);
static inline int hf_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// A pair above 32767 is taken only through the last pointer.
static inline int hf_set_cell(cchar_t *cell, const uint32_t *text, attr_t attributes, int pair) {
  return setcchar(cell, (const wchar_t *)text, attributes, (short)(pair > 32767 ? 32767 : pair),
                  &pair);
}

// A cell of one character, as setcchar fills it (ncurses 6: the pair in its own field, and in the
// attributes as far as eight bits hold it), at a tenth of its cost; a screen has thousands.
static inline int hf_set_single(cchar_t *cell, uint32_t character, attr_t attributes, int pair) {
  const attr_t low = (attr_t)(pair > 255 ? 255 : pair) << 8;
  *cell = (cchar_t){.attr = (attributes & ~(attr_t)A_COLOR) | low, .ext_color = pair};
  cell->chars[0] = (wchar_t)character;
  return OK;
}

// tigetstr answers (char *)-1 for what is not a string capability.
static inline const char *hf_string(const char *capability) {
  char *text = tigetstr(capability);
  return text == (char *)-1 ? 0 : text;
}

// Gives ncurses a shorter format for a capability, there where it keeps its own: it has no call
// for that. False when the entry has none, or only one that is shorter still.
static inline bool hf_replace(const char *capability, const char *format) {
  char *text = (char *)hf_string(capability);
  if (!text || strlen(text) < strlen(format)) return false;
  strcpy(text, format);
  return true;
}

// tiparm is variadic.
static inline const char *hf_expand(const char *capability, int value) {
  return tiparm(capability, value);
}
