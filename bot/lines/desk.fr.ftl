### Le bureau des bénévoles : ce que disent le bot et les pages.

## WhatsApp
refused-window-closed = Le délai de 24 heures de WhatsApp est passé : rien n'a été envoyé. Vous pourrez répondre dès que la personne aura réécrit.
console-window-shut = Le délai de 24 heures de WhatsApp est passé : plus rien ne part d'ici tant que la personne n'a pas réécrit.
console-window-shut-here = En attente : la personne doit d'abord réécrire
console-problem-refused-window-closed = Le délai de 24 heures de WhatsApp est passé
console-problem-refused-window-closed-next = Rien n'a été envoyé, et votre texte est gardé dans la case de réponse. Vous pourrez l'envoyer dès que la personne aura réécrit. Une note reste possible.
