## Which door to knock on
service-doors = À qui m'adresser
country-be = Belgique
country-fr = France
country-qc = Québec
region-wallonia = Wallonie
region-brussels = Bruxelles
region-flanders = Flandre
region-all = Tout le pays
need-aid = Aides et subsides
need-training = Formation
need-advice = Conseil
need-accountant = Comptable
need-tax = TVA et impôts
need-social-security = Cotisations sociales
need-business-creation = Créer une entreprise
need-finance = Prêt, financement
need-difficulty = Difficultés, dettes
need-staff = Engager du personnel
need-permits = Permis et hygiène
need-law = Droit, bail, contrat
need-consumer = Litige avec un client
need-cyber-incident = Piratage, arnaque
need-data-protection = Données, RGPD
need-domain-names = Nom de domaine
need-customs = Douane, export
need-insurance = Assurance
need-health-safety = Sécurité au travail
need-it-provider = Trouver un informaticien
doors-country = Où est votre entreprise ?
doors-need = Pour quel besoin ({ $country }) ? Choisissez, ou dites-le avec vos mots.
doors-region = Dans quelle région êtes-vous ?
doors-found = Voici à qui vous adresser :
doors-none = Je ne connais pas d'organisme pour cela. Dites-le autrement, choisissez un besoin, ou parlez à un bénévole.
doors-unverified = _À confirmer : nous n'avons pas regardé tous ces sites récemment._
option-needs = Un autre besoin
option-other-country = Changer de pays

## Bodies, for coordinators
console-nav-bodies = Organismes
console-more-bodies = À qui nous adressons les gens, et quand quelqu'un a regardé leur site.
console-bodies-lead = Ouvrez le site, lisez ce que nous en disons, et confirmez. Ce que personne n'a regardé depuis six mois est signalé dans la conversation.
console-bodies-stale = { $count ->
    [0] Tout est vérifié
    [one] Un organisme à vérifier
   *[other] { $count } organismes à vérifier
}
console-body-verified = Vérifié le { $date } par { $name }
console-body-never = Jamais vérifié
console-body-verify = J'ai vérifié
console-notice-body-verified = Merci, c'est noté.
console-problem-no-body = Cet organisme n'est pas dans la liste
console-problem-no-body-next = Revenez à la liste des organismes.
