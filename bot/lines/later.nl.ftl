# Wat later wordt gezegd.
waiting-news = Uw vraag wacht nog op een vrijwilliger: ze staat op plaats { $position } in de rij. We vergeten u niet.
waiting-news-usual = Uw vraag wacht nog op een vrijwilliger: ze staat op plaats { $position } in de rij. Het eerste antwoord komt meestal binnen { $duration }.
