"""Papers: a plan, an assessment and an account come in; a packet to print and the dates for a calendar go out.

Nothing is written to disk on the way: what a paper says about a person lies only in the request's memory.
"""
