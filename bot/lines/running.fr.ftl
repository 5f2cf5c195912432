### Faire tourner le service : réglages, journal, droits des contacts, échange de la FAQ.

## Réglages
console-nav-settings = Réglages
console-more-settings = Heures calmes, relances, précision visée, textes du bot : effet immédiat.
console-settings-title = Réglages du service
console-settings-lead = Tout change en quelques secondes, sans redémarrer. Ce que vous modifiez est noté au journal.
console-settings-have-errors = { $count ->
        [one] Une valeur n'est pas possible : rien n'a été enregistré.
       *[other] { $count } valeurs ne sont pas possibles : rien n'a été enregistré.
    }
console-settings-service = Le service
console-settings-texts = Les mots du bot
console-settings-texts-help = Phrases que le bot dit telles quelles, en vouvoyant. *gras* et _italique_ sont permis.
console-setting-wrong = Cette valeur n'est pas possible. L'aide au-dessus montre la forme attendue.
console-setting-default = Valeur d'origine : { $value }
console-setting-nothing = rien
console-setting-quiet-hours = Heures calmes
console-setting-quiet-hours-help = Aucun message non demandé n'y part. Exemple : 20:00-08:00. Vide : jamais de repos, même les jours fériés.
console-setting-follow-up-delays = Délais des relances
console-setting-follow-up-delays-help = Une ou deux durées après la réponse, comme 24h,7d (d : jours, h : heures, m : minutes). Vide : aucune relance.
console-setting-target-precision = Précision visée
console-setting-target-precision-help = La part de bonnes réponses à viser, entre 0.5 et 0.999. Plus haut, le bot répond moins souvent et redemande plus.
console-setting-claim-lease = Durée d'une prise en charge
console-setting-claim-lease-help = Après ce temps sans réponse, une demande prise retourne dans la file. Exemple : 24h.
console-setting-widen-after = Prévenir toute l'équipe après
console-setting-widen-after-help = Une demande qui attend est d'abord annoncée à ceux qui s'y connaissent. Exemple : 10m.
console-setting-alert-after = Prévenir la coordination après
console-setting-alert-after-help = Une demande qui attend plus longtemps est signalée à la coordination. Exemple : 2h.
console-setting-novice-replies = Réponses relues d'un débutant
console-setting-novice-replies-help = Le nombre de premières réponses qu'un mentor approuve avant l'envoi. 0 : aucune.
console-text-welcome-back = Quand quelqu'un revient dire bonjour
console-text-unclear = Quand le message ne dit rien de clair
console-text-rephrase = Quand il faut redemander
console-text-offer = Quand on propose un bénévole
console-text-offer-asked = Quand on demande un bénévole
console-text-wait-unknown = L'attente, quand elle n'est pas connue
console-text-glad = Quand la réponse a aidé
console-text-goodbye = Quand on dit au revoir

## Échange de la FAQ
console-nav-exchange = Importer, exporter
console-more-exchange = La FAQ entière en un fichier : à garder, à corriger ailleurs, à reprendre.
console-exchange-title = La FAQ en un fichier
console-exchange-out = Emporter
console-exchange-out-help = Toutes les fiches publiées, dans toutes les langues. L'archive contient aussi les images et les enregistrements.
console-exchange-format-zip = Archive de fichiers Markdown (.zip)
console-exchange-format-csv = Tableau CSV (.csv)
console-exchange-format-xlsx = Classeur Excel (.xlsx)
console-exchange-in = Reprendre
console-exchange-in-help = Un fichier de la même forme que ceux qu'on emporte. Ce qui diffère est publié aussitôt, le reste ne change pas ; chaque fiche garde ses versions. À la moindre erreur, rien n'est repris.
console-exchange-file = Fichier .zip, .csv ou .xlsx
console-exchange-import = Reprendre ce fichier
console-exchange-refused = Rien n'a changé. Le fichier est à corriger : { $problem }
console-exchange-done = { $count ->
        [0] C'est fait : tout était déjà ainsi.
        [one] C'est fait : une fiche a changé.
       *[other] C'est fait : { $count } fiches ont changé.
    }
console-problem-missing-files = Des fiches montrent des fichiers que nous n'avons pas : { $names }
console-problem-missing-files-next = Rien n'a changé. Reprenez l'archive .zip, qui contient les images et les enregistrements.
console-problem-no-file-chosen = Aucun fichier n'est choisi
console-problem-no-file-chosen-next = Revenez en arrière et choisissez un fichier.
