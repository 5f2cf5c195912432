# Les organismes, tels que les coordinateurs les rédigent.
console-bodies-new = Nouvel organisme
console-body-name = Nom
console-body-what = Ce qu'il fait, en une ou deux phrases
console-body-keywords = Autres mots pour le trouver, séparés par des virgules
console-body-url = Site officiel
console-body-countries = Pays
console-body-regions = Régions, en Belgique seulement (aucune : tout le pays)
console-body-needs = Pour quels besoins
console-body-save-verifies = En enregistrant, vous dites avoir regardé son site aujourd'hui.
console-body-withdraw = Retirer
console-bodies-withdrawn = Retirés
console-bodies-withdrawn-help = Nous n'y adressons plus personne. Modifier et enregistrer les remet dans la liste.
console-notice-body-kept = C'est enregistré : nous en parlons ainsi dès maintenant.
console-notice-body-withdrawn = C'est retiré : nous n'y adressons plus personne.
console-wrong-regions = Les régions sont celles de la Belgique : cochez la Belgique seule, ou aucune région.
