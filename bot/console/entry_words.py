"""One language of an entry, between the entry and the fields of its form."""

from collections.abc import Mapping
from typing import Any

from faq.entry import Distinction, Wording
from faq.media import Media

SAID = ("title", "answer", "phrasings", "link_label", "link_url")
SHOWN = (
    "image",
    "image_alt",
    "audio",
    "audio_transcript",
    "video_url",
    "video_captions",
    "video_transcript",
)
NAMES = (*SAID, *SHOWN, "distinguish")
"""Each with `_<language>` after it in the form."""
YES = "yes"


def fields_of_wording(wording: Wording | None) -> dict[str, str]:
    """As the form shows it; all empty for a language that the entry does not speak."""
    if wording is None:
        return dict.fromkeys(NAMES, "")
    link = wording.link
    said = {
        "title": wording.title,
        "answer": wording.answer,
        "phrasings": "\n".join(wording.phrasings),
        "link_label": link.label if link else "",
        "link_url": link.url if link else "",
        "distinguish": "\n".join(_distinction_line(each) for each in wording.distinguish),
    }
    return said | _fields_of_media(wording.media)


def _fields_of_media(media: Media) -> dict[str, str]:
    image, audio, video = media.image, media.audio, media.video
    return {
        "image": image.file if image else "",
        "image_alt": image.alt if image else "",
        "audio": audio.file if audio else "",
        "audio_transcript": audio.transcript if audio else "",
        "video_url": video.url if video else "",
        "video_captions": YES if video and video.captions else "",
        "video_transcript": video.transcript if video else "",
    }


def _distinction_line(each: Distinction) -> str:
    return " | ".join((each.other, each.question, each.this, each.that))


def document_of_wording(values: Mapping[str, str], former: Wording | None) -> dict[str, Any] | None:
    """What `Wording` validates; None for a language that was left empty.

    Why a phrasing is contested has no field: it is kept while the phrasing is.
    """
    if not any(values[name] for name in NAMES):
        return None
    phrasings = [line.strip() for line in values["phrasings"].splitlines() if line.strip()]
    link = {"label": values["link_label"], "url": values["link_url"]}
    contested = former.contested if former else ()
    return {
        "title": values["title"],
        "answer": values["answer"],
        "phrasings": phrasings,
        "link": link if any(link.values()) else None,
        "media": _media(values),
        "distinguish": [_distinction(line) for line in values["distinguish"].splitlines() if line],
        "contested": [each for each in contested if each.phrasing in phrasings],
    }


def _media(values: Mapping[str, str]) -> dict[str, Any]:
    parts = {
        "image": {"file": values["image"], "alt": values["image_alt"]},
        "audio": {"file": values["audio"], "transcript": values["audio_transcript"]},
        "video": {
            "url": values["video_url"],
            "captions": values["video_captions"] == YES,
            "transcript": values["video_transcript"],
        },
    }
    asked = {"image": "image", "audio": "audio", "video": "video_url"}
    return {name: part for name, part in parts.items() if values[asked[name]]}


def _distinction(line: str) -> dict[str, str]:
    parts = [part.strip() for part in line.split("|")]
    return dict(zip(("from", "question", "this", "that"), parts, strict=False))


def field_name(where: tuple[str, ...]) -> str:
    """The field that pydantic names by its place in the wording."""
    match where:
        case ("media", "video"):
            return "video_url"
        case ("media", part, "file"):
            return part
        case ("media", part, name, *_):
            return f"{part}_{name}"
        case ("distinguish", *_):
            return "distinguish"
        case ("link", name, *_):
            return f"link_{name}"
    return where[0]
