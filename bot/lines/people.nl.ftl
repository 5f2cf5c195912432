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
