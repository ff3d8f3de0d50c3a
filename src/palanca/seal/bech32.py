"""Thirty-two bytes come in; their `AGE-SECRET-KEY-1…` text goes out (BIP 173, as the age format asks).

pyrage reads such a text but cannot make an identity from given bytes, and a passphrase gives bytes.
"""

from __future__ import annotations

PREFIX = "age-secret-key-"
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def age_secret_key(key: bytes) -> str:
    if len(key) != 32:
        raise ValueError("an X25519 key has 32 bytes")
    groups = _fives(key)
    return (PREFIX + "1" + "".join(LETTERS[five] for five in groups + _checksum(groups))).upper()


def _fives(key: bytes) -> list[int]:
    """256 bits, filled up with four zeros, as 52 groups of five."""
    bits = int.from_bytes(key, "big") << 4
    return [bits >> shift & 31 for shift in range(255, -1, -5)]


def _checksum(groups: list[int]) -> list[int]:
    head = [ord(letter) >> 5 for letter in PREFIX] + [0] + [ord(letter) & 31 for letter in PREFIX]
    rest = _polymod(head + groups + [0] * 6) ^ 1
    return [rest >> shift & 31 for shift in range(25, -1, -5)]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(GENERATORS):
            check ^= generator if top >> bit & 1 else 0
    return check
