"""What the operator can measure."""

from datetime import timedelta

import pytest

from bot.metrics import Metrics


@pytest.fixture
def metrics() -> Metrics:
    return Metrics("1.2.3")


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"sitrep_{name}", labels)


def test_requests_are_counted_and_their_answers_timed(metrics: Metrics) -> None:
    metrics.request("command", "answered", 0.02)
    metrics.request("command", "failed", 0.3)
    assert value(metrics, "requests_total", kind="command", outcome="answered") == 1
    assert value(metrics, "ack_seconds_count", kind="command") == 2
    assert value(metrics, "ack_seconds_bucket", kind="command", le="0.1") == 1


def test_steps_are_counted_by_what_became_of_them(metrics: Metrics) -> None:
    for outcome in ("done", "retried", "failed", "done"):
        metrics.step("open_channel", outcome)
    metrics.waiting(3)
    assert value(metrics, "outbox_steps_total", kind="open_channel", outcome="done") == 2
    assert value(metrics, "outbox_waiting") == 3


def test_reminders_are_counted_with_their_lateness(metrics: Metrics) -> None:
    metrics.reminded(timedelta(seconds=0.4))
    metrics.reminded(timedelta(seconds=-1))
    assert value(metrics, "reminders_total") == 2
    assert value(metrics, "reminder_lateness_seconds_bucket", le="0.5") == 2
    assert value(metrics, "reminder_lateness_seconds_sum") == pytest.approx(0.4)


def test_two_instances_share_nothing(metrics: Metrics) -> None:
    metrics.fault()
    assert value(metrics, "faults_total") == 1
    assert value(Metrics("1.2.3"), "faults_total") == 0


def test_the_text_names_the_version(metrics: Metrics) -> None:
    assert 'sitrep_build_info{version="1.2.3"} 1.0' in metrics.text().decode()
