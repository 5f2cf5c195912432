### Ce que le bot dit aux commerçants. Phrases courtes, « vous », pas de jargon.

## Accueil
greeting-short =
    Bonjour, ici *Coup de pouce* 👋 Je suis un robot : je donne des réponses écrites par des experts, et un bénévole prend le relais quand je ne sais pas.
    _Vos messages servent seulement à vous aider et sont effacés après { $months ->
        [one] un mois
       *[other] { $months } mois
    }. Écrivez *mes données* pour en savoir plus._
welcome =
    Bonjour, ici *Coup de pouce* 👋
    Une question sur le numérique dans votre entreprise ? Écrivez-la avec vos mots : je cherche parmi des réponses écrites par des experts. Si je ne trouve pas, un bénévole prend le relais. C'est gratuit.

    À tout moment : *menu*, *humain*, *langue*, *stop*, *mes données*, *effacer*.

    _Vos messages servent seulement à vous aider et sont effacés après { $months ->
        [one] un mois
       *[other] { $months } mois
    }._
welcome-back = Rebonjour ! Quelle est votre question ?
help =
    Écrivez votre question avec vos mots, comme vous la diriez à un ami.

    Vous pouvez aussi écrire :
    - *menu* : les sujets
    - *humain* : parler à un bénévole
    - *statut* : où en est votre demande
    - *langue* : français, nederlands, English
    - *stop* : ne plus recevoir nos relances
    - *mes données* ou *effacer*
unclear = Je n'ai pas bien saisi. Pouvez-vous écrire votre question en une phrase ?
smalltalk = C'est gentil ! Je suis un robot, mais je peux aider : quelle est votre question ?
insult = Je comprends que ce soit agaçant. Écrivez *humain* pour parler à un bénévole.
you-are-welcome = Avec plaisir ! Je reste là si une autre question vous vient.
goodbye = Au revoir, et bonne continuation !
glad = Tant mieux ! Je reste là si une autre question vous vient.

## Réponses
answer-link = En savoir plus : { $label }, { $url }
answer-signed = _Mis à jour le { $date } · { $author }_
answer-to-confirm = _À confirmer : cette réponse date du { $date } et attend d'être relue._
suggest = J'hésite. Est-ce l'une de ces questions ?
choose-number = Que choisissez-vous ? Répondez par le numéro.
rephrase = Je ne suis pas sûr de comprendre. Pouvez-vous le dire autrement, en une phrase ?
rephrase-after-refusal = D'accord. Dites-le-moi autrement, en une phrase : que voulez-vous faire, ou qu'est-ce qui coince ?
rephrase-after-unhelpful = Désolé. Qu'est-ce qui manque, ou qu'est-ce qui coince ? Dites-le en une phrase et je cherche mieux.
entry-gone = Cette réponse n'existe plus. Écrivez votre question, je cherche la plus récente.
media-seen-by-human-only = Je ne sais pas ouvrir ce que vous avez joint. Si ma réponse ne suffit pas, écrivez *humain* : un bénévole pourra le regarder.
media-photo = une photo
media-voice = un message vocal
media-audio = un enregistrement
media-video = une vidéo
media-document = un document
media-sticker = un autocollant
media-location = une position
media-other = un fichier
cannot-hear = Je ne sais pas écouter les messages vocaux. Écrivez votre question en une phrase, ou demandez un bénévole : il pourra l'écouter.
cannot-see = Je ne sais pas lire les images et les fichiers. Écrivez votre question en une phrase, ou demandez un bénévole : il pourra les regarder.

## Choix
option-helped = Ça m'aide
option-unhelpful = Pas vraiment
option-human = Parler à quelqu'un
option-none = Aucune de celles-là
option-menu = Voir les sujets
option-more = Suite…
option-consent = Oui, transmettez
option-decline = Non merci
option-cancel = Annuler ma demande
option-cancel-yes = Oui, annuler
option-cancel-no = Non, je garde
option-settled = Oui, c'est réglé
option-not-yet = Pas encore
option-erase-yes = Oui, tout effacer
option-erase-no = Non, garder
number-hint = Répondez par un numéro.
list-button = Choisir

## Passer à un bénévole
offer = Je ne trouve pas de bonne réponse. Voulez-vous qu'un bénévole s'en occupe ?
offer-asked = Bien sûr. Un bénévole peut vous répondre ici même.
offer-after-signpost = S'il y a aussi une question numérique dans votre message, un bénévole peut vous aider.
offer-after-continuation = Sur « { $title } », je n'ai rien de plus à vous donner. Un bénévole peut reprendre avec vous, pas à pas.
offer-after-follow-up = Merci de le dire. Voulez-vous qu'un bénévole reprenne avec vous ?
offer-terms = Je lui transmets notre conversation, jamais votre numéro ni votre nom. { $wait } Je transmets ?
wait-unknown = Les bénévoles répondent sur leur temps libre, parfois le soir.
wait-usual = En ce moment, la première réponse vient d'habitude en { $duration }.
handed-off = C'est transmis. { $wait } Vous pouvez ajouter des détails, une photo ou un message vocal ici.
handed-off-describe = C'est noté. Écrivez ce qui vous arrive, avec vos mots : un bénévole le lira. Une photo ou un message vocal peut aider. { $wait }
declined = D'accord. Je reste là si une autre question vous vient.
noted = C'est noté : je l'ajoute à votre demande.
meanwhile = En attendant le bénévole, voici peut-être déjà une piste :
cancel-sure = Votre demande attend un bénévole. Voulez-vous l'annuler ?
cancelled = C'est annulé. Je reste là si une autre question vous vient.
kept = Très bien, votre demande reste en place.
nothing-to-cancel = Vous n'avez pas de demande en cours.
status-none = Vous n'avez pas de demande en cours. Écrivez votre question, ou *humain* pour parler à un bénévole.
status-waiting =
    { $position ->
        [one] Votre demande est la prochaine de la file.
       *[other] Votre demande est en { $position }e place dans la file.
    } { $wait } Écrivez *annuler* si vous n'en avez plus besoin.
