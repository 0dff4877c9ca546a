# Everything a newcomer needs: `make demo` to look at it, `make test` to change it.

SWIFT ?= swift
# The start waits for every byte that the loader reads and touches: no search for libraries beside
# the program, its 90,000 relocations in 17 kB instead of 2 MB, which the linker that comes with
# Swift can do, no list of symbols for others to link with, and the C++ library in the program:
# where it is shared, looking up its 4,000 symbols takes half a millisecond of each start.
STATIC = $(CURDIR)/.build/static
CLANG ?= $(dir $(shell command -v $(SWIFT)))clang
LINKING = --disable-local-rpath -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld \
	-Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic -Xlinker -L$(STATIC)
RELEASE = -c release --static-swift-stdlib --product holdfast $(LINKING)
PROGRAM = .build/release/holdfast

.PHONY: demo test soak build release install lint format bench packages clean

# Makes a store with made-up subscribers and a day of calls if there is none, and opens the desk.
demo: release
	$(PROGRAM) demo

test: packages
	$(SWIFT) build --build-tests
	SWIFT=$(SWIFT) Scripts/run-tests

# An hour of leaning on the keyboard of the real program, every hostile text everywhere, and many
# hands on one store that are killed, cut off and left without power.
soak: packages
	$(SWIFT) build --build-tests
	HOLDFAST_SOAK=1 $(SWIFT) test --skip-build \
		--filter 'MonkeyOnPtyTests|Hostile|ProgramTests.(Bank|ExactlyOnce|Draft)'

build: packages
	$(SWIFT) build

# One binary that needs only the C libraries of `packages`. Where there is no archive of the C++
# library, the shared one is found.
release: packages
	@mkdir -p $(STATIC)
	@ln -sfn "$$($(CLANG) -print-file-name=libstdc++.a 2>&1)" $(STATIC)/libstdc++.a
	$(SWIFT) build $(RELEASE)

PREFIX ?= /usr/local
install: release
	install -D -m 755 -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/holdfast
	install -D -m 644 Documentation/holdfast.1 $(DESTDIR)$(PREFIX)/share/man/man1/holdfast.1

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

# Speed and memory beside floors in C and the peers, in one run; see Bench/README.md.
bench: release
	Bench/run

# Debian packages that are missing, if any.
packages:
	@Scripts/install-packages

clean:
	rm -rf .build .build-*
