### Les pages des offres, de l'agenda et du diagnostic.

console-nav-offers = Offres
console-more-offers = Le répertoire des offres gratuites : à vérifier, qui finissent ce mois-ci, à ajouter.
console-nav-agenda = Agenda
console-more-agenda = Ateliers, séminaires et webinaires, et qui y vient.
console-nav-diagnosis = Diagnostic
console-more-diagnosis = Comment se portent les secteurs, et les questions posées.
console-form-has-errors = { $count ->
        [one] Un champ est à revoir. Rien n'est encore enregistré.
       *[other] { $count } champs sont à revoir. Rien n'est encore enregistré.
    }
console-wrong-short = Ce champ est trop court ou vide : complétez-le.
console-wrong-long = C'est trop long : raccourcissez.
console-wrong-address = Une adresse commence par https:// et ne contient pas d'espace.
console-wrong-choose = Choisissez-en au moins un.
console-wrong-number = Indiquez un nombre entier, à partir de 1.
console-wrong-order = La fin doit venir après le début.
console-wrong-date = Indiquez une date complète.
console-wrong-value = Cette valeur n'est pas possible ici : choisissez-en une autre.
console-wrong-overtaken = Quelqu'un d'autre vient de modifier cela. Ouvrez la page à nouveau pour voir son texte, puis reportez le vôtre.
console-notice-offer-verified = C'est noté : vérifiée aujourd'hui, par vous.
console-notice-offer-over = L'offre est terminée : elle n'est plus montrée à personne.
console-notice-offer-kept = L'offre est enregistrée.
console-notice-agenda-imported = Les événements du fichier sont dans l'agenda.
console-notice-event-kept = L'événement est enregistré.
console-notice-event-cancelled = L'événement est annulé : les inscrits vont être prévenus.
console-notice-diagnosis-kept = Les questions sont en service dès maintenant.
console-offers-new = Nouvelle offre
console-offers-queue = À vérifier
console-offers-ending = Ce mois-ci
console-offers-open = En cours
console-offers-ended = Terminées
console-offers-queue-lead = Personne ne les a vérifiées depuis 90 jours, ou jamais. Ouvrez la page officielle, puis dites ce qu'il en est.
console-offers-ending-lead = Ces offres se terminent ce mois-ci.
console-offers-open-lead = Toutes les offres que le bot peut proposer.
console-offers-ended-lead = Le bot ne les montre plus à personne.
console-offers-none = Rien ici.
console-offer-country-be = Belgique
console-offer-country-fr = France
console-offer-country-qc = Québec
console-offer-until = jusqu'au { $date }
console-offer-verified = Vérifiée le { $date } par { $name }
console-offer-never = Jamais vérifiée
console-offer-verify = Vérifiée aujourd'hui
console-offer-end = Terminée
console-offer-what = Ce que c'est
console-offer-conditions = Conditions
console-offer-keywords = Autres mots pour la trouver, séparés par des virgules
console-offer-url = Page officielle
console-offer-source = Qui la propose
console-offer-for = Pour qui
console-offer-countries = Pays (aucun : partout)
console-offer-starts = Premier jour (facultatif)
console-offer-ends = Dernier jour (facultatif)
console-offer-save-verifies = En enregistrant, vous dites avoir vérifié l'offre aujourd'hui.
console-agenda-new = Nouvel événement
console-agenda-coming = À venir
console-agenda-past = Ces derniers temps
console-agenda-nothing = Rien n'est prévu.
console-agenda-import = Importer
console-agenda-import-help = Un calendrier (.ics) ou un tableau (.csv) avec au moins les colonnes title et starts_at. Un événement déjà connu est mis à jour.
console-agenda-file = Fichier
console-agenda-import-button = Importer le fichier
console-agenda-file-wrong = Rien n'a été importé. { $problem }
console-event-off = Annulé
console-event-taken = { $count ->
        [0] Aucun inscrit
        [one] Un inscrit
       *[other] { $count } inscrits
    }
console-event-who = { $count ->
        [0] Qui vient
        [one] Qui vient (une personne)
       *[other] Qui vient ({ $count } personnes)
    }
console-event-alias = Personne
console-event-place = Place
console-event-feedback = Après coup
console-event-confirmed = Inscrite
console-event-waiting = Liste d'attente
console-event-feedback-useful = Utile
console-event-feedback-not = Pas vraiment
console-event-nobody = Personne n'est encore inscrit.
console-event-cancel = Annuler l'événement
console-event-cancel-help = Toutes les personnes inscrites ou en attente sont prévenues.
console-event-cancel-button = Annuler et prévenir
console-event-description = Description
console-event-kind = Type
console-event-sectors = Secteurs (aucun : tous)
console-event-starts = Début
console-event-ends = Fin
console-event-town = Ville (vide : en ligne)
console-event-venue = Lieu
console-event-url = Lien
console-event-seats = Places (vide : sans limite)
console-event-language = Langue
console-event-any-language = Plusieurs
console-diagnosis-by-sector = Par secteur
console-diagnosis-sector = Secteur
console-diagnosis-people = Personnes
console-diagnosis-mean = Score moyen
console-diagnosis-none = Personne n'a encore terminé de diagnostic.
console-diagnosis-questions = { $count ->
        [one] Une question
       *[other] { $count } questions
    }
console-diagnosis-questions-help = Chaque question a un domaine, un poids, des réponses qui valent de 0 à 100. Chaque secteur doit en recevoir de 12 à 15. Tout est vérifié avant d'être mis en service.
console-diagnosis-text = Questions, réponses et conseils
console-diagnosis-publish = Vérifier et mettre en service
console-diagnosis-wrong = Rien n'a changé. À corriger :
