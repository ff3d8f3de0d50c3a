"""An assessment comes in; what an office may see goes out: no advice, nothing of what workers do together.

Whether to join with others is the worker's own choice, and advice is the worker's: both stay on the worker's sheets.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from palanca.plan.doors import merged_doors
from palanca.plan.steps import steps_of
from palanca.values.assessment import Assessment, Finding
from palanca.values.plan import Step

# What workers do among themselves, and their consulate: it would say where somebody comes from.
AMONG_WORKERS: Final = frozenset({"union", "worker_group", "foreign"})


def steps_for_office(assessment: Assessment, as_of: date) -> tuple[Step, ...]:
    """The doors of what an office may read; a group of workers is not named even as what remains of a passed date."""
    return steps_of(merged_doors(findings_for_office(assessment)), as_of)


def findings_for_office(assessment: Assessment) -> tuple[Finding, ...]:
    """Each finding with the doors an office may read of; one that has no other door is left out whole, and so is one
    whose telling could reveal somebody's status."""
    shown = (_for_office(finding) for finding in assessment.findings if not finding.private)
    return tuple(finding for finding in shown if finding.forums)


def _for_office(finding: Finding) -> Finding:
    return replace(finding, forums=tuple(door for door in finding.forums if door.level not in AMONG_WORKERS))
