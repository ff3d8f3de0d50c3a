"""What comes from outside and goes there: one module a carrier, none of which knows what is said."""
