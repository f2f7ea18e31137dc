"""Serves the web: Slack over HTTP, health, metrics, and pages for people."""
