### De pagina's van het aanbod, de agenda en de diagnose.

console-nav-offers = Aanbod
console-more-offers = De lijst van gratis aanbiedingen: na te kijken, aflopend deze maand, toe te voegen.
console-nav-agenda = Agenda
console-more-agenda = Workshops, seminaries en webinars, en wie er komt.
console-nav-diagnosis = Diagnose
console-more-diagnosis = Hoe de sectoren ervoor staan, en de vragen die gesteld worden.
console-form-has-errors = { $count ->
        [one] Eén veld moet nagekeken worden. Er is nog niets bewaard.
       *[other] { $count } velden moeten nagekeken worden. Er is nog niets bewaard.
    }
console-wrong-short = Dit veld is te kort of leeg: vul het aan.
console-wrong-long = Dit is te lang: maak het korter.
console-wrong-address = Een adres begint met https:// en bevat geen spaties.
console-wrong-choose = Kies er minstens één.
console-wrong-number = Geef een geheel getal, vanaf 1.
console-wrong-order = Het einde moet na het begin komen.
console-wrong-date = Geef een volledige datum.
console-wrong-value = Deze waarde kan hier niet: kies een andere.
console-wrong-overtaken = Iemand anders heeft dit net gewijzigd. Open de pagina opnieuw om die tekst te zien, en neem dan de uwe over.
console-notice-offer-verified = Genoteerd: vandaag nagekeken, door u.
console-notice-offer-over = Het aanbod is afgelopen: niemand krijgt het nog te zien.
console-notice-offer-kept = Het aanbod is bewaard.
console-notice-agenda-imported = De activiteiten van het bestand staan in de agenda.
console-notice-event-kept = De activiteit is bewaard.
console-notice-event-cancelled = De activiteit is afgelast: wie ingeschreven is, wordt verwittigd.
console-notice-diagnosis-kept = De vragen gelden vanaf nu.
console-offers-new = Nieuw aanbod
console-offers-queue = Na te kijken
console-offers-ending = Deze maand
console-offers-open = Lopend
console-offers-ended = Afgelopen
console-offers-queue-lead = Al 90 dagen of nog nooit nagekeken. Open de officiële pagina en zeg dan hoe het zit.
console-offers-ending-lead = Deze aanbiedingen lopen deze maand af.
console-offers-open-lead = Alle aanbiedingen die de bot kan voorstellen.
console-offers-ended-lead = De bot toont ze aan niemand meer.
console-offers-none = Niets hier.
console-offer-country-be = België
console-offer-country-fr = Frankrijk
console-offer-country-qc = Quebec
console-offer-until = tot en met { $date }
console-offer-verified = Nagekeken op { $date } door { $name }
console-offer-never = Nooit nagekeken
console-offer-verify = Vandaag nagekeken
console-offer-end = Afgelopen
console-offer-what = Wat het is
console-offer-conditions = Voorwaarden
console-offer-keywords = Andere woorden om het te vinden, gescheiden door komma's
console-offer-url = Officiële pagina
console-offer-source = Wie het aanbiedt
console-offer-for = Voor wie
console-offer-countries = Landen (geen: overal)
console-offer-starts = Eerste dag (facultatief)
console-offer-ends = Laatste dag (facultatief)
console-offer-save-verifies = Door te bewaren zegt u dat u het aanbod vandaag nagekeken hebt.
console-agenda-new = Nieuwe activiteit
console-agenda-coming = Wat komt
console-agenda-past = De voorbije tijd
console-agenda-nothing = Er is niets gepland.
console-agenda-import = Invoeren
console-agenda-import-help = Een kalender (.ics) of een tabel (.csv) met minstens de kolommen title en starts_at. Een activiteit die al gekend is, wordt bijgewerkt.
console-agenda-file = Bestand
console-agenda-import-button = Bestand invoeren
console-agenda-file-wrong = Er is niets ingevoerd. { $problem }
console-event-off = Afgelast
console-event-taken = { $count ->
        [0] Niemand ingeschreven
        [one] Eén ingeschreven
       *[other] { $count } ingeschreven
    }
console-event-who = { $count ->
        [0] Wie komt
        [one] Wie komt (één persoon)
       *[other] Wie komt ({ $count } personen)
    }
console-event-alias = Persoon
console-event-place = Plaats
console-event-feedback = Achteraf
console-event-confirmed = Ingeschreven
console-event-waiting = Wachtlijst
console-event-feedback-useful = Nuttig
console-event-feedback-not = Niet echt
console-event-nobody = Nog niemand is ingeschreven.
console-event-cancel = De activiteit afgelasten
console-event-cancel-help = Iedereen die ingeschreven is of wacht, wordt verwittigd.
console-event-cancel-button = Afgelasten en verwittigen
console-event-description = Beschrijving
console-event-kind = Soort
console-event-sectors = Sectoren (geen: alle)
console-event-starts = Begin
console-event-ends = Einde
console-event-town = Stad (leeg: online)
console-event-venue = Plaats
console-event-url = Link
console-event-seats = Plaatsen (leeg: onbeperkt)
console-event-language = Taal
console-event-any-language = Meerdere
console-diagnosis-by-sector = Per sector
console-diagnosis-sector = Sector
console-diagnosis-people = Personen
console-diagnosis-mean = Gemiddelde score
console-diagnosis-none = Nog niemand heeft een diagnose afgewerkt.
console-diagnosis-questions = { $count ->
        [one] Eén vraag
       *[other] { $count } vragen
    }
console-diagnosis-questions-help = Elke vraag heeft een domein, een gewicht en antwoorden die 0 tot 100 waard zijn. Elke sector krijgt er 12 tot 15. Alles wordt nagekeken voor het in gebruik komt.
console-diagnosis-text = Vragen, antwoorden en advies
console-diagnosis-publish = Nakijken en in gebruik nemen
console-diagnosis-wrong = Er is niets veranderd. Te verbeteren:
