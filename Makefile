# Two commands matter: `make demo` and `make test`. Both make what they need.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
NEW_ENOUGH := 'import sys; sys.version_info >= (3, 11) or sys.exit("Sitrep needs Python 3.11 or later, and this is %d.%d. Name another one: make demo PYTHON=python3.12" % sys.version_info[:2])'

.PHONY: install demo test lint types contracts format lock audit clean

.venv/installed: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -c $(NEW_ENOUGH)
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	$(BIN)/python -m compileall -q bot commands storage sandbox
	touch $@

.venv/installed-dev: .venv/installed requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

install: .venv/installed

demo: .venv/installed
	$(BIN)/python -m sandbox demo $(ARGS)

test: .venv/installed-dev lint types contracts
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed-dev
	$(BIN)/mypy

contracts: .venv/installed-dev
	$(BIN)/lint-imports

format: .venv/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: .venv/installed-dev
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra pictures pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra pictures --extra dev pyproject.toml -o requirements-dev.lock

# The auditor gets an environment of its own: what it needs is nothing that we ship.
.audit/installed:
	$(PYTHON) -m venv .audit
	.audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	touch $@

audit:
	$(MAKE) --no-print-directory .audit/installed || echo "audit: SKIPPED, the auditor cannot be installed here"
	$(PYTHON) .ci/audit .audit/bin/pip-audit requirements.lock requirements-dev.lock

clean:
	rm -rf .venv .audit .demo .mypy_cache .pytest_cache .ruff_cache .hypothesis