status-claimed = { $name }, bénévole, s'occupe de votre demande et vous répond ici.
ticket-claimed = { $name }, bénévole, prend votre demande en main. Vous pouvez lui écrire ici.
ticket-transferred = { $name }, bénévole, prend la suite. Toute votre conversation lui est transmise : inutile de répéter.
ticket-returned = Votre demande reprend sa place dans la file. Un autre bénévole va la prendre.
ticket-closed-solved = { $name } a terminé. Si quelque chose coince encore, écrivez-moi.
ticket-closed-referred = { $name } a terminé et vous a indiqué où vous adresser. Je reste là pour une autre question.
ticket-closed-no-answer = Sans nouvelles de vous, { $name } a fermé la demande. Écrivez-moi quand vous voulez la reprendre.
ticket-closed-not-our-field = { $name } a fermé la demande : ce n'est pas un sujet que nous connaissons assez bien. Je reste là pour une autre question.
reopened = Votre demande est rouverte, avec tout ce qui a déjà été dit. { $wait }

## Relances
follow-up-answer-first = Bonjour, vous nous aviez demandé : « { $title } ». Est-ce que ça a aidé ?
follow-up-answer-again = Bonjour, une dernière fois au sujet de « { $title } » : est-ce réglé ?
follow-up-ticket-first = Bonjour, un bénévole vous a aidé récemment. Est-ce que c'est réglé ?
follow-up-ticket-again = Bonjour, une dernière fois au sujet de l'aide reçue : est-ce réglé ?
settled = Merci, ça fait plaisir à toute l'équipe !

## Arrêter, langue, données
stopped = C'est noté : vous ne recevrez plus de relances. Vous pouvez toujours nous écrire. *Start* les remet en route.
already-stopped = Vos relances sont déjà arrêtées. *Start* les remet en route.
resumed = C'est reparti. Quelle est votre question ?
which-language = Quelle langue préférez-vous ?
language-fr = Français
language-nl = Nederlands
language-en = English
language-set = Très bien, je vous parle en français.
erase-sure = Effacer toute notre conversation et ce que nous gardons sur vous ? C'est définitif.
erased = C'est effacé. Si vous nous réécrivez, nous repartirons de zéro.
not-erased = Très bien, rien n'est effacé.
my-data =
    {"*"}Ce que nous gardons*
    Votre nom dans nos pages : { $alias } (jamais votre numéro)
    Langue : { $spoken }
    Premier contact : { $since }
    { $messages ->
        [one] Un message
       *[other] { $messages } messages
    }, { $tickets ->
        [0] aucune demande à un bénévole
        [one] une demande à un bénévole
       *[other] { $tickets } demandes à un bénévole
    }
    Les textes sont effacés après { $months ->
        [one] un mois
       *[other] { $months } mois
    }.

    Voici aussi le fichier complet. Écrivez *effacer* pour tout supprimer.
my-data-file = mes-donnees.txt
budget-reached = Je reçois beaucoup de messages à la fois. Je reprends dans quelques minutes.
too-big = Ce fichier est trop lourd ou d'un type que je ne peux pas recevoir. Envoyez une photo, un PDF ou un message vocal de moins de 16 Mo.

## Sujets
menu = De quoi s'agit-il ? Vous pouvez aussi écrire votre question directement.
menu-category = *{ $category }* : quelle est votre question ?
category-visio = Visioconférence
category-travail = Travail et équipe
category-cours = Cours en ligne
category-site = Site web
category-vente = Vendre en ligne
category-paiement = Paiements et factures
category-commerce = Dans le magasin
category-visibilite = Être trouvé
category-reseaux = Réseaux sociaux
category-clients = Clients et rendez-vous
category-horeca = Horeca et tourisme
category-construction = Construction
category-transport = Transport
category-securite = Sécurité
category-materiel = Matériel et internet
category-aides = Aides et formation
category-service = À propos de nous
terminal-prompt = >
account-bad-email = Cette adresse e-mail n'est pas complète. Exemple : prenom@exemple.org
account-exists = Il y a déjà un compte avec cette adresse.
command-menu = menu
command-menu-told = Les sujets
command-human = humain
command-human-told = Parler à un bénévole
command-status = statut
command-status-told = Où en est ma demande
command-language = langue
command-language-told = Changer de langue
command-data = donnees
command-data-told = Ce que vous gardez sur moi
command-stop = stop
command-stop-told = Ne plus recevoir de relances
