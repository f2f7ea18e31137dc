"""Owns counting and logging what became of steps."""

from collections.abc import Sequence

import structlog

from bot.delivery import reports
from bot.delivery.endings import Ended, Failed
from bot.delivery.faults import Refused
from bot.metrics import Metrics
from storage.models import Step

log = structlog.get_logger(__name__)


def count(ended: Sequence[Ended], metrics: Metrics) -> None:
    for each in ended:
        metrics.step(each.step.kind, each.ending.outcome)
        if isinstance(each.ending, Failed):
            _failed(each.step, each.ending.fault, metrics)


def _failed(step: Step, fault: Refused, metrics: Metrics) -> None:
    log.warning(
        "step.failed",
        kind=step.kind,
        step=step.id,
        incident=step.incident_id,
        error=fault.code,
        mend=fault.mend,
    )
    if step.incident_id is None or reports.is_report(step):
        metrics.fault()  # nobody is told of these
