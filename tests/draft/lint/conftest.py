"""The table of what lint finds, at the end of the run."""

from collections.abc import Iterator

import pytest

TABLE = pytest.StashKey[list[str]]()


@pytest.fixture
def table(request: pytest.FixtureRequest) -> list[str]:
    """Lines to print when all tests have run."""
    return request.config.stash.setdefault(TABLE, [])


@pytest.hookimpl(wrapper=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> Iterator[None]:
    if lines := config.stash.get(TABLE, []):
        terminalreporter.section("lint: seeded faults and clean quotes")
        for line in lines:
            terminalreporter.write_line(line)
    yield
