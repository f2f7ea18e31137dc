"""Plays incidents while processes are killed, and judges what is left."""
