### Les bénévoles : qui prend quoi, et quand.

reopened-with = Votre demande est rouverte, avec tout ce qui a déjà été dit. { $name } la reprend et vous répond ici.
volunteer-reopened = { $alias } dit que ce n'est pas encore réglé : la demande #{ $number } est rouverte, et elle est de nouveau à vous.
refused-not-vetted = Votre candidature n'est pas encore acceptée. Un coordinateur vous répond bientôt.
refused-full = Vous avez déjà autant de demandes que vous en prenez à la fois. Terminez-en une, ou changez ce nombre sur votre page.
refused-full-hands = { $name } a déjà autant de demandes que possible. Choisissez quelqu'un d'autre, ou rendez la demande à la file.
console-problem-refused-not-vetted = Votre candidature n'est pas encore acceptée
console-problem-refused-not-vetted-next = Un coordinateur la lit et vous répond bientôt. D'ici là, vous pouvez compléter votre profil.
console-problem-refused-full = Vous avez déjà autant de demandes que vous en prenez à la fois
console-problem-refused-full-next = Terminez-en une d'abord, ou changez ce nombre sur votre page « Moi ».
console-problem-refused-full-hands = { $name } a déjà autant de demandes que possible
console-problem-refused-full-hands-next = Choisissez quelqu'un d'autre, ou rendez la demande à la file.
console-event-passed-on = { $name } a changé le sujet et rendu la demande à la file
console-notice-passed-on = La demande est dans la file, sous un autre sujet : ceux qui le connaissent sont prévenus.

brief-waiting = Attend depuis : { $duration }
brief-tried-answer = Le bot a répondu : « { $titles } ».
brief-tried-suggest = Le bot a proposé : { $titles }.
brief-tried-none = Le bot n'a rien trouvé.
brief-failure-unhelpful = La personne dit que cela n'aide pas.
brief-failure-refused = Aucune ne convenait.
brief-failure-asked = La personne a préféré parler à quelqu'un.
brief-earlier = Avant : demande #{ $number }, { $day }, { $outcome }.
brief-continued = Suite de la demande #{ $number }, { $day }, { $outcome }.
brief-media = { $count ->
        [one] Un fichier envoyé
       *[other] { $count } fichiers envoyés
    }
console-brief-bot = Le bot
console-brief-files = Fichiers
console-brief-until = (fin : { $time })
console-brief-sector = Secteur

## Les réponses des débutants
approval-title = *Réponse à approuver* · demande #{ $number } · { $alias }, par { $name }
approval-files = { $count ->
        [one] Avec un fichier
       *[other] Avec { $count } fichiers
    }
