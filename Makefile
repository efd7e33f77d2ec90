# make run    set everything up and open the window on the sample chat
# make test   set everything up and run all checks and tests, with samples of what is generated

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One more than there are cores: the tests of the desktop wait more than they work.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin Windows_NT,$(shell uname -s)))

.PHONY: run test test-full lint format bench bench-10m sample docs hearing screenshots translations wheel folder deb \
	try-packages clean

run: $(VENV)/.installed
	@sh packaging/system-packages.sh run
ifneq ($(DISPLAYED),)
	$(BIN)/curator demo
else
	@echo "There is no display: the same journey is made offscreen."
	QT_QPA_PLATFORM=offscreen $(BIN)/curator demo --save-to build/demo
	@echo "The draft and a picture of the window are in build/demo."
endif

test: lint
	@sh packaging/system-packages.sh test
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not long"

test-full: $(VENV)/.tested
	@sh packaging/system-packages.sh test
	CURATOR_LONG=1 $(BIN)/python -m pytest

lint: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/structure.py

format: $(VENV)/.tested
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.tested
	@sh packaging/system-packages.sh test
	$(BIN)/python -m tests.benchmarks

bench-10m: $(VENV)/.tested
	@sh packaging/system-packages.sh test
	$(BIN)/python -m tests.benchmarks --posts 10000000 import-ndjson search growth-import growth-search

sample: $(VENV)/.installed
	$(BIN)/python packaging/build_sample.py

translations: $(VENV)/.installed
	$(BIN)/python packaging/update_translations.py

hearing: $(VENV)/.tested
	@sh packaging/system-packages.sh test
	$(BIN)/python packaging/accessibility.py

# The guide's keys and pictures anew, then whether the pages say what is so.
docs: $(VENV)/.tested
	@sh packaging/system-packages.sh test
	$(BIN)/python packaging/keys_page.py
	$(BIN)/python packaging/guide_pictures.py
	$(BIN)/python -m pytest tests/test_docs.py tests/test_docs_commands.py tests/ui/shell/test_guide.py \
		tests/desktop/test_first_article.py

screenshots: $(VENV)/.tested
	@sh packaging/system-packages.sh test
	$(BIN)/python packaging/screenshots.py

# What is handed to others, in dist/: for pipx, for any Linux, for Debian.
wheel: $(VENV)/.tested
	$(BIN)/python packaging/build_wheel.py

folder: $(VENV)/.tested
	$(BIN)/python packaging/build_folder.py

deb: $(VENV)/.tested
	@sh packaging/system-packages.sh packages
	$(BIN)/python packaging/build_deb.py

try-packages: deb
	$(BIN)/python packaging/try_packages.py

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

clean:
	rm -rf build dist $(VENV)
