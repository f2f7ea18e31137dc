"""Draws what people see: pure functions from outcomes and incidents to Block Kit."""
