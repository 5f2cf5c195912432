### Wat de dienst verandert: gewonnen tijd, nut van elke fiche.

time-saved = Als u wilt: hoeveel tijd heeft u hiermee gewonnen?
option-saved-quarter = Minder dan 15 minuten
option-saved-hour = Ongeveer een uur
option-saved-half-day = Een halve dag
option-saved-more = Meer dan een halve dag
option-saved-skip = Overslaan
saved = Dank u, het is genoteerd.
saved-skipped = Prima. Tot de volgende keer!

console-impact-title = De impact, zoals mensen die vertellen
console-impact-country = Per land
console-impact-sector = Per sector
console-impact-all = Samen
console-impact-where = Waar
console-impact-people = Geholpen mensen
console-impact-settled = Opgelost
console-impact-time = Gewonnen tijd
console-impact-stated = { $count ->
        [one] gezegd door één persoon
       *[other] gezegd door { $count } mensen
    }
console-impact-hours = minstens { $hours } u
console-impact-nobody = niemand heeft het gezegd
console-impact-method = Gewonnen tijd telt alleen voor wie het zei, zo laag mogelijk: 0 voor "minder dan 15 minuten", 1 u, 4 u voor een halve dag of meer. Het middelste antwoord staat erbij. Tussen haakjes: het 95%-interval en het aantal antwoorden.
console-saved-quarter = minder dan 15 minuten
console-saved-hour = ongeveer een uur
console-saved-half-day = een halve dag
console-saved-more = meer dan een halve dag
console-effect-title = Het effect van elke versie van de tekst
console-effect-lead = Wat mensen zeiden van de antwoorden die ze in die woorden kregen.
console-effect-since = Sinds { $day }
console-effect-between = Van { $from } tot { $until }
console-effect-none = nog geen oordeel
console-effect-month = Maand per maand
console-effect-month-of = Vanaf { $day }
console-helps-share = { $share } % ({ $low }–{ $high } %, { $count ->
        [one] 1 oordeel
       *[other] { $count } oordelen
    })
console-helps-title = Het nut van de fiches
console-helps-entry = Fiche
console-helps-given = Gegeven
console-helps-helped = Hielp
console-helps-least = Die het minst helpen
console-helps-least-lead = De laatste periodes samen; minstens { $count } oordelen.
console-badge-waiting = { $count } te bekijken
