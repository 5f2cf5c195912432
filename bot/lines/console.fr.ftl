### Les pages des bénévoles et des coordinateurs, et la page de démonstration.

## Cadre
console-skip = Aller au contenu
console-nav = Menu principal
console-nav-inbox = Demandes
console-nav-misses = À apprendre
console-nav-entries = FAQ
console-nav-numbers = Chiffres
console-nav-people = Équipe
console-nav-more = Plus
console-nav-why = Pourquoi ?
console-more-people = Les comptes des bénévoles et des personnes qui coordonnent.
console-more-why = Écrivez un message et voyez quelle réponse le service donnerait, et pourquoi.
console-nav-me = Moi
console-pages = Pages
console-page-before = Plus anciennes
console-page-after = Suite de la file
console-choose = Choisir…
console-a-minute = une minute
console-channel-telegram = Telegram
console-channel-whatsapp = WhatsApp
console-save = Enregistrer
console-back = Retour
console-back-to-inbox = Demandes
console-back-to-misses = À apprendre
console-back-to-entries = FAQ
console-copy = Copier
console-copied = Copié
console-accept = Accepter
console-refuse = Refuser
console-edit = Modifier

## Accueil et connexion
console-home-title = Un coup de pouce numérique, de personne à personne
console-home-lead = Les commerçants et indépendants posent leur question sur Telegram ou WhatsApp. La réponse vient tout de suite, ou un bénévole prend le relais.
console-home-step-ask = Une question, avec ses mots et ses fautes.
console-home-step-answer = Une réponse écrite et signée par un expert, jamais inventée.
console-home-step-human = Sinon, un bénévole reprend la conversation.
console-home-demo = Voir la démonstration
console-home-sign-in = Entrer
console-sign-in-title = Entrer dans Coup de pouce
console-sign-in-ready = Ce lien est pour vous. Il sert une seule fois, sur cet appareil.
console-sign-in-enter = Entrer
console-sign-in-how = On entre ici par un lien personnel, sans mot de passe. Votre coordinateur vous l'envoie.
console-sign-in-demo = Ici, c'est la démonstration : choisissez qui vous êtes.
console-sign-in-lost = Le lien ne marche plus ? Demandez-en un nouveau à votre coordinateur : c'est fait en dix secondes.
console-sign-out = Se déconnecter

## Messages après une action
console-notice-claimed = Merci ! La personne vient d'être prévenue.
console-notice-closed = C'est terminé. Merci !
console-notice-dismissed = C'est rangé.
console-notice-negative = C'est noté : le bot reconnaîtra ce genre de message comme hors sujet.
console-notice-noted = La note est gardée.
console-notice-phrasing-added = C'est appris : le bot s'en sert dès le prochain message.
console-notice-phrasing-refused = C'est noté, rien n'a changé.
console-notice-published = C'est publié : le bot s'en sert dès le prochain message.
console-notice-released = La demande est rendue à la file. Merci d'avoir essayé.
console-notice-saved = C'est enregistré.
console-notice-sent = C'est envoyé.
console-notice-sent-already = Ce message était déjà parti : il n'a été envoyé qu'une fois.
console-notice-signed-out = Vous êtes déconnecté.
console-notice-suspended = Ce compte est suspendu et ses demandes sont retournées dans la file.
console-notice-transferred = La demande est confiée.

