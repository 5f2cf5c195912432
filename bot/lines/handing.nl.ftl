### Doorgeven, wat een beginner voorstelt, de groep van de vrijwilligers.

volunteer-option-subject = Ander onderwerp
volunteer-which-subject = Bij welk onderwerp hoort aanvraag #{ $number }? Ze gaat terug naar de wachtrij, en wie het onderwerp kent wordt verwittigd.
volunteer-passed-on = Aanvraag #{ $number } staat in de wachtrij, onder een ander onderwerp. Bedankt om te kijken.
console-pass-on-to = Een ander onderwerp
console-pass-on = Terug naar de wachtrij, onder dit onderwerp
