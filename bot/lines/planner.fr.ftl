# Le planning des messages à venir.
console-nav-planner = Messages à venir
console-more-planner = Ce qui partira, quand et pourquoi : retenir, annuler, essayer d'autres délais.
console-planner-lead = Ce qui partira si personne n'écrit d'ici là. Tout est revérifié au moment d'envoyer.
console-planner-everybody = Tout le monde
console-planner-week = Les jours qui viennent
console-planner-day = Jour
console-planner-now = Avec les réglages actuels
console-planner-would = À l'essai
console-planner-cut = Il y en a tant que seuls les plus proches sont comptés.
console-planner-try = Essayer d'autres réglages
console-planner-try-wrong = Écrivez un ou deux délais comme 24h,7d et des heures comme 20:00-08:00.
console-planner-delays = Délais des relances
console-planner-quiet = Heures de silence
console-planner-try-button = Voir ce que cela donnerait
console-planner-try-help = Rien n'est changé : c'est un essai sur ce qui est prévu. Sans heures, rien n'est silencieux.
console-planner-held = Retenus
console-planner-next =
    { $count ->
        [0] Rien dans les sept jours
        [one] Un message dans les sept jours
       *[other] { $count } messages dans les sept jours
    }
console-planner-none = Rien n'est prévu.
console-planner-more = Et { $count } de plus, un peu plus tard.
console-planner-form-text = partira
console-planner-form-template = partira, par modèle WhatsApp
console-planner-drop-wrote-meanwhile = ne partira pas : la personne a écrit
console-planner-drop-opted-out = ne partira pas : STOP
console-planner-drop-unreachable = ne partira pas : injoignable
console-planner-drop-open-ticket = ne partira pas : demande ouverte
console-planner-drop-no-template = ne partira pas : aucun modèle approuvé
console-planner-drop-too-late = ne partira pas : trop tard
console-planner-drop-other = ne partira pas
console-planner-why-answer = Question { $step } après la réponse « { $about } » du { $when }.
console-planner-why-close = Question { $step } après l'aide d'un bénévole, terminée le { $when }.
console-planner-why-news = Nouvelle { $step } de sa demande, qui attend depuis { $when }.
console-planner-why-appointment = Rappel du rendez-vous, prévu depuis { $when }.
console-planner-why-offer = Rappel d'une offre gardée le { $when }, qui se termine.
console-planner-why-other = Prévu depuis { $when }.
console-planner-hold = Retenir
console-planner-hold-for = Retenir le message à { $alias }
console-planner-release = Laisser partir
console-planner-release-for = Laisser partir le message à { $alias }
console-planner-cancel = Annuler
console-planner-cancel-for = Annuler le message à { $alias }
console-notice-planner-hold = C'est retenu jusqu'à ce que vous le laissiez partir.
console-notice-planner-release = Il partira à son heure, s'il a encore un sens.
console-notice-planner-cancel = C'est annulé.
console-problem-not-planned = Ce message n'est plus à venir
console-problem-not-planned-next = Il est parti ou a été annulé entre-temps. Revenez aux messages à venir.
console-planner-templates = Modèles WhatsApp
console-planner-templates-help =
    { $count ->
        [0] Aucun ne partira dans les sept jours. WhatsApp fait payer chaque modèle.
        [one] Un seul partira dans les sept jours. WhatsApp fait payer chaque modèle.
       *[other] { $count } partiront dans les sept jours. WhatsApp fait payer chaque modèle.
    }
console-planner-month = Mois
console-planner-sent = Envoyés
console-planner-ratings =
    { $count ->
        [one] Une note ces six mois : { $mean } sur 5
       *[other] { $count } notes ces six mois : { $mean } sur 5 en moyenne
    }
