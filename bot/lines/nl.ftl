### Wat de bot tegen ondernemers zegt. Korte zinnen, ‘u’, geen vakjargon.

## Onthaal
greeting-short =
    Dag, hier is *Coup de pouce* 👋 Ik ben een robot: ik geef antwoorden die experts hebben geschreven, en een vrijwilliger neemt het over als ik het niet weet.
    _Uw berichten dienen alleen om u te helpen en worden gewist na { $months ->
        [one] één maand
       *[other] { $months } maanden
    }. Schrijf *mijn gegevens* als u er meer over wilt weten._
welcome =
    Dag, hier is *Coup de pouce* 👋
    Hebt u een vraag over digitale hulpmiddelen in uw zaak? Schrijf ze in uw eigen woorden: ik zoek in antwoorden die experts hebben geschreven. Vind ik niets, dan neemt een vrijwilliger het over. Het is gratis.

    U kunt altijd schrijven: *menu*, *mens*, *taal*, *stop*, *mijn gegevens*, *wissen*.

    _Uw berichten dienen alleen om u te helpen en worden gewist na { $months ->
        [one] één maand
       *[other] { $months } maanden
    }._
welcome-back = Fijn dat u er weer bent! Wat is uw vraag?
help =
    Schrijf uw vraag in uw eigen woorden, zoals u ze aan een vriend zou stellen.

    U kunt ook schrijven:
    - *menu*: de onderwerpen
    - *mens*: met een vrijwilliger praten
    - *status*: hoe het met uw aanvraag staat
    - *taal*: français, nederlands, English
    - *stop*: geen opvolgberichten meer krijgen
    - *mijn gegevens* of *wissen*
unclear = Ik heb het niet goed begrepen. Kunt u uw vraag in één zin schrijven?
smalltalk = Dat is vriendelijk! Ik ben een robot, maar ik kan wel helpen: wat is uw vraag?
insult = Ik begrijp dat dit vervelend is. Schrijf *mens* om met een vrijwilliger te praten.
you-are-welcome = Graag gedaan! Hebt u nog een vraag, dan ben ik er.
goodbye = Tot ziens, en veel succes!
glad = Blij dat te horen! Hebt u nog een vraag, dan ben ik er.

## Antwoorden
answer-link = Meer weten: { $label }, { $url }
answer-signed = _Bijgewerkt op { $date } · { $author }_
answer-to-confirm = _Te bevestigen: dit antwoord dateert van { $date } en moet nog nagelezen worden._
suggest = Ik twijfel. Is het een van deze vragen?
choose-number = Welke? Antwoord met het nummer.
rephrase = Ik weet niet zeker of ik u begrijp. Kunt u het anders zeggen, in één zin?
rephrase-after-refusal = Goed. Zeg het eens anders, in één zin: wat wilt u doen, of wat lukt er niet?
rephrase-after-unhelpful = Jammer. Wat ontbreekt er, of wat lukt er niet? Zeg het in één zin, dan zoek ik beter.
entry-gone = Dit antwoord bestaat niet meer. Schrijf uw vraag, dan zoek ik het nieuwste.
media-seen-by-human-only = Ik kan niet openen wat u hebt bijgevoegd. Helpt mijn antwoord niet genoeg? Schrijf *mens*: een vrijwilliger kan ernaar kijken.
media-photo = een foto
media-voice = een spraakbericht
media-audio = een geluidsopname
media-video = een video
media-document = een document
media-sticker = een sticker
media-location = een locatie
media-other = een bestand
cannot-hear = Ik kan geen spraakberichten beluisteren. Schrijf uw vraag in één zin, of vraag een vrijwilliger: die kan wel luisteren.
cannot-see = Ik kan geen afbeeldingen en bestanden lezen. Schrijf uw vraag in één zin, of vraag een vrijwilliger: die kan ze wel bekijken.

## Keuzes
option-helped = Dit helpt me
option-unhelpful = Niet echt
option-human = Met iemand praten
option-none = Geen van deze
option-menu = Onderwerpen bekijken
option-more = Meer…
option-consent = Ja, geef maar door
option-decline = Nee, dank u
option-cancel = Aanvraag annuleren
option-cancel-yes = Ja, annuleren
option-cancel-no = Nee, ik wacht nog
option-settled = Ja, het is opgelost
option-not-yet = Nog niet
option-erase-yes = Ja, alles wissen
option-erase-no = Nee, bewaren
list-button = Kiezen
number-hint = Antwoord met een nummer.

## Doorgeven aan een vrijwilliger
offer = Ik vind geen goed antwoord. Wilt u dat een vrijwilliger u helpt?
offer-asked = Natuurlijk. Een vrijwilliger kan u hier antwoorden.
offer-after-signpost = Zit er ook een digitale vraag in uw bericht? Dan kan een vrijwilliger u helpen.
offer-after-continuation = Over “{ $title }” heb ik u niets meer te vertellen. Een vrijwilliger kan het stap voor stap met u overlopen.
offer-after-follow-up = Bedankt dat u het zegt. Wilt u dat een vrijwilliger het met u verder bekijkt?
offer-terms = Ik geef ons gesprek door, maar nooit uw nummer of uw naam. { $wait } Mag ik het doorgeven?
wait-unknown = De vrijwilligers antwoorden in hun vrije tijd, soms 's avonds.
wait-usual = Op dit moment komt het eerste antwoord meestal binnen { $duration }.
handed-off = Ik heb het doorgegeven. { $wait } U kunt hier nog details, een foto of een spraakbericht toevoegen.
handed-off-describe = Genoteerd. Schrijf in uw eigen woorden wat er aan de hand is: een vrijwilliger leest het. Een foto of een spraakbericht kan helpen. { $wait }
declined = Goed. Hebt u nog een vraag, dan ben ik er.
noted = Genoteerd: ik voeg het toe aan uw aanvraag.
meanwhile = Terwijl u op de vrijwilliger wacht, helpt dit u misschien al op weg:
cancel-sure = Uw aanvraag wacht op een vrijwilliger. Wilt u ze annuleren?
cancelled = Uw aanvraag is geannuleerd. Hebt u nog een vraag, dan ben ik er.
kept = Goed, uw aanvraag blijft staan.
nothing-to-cancel = U hebt geen lopende aanvraag.
status-none = U hebt geen lopende aanvraag. Schrijf uw vraag, of *mens* om met een vrijwilliger te praten.
status-waiting =
    { $position ->
        [one] Uw aanvraag is de volgende in de wachtrij.
       *[other] Uw aanvraag staat op plaats { $position } in de wachtrij.
    } { $wait } Schrijf *annuleren* als u ze niet meer nodig hebt.
