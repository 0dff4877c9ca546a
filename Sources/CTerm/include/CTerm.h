// What Swift cannot do itself on Linux: calls that its Glibc module lacks, variadic ioctl, and
// code that may run inside a signal handler.
#pragma once
#include <stddef.h>
#include <termios.h>

/// Blocks the signals that the loop reads (INT, TERM, HUP, TSTP, CONT, WINCH) in this thread and
/// in those it starts, and ignores PIPE and XFSZ.
void ct_block_signals(void);
/// A descriptor on which the blocked signals are read; -1 when the system refuses.
int ct_signal_file(void);
/// The next signal waiting on that descriptor, or 0.
int ct_next_signal(int file);
/// Gives INT, TERM, TSTP and WINCH the default action back, which newterm replaces.
void ct_default_actions(void);
/// Stops this process as the terminal driver's Ctrl-Z does; returns after SIGCONT, which
/// is then not reported.
void ct_stop(void);

/// One heap for all threads. Those of their own grow by a page and a system call each time, which
/// takes longer than the search that needs the pages.
void ct_share_heap(void);

/// What is in memory, passwords too, never goes into a file when the program dies.
void ct_keep_no_core(void);

/// An unnamed file in memory; -1 when the system refuses.
int ct_memory_file(void);
/// A counter that poll(2) can wait for; -1 when the system refuses.
int ct_event_file(void);

struct ct_size { int columns, rows; };
/// The terminal's size; 0 by 0 when it does not say.
struct ct_size ct_window_size(int file);
/// The bytes that can be read at once.
int ct_waiting(int file);

/// From now on a crash or exit(3) writes `bytes` to the terminal and gives it `modes` back.
/// Keeps at most 1024 bytes.
void ct_guard_arm(int terminal, const struct termios *modes, const char *bytes, size_t count);
/// The terminal is restored; crashes are the former handlers' business again.
void ct_guard_disarm(void);
