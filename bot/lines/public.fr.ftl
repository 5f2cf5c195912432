## Entries with media
answer-video = Vidéo : { $url }
answer-page = Version à lire, à imprimer ou à partager : { $url }
answer-recording = La même chose, à écouter :

## From a public page to the conversation
offer-from-page = Vous avez lu « { $title } » et vous voulez en parler à quelqu'un. Un bénévole peut vous répondre ici même.
ask-from-page = Je voudrais demander à un expert : { $title } { $mark }

## Public pages
console-public-languages = Langue de la page
console-public-foot = Coup de pouce : des réponses écrites et signées par des personnes, pour les petites entreprises. Gratuit.
console-public-all = Toutes les fiches
console-public-experts = Nos experts
console-public-title = Les fiches de Coup de pouce
console-public-lead = Le numérique d'une petite entreprise, en réponses courtes, datées et signées.
console-public-search = Votre question, avec vos mots
console-public-search-button = Chercher
console-public-found = { $count ->
    [0] Aucune fiche pour ces mots
    [one] Une fiche
   *[other] { $count } fiches
}
console-public-sectors = Secteurs
console-public-every-sector = Tous les secteurs
console-public-to-confirm = À confirmer : cette réponse date du { $date } et attend d'être relue.
console-public-listen = La même chose, à écouter
console-public-transcript-audio = Lire ce qui est dit dans l'enregistrement
console-public-transcript-video = Lire ce qui est dit dans la vidéo
console-public-video = Voir la vidéo
console-public-video-captioned = Voir la vidéo (sous-titrée)
console-public-updated = Mis à jour le { $date }
console-public-ask = Demander à un expert
console-public-ask-how = La fiche ne suffit pas ? La conversation s'ouvre sur votre téléphone, un bénévole vous répond. C'est gratuit.
console-public-ask-off = Les conversations ne sont pas ouvertes pour le moment.
console-public-ask-on = Sur { $channel }
console-public-share = Partager sur WhatsApp
console-public-related = À lire aussi
console-public-experts-lead = Des professionnels qui donnent de leur temps. Chacun dit ici ce qu'il veut bien dire.
console-public-expert-since = Bénévole depuis { $year }
console-public-no-experts = Aucun expert n'a encore publié son profil.
console-nav-profile = Mon profil public
console-more-profile = Ce que les visiteurs peuvent lire de vous, si vous le voulez.
console-profile-title = Mon profil public
console-profile-lead = Rien n'est montré tant que vous ne le demandez pas, et vous pouvez le retirer à tout moment.
console-profile-see = Voir la page des experts
console-profile-name = Nom affiché
console-profile-about = Quelques mots sur vous
console-profile-since = Bénévole depuis (année)
console-profile-fields = Mes domaines
console-profile-consent = Publication
console-profile-shown = Montrer ce profil à tout le monde
console-notice-profile-shown = C'est enregistré : votre profil est public.
console-notice-profile-hidden = C'est enregistré : votre profil n'est montré à personne.

## Surge
wait-surge = Il y a beaucoup de demandes en ce moment : comptez { $duration } avant une première réponse.
wait-unknown-surge = Il y a beaucoup de demandes en ce moment : la réponse d'un bénévole peut prendre plus d'une journée.
console-surge-banner = Affluence : il arrive plus de demandes que l'équipe ne peut en traiter. Les relances attendent, les temps annoncés s'allongent, et le bot propose ses réponses proches avant un bénévole. Cela s'arrête tout seul.
