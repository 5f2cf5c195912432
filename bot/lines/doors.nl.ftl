## Which door to knock on
service-doors = Waar kan ik terecht
country-be = België
country-fr = Frankrijk
country-qc = Québec
region-wallonia = Wallonië
region-brussels = Brussel
region-flanders = Vlaanderen
region-all = Het hele land
need-aid = Steun en subsidies
need-training = Opleiding
need-advice = Advies
need-accountant = Boekhouder
need-tax = Btw en belastingen
need-social-security = Sociale bijdragen
need-business-creation = Een zaak starten
need-finance = Lening, financiering
need-difficulty = Moeilijkheden, schulden
need-staff = Personeel aanwerven
need-permits = Vergunning en hygiëne
need-law = Recht, huur, contract
need-consumer = Geschil met een klant
need-cyber-incident = Hacking, oplichting
need-data-protection = Gegevens, AVG
need-domain-names = Domeinnaam
need-customs = Douane, export
need-insurance = Verzekering
need-health-safety = Veiligheid op het werk
need-it-provider = Een informaticus vinden
doors-country = Waar is uw zaak?
doors-need = Voor welke vraag ({ $country })? Kies, of zeg het in uw woorden.
doors-region = In welk gewest bent u?
doors-found = Hier kunt u terecht:
doors-none = Ik ken hiervoor geen instantie. Zeg het anders, kies een onderwerp, of praat met een vrijwilliger.
doors-unverified = _Te bevestigen: we hebben niet al deze sites onlangs bekeken._
option-needs = Een andere vraag
option-other-country = Ander land

## Bodies, for coordinators
console-nav-bodies = Instanties
console-more-bodies = Naar wie we mensen doorverwijzen, en wanneer iemand hun site bekeek.
console-bodies-lead = Open de site, lees wat wij erover zeggen, en bevestig. Wat niemand in zes maanden bekeek, wordt in het gesprek gemeld.
console-bodies-stale = { $count ->
    [0] Alles is gecontroleerd
    [one] Eén instantie te controleren
   *[other] { $count } instanties te controleren
}
console-body-verified = Gecontroleerd op { $date } door { $name }
console-body-never = Nooit gecontroleerd
console-body-verify = Ik heb het gecontroleerd
console-notice-body-verified = Dank u, genoteerd.
console-problem-no-body = Deze instantie staat niet in de lijst
console-problem-no-body-next = Ga terug naar de lijst van instanties.
