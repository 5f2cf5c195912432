### Alertes à la coordination.

alert-queue-begins = ⚠️ La file est longue : { $waiting ->
        [one] une demande attend
       *[other] { $waiting } demandes attendent
    } que quelqu'un la prenne.
alert-queue-ends = ✅ La file est redevenue courte.
alert-channel-begins = ⚠️ { $channel } ne prend plus nos messages : { $failed } sur { $tried } ne sont pas partis depuis une demi-heure. Ils sont réessayés ; voyez le journal du service.
alert-channel-ends = ✅ { $channel } prend de nouveau nos messages.
alert-silence-begins = ⚠️ { $channel } ne nous répond plus depuis { $minutes } minutes : aucun message n'en arrive peut-être. Nous réessayons sans cesse ; voyez le journal du service.
alert-precision-begins = ⚠️ Les réponses aident moins : { $percent } % des { $judged } réponses jugées depuis un mois ont aidé. Les fiches les moins utiles sont dans les chiffres.
alert-precision-ends = ✅ Les réponses aident de nouveau assez.
alert-parked-begins = ⚠️ { $parked ->
        [one] Un message reçu n'a pas pu être traité : il est mis de côté et reste
       *[other] { $parked } messages reçus n'ont pas pu être traités : ils sont mis de côté et restent
    } sans réponse. Prévenez qui s'occupe du serveur : le journal du service dit pourquoi.
alert-parked-ends = ✅ Depuis un jour, tous les messages reçus ont pu être traités.
mail-alert-subject = Coup de pouce : une nouvelle du service
mail-alert =
    { $text }

    { $link }

## Console
console-alerts-title = Alertes
console-alerts-on = en cours depuis le { $when }
console-alerts-over = { $from } – { $until }
console-alerts-none = Aucune alerte jusqu'ici.
console-alerts-set = Choisir qui est prévenu, et quand
console-alerts-who = Qui est prévenu des alertes
console-alerts-who-help = Une fois au début, une fois à la fin, au plus une par jour et par sorte. Qui n'a pas relié Telegram est prévenu par e-mail, et inversement.
console-alerts-way-telegram = Sur Telegram
console-alerts-way-email = Par e-mail
console-alerts-way-none = Pas du tout
console-audit-alerts-chosen = a choisi qui est prévenu des alertes
console-setting-alert-queue = Alerte : longueur de la file
console-setting-alert-queue-help = À partir de combien de demandes en attente la coordination est alertée. Exemple : 20.
console-setting-alert-failures = Alerte : messages qui ne partent pas
console-setting-alert-failures-help = La part des messages d'un canal qui ne partent pas, entre 0.01 et 1. Exemple : 0.2.
console-setting-alert-precision = Alerte : réponses qui aident
console-setting-alert-precision-help = La part des réponses jugées utiles sous laquelle la coordination est alertée, quand ce ne peut être le hasard. Exemple : 0.7. 0 : jamais.
