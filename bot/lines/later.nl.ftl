# Wat later wordt gezegd.
waiting-news = Uw vraag wacht nog op een vrijwilliger: ze staat op plaats { $position } in de rij. We vergeten u niet.
waiting-news-usual = Uw vraag wacht nog op een vrijwilliger: ze staat op plaats { $position } in de rij. Het eerste antwoord komt meestal binnen { $duration }.
rate = Van 1 tot 5, hoe nuttig was deze hulp voor u?
option-rate-1 = 1 · helemaal niet
option-rate-2 = 2 · een beetje
option-rate-3 = 3 · redelijk
option-rate-4 = 4 · nuttig
option-rate-5 = 5 · heel nuttig
rated = Dank u! Wilt u er nog iets over kwijt, schrijf het dan: het team leest het. Anders tot de volgende keer.
commented = Uw woorden zijn doorgegeven aan het team. Bedankt voor uw tijd!
volunteer-rated = { $alias } geeft uw hulp { $stars } op 5 (vraag #{ $number }).
volunteer-commented = { $alias } voegt over vraag #{ $number } toe: "{ $comment }"
