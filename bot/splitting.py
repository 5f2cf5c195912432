"""Splits a long text where a reader would: between paragraphs, then lines, sentences, words."""

SEPARATORS = ("\n\n", "\n", ". ", " ")


def split(text: str, limit: int) -> list[str]:
    """Parts of at most `limit` UTF-16 units each (what Telegram counts), none empty."""
    parts: list[str] = []
    rest = text.strip()
    while units(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def _cut(text: str, limit: int) -> int:
    """The position to cut at: the best separator in the last half of what fits."""
    fits = limit
    while units(text[:fits]) > limit:
        fits -= max(1, (units(text[:fits]) - limit) // 2)
    for separator in SEPARATORS:
        found = text.rfind(separator, fits // 2, fits)
        if found > 0:
            return found + len(separator.rstrip())
    return fits
