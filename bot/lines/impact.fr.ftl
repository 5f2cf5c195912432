### Ce que le service change : temps gagné, utilité de chaque fiche.

time-saved = Facultatif : combien de temps cela vous a-t-il fait gagner ?
option-saved-quarter = Moins de 15 minutes
option-saved-hour = Environ une heure
option-saved-half-day = Une demi-journée
option-saved-more = Plus d'une demi-journée
option-saved-skip = Passer
saved = Merci, c'est noté.
saved-skipped = Très bien. À bientôt !

console-impact-title = L'impact, tel que les personnes le disent
console-impact-country = Par pays
console-impact-sector = Par secteur
console-impact-all = Ensemble
console-impact-where = Où
console-impact-people = Personnes aidées
console-impact-settled = C'est réglé
console-impact-time = Temps gagné
console-impact-stated = { $count ->
        [one] dit par une personne
       *[other] dit par { $count } personnes
    }
console-impact-hours = au moins { $hours } h
console-impact-nobody = personne ne l'a dit
console-impact-method = Le temps gagné n'est compté que pour qui l'a dit, au plus bas : 0 pour « moins de 15 minutes », 1 h, 4 h pour une demi-journée ou plus. La réponse du milieu est donnée à côté. Entre parenthèses : l'intervalle à 95 % et le nombre de réponses.
console-saved-quarter = moins de 15 minutes
console-saved-hour = environ une heure
console-saved-half-day = une demi-journée
console-saved-more = plus d'une demi-journée
console-effect-title = L'effet de chaque rédaction
console-effect-lead = Ce que les personnes ont dit des réponses reçues dans ces mots-là.
console-effect-since = Depuis le { $day }
console-effect-between = Du { $from } au { $until }
console-effect-none = pas encore d'avis
console-effect-month = Mois par mois
console-effect-month-of = Dès le { $day }
console-helps-share = { $share } % ({ $low }–{ $high } %, { $count ->
        [one] 1 avis
       *[other] { $count } avis
    })
console-helps-title = L'utilité des fiches
console-helps-entry = Fiche
console-helps-given = Donnée
console-helps-helped = A aidé
console-helps-least = Celles qui aident le moins
console-helps-least-lead = Les dernières périodes ensemble ; au moins { $count } avis.
console-badge-waiting = { $count } à traiter
