### Doorgeven, wat een beginner voorstelt, de groep van de vrijwilligers.

volunteer-option-subject = Ander onderwerp
volunteer-which-subject = Bij welk onderwerp hoort aanvraag #{ $number }? Ze gaat terug naar de wachtrij, en wie het onderwerp kent wordt verwittigd.
volunteer-passed-on = Aanvraag #{ $number } staat in de wachtrij, onder een ander onderwerp. Bedankt om te kijken.
console-pass-on-to = Een ander onderwerp
console-pass-on = Naar dit onderwerp

proposal-slots = Voorgestelde afspraak: { $moments }
proposal-step = Voorgestelde stap: { $step }, tegen { $day }
console-notice-proposal-to-mentor = Uw voorstel wacht op het akkoord van een mentor. De persoon ziet het zodra het goedgekeurd is.
objection-overtaken = Dit voorstel kan niet meer: een moment is voorbij of al bezet. Weiger het met een woordje, zodat er een ander komt.
console-problem-objection-overtaken = Dit voorstel kan niet meer
console-problem-objection-overtaken-next = Een moment is voorbij of al bezet. Weiger het met een woordje, zodat er een ander komt.

forum-closed = Aanvraag #{ $number } is afgerond: dit onderwerp is gesloten.
forum-open = Aanvraag #{ $number } wordt hervat: dit onderwerp is weer open.
forum-unknown = Alleen vrijwilligers met een gekoppelde Telegram antwoorden hier: er is niets verzonden. Koppel de uwe op uw pagina en schrijf daarna opnieuw.

appointment-waiting = Goed nieuws: { $name }, vrijwilliger, stelt u een afspraak voor om u te helpen.
option-show-slots = Momenten bekijken
