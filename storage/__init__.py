"""Remembers: tables, queries, migrations."""
