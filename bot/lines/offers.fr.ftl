### Les offres gratuites ou solidaires.

option-all-offers = Toutes les offres
option-my-offers = Mes offres gardées
option-save-offer = Garder cette offre
offers-what = Que cherchez-vous, et pour qui ? Par exemple : « visio pour une école », « logiciel de facturation pour une association ».
offers-found = Voici ce que j'ai trouvé. Laquelle vous intéresse ?
offers-saved = Voici les offres que vous avez gardées.
offers-none = Je n'ai pas d'offre pour cela. Essayez avec d'autres mots, ou voyez toutes les offres.
offers-none-saved = Vous n'avez pas gardé d'offre qui dure encore. Que cherchez-vous ?
offer-unverified = _À confirmer : cette offre n'a plus été vérifiée depuis le { $date }. Regardez bien ses conditions._
offer-never-verified = _À confirmer : nous n'avons pas encore vérifié cette offre. Regardez bien ses conditions._
offer-source = _Source : { $source }_
offer-facts =
    Pour : { $who }
    Conditions : { $conditions }
offer-until = Jusqu'au { $date } inclus.
offer-no-end = Sans date de fin annoncée.
offer-link = À obtenir ici : { $url }
offer-verified = _Source : { $source } · vérifié le { $date } par { $by }_
offer-kept = C'est gardé. Vous la retrouverez dans vos offres gardées.
offer-kept-until = C'est gardé. Je vous préviendrai avant sa fin.
offer-ended = Cette offre est terminée. En voici d'autres, si vous voulez.
offer-ending = Bonjour, l'offre « { $title } » que vous avez gardée se termine le { $date }.
audience-business = entreprises et indépendants
audience-association = associations
audience-school = écoles et enseignants
audience-health = soignants
audience-student = étudiants
audience-jobseeker = demandeurs d'emploi
audience-everybody = tout le monde
