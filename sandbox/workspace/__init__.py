"""The state of a Slack workspace, and everything that can happen to it."""
