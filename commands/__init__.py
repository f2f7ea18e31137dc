"""Decides: what people can do to an incident."""
