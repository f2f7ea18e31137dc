"""Pretends: a Slack workspace on loopback."""
