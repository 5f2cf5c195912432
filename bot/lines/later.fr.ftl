# Ce qui est dit plus tard.
waiting-news = Votre demande attend toujours un bénévole : elle est à la place { $position } de la file. Nous ne vous oublions pas.
waiting-news-usual = Votre demande attend toujours un bénévole : elle est à la place { $position } de la file. La première réponse vient d'habitude en { $duration }.
