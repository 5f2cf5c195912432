# Ce que l'équipe reçoit d'elle-même : la semaine des coordinateurs, les réponses à relire.
team-digest-subject = La semaine de Coup de pouce
team-digest =
    Bonjour { $name }, voici ce qui vous attend cette semaine :

    { $lines }

    { $where }
team-digest-gaps = { $count ->
        [one] une nouvelle question sans bonne réponse
       *[other] { $count } nouvelles questions sans bonne réponse
    }
team-digest-tickets = { $count ->
        [one] une personne attend un bénévole
       *[other] { $count } personnes attendent un bénévole
    }
team-digest-entries = { $count ->
        [one] une réponse de la FAQ à relire
       *[other] { $count } réponses de la FAQ à relire
    }
team-digest-offers = { $count ->
        [one] une offre à vérifier
       *[other] { $count } offres à vérifier
    }
team-digest-bodies = { $count ->
        [one] un organisme à vérifier
       *[other] { $count } organismes à vérifier
    }
team-review-subject = Des réponses que vous avez signées sont à relire
team-review =
    Bonjour { $name }, les réponses que vous signez restent justes grâce à vous. À relire :

    { $lines }

    { $where }
team-review-entry = { $title } (avant le { $day })
team-review-more = { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }
team-where = C'est ici : { $link }
team-unsubscribe = Pour ne plus le recevoir, décochez les rappels sur votre page. { $link }
console-me-reminders = Rappels
console-me-reminded-week = M'envoyer le résumé de la semaine et les réponses à relire
console-me-reminded = M'envoyer la liste des réponses à relire que j'ai signées
console-planner-team = l'équipe
console-planner-form-mail = partira, par e-mail
console-planner-drop-no-address = ne partira pas : ni Telegram ni e-mail
console-planner-why-team-digest = Résumé de la semaine, pour qui coordonne.
console-planner-why-team-review = Réponses à relire, pour qui les a signées.
