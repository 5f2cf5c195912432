# De planning van wat nog wordt verstuurd.
console-nav-planner = Geplande berichten
console-more-planner = Wat er vertrekt, wanneer en waarom: tegenhouden, annuleren, andere termijnen proberen.
console-planner-lead = Wat er vertrekt als niemand intussen schrijft. Alles wordt bij het versturen opnieuw bekeken.
console-planner-everybody = Iedereen
console-planner-week = De komende dagen
console-planner-day = Dag
console-planner-now = Met de huidige instellingen
console-planner-would = Op proef
console-planner-cut = Het zijn er zoveel dat alleen de eerste geteld zijn.
console-planner-try = Andere instellingen proberen
console-planner-try-wrong = Schrijf een of twee termijnen zoals 24h,7d en uren zoals 20:00-08:00.
console-planner-delays = Termijnen van de opvolging
console-planner-quiet = Stille uren
console-planner-try-button = Bekijken wat dat zou geven
console-planner-try-help = Er verandert niets: dit is een proef op wat gepland is. Zonder uren is niets stil.
console-planner-held = Tegengehouden
console-planner-next =
    { $count ->
        [0] Niets in de komende zeven dagen
        [one] Eén bericht in de komende zeven dagen
       *[other] { $count } berichten in de komende zeven dagen
    }
console-planner-none = Er is niets gepland.
console-planner-more = En nog { $count }, iets later.
console-planner-form-text = vertrekt
console-planner-form-template = vertrekt, met een WhatsApp-sjabloon
console-planner-drop-wrote-meanwhile = vertrekt niet: de persoon heeft geschreven
console-planner-drop-opted-out = vertrekt niet: STOP
console-planner-drop-unreachable = vertrekt niet: onbereikbaar
console-planner-drop-open-ticket = vertrekt niet: open vraag
console-planner-drop-no-template = vertrekt niet: geen goedgekeurd sjabloon
console-planner-drop-too-late = vertrekt niet: te laat
console-planner-drop-other = vertrekt niet
console-planner-why-answer = Vraag { $step } na het antwoord "{ $about }" van { $when }.
console-planner-why-close = Vraag { $step } na de hulp van een vrijwilliger, beëindigd op { $when }.
console-planner-why-news = Bericht { $step } over de vraag die wacht sinds { $when }.
console-planner-why-appointment = Herinnering aan de afspraak, gepland sinds { $when }.
console-planner-why-offer = Herinnering aan een aanbod, bewaard op { $when }, dat afloopt.
console-planner-why-other = Gepland sinds { $when }.
console-planner-hold = Tegenhouden
console-planner-hold-for = Het bericht aan { $alias } tegenhouden
console-planner-release = Laten vertrekken
console-planner-release-for = Het bericht aan { $alias } laten vertrekken
console-planner-cancel = Annuleren
console-planner-cancel-for = Het bericht aan { $alias } annuleren
console-notice-planner-hold = Het wordt tegengehouden tot u het laat vertrekken.
console-notice-planner-release = Het vertrekt op zijn uur, als het dan nog zin heeft.
console-notice-planner-cancel = Het is geannuleerd.
console-problem-not-planned = Dit bericht is niet meer gepland
console-problem-not-planned-next = Het is intussen vertrokken of geannuleerd. Ga terug naar de geplande berichten.
console-planner-templates = WhatsApp-sjablonen
console-planner-templates-help =
    { $count ->
        [0] Geen enkel vertrekt in de komende zeven dagen. WhatsApp rekent elk sjabloon aan.
        [one] Eén vertrekt in de komende zeven dagen. WhatsApp rekent elk sjabloon aan.
       *[other] { $count } vertrekken in de komende zeven dagen. WhatsApp rekent elk sjabloon aan.
    }
console-planner-month = Maand
console-planner-sent = Verstuurd
console-planner-ratings =
    { $count ->
        [one] Eén score in zes maanden: { $mean } op 5
       *[other] { $count } scores in zes maanden: gemiddeld { $mean } op 5
    }
