"""What is stored because a worker asked: answers under six words for some days, or handed on for ten minutes.

Decision 0007 gives the reasons. Nothing here can be opened with the database alone.
"""
