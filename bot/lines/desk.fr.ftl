### Le bureau des bénévoles : ce que disent le bot et les pages.

## WhatsApp
refused-window-closed = Le délai de 24 heures de WhatsApp est passé : rien n'a été envoyé. Vous pourrez répondre dès que la personne aura réécrit.
console-window-shut = Le délai de 24 heures de WhatsApp est passé : plus rien ne part d'ici tant que la personne n'a pas réécrit.
console-window-shut-here = En attente : la personne doit d'abord réécrire
console-problem-refused-window-closed = Le délai de 24 heures de WhatsApp est passé
console-problem-refused-window-closed-next = Rien n'a été envoyé, et votre texte est gardé dans la case de réponse. Vous pourrez l'envoyer dès que la personne aura réécrit. Une note reste possible.

## Rendez-vous
appointment-proposed = { $name } vous propose un rendez-vous d'une demi-heure. Quel moment vous convient ?
appointment-proposed-again = { $name } vous propose un autre moment pour votre rendez-vous. Lequel vous convient ?
appointment-zone = ({ $zone })
appointment-agreed = C'est noté : *{ $when }*, avec { $name }. Un rappel vous parviendra la veille et une heure avant.
appointment-moved = Votre rendez-vous avec { $name } est déplacé : *{ $when }*.
appointment-move = Voici les autres moments proposés. Lequel préférez-vous ?
appointment-video = Pour parler en vidéo, ouvrez ce lien le moment venu, sans rien installer sur un ordinateur : { $url }
appointment-calendar = Pour l'ajouter à votre agenda : { $url }
appointment-kept = Très bien, votre rendez-vous reste fixé : { $when }.
appointment-over = Ce rendez-vous n'est plus d'actualité. Écrivez à votre bénévole, ou *humain* pour parler à quelqu'un.
appointment-called-off = Votre rendez-vous du { $when } avec { $name } est annulé. { $name } en est prévenu.
appointment-cancelled = Un contretemps : { $name } doit annuler votre rendez-vous du { $when }. Toutes nos excuses : un autre moment vous sera proposé si vous le souhaitez.
appointment-reminder =
    Rappel : rendez-vous { $when } avec { $name }. C'est ici : { $place }
    À bientôt !
