# Casewright: run, test, check, bench, fuzz, install, clean.
#
# `make run` and `make test` install from Debian what is missing and say what they install.

PREFIX ?= /usr/local
BUILD := .build
DIST := $(BUILD)/dist
# The types of generics are named in the code and not looked up by name when the program starts:
# that took a third of the time to the first screen.
TYPES := -Xfrontend -disable-concrete-type-metadata-mangled-name-accessors
RELEASE := --configuration release --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s \
  $(addprefix -Xswiftc ,$(TYPES))
PROGRAM := $(DIST)/casewright
VENV := $(BUILD)/venv

.PHONY: run test check bench fuzz install clean program lint build needs-program needs-tests needs-bench

run: program
	$(PROGRAM) rehearse

program: needs-program
	swift build --scratch-path $(DIST) --product casewright $(RELEASE)
	@# Linux keeps a file in memory in the pieces it was written in, and maps whole pieces. In those a
	@# linker writes, every start would pay; in the largest, 8 MB more would count as the program's.
	rm -f $(PROGRAM)
	dd if=$(DIST)/release/casewright of=$(PROGRAM) bs=128k status=none
	chmod 755 $(PROGRAM)

# The cryptography is C: unoptimised, the vault's tests would take minutes.
build: needs-program
	swift build --build-tests --explicit-target-dependency-import-check error -Xcc -O2

test: build program needs-tests
	swift test --skip-build
	$(VENV)/bin/python Tests/Journeys/run.py $(PROGRAM)

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

# What continuous integration runs: format, build without warnings, imports, purity, all tests.
check: lint build purity test

# The core imports nothing of the world; only one file of each kind may.
.PHONY: purity
purity:
	@! grep -rnE '^(package )?import (Foundation|FoundationEssentials)' Sources \
	  --include='*.swift' --exclude-dir=EmbedResources --exclude-dir=embed-resources
	@! grep -rnE '^(@preconcurrency )?import Glibc' Sources/StrictJSON Sources/Guidance \
	  Sources/ReviewCore Sources/Documents Sources/Screens
	@! grep -rlE '^import Glibc' Sources/Vault | grep -vE '/(POSIX|Ahead).swift'
	@! grep -rlE '^import Glibc' Sources/AgeFormat | grep -v LockedMemory.swift
	@! grep -rlE '^(package )?import Crypto' Sources | grep -vE 'StrictJSON/Digest.swift|Vault/Signing.swift|Sources/AgeFormat/'

bench: program needs-tests needs-bench
	$(VENV)/bin/python Tests/Bench/bench.py $(PROGRAM)
	$(VENV)/bin/python Tests/Bench/replay.py $(PROGRAM)
	$(VENV)/bin/python Tests/Bench/commit.py $(PROGRAM)
	$(VENV)/bin/python Tests/Bench/opening.py $(PROGRAM)
	$(VENV)/bin/python Tests/Bench/budgets.py $(PROGRAM)

# Strangers' bytes against every reader; `make test` reads the corpus only.
SECONDS ?= 60
fuzz:
	Tests/Fuzz/run.sh $(SECONDS)

install: program
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/casewright
	install -D -m 644 Sources/Vault/Vault.docc/CaseFolderFormat.md \
	  $(DESTDIR)$(PREFIX)/share/doc/casewright/CaseFolderFormat.md

clean:
	rm -rf $(BUILD)

# Debian packages that are not there yet are installed, as root or through sudo.
define install_missing
@missing=""; for p in $(1); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
if [ -n "$$missing" ]; then echo "Installing:$$missing"; \
  sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; fi
endef

needs-program:
	$(call install_missing,libncursesw5-dev)

needs-tests:
	$(call install_missing,tmux jq age strace python3 python3-venv)
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@$(VENV)/bin/python -c 'import pyte' 2>/dev/null || $(VENV)/bin/pip install --quiet pyte

needs-bench:
	$(call install_missing,dialog whiptail)
