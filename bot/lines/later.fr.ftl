# Ce qui est dit plus tard.
waiting-news = Votre demande attend toujours un bénévole : elle est à la place { $position } de la file. Nous ne vous oublions pas.
waiting-news-usual = Votre demande attend toujours un bénévole : elle est à la place { $position } de la file. La première réponse vient d'habitude en { $duration }.
rate = De 1 à 5, cette aide vous a-t-elle été utile ?
option-rate-1 = 1 · pas du tout
option-rate-2 = 2 · un peu
option-rate-3 = 3 · assez
option-rate-4 = 4 · utile
option-rate-5 = 5 · très utile
rated = Merci ! Si vous voulez ajouter un mot, écrivez-le : l'équipe le lira. Sinon, à bientôt.
commented = C'est transmis à l'équipe. Merci de votre temps !
volunteer-rated = { $alias } donne { $stars } sur 5 à votre aide (demande #{ $number }).
volunteer-commented = { $alias } ajoute, au sujet de la demande #{ $number } : « { $comment } »
