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
