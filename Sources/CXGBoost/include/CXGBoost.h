// The few functions of libxgboost (1.6 and later) that training needs. The library is opened when
// it is first asked for, not when the program starts: only training needs it, and linking it
// would cost every start 2 to 4 ms.
#pragma once
#include <stdint.h>

/// Opens the library; 0 when it is there. Safe to call again.
int xb_load(void);
/// Why the last call failed; valid until the next one of this thread.
const char *xb_error(void);

// Everything below: 0 is good. A pointer that is handed out stays until the next call on its owner.

/// Rows of `columns` values each, copied; NaN is missing.
int xb_matrix(const float *values, uint64_t rows, uint64_t columns, int threads, void **matrix);
int xb_set_labels(void *matrix, const float *labels, uint64_t rows);
void xb_free_matrix(void *matrix);

int xb_booster(void *const *matrices, uint64_t count, void **booster);
int xb_set(void *booster, const char *name, const char *value);
int xb_update(void *booster, int round, void *matrix);
/// Log-odds of each row by the first `rounds` trees.
int xb_margins(void *booster, void *matrix, unsigned rounds, uint64_t *count, const float **margins);
/// The model as JSON.
int xb_save(void *booster, uint64_t *count, const char **json);
void xb_free_booster(void *booster);
