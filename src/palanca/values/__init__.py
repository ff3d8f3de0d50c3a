"""The nouns that flow through the house: money, dates, places, and the shapes that raw input must have."""
