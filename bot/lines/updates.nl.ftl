### Updates
service-updates = Nieuws
updates-none = Eén keer per week, hooguit één bericht: wat nieuw is bij de antwoorden, de aanbiedingen en de agenda. Waarover?
updates-current = U volgt: { $topics }. Hooguit één bericht per week.
updates-added = Genoteerd. U volgt: { $topics }. Hooguit één bericht per week, en niets in een week zonder nieuws.
updates-stopped = Gestopt: u krijgt dit nieuws niet meer.
updates-which = Over welk onderwerp?
updates-news = Dit is nieuw. Wat wilt u lezen?
updates-no-news = Voorlopig niets nieuws over uw onderwerpen.
option-updates-all = Al het nieuws
option-updates-sectors = Een sector kiezen
option-updates-categories = Een onderwerp kiezen
option-updates-show = Lezen
option-updates-stop = Niet meer ontvangen
digest = Goedendag, dit is het nieuws van de week voor u: { $titles }. Veel leesplezier!
digest-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
