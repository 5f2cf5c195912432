## Entries with media
answer-video = Vidéo : { $url }
answer-page = Version à lire, à imprimer ou à partager : { $url }
answer-recording = La même chose, à écouter :
