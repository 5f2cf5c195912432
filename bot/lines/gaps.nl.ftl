# Hiaten: onbeantwoorde vragen die hetzelfde betekenen.
console-misses-aside = Opzijgelegd ({ $count })
console-gap-wordings = { $count ->
        [one] één formulering
       *[other] { $count } formuleringen
    }
console-gap-trend = { $now ->
        [0] Niemand deze zeven dagen
        [one] Eén persoon deze zeven dagen
       *[other] { $now } personen deze zeven dagen
    }, { $before } de week ervoor
console-gap-tidy = Klopt deze groep niet?
console-gap-split = Vragen afsplitsen
console-gap-split-which = Welke vragen iets anders?
console-gap-split-button = Apart zetten
console-gap-merge = Samenvoegen met een andere groep
console-gap-merge-which = Welke vraagt hetzelfde?
console-gap-merge-button = Samenvoegen
console-gap-aside = Opzijleggen
console-gap-aside-why = Voorlopig uit de lijst; er gaat niets verloren.
console-gap-take-back = Terug in de lijst
console-gap-take-back-why = Deze groep is opzijgelegd.
console-notice-put-aside = De groep is opzijgelegd.
console-notice-taken-back = De groep staat weer in de lijst.
console-notice-merged = De twee groepen zijn nu één.
console-notice-split = De gekozen vragen vormen een aparte groep.
console-problem-no-gap-chosen = Er is geen andere groep gekozen
console-problem-no-gap-chosen-next = Ga terug en kies de groep die u met deze wilt samenvoegen.
console-problem-not-some = Deze keuze splitst niets af
console-problem-not-some-next = Kruis minstens één vraag aan, maar niet allemaal, en probeer opnieuw.

# Een antwoord uitproberen op de vragen die al binnenkwamen.
console-replay-title = Wat deze versie zou veranderen
console-replay-try = Uitproberen op de ontvangen vragen
console-replay-running = Het uitproberen is bezig
console-replay-progress = { $done } van { $total } vragen
console-replay-refresh = Vernieuwen
console-replay-interrupted = Het uitproberen is onderbroken
console-replay-interrupted-next = Er is niets gepubliceerd. Ga terug naar het antwoord en probeer opnieuw.
console-replay-tried = { $count ->
        [0] Er zijn nog geen vragen ontvangen.
        [one] Eén verschillende vraag is uitgeprobeerd.
       *[other] { $count } verschillende vragen zijn uitgeprobeerd.
    }
console-replay-newly = zouden een antwoord krijgen
console-replay-changed = zouden een ander antwoord krijgen
console-replay-lost = zouden geen antwoord meer krijgen
console-replay-broken = nu goed beantwoord, dan niet meer
console-replay-newly-title = Ze zouden een antwoord krijgen
console-replay-changed-title = Ze zouden een ander antwoord krijgen
console-replay-lost-title = Ze zouden geen antwoord meer krijgen
console-replay-broken-title = Vragen die goed beantwoord werden, zouden dat niet meer zijn
console-replay-broken-next = Mensen hebben het antwoord op elk ervan bevestigd. Verbeter uw versie, of kruis aan welke u aanvaardt te verliezen.
console-replay-times = { $count } keer gesteld
console-replay-was-answer = antwoordt
console-replay-was-suggest = stelt voor
console-replay-was-none = weet het niet
console-replay-not-agreed = Er is niets gepubliceerd: kruis elke vraag aan die u aanvaardt te verliezen.
console-replay-overtaken = Er is niets gepubliceerd: sinds deze proef is een andere versie gepubliceerd. Open het antwoord opnieuw en probeer nog eens.
console-problem-cannot-try = Deze versie is nog niet volledig
console-problem-cannot-try-next = Ga terug en publiceer of bekijk het voorbeeld: u ziet dan wat ontbreekt.
console-problem-no-replay = Deze proef bestaat niet
console-problem-no-replay-next = Proeven worden na twee dagen gewist. Open het antwoord opnieuw en probeer nog eens.

# Wie het gevraagd had, hoort dat er nu een antwoord is.
gap-answered = U stelde ons een vraag waarop we geen antwoord hadden. Nu is er een: *{ $title }*.
option-show-answer = Lees het antwoord
console-gap-settled-title = Deze vraag heeft nu een antwoord
console-gap-settled-asked = { $count ->
        [0] Er is niemand te verwittigen: wie het vroeg, weet het al.
        [one] Eén persoon had het gevraagd en weet het nog niet.
       *[other] { $count } personen hadden het gevraagd en weten het nog niet.
    }
console-gap-tell = Verwittig hen
console-gap-tell-why = Eén bericht per persoon, op toegelaten uren, en nooit aan wie STOP schreef.
console-notice-told = De personen worden verwittigd.

# De beoogde precisie, en wat die kost.
console-nav-confidence = Zekerheid
console-more-confidence = Kiezen hoe zeker de bot moet zijn voor hij alleen antwoordt.
console-confidence-title = Hoe zeker voor de bot antwoordt?
console-confidence-lead = Hoe zekerder de bot moet zijn, hoe minder hij zich vergist, en hoe minder hij alleen antwoordt.
console-confidence-current = Beoogde precisie vandaag: { $target }.
console-confidence-confirmed = { $count ->
        [0] Nog niemand heeft een antwoord bevestigd.
        [one] Eén enkel antwoord is bevestigd of weerlegd: te weinig om op de curve te vertrouwen.
       *[other] Deze cijfers komen van { $count } antwoorden die bevestigd of weerlegd zijn door wie ze kreeg, of door coördinatoren.
    }
console-confidence-plot = Naar boven het aandeel juiste antwoorden, van 50 tot 100 %, met de onzekerheid; naar rechts het aandeel vragen dat de bot alleen beantwoordt.
console-confidence-coverage = antwoordt alleen
console-confidence-nothing = De curve verschijnt zodra mensen zeggen of een antwoord hen geholpen heeft.
console-confidence-choose = Welk aandeel juiste antwoorden beoogt u?
console-confidence-means = Ongeveer { $answered } van de { $total } vragen per week zouden een antwoord krijgen, waarvan { $wrong } ernaast. Op { $of } gevallen ligt het echte aandeel tussen { $low } en { $high }.
console-confidence-unknown = Uw bevestigde vragen halen dit aandeel niet: de bot zal het zo dicht mogelijk benaderen.
console-confidence-keep = Kiezen
console-notice-target-chosen = De beoogde precisie is gewijzigd; de bot past zich binnen enkele seconden aan.
