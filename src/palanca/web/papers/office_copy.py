"""A plan and an assessment come in; what an office may see goes out: no advice, nothing of what workers do together.

Whether to join with others is the worker's own choice, and advice is the worker's: both stay on the worker's sheets.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from typing import Final

from palanca.values.assessment import Assessment, Finding
from palanca.values.plan import Plan, Step
from palanca.values.said import Said

AMONG_WORKERS: Final = frozenset({"union", "worker_group"})


def plan_for_office(plan: Plan) -> Plan:
    """A group of workers is not named even as what remains after a passed date."""
    unseen = {step.door.name for step in plan.steps if step.door.level in AMONG_WORKERS}
    steps = tuple(_without(step, unseen) for step in plan.steps if step.door.level not in AMONG_WORKERS)
    return replace(plan, steps=steps, first=next((step for step in steps if not step.passed), None))


def _without(step: Step, unseen: Set[Said]) -> Step:
    return replace(step, remains=tuple(name for name in step.remains if name not in unseen), cautions=())


def findings_for_office(assessment: Assessment) -> tuple[Finding, ...]:
    """Each finding with the doors an office may read of; one that has no other door is left out whole."""
    shown = (_for_office(finding) for finding in assessment.findings)
    return tuple(finding for finding in shown if finding.forums)


def _for_office(finding: Finding) -> Finding:
    return replace(finding, forums=tuple(door for door in finding.forums if door.level not in AMONG_WORKERS))
