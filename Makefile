# Two commands for a newcomer: `make run` and `make test`. Both install what they need into .venv and var/.
PYTHON ?= python3
BIN := .venv/bin
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: run test check bench screens requirements clean

run: .venv/run.stamp
	@$(BIN)/palanca serve

test: .venv/test.stamp .venv/system.stamp check
	@.ci/test

# The house rules that need no test runner: style, types, who imports whom.
check: .venv/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/palanca law check

bench: .venv/test.stamp .venv/system.stamp
	@$(BIN)/python -m bench

# Every page in both languages, phone and desktop, light and dark, and a sheet of them: var/screens/index.html
screens: .venv/test.stamp .venv/system.stamp
	@$(BIN)/pytest -q -p no:randomly tests/journeys/screens.py
	@echo "Look at them one by one: var/screens/index.html"

requirements:
	uv pip compile -q --generate-hashes --no-header --universal --python-version 3.11 --extra postgres pyproject.toml -o requirements.txt
	uv pip compile -q --generate-hashes --no-header --universal --python-version 3.11 --extra postgres --group dev pyproject.toml -o requirements-dev.txt

clean:
	rm -rf .venv var dist

.venv/run.stamp: requirements.txt pyproject.toml | .venv/bin/pip
	@echo "Installing what Palanca needs (once; a minute or two)…"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@.ci/link
	@touch $@

.venv/test.stamp: requirements-dev.txt pyproject.toml | .venv/bin/pip
	@echo "Installing what the tests need (once; a minute or two)…"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@.ci/link
	@touch $@ .venv/run.stamp

.venv/bin/pip:
	@.ci/python $(PYTHON)

# Chromium, age and Debian's PDF tools for the tests: by apt when root, told aloud when not.
.venv/system.stamp: .ci/system | .venv/bin/pip
	@.ci/system
	@touch $@
