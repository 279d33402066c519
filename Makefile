# What people and CI do with a checkout. All it needs is make and a Python of at least 3.11; the rest comes into .venv.
#
#   make run           the judge at http://127.0.0.1:8000 (PORT=9000 for another port)
#   make test          the tests; those that this machine cannot run are named at the end, with the reason
#   make check         lint, types, import contracts and tests: what CI does
#   make lint          ruff, its formatter, mypy, import contracts
#   make coverage      the tests, and which lines and branches they leave out
#   make format        mend what ruff can mend
#   make image         the sandbox image (needs a Docker engine)
#   make screenshots   every page in both themes at three widths, and the pictures of README.md (needs Docker, Chromium)
#   make clean         back to a fresh checkout

PYTHON ?= python3
PORT ?= 8000
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv || echo $(BIN)/uv)

# Compiled once, when it is installed: else every start of a server compiles some thousand modules anew where this is set.
unexport PYTHONDONTWRITEBYTECODE

.DELETE_ON_ERROR:
.PHONY: run test check lint coverage format image screenshots page clean

run: $(VENV)/.run page
	$(BIN)/judge serve --port $(PORT)

test: $(VENV)/.dev page
	$(BIN)/pytest $(ARGS)

check: lint test

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

coverage: $(VENV)/.dev page
	$(BIN)/coverage run -m pytest $(ARGS)
	$(BIN)/coverage report

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

image: $(VENV)/.run
	$(BIN)/judge image build

screenshots: $(VENV)/.dev page
	$(BIN)/python -m tests.browser.screenshots

# The page's bundle. web.build does nothing where it is newer than its sources, and says so where there is no Node.
page: $(VENV)/.run
	@if [ -f web/build.py ]; then $(BIN)/python -m web.build; fi

clean:
	rm -rf $(VENV) web/dist node_modules dist .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Two stamps: what the judge needs, and what working on it needs on top.
$(VENV)/.run: uv.lock pyproject.toml | $(UV)
	$(UV) sync --frozen --no-dev --inexact --compile-bytecode --python $(PYTHON)
	@touch $@

$(VENV)/.dev: uv.lock pyproject.toml | $(UV)
	$(UV) sync --frozen --inexact --compile-bytecode --python $(PYTHON)
	@touch $@ $(VENV)/.run

# Only where no uv is installed.
$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "$(PYTHON) is older than 3.11: name another one, make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
		|| { echo "$(PYTHON) comes without venv: apt-get install python3-venv, or install uv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