## Ce qui peut mal se passer
console-problem-title = Un souci
console-problem-to-inbox = Retour aux demandes
console-problem-signed-out = Vous n'êtes pas connecté
console-problem-signed-out-next = Entrez avec votre lien personnel, ou demandez-en un nouveau à votre coordinateur.
console-problem-link-expired = Ce lien ne vaut plus
console-problem-link-expired-next = Il a déjà servi ou il a plus de deux jours. Demandez-en un nouveau à votre coordinateur.
console-problem-stale-form = Cette page était ouverte depuis trop longtemps
console-problem-stale-form-next = Rien n'a été envoyé. Revenez en arrière, rechargez la page et recommencez.
console-problem-coordinators-only = Cette page est pour les coordinateurs
console-problem-coordinators-only-next = Si vous devez y avoir accès, demandez-le à votre coordinateur.
console-problem-not-your-ticket = Cette demande est terminée et n'était pas la vôtre
console-problem-not-your-ticket-next = Pour protéger la personne, seuls le bénévole qui l'a aidée et les coordinateurs peuvent la relire.
console-problem-not-found = Cette page n'existe pas
console-problem-not-found-next = Le lien est peut-être incomplet. Repartez de vos demandes.
console-problem-no-file = Ce fichier n'est plus là
console-problem-no-file-next = Il a été effacé, ou il n'a pas pu être reçu. Demandez à la personne de le renvoyer.
console-problem-no-entry = Cette réponse n'existe pas
console-problem-no-entry-next = Elle a peut-être été retirée. Cherchez-la dans la FAQ.
console-problem-no-account = Ce compte n'existe pas
console-problem-no-account-next = Revenez à la liste de l'équipe.
console-problem-miss-settled = Cette question est déjà traitée
console-problem-miss-settled-next = Un autre coordinateur s'en est occupé. Revenez à la liste.
console-problem-not-active = Ce compte n'est pas actif
console-problem-not-active-next = Réactivez-le d'abord : un lien vous sera donné en même temps.
console-problem-not-yourself = On ne peut pas se suspendre soi-même
console-problem-not-yourself-next = Demandez à un autre coordinateur.
console-problem-telegram-off = Telegram n'est pas branché
console-problem-telegram-off-next = L'exploitant du service doit d'abord régler TELEGRAM_BOT_TOKEN.
console-problem-too-big = Ce fichier est trop lourd
console-problem-too-big-next = La limite est de 16 Mo. Envoyez une version plus légère, ou un lien.
console-problem-bad-file = Ce type de fichier ne peut pas être envoyé
console-problem-bad-file-next = Envoyez une image, un PDF, un document ou un enregistrement.
console-problem-bad-request = La page n'a pas compris ce qui a été envoyé
console-problem-bad-request-next = Rien n'a été fait. Revenez en arrière et recommencez.
console-problem-empty-reply = Il n'y avait rien à envoyer
console-problem-empty-reply-next = Revenez en arrière et écrivez un mot, ou joignez un fichier.
console-problem-empty-note = La note était vide
console-problem-empty-note-next = Revenez en arrière et écrivez quelques mots.
console-problem-nobody-chosen = Personne n'a été choisi
console-problem-nobody-chosen-next = Revenez en arrière et choisissez à qui confier la demande.
console-problem-no-outcome = Il manque la façon dont ça se termine
console-problem-no-outcome-next = Revenez en arrière et choisissez une issue.
console-problem-no-name = Il manque votre nom
console-problem-no-name-next = Revenez en arrière et dites comment vous voulez être appelé.
console-problem-no-entry-chosen = Aucune réponse n'a été choisie
console-problem-no-entry-chosen-next = Revenez en arrière et choisissez la réponse qui convient.
console-problem-no-such-wording = Cette réponse n'existe pas dans cette langue
console-problem-no-such-wording-next = Écrivez-la d'abord dans cette langue, puis ajoutez la formulation.
console-problem-ours = Quelque chose s'est cassé de notre côté
console-problem-ours-next = Ce que vous avez écrit n'est peut-être pas parti. Réessayez dans une minute ; si ça recommence, prévenez l'exploitant du service.
console-problem-refused-closed = Cette demande est déjà terminée
console-problem-refused-closed-next = Il n'y a plus rien à faire ici. D'autres attendent peut-être.
console-problem-refused-open = Cette demande est encore ouverte
console-problem-refused-open-next = Vous la trouverez dans les demandes.
console-problem-refused-taken = { $name } vient de la prendre. Merci quand même !
console-problem-refused-taken-next = D'autres personnes attendent peut-être.
console-problem-refused-yours-already = Cette demande est déjà à vous
console-problem-refused-yours-already-next = Vous la trouverez en haut de vos demandes.
console-problem-refused-not-yours = Cette demande n'est pas à vous
console-problem-refused-not-yours-next = Rien n'a été envoyé. Prenez-la d'abord si elle attend, ou laissez une note.

## Demandes
console-inbox-hello = Bonjour { $name }
console-inbox-mine = { $count ->
        [one] Votre demande en cours
       *[other] Vos { $count } demandes en cours
    }
console-inbox-waiting = { $count ->
        [0] La file
        [one] Une personne attend
       *[other] { $count } personnes attendent
    }
console-inbox-nobody = Personne n'attend en ce moment
console-inbox-nobody-next = Cette page se met à jour toute seule. Vous pouvez la laisser ouverte.
console-inbox-held = { $count ->
        [0] Chez les autres bénévoles
        [one] Une demande chez un autre bénévole
       *[other] { $count } demandes chez d'autres bénévoles
    }
