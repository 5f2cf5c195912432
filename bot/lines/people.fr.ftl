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
console-brief-until = (jusqu'à { $time })
console-brief-sector = Secteur
