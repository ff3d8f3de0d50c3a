"""The house for ears: languages by their own names, a card that asks for an interpreter, recordings by variety."""
