"""Everything that the workspace sends to the app, and what comes back."""
