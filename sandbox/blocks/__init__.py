"""Block Kit: what Slack accepts, and what can be read in it."""
