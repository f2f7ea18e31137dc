"""What the page in the browser talks to."""
