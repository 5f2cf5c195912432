### Wat de bot tegen vrijwilligers zegt in Telegram.

# Een schuilnaam is in elke taal dezelfde.
alias-names = Tilleul, Saule, Érable, Noyer, Frêne, Bouleau, Cerisier, Hêtre, Platane, Sorbier, Aulne, Charme, Cèdre, Chêne, Laurier, Olivier, Pommier, Poirier, Peuplier, Sapin
category-none = Zonder categorie
volunteer-notice =
    {"*"}Aanvraag #{ $number }* · { $alias } · { $channel } · { $spoken }
    { $category }
    “{ $question }”
volunteer-notice-waiting = ⏳ Wacht op een vrijwilliger
volunteer-notice-claimed = ✅ Genomen door { $name }
volunteer-notice-closed = Afgesloten
volunteer-option-claim = Ik neem ze
volunteer-option-close = Afsluiten
volunteer-option-release = Teruggeven
volunteer-linked =
    Welkom { $name }! Dit Telegram-account is nu gekoppeld aan Coup de pouce. U krijgt hier de aanvragen die bij u passen.

    - *Ik neem ze*: de aanvraag is van u.
    - *Beantwoord* het bericht van de persoon: uw tekst wordt doorgestuurd.
    - Antwoord met /note en uw tekst: een privénotitie.
    - /wachtrij: de aanvragen die wachten
    - /pauze: geen meldingen meer krijgen, of ze weer aanzetten
    - /hulp: dit overzicht
volunteer-help =
    - *Ik neem ze*: de aanvraag is van u.
    - *Beantwoord* het bericht van de persoon: uw tekst wordt doorgestuurd, foto's en bestanden ook.
    - Antwoord met /note en uw tekst: een privénotitie, die nooit verstuurd wordt.
    - /wachtrij: de aanvragen die wachten
    - /pauze: geen meldingen meer krijgen, of ze weer aanzetten
volunteer-link-expired = Deze link is niet meer geldig. Vraag een nieuwe op uw pagina of bij uw coördinator.
volunteer-relay = *{ $alias }* (#{ $number }) { $text }
volunteer-relay-edited = *{ $alias }* (#{ $number }) heeft verbeterd: { $text }
volunteer-released = Aanvraag #{ $number } staat weer in de wachtrij. Bedankt voor het proberen.
volunteer-closed = Aanvraag #{ $number } is afgesloten. Bedankt!
volunteer-noted = Notitie bewaard bij aanvraag #{ $number }.
volunteer-sent = Verstuurd voor aanvraag #{ $number }.
volunteer-which-outcome = Hoe eindigt aanvraag #{ $number }?
volunteer-which-ticket = U hebt meerdere lopende aanvragen. Voor wie is dit bestemd?
volunteer-no-ticket = U hebt geen lopende aanvraag. /wachtrij toont welke er wachten.
volunteer-queue-empty = Er wacht nu niemand.
volunteer-on-duty = U krijgt weer meldingen van aanvragen.
volunteer-off-duty = Genoteerd: u krijgt geen meldingen meer. /pauze om ze weer aan te zetten.
volunteer-transferred = { $name } geeft u aanvraag #{ $number } van { $alias } door. Ze is al van u, u hoeft niets te nemen.
volunteer-ticket-cancelled = { $alias } heeft geen hulp meer nodig: aanvraag #{ $number } is geannuleerd.
volunteer-nudge = { $alias } wacht nog op uw antwoord (aanvraag #{ $number }). Hebt u geen tijd, geef ze dan terug aan de wachtrij: dat is niet erg.
volunteer-returned = We hoorden niets: aanvraag #{ $number } staat weer in de wachtrij. Dat is niet erg.
volunteer-not-delivered = Uw bericht aan { $alias } (#{ $number }) is niet aangekomen: { $reason }
refused-closed = Deze aanvraag is al afgesloten.
refused-open = Deze aanvraag loopt nog.
refused-taken = { $name } heeft ze net genomen. Bedankt dat u wilde helpen!
refused-yours-already = Ze is al van u.
refused-not-yours = Deze aanvraag is niet van u: neem ze eerst, of laat een notitie achter.
outcome-solved = Opgelost
outcome-referred = Doorverwezen
outcome-no-answer = Geen antwoord
outcome-not-our-field = Niet voor ons
outcome-cancelled = Geannuleerd door de persoon
reason-asked = vroeg naar een mens
reason-no-match = de bot vond niets
reason-unhelpful = het antwoord hielp niet genoeg
reason-sensitive = gevoelig onderwerp
reason-media = stuurde een bestand dat de bot niet kan lezen
brief-title = *Aanvraag #{ $number } · { $alias }*
brief-spoken = Taal: { $spoken }
brief-reason = Waarom: { $reason }
brief-window = WhatsApp: nog { $duration } om vrij te antwoorden
brief-how = Beantwoord dit bericht om de persoon te schrijven. Antwoord met /note voor een privénotitie.
failure-window = de termijn van 24 uur van WhatsApp is voorbij. De persoon moet eerst opnieuw schrijven.
failure-unreachable = de persoon ontvangt onze berichten niet meer.
failure-other = de berichtendienst heeft het geweigerd.
