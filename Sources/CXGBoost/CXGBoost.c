#include "CXGBoost.h"
#include <dlfcn.h>
#include <math.h>
#include <stddef.h>

// As in xgboost/c_api.h.
typedef uint64_t length;
static struct {
  const char *(*last_error)(void);
  int (*log_callback)(void (*)(const char *));
  int (*matrix)(const float *, length, length, float, void **, int);
  int (*set_floats)(void *, const char *, const float *, length);
  int (*free_matrix)(void *);
  int (*booster)(void *const *, length, void **);
  int (*set)(void *, const char *, const char *);
  int (*update)(void *, int, void *);
  int (*predict)(void *, void *, int, unsigned, int, length *, const float **);
  int (*save)(void *, const char *, length *, const char **);
  int (*free_booster)(void *);
} library;
static int is_loaded;

// What the library has to say would stand in the middle of a screen.
static void silence(const char *line) { (void)line; }

static int find(void *handle, const char *name, void *function) {
  *(void **)function = dlsym(handle, name);
  return *(void **)function == NULL;
}

int xb_load(void) {
  if (is_loaded) return 0;
  void *handle = dlopen("libxgboost.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libxgboost.so", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return -1;
  int missing = find(handle, "XGBGetLastError", &library.last_error)
    | find(handle, "XGBRegisterLogCallback", &library.log_callback)
    | find(handle, "XGDMatrixCreateFromMat_omp", &library.matrix)
    | find(handle, "XGDMatrixSetFloatInfo", &library.set_floats)
    | find(handle, "XGDMatrixFree", &library.free_matrix)
    | find(handle, "XGBoosterCreate", &library.booster)
    | find(handle, "XGBoosterSetParam", &library.set)
    | find(handle, "XGBoosterUpdateOneIter", &library.update)
    | find(handle, "XGBoosterPredict", &library.predict)
    | find(handle, "XGBoosterSaveModelToBuffer", &library.save)
    | find(handle, "XGBoosterFree", &library.free_booster);
  if (missing || library.log_callback(silence)) {
    dlclose(handle);
    return -1;
  }
  is_loaded = 1;
  return 0;
}

const char *xb_error(void) { return is_loaded ? library.last_error() : "libxgboost is not there"; }

int xb_matrix(const float *values, uint64_t rows, uint64_t columns, int threads, void **matrix) {
  return library.matrix(values, rows, columns, NAN, matrix, threads);
}

int xb_set_labels(void *matrix, const float *labels, uint64_t rows) {
  return library.set_floats(matrix, "label", labels, rows);
}

void xb_free_matrix(void *matrix) { library.free_matrix(matrix); }

int xb_booster(void *const *matrices, uint64_t count, void **booster) {
  return library.booster(matrices, count, booster);
}

int xb_set(void *booster, const char *name, const char *value) {
  return library.set(booster, name, value);
}

int xb_update(void *booster, int round, void *matrix) {
  return library.update(booster, round, matrix);
}

int xb_margins(
  void *booster, void *matrix, unsigned rounds, uint64_t *count, const float **margins) {
  return library.predict(booster, matrix, 1, rounds, 0, count, margins);
}

int xb_save(void *booster, uint64_t *count, const char **json) {
  return library.save(booster, "{\"format\":\"json\"}", count, json);
}

void xb_free_booster(void *booster) { library.free_booster(booster); }
