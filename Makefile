# Two commands, each enough alone on a fresh Debian 12 with a Swift 6.3 toolchain:
#   make demo   the main job, in the folder demo/
#   make test   everything CI runs

.PHONY: demo test test-long bench-reading bench-audit bench-import bench-export lint defaults install debian-build debian-test release

# What the program is built with, and what the tests judge its files with.
BUILD_PACKAGES = libsqlite3-dev libxlsxwriter-dev zlib1g-dev libzip-dev libxml2-dev pkg-config python3
TEST_PACKAGES = sqlite3 python3-venv
PYTHON_PACKAGES = openpyxl==3.1.5 XlsxWriter==3.3.1 xlwt==1.3.0 odfpy==1.4.1 icalendar==7.3.0 pyxform==4.5.0
PREFIX ?= /usr/local

demo: debian-build
	swift build --product maiam
	sh Tests/Demo/demo.sh "$$(swift build --show-bin-path)/maiam" demo

test: debian-build debian-test lint
	swift build --build-tests
	PATH="$(CURDIR)/.build/python/bin:$$PATH" swift test --skip-build
	sh Tests/Demo/demo.sh "$$(swift build --show-bin-path)/maiam" .build/demo > .build/demo.log || (tail -n 20 .build/demo.log; false)
	PATH="$(CURDIR)/.build/python/bin:$$PATH" python3 Tests/Demo/read_reports.py .build/demo

# What takes minutes: 10,000 changed files for each reader, 300 killed processes, 8 processes writing 200 times each.
test-long: debian-build debian-test
	swift build --build-tests
	PATH="$(CURDIR)/.build/python/bin:$$PATH" MAIAM_FUZZ=10000 MAIAM_KILLS=300 MAIAM_WRITES=200 \
	  swift test --skip-build --filter 'FuzzTests|KillTests|ConcurrencyTests'

# Reading a large spreadsheet, side by side with python-calamine.
bench-reading: debian-test release
	.build/python/bin/pip install --quiet python-calamine==0.9.1
	.build/python/bin/python3 Benchmarks/reading.py "$$(swift build -c release --static-swift-stdlib --show-bin-path)/maiam"

# An invented country of 100,000 facilities, audited beside one statement that only joins the same rows.
bench-audit: release
	cd Benchmarks && swift build -c release
	python3 Benchmarks/audit.py "$$(swift build -c release --static-swift-stdlib --show-bin-path)/maiam" \
	  "$$(cd Benchmarks && swift build -c release --show-bin-path)" Benchmarks/.build/country.sqlite

# A list of 100,000 facilities, imported beside sqlite3's own import of the same file.
bench-import: release
	python3 Benchmarks/importing.py "$$(swift build -c release --static-swift-stdlib --show-bin-path)/maiam"

# 20 columns of 100,000 facilities as a spreadsheet, beside a plain C program, XlsxWriter and openpyxl; ROWS=1000000 takes
# hours, most of them to invent the facilities.
ROWS ?= 100000
bench-export: debian-test release
	cd Benchmarks && swift build -c release --product maiam-generate
	.build/python/bin/pip install --quiet python-calamine==0.9.1
	.build/python/bin/python3 Benchmarks/exporting.py "$$(swift build -c release --static-swift-stdlib --show-bin-path)/maiam" \
	  "$$(cd Benchmarks && swift build -c release --show-bin-path)" Benchmarks/.build/export-$(ROWS).sqlite $(ROWS) $(TEMPLATE)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# After adding or removing a file under checklists/, tables/ or templates/.
defaults:
	sh Sources/CDefaults/embed.sh

release: debian-build
	swift build -c release --product maiam --static-swift-stdlib

install: release
	install -D -m 755 "$$(swift build -c release --static-swift-stdlib --show-bin-path)/maiam" $(DESTDIR)$(PREFIX)/bin/maiam

# Installs only what is missing, and says so.
debian-build:
	@sh Tests/Scripts/debian.sh $(BUILD_PACKAGES)

debian-test: debian-build
	@sh Tests/Scripts/debian.sh $(TEST_PACKAGES)
	@test "$$(cat .build/python/packages 2>/dev/null)" = "$(PYTHON_PACKAGES)" || { \
	  echo "Cài $(PYTHON_PACKAGES) vào .build/python để kiểm tra các tệp Excel, tệp lịch, biểu mẫu"; \
	  mkdir -p .build && python3 -m venv .build/python && .build/python/bin/pip install --quiet $(PYTHON_PACKAGES) && \
	  echo "$(PYTHON_PACKAGES)" > .build/python/packages; }
