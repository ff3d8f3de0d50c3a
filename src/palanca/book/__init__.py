"""The lawbook: dated YAML in, typed and cited values out. No opinion lives here, only what the law says and since when.

Open it with `palanca.book.load.open_book`; everything else in the pure core takes the Book as an argument.
"""
