"""What tests and the demo drive the workspace with: people, forms, answers."""
