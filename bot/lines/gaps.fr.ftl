# Les manques : questions sans réponse qui disent la même chose.
console-misses-aside = Mises de côté ({ $count })
console-gap-wordings = { $count ->
        [one] une formulation
       *[other] { $count } formulations
    }
console-gap-trend = { $now ->
        [0] Personne ces sept jours
        [one] Une personne ces sept jours
       *[other] { $now } personnes ces sept jours
    }, { $before } la semaine d'avant
console-gap-tidy = Ce groupe n'est pas juste ?
console-gap-split = Séparer des questions
console-gap-split-which = Lesquelles demandent autre chose ?
console-gap-split-button = Les mettre à part
console-gap-merge = Réunir avec un autre groupe
console-gap-merge-which = Lequel demande la même chose ?
console-gap-merge-button = Réunir
console-gap-aside = Mettre de côté
console-gap-aside-why = Hors de la liste pour le moment ; rien n'est perdu.
console-gap-take-back = Remettre dans la liste
console-gap-take-back-why = Ce groupe est mis de côté.
console-notice-put-aside = Le groupe est mis de côté.
console-notice-taken-back = Le groupe est de nouveau dans la liste.
console-notice-merged = Les deux groupes n'en font plus qu'un.
console-notice-split = Les questions choisies forment un groupe à part.
console-problem-no-gap-chosen = Aucun autre groupe n'est choisi
console-problem-no-gap-chosen-next = Revenez en arrière et choisissez le groupe à réunir avec celui-ci.
console-problem-not-some = Ce choix ne sépare rien
console-problem-not-some-next = Cochez au moins une question, mais pas toutes, puis recommencez.
