## Entries with media
answer-video = Video: { $url }
answer-page = Om te lezen, af te drukken of te delen: { $url }
answer-recording = Hetzelfde, om te beluisteren:

## From a public page to the conversation
offer-from-page = U las “{ $title }” en wilt er met iemand over praten. Een vrijwilliger kan u hier antwoorden.
ask-from-page = Ik wil een expert iets vragen: { $title } { $mark }

## Public pages
console-public-languages = Taal van de pagina
console-public-foot = Coup de pouce: antwoorden geschreven en ondertekend door mensen, voor kleine zaken. Gratis.
console-public-all = Alle fiches
console-public-experts = Onze experts
console-public-title = De fiches van Coup de pouce
console-public-lead = De digitale kant van een kleine zaak, in korte, gedateerde en ondertekende antwoorden.
console-public-search = Uw vraag, in uw woorden
console-public-search-button = Zoeken
console-public-found = { $count ->
    [0] Geen fiche voor deze woorden
    [one] Eén fiche
   *[other] { $count } fiches
}
console-public-sectors = Sectoren
console-public-every-sector = Alle sectoren
console-public-to-confirm = Te bevestigen: dit antwoord dateert van { $date } en wacht op een nieuwe lezing.
console-public-listen = Hetzelfde, om te beluisteren
console-public-transcript-audio = Lees wat er in de opname gezegd wordt
console-public-transcript-video = Lees wat er in de video gezegd wordt
console-public-video = De video bekijken
console-public-video-captioned = De video bekijken (ondertiteld)
console-public-updated = Bijgewerkt op { $date }
console-public-ask = Een expert iets vragen
console-public-ask-how = Volstaat de fiche niet? Het gesprek opent op uw telefoon, een vrijwilliger antwoordt u. Gratis.
console-public-ask-off = Gesprekken zijn op dit moment niet open.
console-public-ask-on = Op { $channel }
console-public-share = Delen op WhatsApp
console-public-related = Ook te lezen
console-public-experts-lead = Vakmensen die hun tijd geven. Ieder zegt hier wat hij of zij wil zeggen.
console-public-expert-since = Vrijwilliger sinds { $year }
console-public-no-experts = Nog geen expert heeft een profiel gepubliceerd.
console-nav-profile = Mijn openbaar profiel
console-more-profile = Wat bezoekers over u kunnen lezen, als u dat wilt.
console-profile-title = Mijn openbaar profiel
console-profile-lead = Er wordt niets getoond zolang u het niet vraagt, en u kunt het altijd weer weghalen.
console-profile-see = De pagina van de experts bekijken
console-profile-name = Getoonde naam
console-profile-about = Enkele woorden over uzelf
console-profile-since = Vrijwilliger sinds (jaar)
console-profile-fields = Mijn domeinen
console-profile-consent = Publicatie
console-profile-shown = Dit profiel aan iedereen tonen
console-notice-profile-shown = Bewaard: uw profiel is openbaar.
console-notice-profile-hidden = Bewaard: uw profiel wordt aan niemand getoond.

## Surge
wait-surge = Er komen nu veel vragen binnen: reken op { $duration } voor een eerste antwoord.
wait-unknown-surge = Er komen nu veel vragen binnen: het antwoord van een vrijwilliger kan meer dan een dag duren.
console-surge-banner = Drukte: er komen meer vragen binnen dan het team aankan. Opvolgberichten wachten, aangekondigde wachttijden worden langer, en de bot toont eerst antwoorden die dichtbij komen. Dit stopt vanzelf.
