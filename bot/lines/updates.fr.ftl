### Updates
service-updates = Les nouveautés
updates-none = Une fois par semaine, au plus un message : ce qui est nouveau parmi les réponses, les offres et l'agenda. Sur quoi ?
updates-current = Vous suivez : { $topics }. Au plus un message par semaine.
updates-added = C'est noté. Vous suivez : { $topics }. Au plus un message par semaine, et rien les semaines sans nouveauté.
updates-stopped = C'est arrêté : vous ne recevrez plus ces nouveautés.
updates-which = Sur quel sujet ?
updates-news = Voici ce qui est nouveau. Que voulez-vous lire ?
updates-no-news = Rien de nouveau sur vos sujets pour l'instant.
option-updates-all = Toutes les nouveautés
option-updates-sectors = Choisir un secteur
option-updates-categories = Choisir un sujet
option-updates-show = Les lire
option-updates-stop = Ne plus recevoir
digest = Bonjour, voici les nouveautés de la semaine pour vous : { $titles }. Bonne lecture !
digest-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
