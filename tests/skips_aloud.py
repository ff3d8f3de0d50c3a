"""A pytest plugin: skipped tests are counted aloud, and with CI=true they are failures."""

from __future__ import annotations

import os

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The last word on skips, in capitals."""
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        verdict = "which is a failure with CI=true" if _strict() else "see the reasons above"
        terminalreporter.write_line(f"SKIPPED ALOUD: {len(skipped)} tests did not run, {verdict}.")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Turns a green run with skips into a failure where nobody would read the summary."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if _strict() and reporter and reporter.stats.get("skipped") and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _strict() -> bool:
    return os.environ.get("CI") == "true"
