### L'agenda : séminaires, ateliers, webinaires.

option-all-events = Tout l'agenda
option-my-events = Mes inscriptions
option-join-event = Je m'inscris
option-wait-event = Liste d'attente
option-leave-event = Je me désinscris
option-event-useful = Oui, utile
option-event-not = Pas vraiment
agenda-found = Voici ce qui est prévu. Lequel vous intéresse ?
agenda-mine = Vos inscriptions :
agenda-none-mine = Vous n'êtes inscrit à rien pour le moment.
agenda-none-such = Rien de tel à l'agenda pour le moment. Dites-moi une autre ville, un autre secteur ou une autre date, ou voyez tout l'agenda.
agenda-empty = Rien n'est prévu à l'agenda pour le moment. Revenez voir bientôt, ou posez-moi votre question.
event-workshop = Atelier
event-seminar = Séminaire
event-webinar = Webinaire
event-talk = Conférence
event-when = Quand : { $when }
event-where = Où : { $where }
event-online = En ligne
event-open = Entrée libre, inscrivez-vous pour recevoir un rappel.
event-left = { $left ->
        [one] Il reste une place.
       *[other] Il reste { $left } places.
    }
event-full = C'est complet. Vous pouvez vous mettre sur la liste d'attente.
event-you-confirmed = Vous êtes inscrit.
event-you-waiting = Vous êtes sur la liste d'attente.
event-joined-confirmed = C'est noté : vous êtes inscrit à « { $title } », { $when }. Voici le fichier pour votre agenda.
event-joined-waiting = C'est complet pour « { $title } », { $when }. Vous êtes sur la liste d'attente : je vous préviens dès qu'une place se libère.
event-told-before = Je vous le rappellerai la veille.
event-left-it = Vous n'êtes plus inscrit à « { $title } ». Merci de l'avoir dit : quelqu'un d'autre en profitera.
event-no-place = Vous n'êtes pas inscrit à cet événement.
event-gone = Cet événement est passé ou annulé. Voyez ce qui vient.
event-tomorrow = Bonjour, un rappel : « { $title } », { $when }. Si vous ne pouvez pas venir, dites-le : votre place servira à quelqu'un.
event-seat = Bonne nouvelle : une place s'est libérée, vous êtes inscrit à « { $title } », { $when }.
event-moved = Changement : « { $title } » a maintenant lieu { $when }. Votre inscription reste valable.
event-cancelled = Bonjour, « { $title } », prévu { $when }, est annulé. Désolés.
event-feedback = Bonjour, vous étiez inscrit à « { $title } » ({ $when }). Est-ce que cela vous a été utile ?
event-thanks-useful = Merci, c'est bon à savoir ! Je reste là pour la suite.
event-thanks-not = Merci de le dire. Écrivez-moi ce qui a manqué, ou posez votre question : je cherche.
