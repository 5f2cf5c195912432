## Entries with media
answer-video = Video: { $url }
answer-page = To read, print or share: { $url }
answer-recording = The same, to listen to:
