"""The pay engine: hours and earnings and the lawbook in, what is owed with a reason for every amount out (contract 1).

Amounts are exact until they are due (cents.py says where they are rounded); every legal number comes from the book.
"""
