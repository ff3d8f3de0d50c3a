"""Django's room: the only one with a clock, a database, a network and a screen."""