console-inbox-held-none = Aucune demande en cours ailleurs.
console-urgent = Urgent
console-reopened = Rouverte
console-suits-you = Pour vous
console-no-words = (sans texte)
console-waiting-since = Attend depuis { $duration }
console-held-since = { $name } s'en occupe depuis { $duration }
console-yours-since = À vous depuis { $duration }
console-awaits-reply = Attend votre réponse
console-claim = Je prends
console-claim-this = Je prends la demande de { $alias }

## Une demande
console-standing-waiting = Cette demande attend un bénévole depuis { $duration }.
console-standing-mine = Cette demande est à vous.
console-standing-held = { $name } s'en occupe. Vous pouvez lire et laisser une note.
console-standing-closed = Terminée ({ $outcome }), { $day }.
console-brief = En bref
console-brief-why = Pourquoi
console-brief-speaks = Langue, canal
console-brief-category = Sujet
console-brief-earlier = Avant
console-brief-waiting = Attend depuis
console-country-be = Belgique
console-country-fr = France
console-country-qc = Québec
console-window-left = WhatsApp : encore { $duration } pour répondre librement.
console-conversation = Conversation
console-new-message = Nouveau message de { $alias }
console-the-bot = Le bot
console-edited = corrigé
console-before-edit = Ce qui était écrit avant
console-opened-conversation = A ouvert la conversation
console-pressed = A touché un bouton
console-choices = Choix proposés
console-not-arrived = Ce message n'est pas arrivé. La personne doit d'abord réécrire, ou ne reçoit plus nos messages.
console-status-queued = en attente d'envoi
console-status-sent = envoyé
console-status-delivered = arrivé
console-status-read = lu
console-status-failed = pas arrivé
console-file-pending = Un fichier arrive…
console-file-refused = Un fichier que nous n'avons pas pu recevoir. Demandez de l'envoyer autrement.
console-file-purged = Un fichier effacé, car trop ancien.
console-file-photo = Photo envoyée dans la conversation ; touchez-la pour l'agrandir
console-file-voice = Message vocal
console-file-video = Vidéo
console-file-download = Télécharger { $name }
console-somebody = La personne
console-event-opened = { $name } a demandé de l'aide
console-event-claimed = { $name } a pris la demande
console-event-released = { $name } a rendu la demande à la file
console-event-returned = Sans nouvelles, la demande est retournée dans la file
console-event-transferred = { $name } a confié la demande à { $detail }
console-event-closed = { $name } a terminé la demande
console-event-cancelled = { $name } a annulé la demande
console-event-reopened = { $name } a rouvert la demande
console-reply-to = Votre réponse à { $alias }
console-reply-placeholder = Des phrases courtes, une étape à la fois
console-attach = Joindre
console-send = Envoyer
console-insert-entry = Insérer une réponse de la FAQ
console-insert-search = Chercher dans la FAQ
console-insert-none = Rien trouvé. Essayez d'autres mots.
console-canned = Phrases toutes prêtes
console-canned-hello = Bonjour, ici { $name }, bénévole. J'ai lu votre conversation et je m'en occupe.
console-canned-more = Pouvez-vous me dire ce que vous voyez exactement à l'écran, mot pour mot ?
console-canned-picture = Pouvez-vous m'envoyer une photo de votre écran ?
console-canned-try = Essayez ceci et dites-moi ce qui se passe :
console-canned-waiting = Je cherche et je reviens vers vous aujourd'hui.
console-canned-bye = Est-ce que ça marche maintenant ? Si oui, je termine ici. Bonne continuation !
console-side = Notes et suite
console-notes = Notes entre bénévoles
console-notes-none = Aucune note.
console-note-label = Nouvelle note, jamais envoyée à la personne
console-note-keep = Garder la note
console-close-title = Terminer
console-close-how = Comment ça se termine ?
console-close-line = En une ligne, ce qui a aidé (pour l'équipe)
console-close = Terminer la demande
console-pass-title = Passer la main
console-release-why = Pas le temps, pas votre domaine ? Rendre une demande est tout à fait normal.
console-release = Rendre à la file
console-transfer-to = Confier à
console-transfer = Confier
console-on-duty = Disponible
console-off-duty = En pause

## À apprendre
console-misses-title = Ce que le bot n'a pas su répondre
console-misses-lead = { $count ->
        [0] Rien à apprendre pour le moment.
        [one] Une question attend d'être apprise.
       *[other] { $count } questions attendent d'être apprises.
    }
console-misses-tabs = Ordre et listes
console-misses-frequent = Les plus fréquentes
console-misses-newest = Les plus récentes
console-misses-suggested = Formulations proposées ({ $count })
console-misses-people = { $count ->
        [0] personne identifiable
        [one] une personne
       *[other] { $count } personnes
    }
console-misses-times = posée { $count } fois
console-misses-latest = La dernière : { $when }
console-misses-none = Le bot a su répondre à tout
console-misses-none-next = Les questions sans bonne réponse arriveront ici, les plus fréquentes d'abord.
console-miss-kind-no-match = rien trouvé
console-miss-kind-refused = suggestions refusées
console-miss-kind-unhelpful = réponse peu utile
console-miss-kind-asked = a demandé quelqu'un
console-miss-kind-answered-by-volunteer = un bénévole a répondu
console-miss-asked = Ce qui a été demandé
console-miss-hesitated = Le bot a pensé à
console-probability = Probabilité
console-similarity = Ressemblance
console-miss-answers = Ce qu'un bénévole a répondu
console-miss-add = Une réponse existe déjà
console-miss-search = Chercher une autre réponse
console-miss-which-entry = Laquelle convient ?
console-miss-phrasing = La formulation à retenir
console-miss-add-button = Ajouter à cette réponse
console-miss-else = Ou bien
console-miss-write = Écrire une nouvelle réponse
console-miss-negative = Pas pour nous
console-miss-negative-why = Le bot apprendra que c'est hors sujet.
console-miss-dismiss = Ranger
console-miss-dismiss-why = Rien à en tirer.
console-phrasings-title = Formulations proposées
console-phrasings-lead = Des gens ont choisi eux-mêmes une réponse parmi nos suggestions. Leur façon de demander peut être retenue.
console-phrasings-for = Réponse choisie :
console-phrasings-none = Aucune formulation à examiner

## FAQ
console-entries-title = { $count ->
        [one] Une réponse dans la FAQ
       *[other] { $count } réponses dans la FAQ
    }
console-entries-new = Nouvelle réponse
console-entries-search = Chercher, avec vos mots
console-entries-found = { $count ->
        [0] Rien trouvé
        [one] Une réponse trouvée
       *[other] { $count } réponses trouvées
    }
console-overdue = À relire
console-entry-phrasings = Façons de le demander
console-entry-related = Réponses liées
console-entry-revisions = Versions
console-entry-review = Relue le { $reviewed }, à relire avant le { $after }.
console-starter-content = contenu de départ
console-entry-facts = Fiche
console-entry-has-errors = { $count ->
        [one] Un point est à corriger. Rien n'est perdu.
       *[other] { $count } points sont à corriger. Rien n'est perdu.
    }
console-entry-error-too-short = Trop court : au moins { $count ->
        [one] un caractère.
       *[other] { $count } caractères.
    }
console-entry-error-too-long = Trop long : au plus { $count } caractères.
console-entry-error-bad-link = L'adresse doit commencer par https:// et ne pas contenir d'espace.
console-entry-error-bad-date = Une date est attendue.
console-entry-error-bad-value = À compléter ou à corriger.
console-entry-error-no-wording = Il faut un titre et une réponse dans au moins une langue.
console-entry-error-review-too-soon = La prochaine relecture doit venir après la dernière.
console-entry-error-unknown-entry = Pas dans la FAQ : { $slugs }
console-entry-error-overtaken = Quelqu'un a publié une autre version entre-temps. Comparez avec elle ; publier encore une fois la remplacera par la vôtre.
console-field-title = Titre
console-field-answer = Réponse
console-field-answer-help = Court et concret. *gras*, _italique_, étapes numérotées « 1. ».
console-field-phrasings = Façons de le demander
console-field-phrasings-help = Une par ligne, comme les gens l'écrivent.
console-field-link = Lien
console-field-link-label = Nom du lien
console-field-link-url = Adresse du lien
console-field-category = Sujet
console-field-sectors = Secteurs (aucun coché : tous)
console-field-signed-by = Signée par
console-field-reviewed-on = Relue le
console-field-review-after = À relire avant le
console-field-related = Réponses liées (identifiants, séparés par une espace)
console-preview = Aperçu
console-preview-in = Aperçu : { $spoken }
console-publish = Publier
console-publish-means = Le bot s'en sert dès le prochain message. L'ancienne version est gardée.
console-sector-retail = Commerce
console-sector-construction = Construction
console-sector-horeca = Horeca
console-sector-transport = Transport
console-sector-services = Services
console-sector-education = Enseignement
console-sector-health = Santé

## Pourquoi
console-why-link = Pourquoi le bot répond-il ainsi ?
console-why-title = Pourquoi cette réponse ?
console-why-message = Un message, comme une personne l'écrirait
console-why-explain = Expliquer
console-verdict-answer = Le bot répondrait
console-verdict-suggest = Le bot hésiterait et proposerait
console-verdict-none = Le bot ne répondrait pas
console-why-read-as = Lu comme : { $spoken }
console-why-act = Geste reconnu :
console-why-words = Les mots
console-why-matched = Reconnus
console-why-unmatched = Pas reconnus
console-why-corrections = Corrigés
console-why-near = Les formulations les plus proches
console-why-negative = hors sujet connu

## Équipe
console-people-title = L'équipe
console-people-link-for = Le lien de { $name }
console-people-held = { $count ->
        [one] une demande en cours
       *[other] { $count } demandes en cours
    }
console-people-seen = Entré la dernière fois : { $when }
console-people-never-seen = Jamais entré
console-people-new-link = Nouveau lien
console-people-new-link-for = Nouveau lien pour { $name }
console-people-add = Inviter quelqu'un
console-people-name = Prénom, tel que les gens le liront
console-people-email = Adresse e-mail
console-people-role = Rôle
console-people-add-button = Créer le compte et son lien
console-role-volunteer = Bénévole
console-role-coordinator = Coordination
console-account-applied = Candidature
console-account-suspended = Suspendu
console-suspend = Suspendre
console-suspend-person = Suspendre { $name }
console-accept-person = Accepter { $name }
console-reactivate = Réactiver

## Moi
console-me-title = Vous
console-me-name = Votre nom, tel que les gens le liront
console-me-duty = Disponibilité
console-me-on-duty = Me prévenir des nouvelles demandes
console-me-languages = Langues dans lesquelles vous aidez
console-me-skills = Sujets que vous connaissez (aucun coché : tous)
console-me-page-language = Langue de ces pages
console-me-telegram = Telegram
console-me-telegram-why = Reliez votre Telegram pour être prévenu et répondre de là. Les gens ne voient jamais votre numéro.
console-me-telegram-linked = Votre Telegram est relié : les demandes vous y sont annoncées.
console-me-telegram-link = Relier mon Telegram
console-me-telegram-again = Relier un autre Telegram
console-me-telegram-open = Ouvrir Telegram et confirmer
console-me-telegram-off = Telegram n'est pas encore branché sur ce service.
console-me-leave = Quitter

## Chiffres
console-numbers-open = { $count ->
        [0] Aucune demande ouverte
        [one] Une demande ouverte
       *[other] { $count } demandes ouvertes
    }
console-numbers-gaps = { $count ->
        [0] Rien à apprendre
        [one] Une question à apprendre
       *[other] { $count } questions à apprendre
    }

## Démonstration
console-demo-title = Coup de pouce en deux minutes
console-demo-step-ask = Sur un des téléphones, touchez une question toute prête ou écrivez la vôtre. Puis demandez « humain ».
console-demo-step-claim = À côté, entrez comme bénévole, prenez la demande et répondez : tout passe en direct.
console-demo-step-teach = Entrez comme coordinatrice : ce que le bot n'a pas su devient une réponse, et il la connaît aussitôt.
console-demo-parts = Parties de la démonstration
console-demo-phone = Téléphone { $channel }
console-demo-desk = L'équipe
console-demo-as-volunteer = Entrer comme bénévole
console-demo-as-coordinator = Entrer comme coordinatrice
console-demo-telegram-try-1 = comment je crée une adresse mail pro svp
console-demo-telegram-try-2 = jveu vendre mes gateau sur le net jfé cmt
console-demo-telegram-try-3 = humain
console-demo-whatsapp-try-1 = Bonjour, j'ai reçu un sms bizarre de ma banque avec un lien
console-demo-whatsapp-try-2 = ma caisse enregistreuse affiche erreur 47
console-demo-whatsapp-try-3 = humain
