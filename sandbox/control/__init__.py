"""What tests switch on: faults, limits, and the HTTP side of both."""
