### Ce que le bot dit aux bénévoles dans Telegram.

alias-names = Tilleul, Saule, Érable, Noyer, Frêne, Bouleau, Cerisier, Hêtre, Platane, Sorbier, Aulne, Charme, Cèdre, Chêne, Laurier, Olivier, Pommier, Poirier, Peuplier, Sapin
category-none = Sans catégorie
volunteer-notice =
    {"*"}Demande #{ $number }* · { $alias } · { $channel } · { $spoken }
    { $category }
    « { $question } »
volunteer-notice-waiting = ⏳ En attente d'un bénévole
volunteer-notice-claimed = ✅ Prise par { $name }
volunteer-notice-closed = Terminée
volunteer-option-claim = Je prends
volunteer-option-close = Terminer
volunteer-option-release = Rendre
volunteer-linked =
    Bienvenue { $name } ! Ce compte Telegram est maintenant relié à Coup de pouce. Vous recevrez ici les demandes qui vous conviennent.

    - *Je prends* : la demande est à vous.
    - *Répondez* au message de la personne : votre texte lui est transmis.
    - Répondez avec /note et votre texte : une note privée.
    - /file : les demandes en attente
    - /pause : ne plus être prévenu, ou l'être à nouveau
    - /aide : ce rappel
volunteer-help =
    - *Je prends* : la demande est à vous.
    - *Répondez* au message de la personne : votre texte lui est transmis, photos et fichiers aussi.
    - Répondez avec /note et votre texte : une note privée, jamais envoyée.
    - /file : les demandes en attente
    - /pause : ne plus être prévenu, ou l'être à nouveau
volunteer-link-expired = Ce lien n'est plus valable. Demandez-en un nouveau depuis votre page, ou à votre coordinateur.
volunteer-relay = *{ $alias }* (#{ $number }) { $text }
volunteer-relay-edited = *{ $alias }* (#{ $number }) a corrigé : { $text }
volunteer-released = La demande #{ $number } est rendue à la file. Merci d'avoir essayé.
volunteer-closed = La demande #{ $number } est terminée. Merci !
volunteer-noted = Note gardée pour la demande #{ $number }.
volunteer-sent = Envoyé pour la demande #{ $number }.
volunteer-which-outcome = Comment se termine la demande #{ $number } ?
volunteer-which-ticket = Vous avez plusieurs demandes en cours. À qui est-ce destiné ?
volunteer-no-ticket = Vous n'avez pas de demande en cours. /file montre celles qui attendent.
volunteer-queue-empty = Personne n'attend en ce moment.
volunteer-on-duty = Vous êtes à nouveau prévenu des demandes.
volunteer-off-duty = C'est noté : vous n'êtes plus prévenu. /pause pour reprendre.
volunteer-transferred = { $name } vous confie la demande #{ $number } de { $alias }. Elle est déjà à vous, rien à prendre.
volunteer-ticket-cancelled = { $alias } n'a plus besoin d'aide : la demande #{ $number } est annulée.
volunteer-nudge = { $alias } attend toujours votre réponse (demande #{ $number }). Si vous manquez de temps, rendez-la à la file : ce n'est pas grave.
volunteer-returned = Sans nouvelles, la demande #{ $number } est retournée dans la file. Ce n'est pas grave.
volunteer-not-delivered = Votre message à { $alias } (#{ $number }) n'est pas arrivé : { $reason }
refused-closed = Cette demande est déjà terminée.
refused-open = Cette demande est encore ouverte.
refused-taken = { $name } vient de la prendre. Merci d'avoir voulu aider !
refused-yours-already = Elle est déjà à vous.
refused-not-yours = Cette demande n'est pas à vous : prenez-la d'abord, ou laissez une note.
outcome-solved = Réglé
outcome-referred = Orienté ailleurs
outcome-no-answer = Sans réponse
outcome-not-our-field = Pas pour nous
outcome-cancelled = Annulé par la personne
reason-asked = a demandé quelqu'un
reason-no-match = le bot n'a rien trouvé
reason-unhelpful = la réponse n'a pas suffi
reason-sensitive = sujet délicat
reason-media = a envoyé un fichier que le bot ne lit pas
brief-title = *Demande #{ $number } · { $alias }*
brief-spoken = Langue : { $spoken }
brief-reason = Pourquoi : { $reason }
brief-window = WhatsApp : encore { $duration } pour répondre librement
brief-how = Répondez à ce message pour lui écrire. /note en réponse pour une note privée.
failure-window = le délai de 24 heures de WhatsApp est passé. La personne doit d'abord réécrire.
failure-unreachable = la personne ne reçoit plus nos messages.
failure-other = le service de messagerie l'a refusé.