approval-how = Répondez à ce message avec d'autres mots pour les envoyer à la place, ou avec /refuser suivi d'un mot pour { $name }.
approval-option-send = Envoyer
approval-option-refuse = Refuser
approval-approved-by = ✅ Envoyée par { $name }
approval-changed-by = ✅ Envoyée avec d'autres mots par { $name }
approval-refused-by = Refusée par { $name }
approval-awaited = Votre réponse à la demande #{ $number } attend l'accord d'un mentor. Vous serez prévenu.
approval-told-approved = { $name } a approuvé votre réponse à { $alias } (#{ $number }) : elle est partie.
approval-told-changed = { $name } a envoyé votre réponse à { $alias } (#{ $number }) avec d'autres mots : « { $text } »
approval-told-refused = { $name } n'a pas envoyé votre réponse à { $alias } (#{ $number }). Récrivez-la quand vous voulez.
approval-told-refused-word = { $name } n'a pas envoyé votre réponse à { $alias } (#{ $number }) : « { $word } » Récrivez-la quand vous voulez.
approval-lifted = Bravo ! Vos réponses partent désormais sans attendre l'accord d'un mentor.
objection-not-a-mentor = Seuls les mentors approuvent les réponses.
objection-own-reply = C'est votre propre réponse : un autre mentor doit l'approuver.
objection-decided = { $name } a déjà décidé de cette réponse.
objection-moot = Cette réponse n'attend plus : la demande est terminée ou passée à quelqu'un d'autre.
console-problem-objection-not-a-mentor = Seuls les mentors approuvent les réponses
console-problem-objection-not-a-mentor-next = Demandez à votre coordinateur de devenir mentor.
console-problem-objection-own-reply = C'est votre propre réponse
console-problem-objection-own-reply-next = Un autre mentor doit l'approuver.
console-problem-objection-decided = { $name } a déjà décidé de cette réponse
console-problem-objection-decided-next = Il n'y a plus rien à faire pour celle-ci.
console-problem-objection-moot = Cette réponse n'attend plus
console-problem-objection-moot-next = La demande est terminée, ou passée à quelqu'un d'autre.
console-problem-mentors-only = Cette page est pour les mentors
console-problem-mentors-only-next = Un mentor approuve les premières réponses des débutants. Demandez à votre coordinateur de le devenir.
console-problem-no-word = Il manque un mot pour l'auteur
console-problem-no-word-next = Revenez en arrière et dites en une phrase ce qui ne va pas.
console-nav-approvals = À approuver
console-more-approvals = Les premières réponses des débutants, avant qu'elles partent
console-approvals-title = Réponses à approuver
console-approvals-lead = Les premières réponses d'un débutant partent avec votre accord. Vous pouvez en changer les mots.
console-approvals-none = Aucune réponse n'attend
console-approvals-none-next = Vous serez prévenu dans Telegram, et une ligne le dira dans vos demandes.
console-approvals-waiting = { $count ->
        [one] Une réponse attend votre accord
       *[other] { $count } réponses attendent votre accord
    }
console-approval-from = { $name } répond à
console-approval-own = C'est la vôtre : un autre mentor doit l'approuver.
console-approval-words = Ce qui partira
console-approval-send = Envoyer
console-approval-send-this = Envoyer la réponse de { $name } à { $alias }
console-approval-refuse-open = Ne pas envoyer
console-approval-word = Un mot pour { $name } : pourquoi, et comment faire mieux
console-drafts-title = Vos réponses en attente
console-draft-waiting = Attend l'accord d'un mentor
console-draft-changed = Partie avec d'autres mots
console-draft-refused = Pas envoyée
console-draft-word = Un mot de votre mentor :
console-notice-sent-to-mentor = Votre réponse attend l'accord d'un mentor. Elle partira dès qu'il l'aura approuvée.
console-notice-reply-sent = C'est envoyé, et l'auteur le sait.
console-notice-reply-refused = Rien n'est parti, et l'auteur sait pourquoi.
console-event-drafted = { $name } a écrit une réponse, qui attend un accord
console-event-draft-approved = { $name } a approuvé la réponse
console-event-draft-changed = { $name } a envoyé la réponse avec d'autres mots
console-event-draft-refused = { $name } n'a pas laissé partir la réponse

## Devenir bénévole, dans la conversation
option-apply = Je me propose
option-apply-stop = Arrêter là
apply-name = Merci de vouloir aider ! Trois questions, puis un coordinateur vous répond. Quel prénom les gens liront-ils ?
apply-words = En quelques phrases : que connaissez-vous bien, et pourquoi voulez-vous aider ?
apply-email = Enfin, quelle est votre adresse e-mail ? Seuls les coordinateurs la verront.
apply-bad-email = Cette adresse e-mail semble incomplète. Récrivez-la seule, par exemple marie@exemple.be.
apply-stopped = C'est noté, rien n'est transmis. Vous pouvez vous proposer quand vous voulez.
applied = Merci { $name }, votre candidature est transmise. Un coordinateur la lit et vous répond bientôt.
application-accepted = Bonne nouvelle : votre candidature est acceptée. Bienvenue dans l'équipe ! Votre lien personnel vous parvient par un coordinateur.
application-declined = Merci de votre proposition. Nous ne pouvons pas l'accepter pour le moment ; vos données de candidature sont effacées.
volunteer-applicant = { $name } propose son aide. La candidature vous attend sur la page « Équipe ».

## Ce qui part par e-mail
mail-invited-subject = { $by } vous invite à aider avec Coup de pouce
mail-invited =
    Bonjour { $name },

    { $by } vous invite à rejoindre les bénévoles de Coup de pouce : des commerçants posent leurs questions numériques, et vous y répondez quand vous le pouvez.

    Votre lien personnel, à ouvrir une seule fois dans les sept jours :
    { $link }
    { $telegram }
    Si vous n'attendiez pas ce message, ne faites rien.
mail-link-subject = Votre lien pour Coup de pouce
mail-link =
    Bonjour { $name },

    Voici un nouveau lien personnel, demandé par { $by }, à ouvrir une seule fois dans les sept jours :
    { $link }
    { $telegram }
mail-accepted-subject = Bienvenue parmi les bénévoles de Coup de pouce
mail-accepted =
    Bonjour { $name },

    Votre candidature est acceptée par { $by }. Bienvenue !

    Votre lien personnel, à ouvrir une seule fois dans les sept jours :
    { $link }
    { $telegram }
mail-telegram =

    Pour être prévenu et répondre depuis Telegram :
    { $link }
mail-applied-subject = Votre candidature à Coup de pouce
mail-applied =
    Bonjour { $name },

    Merci de vouloir aider. Un coordinateur lit votre candidature et vous répond bientôt. D'ici là, vous pouvez compléter votre profil :
    { $link }

    Si vous n'avez rien demandé, ne faites rien.
mail-applicant-subject = { $name } propose son aide
mail-applicant =
    Bonjour,

    { $name } voudrait devenir bénévole. La candidature vous attend ici :
    { $link }

## Page publique et équipe
console-volunteer-title = Devenir bénévole
console-volunteer-lead = Vous connaissez un sujet numérique et vous aimez l'expliquer simplement ? Une heure par semaine, depuis votre téléphone, suffit.
console-volunteer-missing = Il manque encore quelque chose. Rien n'est perdu.
console-volunteer-words = Ce que vous connaissez bien, et pourquoi vous voulez aider
console-volunteer-wrong-name = Dites comment vous voulez être appelé (80 caractères au plus).
console-volunteer-wrong-email = Cette adresse semble incomplète : marie@exemple.be, par exemple.
console-volunteer-wrong-words = Quelques mots suffisent (1 000 caractères au plus).
console-volunteer-trap = Laissez ce champ vide
console-volunteer-data = Seuls les coordinateurs lisent votre candidature. Si elle n'est pas retenue, elle est effacée.
console-volunteer-send = Envoyer ma candidature
console-volunteer-thanks = Merci { $name } !
console-volunteer-thanks-next = Un coordinateur lit votre candidature et vous répond bientôt par e-mail.
console-problem-too-often = C'est beaucoup en peu de temps
console-problem-too-often-next = Rien n'a été envoyé. Réessayez dans une heure.
console-problem-too-long = C'est trop long
console-problem-too-long-next = Rien n'a été envoyé. Revenez en arrière et raccourcissez votre texte.
console-problem-not-applied = Ce n'est plus une candidature
console-problem-not-applied-next = Un autre coordinateur a déjà décidé. Revenez à la liste de l'équipe.
console-problem-bad-hours = Une heure de fin doit venir après l'heure de début
console-problem-bad-hours-next = Rien n'a changé. Revenez en arrière et donnez pour chaque jour les deux heures, ou aucune.
console-problem-bad-date = Cette date n'existe pas
console-problem-bad-date-next = Rien n'a changé. Revenez en arrière et choisissez un jour.
console-problem-bad-cap = Un nombre de 0 à 100 est attendu
console-problem-bad-cap-next = Rien n'a changé. Revenez en arrière, et laissez vide pour n'avoir aucune limite.
console-people-applicants = { $count ->
        [one] Une candidature à lire
       *[other] { $count } candidatures à lire
    }
console-people-applied = Reçue : { $when }
console-people-level = Expérience
console-people-level-save = Enregistrer l'expérience de { $name }
console-level-novice = Débutant : un mentor approuve ses premières réponses
console-level-experienced = Expérimenté
console-level-mentor = Mentor : approuve les réponses des débutants
console-people-mailed = L'invitation part par e-mail. Vous pouvez aussi la transmettre vous-même :
console-people-links-once = Lien personnel, à copier maintenant : il ne sera plus montré, et sert une seule fois dans les sept jours.
console-people-telegram-link = Pour relier son Telegram, aussi une seule fois
console-decline = Ne pas retenir
console-decline-person = Ne pas retenir { $name }
console-notice-declined = C'est fait. Rien de cette candidature n'est gardé.
console-me-applied = Votre candidature est en cours de lecture. D'ici là, complétez votre profil.
console-me-novice = Vos premières réponses partent après l'accord d'un mentor. Ensuite, elles partent aussitôt.
console-me-off-on-holidays = Ne pas me prévenir les jours fériés de mon pays
console-me-paused-until = En pause jusqu'au (vide : pas de pause)
console-me-cap = Demandes à la fois, au plus (vide : sans limite)
console-me-hours = Mes heures (aucune : à toute heure)
console-me-hours-help = Vous n'êtes prévenu qu'à ces heures. Les jours laissés vides sont libres. Pour une plage de plus le même jour, enregistrez : une ligne s'ajoute.
console-me-from = De
console-me-to = à
console-me-time-zone = Fuseau horaire
console-me-usual-time-zone = Celui de mon pays
console-me-sectors = Métiers que vous connaissez (aucun coché : tous)
console-me-country = Pays des gens que vous aidez
console-me-any-country = Tous
console-weekday-0 = Lundi
console-weekday-1 = Mardi
console-weekday-2 = Mercredi
console-weekday-3 = Jeudi
console-weekday-4 = Vendredi
console-weekday-5 = Samedi
console-weekday-6 = Dimanche
