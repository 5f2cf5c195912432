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

# Essayer une réponse sur les questions déjà reçues.
console-replay-title = Ce que cette version changerait
console-replay-try = Essayer sur les questions reçues
console-replay-running = L'essai est en cours
console-replay-progress = { $done } questions sur { $total }
console-replay-refresh = Actualiser
console-replay-interrupted = L'essai a été interrompu
console-replay-interrupted-next = Rien n'a été publié. Revenez à la réponse et essayez à nouveau.
console-replay-tried = { $count ->
        [0] Aucune question n'a encore été reçue.
        [one] Une question différente a été essayée.
       *[other] { $count } questions différentes ont été essayées.
    }
console-replay-newly = trouveraient une réponse
console-replay-changed = changeraient de réponse
console-replay-lost = n'auraient plus de réponse
console-replay-broken = bien répondues aujourd'hui ne le seraient plus
console-replay-newly-title = Elles trouveraient une réponse
console-replay-changed-title = Elles changeraient de réponse
console-replay-lost-title = Elles n'auraient plus de réponse
console-replay-broken-title = Des questions bien répondues ne le seraient plus
console-replay-broken-next = Des personnes ont confirmé la réponse de chacune. Corrigez votre version, ou cochez celles que vous acceptez de perdre.
console-replay-times = posée { $count } fois
console-replay-was-answer = répond
console-replay-was-suggest = propose
console-replay-was-none = ne sait pas
console-replay-not-agreed = Rien n'est publié : cochez chacune des questions que vous acceptez de perdre.
console-replay-overtaken = Rien n'est publié : une autre version a été publiée depuis cet essai. Rouvrez la réponse et essayez à nouveau.
console-problem-cannot-try = Cette version n'est pas encore complète
console-problem-cannot-try-next = Revenez en arrière et publiez ou prévisualisez : ce qui manque vous sera montré.
console-problem-no-replay = Cet essai n'existe pas
console-problem-no-replay-next = Les essais sont effacés après deux jours. Rouvrez la réponse et essayez à nouveau.

# Ceux qui avaient demandé apprennent qu'il y a maintenant une réponse.
gap-answered = Vous nous aviez posé une question à laquelle nous n'avions pas de réponse. Il y en a une maintenant : *{ $title }*.
option-show-answer = Lire la réponse
console-gap-settled-title = Cette question a maintenant une réponse
console-gap-settled-asked = { $count ->
        [0] Personne n'est à prévenir : tous ceux qui l'ont demandé le savent déjà.
        [one] Une personne l'avait demandé et ne le sait pas encore.
       *[other] { $count } personnes l'avaient demandé et ne le savent pas encore.
    }
console-gap-tell = Les prévenir
console-gap-tell-why = Un seul message à chacun, aux heures permises, et jamais à qui a écrit STOP.
console-notice-told = Les personnes seront prévenues.

# La précision visée, et ce qu'elle coûte.
console-nav-confidence = Confiance
console-more-confidence = Choisir à quel point le bot doit être sûr avant de répondre seul.
console-confidence-title = À quel point être sûr avant de répondre ?
console-confidence-lead = Plus le bot doit être sûr, moins il se trompe, et moins il répond seul.
console-confidence-current = Précision visée aujourd'hui : { $target }.
console-confidence-confirmed = { $count ->
        [0] Personne n'a encore confirmé de réponse.
        [one] Une seule réponse a été confirmée ou démentie : c'est trop peu pour se fier à la courbe.
       *[other] Ces figures viennent de { $count } réponses confirmées ou démenties par ceux qui les ont reçues, ou par les coordinateurs.
    }
console-confidence-plot = En hauteur, la part de bonnes réponses, de 50 à 100 %, avec son incertitude ; vers la droite, la part des questions auxquelles le bot répond seul.
console-confidence-coverage = répond seul
console-confidence-nothing = La courbe apparaîtra dès que des personnes auront dit si une réponse les a aidées.
console-confidence-choose = Quelle part de bonnes réponses viser ?
console-confidence-means = Environ { $answered } questions sur { $total } par semaine recevraient une réponse, dont { $wrong } à côté. D'après { $of } cas, la vraie part est entre { $low } et { $high }.
console-confidence-unknown = Vos questions confirmées n'atteignent pas cette part : le bot s'en approchera autant qu'il peut.
console-confidence-keep = Choisir
console-notice-target-chosen = La précision visée est changée ; le bot s'y ajuste en quelques secondes.
