# Two commands do everything: `make demo` and `make test`.

DEBIAN_PACKAGES = libssl-dev zlib1g-dev libcurl4-openssl-dev libsqlite3-dev libpq-dev pkg-config git
RELEASE = -c release --static-swift-stdlib
BADGE = .build/release/badge

.PHONY: demo test build man bench mutate crash interoperability fuzz format lint packages clean

# Builds the command and tells the whole story on the real catalogue, offline.
demo: build
	$(BADGE) demo

# Every test. The third-party suites run when they stand beside the checkout, and must be there with CI=true.
test: DEBIAN_PACKAGES += postgresql
test: packages
	swift build --build-tests
	swift test --skip-build

build: packages
	swift build $(RELEASE) --product badge

# Manual pages, one for each command; read one with `man -l .build/man/badge.verify.1`.
man: packages
	swift build --product badge
	swift build --product generate-manual
	mkdir -p .build/man
	.build/debug/generate-manual .build/debug/badge --multi-page --section 1 --output-directory .build/man

# Ratios against the bare OpenSSL operations, measured in the same run.
bench: DEBIAN_PACKAGES += postgresql
bench: build
	OPEN_BADGES_TOOLS=1 swift build $(RELEASE) --product bench
	.build/release/bench

# Verifies every sample badge with every edit of one place; none that changes what a badge says may be accepted.
mutate: packages
	OPEN_BADGES_TOOLS=1 swift build $(RELEASE) --product mutate
	.build/release/mutate

# Kills `badge award all` again and again, on both databases: every badge has to be awarded exactly once.
crash: DEBIAN_PACKAGES += postgresql
crash: build
	OPEN_BADGES_TOOLS=1 swift build $(RELEASE) --product crash
	.build/release/crash

# Holds the command against independent implementations: Python packages from PyPI, in a folder of their own.
interoperability: build
	python3 -m venv .build/interoperability
	.build/interoperability/bin/pip install --quiet --requirement Tests/Interoperability/requirements.txt
	python3 -m venv .build/reference-validator
	.build/reference-validator/bin/pip install --quiet --no-deps --requirement Tests/Interoperability/reference-validator.txt
	Tests/Interoperability/run

# Fuzzes each parser for SECONDS seconds (default 60). TARGET=jsonld, for instance, fuzzes one.
fuzz: packages
	Tests/Fuzzing/run $(TARGET)

format:
	swift format -i -r Sources Tests Package.swift

lint:
	swift format lint --strict -r Sources Tests Package.swift

# Installs the Debian packages that are missing, and says what to install where there is no apt.
packages:
	@missing=""; \
	for package in $(DEBIAN_PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null 2>&1; then \
	  if pkg-config --exists libcrypto zlib libcurl sqlite3 libpq 2>/dev/null; then exit 0; fi; \
	  echo "This machine has no apt. Please install the development files of OpenSSL 3, zlib, libcurl, SQLite and PostgreSQL, pkg-config and git," \
	    "then run the command again." >&2; exit 1; \
	fi; \
	if [ "$$(id -u)" = 0 ]; then as_root=""; else as_root="sudo"; fi; \
	echo "Installing:$$missing"; \
	$$as_root apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -y -qq --no-install-recommends $$missing

clean:
	rm -rf .build .build-*
