## Entries with media
answer-video = Video: { $url }
answer-page = Om te lezen, af te drukken of te delen: { $url }
answer-recording = Hetzelfde, om te beluisteren:
