### De balie van de vrijwilligers: wat de bot en de pagina's zeggen.

## WhatsApp
refused-window-closed = De termijn van 24 uur van WhatsApp is voorbij: er is niets verstuurd. U kunt antwoorden zodra de persoon opnieuw schrijft.
console-window-shut = De termijn van 24 uur van WhatsApp is voorbij: van hieruit vertrekt niets meer tot de persoon opnieuw schrijft.
console-window-shut-here = Even wachten: de persoon moet eerst opnieuw schrijven
console-problem-refused-window-closed = De termijn van 24 uur van WhatsApp is voorbij
console-problem-refused-window-closed-next = Er is niets verstuurd, en uw tekst blijft in het antwoordvak staan. U kunt hem versturen zodra de persoon opnieuw schrijft. Een notitie kan nog wel.
