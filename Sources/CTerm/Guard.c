// Gives the terminal back when the program dies. Not chained to the Swift runtime's handler: on
// a terminal that one waits 30 s for a key, on the raw screen.
#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CTerm.h"

// What a program dies of by itself, and what others kill it with but for those that the loop reads.
static const int crashes[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGFPE,  SIGABRT, SIGSYS,
                              SIGQUIT, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2};
enum { crash_count = sizeof crashes / sizeof *crashes };

static volatile sig_atomic_t armed;
static int guarded;
static struct termios saved;
static char restore[1024];
static size_t restore_count;
static struct sigaction former[crash_count];
static char alternate[65536];

// Only calls that are safe in a signal handler. The terminal may be non-blocking and stuck: a
// crash waits at most a second for it.
static void give_back(void) {
  if (!armed) return;
  armed = 0;
  size_t done = 0;
  while (done < restore_count) {
    ssize_t count = write(guarded, restore + done, restore_count - done);
    if (count > 0) {
      done += (size_t)count;
      continue;
    }
    struct pollfd writable = {.fd = guarded, .events = POLLOUT};
    if (poll(&writable, 1, 1000) != 1 || (writable.revents & (POLLERR | POLLHUP))) break;
  }
  tcsetattr(guarded, TCSANOW, &saved);
}

static void on_crash(int number) {
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

void ct_guard_arm(int terminal, const struct termios *modes, const char *bytes, size_t count) {
  static int registered;
  if (!registered) atexit(give_back);
  registered = 1;
  if (armed) return;
  guarded = terminal;
  saved = *modes;
  restore_count = count < sizeof restore ? count : sizeof restore;
  memcpy(restore, bytes, restore_count);

  // A stack overflow leaves no room for a handler on the same stack.
  stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate};
  sigaltstack(&stack, 0);
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &former[i]);
  armed = 1;
}

void ct_guard_disarm(void) {
  if (!armed) return;
  armed = 0;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &former[i], 0);
}
