#define _GNU_SOURCE
#include "CTerm.h"

#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <unistd.h>

static sigset_t loop_signals(void) {
  static const int list[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) sigaddset(&set, list[i]);
  return set;
}

void ct_block_signals(void) {
  sigset_t set = loop_signals();
  pthread_sigmask(SIG_BLOCK, &set, 0);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

int ct_signal_file(void) {
  sigset_t set = loop_signals();
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int ct_next_signal(int file) {
  struct signalfd_siginfo info;
  return read(file, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void ct_default_actions(void) {
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  signal(SIGTSTP, SIG_DFL);
  signal(SIGWINCH, SIG_DFL);
}

void ct_stop(void) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, 0);
  pthread_sigmask(SIG_BLOCK, &stop, 0);

  sigset_t resumed;
  sigemptyset(&resumed);
  sigaddset(&resumed, SIGCONT);
  sigtimedwait(&resumed, 0, &(struct timespec){0, 0});
}

void ct_share_heap(void) { mallopt(M_ARENA_MAX, 1); }

void ct_keep_no_core(void) { setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0}); }

int ct_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int ct_event_file(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

struct ct_size ct_window_size(int file) {
  struct winsize size = {0};
  if (ioctl(file, TIOCGWINSZ, &size) != 0) return (struct ct_size){0, 0};
  return (struct ct_size){size.ws_col, size.ws_row};
}

int ct_waiting(int file) {
  int count = 0;
  return ioctl(file, FIONREAD, &count) == 0 ? count : 0;
}
