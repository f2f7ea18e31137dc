"""Tells Slack what the outbox says, step by step, and writes down what became of it."""
