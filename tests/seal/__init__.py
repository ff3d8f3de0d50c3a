"""Tests of the room of keys."""
