### La main passée, ce qu'un débutant propose, le groupe des bénévoles.

volunteer-option-subject = Autre sujet
volunteer-which-subject = À quel sujet confier la demande #{ $number } ? Elle retourne dans la file, et ceux qui le connaissent sont prévenus.
volunteer-passed-on = La demande #{ $number } est dans la file, sous un autre sujet. Merci d'avoir regardé.
console-pass-on-to = Un autre sujet
console-pass-on = Passer à ce sujet

proposal-slots = Rendez-vous proposé : { $moments }
proposal-step = Étape proposée : { $step }, pour le { $day }
console-notice-proposal-to-mentor = Votre proposition attend l'accord d'un mentor. La personne la verra dès qu'il l'aura approuvée.
objection-overtaken = Cette proposition n'est plus possible : un moment est passé ou déjà pris. Refusez-la d'un mot, pour qu'une autre soit faite.
console-problem-objection-overtaken = Cette proposition n'est plus possible
console-problem-objection-overtaken-next = Un moment est passé ou déjà pris. Refusez-la d'un mot, pour qu'une autre soit faite.

forum-closed = La demande #{ $number } est terminée : ce sujet est fermé.
forum-open = La demande #{ $number } est reprise : ce sujet est rouvert.
forum-unknown = Seuls les bénévoles dont le Telegram est relié répondent ici : rien n'a été envoyé. Reliez le vôtre depuis votre page « Moi », puis écrivez à nouveau.

appointment-waiting = Bonne nouvelle : { $name }, bénévole, vous propose un rendez-vous pour vous aider.
option-show-slots = Voir les moments
