"""Serves the web: Slack over HTTP, health, metrics."""
