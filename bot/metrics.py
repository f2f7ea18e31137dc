"""Owns what is counted and measured; one instance, passed down."""

from datetime import timedelta
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, generate_latest

# Seconds. Slack gives up waiting for an answer after 3.
_ACK: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)
_LATE: Final = (0.25, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 300.0)


class Metrics:
    """What `/metrics` shows. Labels are closed sets of words, never ids or texts."""

    content_type: Final = "text/plain; version=0.0.4; charset=utf-8"

    def __init__(self, version: str = "unknown") -> None:
        self.registry = into = CollectorRegistry()
        by = ("kind", "outcome")
        self._requests = Counter("sitrep_requests", "Requests from Slack.", by, registry=into)
        self._acks = Histogram(
            "sitrep_ack_seconds", "From request to answer.", ("kind",), buckets=_ACK, registry=into
        )
        self._steps = Counter("sitrep_outbox_steps", "Steps told to Slack.", by, registry=into)
        self._waiting = Gauge(
            "sitrep_outbox_waiting", "Steps that Slack has yet to be told.", registry=into
        )
        self._reminders = Counter("sitrep_reminders", "Reminders asked.", registry=into)
        self._late = Histogram(
            "sitrep_reminder_lateness_seconds",
            "How long after its time a reminder was asked.",
            buckets=_LATE,
            registry=into,
        )
        self._tasks = Gauge("sitrep_tasks", "What the loop has under way.", registry=into)
        self._faults = Counter("sitrep_faults", "Faults admitted or logged.", registry=into)
        build = Info("sitrep_build", "The version that is running.", registry=into)
        build.info({"version": version})

    def request(self, kind: str, outcome: str, seconds: float) -> None:
        """Count a request that was answered, and how long the answer took."""
        self._requests.labels(kind, outcome).inc()
        self._acks.labels(kind).observe(seconds)

    def step(self, kind: str, outcome: str) -> None:
        """Count an outbox step; outcome: done, retried or failed."""
        self._steps.labels(kind, outcome).inc()

    def waiting(self, count: float) -> None:
        """Set how many outbox steps wait now."""
        self._waiting.set(count)

    def reminded(self, late: timedelta) -> None:
        """Count a reminder that was asked this long after its time."""
        self._reminders.inc()
        self._late.observe(max(0.0, late.total_seconds()))

    def tasks(self, count: int) -> None:
        """Set how many asyncio tasks there are now."""
        self._tasks.set(count)

    def fault(self) -> None:
        self._faults.inc()

    def text(self) -> bytes:
        """Return everything in Prometheus' text form."""
        return generate_latest(self.registry)
