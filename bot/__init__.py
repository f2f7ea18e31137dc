"""Talks: Slack, the clock and the web."""
