### De vrijwilligers: wie wat neemt, en wanneer.

reopened-with = Uw aanvraag is heropend, met alles wat al gezegd is. { $name } neemt ze weer op en antwoordt u hier.
volunteer-reopened = Volgens { $alias } is het nog niet opgelost: aanvraag #{ $number } is heropend en is weer van u.
refused-not-vetted = Uw kandidatuur is nog niet aanvaard. Een coördinator antwoordt u binnenkort.
refused-full = U hebt al zoveel aanvragen als u er tegelijk neemt. Rond er een af, of wijzig dit aantal op uw pagina.
refused-full-hands = { $name } heeft al zoveel aanvragen als mogelijk. Kies iemand anders, of geef de aanvraag terug aan de wachtrij.
console-problem-refused-not-vetted = Uw kandidatuur is nog niet aanvaard
console-problem-refused-not-vetted-next = Een coördinator leest ze en antwoordt u binnenkort. Intussen kunt u uw profiel aanvullen.
console-problem-refused-full = U hebt al zoveel aanvragen als u er tegelijk neemt
console-problem-refused-full-next = Rond er eerst een af, of wijzig dit aantal op uw pagina “Ik”.
console-problem-refused-full-hands = { $name } heeft al zoveel aanvragen als mogelijk
console-problem-refused-full-hands-next = Kies iemand anders, of geef de aanvraag terug aan de wachtrij.
console-event-passed-on = { $name } heeft het onderwerp gewijzigd en de aanvraag teruggegeven
console-notice-passed-on = De aanvraag staat in de wachtrij onder een ander onderwerp: wie het kent, is verwittigd.

brief-waiting = Wacht sinds: { $duration }
brief-tried-answer = De bot antwoordde: “{ $titles }”.
brief-tried-suggest = De bot stelde voor: { $titles }.
brief-tried-none = De bot vond niets.
brief-failure-unhelpful = De persoon zegt dat dit niet helpt.
brief-failure-refused = Geen ervan paste.
brief-failure-asked = De persoon sprak liever met iemand.
brief-earlier = Vroeger: aanvraag #{ $number }, { $day }, { $outcome }.
brief-continued = Vervolg van aanvraag #{ $number }, { $day }, { $outcome }.
brief-media = { $count ->
        [one] Eén bestand gestuurd
       *[other] { $count } bestanden gestuurd
    }
console-brief-bot = De bot
console-brief-files = Bestanden
console-brief-until = (tot { $time })
console-brief-sector = Sector
