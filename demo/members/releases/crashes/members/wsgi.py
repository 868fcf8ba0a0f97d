"""A release whose server exits at its start."""
import os

PAYMENTS_KEY = os.environ["PAYMENTS_KEY"]
