### Écrire des fiches : éditeur, propositions, versions.

console-nav-drafts = Fiches proposées
console-more-drafts = Ce que l'équipe propose d'écrire ou de changer, et vos brouillons.
console-entries-propose = Proposer une fiche
console-propose-change = Proposer un changement
console-propose = Proposer
console-keep-draft = Garder en brouillon
console-propose-means = Une personne qui coordonne relit, puis publie ou vous répond.
console-make-entry = En faire une fiche
console-drafts-proposed = { $count ->
        [0] Aucune proposition en attente
        [one] Une proposition à relire
       *[other] { $count } propositions à relire
    }
console-drafts-mine = Les miennes
console-drafts-none = Rien pour l'instant. Une demande réglée fait souvent une bonne fiche.
console-draft-of-entry = change une fiche
console-draft-remark = Un mot pour l'auteur
console-draft-decline = Ne pas retenir
console-draft-decline-this = Ne pas retenir : { $title }
console-draft-draft = Brouillon
console-draft-proposed = Proposée
console-draft-published = Publiée
console-draft-declined = Non retenue
console-notice-draft-kept = Le brouillon est gardé.
console-notice-entry-proposed = Merci ! Votre proposition attend d'être relue.
console-notice-draft-declined = C'est noté, et l'auteur peut lire votre mot.
console-notice-restored = La fiche est revenue à cette version.
console-problem-no-draft = Ce brouillon n'existe pas
console-problem-no-draft-next = Revenez à la page « Fiches proposées ».
console-problem-not-your-draft = Ce brouillon est à quelqu'un d'autre
console-problem-not-your-draft-next = Son auteur peut vous le proposer.
console-problem-no-revision = Cette version n'existe pas
console-problem-no-revision-next = Revenez à la fiche : ses versions y sont listées.
console-field-image = Image
console-field-image-alt = Ce que montre l'image, en une phrase
console-field-without-image = Retirer l'image
console-field-audio = Enregistrement court
console-field-audio-transcript = Ce qui est dit dans l'enregistrement
console-field-without-audio = Retirer l'enregistrement
console-field-video-url = Adresse d'une vidéo
console-field-video-captions = La vidéo a des sous-titres
console-field-video-transcript = Ce qui est dit dans la vidéo
console-field-distinguish = À ne pas confondre avec
console-field-distinguish-help = Une ligne par fiche : nom-de-la-fiche | question qui les distingue | cette réponse-ci | cette réponse-là
console-entry-error-file-type = Seulement une image JPEG ou PNG, un enregistrement MP3, Ogg ou M4A.
console-entry-error-file-size = Au plus 5 Mo.
console-entry-error-no-captions = Une vidéo a des sous-titres, ou ce qui y est dit est écrit ici.
console-entry-error-bad-distinction = Écrivez quatre parties séparées par « | » ; les deux réponses ont au plus 20 caractères.
console-preview-on = Aperçu sur { $channel }, { $spoken }
console-revision-title = Version
console-revision-of = Version du { $when }, par { $name }
console-revision-live = En ligne
console-revision-compared = À gauche ce qui était, à droite ce qui est devenu.
console-revision-first = C'est la première version.
console-restore = Revenir à cette version
console-no-change = Rien n'a changé.
