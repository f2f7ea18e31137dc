"""Translates Slack's requests into verbs; decides nothing."""
