### De dienst laten draaien: instellingen, logboek, rechten van contacten, uitwisseling van de FAQ.

## Instellingen
console-nav-settings = Instellingen
console-more-settings = Stille uren, opvolging, beoogde precisie, teksten van de bot: meteen van kracht.
console-settings-title = Instellingen van de dienst
console-settings-lead = Alles verandert binnen enkele seconden, zonder herstart. Wat u wijzigt, komt in het logboek.
console-settings-have-errors = { $count ->
        [one] Eén waarde is niet mogelijk: er is niets bewaard.
       *[other] { $count } waarden zijn niet mogelijk: er is niets bewaard.
    }
console-settings-service = De dienst
console-settings-texts = De woorden van de bot
console-settings-texts-help = Zinnen die de bot letterlijk zegt. *vet* en _cursief_ mogen.
console-setting-wrong = Deze waarde is niet mogelijk. De hulp erboven toont de verwachte vorm.
console-setting-default = Oorspronkelijke waarde: { $value }
console-setting-nothing = niets
console-setting-quiet-hours = Stille uren
console-setting-quiet-hours-help = Dan vertrekt geen ongevraagd bericht. Voorbeeld: 20:00-08:00. Leeg: nooit rust, ook niet op feestdagen.
console-setting-follow-up-delays = Termijnen van de opvolging
console-setting-follow-up-delays-help = Eén of twee duren na het antwoord, zoals 24h,7d (d: dagen, h: uren, m: minuten). Leeg: geen opvolging.
console-setting-target-precision = Beoogde precisie
console-setting-target-precision-help = Het aandeel juiste antwoorden dat u beoogt, tussen 0.5 en 0.999. Hoger: de bot antwoordt minder vaak en vraagt meer na.
console-setting-claim-lease = Duur van een opgenomen vraag
console-setting-claim-lease-help = Na die tijd zonder antwoord keert een opgenomen vraag terug naar de wachtrij. Voorbeeld: 24h.
console-setting-widen-after = Het hele team verwittigen na
console-setting-widen-after-help = Een wachtende vraag wordt eerst gemeld aan wie er iets van kent. Voorbeeld: 10m.
console-setting-alert-after = De coördinatie verwittigen na
console-setting-alert-after-help = Een vraag die langer wacht, wordt aan de coördinatie gemeld. Voorbeeld: 2h.
console-setting-novice-replies = Nagelezen antwoorden van een beginner
console-setting-novice-replies-help = Het aantal eerste antwoorden dat een mentor goedkeurt voor ze vertrekken. 0: geen.
console-text-welcome-back = Als iemand terug goedendag zegt
console-text-unclear = Als het bericht niets duidelijks zegt
console-text-rephrase = Als er opnieuw gevraagd moet worden
console-text-offer = Als een vrijwilliger wordt voorgesteld
console-text-offer-asked = Als iemand een vrijwilliger vraagt
console-text-wait-unknown = De wachttijd, als die niet gekend is
console-text-glad = Als het antwoord geholpen heeft
console-text-goodbye = Bij het afscheid

## Uitwisseling van de FAQ
console-nav-exchange = Invoeren, uitvoeren
console-more-exchange = De hele FAQ in één bestand: om te bewaren, elders te verbeteren, terug op te nemen.
console-exchange-title = De FAQ in één bestand
console-exchange-out = Meenemen
console-exchange-out-help = Alle gepubliceerde fiches, in alle talen. Het archief bevat ook de beelden en opnames.
console-exchange-format-zip = Archief met Markdownbestanden (.zip)
console-exchange-format-csv = CSV-tabel (.csv)
console-exchange-format-xlsx = Excelwerkmap (.xlsx)
console-exchange-in = Terug opnemen
console-exchange-in-help = Een bestand van dezelfde vorm als wat u meeneemt. Wat verschilt, wordt meteen gepubliceerd, de rest verandert niet; elke fiche houdt haar versies. Bij de minste fout wordt niets opgenomen.
console-exchange-file = Bestand .zip, .csv of .xlsx
console-exchange-import = Dit bestand opnemen
console-exchange-refused = Er is niets veranderd. Verbeter eerst het bestand: { $problem }
console-exchange-done = { $count ->
        [0] Klaar: alles was al zo.
        [one] Klaar: één fiche is veranderd.
       *[other] Klaar: { $count } fiches zijn veranderd.
    }
console-problem-missing-files = Er zijn fiches met bestanden die we niet hebben: { $names }
console-problem-missing-files-next = Er is niets veranderd. Neem het .zip-archief, daarin zitten de beelden en opnames.
console-problem-no-file-chosen = Er is geen bestand gekozen
console-problem-no-file-chosen-next = Ga terug en kies een bestand.
