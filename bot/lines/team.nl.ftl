# Wat het team vanzelf krijgt: de week van de coördinatoren, antwoorden om na te lezen.
team-digest-subject = De week van Coup de pouce
team-digest =
    Dag { $name }, dit staat er deze week te wachten:

    { $lines }

    { $where }
team-digest-gaps = { $count ->
        [one] één nieuwe vraag zonder goed antwoord
       *[other] { $count } nieuwe vragen zonder goed antwoord
    }
team-digest-tickets = { $count ->
        [one] één persoon wacht op een vrijwilliger
       *[other] { $count } mensen wachten op een vrijwilliger
    }
team-digest-entries = { $count ->
        [one] één antwoord van de FAQ om na te lezen
       *[other] { $count } antwoorden van de FAQ om na te lezen
    }
team-digest-offers = { $count ->
        [one] één aanbod om na te kijken
       *[other] { $count } aanbiedingen om na te kijken
    }
team-digest-bodies = { $count ->
        [one] één instantie om na te kijken
       *[other] { $count } instanties om na te kijken
    }
team-review-subject = Antwoorden die u ondertekende, moeten nagelezen worden
team-review =
    Dag { $name }, dankzij u blijven de antwoorden die u ondertekent juist. Na te lezen:

    { $lines }

    { $where }
team-review-entry = { $title } (vóór { $day })
team-review-more = { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
team-where = Dat kan hier: { $link }
team-unsubscribe = Wilt u dit niet meer krijgen, vink dan de herinneringen uit op uw pagina. { $link }
console-me-reminders = Herinneringen
console-me-reminded-week = Stuur mij de samenvatting van de week en de antwoorden om na te lezen
console-me-reminded = Stuur mij de lijst van antwoorden die ik ondertekend heb en moet nalezen
console-planner-team = het team
console-planner-form-mail = vertrekt per e-mail
console-planner-drop-no-address = vertrekt niet: geen Telegram en geen e-mail
console-planner-why-team-digest = Overzicht van de week, voor wie coördineert.
console-planner-why-team-review = Antwoorden om na te lezen, voor wie ze ondertekende.