appointment-here = dans cette conversation
appointment-summary = Coup de pouce : rendez-vous avec { $name }
slots-requested = C'est noté. { $name } va vous proposer d'autres moments ; vous pouvez écrire ici ceux qui vous conviennent.
slots-withdrawn = { $name } retire sa proposition de rendez-vous.
slot-past = Ce moment est déjà passé.
slot-taken = Ce moment vient d'être pris par quelqu'un d'autre.
slot-withdrawn = Ce moment n'est plus proposé.
slot-wrong-number = Répondez par un numéro de 1 à { $count }.
call-off-sure = Voulez-vous annuler le rendez-vous du { $when } ?
option-no-slot = Aucun ne me convient
option-move = Changer de moment
option-call-off = Annuler
option-call-off-yes = Oui, annuler
option-call-off-no = Non, je viens
zone-be = heure de Belgique
zone-fr = heure de France
zone-qc = heure du Québec
zone-other = heure de { $city }
volunteer-appointment = 📅 Rendez-vous avec { $alias } (#{ $number }) : *{ $when }*. { $video }
volunteer-appointment-soon = ⏰ Rappel : rendez-vous avec { $alias } (#{ $number }), { $when }. { $video }
volunteer-appointment-cancelled = Le rendez-vous avec { $alias } (#{ $number }), { $when }, est annulé.
volunteer-slots-requested = { $alias } (#{ $number }) ne peut à aucun des moments proposés. Proposez-en d'autres depuis la page de la demande.
console-appointment = Rendez-vous
console-appointment-waiting = Moments proposés ; la personne n'a pas encore choisi :
console-appointment-none = Une demi-heure en vidéo ou par écrit règle souvent ce que dix messages ne règlent pas.
console-appointment-video = Ouvrir la vidéo
console-appointment-calendar = Ajouter à l'agenda
console-appointment-propose = Proposer un rendez-vous
console-appointment-propose-others = Proposer d'autres moments
console-appointment-how = Deux ou trois moments d'une demi-heure. Heures de { $city } ; la personne les lit à l'heure de chez elle.
console-appointment-slot = Moment { $number }
console-appointment-send = Proposer ces moments
console-appointment-cancel = Annuler le rendez-vous
console-notice-proposed = Les moments sont proposés. Vous saurez ici et dans Telegram lequel est choisi.
console-notice-called-off = Le rendez-vous est annulé, la personne est prévenue.
console-problem-slots-too-few = Il faut au moins deux moments
console-problem-slots-too-few-next = Rien n'a été proposé. Revenez en arrière et corrigez.
console-problem-slots-too-many = Trois moments au plus
console-problem-slots-too-many-next = Rien n'a été proposé. Revenez en arrière et corrigez.
console-problem-slots-past = Un de ces moments est déjà passé
console-problem-slots-past-next = Rien n'a été proposé. Revenez en arrière et corrigez.
console-problem-slots-too-far = Un de ces moments est à plus de deux mois
console-problem-slots-too-far-next = Rien n'a été proposé. Revenez en arrière et corrigez.
console-problem-slots-twice = Deux de ces moments se chevauchent
console-problem-slots-twice-next = Rien n'a été proposé. Revenez en arrière et corrigez.
console-problem-slots-busy = Vous avez déjà un rendez-vous à l'un de ces moments
console-problem-slots-busy-next = Rien n'a été proposé. Revenez en arrière et corrigez.
console-problem-slots-unreadable = Un moment n'est pas lisible
console-problem-slots-unreadable-next = Rien n'a été proposé. Revenez en arrière et corrigez.

## Merci
thanks-passed-on = Je transmets votre merci à { $name }. Je reste là si une autre question vous vient.
volunteer-thanked = 💛 { $alias } (#{ $number }) vous remercie : « { $text } »
volunteer-answer-settled = 🎉 { $alias } (#{ $number }) dit que c'est réglé, grâce à vous.
volunteer-answer-not-yet = { $alias } (#{ $number }) dit que ce n'est pas encore réglé. La demande est rouverte.
console-nav-helped = Grâce à vous
console-more-helped = Les personnes que vous avez aidées, et ce qu'elles en disent.
console-helped-title = { $count ->
        [0] Grâce à vous
        [one] Vous avez mené une demande à son terme
       *[other] Vous avez mené { $count } demandes à leur terme
    }
console-helped-settled = Réglé, dit la personne
console-helped-not-yet = Pas encore réglé, dit la personne
console-helped-rating = { $stars } sur 5
console-helped-none = Rien encore
console-helped-none-next = Les demandes que vous terminez arriveront ici, avec ce que les gens en disent.

## Phrases toutes prêtes
console-nav-canned = Phrases prêtes
console-more-canned = Vos réponses habituelles, à insérer d'un geste.
console-canned-title = Phrases toutes prêtes
console-canned-lead = Elles s'insèrent dans la case de réponse ; vous pouvez encore les changer avant d'envoyer. Ces mots entre accolades sont remplacés :
console-canned-variable-name = votre nom
console-canned-variable-alias = le nom d'emprunt de la personne
console-canned-variable-number = le numéro de la demande
console-canned-variable-day = la date du jour
console-canned-own = Les vôtres
console-canned-shared = Celles de toute l'équipe
console-canned-none = Aucune pour le moment.
console-canned-text = Phrase { $number }
console-canned-delete = Supprimer
console-canned-delete-this = Supprimer la phrase { $number }
console-canned-new = Nouvelle phrase
console-canned-new-text = Le texte
console-canned-for = Pour qui
console-canned-for-all = Pour toute l'équipe
console-canned-keep = Garder la phrase
console-canned-edit = Modifier les phrases
console-notice-canned-kept = La phrase est gardée.
console-notice-canned-gone = La phrase est supprimée.
console-problem-empty-canned = La phrase est vide
console-problem-empty-canned-next = Rien n'a été changé. Revenez en arrière et écrivez-la.
console-problem-unknown-variable = Nous ne savons pas remplacer « { $name } »
console-problem-unknown-variable-next = Rien n'a été changé. Revenez en arrière : la liste est en haut de la page.

## Présence et clavier
console-also-looking = { $count ->
        [one] Regarde aussi cette demande : { $names }
       *[other] Regardent aussi cette demande : { $names }
    }
console-shortcuts = Raccourcis du clavier
console-shortcuts-on = Activés sur cet ordinateur
console-shortcut-reply = écrire la réponse
console-shortcut-insert = insérer une réponse de la FAQ
console-shortcut-canned = phrases toutes prêtes
console-shortcut-note = écrire une note
console-shortcut-appointment = proposer un rendez-vous
console-shortcut-next = demande suivante (dans la liste)
console-shortcut-previous = demande précédente (dans la liste)
console-shortcut-send = envoyer

## Accompagnement
plan-shared = { $name } vous propose ce plan. Écrivez *où en est-on* à tout moment pour le revoir.
plan-progress = { $done } sur { $total } étapes sont faites :
plan-step = { $name } ({ $day })
plan-next = Prochaine étape : { $step }
plan-finished = 🎉 C'était la dernière étape. Bravo !
step-due = Où en êtes-vous de l'étape « { $step } » ? Est-ce fait ?
step-done = Bravo, l'étape « { $name } » est faite.
step-not-yet = Pas de souci : l'étape « { $name } » reste au programme, à votre rythme.
step-help = C'est noté : on vous aide ici même pour l'étape « { $name } ».
step-gone = Cette étape n'est plus au programme. Écrivez *statut* pour voir où on en est.
option-step-done = Oui, c'est fait
option-step-not-yet = Pas encore
option-step-help = J'ai besoin d'aide
option-come = Je viens
volunteer-step-done = ✅ { $alias } (#{ $number }) a fait l'étape « { $step } ».
volunteer-step-not-yet = ⏳ { $alias } (#{ $number }) n'a pas encore fait l'étape « { $step } ».
volunteer-step-help = 🙋 { $alias } (#{ $number }) a besoin d'aide pour l'étape « { $step } ».
volunteer-joined = { $name } vous invite à accompagner { $alias } (#{ $number }) : vous voyez la demande et pouvez y écrire.
console-plan = Accompagnement
console-plan-none = Une aide de plusieurs semaines ? Notez des étapes avec leur jour : le bot demandera à la personne où elle en est.
console-plan-progress = { $done } sur { $total } étapes faites
console-plan-share = Montrer le plan à la personne
console-step-add = Ajouter une étape
console-step-add-button = Ajouter l'étape
console-step-name = Étape
console-step-day = Jour
console-step-done = Faite
console-step-done-this = L'étape « { $name } » est faite
console-step-remove = Retirer
console-step-remove-this = Retirer l'étape « { $name } »
console-step-state-planned = prévue
console-step-state-done = faite
console-step-state-not-yet = pas encore, dit la personne
console-step-state-help = demande de l'aide
console-team = Équipe
console-team-none = Vous êtes seul sur cette demande. À deux, un étudiant et un mentor par exemple, on accompagne mieux.
console-team-add = Inviter quelqu'un à voir et à écrire
console-team-add-button = Inviter
console-team-leave = Retirer
console-team-leave-this = Retirer { $name } de l'équipe
console-notice-step-added = L'étape est ajoutée.
console-notice-step-changed = L'étape est à jour.
console-notice-plan-shared = Le plan est envoyé à la personne.
console-notice-joined = La personne invitée voit la demande et peut y écrire.
console-notice-left = L'équipe est à jour.
console-problem-step-nameless = L'étape n'a pas de nom
console-problem-step-nameless-next = Rien n'a été ajouté. Revenez en arrière et nommez-la.
console-problem-step-too-many = Douze étapes au plus
console-problem-step-too-many-next = Retirez d'abord une étape.
console-problem-step-past = Ce jour est déjà passé
console-problem-step-past-next = Rien n'a été ajouté. Revenez en arrière et choisissez un jour à venir.
console-problem-step-too-far = Ce jour est à plus d'un an
console-problem-step-too-far-next = Rien n'a été ajouté. Revenez en arrière et choisissez un jour plus proche.
console-problem-step-day = Le jour n'est pas lisible
console-problem-step-day-next = Rien n'a été ajouté. Revenez en arrière et choisissez un jour.

command-queue = file
command-queue-told = Les demandes qui attendent
command-pause = pause
command-pause-told = Faire une pause, ou reprendre
command-help = aide
command-help-told = Comment répondre d'ici
