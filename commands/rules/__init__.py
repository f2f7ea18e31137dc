"""Pure rules: what may follow what, what is owed when, who may do what."""