status-claimed = { $name }, vrijwilliger, behandelt uw aanvraag en antwoordt u hier.
ticket-claimed = { $name }, vrijwilliger, behandelt uw aanvraag. U kunt hier antwoorden.
ticket-transferred = { $name }, vrijwilliger, neemt het over en krijgt heel uw gesprek te zien: u hoeft niets te herhalen.
ticket-returned = Uw aanvraag staat weer op haar plaats in de wachtrij. Een andere vrijwilliger neemt ze over.
ticket-closed-solved = { $name } heeft uw aanvraag afgesloten. Lukt er toch nog iets niet, schrijf me dan.
ticket-closed-referred = { $name } heeft uw aanvraag afgesloten en u gezegd waar u terechtkunt. Hebt u nog een vraag, dan ben ik er.
ticket-closed-no-answer = { $name } hoorde niets meer van u en heeft de aanvraag afgesloten. Schrijf me als u ze wilt hervatten.
ticket-closed-not-our-field = { $name } heeft de aanvraag afgesloten: over dit onderwerp weten we niet genoeg. Hebt u nog een vraag, dan ben ik er.
reopened = Uw aanvraag is heropend, met alles wat al gezegd is. { $wait }

## Opvolging
follow-up-answer-first = Dag, u vroeg ons: “{ $title }”. Heeft het antwoord geholpen?
follow-up-answer-again = Dag, nog één keer over “{ $title }”: is het opgelost?
follow-up-ticket-first = Dag, een vrijwilliger heeft u onlangs geholpen. Is het opgelost?
follow-up-ticket-again = Dag, nog één keer over de hulp die u kreeg: is het opgelost?
settled = Bedankt, dat doet het hele team plezier!

## Stoppen, taal, gegevens
stopped = Genoteerd: u krijgt geen opvolgberichten meer. U kunt ons nog altijd schrijven. Met *start* krijgt u ze opnieuw.
already-stopped = U krijgt al geen opvolgberichten meer. Met *start* krijgt u ze opnieuw.
resumed = We zijn weer vertrokken. Wat is uw vraag?
which-language = Welke taal verkiest u?
language-fr = Français
language-nl = Nederlands
language-en = English
language-set = Goed, ik praat Nederlands met u.
erase-sure = Wilt u ons hele gesprek wissen, met alles wat we over u bewaren? Dit kan niet ongedaan gemaakt worden.
erased = Alles is gewist. Als u ons nog eens schrijft, beginnen we opnieuw.
not-erased = Goed, er is niets gewist.
my-data =
    {"*"}Wat we bewaren*
    Uw naam op onze pagina's: { $alias } (nooit uw nummer)
    Taal: { $spoken }
    Eerste contact: { $since }
    { $messages ->
        [one] Eén bericht
       *[other] { $messages } berichten
    }, { $tickets ->
        [0] geen aanvraag bij een vrijwilliger
        [one] één aanvraag bij een vrijwilliger
       *[other] { $tickets } aanvragen bij een vrijwilliger
    }
    De teksten worden gewist na { $months ->
        [one] één maand
       *[other] { $months } maanden
    }.

    Hier is ook het volledige bestand. Schrijf *wissen* om alles te verwijderen.
my-data-file = mijn-gegevens.txt
budget-reached = Ik krijg veel berichten tegelijk. Over enkele minuten ga ik verder.
too-big = Dit bestand is te groot of van een type dat ik niet kan ontvangen. Stuur een foto, een pdf of een spraakbericht van minder dan 16 MB.

## Onderwerpen
menu = Waarover gaat het? U kunt uw vraag ook meteen schrijven.
menu-category = *{ $category }*: wat is uw vraag?
category-visio = Videovergaderen
category-travail = Werk en team
category-cours = Onlinelessen
category-site = Website
category-vente = Online verkopen
category-paiement = Betalen en factureren
category-commerce = In de winkel
category-visibilite = Gevonden worden
category-reseaux = Sociale media
category-clients = Klanten en afspraken
category-horeca = Horeca en toerisme
category-construction = Bouw
category-transport = Transport
category-securite = Veiligheid
category-materiel = Toestellen en internet
category-aides = Steun en opleiding
category-service = Over ons
terminal-prompt = >
account-bad-email = Dit e-mailadres is niet volledig. Voorbeeld: voornaam@voorbeeld.org
account-exists = Er bestaat al een account met dit adres.
command-menu = menu
command-menu-told = De onderwerpen
command-human = mens
command-human-told = Met een vrijwilliger praten
command-status = status
command-status-told = Hoe het met mijn aanvraag staat
command-language = taal
command-language-told = Van taal veranderen
command-data = gegevens
command-data-told = Wat u over mij bewaart
command-stop = stop
command-stop-told = Geen opvolgberichten meer
