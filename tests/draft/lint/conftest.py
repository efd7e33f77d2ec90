"""The table of what lint finds, at the end of the run, whichever process its test ran in."""

from collections.abc import Iterator

import pytest

_TABLE = "lint table"


@pytest.fixture
def table(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Lines to print when all tests have run."""
    lines: list[str] = []
    yield lines
    request.node.user_properties.append((_TABLE, lines))


@pytest.hookimpl(wrapper=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
    reports = (report for kind in terminalreporter.stats.values() for report in kind)
    told = [
        value for report in reports for name, value in getattr(report, "user_properties", ()) if name == _TABLE
    ]
    if told:
        terminalreporter.section("lint: seeded faults and clean quotes")
        for line in told[0]:
            terminalreporter.write_line(line)
    yield
